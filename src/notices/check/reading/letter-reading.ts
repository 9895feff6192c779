import type { Token } from "../../../terms/reading/text/tokens.js";
import type { Meaning } from "../vocabulary/meaning.js";
import type { WrittenAmount } from "./amounts.js";
import type { WrittenDay } from "./written-day.js";
import type { WrittenIban } from "./ibans.js";
import type { Mark } from "./marks.js";
import type { Sentence } from "./sentences.js";
import type { WrittenTerm } from "./written-term.js";

/** The letter as read: its words, and what was recognised in them, all in order and by the tokens where they stand. */
export interface LetterReading {
  plain: string;
  tokens: Token[];
  sentences: Sentence[];
  marks: Mark[];
  amounts: WrittenAmount[];
  days: WrittenDay[];
  ibans: WrittenIban[];
  terms: WrittenTerm[];
  /** The marks of some meanings that touch a stretch of tokens. */
  near(from: number, to: number, meanings: readonly Meaning[]): Mark[];
  /** The amounts that begin in a stretch of tokens. */
  amountsBetween(from: number, to: number): WrittenAmount[];
  daysBetween(from: number, to: number): WrittenDay[];
  /** The sentence in which a token stands. */
  sentenceAt(token: number): Sentence;
}
