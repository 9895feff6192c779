import { formatDay } from "../dates/day.js";
import { openBalance, openSum, situationOn } from "../dunning/situation.js";
import { checkedDossier } from "../facts/parse-dossier.js";
import type { Dossier } from "../facts/dossier.js";
import { eventsOf } from "../facts/facts-on.js";
import { distinctFindings } from "../facts/finding.js";
import { centsOf, formatCents, type Cents } from "../money/amount.js";
import { decimalsOf } from "../money/currency.js";
import { bestAlternative, choose, type ValuedRoute } from "./choice.js";
import { costsOnHandover } from "./costs-on-handover.js";
import { printRoute } from "./print-route.js";
import { routesToWeigh } from "./routes-to-weigh.js";
import { standingOf } from "./standing.js";
import { stepsBefore } from "./startable.js";
import { Valuation, type Stakes } from "./valuation.js";
import { verdictReasons } from "./verdict-reasons.js";
import type { Verdict } from "./verdict.js";
import { checkedWeighOptions, type WeighOptions } from "./weigh-options.js";
import { sumsOf, weighedClaims, worthOfEuro } from "./weighed-claims.js";
import { worthFindings } from "./worth-findings.js";

/**
 * Whether it is worth going on (loont doorgaan): what each route costs, brings and is worth, and from which odds it pays.
 *
 * A route is valued by backward induction: its cost is paid whether it works or not; with its odds the money comes in after its days, else
 * the next route is taken, or one stops, which is worth 0. A euro of an invoice is worth what it is without the VAT that comes back anyway
 * when it stays unpaid; interest and costs count in full. What was spent before counts nowhere. What comes after the day of prescription
 * brings nothing, unless a step interrupted it. Odds, market prices and the sum of a settlement are the caller's: none is assumed.
 * An agency without a commission keeps the collection costs; after a judgment those come in that handing over makes due. A route's id says
 * what it is where it names a kind ("agency", "court", "enforcement"): a court whose next is an enforcement opens it by winning.
 * With tariffs, or without routes, the routes that the dossier allows are built; the caller's own replace them by id.
 *
 * @param dossier - the invoices and what happened since
 * @param options - the day (inclusive), the law pack, and what is known of routes, tariffs, odds, prices and the yearly discount (8.00 percent when absent)
 * @returns the verdict, each route with its value in the currency of the invoices, the least settlement worth taking, and why
 * @throws TermijnError INVALID_INPUT, also for routes that lead to an unknown one or back to themselves; INCONSISTENT
 * @legalBasis art. 29 Wet OB; art. 6:96 BW; art. 237 Rv
 * @example
 * ```ts
 * import { weighCollection } from "termijn";
 * import { nl } from "termijn/nl";
 *
 * const dossier = {
 *   creditor: { name: "Atelier Noord", kind: "business" as const },
 *   debtor: { name: "Bakkerij Zuid", kind: "business" as const },
 *   invoices: [{ number: "1", issuedOn: "2026-08-01", total: "1000.00", terms: { kind: "net" as const, days: 30, agreedIn: "contract" as const } }],
 *   events: [],
 * };
 * const court = { id: "court", label: "Kantonrechter", cost: "600.00", days: 0, recoversCosts: true, collects: ["principal" as const] };
 * const { verdict, best, routes } = weighCollection(dossier, { on: "2026-11-21", law: nl, routes: [court], odds: { court: 0.5 } });
 * [verdict, best]; // => ["hand-over", "court"]
 * // 0.5 × (1000 + 600) − 600 = 200; it pays from 600 ÷ (1000 + 600) = 0.375
 * routes.map(({ value, breakEvenOdds }) => [value, breakEvenOdds]); // => [["200.00", 0.375]]
 * ```
 */
export function weighCollection(dossier: Dossier, options: WeighOptions): Verdict {
  const { value: checked, findings } = checkedDossier(dossier);
  const decimals = decimalsOf(checked.invoices[0]?.currency ?? "EUR");
  const asked = checkedWeighOptions(options, decimals);
  const situation = situationOn(checked, asked.on, asked.law);
  const weighed = weighedClaims(situation);
  const standing = standingOf(situation, weighed.claims);
  const sums = sumsOf(weighed.claims);
  const handoverCosts = standing.stop === null ? costsOnHandover(situation, sums.costs) : sums.costs;
  const alive = weighed.claims.filter(({ prescribesIn }) => prescribesIn === null || prescribesIn > 0);
  const { routes, closed, findings: ofRoutes } = routesToWeigh(situation, standing, alive, handoverCosts, asked);

  const stakes: Stakes = { routes, claims: weighed.claims, awardedCosts: handoverCosts, discount: asked.discount, canBring: standing.canBring, before: stepsBefore(routes, standing) };
  const valuation = new Valuation(stakes);
  const all = [...routes.values()];
  const valued: ValuedRoute[] = all.map((route) => ({ route, value: valuation.value(route.id), isStartable: !stakes.before.has(route.id) }));
  const { verdict, best } = choose(valued, standing, stakes);

  const money = (cents: Cents) => formatCents(Math.round(cents) + 0, decimals);
  const open = openBalance(situation);
  const costEvents = eventsOf(situation.account.facts.events, "cost");
  const spent = money(costEvents.reduce((sum, { amount }) => sum + centsOf(amount, decimals), 0));
  const printed = valued.map(({ route, value }) => printRoute({ route, value, standing, valuation, stakes, money }));
  // A sum for the whole claim counts as principal throughout, so that its VAT share is that of the invoices.
  const settlementFloor = money(Math.max(0, Math.min(open, openSum(situation), bestAlternative(valued) / worthOfEuro(sums))));
  const comesBack = weighed.relief.reduce((sum, { amount, repaidOnLaterReceipt }) => sum + centsOf(amount, decimals) - centsOf(repaidOnLaterReceipt, decimals), 0);
  return {
    verdict,
    best: best?.id ?? null,
    routes: printed,
    settlementFloor,
    vatRelief: money(Math.max(0, comesBack)),
    spent,
    open: money(open),
    worth: money(sums.principal - sums.vat + sums.interest + sums.costs),
    yearlyDiscount: asked.yearlyDiscount,
    reasons: verdictReasons({
      on: formatDay(asked.on), verdict, best: printed.find(({ id }) => id === best?.id) ?? null, routes: printed, closed, standing, relief: weighed.relief, open: money(open), settlementFloor, yearlyDiscount: asked.yearlyDiscount,
    }),
    findings: distinctFindings([...findings, ...asked.findings, ...worthFindings(situation, weighed, all, handoverCosts), ...ofRoutes]),
  };
}

export type { WeighOptions } from "./weigh-options.js";
