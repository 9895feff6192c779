import { show } from "../../../errors/show.js";
import { note, warning, type Finding } from "../../../facts/finding.js";

export function discountWithoutTerm({ percent, withinDays }: { percent: string; withinDays: number }): Finding {
  const message = `The text offers a discount of ${percent} % within ${withinDays} days, but does not say when the whole sum is due.`;
  const fix = "Ask what was agreed and set invoice.terms, with the discount in invoice.terms.discount; without terms the statutory term applies.";
  return warning("DISCOUNT_WITHOUT_TERM", message, { values: { percent, days: String(withinDays) }, fix });
}

export function moreDiscounts(taken: string, others: string[]): Finding {
  const message = `The text offers more than one discount; ${taken} was taken, ${others.join(" and ")} left out.`;
  const fix = "Apply a lower discount by hand when the debtor pays in its period.";
  return note("TERMS_MORE_DISCOUNTS", message, { values: { taken, others: others.join("; ") }, fix });
}

export function discountUnclear(says: string): Finding {
  const message = `${show(says)} offers a discount without a number of days that could be read; it was left out.`;
  const fix = "Look up until when it can be had, and set invoice.terms.discount.";
  return warning("TERMS_DISCOUNT_UNCLEAR", message, { values: { text: says }, fix });
}

export function discountStart(says: string, from: string): Finding {
  const message = `${show(says)} counts the days of the discount from ${from}; terms count them from the issue date.`;
  const fix = "Allow for the difference in invoice.terms.discount.withinDays.";
  return warning("TERMS_DISCOUNT_START", message, { values: { text: says, from }, fix });
}

export function discountBase(percent: string, base: string): Finding {
  const message = `The discount of ${percent} % is on ${base}, which may not be the total of the invoice.`;
  const fix = "Where the total differs, set invoice.terms.discount.percent to what comes to the same amount.";
  return warning("TERMS_DISCOUNT_BASE", message, { values: { percent, base }, fix });
}
