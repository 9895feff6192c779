import { dutch } from "./dutch.js";
import { english } from "./english.js";
import { french } from "./french.js";
import { german } from "./german.js";
import type { Language, Meaning, Vocabulary } from "./meaning.js";
import { listed, spellingsOf, wordsOf } from "./spellings.js";

/** A phrase, what it means, and the languages that know it. */
export interface Phrase {
  words: string[];
  meaning: Meaning;
  languages: Language[];
}

/** The vocabularies of all languages, arranged for looking up. */
export interface Lexicon {
  numbers: Map<string, number>;
  months: Map<string, number>;
  ranges: Set<string>;
  ordinals: Set<string>;
  /** By the first word; longer phrases first. */
  phrases: Map<string, Phrase[]>;
  /** Stems that a word may begin or end with. */
  beginnings: Map<string, Phrase>;
  endings: Map<string, Phrase>;
}

export function vocabularies(): Vocabulary[] {
  return [dutch(), english(), german(), french()];
}

let known: Lexicon | undefined;

/** Arranged when the first text is read, so that who reads none does not pay for it. */
export function lexicon(): Lexicon {
  known ??= lexiconOf(vocabularies());
  return known;
}

function lexiconOf(all: Vocabulary[]): Lexicon {
  const learned: Lexicon = {
    numbers: new Map(), months: new Map(), ranges: new Set(), ordinals: new Set(), phrases: new Map(), beginnings: new Map(), endings: new Map(),
  };
  for (const vocabulary of all) learn(learned, vocabulary);
  for (const list of learned.phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return learned;
}

function learn(learned: Lexicon, { language, numbers, months, ranges, ordinals, phrases }: Vocabulary): void {
  for (const [name, value] of Object.entries(numbers)) for (const spelling of spellingsOf(name)) learned.numbers.set(spelling, value);
  for (const [index, names] of months.entries()) {
    for (const spelling of names.split(" ").flatMap(spellingsOf)) learned.months.set(spelling, index + 1);
  }
  for (const word of listed(ranges).flatMap(spellingsOf)) learned.ranges.add(word);
  for (const word of listed(ordinals).flatMap(spellingsOf)) learned.ordinals.add(word);
  for (const [meaning, list] of Object.entries(phrases) as [Meaning, string][]) {
    for (const phrase of listed(list).flatMap(spellingsOf)) learnPhrase(learned, phrase, meaning, language);
  }
}

function learnPhrase({ phrases, beginnings, endings }: Lexicon, phrase: string, meaning: Meaning, language: Language): void {
  if (phrase.endsWith("*")) return learnStem(beginnings, phrase.slice(0, -1), meaning, language);
  if (phrase.startsWith("*")) return learnStem(endings, phrase.slice(1), meaning, language);
  const words = wordsOf(phrase);
  const sameStart = phrases.get(words[0]!) ?? [];
  const same = sameStart.find((other) => other.words.join(" ") === words.join(" "));
  if (same === undefined) phrases.set(words[0]!, [...sameStart, { words, meaning, languages: [language] }]);
  else if (!same.languages.includes(language)) same.languages.push(language);
}

function learnStem(stems: Map<string, Phrase>, stem: string, meaning: Meaning, language: Language): void {
  const same = stems.get(stem);
  if (same === undefined) stems.set(stem, { words: [stem], meaning, languages: [language] });
  else if (!same.languages.includes(language)) same.languages.push(language);
}
