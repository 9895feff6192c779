import type { Clause } from "../signs/clauses.js";
import { isWord, type Sign } from "../signs/sign.js";
import { otherTopicOf } from "../signs/topic.js";

/** What a percentage is: a discount, something that terms do not hold (interest, a fine, VAT), or not said, in which case it may be a share. */
export type PercentClass = "discount" | "neither" | "plain";

const REACH = 20;

/** Decided by the nearest word that speaks of percentages. */
export function percentClassAt(clauses: Clause[], clauseIndex: number, signIndex: number): PercentClass {
  const { signs, sentence } = clauses[clauseIndex]!;
  const sign = signs[signIndex]!;
  if (sign.kind === "percent" && sign.isRate) return "neither";
  for (let distance = 1; distance <= REACH; distance++) {
    const found = classOfWord(signs[signIndex + distance]) ?? classOfWord(signs[signIndex - distance]);
    if (found !== null) return found;
  }
  const before = clauses[clauseIndex - 1];
  const near = signs.slice(Math.max(0, signIndex - REACH), signIndex + REACH);
  const standsAlone = near.some(
    (other) => other.kind === "quantity" || other.kind === "happening" || isWord(other, "advance", "immediate", "remainder"),
  );
  return !standsAlone && before?.sentence === sentence && otherTopicOf(before.signs) !== null ? "neither" : "plain";
}

function classOfWord(sign: Sign | undefined): PercentClass | null {
  if (isWord(sign, "discount")) return "discount";
  return isWord(sign, "penalty", "vat", "other") ? "neither" : null;
}
