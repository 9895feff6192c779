import type { Reason } from "../dunning/decision.js";
import type { CostItem } from "../law/collecting-law.js";
import { breakEvenOdds, toTheEnd } from "./break-even.js";
import { routeReasons } from "./route-reasons.js";
import type { Standing } from "./standing.js";
import type { Stakes, Valuation, Value } from "./valuation.js";
import type { CostLineOfRoute, RouteVerdict } from "./verdict.js";
import { sumsOf } from "./weighed-claims.js";
import { BRINGS_JUDGMENT, sumOfCosts, type WeighedRoute } from "./weighed-route.js";

interface RouteToPrint {
  route: WeighedRoute;
  value: Value;
  standing: Standing;
  valuation: Valuation;
  stakes: Stakes;
  money(cents: number): string;
}

/** A route as it is shown. */
export function printRoute({ route, value, standing, valuation, stakes, money }: RouteToPrint): RouteVerdict {
  const breakEven = breakEvenOdds(route, valuation, stakes);
  const { success } = valuation.outcomes(route.id);
  const before = stakes.before.get(route.id);
  const end = toTheEnd(route, valuation, stakes);
  const reasons = routeReasons({ route, value, breakEven, success, before: before === undefined ? null : stakes.routes.get(before)!, standing, money });
  const printed: RouteVerdict = {
    id: route.id,
    label: route.label,
    kind: route.kind,
    value: value.value === null ? null : money(value.value),
    breakEvenOdds: breakEven,
    nextCost: money(sumOfCosts(route.costs).known),
    odds: route.odds,
    days: route.days,
    costs: route.costs.map((item) => printCost(item, money)),
    reasons: [...reasons, ...awardedCosts(route, before, stakes, money)],
  };
  if (end !== null) printed.toTheEnd = { steps: end.steps.map(({ id }) => id), cost: end.cost === null ? null : money(end.cost), days: end.days, breakEvenOdds: end.breakEvenOdds };
  return printed;
}

/** What a judgment brings more than is due today is said. */
function awardedCosts(route: WeighedRoute, before: string | undefined, stakes: Stakes, money: (cents: number) => string): Reason[] {
  const { costs } = sumsOf(stakes.claims);
  const isJudged = before !== undefined && BRINGS_JUDGMENT.includes(stakes.routes.get(before)!.kind) && stakes.routes.get(before)!.opens === route.id;
  if (!isJudged || route.collectionCosts !== null || !route.collects.includes("costs") || stakes.awardedCosts === costs) return [];
  const values = { awarded: money(stakes.awardedCosts), due: money(costs) };
  return [{ code: "AWARDED_COSTS", message: `A judgment awards the collection costs that handing over makes due: ${values.awarded}, where ${values.due} are due today.`, values }];
}

function printCost({ what, amount, provenance, source, validFrom, validThrough }: CostItem, money: (cents: number) => string): CostLineOfRoute {
  return {
    what, amount: amount === null ? null : money(amount),
    ...(provenance === undefined ? {} : { provenance }), ...(source === undefined ? {} : { source }),
    ...(validFrom === undefined ? {} : { validFrom }), ...(validThrough === undefined ? {} : { validThrough }),
  };
}
