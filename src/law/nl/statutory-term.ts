import { addDays, dayOf, earlierOf, laterOf, type EpochDay, type IsoDate } from "../../dates/day.js";
import { note, warning, type Finding } from "../../facts/finding.js";
import type { Invoice } from "../../facts/invoice.js";
import type { LegalBasis } from "../../facts/legal-basis.js";
import { ARTICLE } from "./articles.js";
import { contractDay, LAW_CHANGED } from "./dates-of-law.js";

/** An acceptance period counts for at most this many days, unless a longer one was agreed expressly. */
const LONGEST_ACCEPTANCE_DAYS = 30;
export const STATUTORY_DAYS = 30;

/** The day from which the statutory thirty days run, and their last day. */
export interface StatutoryTerm {
  trigger: IsoDate;
  lastDay: EpochDay;
  findings: Finding[];
}

/**
 * The statutory term: thirty days from the receipt of the invoice; of the performance when that came later or when the receipt of
 * the invoice is uncertain; of the acceptance when a period for it was agreed and the invoice came before its end.
 */
export function statutoryTerm(invoice: Invoice, article: LegalBasis = ARTICLE.thirtyDays): StatutoryTerm {
  const findings: Finding[] = [];
  const arrival = arrivalOf(invoice, article, findings);
  const trigger = invoice.acceptance === undefined ? arrival : laterOf(arrival, acceptedOn(invoice, invoice.acceptance, findings));
  return { trigger, lastDay: dayOf(trigger) + STATUTORY_DAYS, findings };
}

/** Receipt of the invoice or of the performance, whichever came later; without a known receipt the issue date stands in. */
function arrivalOf(invoice: Invoice, article: LegalBasis, findings: Finding[]): IsoDate {
  if (invoice.receivedOn === undefined) {
    findings.push(
      warning("RECEIPT_UNKNOWN", "The day the invoice was received is not known; the later of the issue date and the performance was taken.", {
        path: "receivedOn", fix: "Record when the invoice was received, such as the day the e-mail was delivered.", basis: [article],
      }),
    );
  }
  const received = invoice.receivedOn ?? invoice.issuedOn;
  return invoice.performedOn === undefined ? received : laterOf(received, invoice.performedOn);
}

/** The day of acceptance; a debtor who stays silent has accepted when the period ends. */
function acceptedOn(invoice: Invoice, acceptance: NonNullable<Invoice["acceptance"]>, findings: Finding[]): IsoDate {
  const { days, acceptedOn, rejectedOn, expresslyAgreed } = acceptance;
  if (rejectedOn !== undefined) {
    findings.push(
      warning("PERFORMANCE_REJECTED", `The debtor rejected the performance on ${rejectedOn}; whether the term runs depends on who is right.`, {
        path: "acceptance.rejectedOn", values: { rejectedOn }, fix: "Settle the complaint first, or record it as a dispute.", basis: [ARTICLE.thirtyDays],
      }),
    );
  }
  const start = invoice.performedOn ?? invoice.receivedOn ?? invoice.issuedOn;
  if (days === undefined) return acceptedOn ?? start;
  let counted = days;
  if (days > LONGEST_ACCEPTANCE_DAYS && expresslyAgreed !== true && contractDay(invoice) >= LAW_CHANGED.directive2011) {
    counted = LONGEST_ACCEPTANCE_DAYS;
    findings.push(
      warning("ACCEPTANCE_PERIOD_TOO_LONG", `An acceptance period of ${days} days holds only when expressly agreed; ${LONGEST_ACCEPTANCE_DAYS} days were taken.`, {
        path: "acceptance.days", values: { days: String(days) }, fix: "Record acceptance.expresslyAgreed when the contract says so.", basis: [ARTICLE.acceptance],
      }),
    );
  }
  if (invoice.performedOn === undefined) {
    findings.push(note("PERFORMANCE_UNKNOWN", "The day of performance is not known; the acceptance period was counted from the invoice.", { path: "performedOn", fix: "Record when the goods or services were received." }));
  }
  const periodEnd = addDays(start, counted);
  return acceptedOn === undefined ? periodEnd : earlierOf(acceptedOn, periodEnd);
}
