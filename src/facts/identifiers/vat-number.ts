import { LONGEST_IDENTIFIER, remainder97 } from "./iban.js";

/** How the member states write a VAT number (btw-nummer) after the prefix, as VIES states it; XI is Northern Ireland, EL Greece. */
const PATTERNS: ReadonlyMap<string, RegExp> = new Map([
  ["AT", /^U\d{8}$/],
  ["BE", /^[01]\d{9}$/],
  ["BG", /^\d{9,10}$/],
  ["CY", /^\d{8}[A-Z]$/],
  ["CZ", /^\d{8,10}$/],
  ["DE", /^\d{9}$/],
  ["DK", /^\d{8}$/],
  ["EE", /^\d{9}$/],
  ["EL", /^\d{9}$/],
  ["ES", /^[A-Z0-9]\d{7}[A-Z0-9]$/],
  ["FI", /^\d{8}$/],
  ["FR", /^[A-HJ-NP-Z0-9]{2}\d{9}$/],
  ["HR", /^\d{11}$/],
  ["HU", /^\d{8}$/],
  ["IE", /^(?:\d{7}[A-W][A-IW]?|\d[A-Z+*]\d{5}[A-W])$/],
  ["IT", /^\d{11}$/],
  ["LT", /^(?:\d{9}|\d{12})$/],
  ["LU", /^\d{8}$/],
  ["LV", /^\d{11}$/],
  ["MT", /^\d{8}$/],
  ["NL", /^\d{9}B\d{2}$/],
  ["PL", /^\d{10}$/],
  ["PT", /^\d{9}$/],
  ["RO", /^\d{2,10}$/],
  ["SE", /^\d{12}$/],
  ["SI", /^\d{8}$/],
  ["SK", /^\d{10}$/],
  ["XI", /^(?:\d{9}|\d{12}|(?:GD|HA)\d{3})$/],
]);

/** The text in capitals, without spaces, dots and hyphens. */
function compactVatNumber(text: string): string {
  return text.replace(/[\s.-]+/g, "").toUpperCase();
}

/** Whether the number begins with the prefix of a country whose form we know; another country's number is not judged. */
export function hasKnownVatPrefix(text: string): boolean {
  return PATTERNS.has(compactVatNumber(text.slice(0, LONGEST_IDENTIFIER)).slice(0, 2));
}

/** Whether VAT numbers of this country (ISO code of two letters) begin with a prefix that we know. */
export function isVatCountry(country: string): boolean {
  return country === "GR" || (country !== "XI" && country !== "EL" && PATTERNS.has(country));
}

/** The VAT number in its plain form, or null when it is not written as its country writes it or, for the Netherlands, fails its check. */
export function vatNumberOf(text: string): string | null {
  const number = text.length > LONGEST_IDENTIFIER ? "" : compactVatNumber(text);
  if (PATTERNS.get(number.slice(0, 2))?.test(number.slice(2)) !== true) return null;
  return number.startsWith("NL") && !isDutchVatNumber(number) ? null : number;
}

/**
 * Whether a Dutch VAT number passes its check. The nine digits of an older number, and of every legal person, pass the elfproef
 * (weights 9 to 2, the last digit being the remainder); the numbers of sole traders since 2020 pass mod 97 over the whole instead.
 */
export function isDutchVatNumber(text: string): boolean {
  const number = compactVatNumber(text);
  if (!/^NL\d{9}B\d{2}$/.test(number)) return false;
  return passesElevenCheck(number.slice(2, 11)) || remainder97(number) === 1;
}

function passesElevenCheck(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < 8; index += 1) sum += Number(digits[index]) * (9 - index);
  return sum > 0 && sum % 11 === Number(digits[8]);
}
