import { formatDay } from "../../../dates/day.js";
import { note, problem, warning } from "../../../facts/finding.js";
import type { Letter } from "../letter.js";
import { namedLastDays } from "../reading/last-days.js";
import { says } from "../reading/mood.js";
import type { CaseClaim } from "../reference/letter-case.js";
import { basisOf, type Judgement } from "./judgement.js";

/** There is something to claim. */
export const somethingOpen: Judgement = (_, { claims, named, namesInvoices, kind }) => {
  if (kind === "confirmation" || claims.length === 0) return [];
  if (claims.every(({ open }) => open <= 0)) return [problem("NOTHING_OPEN", "Nothing is open: the letter is sent in vain.", { fix: "Do not send it." })];
  if (namesInvoices && named.length === 0) return [problem("NOTHING_OPEN", "Nothing is open on the invoices that the letter names.", { fix: "Name the invoices that are open, or do not send it." })];
  return [];
};

/** A demand comes after the last day to pay, and what the law wants sent in default not before it. */
export const notTooEarly: Judgement = (letter, { law, kind, named, dossier, on }) => {
  if (named.length === 0) return [];
  const early = named.filter(({ isLate }) => !isLate);
  // Of an invoice in parts the letter means those that are due.
  const inDefaultNumbers = new Set(named.filter(({ inDefault }) => inDefault).map(({ number }) => number));
  const meant = named.filter(({ inDefault, number }) => inDefault || !inDefaultNumbers.has(number));
  const verdicts = new Set(meant.map(({ inDefault }) => law.notices.applies?.(kind, { debtor: dossier.debtor.kind, inDefault }) ?? "yes"));
  if (verdicts.has("too-early")) {
    const numbers = [...new Set(meant.filter(({ inDefault }) => !inDefault).map(({ number }) => number))].join(", ");
    return [problem("LETTER_BEFORE_DEFAULT", `On ${formatDay(on)} the debtor is not in default with ${numbers}: the letter has no effect for it.`, {
      values: { invoices: numbers }, fix: "Wait until the day after the last day to pay, or send a notice of default first.", ...basisOf(law, "default-first"),
    })];
  }
  if (law.notices.demands.includes(kind) && kind !== "interruption" && early.length === named.length && !(kind === "reminder" && remindsInTime(letter, early))) {
    return [warning("DEMAND_BEFORE_DUE", "The letter demands what is not yet due.", { fix: "Wait until the last day to pay has passed.", ...basisOf(law, "interest") })];
  }
  if (verdicts.has("not-needed") && verdicts.size === 1) return [note("LETTER_NOT_NEEDED", "A letter of this kind does nothing for a claim on this debtor.", { fix: "Send a final demand." })];
  return [];
};

/** A reminder may come before the last day to pay when it says which day that is, asks for nothing earlier and does not speak of lateness. */
function remindsInTime(letter: Letter, claims: readonly CaseClaim[]): boolean {
  const { reading, days } = letter;
  const due = claims.flatMap(({ account: { claim } }) => (claim.dueOn === null ? [] : [claim.dueOn]));
  return due.some((day) => days.some((use) => use.day === day)) && namedLastDays(letter).every((day) => day >= Math.min(...due)) && reading.terms.length === 0 &&
    !reading.sentences.some((sentence) => says(reading, sentence, "overdue"));
}
