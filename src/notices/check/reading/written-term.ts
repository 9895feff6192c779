import type { TermStart } from "../vocabulary/meaning.js";
import type { Sentence } from "./sentences.js";

/** A term to pay in, as it stands in the letter ("binnen veertien dagen na ..."). */
export interface WrittenTerm {
  count: number;
  unit: "days" | "working-days" | "hours" | "months";
  /** What it counts from; null when the letter does not say so. */
  start: TermStart | null;
  from: number;
  to: number;
  sentence: Sentence;
}
