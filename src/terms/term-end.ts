import { dayOf, type EpochDay, type IsoDate } from "../dates/day.js";
import { addMonths, endOfMonth } from "../dates/months.js";
import { warning, type Finding } from "../facts/finding.js";
import type { Invoice } from "../facts/invoice.js";
import type { PartDue, TermRule, TermStart } from "../facts/terms.js";

/** A term of one due day; terms in parts have one for each part. */
export type SingleTerm = Exclude<TermRule, { kind: "parts" }>;

/** The last day to pay that a term gives, and what had to be assumed for it. */
export interface TermEnd {
  day: EpochDay;
  findings: Finding[];
}

/** The last day to pay of a term. Days are calendar days; months keep the day of the month, or take the month's last day. */
export function termEnd(term: SingleTerm, invoice: Invoice): TermEnd {
  const findings: Finding[] = [];
  switch (term.kind) {
    case "date":
      return { day: dayOf(term.dueOn), findings };
    case "net":
      return { day: dayOf(startOf(term.from, invoice, findings)) + term.days, findings };
    case "months":
      return { day: addMonths(dayOf(startOf(term.from, invoice, findings)), term.months), findings };
    case "end-of-month": {
      const issued = dayOf(invoice.issuedOn);
      const days = term.days ?? 0;
      return { day: term.order === "month-end-first" ? endOfMonth(issued) + days : endOfMonth(issued + days), findings };
    }
  }
}

/** The last day to pay of a part; null while its milestone is not reached. */
export function partEnd(due: PartDue, invoice: Invoice, reachedOn: IsoDate | undefined): EpochDay | null {
  switch (due.kind) {
    case "date":
      return dayOf(due.dueOn);
    case "net":
      return dayOf(invoice.issuedOn) + due.days;
    case "milestone": {
      const reached = due.reachedOn ?? reachedOn;
      return reached === undefined ? null : dayOf(reached) + (due.days ?? 0);
    }
  }
}

function startOf(from: TermStart | undefined, invoice: Invoice, findings: Finding[]): IsoDate {
  if (from === "receipt") {
    if (invoice.receivedOn !== undefined) return invoice.receivedOn;
    findings.push(warning("RECEIPT_UNKNOWN", "The term counts from the receipt of the invoice, which is not known; the issue date was taken.", { path: "receivedOn", fix: "Record when the invoice was received." }));
  }
  if (from === "performance") {
    if (invoice.performedOn !== undefined) return invoice.performedOn;
    findings.push(warning("PERFORMANCE_UNKNOWN", "The term counts from the performance, the day of which is not known; the issue date was taken.", { path: "performedOn", fix: "Record when the goods or services were received." }));
  }
  return invoice.issuedOn;
}
