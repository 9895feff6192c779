import { daysOf } from "../term/period-rule.js";
import { isWord, type Sign, type SignOf } from "./sign.js";

/** Whether the period at that place is said to be for the whole sum: "30 Tage netto", "netto 30 dagen", "30 Tagen ohne Abzug". */
export function isNetMarked(signs: Sign[], index: number): boolean {
  if (isWord(signs[index - 1], "net")) return !isShorter(signs[index], signs[index - 2]);
  for (let at = index + 1; at <= index + 4; at++) {
    const sign = signs[at];
    if (isWord(sign, "no-discount")) return true;
    if (isWord(sign, "net")) return signs[at + 1]?.kind !== "quantity" || isShorter(signs[at + 1], signs[index]);
    if (!isWord(sign, "filler", "pay", "due") && sign?.kind !== "happening") return false;
  }
  return false;
}

/** Of two periods beside one "net" the longer is meant: "10 days net 30". */
function isShorter(one: Sign | undefined, other: Sign | undefined): boolean {
  return one?.kind === "quantity" && other?.kind === "quantity" && lengthOf(one) < lengthOf(other);
}

/** In days, to compare periods by. */
export function lengthOf(period: SignOf<"quantity">): number {
  return daysOf(period) ?? period.count * 30;
}
