import { isAttached, type Token } from "../../../terms/reading/text/tokens.js";
import { decimalOf } from "../../../terms/reading/text/written-number.js";
import { parseCents, type Cents } from "../../../money/amount.js";
import { numberWord, valueOf } from "./number-words.js";

/** An amount of money as it stands in the letter, from one token up to another. */
export interface WrittenAmount {
  cents: Cents;
  from: number;
  to: number;
}

const SIGNS = new Set(["€", "$", "£", "eur", "euro", "gbp", "usd", "euros"]);
/** Behind a figure that is something else. */
const NOT_MONEY = new Set(["%", "procent", "percent", "uur", "u", "km", "kg", "m2", "stuks"]);
const MOST_NUMBER_WORDS = 10;
const AND = new Set(["en", "and", "-"]);
/** "1.234" with such a group behind a space is one number: "1 234,50". */
const LAST_GROUP = /^\d{3}(?:[.,]\d{1,2})?$/;

/** The amounts of the letter in order. A number is an amount when a currency stands beside it, or when it ends as one: "150,00", "150,-". */
export function amountsIn(tokens: Token[], decimals: number): WrittenAmount[] {
  const amounts: WrittenAmount[] = [];
  for (let index = 0; index < tokens.length; ) {
    const amount = amountAt(tokens, index, decimals);
    if (amount !== null) amounts.push(amount);
    index = amount?.to ?? index + 1;
  }
  return amounts;
}

function amountAt(tokens: Token[], index: number, decimals: number): WrittenAmount | null {
  const isSigned = isSign(tokens[index]);
  let at = isSigned ? index + 1 : index;
  if (isSigned && tokens[at]?.text === ":") at += 1;
  const isNegative = tokens[at]?.text === "-" && isSigned;
  if (isNegative) at += 1;
  const figure = tokens[at]?.kind === "number" ? inFigures(tokens, at, decimals) : inWords(tokens, at);
  if (figure === null) return null;
  const isFollowed = isSign(tokens[figure.next]) && !isNumber(tokens[figure.next + 1]);
  if (!isSigned && !isFollowed && !figure.isAmount) return null;
  if (!isSigned && !isFollowed && (NOT_MONEY.has(tokens[figure.next]?.text ?? "") || isDateLike(tokens, index))) return null;
  const withCents = isFollowed ? centsBehind(tokens, figure.next + 1) : null;
  const cents = figure.cents + (withCents?.cents ?? 0);
  return { cents: isNegative ? -cents : cents, from: index, to: withCents?.next ?? (isFollowed ? figure.next + 1 : figure.next) };
}

interface Figure {
  cents: Cents;
  next: number;
  /** It could be nothing else. */
  isAmount: boolean;
}

function inFigures(tokens: Token[], index: number, decimals: number): Figure | null {
  let text = tokens[index]!.text;
  let next = index + 1;
  while (/^\d{1,3}$/.test(text.split(" ").at(-1)!) && LAST_GROUP.test(tokens[next]?.text ?? "") && tokens[next]!.start === tokens[next - 1]!.end + 1) {
    text = `${text.replace(" ", "")}${tokens[next]!.text}`;
    next += 1;
    if (/[.,]/.test(text)) break;
  }
  const decimal = decimalOf(text, false);
  const cents = decimal === null ? null : parseCents(shortened(decimal, decimals), decimals);
  if (cents === null) return null;
  const beyond = beyondDash(tokens, next);
  return { cents, next: beyond, isAmount: beyond > next || (decimals > 0 && /[.,]\d{2}$/.test(text) && !/^\d{1,2}[.]\d{2}$/.test(text)) };
}

/** "1.5000" is more exact than the currency; zeros at the end say nothing. */
function shortened(decimal: string, decimals: number): string {
  return decimal.includes(".") && decimal.split(".")[1]!.length > decimals ? decimal.replace(/0+$/, "").replace(/\.$/, "") : decimal;
}

/** "40,-", "40,=", "40.--" */
function beyondDash(tokens: Token[], index: number): number {
  if (tokens[index]?.text !== "," && tokens[index]?.text !== ".") return index;
  let at = index + 1;
  while (at < index + 3 && (tokens[at]?.text === "-" || tokens[at]?.text === "=") && isAttached(tokens[at - 1], tokens[at])) at += 1;
  return at > index + 1 ? at : index;
}

function inWords(tokens: Token[], index: number): Figure | null {
  const parts: number[] = [];
  let next = index;
  while (parts.length < MOST_NUMBER_WORDS) {
    const at = parts.length > 0 && AND.has(tokens[next]?.text ?? "") ? next + 1 : next;
    const token = tokens[at];
    const value = token?.kind === "word" ? numberWord(token.text) : null;
    if (value === null || (parts.length === 0 && (token!.text === "a" || token!.text === "an" || token!.text === "een"))) break;
    parts.push(value);
    next = at + 1;
  }
  return parts.length === 0 ? null : { cents: valueOf(parts) * 100, next, isAmount: false };
}

/** "veertig euro en vijftig cent" */
function centsBehind(tokens: Token[], index: number): { cents: Cents; next: number } | null {
  const at = AND.has(tokens[index]?.text ?? "") ? index + 1 : index;
  const token = tokens[at];
  const value = token?.kind === "number" && /^\d{1,2}$/.test(token.text) ? Number(token.text) : token?.kind === "word" ? numberWord(token.text) : null;
  const unit = tokens[at + 1]?.text;
  return value !== null && value < 100 && (unit === "cent" || unit === "cents") ? { cents: value, next: at + 2 } : null;
}

function isSign(token: Token | undefined): boolean {
  return token !== undefined && SIGNS.has(token.text);
}

function isNumber(token: Token | undefined): boolean {
  return token?.kind === "number";
}

/** A figure that belongs to a longer number: "12-03-2026", "2026/001,50". */
function isDateLike(tokens: Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before !== undefined && isAttached(before, tokens[index]) && before.kind !== "line" && "-/.".includes(before.text);
}
