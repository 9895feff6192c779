import type { IsoDate } from "../../../dates/day.js";
import type { Finding } from "../../../facts/finding.js";
import { ambiguous, dateWithoutYear, impossibleDate } from "../findings.js";
import type { Clause } from "../signs/clauses.js";
import { isWord, type Sign, type SignOf } from "../signs/sign.js";
import { otherTopicOf } from "../signs/topic.js";
import type { Language } from "../vocabulary/meaning.js";

/** How many signs away a word still governs a date. */
const REACH = 30;

/** What a date in the text is for: the last day to pay, the day after it, or something else. */
export type DateRole = "due" | "due-before" | "start" | "none";

/**
 * Decided by the words before the date: the nearest one about paying or falling due, unless one about something else stands nearer; else by
 * the words after it. A date that stands alone is the last day to pay, but the end of a stretch of dates never is.
 */
export function roleOfDate(clauses: Clause[], clauseIndex: number, at: number): DateRole {
  const { signs, sentence } = clauses[clauseIndex]!;
  let bound: DateRole | null = null;
  for (let index = at - 1; index >= Math.max(0, at - REACH); index--) {
    const sign = signs[index]!;
    if (sign.kind === "date" || isWord(sign, "paid", "penalty", "other", "no-payment")) return "none";
    if (bound === null && isWord(sign, "before") && isNextTo(signs, index, at)) bound = "due-before";
    if (bound === null && isWord(sign, "after") && isNextTo(signs, index, at)) return "start";
    if (bound === null && isWord(sign, "limit")) bound = "due";
    if (isWord(sign, "due", "pay", "term", "net", "immediate")) return bound ?? "due";
    if (sign.kind === "happening" && bound === null) return sign.relation === "none" || isNextTo(signs, index, at) ? "none" : "due";
  }
  const following = signs.slice(at + 1, at + REACH);
  if (following.some((sign) => isWord(sign, "other", "penalty"))) return "none";
  const before = clauses[clauseIndex - 1];
  const followsDate = before?.signs[before.signs.length - 1]?.kind === "date";
  const isOfClauseBefore = before?.sentence === sentence && (followsDate || otherTopicOf(before.signs) !== null);
  if (bound !== null) return isOfClauseBefore && at === 0 ? "none" : bound;
  if (following.some((sign) => isWord(sign, "due", "limit", "pay", "term", "net"))) return "due";
  const isBare = signs.every((sign) => sign.kind !== "unknown" && (sign.kind !== "word" || sign.meaning === "filler" || sign.meaning === "at"));
  return isBare && !isOfClauseBefore ? "due" : "none";
}

/** The day, when it can be told; else what keeps it from being told. */
export function dayOfDate({ date, start, end }: SignOf<"date">, plain: string, languages: Language[]): { day: IsoDate } | { finding: Finding } {
  const says = plain.slice(start, end);
  const { dayFirst, monthFirst } = date;
  if (dayFirst === null && monthFirst === null) return { finding: impossibleDate(says) };
  if (!date.hasYear) return { finding: dateWithoutYear(says) };
  if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) return { day: (dayFirst ?? monthFirst)! };
  if (languages.length > 0 && !languages.includes("en")) return { day: dayFirst };
  return { finding: ambiguous(says, [`${dayFirst} (day first)`, `${monthFirst} (month first)`], null) };
}

/** The languages that most of the words belong to; a word of several languages counts for each. */
export function languagesOf(signs: Sign[]): Language[] {
  const counts = new Map<Language, number>();
  for (const sign of signs) if (sign.kind === "word") for (const language of sign.languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].filter(([, count]) => count === most && most > 0).map(([language]) => language);
}

function isNextTo(signs: Sign[], index: number, at: number): boolean {
  return signs.slice(index + 1, at).every((sign) => isWord(sign, "filler", "at"));
}
