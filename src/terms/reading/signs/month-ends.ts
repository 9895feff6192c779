import { isWord, type Sign } from "./sign.js";

/** The signs with each "eind" and "maand" that the vocabularies do not know as one phrase taken together: "einde mnd", "end of mth". */
export function withMonthEnds(signs: Sign[]): Sign[] {
  const result: Sign[] = [];
  for (let index = 0; index < signs.length; index++) {
    const sign = signs[index]!;
    const at = isWord(signs[index + 1], "filler") ? index + 2 : index + 1;
    const month = signs[at];
    if (sign.kind === "word" && sign.meaning === "end" && isWord(month, "month")) {
      result.push({ ...sign, meaning: "end-of-month", end: month!.end });
      index = at;
    } else result.push(sign);
  }
  return result;
}
