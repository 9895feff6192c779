import { ibanOf } from "../../../facts/identifiers/iban.js";

/** An account number as it stands in the letter: without spaces when it is right, as written when its check fails. */
export interface WrittenIban {
  text: string;
  isValid: boolean;
  start: number;
  end: number;
}

const START = /(?<![\p{L}\d])[A-Za-z]{2}\d{2}(?=[ .-]?[A-Za-z0-9])/gu;
const LONGEST = 34;
const SHORTEST = 15;
/** What stands before a number that is meant as an account, right or wrong. */
const LABELLED = /(?:iban|rekening(?:nummer|nr)?|account(?: number| no)?)[^\p{L}\d]{0,12}$/iu;
const DUTCH = /^NL\d{2}[A-Z]{4}\d{8,12}$/;

/** The account numbers of the letter in order. */
export function ibansIn(plain: string): WrittenIban[] {
  const found: WrittenIban[] = [];
  let beyond = 0;
  for (const { index } of plain.matchAll(START)) {
    if (index < beyond) continue;
    const iban = ibanAt(plain, index);
    if (iban === null) continue;
    found.push(iban);
    beyond = iban.end;
  }
  return found;
}

function ibanAt(plain: string, start: number): WrittenIban | null {
  let compact = "";
  let wrong: WrittenIban | null = null;
  let right: WrittenIban | null = null;
  for (let at = start; at < plain.length && compact.length < LONGEST; at++) {
    const character = plain[at]!;
    if (" .-".includes(character) && /[A-Za-z0-9]/.test(plain[at + 1] ?? "")) continue;
    if (!/[A-Za-z0-9]/.test(character)) break;
    compact += character.toUpperCase();
    // The number must end here, and not in the middle of a word.
    if (compact.length < SHORTEST || /[\p{L}\d]/u.test(plain[at + 1] ?? "")) continue;
    if (ibanOf(compact) !== null) right = { text: compact, isValid: true, start, end: at + 1 };
    if (wrong === null && (DUTCH.test(compact) || (/\d{6}/.test(compact) && isLabelled(plain, start)))) wrong = { text: compact, isValid: false, start, end: at + 1 };
  }
  return right ?? wrong;
}

function isLabelled(plain: string, start: number): boolean {
  return LABELLED.test(plain.slice(Math.max(0, start - 40), start));
}
