import type { Token } from "../text/tokens.js";
import { lexicon, type Phrase } from "./lexicon.js";
import type { Language, Meaning } from "./meaning.js";

/** What was found at a token: its meaning, the languages that know it so, and the token after it. */
export interface PhraseMatch {
  meaning: Meaning;
  languages: Language[];
  next: number;
}

/** Longer than any word a vocabulary could know; keeps the search for stems short. */
const LONGEST_WORD = 40;
const SHORTEST_STEM = 3;
const SILENT = new Set(["-", "'", "/"]);

/**
 * The longest phrase that starts at the token, of the given meanings if any are given. A hyphen, apostrophe, slash or line end between its
 * words does not count.
 */
export function phraseAt(tokens: Token[], index: number, among?: Set<Meaning>): PhraseMatch | null {
  const word = tokens[index];
  if (word?.kind !== "word") return null;
  for (const phrase of lexicon().phrases.get(word.text) ?? []) {
    if (among !== undefined && !among.has(phrase.meaning)) continue;
    const next = endOfPhrase(tokens, index, phrase.words);
    if (next !== null) return { meaning: phrase.meaning, languages: phrase.languages, next };
  }
  const stem = word.text.length > LONGEST_WORD ? undefined : stemOf(word.text);
  return stem === undefined || among?.has(stem.meaning) === false ? null : { meaning: stem.meaning, languages: stem.languages, next: index + 1 };
}

function endOfPhrase(tokens: Token[], index: number, words: string[]): number | null {
  let at = index;
  for (const [position, word] of words.entries()) {
    if (position > 0 && isSilent(tokens[at])) at += 1;
    const token = tokens[at];
    if (token === undefined || token.text !== word || token.kind === "mark") return null;
    at += 1;
  }
  return at;
}

function isSilent(token: Token | undefined): boolean {
  return token?.kind === "line" || (token?.kind === "mark" && SILENT.has(token.text));
}

/** The end of a compound decides before its beginning: "betalingskorting" is a discount. */
function stemOf(word: string): Phrase | undefined {
  const { beginnings, endings } = lexicon();
  for (let start = 1; start <= word.length - SHORTEST_STEM; start++) {
    const ending = endings.get(word.slice(start));
    if (ending !== undefined) return ending;
  }
  for (let length = word.length; length >= SHORTEST_STEM; length--) {
    const beginning = beginnings.get(word.slice(0, length));
    if (beginning !== undefined) return beginning;
  }
  return undefined;
}
