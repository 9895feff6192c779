import * as z from "zod/mini";
import { dayOf, type EpochDay, type IsoDate } from "../dates/day.js";
import { membersOf } from "../errors/members-of.js";
import { check, collectIssues } from "../facts/check.js";
import type { Dossier } from "../facts/dossier.js";
import { madeOnce } from "../facts/made-once.js";
import { expected, scalars } from "../facts/scalar-schemas.js";
import { checkedLaw } from "../law/checked-law.js";
import type { LawPack } from "../law/pack.js";
import { formatCents, type Amount, type Cents } from "../money/amount.js";
import { agedClaims, type AgedClaim, type AgedDossier } from "./aged-claims.js";
import { bucketName, bucketOf, checkedEdges, rangesOf } from "./age-buckets.js";
import { everyDossier } from "./every-dossier.js";
import { ENDS, type TransitionRates } from "./transition-rates.js";

/** What {@link rollRates} is asked with. */
export interface RollRateOptions {
  /** Two or more days in rising order, such as the ends of months; the periods between them should be equally long. */
  days: IsoDate[];
  law: LawPack;
  /** Upper edges of the classes in days late; [0, 30, 60, 90] when absent. */
  buckets?: number[];
}

/** How what is open went from one class of age to the next, in one currency. */
export interface RollRates {
  currency: string;
  /** The classes, from "not-late" to "over-90". */
  states: string[];
  /** What went from each class to each, over all periods; "paid" and "bad" are the ends. Classes in which nothing stood are left out. */
  flows: Record<string, Record<string, Amount>>;
  /** The same as shares of what stood in the class at the start of a period: what `expectedLoss` takes. */
  rates: TransitionRates;
  /** What stands in each class on the last day. */
  balances: Record<string, Amount>;
}

/**
 * How receivables go from one class of age to the next (doorrolpercentages): of what stood in a class at the start of a period, which
 * share is paid at its end, written off, or stands in which class. One answer per currency.
 *
 * No snapshots need to be kept: the facts tell how each earlier day was. Counted is the principal, so that interest does not blur it;
 * "paid" is what is no longer owed (paid, set off, credited or waived), "bad" what was written off. Invoices issued within a period
 * count from the next.
 *
 * @param dossiers - gone through once; nothing but sums is kept
 * @param options - the days, the law pack and the classes
 * @returns flows, rates and balances per currency, in the order of the currency codes
 * @throws TermijnError INVALID_INPUT or INCONSISTENT with every problem of every dossier, as in `dossiers[3].invoices[0].total`
 * @example
 * ```ts
 * import { expectedLoss, rollRates } from "termijn";
 * import { nl } from "termijn/nl";
 *
 * const dossier = (number: string, total: string, events: { type: "payment"; on: string; amount: string }[]) => ({
 *   creditor: { name: "Atelier Noord", kind: "business" as const }, debtor: { name: "Bakkerij Zuid", kind: "business" as const },
 *   invoices: [{ number, issuedOn: "2026-08-01", receivedOn: "2026-08-01", total, terms: { kind: "net" as const, days: 30, agreedIn: "contract" as const } }], events,
 * });
 * const [rolled] = rollRates(
 *   [dossier("1", "3000.00", [{ type: "payment", on: "2026-08-20", amount: "3000.00" }]), dossier("2", "1000.00", [])],
 *   { days: ["2026-08-15", "2026-09-15"], law: nl },
 * );
 * rolled!.rates; // => { "not-late": { "1-30": 0.25, paid: 0.75 } }
 * // Nothing was seen to leave the class "1-30" yet: what becomes of it is for a person to say.
 * expectedLoss({ rates: { ...rolled!.rates, "1-30": { paid: 0.9, bad: 0.1 } }, balances: rolled!.balances }).bad; // => "100.00"
 * ```
 */
