import { lexicon } from "../../../terms/reading/vocabulary/lexicon.js";

/** Longer than any amount one would write in one word. */
const LONGEST = 60;
const MULTIPLIERS = new Map([["honderd", 100], ["duizend", 1000], ["hundred", 100], ["thousand", 1000]]);
const LONGEST_PART = 16;

/** The value of a number written in one word, such as "honderdvijftig" or "tweeduizendvijfhonderd"; null when it is none. */
function compoundNumber(word: string): number | null {
  if (word.length > LONGEST || !/honderd|duizend|hundred|thousand/.test(word)) return null;
  const parts: number[] = [];
  for (let at = 0; at < word.length; ) {
    const part = longestPart(word, at);
    if (part === null) return null;
    parts.push(part.value);
    at = part.next;
  }
  return valueOf(parts);
}

/** The value of number words one after another: a hundred and a thousand multiply what stands before them. */
export function valueOf(parts: readonly number[]): number {
  let total = 0;
  let current = 0;
  for (const part of parts) {
    if (part === 1000) {
      total += Math.max(1, current) * 1000;
      current = 0;
    } else if (part === 100) current = Math.max(1, current) * 100;
    else current += part;
  }
  return total + current;
}

function longestPart(word: string, at: number): { value: number; next: number } | null {
  for (let length = Math.min(LONGEST_PART, word.length - at); length >= 2; length--) {
    const piece = word.slice(at, at + length);
    const value = MULTIPLIERS.get(piece) ?? lexicon().numbers.get(piece);
    if (value !== undefined) return { value, next: at + length };
  }
  return at > 0 && word.startsWith("en", at) ? longestPart(word, at + 2) : null;
}

/** The value of one number word. */
export function numberWord(word: string): number | null {
  return MULTIPLIERS.get(word) ?? compoundNumber(word) ?? lexicon().numbers.get(word) ?? null;
}
