import type { LetterReading } from "./letter-reading.js";

const REACH = 5;
/** What may stand between the word invoice and the number: "factuur met nummer: 2026-0042", "invoice no. 2026-0042". */
const BETWEEN = new Set(["met", "nummer", "nr", "no", "number", "met nummer", ":", ".", "#", "with", "nrs", "nos", "onze", "our", "s", "|", "(", "°"]);
const NUMBER = /^[\p{L}\d][\p{L}\d\-/._]*/u;
const LONGEST = 40;

/** What the letter calls an invoice and is none of those known: a number right behind the word for it. */
export function unknownNumbers(reading: LetterReading, known: (text: string) => boolean): string[] {
  const unknown = new Set<string>();
  for (const label of reading.marks) {
    if (label.meaning !== "invoice-label") continue;
    let at = label.to;
    while (at < label.to + REACH && BETWEEN.has(reading.tokens[at]?.text ?? "")) at += 1;
    const number = numberAt(reading, at);
    if (number !== null && !known(number)) unknown.add(number);
  }
  return [...unknown];
}

function numberAt({ plain, tokens, daysBetween, amountsBetween }: LetterReading, at: number): string | null {
  const token = tokens[at];
  if (token === undefined || (token.kind !== "word" && token.kind !== "number")) return null;
  const text = NUMBER.exec(plain.slice(token.start, token.start + LONGEST))![0].replace(/[-/._]+$/, "");
  if (!/\d/.test(text) || /^\d{1,2}$/.test(text) || text.length >= LONGEST) return null;
  if (daysBetween(at, at + 1).length > 0 || amountsBetween(at - 1, at + 1).some(({ to }) => to > at)) return null;
  // A year alone, or a date in figures: "factuur 2026 ...", "facturen 1-3".
  return /^(?:19|20)\d\d$/.test(text) || /^\d{1,2}[-/.]\d{1,2}$/.test(text) ? null : text;
}
