import * as z from "zod/mini";
import { madeOncePerDecimals } from "../facts/made-once.js";
import { amountSchemas, expected, listOf, oneOf, scalars, wholeNumber } from "../facts/scalar-schemas.js";
import { ROUTE_KINDS } from "./route.js";

const MOST_DAYS = 36_600;
const MOST_ROUTES = 200;

/** What a caller may hand in, with amounts of that many decimals. */
export const worthSchemas = /* @__PURE__ */ madeOncePerDecimals((decimals) => {
  const { flag, nonEmptyText, percent } = scalars();
  const { nonNegative: amount } = amountSchemas(decimals);
  const share = z.number(expected("a number from 0 to 1")).check(z.refine((value) => value >= 0 && value <= 1, expected("a number from 0 to 1")));
  const fee = percent.check(z.refine((value) => Number(value) <= 100, expected("a percentage from 0 to 100")));
  const instalments = z.strictObject(
    { amount, count: wholeNumber(1, 1_200), everyDays: wholeNumber(1, 366), survival: share },
    expected("the amount, the count, the days between and the survival of instalments"),
  );
  const route = z.strictObject(
    {
      id: nonEmptyText,
      label: nonEmptyText,
      cost: amount,
      odds: z.optional(share),
      days: wholeNumber(0, MOST_DAYS),
      feePercent: z.optional(fee),
      recoversCosts: z.optional(flag),
      next: z.optional(nonEmptyText),
      opens: z.optional(nonEmptyText),
      kind: z.optional(oneOf(ROUTE_KINDS)),
      collects: z.optional(listOf(oneOf(["principal", "interest", "costs"]))),
      collectionCosts: z.optional(amount),
      amount: z.optional(amount),
      instalments: z.optional(instalments),
      interrupts: z.optional(flag),
    },
    expected("a route"),
  );
  return {
    routes: listOf(route).check(z.refine((routes) => routes.length <= MOST_ROUTES, expected(`at most ${MOST_ROUTES} routes`))),
    odds: z.record(z.string(), share, expected("odds by route id")),
    prices: z.record(z.string(), amount, expected("prices by route id")),
  };
});
