import { breakAt } from "../text/break-at.js";
import { figuresAt } from "../text/figures.js";
import { numberNames, ordinalEndings, phraseAt } from "../vocabulary/lexicon.js";
import type { Meaning } from "../vocabulary/meaning.js";
import { pairAt } from "../text/pair.js";
import { quantityAt } from "../text/quantity.js";
import { isWord, type Sign, type SignContent } from "./sign.js";
import { isAttached, type Token } from "../text/tokens.js";
import { dateAt } from "../text/written-date.js";

const FRACTION_WORDS: Partial<Record<Meaning, string>> = { "half": "50", "third": "33.33", "quarter-share": "25" };

/** The text as a row of signs: dates, periods, percentages and words with a meaning for a term; all else is unknown. */
export function signsOf(tokens: Token[]): Sign[] {
  const signs: Sign[] = [];
  let previous: Sign | undefined;
  for (let index = 0; index < tokens.length; ) {
    const read = signAt(tokens, index, previous);
    const next = read?.next ?? index + 1;
    if (read !== null) {
      const { next: _, ...content } = read;
      previous = { ...content, start: tokens[index]!.start, end: tokens[next - 1]!.end };
      signs.push(previous);
    }
    index = next;
  }
  return signs;
}

function signAt(tokens: Token[], index: number, previous: Sign | undefined): (SignContent & { next: number }) | null {
  const token = tokens[index]!;
  const date = dateAt(tokens, index, isWord(previous, "due", "limit", "before", "at"));
  if (date !== null) return { kind: "date", date, next: date.next };
  const figures = pairAt(tokens, index) ?? quantityAt(tokens, index) ?? figuresAt(tokens, index, isWord(previous, "net", "term"));
  if (figures !== null) return rankOf(tokens, figures);
  const phrase = phraseAt(tokens, index);
  if (phrase?.meaning === "turn") return { kind: "break", isHard: false, next: phrase.next };
  if (phrase !== null && phrase.meaning in FRACTION_WORDS) return { kind: "percent", percent: FRACTION_WORDS[phrase.meaning]!, isRate: false, isFraction: true, next: phrase.next };
  if (phrase !== null) return { kind: "word", ...phrase };
  if (token.kind === "word") {
    return numberNames.has(token.text) ? { kind: "word", meaning: "filler", languages: [], next: index + 1 } : { kind: "unknown", next: index + 1 };
  }
  if (token.text === "+") return { kind: "plus", next: index + 1 };
  const divides = breakAt(tokens, index);
  return divides === null ? null : { kind: "break", isHard: divides === "hard", next: index + 1 };
}

/** "15e", "1st": a number that is a rank, not a count. */
function rankOf(tokens: Token[], figures: SignContent & { next: number }): SignContent & { next: number } {
  const ending = tokens[figures.next];
  if (figures.kind !== "number" || ending?.kind !== "word" || !ordinalEndings.has(ending.text) || !isAttached(tokens[figures.next - 1], ending)) return figures;
  return { ...figures, isRank: true, next: figures.next + 1 };
}
