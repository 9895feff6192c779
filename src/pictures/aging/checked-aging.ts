import * as z from "zod/mini";
import { check } from "../../facts/check.js";
import { madeOncePerDecimals } from "../../facts/made-once.js";
import { amountSchemas, expected, listOf, scalars, wholeNumber } from "../../facts/scalar-schemas.js";
import { statedDecimals } from "../../facts/stated-decimals.js";
import type { PortfolioAging } from "../../portfolio/age-portfolio.js";

/** What is drawn of an aging. */
export type DrawnAging = Pick<PortfolioAging, "on" | "currency" | "buckets" | "total">;

const schema = /* @__PURE__ */ madeOncePerDecimals((decimals) => {
  const { day, nonEmptyText } = scalars();
  const { any } = amountSchemas(decimals);
  // A check leaves out what is null: the first bucket has no lower edge and the last no upper one.
  const edge = z.optional(wholeNumber(-36_525, 36_525));
  const bucket = z.object({ fromDays: edge, toDays: edge, count: wholeNumber(0, Number.MAX_SAFE_INTEGER), open: any }, expected("a bucket"));
  return z.object(
    { on: day, currency: nonEmptyText, total: any, buckets: listOf(bucket).check(z.refine((buckets) => buckets.length > 0, expected("at least one bucket"))) },
    expected("an aging, as agePortfolio gives it"),
  );
});

/** The aging, checked as far as it is drawn. */
export function checkedAging(aging: unknown): DrawnAging {
  const decimals = statedDecimals(() => (aging as Partial<DrawnAging> | null | undefined)?.currency);
  const { buckets, ...rest } = check<DrawnAging>(schema(decimals), aging, "aging").value;
  return { ...rest, buckets: buckets.map(({ fromDays, toDays, ...bucket }) => ({ fromDays: fromDays ?? null, toDays: toDays ?? null, ...bucket })) };
}
