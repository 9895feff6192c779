import { fold } from "./fold.js";

/** A word, number, mark or line end, and where it stands in the text. */
export interface Token {
  kind: "word" | "number" | "mark" | "line";
  /** Words are folded; dashes and apostrophes have one form. */
  text: string;
  start: number;
  end: number;
}

/** "e.o.m." is one word, "15.03.2026" and "2,00" are one number. No two alternatives start alike for long, so the scan is linear. */
const PIECE = /(?<word>(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*)|(?<number>\d+(?:[.,]\d+)*)|(?<line>\n)|\S/gu;
const DASH = /^[\u2010-\u2015\u2212]$/;
const APOSTROPHE = /^[\u2018\u2019\u00b4`]$/;

/** The text with one kind of space and line end, full-width forms made ordinary, and invisible characters left out. */
export function plainText(text: string): string {
  return text.normalize("NFKC").replace(/\p{Cf}/gu, "").replace(/\r\n?|[\u2028\u2029]/g, "\n");
}

export function tokensOf(plain: string): Token[] {
  const tokens: Token[] = [];
  for (const match of plain.matchAll(PIECE)) {
    const start = match.index;
    const end = start + match[0].length;
    const { word, number, line } = match.groups!;
    if (word !== undefined) tokens.push({ kind: "word", text: fold(word.replaceAll(".", "")), start, end });
    else tokens.push({ kind: number !== undefined ? "number" : line !== undefined ? "line" : "mark", text: markOf(match[0]), start, end });
  }
  return tokens;
}

/** Whether a token follows the other without a space. */
export function isAttached(token: Token | undefined, next: Token | undefined): boolean {
  return token !== undefined && next !== undefined && token.end === next.start;
}

function markOf(text: string): string {
  if (DASH.test(text)) return "-";
  return APOSTROPHE.test(text) ? "'" : text;
}
