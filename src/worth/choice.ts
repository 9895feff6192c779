import type { RouteKind } from "../law/collecting-law.js";
import type { Standing } from "./standing.js";
import { Valuation, type Stakes, type Value } from "./valuation.js";
import type { Verdict } from "./verdict.js";
import type { WeighedRoute } from "./weighed-route.js";

/** A route with what it is worth and whether it can be begun now. */
export interface ValuedRoute {
  route: WeighedRoute;
  value: Value;
  isStartable: boolean;
}

/** Somebody else takes the claim over: an agency, a bailiff, a lawyer, a court, a buyer. */
const HANDS_OVER: readonly RouteKind[] = ["agency", "bailiff", "writ", "court", "lawyer", "european-small-claims", "bankruptcy-petition", "sale"];

/** The best route and what it makes of the verdict. */
export function choose(valued: readonly ValuedRoute[], standing: Standing, stakes: Stakes): { verdict: Verdict["verdict"]; best: WeighedRoute | null } {
  let best: ValuedRoute | null = null;
  for (const each of valued) {
    if (each.isStartable && inCents(each.value) > Math.max(0, best === null ? 0 : inCents(best.value))) best = each;
  }
  if (best !== null) return { verdict: verdictOf(best.route.kind, standing), best: best.route };
  if (standing.stop !== null) return { verdict: "stop", best: null };
  const atBest = new Valuation(stakes, "at-best");
  const isOpen = valued.some((each) => couldPay(each, atBest)) || nothingKnown(valued);
  return { verdict: isOpen ? "depends" : "stop", best: null };
}

function inCents({ value }: Value): number {
  return value === null ? 0 : Math.round(value);
}

/** With the claim in other hands, or a title, going on is what was begun. */
function verdictOf(kind: RouteKind, { handedOver, hasTitle }: Standing): Verdict["verdict"] {
  if (kind === "settlement") return "offer-settlement";
  return HANDS_OVER.includes(kind) && (kind === "sale" || !(handedOver || hasTitle)) ? "hand-over" : "continue";
}

/** Something is not known that could make it pay: odds, a tariff, or a price of a route to which the caller gave odds. */
function couldPay({ route, value, isStartable }: ValuedRoute, atBest: Valuation): boolean {
  if (!isStartable || route.needsSum || (value.value !== null && !value.atLeast)) return false;
  if (route.cost === null && route.odds === null && !route.costs.some(({ missing }) => missing === "tariff")) return false;
  const most = atBest.value(route.id).value;
  return most === null || Math.round(most) > 0;
}

/** Every way on lacks a sum that only the caller can say: that is no reason to stop. */
function nothingKnown(valued: readonly ValuedRoute[]): boolean {
  const ways = valued.filter(({ route, isStartable }) => isStartable && route.kind !== "write-off");
  return ways.length > 0 && ways.every(({ value }) => value.value === null) && ways.some(({ route }) => route.needsSum);
}

/** The best that can be had otherwise than by a settlement: its sum must be worth as much. */
export function bestAlternative(valued: readonly ValuedRoute[]): number {
  return valued.reduce((best, { route, value, isStartable }) => (isStartable && route.kind !== "settlement" ? Math.max(best, value.value ?? 0) : best), 0);
}
