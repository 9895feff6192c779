import { breakAt } from "../../../terms/reading/text/break-at.js";
import type { Token } from "../../../terms/reading/text/tokens.js";

/** A sentence, or a row of a table, from one token up to another. */
export interface Sentence {
  from: number;
  to: number;
  /** Paragraphs are divided by an empty line. */
  paragraph: number;
}

/** A line that is longer was wrapped; a shorter one ends what it says, unless it ends in a word that leads on. */
const WRAPPED = 62;
/** Cells stand apart by a bar, a tab or several spaces. */
const ROW = /\S(?: {3}|[ ]*[\t|])[\s|]*\S/;
const ABBREVIATED = new Set(["nr", "nrs", "no", "nos", "art", "ca", "incl", "excl", "dhr", "mevr", "mw"]);
/** Text without any full stop is cut, so that what looks around in a sentence stays quick. */
const LONGEST = 250;
const LEADS_ON = new Set([
  "binnen", "van", "de", "het", "een", "op", "uiterlijk", "aan", "met", "en", "of", "voor", "na", "nadat", "u", "te", "om", "in", "dat", "die", "is", "zijn", "bij", "per", "euro", "eur", "nr", "factuur", "tot",
  "within", "the", "by", "to", "a", "an", "and", "or", "you", "that", "on", "before", "after", "from", "at", "with", "this", "deze", "uw", "your", "our", "onze", "invoice", "vanaf", "dag",
]);

/** The sentences of the letter in order: they end at a full stop, at an empty line and at the end of a line that was not wrapped. */
export function sentencesIn(tokens: Token[], plain: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let paragraph = 0;
  let lineStart = 0;
  const close = (to: number) => {
    if (to > from) sentences.push({ from, to, paragraph });
    from = to;
  };
  tokens.forEach((token, index) => {
    if (token.kind === "line") {
      const isEmpty = tokens[index + 1]?.kind === "line" || index === from;
      if (isEmpty || endsHere(tokens, index, plain, plain.slice(lineStart, token.start))) {
        close(index);
        from = index + 1;
      }
      if (tokens[index + 1]?.kind === "line") paragraph += 1;
      lineStart = token.end;
    } else if (breakAt(tokens, index) === "hard" || isStopAtLineEnd(tokens, index) || index - from >= LONGEST) close(index + 1);
  });
  close(tokens.length);
  return sentences;
}

/** A full stop before a line end stands tight against it, which looks like the dot of an abbreviation. */
function isStopAtLineEnd(tokens: Token[], index: number): boolean {
  const before = tokens[index - 1];
  return tokens[index]!.text === "." && tokens[index + 1]?.kind === "line" && !(before?.kind === "word" && ABBREVIATED.has(before.text));
}

function endsHere(tokens: Token[], line: number, plain: string, text: string): boolean {
  const { length } = text;
  const last = tokens[line - 1];
  const next = tokens[line + 1];
  if (last === undefined || next === undefined || ROW.test(text)) return true;
  if (next.kind === "mark" && "-*•·|>–€".includes(next.text)) return length < WRAPPED || next.text !== "€";
  const continues = /\p{Ll}/u.test(plain[next.start]!) || (last.kind === "word" && LEADS_ON.has(last.text)) || last.text === ",";
  return length < WRAPPED && !continues;
}
