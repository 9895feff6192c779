import type { Cents } from "../../money/amount.js";
import { percentOf } from "../../money/percent.js";
import { multiplyDivide } from "../../money/rounding.js";
import type { CostPart } from "../costs-law.js";

/** The slices of the principal and the percentage of each (art. 2 Besluit, since 1 July 2012), in cents. */
const SLICES = [
  { upTo: 2_500_00, percent: "15.00" },
  { upTo: 5_000_00, percent: "10.00" },
  { upTo: 10_000_00, percent: "5.00" },
  { upTo: 200_000_00, percent: "1.00" },
  { upTo: null, percent: "0.50" },
].map((slice) => ({ ...slice, rate: percentOf(slice.percent) }));
const MINIMUM: Cents = 40_00;
const MAXIMUM: Cents = 6_775_00;

/**
 * The Dutch scale of collection costs (BIK-staffel) over a principal: its slices, a top-up to the minimum of 40 euro, a cut to the
 * maximum of 6,775 euro. A principal of zero or less costs nothing.
 *
 * @legalBasis art. 2 Besluit vergoeding voor buitengerechtelijke incassokosten
 */
export function costScale(principal: Cents): CostPart[] {
  if (principal <= 0) return [];
  const lines: CostPart[] = [];
  let total = 0;
  let from = 0;
  for (const { upTo, percent, rate } of SLICES) {
    if (principal <= from) break;
    const amount = multiplyDivide(Math.min(principal, upTo ?? principal) - from, rate.units, rate.scale * 100);
    lines.push({ kind: "slice", upTo, percent, amount });
    total += amount;
    from = upTo ?? principal;
  }
  if (total < MINIMUM) lines.push({ kind: "minimum", amount: MINIMUM - total });
  if (total > MAXIMUM) lines.push({ kind: "maximum", amount: MAXIMUM - total });
  return lines;
}

/** What cost lines add up to. */
export function sumOfParts(lines: readonly CostPart[]): Cents {
  return lines.reduce((sum, { amount }) => sum + amount, 0);
}
