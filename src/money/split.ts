import { invalid } from "../errors/invalid.js";
import { membersOf } from "../errors/members-of.js";
import { TermijnError } from "../errors/termijn-error.js";
import { centsOf, formatCents, type Amount, type Cents } from "./amount.js";
import { decimalsOf } from "./currency.js";
import type { Percent } from "./percent.js";

/** A share as a whole number of parts of a percent, so that it is exact to thirty decimals. */
export type Share = bigint;
const DECIMALS = 30;
const PERCENT: Share = 1_000_000_000_000_000_000_000_000_000_000n;
const HUNDRED: Share = 100_000_000_000_000_000_000_000_000_000_000n;
/** Shares given as binary fractions (100 / 3) miss a hundred by less than this: a billionth of a percent. */
const TOLERANCE: Share = 1_000_000_000_000_000_000_000n;

/**
 * Shares of a total, to the cent: every part but the remainder is cut towards zero, so the parts always sum to the total and none
 * has the wrong sign.
 *
 * @param total - the amount to split; negative for a credit
 * @param shares - percent of the total for each part; together 100
 * @param options - `currency`, "EUR" when absent; `remainder`: which part takes what the cutting leaves, "last" (default) or "first"
 * @returns the parts, in the order of the shares
 * @throws TermijnError INVALID_INPUT for a malformed total or share, or shares that do not make 100 percent, with the difference
 * @example
 * ```ts
 * import { splitAmount } from "termijn";
 *
 * splitAmount("100.01", [30, 30, 40]); // => ["30.00", "30.00", "40.01"]
 * splitAmount("-100.01", ["30", "30", "40"], { remainder: "first" }); // => ["-30.01", "-30.00", "-40.00"]
 * ```
 */
export function splitAmount(total: Amount, shares: readonly (Percent | number)[], options: { currency?: string; remainder?: "last" | "first" } = {}): Amount[] {
  if (typeof options !== "object" || options === null) throw invalid("options", "type", "a currency and a remainder", options);
  const { currency = "EUR", remainder = "last" } = membersOf(options, "options");
  const decimals = decimalsOf(currency);
  if (remainder !== "last" && remainder !== "first") throw invalid("options.remainder", "value", "one of last, first", remainder);
  const cents = centsOf(total, decimals, "total");
  const given: unknown = membersOf(shares, "shares");
  if (!Array.isArray(given) || given.length === 0) throw invalid("shares", "type", "a list of at least one share", given);
  const parsed = given.map((share, index) => shareOf(share, `shares[${index}]`));
  requireHundred(parsed);
  const parts = parsed.map((share) => shareOfCents(cents, share));
  const takesRest = remainder === "last" ? parts.length - 1 : 0;
  parts[takesRest] = cents - parts.reduce((sum, part, index) => (index === takesRest ? sum : sum + part), 0);
  return parts.map((part) => formatCents(part, decimals));
}

/** A percentage of an amount, cut towards zero. */
export function shareOfCents(cents: Cents, share: Share): Cents {
  return Number((BigInt(cents) * share) / HUNDRED);
}

/** A share in percent, from text or a number. */
export function shareOf(share: unknown, path: string): Share {
  const text = typeof share === "number" ? String(share) : share;
  if (typeof text !== "string" || !/^\d{1,20}(?:\.\d{1,30})?$/.test(text)) throw invalid(path, "percent", "a percentage of zero or more", share);
  const [whole, fraction = ""] = text.split(".");
  return BigInt(whole + fraction.padEnd(DECIMALS, "0"));
}

/** Throws unless the shares make a hundred percent, naming the difference. */
export function requireHundred(shares: readonly Share[], path = "shares"): void {
  const sum = shares.reduce((total, share) => total + share, 0n);
  const difference = sum < HUNDRED ? HUNDRED - sum : sum - HUNDRED;
  if (difference < TOLERANCE) return;
  const off = `${percentText(difference)} ${sum < HUNDRED ? "too little" : "too much"}`;
  throw new TermijnError("INVALID_INPUT", [{ path, code: "shares", message: `expected shares that make 100 percent, got ${percentText(sum)} (${off})` }]);
}

/** A share as it is written: no more decimals than it has. */
function percentText(share: Share): string {
  const fraction = String(share % PERCENT).padStart(DECIMALS, "0").replace(/0+$/, "");
  return `${share / PERCENT}${fraction === "" ? "" : `.${fraction}`}`;
}
