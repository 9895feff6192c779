import { formatDay, type EpochDay } from "../../../dates/day.js";
import { note, problem, warning, type Finding } from "../../../facts/finding.js";
import { shortestTerm } from "../../../dunning/notice-term.js";
import { endOfTerm, namedLastDays } from "../reading/last-days.js";
import { mentions } from "../reading/mood.js";
import type { WrittenTerm } from "../reading/written-term.js";
import type { Letter } from "../letter.js";
import type { LetterCase } from "../reference/letter-case.js";
import { basisOf, type Judgement } from "./judgement.js";

/** The term that the law itself gives a letter: long enough, and counted from the day after receipt. */
export const statutoryTerm: Judgement = (letter, letterCase) => {
  const { law, kind, receivedOn, on } = letterCase;
  const days = shortestTerm(kind, law);
  if (days === null) return [];
  const arrival = receivedOn ?? presumedReceipt(letterCase);
  // Unknown receipt: it cannot have arrived before it was sent.
  const earliest = arrival ?? on;
  const byLaw = law.notices.statutoryTermEnd!(kind, earliest)!;
  const terms = distinctTerms(letter);
  const lastDays = namedLastDays(letter);
  const findings: Finding[] = [];
  const startsLater = startsAfterReceipt(letter);
  const judged = terms.map((term) => judgeTerm(term, { days, byLaw, earliest, letterCase, startsLater, dates: lastDays }));
  findings.push(...judged.flat());
  // "Wij gaan ervan uit dat deze brief op 5 juni is bezorgd, dan is 19 juni de laatste dag": with the term in words beside it, it moves with the real receipt.
  const isExample = judged.some((faults) => faults.length === 0) && mentions(letter.reading, "presumed");
  const byPresumption = isExample ? Math.min(byLaw, law.notices.statutoryTermEnd!(kind, presumedReceipt(letterCase) ?? on)!) : byLaw;
  for (const day of lastDays) findings.push(...judgeDay(day, { days, byLaw: byPresumption, earliest, letterCase }));
  if (terms.length === 0 && lastDays.length === 0) {
    findings.push(problem("NOTICE_TERM_MISSING", "The letter names no term to pay in.", { fix: `Give ${days} days from the day after the letter is delivered.`, ...basisOf(law, "term-from-receipt") }));
  }
  const faults = findings.filter(({ severity }) => severity === "error").length;
  if (faults > 0 && faults < terms.length + lastDays.length) {
    findings.push(warning("NOTICE_TERM_CONFLICT", "The letter gives more than one term, and not all of them are long enough.", { fix: "Give one term.", ...basisOf(law, "term") }));
  }
  if (arrival === null && lastDays.length > 0) {
    findings.push(note("RECEIPT_UNKNOWN", "When the letter is received is not known: whether the day that it names is late enough cannot be judged.", { path: "receivedOn", fix: "Say when it was received, or let the term count from delivery.", ...basisOf(law, "term-from-receipt") }));
  }
  return findings;
};

/** The day on which a letter may be presumed to have arrived: only when it went by ordinary post. */
export function presumedReceipt({ law, on, channel }: LetterCase): EpochDay | null {
  if (channel === "bailiff") return on;
  return channel === undefined || channel === "post" ? law.notices.presumedPostalReceipt(on).receivedOn : null;
}

interface Measure {
  days: number;
  byLaw: EpochDay;
  earliest: EpochDay;
  letterCase: LetterCase;
}

/** A term that repeats one with a start ("die veertien dagen") is the same term. */
function distinctTerms({ reading }: Letter): WrittenTerm[] {
  const bySize = (term: WrittenTerm) => `${term.count} ${term.unit}`;
  const started = new Set(reading.terms.filter(({ start }) => start !== null).map(bySize));
  const meant = reading.terms.filter((term) => term.start !== null || !started.has(bySize(term)));
  return [...new Map(meant.map((term) => [`${bySize(term)} ${term.start}`, term])).values()];
}

function judgeTerm(term: WrittenTerm, measure: Measure & { startsLater: boolean; dates: readonly EpochDay[] }): Finding[] {
  const { days, byLaw, earliest, letterCase, startsLater, dates } = measure;
  const { law, on } = letterCase;
  const length = `${term.count} ${term.unit === "days" ? "days" : term.unit}`;
  const anchored: WrittenTerm = term.start === null && startsLater ? { ...term, start: "from-day-after-receipt" } : term;
  const start = anchored.start;
  if (start === "from-day-after-receipt" || start === "from-receipt") {
    const short = earliest + days - endOfTerm(anchored, earliest, law.isHoliday);
    if (short <= 0) return [];
    const isArguable = start === "from-receipt" && short === 1;
    const message = `The letter gives ${length} ${start === "from-receipt" ? "from receipt" : "from the day after receipt"}; the law gives ${days} from the day after receipt${isArguable ? ", which may be a day more" : ""}.`;
    return [(isArguable ? warning : problem)("NOTICE_TERM_TOO_SHORT", message, tooShort(letterCase, byLaw))];
  }
  if (start === null && dates.length > 0 && dates.every((day) => day >= byLaw) && term.count >= days) return [];
  const isLong = (start === "from-letter" || start === null) && endOfTerm(anchored, on, law.isHoliday) >= byLaw && term.count > days;
  if (isLong) return [note("NOTICE_TERM_FROM_SENDING", `The letter gives ${length}${start === null ? " without saying from when" : " from its own day"}; that is long enough only if it arrives in time.`, { fix: "Let the term count from delivery.", ...basisOf(law, "term-from-receipt") })];
  const isShort = term.unit === "days" && term.count < days;
  return [problem(isShort ? "NOTICE_TERM_TOO_SHORT" : "NOTICE_TERM_FROM_WRONG_DAY", `The letter gives ${length} ${start === null ? "without saying from when" : start === "from-letter" ? "from its own day" : "from the invoice"}; the ${days} days count from the day after receipt.`, tooShort(letterCase, byLaw))];
}

/** "De termijn begint op de dag na bezorging", apart from the term itself. */
function startsAfterReceipt({ reading }: Letter): boolean {
  return mentions(reading, "from-day-after-receipt");
}

function judgeDay(day: EpochDay, { days, byLaw, earliest, letterCase }: Measure): Finding[] {
  if (day >= byLaw) return [];
  const isRest = day >= earliest + days;
  const message = `The letter gives until ${formatDay(day)}; the law gives until ${formatDay(byLaw)}${isRest ? ", because a term does not end on a day of rest" : ""}.`;
  return [(isRest ? warning : problem)("NOTICE_TERM_TOO_SHORT", message, tooShort(letterCase, byLaw))];
}

function tooShort({ law }: LetterCase, byLaw: EpochDay): Partial<Finding> {
  return { values: { lastDay: formatDay(byLaw) }, fix: `Give the whole term from the day after delivery, at least until ${formatDay(byLaw)}.`, ...basisOf(law, "term", "term-from-receipt") };
}
