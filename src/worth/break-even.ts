import { discountFactor } from "./discount-factor.js";
import type { Stakes, Valuation } from "./valuation.js";
import { sumOfCosts, type WeighedRoute } from "./weighed-route.js";

/** Rounding of binary fractions, not a chance. */
const EXACT = 1e-12;

/**
 * The least chance of its own from which a route is worth as much as stopping, the rest held as it is; null when it never is. For one step
 * that is cost ÷ (what comes in + cost), where the cost is repaid. Where it opens a route without odds: the chance of both together, with
 * every cost spent.
 */
export function breakEvenOdds(route: WeighedRoute, valuation: Valuation, stakes: Stakes): number | null {
  if (route.cost === null || route.needsSum || route.kind === "write-off") return null;
  const { success, failure } = valuation.outcomes(route.id);
  if (success === null) return breakEvenOf(openedPath(route, stakes), valuation, stakes);
  const needed = route.cost / discountFactor(stakes.discount, route.days) - Math.max(0, failure);
  const gain = success - Math.max(0, failure);
  if (needed <= 0) return success > 0 || failure > 0 ? 0 : null;
  return gain <= 0 ? null : chance(needed / gain);
}

/** The steps from a route to the last that may be needed, what all of them cost and how long they take, and the chance from which that pays. */
export function toTheEnd(route: WeighedRoute, valuation: Valuation, stakes: Stakes): { steps: WeighedRoute[]; cost: number | null; days: number; breakEvenOdds: number | null } | null {
  const steps = [route];
  for (let last = route; ; ) {
    const id = last.opens ?? last.next;
    if (id === null) break;
    steps.push((last = stakes.routes.get(id)!));
  }
  if (steps.length === 1) return null;
  const { cost } = sumOfCosts(steps.flatMap(({ costs }) => costs));
  return { steps, cost, days: steps.reduce((sum, { days }) => sum + days, 0), breakEvenOdds: cost === null ? null : breakEvenOf(steps, valuation, stakes) };
}

function openedPath(route: WeighedRoute, { routes }: Stakes): WeighedRoute[] {
  const path = [route];
  for (let last = route; last.opens !== null; ) path.push((last = routes.get(last.opens)!));
  return path;
}

/** The chance that the last of some steps brings money from which taking all of them pays, every cost spent. */
function breakEvenOf(steps: readonly WeighedRoute[], valuation: Valuation, { discount }: Stakes): number | null {
  if (steps.some(({ cost, needsSum }) => cost === null || needsSum)) return null;
  let days = 0;
  let spent = 0;
  for (const step of steps) {
    spent += step.cost! * discountFactor(discount, days);
    days += step.days;
  }
  const comesIn = valuation.successAfter(steps) * discountFactor(discount, days);
  return comesIn <= 0 ? null : chance(spent / comesIn);
}

function chance(odds: number): number | null {
  return odds > 1 + EXACT ? null : Math.min(1, odds);
}