export function rollRates(dossiers: Iterable<Dossier>, options: RollRateOptions): RollRates[] {
  const { days, law, edges } = checkedOptions(options);
  const names = rangesOf(edges).map(bucketName);
  const nameOf = ({ daysLate }: AgedClaim) => names[bucketOf(daysLate, edges)]!;
  const sums = new Map<string, CurrencyFlows>();
  everyDossier(dossiers, (dossier) => {
    const seen = days.map((day) => agedClaims(dossier, day, law));
    const { currency, decimals, claims: last } = seen.at(-1)!;
    if (last.length === 0) return;
    const ofCurrency = sums.get(currency) ?? { decimals, flows: new Map(), balances: new Map() };
    sums.set(currency, ofCurrency);
    seen.slice(1).forEach((end, period) => addFlows(seen[period]!, end, nameOf, ofCurrency.flows));
    for (const claim of last) addTo(ofCurrency.balances, nameOf(claim), Math.max(0, claim.principalOpen));
  });
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([currency, ofCurrency]) => print(currency, ofCurrency, names));
}

const schema = /* @__PURE__ */ madeOnce(() =>
  z.array(scalars().day, expected("a list of days")).check(
    z.refine((days) => days.length >= 2 && days.every((day, index) => index === 0 || day > days[index - 1]!), { error: "expected two or more days in rising order" }),
  ));

function checkedOptions(given: RollRateOptions) {
  const options = membersOf(given, "options");
  const checked = { days: [] as EpochDay[], law: options?.law, edges: [] as readonly number[] };
  collectIssues([
    () => (checked.days = check<IsoDate[]>(schema(), options?.days, "options.days").value.map((day) => dayOf(day))),
    () => (checked.law = checkedLaw(options?.law, "options.law")),
    () => (checked.edges = checkedEdges(options?.buckets, "options.buckets")),
  ]);
  return checked;
}

/** Per class, per class or end. */
type Flows = Map<string, Map<string, Cents>>;

interface CurrencyFlows {
  decimals: number;
  flows: Flows;
  balances: Map<string, Cents>;
}

/** Where what was open at the start of a period stands at its end. */
function addFlows(start: AgedDossier, end: AgedDossier, nameOf: (claim: AgedClaim) => string, flows: Flows): void {
  for (const before of start.claims) {
    if (before.principalOpen <= 0) continue;
    const after = end.claims.find(({ claim }) => claim.invoice.number === before.claim.invoice.number && claim.part === before.claim.part);
    const remains = Math.max(0, Math.min(before.principalOpen, after?.principalOpen ?? 0));
    const bad = Math.max(0, Math.min(before.principalOpen - remains, (after?.principalWrittenOff ?? 0) - before.principalWrittenOff));
    const from = nameOf(before);
    const ofState = flows.get(from) ?? new Map<string, Cents>();
    flows.set(from, ofState);
    if (after !== undefined) addTo(ofState, nameOf(after), remains);
    addTo(ofState, "bad", bad);
    addTo(ofState, "paid", before.principalOpen - remains - bad);
  }
}

function addTo(sums: Map<string, Cents>, name: string, cents: Cents): void {
  if (cents > 0) sums.set(name, (sums.get(name) ?? 0) + cents);
}

function print(currency: string, { decimals, flows, balances }: CurrencyFlows, names: readonly string[]): RollRates {
  const inOrder = <Value>(map: ReadonlyMap<string, Value>) => [...names, ...ENDS].flatMap((name): [string, Value][] => (map.has(name) ? [[name, map.get(name)!]] : []));
  const rows = inOrder(flows).map(([name, row]) => ({ name, row: inOrder(row), total: [...row.values()].reduce((sum, cents) => sum + cents, 0) }));
  return {
    currency,
    states: [...names],
    flows: Object.fromEntries(rows.map(({ name, row }) => [name, Object.fromEntries(row.map(([to, cents]) => [to, formatCents(cents, decimals)]))])),
    rates: Object.fromEntries(rows.map(({ name, row, total }) => [name, Object.fromEntries(row.map(([to, cents]) => [to, cents / total]))])),
    balances: Object.fromEntries(inOrder(balances).map(([name, cents]) => [name, formatCents(cents, decimals)])),
  };
}
