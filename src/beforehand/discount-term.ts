import { dayOf, formatDay, type IsoDate } from "../dates/day.js";
import { warning, type Finding } from "../facts/finding.js";
import type { Invoice } from "../facts/invoice.js";

/** An early-payment discount (betalingskorting) that lasts as long as the term, or longer, brings nothing forward. */
export function discountFindings({ terms, issuedOn }: Invoice, lastDueOn: IsoDate | null): Finding[] {
  const discount = terms?.discount;
  if (discount === undefined || lastDueOn === null) return [];
  const until = formatDay(dayOf(issuedOn) + discount.withinDays);
  if (until < lastDueOn) return [];
  return [warning("DISCOUNT_WITHOUT_EFFECT", `The discount of ${discount.percent}% is given for ${discount.withinDays} days, as long as the term itself: nobody pays earlier for it.`, {
    values: { percent: discount.percent, withinDays: String(discount.withinDays) }, path: "terms.discount", fix: "Give it for a shorter time than the term, or leave it out.",
  })];
}
