import type { RouteKind } from "../law/collecting-law.js";
import { centsOf, type Cents } from "../money/amount.js";
import { percentOf } from "../money/percent.js";
import { plainRoute } from "./own-routes.js";
import type { Route } from "./route.js";
import { BRINGS_JUDGMENT, type WeighedRoute } from "./weighed-route.js";

/** Bringing a suit interrupts prescription. */
const INTERRUPTS: readonly RouteKind[] = ["writ", "court", "european-small-claims"];
const KEEPS_COSTS = { code: "AGENCY_KEEPS_COSTS", message: "Without a commission an agency works on no cure no pay: what comes in is counted without the collection costs, which it keeps." };
/** What follows a judgment. */
const ENFORCES: readonly RouteKind[] = ["enforcement", "bailiff"];

/** A route that the caller handed in; in a procedure, what it leaves unsaid is as in the route that was built and that it takes the place of. */
export function givenRoute(route: Route, kindOfId: (id: string) => RouteKind, decimals: number, built?: WeighedRoute): WeighedRoute {
  const kind = route.kind ?? kindOfId(route.id);
  const cents = (amount: string | undefined) => (amount === undefined ? null : centsOf(amount, decimals));
  const cost: Cents = centsOf(route.cost, decimals);
  const { units, scale } = percentOf(route.feePercent ?? "0");
  // Losing a case leads nowhere: an enforcement after a court is what its judgment opens.
  const isTitleFirst = route.opens === undefined && route.next !== undefined && BRINGS_JUDGMENT.includes(kind) && ENFORCES.includes(kindOfId(route.next));
  const isProcedure = INTERRUPTS.includes(kind) && kind === built?.kind;
  const inherited = isProcedure && route.next === undefined && route.opens === undefined ? built : undefined;
  const keepsCosts = kind === "agency" && units === 0;
  return plainRoute({
    id: route.id, kind, label: route.label, odds: route.odds ?? null, days: route.days,
    costs: [{ what: route.label, amount: cost, findings: [] }],
    fee: units / scale / 100,
    recoversCosts: route.recoversCosts === true,
    next: isTitleFirst ? null : (route.next ?? inherited?.next ?? null),
    opens: isTitleFirst ? route.next! : (route.opens ?? inherited?.opens ?? null),
    ...(route.collects === undefined ? (keepsCosts ? { collects: ["principal", "interest"] } : {}) : { collects: route.collects }),
    collectionCosts: cents(route.collectionCosts) ?? built?.collectionCosts ?? null,
    amount: cents(route.amount),
    instalments: route.instalments === undefined ? null : { ...route.instalments, amount: centsOf(route.instalments.amount, decimals) },
    interrupts: route.interrupts ?? INTERRUPTS.includes(kind),
    reasons: keepsCosts && route.collects === undefined ? [KEEPS_COSTS] : [],
  });
}
