import { lexicon } from "../vocabulary/lexicon.js";
import { phraseAt } from "../vocabulary/phrase-at.js";
import type { Meaning, Period } from "../vocabulary/meaning.js";
import { isAttached, type Token } from "./tokens.js";
import { numberAt, type WrittenNumber } from "./written-number.js";

const PERIODS = new Set<Meaning>(
  ["day", "working-day", "hour", "week", "fortnight", "fifteen-days", "eight-days", "month", "quarter", "year"] satisfies Period[],
);
/** Count as one when no number stands before them: "sous quinzaine". */
const ALONE = new Set<Meaning>(["fortnight", "fifteen-days", "eight-days"]);

/** More numbers for one unit are a table, not a term. */
const MOST_NUMBERS = 6;

type Quantity = { kind: "quantity"; count: number; unit: Period; next: number } | { kind: "choice"; next: number };

/** "14 dagen", "dertig (30) dagen", "30 net days", "J+30", "sous quinzaine"; a choice when two numbers share the unit: "14 of 30 dagen". */
export function quantityAt(tokens: Token[], index: number): Quantity | null {
  const alone = unitAt(tokens, index);
  if (alone !== null && ALONE.has(alone.unit)) return { kind: "quantity", count: 1, unit: alone.unit, next: alone.next };
  if (alone?.unit === "day" && tokens[alone.next]?.text === "+") {
    const days = numberAt(tokens, alone.next + 1);
    if (days !== null) return { kind: "quantity", count: days.value, unit: "day", next: days.next };
  }
  const number = numberAt(tokens, index);
  if (number === null) return null;
  const others: WrittenNumber[] = [];
  let next = number.next;
  for (let other = anotherNumber(tokens, next); other !== null && others.length < MOST_NUMBERS; other = anotherNumber(tokens, next)) {
    others.push(other);
    next = other.next;
  }
  const unit = unitAt(tokens, next) ?? unitAt(tokens, beyondNet(tokens, next));
  if (unit === null) return null;
  if (others.some(({ value }) => value !== number.value)) return { kind: "choice", next: unit.next };
  return { kind: "quantity", count: isNegative(tokens, index) ? -number.value : number.value, unit: unit.unit, next: unit.next };
}

/** The unit at the token, a hyphen before it or not. */
export function unitAt(tokens: Token[], index: number): { unit: Period; next: number } | null {
  let at = index;
  while (at < index + 2 && (tokens[at]?.kind === "line" || tokens[at]?.text === "-" || tokens[at]?.text === "'")) at += 1;
  const phrase = phraseAt(tokens, at, PERIODS);
  return phrase === null ? null : { unit: phrase.meaning as Period, next: phrase.next };
}

/** The number in brackets that repeats the first, or another that may count instead of it. */
function anotherNumber(tokens: Token[], index: number): WrittenNumber | null {
  const token = tokens[index];
  if (token?.text === "(") {
    const number = numberAt(tokens, index + 1);
    return number !== null && tokens[number.next]?.text === ")" ? { ...number, next: number.next + 1 } : null;
  }
  const isBetween = token?.text === "-" || token?.text === "/" || (token?.kind === "word" && lexicon().ranges.has(token.text));
  return isBetween ? numberAt(tokens, index + 1) : null;
}

/** "30 net days", "one full month". */
function beyondNet(tokens: Token[], index: number): number {
  const at = tokens[index]?.text === "-" || tokens[index]?.text === "(" ? index + 1 : index;
  const phrase = phraseAt(tokens, at);
  if (phrase?.meaning !== "net" && phrase?.meaning !== "whole") return index;
  return tokens[phrase.next]?.text === ")" ? phrase.next + 1 : phrase.next;
}

function isNegative(tokens: Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before?.text === "-" && isAttached(before, tokens[index]) && !isAttached(tokens[index - 2], before);
}
