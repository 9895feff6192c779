import type { Meaning } from "../vocabulary/meaning.js";
import type { LetterReading } from "./letter-reading.js";
import type { Sentence } from "./sentences.js";

/** Whether a sentence has a phrase of one of these meanings. */
export function says({ near }: LetterReading, { from, to }: Sentence, ...meanings: Meaning[]): boolean {
  return near(from, to, meanings).some((mark) => mark.from >= from);
}

/** Whether what a sentence says happens only under a condition. */
export function isConditional(reading: LetterReading, sentence: Sentence): boolean {
  return says(reading, sentence, "condition");
}

/** Whether a phrase is denied: "geen administratiekosten", "no fee", "wij melden u niet". */
export function isDenied(reading: LetterReading, from: number, to: number, sentence: Sentence): boolean {
  return reading.near(Math.max(sentence.from, from - 5), Math.min(sentence.to, to + 3), ["negation"]).some((mark) => mark.to <= from || mark.from >= to);
}

/** The sentences before and behind one, within the same paragraph or the next to it. */
export function neighbours({ sentences }: LetterReading, sentence: Sentence): Sentence[] {
  const index = indexOf(sentences, sentence);
  return [sentences[index - 1], sentences[index + 1]].filter((other) => other !== undefined && Math.abs(other.paragraph - sentence.paragraph) <= 1) as Sentence[];
}

/** The few sentences just before one in the same paragraph, and the one that leads the paragraph in. */
export function leadingIn({ sentences }: LetterReading, sentence: Sentence, most: number): Sentence[] {
  const index = indexOf(sentences, sentence);
  return sentences.slice(Math.max(0, index - most), index).filter(({ paragraph }) => sentence.paragraph - paragraph <= 1);
}

function indexOf(sentences: readonly Sentence[], { from }: Sentence): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.from < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
