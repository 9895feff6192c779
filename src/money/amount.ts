import { invalid } from "../errors/invalid.js";
import { TermijnError } from "../errors/termijn-error.js";
import { decimalsOf } from "./currency.js";

/** A decimal string. Results have exactly the currency's decimals ("1210.00"); inputs have at most that many ("1210", "1210.5"). */
export type Amount = string;

/** An amount in the currency's smallest unit, as a safe integer: the form in which the package computes. */
export type Cents = number;

/** Up to nine trillion: far above any claim, and every sum of such amounts is still an exact integer. */
const LARGEST_CENTS = 999_999_999_999_999;

const PLAIN_DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** The amount in cents, or null when the text is no amount of that many decimals or too large to compute with. */
export function parseCents(text: string, decimals: number): Cents | null {
  if (!PLAIN_DECIMAL.test(text) || text.length > 40) return null;
  const point = text.indexOf(".");
  const fraction = point < 0 ? "" : text.slice(point + 1);
  if (fraction.length > decimals) return null;
  const cents = Number((point < 0 ? text : text.slice(0, point)) + fraction.padEnd(decimals, "0"));
  if (Math.abs(cents) > LARGEST_CENTS) return null;
  return cents === 0 ? 0 : cents;
}

/** ".00" to ".99": most amounts have two decimals, and an account prints dozens of them. */
const HUNDREDTHS = Array.from({ length: 100 }, (_, cents) => `.${cents < 10 ? "0" : ""}${cents}`);

/** The amount as a decimal string with exactly the given number of decimals; never "-0.00". */
export function formatCents(cents: Cents, decimals = 2): Amount {
  if (!Number.isSafeInteger(cents)) throw new TermijnError("INVALID_INPUT", [{ path: "", code: "too-large", message: "expected sums that can be computed exactly, got a figure beyond ninety trillion" }]);
  if (decimals === 2) {
    const positive = Math.abs(cents);
    const fraction = positive % 100;
    const text = `${(positive - fraction) / 100}${HUNDREDTHS[fraction]}`;
    return cents < 0 ? `-${text}` : text;
  }
  if (decimals === 0) return String(cents === 0 ? 0 : cents);
  const digits = String(Math.abs(cents)).padStart(decimals + 1, "0");
  const cut = digits.length - decimals;
  return `${cents < 0 ? "-" : ""}${digits.slice(0, cut)}.${digits.slice(cut)}`;
}

/** What an amount must look like, in the words of an error message. */
export function amountExpectation(decimals: number): string {
  return decimals === 0 ? "an amount without decimals" : `an amount with at most ${decimals} decimals`;
}

/** The amount in cents; throws with the given path when the text is no amount. */
export function centsOf(text: Amount, decimals: number, path = "amount"): Cents {
  const cents = typeof text === "string" ? parseCents(text, decimals) : null;
  if (cents === null) throw invalid(path, "amount", amountExpectation(decimals), text);
  return cents;
}

/**
 * An amount from a whole number of cents (the smallest unit of the currency), as Stripe and many databases store it.
 *
 * @param cents - a whole number; negative for a credit
 * @param currency - ISO 4217, "EUR" when absent; decides how many decimals the amount has
 * @returns the amount as a decimal string
 * @throws TermijnError INVALID_INPUT for a fraction, NaN, an infinite or a too large number
 * @example
 * ```ts
 * import { amountFromCents } from "termijn";
 *
 * amountFromCents(121000); // => "1210.00"
 * amountFromCents(500, "JPY"); // => "500"
 * amountFromCents(-1n); // => "-0.01"
 * ```
 */
export function amountFromCents(cents: number | bigint, currency = "EUR"): Amount {
  const value = typeof cents === "bigint" ? Number(cents) : cents;
  if (!Number.isInteger(value) || Math.abs(value) > LARGEST_CENTS) throw invalid("cents", "cents", "a whole number of cents", cents);
  return formatCents(value, decimalsOf(currency));
}

/**
 * The amount as a whole number of cents (the smallest unit of the currency).
 *
 * @param amount - a decimal string with at most the currency's decimals
 * @param currency - ISO 4217, "EUR" when absent
 * @returns the number of cents
 * @throws TermijnError INVALID_INPUT for anything else: a comma, an exponent, too many decimals
 * @example
 * ```ts
 * import { toCents } from "termijn";
 *
 * toCents("1210.5"); // => 121050
 * toCents("500", "JPY"); // => 500
 * ```
 */
export function toCents(amount: Amount, currency = "EUR"): Cents {
  return centsOf(amount, decimalsOf(currency));
}
