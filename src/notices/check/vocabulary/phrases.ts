import { fold } from "../../../terms/reading/text/fold.js";
import { dutch } from "./dutch.js";
import { english } from "./english.js";
import type { Meaning } from "./meaning.js";

/** One phrase: its words in order; a gap stands for a few other words. */
export interface Phrase {
  meaning: Meaning;
  words: PhraseWord[];
}

export type PhraseWord = { is: "word" | "beginning" | "ending"; text: string } | { is: "gap" };

/** All phrases by how their first word is found. */
export interface PhraseBook {
  words: Map<string, Phrase[]>;
  beginnings: Map<string, Phrase[]>;
  endings: Map<string, Phrase[]>;
}

let known: PhraseBook | undefined;

/** The phrases of all languages, arranged when the first letter is read. */
export function phraseBook(): PhraseBook {
  known ??= arranged();
  return known;
}

function arranged(): PhraseBook {
  const book: PhraseBook = { words: new Map(), beginnings: new Map(), endings: new Map() };
  for (const vocabulary of [dutch, english]) {
    for (const [meaning, list] of Object.entries(vocabulary) as [Meaning, string][]) {
      for (const phrase of list.split(",")) learn(book, meaning, wordsOf(phrase));
    }
  }
  return book;
}

function wordsOf(phrase: string): PhraseWord[] {
  return fold(phrase).split(/[\s'/-]+/).filter((word) => word !== "").map((word): PhraseWord => {
    if (word === "..") return { is: "gap" };
    if (word.endsWith("*")) return { is: "beginning", text: word.slice(0, -1) };
    if (word.startsWith("*")) return { is: "ending", text: word.slice(1) };
    return { is: "word", text: word };
  });
}

function learn(book: PhraseBook, meaning: Meaning, words: PhraseWord[]): void {
  const [first] = words;
  if (first === undefined || first.is === "gap") return;
  const shelf = first.is === "word" ? book.words : first.is === "beginning" ? book.beginnings : book.endings;
  shelf.set(first.text, [...(shelf.get(first.text) ?? []), { meaning, words }]);
}
