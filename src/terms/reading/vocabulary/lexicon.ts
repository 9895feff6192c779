import { fold } from "../text/fold.js";
import type { Language, Meaning, Vocabulary } from "./meaning.js";
import type { Token } from "../text/tokens.js";
import { dutch } from "./dutch.js";
import { english } from "./english.js";
import { french } from "./french.js";
import { german } from "./german.js";

/** What was found at a token: its meaning, the languages that know it so, and the token after it. */
export interface Match {
  meaning: Meaning;
  languages: Language[];
  next: number;
}

interface Phrase {
  words: string[];
  meaning: Meaning;
  languages: Language[];
}

/** Longer than any word a vocabulary could know; keeps the search for stems short. */
const LONGEST_WORD = 40;

export const VOCABULARIES: Vocabulary[] = [dutch, english, german, french];

export const numberNames = new Map<string, number>();
export const monthNames = new Map<string, { month: number; languages: Language[] }>();
export const rangeWords = new Set(VOCABULARIES.flatMap(({ ranges }) => listed(ranges).map(fold)));
export const ordinalEndings = new Set(VOCABULARIES.flatMap(({ ordinals }) => listed(ordinals).map(fold)));
const phrases = new Map<string, Phrase[]>();
const prefixes = new Map<string, Phrase>();
const suffixes = new Map<string, Phrase>();
for (const vocabulary of VOCABULARIES) learn(vocabulary);
for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);

/**
 * The longest phrase that starts at the token, of the given meanings if any are given. A hyphen, apostrophe, slash or line end between its
 * words does not count.
 */
export function phraseAt(tokens: Token[], index: number, among?: Set<Meaning>): Match | null {
  const word = tokens[index];
  if (word?.kind !== "word") return null;
  for (const phrase of phrases.get(word.text) ?? []) {
    if (among !== undefined && !among.has(phrase.meaning)) continue;
    const next = endOfPhrase(tokens, index, phrase.words);
    if (next !== null) return { meaning: phrase.meaning, languages: phrase.languages, next };
  }
  const stem = word.text.length > LONGEST_WORD ? undefined : stemOf(word.text);
  return stem === undefined || among?.has(stem.meaning) === false ? null : { meaning: stem.meaning, languages: stem.languages, next: index + 1 };
}

/** The spellings under which a phrase of a vocabulary is found: "fällig" is written "faellig" too. */
export function spellingsOf(phrase: string): string[] {
  const umlauts = phrase.toLowerCase().replace(/[äöü]/g, (letter) => ({ ä: "ae", ö: "oe", ü: "ue" })[letter]!);
  return [...new Set([fold(phrase), fold(umlauts)])];
}

/** The phrases that a vocabulary lists under a meaning. */
export function listed(phrasesOfMeaning: string): string[] {
  return phrasesOfMeaning.split(",").map((phrase) => phrase.trim().replace(/\s+/g, " ")).filter((phrase) => phrase !== "");
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
  return token?.kind === "line" || (token?.kind === "mark" && ["-", "'", "/"].includes(token.text));
}

/** The end of a compound decides before its beginning: "betalingskorting" is a discount. */
function stemOf(word: string): Phrase | undefined {
  for (let start = 1; start <= word.length - 3; start++) {
    const suffix = suffixes.get(word.slice(start));
    if (suffix !== undefined) return suffix;
  }
  for (let length = word.length; length >= 3; length--) {
    const prefix = prefixes.get(word.slice(0, length));
    if (prefix !== undefined) return prefix;
  }
  return undefined;
}

function learn({ language, numbers, months, phrases: byMeaning }: Vocabulary): void {
  for (const [name, value] of Object.entries(numbers)) for (const spelling of spellingsOf(name)) numberNames.set(spelling, value);
  for (const [index, names] of months.entries()) {
    for (const name of names.split(" ").flatMap(spellingsOf)) {
      const languages = monthNames.get(name)?.languages ?? [];
      monthNames.set(name, { month: index + 1, languages: [...languages, language] });
    }
  }
  for (const [meaning, list] of Object.entries(byMeaning) as [Meaning, string][]) {
    for (const phrase of listed(list).flatMap(spellingsOf)) learnPhrase(phrase, meaning, language);
  }
}

function learnPhrase(phrase: string, meaning: Meaning, language: Language): void {
  if (phrase.endsWith("*")) return learnStem(prefixes, phrase.slice(0, -1), meaning, language);
  if (phrase.startsWith("*")) return learnStem(suffixes, phrase.slice(1), meaning, language);
  const words = phrase.split(/[^\p{L}\d]+/u).filter((word) => word !== "");
  const sameStart = phrases.get(words[0]!) ?? [];
  const known = sameStart.find((other) => other.words.join(" ") === words.join(" "));
  if (known === undefined) phrases.set(words[0]!, [...sameStart, { words, meaning, languages: [language] }]);
  else if (!known.languages.includes(language)) known.languages.push(language);
}

function learnStem(stems: Map<string, Phrase>, stem: string, meaning: Meaning, language: Language): void {
  const known = stems.get(stem);
  if (known === undefined) stems.set(stem, { words: [stem], meaning, languages: [language] });
  else if (!known.languages.includes(language)) known.languages.push(language);
}
