import * as z from "zod/mini";
import { check } from "../facts/check.js";
import { madeOnce } from "../facts/made-once.js";
import { amountSchemas, expected, scalars, wholeNumber } from "../facts/scalar-schemas.js";
import { centsOf, type Amount, type Cents } from "../money/amount.js";

/** What was sold on credit in the days before, for the days sales outstanding. */
export interface Sales {
  /** Including VAT, as the receivables are. */
  amount: Amount;
  /** The days in which it was sold. */
  days: number;
  /** ISO 4217; absent: the currency of the portfolio, or that of the law pack where there are several. */
  currency?: string;
}

/** Enough for every currency, none of which is known when the options are checked. */
const DECIMALS = 4;

const schema = /* @__PURE__ */ madeOnce(() => {
  const positive = amountSchemas(DECIMALS).nonNegative.check(z.refine((value) => Number(value) > 0, { error: "expected an amount above zero" }));
  return z.strictObject({ amount: positive, days: wholeNumber(1, 3660), currency: z.optional(scalars().nonEmptyText) }, expected("an amount and the days in which it was sold"));
});

export function checkedSales(sales: unknown, path: string): Sales | null {
  return sales === undefined || sales === null ? null : check<Sales>(schema(), sales, path).value;
}

/** For how many days of sales the invoiced sums are open (DSO, debiteurentermijn). */
export function daysSalesOutstanding(principalOpen: Cents, decimals: number, sales: Sales): number {
  return (principalOpen * 10 ** (DECIMALS - decimals) * sales.days) / centsOf(sales.amount, DECIMALS);
}
