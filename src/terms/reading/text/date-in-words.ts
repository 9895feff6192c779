import { daysInMonth } from "../../../dates/day.js";
import { lexicon } from "../vocabulary/lexicon.js";
import { phraseAt } from "../vocabulary/phrase-at.js";
import { existing, numeralAt, withoutYear, yearOf, type WrittenDate } from "./calendar-day.js";
import { isAttached, type Token } from "./tokens.js";

const OF = new Set(["of", "de", "van", "the", "den"]);
const BETWEEN = new Set([",", ".", "-", "/", "'"]);

/** "15 maart 2026", "March 15, 2026", "eind maart 2026". */
export function dateInWords(tokens: Token[], index: number): WrittenDate | null {
  return dayThenName(tokens, index) ?? nameThenDay(tokens, index) ?? endOfNamedMonth(tokens, index);
}

/** "15 maart 2026", "1er avril 2026", "the 15th of March 2026", "15-mrt-26". */
function dayThenName(tokens: Token[], index: number): WrittenDate | null {
  const day = numeralAt(tokens, index);
  if (day === null || day.digits > 2) return null;
  const at = skip(tokens, skipOrdinal(tokens, day.next), (token) => BETWEEN.has(token.text) || OF.has(token.text));
  const month = monthAt(tokens, at);
  return month === null ? null : withYear(tokens, day.value, month.value, month.next);
}

/** "March 15, 2026". */
function nameThenDay(tokens: Token[], index: number): WrittenDate | null {
  const month = monthAt(tokens, index);
  const day = month === null ? null : numeralAt(tokens, skip(tokens, month.next, (token) => token.text === "-" || token.text === "the"));
  if (month === null || day === null || day.digits > 2) return null;
  const next = skipOrdinal(tokens, day.next);
  if (tokens[next]?.text === "%" || tokens[next]?.text === "/") return null;
  const date = withYear(tokens, day.value, month.value, next);
  return !date.hasYear && phraseAt(tokens, next) !== null ? null : date;
}

/** "eind maart 2026", "Ende März 2026": the last day of that month. */
function endOfNamedMonth(tokens: Token[], index: number): WrittenDate | null {
  const end = phraseAt(tokens, index);
  if (end?.meaning !== "end" && end?.meaning !== "end-of-month") return null;
  const month = monthAt(tokens, skip(tokens, end.next, (token) => OF.has(token.text)));
  if (month === null) return null;
  const year = numeralAt(tokens, month.next);
  return withYear(tokens, daysInMonth(year?.digits === 4 ? year.value : 2000, month.value), month.value, month.next);
}

function withYear(tokens: Token[], day: number, month: number, from: number): WrittenDate {
  const at = skip(tokens, from, (token) => BETWEEN.has(token.text) || OF.has(token.text));
  const year = numeralAt(tokens, at);
  const isMarked = at > from && (tokens[at - 1]!.text === "'" || isAttached(tokens[at - 1], tokens[at]));
  const isShort = year?.digits === 2 && (isMarked || !countsSomething(tokens[at + 1]));
  if (year === null || (year.digits !== 4 && !isShort)) return withoutYear(day, month, from);
  const date = existing(yearOf(tokens[at]!.text), month, day);
  return { dayFirst: date, monthFirst: date, hasYear: true, next: year.next };
}

/** "15 maart 30 dagen": a number that is no year. */
function countsSomething(next: Token | undefined): boolean {
  return next !== undefined && (next.kind === "word" || next.kind === "number" || ["%", "/", "("].includes(next.text));
}

function monthAt(tokens: Token[], index: number): { value: number; next: number } | null {
  const token = tokens[index];
  const month = token?.kind === "word" ? lexicon().months.get(token.text) : undefined;
  return month === undefined ? null : { value: month, next: tokens[index + 1]?.text === "." ? index + 2 : index + 1 };
}

function skipOrdinal(tokens: Token[], index: number): number {
  const token = tokens[index];
  return token?.kind === "word" && lexicon().ordinals.has(token.text) && isAttached(tokens[index - 1], token) ? index + 1 : index;
}

function skip(tokens: Token[], index: number, isSkipped: (token: Token) => boolean): number {
  let at = index;
  while (tokens[at] !== undefined && isSkipped(tokens[at]!) && at < index + 3) at += 1;
  return at;
}
