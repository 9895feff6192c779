import { amountFromCents, toCents } from "termijn";

/** Amounts of one currency added up in whole cents. */
export function sum(amounts, currency) {
  return amountFromCents(amounts.reduce((total, amount) => total + toCents(amount, currency), 0), currency);
}
