import { show } from "../../errors/show.js";
import { note, warning, type Finding } from "../../facts/finding.js";

const SET_TERMS = "Ask what was agreed and set invoice.terms; without it the statutory term applies.";
const CHOOSE = "Check which was meant and set invoice.terms accordingly.";

export function notUnderstood(text: string): Finding {
  return warning("TERMS_NOT_UNDERSTOOD", `No payment term was found in ${show(text.trim())}.`, { values: { text: text.trim() }, fix: SET_TERMS });
}

/** Two readings of one text; `taken` names the one that was given, if any. */
export function ambiguous(says: string, readings: string[], taken: string | null): Finding {
  const outcome = taken === null ? "Neither was taken" : `Taken was: ${taken}`;
  return warning("TERMS_AMBIGUOUS", `${show(says)} can be read as ${readings.join(" or as ")}. ${outcome}.`, {
    values: { text: says, readings: readings.join("; "), ...(taken !== null && { taken }) },
    fix: CHOOSE,
  });
}

export function notExpressible(says: string, what: string): Finding {
  const fix = "Set invoice.terms to the day itself, as terms of kind date.";
  return warning("TERMS_NOT_EXPRESSIBLE", `${show(says)} is ${what}, for which there is no kind of terms.`, { values: { text: says }, fix });
}

export function workingDays(says: string): Finding {
  const fix = "Count the working days on a calendar with the holidays that were meant, and set invoice.terms to the day.";
  return warning("TERMS_WORKING_DAYS", `${show(says)} counts working days; terms count calendar days.`, { values: { text: says }, fix });
}

export function outOfRange(says: string): Finding {
  const message = `${show(says)} is no period that a payment term can have: a whole number of days from 0 to 3660, or of months to 120.`;
  return warning("TERMS_OUT_OF_RANGE", message, { values: { text: says }, fix: SET_TERMS });
}

export function impossibleDate(says: string): Finding {
  return warning("TERMS_IMPOSSIBLE_DATE", `${show(says)} is no day that exists.`, { values: { text: says }, fix: "Ask which day was meant and set invoice.terms." });
}

export function dateWithoutYear(says: string): Finding {
  return warning("TERMS_DATE_WITHOUT_YEAR", `${show(says)} names a day without its year.`, { values: { text: says }, fix: "Set invoice.terms to the day with its year, as terms of kind date." });
}

export function discountWithoutTerm({ percent, withinDays }: { percent: string; withinDays: number }): Finding {
  const message = `The text offers a discount of ${percent} % within ${withinDays} days, but says nothing of when the whole sum is due.`;
  return warning("DISCOUNT_WITHOUT_TERM", message, { values: { percent, days: String(withinDays) }, fix: `${SET_TERMS} The discount goes in invoice.terms.discount.` });
}

export function moreDiscounts(taken: string, others: string[]): Finding {
  const message = `The text offers more than one discount; ${taken} was taken, ${others.join(" and ")} left out.`;
  return note("TERMS_MORE_DISCOUNTS", message, { values: { taken, others: others.join("; ") }, fix: "Apply a lower discount by hand when the debtor pays in its period." });
}

export function discountUnclear(says: string): Finding {
  const message = `${show(says)} offers a discount without a number of days that could be read; it was left out.`;
  return warning("TERMS_DISCOUNT_UNCLEAR", message, { values: { text: says }, fix: "Look up until when it can be had, and set invoice.terms.discount." });
}

export function discountStart(says: string, from: string): Finding {
  const message = `${show(says)} counts the discount's days from ${from}; terms count them from the issue date.`;
  return warning("TERMS_DISCOUNT_START", message, { values: { text: says, from }, fix: "Allow for the difference in invoice.terms.discount.withinDays." });
}

export function discountBase(percent: string, base: string): Finding {
  const message = `The discount of ${percent} % is on ${base}, not on the total of the invoice.`;
  return warning("TERMS_DISCOUNT_BASE", message, { values: { percent, base }, fix: "Where the total differs, set invoice.terms.discount.percent to what comes to the same amount." });
}

export function inAdvance(says: string): Finding {
  const message = `${show(says)} asks for payment in advance; it was read as due on the issue date.`;
  return note("TERMS_IN_ADVANCE", message, { values: { text: says }, fix: "When a last day was agreed, set invoice.terms to that day." });
}

export function partsTotal(sum: string, difference: string): Finding {
  const message = `The parts come to ${sum} %, which differs by ${difference} from 100 %.`;
  return warning("TERMS_PARTS_TOTAL", message, { values: { sum, difference }, fix: "Ask how the total is divided and set invoice.terms.parts." });
}

export function partsUndated(parts: string[]): Finding {
  const message = `The text does not say when ${parts.join(", ")} must be paid; each waits for a milestone of that name.`;
  return warning("TERMS_PARTS_UNDATED", message, { values: { parts: parts.join("; ") }, fix: "Set the due rule of each part in invoice.terms.parts, or record the milestones as events." });
}
