import { daysBetween } from "../dates/day.js";
import { note, type Finding } from "../facts/finding.js";
import type { Invoice } from "../facts/invoice.js";

/** The longest month: who sends one invoice a month is still prompt. */
const PROMPT_DAYS = 31;

/** Whether the invoice follows the work: the term to pay does not start before it is sent. */
export function promptnessFindings({ issuedOn, performedOn }: Invoice): Finding[] {
  if (performedOn === undefined) return [];
  const days = daysBetween(performedOn, issuedOn);
  if (days <= PROMPT_DAYS) return [];
  return [note("ISSUED_LATE", `The invoice comes ${days} days after the performance; the debtor's time to pay starts that much later.`, {
    values: { issuedOn, performedOn, days: String(days) }, path: "issuedOn", fix: "Send invoices when the work is done, at least every month.",
  })];
}
