import { calendarDayOf, dayOf, epochDayOf, formatDay } from "../../dates/day.js";
import { endOfMonth } from "../../dates/months.js";
import { warning, type Finding } from "../../facts/finding.js";
import type { OutgoingInvoice } from "../invoicing-law.js";
import { ARTICLE } from "./articles.js";
import { isCorrection } from "./invoicing-correction.js";

/** An invoice is issued by this day of the month after the performance. */
const LAST_DAY_OF_NEXT_MONTH = 15;
const YEARS_KEPT = 7;

/** Whether the invoice comes in time: by the fifteenth of the month after the performance. A correction is never late. */
export function issueFindings(outgoing: OutgoingInvoice): Finding[] {
  const { issuedOn, performedOn } = outgoing.invoice;
  if (performedOn === undefined || isCorrection(outgoing)) return [];
  const lastDay = formatDay(endOfMonth(dayOf(performedOn)) + LAST_DAY_OF_NEXT_MONTH);
  if (issuedOn <= lastDay) return [];
  return [warning("ISSUED_LATE", `The invoice of ${issuedOn} comes late: for a performance on ${performedOn} it had to be issued by ${lastDay}.`, {
    values: { issuedOn, performedOn, lastDay }, path: "issuedOn", fix: "Send it today, and the next ones when the work is done: the term to pay starts with the invoice.", basis: [ARTICLE.invoiceInTime],
  })];
}

/** Whether it is kept long enough: seven years, counted from the end of the calendar year of issue, the longer of the readings. */
export function retentionFindings({ invoice, keptThrough }: OutgoingInvoice): Finding[] {
  if (keptThrough === undefined) return [];
  const { year } = calendarDayOf(dayOf(invoice.issuedOn));
  const lastDay = formatDay(epochDayOf({ year: year + YEARS_KEPT, month: 12, day: 31 }));
  if (keptThrough >= lastDay) return [];
  return [warning("KEPT_TOO_SHORT", `The invoice is kept through ${keptThrough}, and must be kept for seven years: through ${lastDay}.`, {
    values: { keptThrough, lastDay }, path: "keptThrough", fix: "Keep it longer, and longer still where it concerns real estate.", basis: [ARTICLE.retention, ARTICLE.copiesKept],
  })];
}
