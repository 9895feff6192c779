import type { EpochDay } from "../../../dates/day.js";
import { tokensOf } from "../../../terms/reading/text/tokens.js";
import type { Meaning } from "../vocabulary/meaning.js";
import { amountsIn, type WrittenAmount } from "./amounts.js";
import { daysIn } from "./days.js";
import { firstWords } from "./first-words.js";
import { ibansIn } from "./ibans.js";
import { firstFrom, within } from "./in-order.js";
import type { LetterReading } from "./letter-reading.js";
import { marksIn, type Mark } from "./marks.js";
import { plainLetter } from "./plain-letter.js";
import { sentencesIn, type Sentence } from "./sentences.js";
import { termsIn } from "./terms.js";
import type { WrittenDay } from "./written-day.js";

/** Reads a letter that was sent on a day. */
export function readLetter(text: string, on: EpochDay, decimals: number): LetterReading {
  const plain = plainLetter(text);
  const ibans = ibansIn(plain);
  const tokens = tokensOf(plain);
  const sentences = sentencesIn(tokens, plain);
  const marks = marksIn(tokens);
  const { canBeginDate, canBeginQuantity } = firstWords();
  const days = daysIn(tokens, on, canBeginDate);
  const amounts = outside(days, amountsIn(tokens, decimals));
  const reading = {
    plain, tokens, sentences, marks, amounts, days, ibans,
    near: (from: number, to: number, meanings: readonly Meaning[]) => marksBetween(marks, from, to, meanings),
    amountsBetween: (from: number, to: number) => within(amounts, { from, to }),
    daysBetween: (from: number, to: number) => within(days, { from, to }),
    sentenceAt: (token: number) => sentenceAt(sentences, token),
  };
  return { ...reading, terms: termsIn(reading, canBeginQuantity) };
}

/** Amounts that are not part of a day. */
function outside(days: readonly WrittenDay[], amounts: readonly WrittenAmount[]): WrittenAmount[] {
  let at = 0;
  return amounts.filter(({ from, to }) => {
    while (at < days.length && days[at]!.to <= from) at += 1;
    return at >= days.length || days[at]!.from >= to;
  });
}

/** Longer than the longest phrase with its gaps: a mark that begins earlier does not reach this far. */
const LONGEST_MARK = 24;

function marksBetween(marks: readonly Mark[], from: number, to: number, meanings: readonly Meaning[]): Mark[] {
  const found: Mark[] = [];
  for (let index = firstFrom(marks, from - LONGEST_MARK); index < marks.length && marks[index]!.from < to; index++) {
    const mark = marks[index]!;
    if (mark.to > from && meanings.includes(mark.meaning)) found.push(mark);
  }
  return found;
}

function sentenceAt(sentences: readonly Sentence[], token: number): Sentence {
  const after = firstFrom(sentences, token + 1);
  return sentences[Math.max(0, after - 1)] ?? { from: 0, to: 0, paragraph: 0 };
}
