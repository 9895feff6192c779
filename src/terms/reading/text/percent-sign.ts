import { phraseAt } from "../vocabulary/phrase-at.js";
import type { Token } from "./tokens.js";

/** The token after the percent sign or word at the token; null when none stands there. */
export function percentSign(tokens: Token[], index: number): number | null {
  if (tokens[index]?.text === "%") return index + 1;
  const phrase = phraseAt(tokens, index);
  return phrase?.meaning === "percent" ? phrase.next : null;
}
