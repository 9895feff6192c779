import { LONGEST_IDENTIFIER, remainder97 } from "./iban.js";

/** A structured payment reference: the Dutch betalingskenmerk, the creditor reference of ISO 11649, the Belgian OGM/VCS. */
export type ReferenceForm = "dutch" | "iso-11649" | "belgian";

/** The weights of the Dutch check digit, from the right, over and over. */
const DUTCH_WEIGHTS = [2, 4, 8, 5, 10, 9, 7, 3, 6, 1] as const;
/** The second digit says how many follow it: seven to twelve, without the tens. */
const DUTCH_LENGTHS: ReadonlyMap<number, string> = new Map([[9, "7"], [10, "8"], [11, "9"], [12, "0"], [13, "1"], [14, "2"]]);

/** The form a text is written in, whatever its check says; null for free text, and for seven digits, which any number could be. */
export function paymentReferenceForm(text: string): ReferenceForm | null {
  const reference = compact(text);
  if (/^RF\d{2}[A-Z0-9]{1,21}$/.test(reference)) return "iso-11649";
  if (/^([+*])\1\1\d{3}\/\d{4}\/\d{5}\1\1\1$/.test(reference) || /^\d{3}\/\d{4}\/\d{5}$/.test(reference)) return "belgian";
  if (!/^\d{9,16}$/.test(reference)) return null;
  return reference.length === 16 || DUTCH_LENGTHS.get(reference.length) === reference[1] ? "dutch" : null;
}

/** Whether the text is free, or a structured reference that passes its check; twelve digits may be of two countries. */
export function isPlausiblePaymentReference(text: string): boolean {
  return paymentReferenceForm(text) === null || [dutchReferenceOf, isoReferenceOf, belgianReferenceOf].some((of) => of(text) !== null);
}

/**
 * The Dutch betalingskenmerk as digits, or null when it is none: seven digits without a check, sixteen with a check digit in front, or
 * nine to fourteen with a check digit and a digit for the length. Leading zeros belong to it.
 */
export function dutchReferenceOf(text: string): string | null {
  const digits = compact(text);
  if (/^\d{7}$/.test(digits)) return digits;
  if (!/^\d{9,16}$/.test(digits)) return null;
  if (digits.length !== 16 && DUTCH_LENGTHS.get(digits.length) !== digits[1]) return null;
  return dutchCheckDigit(digits.slice(1)) === digits[0] ? digits : null;
}

/** The check digit of a betalingskenmerk, which stands before these digits (the one for the length included): weighted, by eleven. */
export function dutchCheckDigit(digits: string): string {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    sum += Number(digits[digits.length - 1 - index]) * DUTCH_WEIGHTS[index % DUTCH_WEIGHTS.length]!;
  }
  const check = 11 - (sum % 11);
  return check === 10 ? "1" : check === 11 ? "0" : String(check);
}

/** The creditor reference of ISO 11649 without spaces ("RF18539007547034"), or null when its form or its check digits are wrong. */
export function isoReferenceOf(text: string): string | null {
  const reference = compact(text);
  if (!/^RF\d{2}[A-Z0-9]{1,21}$/.test(reference)) return null;
  return isoCheckDigits(reference.slice(4)) === reference.slice(2, 4) ? reference : null;
}

/** The check digits that stand after RF: ISO 7064, mod 97-10, over the capitals and digits that follow. */
export function isoCheckDigits(reference: string): string {
  return String(98 - remainder97(`${reference}RF00`)).padStart(2, "0");
}

/** The Belgian structured communication (OGM/VCS) as twelve digits, with or without its signs and strokes, or null when it is none. */
export function belgianReferenceOf(text: string): string | null {
  const digits = compact(text).replace(/[+*/]/g, "");
  return /^\d{12}$/.test(digits) && belgianCheckDigits(digits.slice(0, 10)) === digits.slice(10) ? digits : null;
}

/** The check digits of a Belgian reference: ten digits by 97, and 97 for nothing left. */
export function belgianCheckDigits(digits: string): string {
  return String(Number(digits) % 97 || 97).padStart(2, "0");
}

/** In capitals, without spaces, dots and hyphens between the digits; longer text is no reference. */
function compact(text: string): string {
  return text.length > LONGEST_IDENTIFIER ? "" : text.replace(/[\s.-]+/g, "").toUpperCase();
}
