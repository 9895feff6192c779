import { breakAt } from "../text/break-at.js";
import { figuresAt } from "../text/figures.js";
import { pairAt } from "../text/pair.js";
import { quantityAt } from "../text/quantity.js";
import { isAttached, type Token } from "../text/tokens.js";
import { dateAt } from "../text/written-date.js";
import { lexicon } from "../vocabulary/lexicon.js";
import { phraseAt } from "../vocabulary/phrase-at.js";
import type { Meaning } from "../vocabulary/meaning.js";
import { isWord, type Sign, type SignContent } from "./sign.js";

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
  if (phrase?.meaning === "plus") return { kind: "plus", next: phrase.next };
  const fraction = phrase === null ? undefined : FRACTION_WORDS[phrase.meaning];
  if (phrase !== null && fraction !== undefined) return { kind: "percent", percent: fraction, isRate: false, isFraction: true, next: phrase.next };
  if (phrase !== null) return { kind: "word", ...phrase };
  if (token.kind === "word") {
    return lexicon().numbers.has(token.text) ? { kind: "word", meaning: "filler", languages: [], next: index + 1 } : { kind: "unknown", next: index + 1 };
  }
  if (token.text === "+") return { kind: "plus", next: index + 1 };
  const divides = breakAt(tokens, index);
  return divides === null ? null : { kind: "break", isHard: divides === "hard", next: index + 1 };
}

/** "15e", "1st": a number that is a rank, not a count. */
function rankOf(tokens: Token[], figures: SignContent & { next: number }): SignContent & { next: number } {
  const ending = tokens[figures.next];
  if (figures.kind !== "number" || ending?.kind !== "word" || !lexicon().ordinals.has(ending.text)) return figures;
  return isAttached(tokens[figures.next - 1], ending) ? { ...figures, isRank: true, next: figures.next + 1 } : figures;
}
