import type { Token } from "../../../terms/reading/text/tokens.js";
import type { LetterReading } from "./letter-reading.js";

/** An invoice number of the dossier where it stands in the letter. */
export interface NamedInvoice {
  number: string;
  /** The first token of it. */
  from: number;
}

/** Numbers that are so short that they could be anything are looked for only where an invoice is spoken of. */
const TELLING = /\d.*[^\d].*|.*[^\d].*\d.*|\d{5,}/s;
const SHORTEST_TELLING = 4;
const REACH_OF_LABEL = 6;

/** Where the letter names the invoices of the dossier. */
export function namedInvoices(reading: LetterReading, numbers: readonly string[]): NamedInvoice[] {
  const found: NamedInvoice[] = [];
  const byFirst = new Map<string, { number: string; tokens: string[] }[]>();
  for (const number of new Set(numbers)) {
    const pieces = piecesOf(number);
    if (pieces.length > 0) byFirst.set(pieces[0]!, [...(byFirst.get(pieces[0]!) ?? []), { number, tokens: pieces }]);
  }
  const { tokens, plain } = reading;
  for (let at = 0; at < tokens.length; at++) {
    const candidates = byFirst.get(pieceAt(plain, tokens[at]!));
    if (candidates === undefined) continue;
    const matching = candidates.filter(({ number, tokens: pieces }) => isNumberAt(reading, at, pieces, number));
    const [longest] = matching.sort((a, b) => b.tokens.length - a.tokens.length);
    if (longest !== undefined) found.push({ number: longest.number, from: at });
  }
  return found;
}

/** Letters and figures of a number, in one case, without what divides them. */
function piecesOf(number: string): string[] {
  return number.normalize("NFKC").toLowerCase().match(/\p{L}[\p{L}\p{M}]*|\d+/gu) ?? [];
}

function pieceAt(plain: string, { kind, text, start, end }: Token): string {
  if (kind === "number") return /^\d+/.exec(text)![0];
  return kind === "word" ? plain.slice(start, end).toLowerCase().split(".", 1)[0]! : "";
}

function isNumberAt(reading: LetterReading, at: number, pieces: readonly string[], number: string): boolean {
  const { plain, tokens } = reading;
  const start = tokens[at]!.start;
  const window = plain.slice(start, start + number.length + 2 * pieces.length + 2);
  let cursor = 0;
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) {
      let skipped = 0;
      while (skipped < 3 && /[\s\-/._#]/.test(window[cursor] ?? "")) {
        cursor += 1;
        skipped += 1;
      }
    }
    if (!window.toLowerCase().startsWith(piece, cursor)) return false;
    cursor += piece.length;
  }
  if (/[\p{L}\d]/u.test(window[cursor] ?? "") || /[\p{L}\d]/u.test(plain[start - 1] ?? "") || /^[-/.,]\d/.test(window.slice(cursor)) || /\d[-/.,]$/.test(plain.slice(Math.max(0, start - 2), start))) return false;
  const isTelling = number.length >= SHORTEST_TELLING && TELLING.test(number);
  return isTelling || (window.startsWith(number) && isSpokenOf(reading, at));
}

/** Behind the word invoice, or at the start of a row with an amount. */
function isSpokenOf(reading: LetterReading, at: number): boolean {
  const sentence = reading.sentenceAt(at);
  if (reading.near(Math.max(sentence.from, at - REACH_OF_LABEL), at, ["invoice-label"]).length > 0) return true;
  const startsRow = at === sentence.from || (at === sentence.from + 1 && reading.tokens[sentence.from]!.kind === "mark") || reading.tokens[at - 1]?.kind === "line";
  return startsRow && (reading.amountsBetween(at, sentence.to).length > 0 || reading.daysBetween(at + 1, sentence.to).length > 0);
}
