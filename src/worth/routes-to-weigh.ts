import { TermijnError, type Issue } from "../errors/termijn-error.js";
import type { Situation } from "../dunning/situation.js";
import { note, warning, type Finding } from "../facts/finding.js";
import type { CollectingRoute, RouteKind } from "../law/collecting-law.js";
import type { Cents } from "../money/amount.js";
import { givenRoute } from "./given-route.js";
import { kindNamed } from "./kind-named.js";
import { ownRoutes, plainRoute } from "./own-routes.js";
import { ROUTE_KINDS, type Route } from "./route.js";
import type { Standing } from "./standing.js";
import type { CheckedWeighOptions } from "./weigh-options.js";
import { sumsOf, type WeighedClaim } from "./weighed-claims.js";
import { sumOfCosts, type WeighedRoute } from "./weighed-route.js";

export interface RoutesToWeigh {
  routes: Map<string, WeighedRoute>;
  /** Those that are not open for this claim, and why. */
  closed: { id: string; code: string; message: string }[];
  findings: Finding[];
}

/** The caller's routes; with tariffs, or with neither, those that the dossier allows, which the caller's replace by id. */
export function routesToWeigh(situation: Situation, standing: Standing, claims: readonly WeighedClaim[], handoverCosts: Cents, options: CheckedWeighOptions): RoutesToWeigh {
  const { routes: given, tariffs, odds } = options;
  const { decimals } = situation.account;
  const result: RoutesToWeigh = { routes: new Map(), closed: [], findings: [] };
  if (tariffs !== null || given === null) {
    for (const route of ownRoutes(standing, options.prices)) result.routes.set(route.id, route);
    if (standing.handedOver) result.closed.push(...["call", "letter"].map((id) => ({ id, code: "HANDED_OVER", message: "The claim was handed over: your own demands would cross those of the collector." })));
    if (tariffs !== null && standing.stop === null) addProcedures(result, situation, standing, claims, handoverCosts, options);
  }
  // Odds for a route that the dossier leaves no room for are no slip.
  const isLeftOut = (id: string) => result.closed.some((closed) => closed.id === id) || ((tariffs !== null || given === null) && (ROUTE_KINDS as readonly string[]).includes(id));
  const kindOf = (id: string): RouteKind => given?.find((route) => route.id === id)?.kind ?? result.routes.get(id)?.kind ?? kindNamed(id);
  for (const route of given ?? []) result.routes.set(route.id, givenRoute(route, kindOf, decimals, result.routes.get(route.id)));
  for (const [id, own] of Object.entries(odds)) {
    const route = result.routes.get(id);
    if (route !== undefined) route.odds = own;
    else if (!isLeftOut(id)) result.findings.push(note("ODDS_WITHOUT_ROUTE", `Odds were given for ${JSON.stringify(id)}, which is no route here.`, { values: { route: id }, path: "options.odds", fix: "Check the id." }));
  }
  linkUp(result, given ?? []);
  for (const route of result.routes.values()) result.findings.push(...route.costs.flatMap(({ findings }) => findings));
  return result;
}

function addProcedures(result: RoutesToWeigh, { account, dossier, on, law }: Situation, { hasTitle }: Standing, claims: readonly WeighedClaim[], costs: Cents, { tariffs, prices, withoutMeans }: CheckedWeighOptions): void {
  if (tariffs!.currency !== account.currency) {
    const message = `The invoices are in ${account.currency} and the tariffs in ${tariffs!.currency}: no procedure was counted.`;
    result.findings.push(warning("TARIFFS_IN_OTHER_CURRENCY", message, { values: { currency: account.currency, tariffs: tariffs!.currency }, fix: "Hand in routes with their cost in the currency of the invoices." }));
    return;
  }
  const { principal, interest } = sumsOf(claims);
  const { creditor, debtor, invoices } = dossier;
  const { open, closed, findings } = tariffs!.routes({ on, principal, interest, costs, creditor, debtor, invoices, country: law.code, hasTitle, withoutMeans, prices });
  for (const route of open) result.routes.set(route.id, procedure(route, costs));
  result.closed.push(...closed);
  result.findings.push(...findings);
}

function procedure({ next, opens, recoversCosts, interrupts, collects, ...route }: CollectingRoute, collectionCosts: Cents): WeighedRoute {
  const { cost, repaid } = sumOfCosts(route.costs);
  return plainRoute({ ...route, cost, repaid, next: next ?? null, opens: opens ?? null, recoversCosts: recoversCosts === true, interrupts: interrupts === true, ...(collects === undefined ? {} : { collects }), collectionCosts });
}

/** Every id that a route leads to is a route; one that is not open here ends there. No route leads back to itself. */
function linkUp({ routes, closed }: RoutesToWeigh, given: readonly Route[]): void {
  const issues: Issue[] = [];
  const pathOf = (id: string, field: string) => `options.routes[${given.findIndex((route) => route.id === id)}].${field}`;
  const isGiven = (id: string) => given.some((route) => route.id === id);
  for (const route of routes.values()) {
    for (const field of ["next", "opens"] as const) {
      const id = route[field];
      if (id === null || routes.has(id)) continue;
      const isKnown = closed.some((other) => other.id === id);
      if (isGiven(route.id) && !isKnown) issues.push({ path: pathOf(route.id, given.find((each) => each.id === route.id)![field] === undefined ? "next" : field), code: "reference", message: `expected the id of a route, got ${JSON.stringify(id)}` });
      route[field] = null;
    }
  }
  if (issues.length > 0) throw new TermijnError("INVALID_INPUT", issues);
  const done = new Set<string>();
  const visit = (id: string, before: readonly string[]): void => {
    if (before.includes(id)) {
      const culprit = [...before].reverse().find(isGiven) ?? id;
      throw new TermijnError("INVALID_INPUT", [{ path: pathOf(culprit, "next"), code: "cycle", message: `expected routes that do not lead back to themselves, got ${[...before.slice(before.indexOf(id)), id].join(" → ")}` }]);
    }
    if (done.has(id)) return;
    const { next, opens } = routes.get(id)!;
    for (const follower of [next, opens]) if (follower !== null) visit(follower, [...before, id]);
    done.add(id);
  };
  for (const id of routes.keys()) visit(id, []);
}
