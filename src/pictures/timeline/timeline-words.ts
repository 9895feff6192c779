import { writtenAmount } from "../../notices/language/written-amount.js";
import { writtenDay } from "../../notices/language/written-day.js";
import type { Language } from "../../notices/language/language.js";
import { fillIn } from "../../notices/call/fill-in.js";
import { WORDINGS } from "../../notices/call/wording/wordings.js";
import type { Act } from "../../dunning/decision.js";
import type { DossierEvent } from "../../facts/event.js";
import type { FileEntry } from "../../file/file-entry.js";
import type { Amount } from "../../money/amount.js";
import { PICTURE_WORDINGS } from "../wording/wordings.js";

/** How a timeline says things in one language and one currency. */
export class TimelineWords {
  readonly wording;
  private readonly calls;

  constructor(private readonly language: Language, private readonly currency: string) {
    this.wording = PICTURE_WORDINGS[language].timeline;
    this.calls = WORDINGS[language];
  }

  money(amount: Amount): string {
    return writtenAmount(amount, this.currency, this.language);
  }

  day(on: string): string {
    return writtenDay(on, this.language);
  }

  daysLater(days: number): string {
    return fillIn(this.wording.daysLater, { days: PICTURE_WORDINGS[this.language].days(days) });
  }

  /** An invoice, its performance, or its last day to pay. */
  ofInvoice({ kind, invoices, amount = "" }: FileEntry): string {
    const [ref = ""] = invoices ?? [];
    const [invoice, part] = typeof ref === "string" ? [ref, undefined] : [ref.invoice, ref.part];
    const { invoice: sent, performance, due, duePart } = this.wording;
    const wording = kind === "invoice" ? sent : kind === "performance" ? performance : part === undefined ? due : duePart;
    return fillIn(wording, { invoice, part: part ?? "", amount: amount === "" ? "" : this.money(amount) });
  }

  event(event: DossierEvent): string {
    const payBy = event.type === "notice" && event.deadlineOn !== undefined ? fillIn(this.wording.payBy, { payBy: this.day(event.deadlineOn) }) : "";
    return fillIn(this.wording.events[event.type], this.valuesOf(event)) + payBy;
  }

  /** A step that is not taken yet. */
  step(act: Act): string {
    const { actions, step } = this.wording;
    return fillIn(step, { step: act.action === "notice" ? `${this.calls.notices[act.notice]} ${this.calls.channels[act.channel]}` : actions[act.action] });
  }

  private valuesOf(event: DossierEvent): Record<string, string> {
    const { notices, channels, outcomes, resolutions, heads } = this.calls;
    const amount: Record<string, string> = "amount" in event && event.amount !== undefined ? { amount: this.money(event.amount) } : {};
    switch (event.type) {
      case "notice":
        return { notice: capitalised(notices[event.kind]), channel: channels[event.channel] };
      case "contact":
        return { channel: channels[event.channel], outcome: outcomes[event.outcome] };
      case "promise":
        return { payBy: this.day(event.payBy), sum: amount["amount"] === undefined ? "" : ` ${amount["amount"]}` };
      case "deferral":
        return { payBy: this.day(event.until) };
      case "settlement":
        return { ...amount, payBy: this.day(event.payBy) };
      case "plan":
        return { sum: this.money(event.plan.total) };
      case "credit":
        return { ...amount, invoice: event.invoice };
      case "dispute":
      case "hold":
        return { reason: event.reason };
      case "dispute-resolved":
        return { resolution: resolutions[event.outcome] };
      case "waiver":
        return { head: heads[event.of] };
      case "step":
        return { step: event.step };
      case "milestone":
        return { milestone: event.milestone };
      case "handover":
        return { to: this.wording.handoverTo[event.to] };
      case "cost":
        return { ...amount, what: event.what };
      default:
        return amount;
    }
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
