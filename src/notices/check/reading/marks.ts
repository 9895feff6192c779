import { breakAt } from "../../../terms/reading/text/break-at.js";
import type { Token } from "../../../terms/reading/text/tokens.js";
import type { Meaning } from "../vocabulary/meaning.js";
import { phraseBook, type Phrase, type PhraseWord, type PlainWord } from "../vocabulary/phrases.js";

/** A phrase found in the letter, from one token up to (not including) another. */
export interface Mark {
  meaning: Meaning;
  from: number;
  to: number;
}

const LONGEST_WORD = 40;
const SHORTEST_STEM = 3;
const SILENT = new Set(["-", "'", "/", "\""]);

/** Every phrase of the letter, in order; for each meaning the longest that starts at a token. */
export function marksIn(tokens: Token[]): Mark[] {
  const marks: Mark[] = [];
  const byWord = new Map<string, Phrase[]>();
  let ignoredTo = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.kind !== "word") continue;
    let phrases = byWord.get(token.text);
    if (phrases === undefined) byWord.set(token.text, (phrases = phrasesStartingWith(token.text)));
    const longest = new Map<Meaning, number>();
    for (const { meaning, words } of phrases) {
      const to = endOf(tokens, index, words);
      if (to !== null && to > (longest.get(meaning) ?? 0)) longest.set(meaning, to);
    }
    const ignored = longest.get("ignored");
    if (ignored !== undefined) ignoredTo = Math.max(ignoredTo, ignored);
    if (index < ignoredTo) continue;
    for (const [meaning, to] of [...longest].sort((a, b) => b[1] - a[1])) marks.push({ meaning, from: index, to });
    if (opensConsequence(tokens, index) && !longest.has("condition")) marks.push({ meaning: "condition", from: index, to: index + 1 });
  }
  return withoutFalseDenials(marks);
}

/** "Betaalt u te laat, dan ...", "Is het er dan niet? Dan ...": what follows happens only if what precedes does. */
function opensConsequence(tokens: Token[], index: number): boolean {
  if (tokens[index]!.text !== "dan" && tokens[index]!.text !== "then") return false;
  const before = tokens[index - 1];
  return before === undefined || before.kind !== "word";
}

/** "no later than" denies nothing. */
function withoutFalseDenials(marks: readonly Mark[]): Mark[] {
  let coveredTo = 0;
  return marks.filter((mark) => {
    if (mark.meaning === "last-day") coveredTo = Math.max(coveredTo, mark.to);
    const isWithin = (mark.meaning === "negation" || mark.meaning === "excluding") && mark.from < coveredTo;
    return !isWithin;
  });
}

function phrasesStartingWith(word: string): Phrase[] {
  const { words, beginnings, endings } = phraseBook();
  const found = [...(words.get(word) ?? [])];
  if (word.length > LONGEST_WORD) return found;
  for (let length = SHORTEST_STEM; length <= word.length; length++) {
    found.push(...(beginnings.get(word.slice(0, length)) ?? []), ...(endings.get(word.slice(-length)) ?? []));
  }
  return found;
}

function endOf(tokens: Token[], from: number, words: readonly PhraseWord[]): number | null {
  let at = from;
  let gap = 0;
  for (const [position, word] of words.entries()) {
    if (word.is === "gap") {
      gap = word.longest;
      continue;
    }
    if (position > 0) {
      while (isSilent(tokens[at])) at += 1;
      if (gap > 0) at = beyondGap(tokens, at, word, gap) ?? -1;
      gap = 0;
    }
    if (at < 0 || !isWord(tokens[at], word)) return null;
    at += 1;
  }
  // A gap at the end wants a number to follow: "registratienummer 12345".
  return gap === 0 || /\d/.test(`${tokens[at]?.text}${tokens[at + 1]?.text}${tokens[at + 2]?.text}`) ? at : null;
}

/** Where the word stands behind a gap of so many words, within one sentence. */
function beyondGap(tokens: Token[], from: number, word: PhraseWord, longest: number): number | null {
  for (let at = from, passed = 0; at < tokens.length && passed <= longest; at++) {
    const token = tokens[at]!;
    if (isWord(token, word)) return at;
    if (breakAt(tokens, at) === "hard") return null;
    if (token.kind === "word") passed += 1;
  }
  return null;
}

function isSilent(token: Token | undefined): boolean {
  return token?.kind === "line" || (token?.kind === "mark" && SILENT.has(token.text));
}

function isWord(token: Token | undefined, word: PhraseWord): boolean {
  if (token?.kind !== "word" || word.is === "gap") return false;
  return word.is === "choice" ? word.of.some((each) => isPlainWord(token.text, each)) : isPlainWord(token.text, word);
}

function isPlainWord(text: string, word: PlainWord): boolean {
  if (word.is === "word") return text === word.text;
  return word.is === "beginning" ? text.startsWith(word.text) : text.endsWith(word.text);
}
