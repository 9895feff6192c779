import type { Reason } from "../dunning/decision.js";
import type { Standing } from "./standing.js";
import type { Value } from "./valuation.js";
import type { WeighedRoute } from "./weighed-route.js";

/** What is known about a route when its reasons are written. */
export interface KnownOfRoute {
  route: WeighedRoute;
  value: Value;
  breakEven: number | null;
  /** What success brings, in cents; null when that depends on odds that are missing. */
  success: number | null;
  /** The step that must come before it. */
  before: WeighedRoute | null;
  standing: Standing;
  money(cents: number): string;
}

/** Why a route is worth what it is, in words. */
export function routeReasons(known: KnownOfRoute): Reason[] {
  const { route, standing, before } = known;
  const reasons: Reason[] = [];
  if (before !== null) reasons.push({ code: "BEGINS_AFTER", message: `It can only begin after "${before.label}"; what is shown is what it is worth then.`, values: { route: before.id } });
  if (standing.stop !== null && !standing.canBring(route.kind) && route.kind !== "write-off") reasons.push({ ...standing.stop, message: `Nothing comes in by this route. ${standing.stop.message}` });
  else if (route.kind === "write-off") reasons.push({ code: "WRITE_OFF", message: "Writing off costs nothing and brings nothing but the VAT that comes back." });
  else reasons.push(...valueReasons(known));
  return [...reasons, ...route.reasons];
}

function valueReasons({ route, value, breakEven, success, money }: KnownOfRoute): Reason[] {
  if (route.needsSum) return [{ code: "SUM_MISSING", message: "Its sum is not known: hand it in as a price, or as a route of your own.", values: { route: route.id } }];
  const reasons: Reason[] = [];
  if (route.cost === null) {
    const unknown = route.costs.filter(({ amount }) => amount === null).map(({ what }) => what).join(", ");
    reasons.push({ code: "COST_UNKNOWN", message: `Not known: ${unknown}. The next cost shown is the known part.`, values: { unknown } });
    return reasons;
  }
  const cost = money(route.cost);
  if (value.value !== null) {
    reasons.push({ code: "VALUED", message: `With odds of ${percentText(route.odds ?? 0)} it is worth ${money(value.value)}, after its cost of ${cost}.`, values: { odds: String(route.odds), value: money(value.value), cost } });
    if (value.atLeast) reasons.push({ code: "AT_LEAST", message: "What follows it has no odds or no known cost and was counted as stopping: it may be worth more." });
  } else if (route.odds === null) {
    reasons.push({ code: "ODDS_MISSING", message: "Its odds were not given, and none are assumed." });
  } else {
    reasons.push({ code: "FOLLOW_UP_UNKNOWN", message: `What it opens, "${route.opens}", has no odds or no known cost.`, values: { route: route.opens ?? "" } });
  }
  if (success !== null && success <= 0) reasons.push({ code: "BRINGS_NOTHING", message: bringsNothing(route, success) });
  const brings = success === null ? "" : ` Success is worth ${money(success)}.`;
  const values = { cost, ...(breakEven === null ? {} : { odds: breakEven.toFixed(4) }), ...(success === null ? {} : { success: money(success) }) };
  reasons.push(
    breakEven === null
      ? { code: "NEVER_PAYS", message: `It costs ${cost} and does not pay even when it is certain to work.${brings}`, values }
      : { code: "BREAK_EVEN", message: `${breakEven === 0 ? paysAnyway(route) : `It costs ${cost} and pays from odds of ${percentText(breakEven)}.`}${brings}`, values },
  );
  return reasons;
}

function bringsNothing({ opens }: WeighedRoute, success: number): string {
  if (opens !== null) return "It brings nothing: what it opens costs more than it can be expected to bring.";
  return success < 0 ? "It brings less than nothing: what is paid away is more than what comes in." : "Nothing would come in: what is open is prescribed by then, or worth nothing to you.";
}

function paysAnyway({ cost }: WeighedRoute): string {
  return cost === 0 ? "It costs nothing: any odds will do." : "It pays whatever its own odds: what follows it is worth more than its cost.";
}

/** 0.4905 as "49.05%". */
export function percentText(odds: number): string {
  return `${(odds * 100).toFixed(2)}%`;
}
