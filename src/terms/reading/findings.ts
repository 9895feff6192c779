import { show } from "../../errors/show.js";
import { note, warning, type Finding } from "../../facts/finding.js";
import { LONGEST_TERM } from "../../facts/longest-term.js";

const ASK = "Ask what was agreed and set invoice.terms; without it the statutory term applies.";

export function notUnderstood(text: string): Finding {
  const says = text.trim();
  return warning("TERMS_NOT_UNDERSTOOD", `No payment term was found in ${show(says)}.`, { values: { text: says }, fix: ASK });
}

/** Two readings of one text; `taken` names the one that was given, if any. */
export function ambiguous(says: string, readings: string[], taken: string | null): Finding {
  const outcome = taken === null ? "none was taken" : `taken was: ${taken}`;
  return warning("TERMS_AMBIGUOUS", `${show(says)} can be read as ${readings.join(" or as ")}; ${outcome}.`, {
    values: { text: says, readings: readings.join("; "), ...(taken !== null && { taken }) },
    fix: "Check which was meant and set invoice.terms accordingly.",
  });
}

export function notExpressible(says: string, what: string): Finding {
  const message = `${show(says)} names ${what}, for which there is no kind of terms.`;
  return warning("TERMS_NOT_EXPRESSIBLE", message, { values: { text: says }, fix: "Set invoice.terms to the day itself, as terms of kind date." });
}

export function workingDays(says: string): Finding {
  const fix = "Count the working days on a calendar with the holidays that were meant, and set invoice.terms to the day.";
  return warning("TERMS_WORKING_DAYS", `${show(says)} counts working days; terms count calendar days.`, { values: { text: says }, fix });
}

export function outOfRange(says: string): Finding {
  const message = `${show(says)} is no period that terms can have: a whole number of days from 0 to ${LONGEST_TERM.days}, or of months to ${LONGEST_TERM.months}.`;
  return warning("TERMS_OUT_OF_RANGE", message, { values: { text: says }, fix: ASK });
}

export function impossibleDate(says: string): Finding {
  const fix = "Ask which day was meant and set invoice.terms.";
  return warning("TERMS_IMPOSSIBLE_DATE", `${show(says)} is no day that exists.`, { values: { text: says }, fix });
}

export function dateWithoutYear(says: string): Finding {
  const fix = "Set invoice.terms to the day with its year, as terms of kind date.";
  return warning("TERMS_DATE_WITHOUT_YEAR", `${show(says)} names a day without its year.`, { values: { text: says }, fix });
}

export function inAdvance(says: string): Finding {
  const message = `${show(says)} asks for payment in advance; it was read as due on the issue date.`;
  return note("TERMS_IN_ADVANCE", message, { values: { text: says }, fix: "When a last day was agreed, set invoice.terms to that day." });
}
