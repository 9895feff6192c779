import { fold } from "../text/fold.js";

const UMLAUTS: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue" };

/** The spellings under which a word or phrase of a vocabulary is found: "fällig" is written "faellig" too. */
export function spellingsOf(phrase: string): string[] {
  const withoutUmlauts = phrase.toLowerCase().replace(/[äöü]/g, (letter) => UMLAUTS[letter]!);
  return [...new Set([fold(phrase), fold(withoutUmlauts)])];
}

/** The words and phrases of a list with commas. */
export function listed(list: string): string[] {
  return list.split(",").map((phrase) => phrase.trim().replace(/\s+/g, " ")).filter((phrase) => phrase !== "");
}

/** The words of a phrase; hyphens, apostrophes and slashes only divide them. */
export function wordsOf(phrase: string): string[] {
  return phrase.split(/[^\p{L}\d*]+/u).filter((word) => word !== "");
}
