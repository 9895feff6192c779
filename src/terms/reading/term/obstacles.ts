import type { Finding } from "../../../facts/finding.js";
import { notExpressible } from "../findings.js";
import type { Clause } from "../signs/clauses.js";
import { isWord, type Sign } from "../signs/sign.js";

/** The first thing said of the term that no kind of terms can hold: a day of the next month, instalments, the later of two days. */
export function obstaclesIn(clauses: Clause[], plain: string): Finding[] {
  const found = clauses.flatMap(({ signs }) => {
    if (signs.some((sign) => isWord(sign, "penalty", "other", "paid"))) return [];
    const what = signs.map((_, at) => obstacleAt(signs, at)).find((found) => found !== null);
    const says = plain.slice(signs[0]!.start, signs[signs.length - 1]!.end).replace(/\s+/g, " ");
    return what === undefined || what === null ? [] : [notExpressible(says, what)];
  });
  return found.slice(0, 1);
}

function obstacleAt(signs: Sign[], at: number): string | null {
  const sign = signs[at]!;
  if (isWord(sign, "following-month")) return "a day of a later month";
  if (isWord(sign, "whichever")) return "the earlier or later of several days";
  if (isWord(sign, "instalments") && isNumber(lastOf(signs, at))) return "a number of instalments without their sizes and days";
  if (sign.kind === "pair" && isWord(signs[at + 1], "end-of-month")) return "a discount that counts from the month's end";
  if (sign.kind !== "number") return null;
  const next = signs.slice(at + 1, at + 4).find((other) => !isWord(other, "filler", "at"));
  if (sign.isRank && (isWord(next, "month", "following-month", "end-of-month") || isMoment(lastOf(signs, at)))) return "a day of the month";
  if (!isWord(signs[at - 1], "at", "limit") || sign.value > 31) return null;
  if (signs.every((other) => other === sign || isWord(other, "at", "limit", "filler"))) return "a day of the month";
  const before = signs.slice(Math.max(0, at - 12), at);
  const isBehindTerm = before.some((other) => isWord(other, "end-of-month") || other.kind === "quantity");
  return isBehindTerm || (at === signs.length - 1 && before.some((other) => isWord(other, "due", "pay", "term"))) ? "a day of the month" : null;
}

function lastOf(signs: Sign[], at: number): Sign | undefined {
  return signs.slice(Math.max(0, at - 3), at).reverse().find((sign) => !isWord(sign, "filler", "whole"));
}

function isNumber(sign: Sign | undefined): boolean {
  return sign?.kind === "number" || sign?.kind === "quantity" || (sign?.kind === "word" && sign.meaning === "filler");
}

function isMoment(sign: Sign | undefined): boolean {
  return isWord(sign, "at", "due", "limit", "end-of-month");
}
