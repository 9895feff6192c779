import type { Inline } from "../wording/inline.js";
import type { Block } from "./blocks.js";

/** What a kind of letter says between the greeting and the signature, and what it is about. */
export interface LetterBody {
  subject: Inline;
  body: Block[];
}
