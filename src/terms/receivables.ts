import { dayOf, earlierOf, type IsoDate } from "../dates/day.js";
import { membersOf } from "../errors/members-of.js";
import { checkedEvents, checkedInvoice } from "../facts/checked-facts.js";
import type { DossierEvent } from "../facts/event.js";
import { note } from "../facts/finding.js";
import type { Invoice } from "../facts/invoice.js";
import { partAmounts } from "../facts/part-amounts.js";
import { partLabel } from "../facts/part-label.js";
import type { TermPart } from "../facts/terms.js";
import type { LawPack } from "../law/pack.js";
import type { ClaimFacts, DueDate } from "../law/terms-law.js";
import { centsOf, formatCents, type Amount, type Cents } from "../money/amount.js";
import { decimalsOf } from "../money/currency.js";
import { checkedContext, dueDateOf, type ClaimContext } from "./due-date.js";
import { partEnd } from "./term-end.js";

/** A due date that may not be known yet. */
export type ReceivableDue = Omit<DueDate, "dueOn"> & {
  /** Null while the part's milestone is not reached. */
  dueOn: IsoDate | null;
};

/** What falls due on one day: an invoice, or one part of it (vordering). */
export interface Receivable {
  invoice: string;
  part?: string;
  amount: Amount;
  due: ReceivableDue;
}

/**
 * The receivables of an invoice: one per part for terms in parts (30/30/40), one for all other terms, each with its own due date.
 *
 * @param invoice - the invoice and its terms
 * @param context - creditor, debtor and law pack; `events` for milestones that were reached; `on`: the day asked about (events after it have not happened yet)
 * @returns one per part, in order; a milestone not reached has `dueOn` null
 * @throws TermijnError INVALID_INPUT, also for parts that do not make the total
 * @legalBasis art. 6:38, 6:83, 6:119, 6:119a and 6:119b BW
 * @example
 * ```ts
 * import { receivables } from "termijn";
 * import { nl } from "termijn/nl";
 *
 * const parts = receivables(
 *   {
 *     number: "7", issuedOn: "2026-01-05", total: "100.01",
 *     terms: {
 *       kind: "parts", agreedIn: "contract",
 *       parts: [
 *         { share: "30", due: { kind: "net", days: 14 } },
 *         { share: "30", due: { kind: "milestone", milestone: "half way" } },
 *         { due: { kind: "milestone", milestone: "completion" } },
 *       ],
 *     },
 *   },
 *   {
 *     creditor: { name: "Atelier Noord", kind: "business" }, debtor: { name: "Bakkerij Zuid", kind: "business" }, law: nl,
 *     events: [{ type: "milestone", on: "2026-03-02", invoice: "7", milestone: "half way" }],
 *   },
 * );
 * parts.map(({ part, amount, due }) => [part, amount, due.dueOn]); // => [["1", "30.00", "2026-01-19"], ["2", "30.00", "2026-03-02"], ["3", "40.01", null]]
 * ```
 */
export function receivables(invoice: Invoice, context: ClaimContext & { events?: DossierEvent[]; on?: IsoDate }): Receivable[] {
  const given = membersOf(context, "context");
  const { law, ...parties } = checkedContext(given);
  const facts = { invoice: checkedInvoice(invoice), ...parties };
  const decimals = decimalsOf(facts.invoice.currency ?? "EUR");
  const events = checkedEvents(given.events ?? [], decimals);
  const { on } = given;
  if (on !== undefined) dayOf(on, "on");
  const happened = on === undefined ? events : events.filter((event) => event.on <= on);
  return receivablesOf(facts, law, happened).map(({ invoice, part, amount, due }) => ({
    invoice: invoice.number, ...(part === undefined ? {} : { part }), amount: formatCents(amount, decimals), due,
  }));
}

/** A receivable with its amount in cents, before any credit. */
export interface ReceivableFacts {
  invoice: Invoice;
  part?: string;
  amount: Cents;
  due: ReceivableDue;
}

/** The receivables of checked facts, with the events that have happened. */
export function receivablesOf(facts: ClaimFacts, law: LawPack, events: readonly DossierEvent[]): ReceivableFacts[] {
  const { invoice } = facts;
  const decimals = decimalsOf(invoice.currency ?? "EUR");
  if (invoice.terms?.kind !== "parts") return [{ invoice, amount: centsOf(invoice.total, decimals), due: dueDateOf(facts, law) }];
  const { parts } = invoice.terms;
  const amounts = partAmounts(parts, invoice, decimals);
  const dues = parts.map((part) => dueOfPart(part, facts, law, events));
  const prepayment = law.plans?.reviewPrepayment(facts, percentBeforehand(invoice, amounts, dues)) ?? [];
  return parts.map((part, index) => ({
    invoice, part: partLabel(part, index), amount: amounts[index]!,
    due: index === 0 && prepayment.length > 0 ? { ...dues[0]!, findings: [...dues[0]!.findings, ...prepayment] } : dues[index]!,
  }));
}

/** How much of the total is due before the performance, in percent; an unknown day of performance is the last part's. */
function percentBeforehand({ performedOn }: Invoice, amounts: readonly Cents[], dues: readonly ReceivableDue[]): number {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  if (total === 0) return 0;
  const beforehand = amounts.filter((_, index) => {
    const { dueOn } = dues[index]!;
    return performedOn === undefined ? index < amounts.length - 1 : dueOn !== null && dueOn < performedOn;
  });
  return (beforehand.reduce((sum, amount) => sum + amount, 0) / total) * 100;
}

function dueOfPart(part: TermPart, facts: ClaimFacts, law: LawPack, events: readonly DossierEvent[]): ReceivableDue {
  const { invoice } = facts;
  const { due } = part;
  const reachedOn = due.kind === "milestone" ? reached(due.milestone, invoice.number, events) : undefined;
  const end = partEnd(due, invoice, reachedOn);
  if (end !== null) return law.terms.dueDate({ ...facts, termEndsOn: end, isPart: true });
  const milestone = due.kind === "milestone" ? due.milestone : "";
  return {
    dueOn: null, claimableFrom: invoice.issuedOn, interestFrom: null, source: "agreed", basis: [],
    findings: [note("MILESTONE_NOT_REACHED", `The milestone "${milestone}" has not been reached: this part is not due yet.`, { values: { milestone }, fix: "Record a milestone event when it is reached." })],
  };
}

/** The first day on which a milestone was recorded as reached. */
function reached(milestone: string, invoice: string, events: readonly DossierEvent[]): IsoDate | undefined {
  const days = events.flatMap((event) => (event.type === "milestone" && event.invoice === invoice && event.milestone === milestone ? [event.on] : []));
  return days.length === 0 ? undefined : days.reduce(earlierOf);
}
