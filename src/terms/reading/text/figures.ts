import { parsePercent } from "../../../money/percent.js";
import type { SignContent } from "../signs/sign.js";
import { phraseAt } from "../vocabulary/phrase-at.js";
import { LARGEST_DISCOUNT } from "./pair.js";
import { percentSign } from "./percent-sign.js";
import { unitAt } from "./quantity.js";
import { isAttached, type Token } from "./tokens.js";
import { numberAt, type WrittenNumber } from "./written-number.js";

type Figures = SignContent & { next: number };

const MOST_SHARES = 24;
const CURRENCY_MARKS = new Set(["€", "$", "£"]);
const PER = new Set(["per", "a", "par", "pro", "each", "p", "/"]);
const YEARLY_OR_MONTHLY = new Set(["pa", "pm", "pj", "monthly", "yearly", "jaarlijks", "jahrlich"]);
const YEAR_OR_MONTH = new Set(["a", "m", "j", "annum", "an"]);

/** A percentage, "30/30/40", an amount of money, or a bare number, which is in words only where days are expected ("net thirty"). */
export function figuresAt(tokens: Token[], index: number, expectsDays: boolean): Figures | null {
  const money = moneyAt(tokens, index);
  if (money !== null) return money;
  const number = numberAt(tokens, index, true);
  if (number === null) return null;
  const share = (number.inDigits && tokens[index - 1]?.text !== "/" ? sharesAt(tokens, number) : null) ?? percentAt(tokens, number);
  if (share !== null) return share;
  return number.inDigits || (expectsDays && number.value > 1) ? { kind: "number", value: number.value, isRank: false, next: number.next } : null;
}

function percentAt(tokens: Token[], number: WrittenNumber): Figures | null {
  const next = percentSign(tokens, number.next);
  if (next === null || parsePercent(number.decimal) === null) return null;
  return { kind: "percent", percent: number.decimal, isRate: isRateBehind(tokens, next), isFraction: false, next };
}

/** "1 % per maand", "8 % p.a." */
function isRateBehind(tokens: Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || token.kind === "line") return false;
  if (YEARLY_OR_MONTHLY.has(token.text)) return true;
  return PER.has(token.text) && (unitAt(tokens, index + 1) !== null || YEAR_OR_MONTH.has(tokens[index + 1]?.text ?? ""));
}

/** "30/30/40", "50-50", "30% / 30% / 40%": numbers of one list that make a hundred, or at least three with slashes. */
function sharesAt(tokens: Token[], first: WrittenNumber): Figures | null {
  const shares = [first.decimal];
  let next = percentSign(tokens, first.next) ?? first.next;
  const mark = tokens[next]?.text;
  if (mark !== "/" && mark !== "-" && mark !== "+" && mark !== ":") return null;
  while (tokens[next]?.text === mark && shares.length < MOST_SHARES) {
    const number = numberAt(tokens, next + 1, true);
    if (number === null || !number.inDigits) break;
    shares.push(number.decimal);
    next = percentSign(tokens, number.next) ?? number.next;
  }
  const scaled = shares.map((share) => Number(share));
  const makesHundred = Math.abs(scaled.reduce((sum, share) => sum + share, 0) - 100) < 1e-9;
  const isList = shares.length >= 2 && makesHundred && scaled.every((share) => share > 0);
  const isOddList = shares.length >= 3 && mark === "/" && scaled.every((share) => share >= 5 && share <= 95);
  const isSmallPair = shares.length === 2 && mark === "/" && scaled.every((share) => share > LARGEST_DISCOUNT && share <= 95);
  return (isList || isOddList || isSmallPair) && shares.every((share) => parsePercent(share) !== null) ? { kind: "shares", shares, next } : null;
}

function moneyAt(tokens: Token[], index: number): Figures | null {
  const isMarked = isCurrency(tokens, index);
  const at = isMarked === null ? index : isMarked;
  const number = tokens[at]?.kind === "number" ? numberAt(tokens, at) : null;
  if (number === null || percentSign(tokens, number.next) !== null) return null;
  const after = isMarked === null ? isCurrency(tokens, beyondDash(tokens, number.next)) : beyondDash(tokens, number.next);
  return after === null ? null : { kind: "money", amount: number.decimal, next: after };
}

function isCurrency(tokens: Token[], index: number): number | null {
  if (CURRENCY_MARKS.has(tokens[index]?.text ?? "")) return index + 1;
  const phrase = phraseAt(tokens, index);
  return phrase?.meaning === "currency" ? phrase.next : null;
}

/** "€ 500,-" */
function beyondDash(tokens: Token[], index: number): number {
  const isDash = tokens[index]?.text === "," && tokens[index + 1]?.text === "-" && isAttached(tokens[index], tokens[index + 1]);
  return isDash ? index + 2 : index;
}
