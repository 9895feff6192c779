import { isWord, type Sign } from "./sign.js";

/** A longer term without a unit is an amount. */
const LONGEST = 366;

/** The signs with each number that can only be days taken for days: "Net 45", "30 EOM", "2% 10 net 30", "fin de mois + 30". */
export function withBareDays(signs: Sign[]): Sign[] {
  return signs.map((sign, index) => {
    if (sign.kind !== "number" || sign.isRank || !Number.isInteger(sign.value) || sign.value > LONGEST) return sign;
    return isCountOfDays(signs, index) ? { kind: "quantity", count: sign.value, unit: "day", start: sign.start, end: sign.end } : sign;
  });
}

function isCountOfDays(signs: Sign[], index: number): boolean {
  const before = signs[index - 1];
  const after = signs[index + 1];
  if (isWord(before, "net", "term", "end-of-month") || (before?.kind === "plus" && isWord(signs[index - 2], "end-of-month"))) return true;
  if (isWord(before, "day") && signs[index - 2]?.kind !== "quantity") return true;
  if (before?.kind === "percent" && !before.isRate) return true;
  if (isWord(after, "end-of-month")) return true;
  return isWord(after, "net") && signs[index + 2]?.kind !== "number" && signs[index + 2]?.kind !== "quantity";
}
