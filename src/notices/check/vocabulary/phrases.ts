import { fold } from "../../../terms/reading/text/fold.js";
import { dutch } from "./dutch.js";
import { english } from "./english.js";
import type { Meaning } from "./meaning.js";

/** One phrase: its words in order; a gap stands for a few other words, a choice for any one of several. */
export interface Phrase {
  meaning: Meaning;
  words: PhraseWord[];
}

export type PlainWord = { is: "word" | "beginning" | "ending"; text: string };
export type PhraseWord = PlainWord | { is: "choice"; of: PlainWord[] } | { is: "gap"; longest: number };

const GAP = 5;
const LONG_GAP = 10;

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
    if (word === "..") return { is: "gap", longest: GAP };
    if (word === "...") return { is: "gap", longest: LONG_GAP };
    return word.startsWith("(") ? { is: "choice", of: word.slice(1, -1).split("|").map((each) => plainWord(each)) } : plainWord(word);
  });
}

function plainWord(word: string): PlainWord {
  if (word.endsWith("*")) return { is: "beginning", text: word.slice(0, -1) };
  return word.startsWith("*") ? { is: "ending", text: word.slice(1) } : { is: "word", text: word };
}

function learn(book: PhraseBook, meaning: Meaning, words: PhraseWord[]): void {
  const [first] = words;
  if (first === undefined || first.is === "gap") return;
  for (const opening of first.is === "choice" ? first.of : [first]) {
    const shelf = opening.is === "word" ? book.words : opening.is === "beginning" ? book.beginnings : book.endings;
    shelf.set(opening.text, [...(shelf.get(opening.text) ?? []), { meaning, words: [opening, ...words.slice(1)] }]);
  }
}
