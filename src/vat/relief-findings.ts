import { formatDay, type EpochDay } from "../dates/day.js";
import type { DossierEvent } from "../facts/event.js";
import { note, type Finding } from "../facts/finding.js";
import type { LegalBasis } from "../facts/legal-basis.js";
import type { Amount } from "../money/amount.js";

/** What a person should know about the relief on one claim. */
interface ReliefKnown {
  invoice: { number: string; issuedOn: string };
  events: readonly DossierEvent[];
  on: EpochDay;
  claimableOn: EpochDay;
  period: string;
  /** VAT in what was received since relief arose. */
  repaid: Amount;
  receivedLater: boolean;
  basis: LegalBasis[];
  laterReceipt: LegalBasis[];
}

export function reliefFindings(known: ReliefKnown): Finding[] {
  const { invoice, on, claimableOn, period, repaid, receivedLater, basis } = known;
  const findings = certainEarlier(known);
  const day = formatDay(claimableOn);
  if (on >= claimableOn) {
    findings.push(note("VAT_RELIEF_ARISEN", `Relief on invoice ${invoice.number} arose on ${day} and belongs in the VAT return of ${period}.`, {
      values: { invoice: invoice.number, period }, fix: "When that return was filed without it, correct the return.", basis,
    }));
  }
  if (receivedLater) {
    findings.push(note("VAT_DUE_AGAIN", `A part of invoice ${invoice.number} was received after relief arose: ${repaid} of VAT is due again.`, {
      values: { invoice: invoice.number, amount: repaid }, fix: "Put it in the return of the period of receipt.", basis: known.laterReceipt,
    }));
  }
  return findings;
}

/** Bankruptcy or a write-off: non-payment may be certain before the last day. */
function certainEarlier({ invoice, events, claimableOn, basis }: ReliefKnown): Finding[] {
  const day = formatDay(claimableOn);
  const event = events.find((candidate) => isCertain(candidate) && candidate.on >= invoice.issuedOn && candidate.on < day);
  if (event === undefined) return [];
  const why = event.type === "write-off" ? "has been written off" : "has been part of a bankruptcy";
  const message = `Invoice ${invoice.number} ${why} since ${event.on}: once it is certain that it stays unpaid, relief arises then, not only on ${day}.`;
  const values = { invoice: invoice.number, since: event.on };
  return [note("VAT_RELIEF_MAY_BE_EARLIER", message, { values, fix: "Ask for it in the return of the period in which that became certain.", basis })];
}

function isCertain(event: DossierEvent): boolean {
  return event.type === "write-off" || (event.type === "insolvency" && event.kind === "bankruptcy");
}
