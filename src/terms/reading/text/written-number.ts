import { lexicon } from "../vocabulary/lexicon.js";
import type { Token } from "./tokens.js";

/** A number as it stands in the text, in digits or in words, and the token after it. */
export interface WrittenNumber {
  /** A plain decimal: "2.5". */
  decimal: string;
  value: number;
  inDigits: boolean;
  next: number;
}

/** One when a unit follows ("a month"), never the end of a larger number. */
const ARTICLES = new Set(["a", "an"]);
const GROUPS_OF_THREE = /^\d{1,3}(?:[.,]\d{3})+$/;

/** The number that starts at the token. "1.250" is a thousand and more unless `isShare`, where a dot is a decimal point. */
export function numberAt(tokens: Token[], index: number, isShare = false): WrittenNumber | null {
  const token = tokens[index];
  if (token?.kind === "number") {
    const decimal = decimalOf(token.text, isShare);
    return decimal === null ? null : { decimal, value: Number(decimal), inDigits: true, next: index + 1 };
  }
  return token?.kind === "word" && lexicon().numbers.has(token.text) ? numberInWords(tokens, index) : null;
}

/** A number in figures as a plain decimal; null when its dots and commas make no sense, as in a date. */
export function decimalOf(figures: string, isShare: boolean): string | null {
  const point = Math.max(figures.lastIndexOf("."), figures.lastIndexOf(","));
  if (point < 0) return figures;
  const whole = figures.slice(0, point);
  const isGrouped = GROUPS_OF_THREE.test(figures) && !whole.startsWith("0");
  const separators = new Set(figures.replace(/\d/g, ""));
  if (isGrouped && separators.size === 1 && !(isShare && /^\d+$/.test(whole))) return figures.replace(/[.,]/g, "");
  if (/^\d+$/.test(whole)) return `${whole}.${figures.slice(point + 1)}`;
  if (separators.size === 2 && GROUPS_OF_THREE.test(whole)) return `${whole.replace(/[.,]/g, "")}.${figures.slice(point + 1)}`;
  return null;
}

/** "forty-five", "quatre-vingt-dix", "one hundred and twenty": tens take a smaller number, a hundred multiplies what stands before it. */
function numberInWords(tokens: Token[], index: number): WrittenNumber {
  let value = lexicon().numbers.get(tokens[index]!.text)!;
  let next = index + 1;
  for (;;) {
    const at = isJoiner(tokens[next]) ? next + 1 : next;
    const word = tokens[at];
    const addend = word?.kind === "word" ? lexicon().numbers.get(word.text) : undefined;
    if (addend === undefined || ARTICLES.has(word!.text)) break;
    if (value === 4 && addend === 20 && word!.text.startsWith("vingt")) value = 80;
    else if (addend === 100 && value > 0 && value < 10) value *= 100;
    else if (addend > 0 && addend < 20 && value >= 20 && value % 10 === 0) value += addend;
    else if (addend > 6 && addend < 10 && tokens[next - 1]!.text === "dix") value += addend;
    else if (addend >= 20 && addend < 100 && value >= 100 && value % 100 === 0) value += addend;
    else break;
    next = at + 1;
  }
  return { decimal: String(value), value, inDigits: false, next };
}

function isJoiner(token: Token | undefined): boolean {
  return token?.text === "-" || token?.text === "and" || token?.text === "et" || token?.text === "en" || token?.text === "und";
}
