import type { Meaning } from "../vocabulary/meaning.js";
import { firstFrom } from "./in-order.js";
import type { LetterReading } from "./letter-reading.js";
import type { Sentence } from "./sentences.js";

/** Whether a sentence has a phrase of one of these meanings. */
export function says({ near }: Pick<LetterReading, "near">, { from, to }: Sentence, ...meanings: Meaning[]): boolean {
  return near(from, to, meanings).some((mark) => mark.from >= from);
}

/** Whether the letter has a phrase of one of these meanings anywhere. */
export function mentions({ marks }: LetterReading, ...meanings: Meaning[]): boolean {
  return marks.some(({ meaning }) => meanings.includes(meaning));
}

/** Whether what a sentence says happens only under a condition. */
export function isConditional(reading: LetterReading, sentence: Sentence): boolean {
  return says(reading, sentence, "condition");
}

/** Where what is denied before it no longer is: "betaalt u niet, dan melden wij u". */
const TURNS = new Set(["dan", "anders", "then", "otherwise", "zullen", "zal", "will", "shall"]);

/** Whether a phrase is denied: "geen administratiekosten", "no fee", "wij melden u niet". */
export function isDenied(reading: LetterReading, from: number, to: number, sentence: Sentence): boolean {
  const { tokens } = reading;
  const turnsBetween = (at: number) => tokens.slice(at, from).some(({ text }) => TURNS.has(text));
  return reading.near(Math.max(sentence.from, from - 5), Math.min(sentence.to, to + 3), ["negation"]).some((mark) => (mark.to <= from ? !turnsBetween(mark.to) : mark.from >= to));
}

/** The sentences before and behind one, within the same paragraph or the next to it. */
export function neighbours({ sentences }: LetterReading, sentence: Sentence): Sentence[] {
  const index = firstFrom(sentences, sentence.from);
  return [sentences[index - 1], sentences[index + 1]].filter((other) => other !== undefined && Math.abs(other.paragraph - sentence.paragraph) <= 1) as Sentence[];
}

/** The few sentences just before one in the same paragraph, and the one that leads the paragraph in. */
export function leadingIn({ sentences }: LetterReading, sentence: Sentence, most: number): Sentence[] {
  const index = firstFrom(sentences, sentence.from);
  return sentences.slice(Math.max(0, index - most), index).filter(({ paragraph }) => sentence.paragraph - paragraph <= 1);
}
