import { dayOf, formatDay, type IsoDate } from "../dates/day.js";
import { membersOf } from "../errors/members-of.js";
import { collectIssues } from "../facts/check.js";
import type { Dossier } from "../facts/dossier.js";
import { checkedLaw } from "../law/checked-law.js";
import type { LawPack } from "../law/pack.js";
import { formatCents, type Amount, type Cents } from "../money/amount.js";
import { agedClaims, type AgedDossier } from "./aged-claims.js";
import { bucketOf, checkedEdges, rangesOf, type AgeRange } from "./age-buckets.js";
import { everyDossier } from "./every-dossier.js";
import { exposures, type Concentration, type DebtorExposure, type DebtorSum } from "./exposure.js";
import { checkedSales, daysSalesOutstanding, type Sales } from "./sales.js";

/** The day, the law and the buckets that {@link agePortfolio} is asked with. */
export interface AgingOptions {
  /** The day asked about, inclusive. */
  on: IsoDate;
  law: LawPack;
  /** Upper edges in days late, in rising order; [0, 30, 60, 90] when absent. */
  buckets?: number[];
  /** What was sold on credit, for the days sales outstanding. */
  sales?: Sales;
}

/** What is open in one currency, by age and by debtor (ouderdomsanalyse). */
export interface PortfolioAging {
  on: IsoDate;
  currency: string;
  /** `count`: receivables with something open; `open`: interest and costs included. They sum to `total`. */
  buckets: (AgeRange & { count: number; open: Amount })[];
  /** The sum of what the statements have open of the invoices issued by the day. */
  total: Amount;
  /** What is late of it. */
  overdue: Amount;
  /** By how much credits (negative invoices) lower the total; they stand in the first bucket. */
  inCredit: Amount;
  /** Money and credit that belongs to no receivable; not in the total. */
  unallocated: Amount;
  /** Days late on average of what is late, by amount; 0 when nothing is. */
  averageDaysLate: number;
  /** Those with something open, the one who owes most first. */
  debtors: DebtorExposure[];
  concentration: Concentration;
  /** Only when sales are given: for how many days of sales the invoiced sums (principal, including VAT) are open. */
  daysSalesOutstanding?: number;
}

/**
 * What is open by age (ouderdomsanalyse), per debtor and in all, on any day: one answer per currency.
 *
 * Each receivable stands in the bucket of its days late with all that is open of it, interest and costs included, as in the statement:
 * the buckets sum to the total, and the total is the sum of the statements. Invoices issued after the day are left out, so that a day
 * gone by is seen as it was. A receivable in credit is not late and stands in the first bucket. Debtors are grouped by their id; names
 * are not unique, so a dossier whose debtor has none stands by itself. Beyond the last known rate interest stops.
 *
 * @param dossiers - gone through once; nothing but sums is kept
 * @param options - the day, the law pack, the buckets and the sales
 * @returns one aging per currency, in the order of the currency codes; none for no dossiers
 * @throws TermijnError INVALID_INPUT or INCONSISTENT with every problem of every dossier, as in `dossiers[3].invoices[0].total`
 * @example
 * ```ts
 * import { agePortfolio } from "termijn";
 * import { nl } from "termijn/nl";
 *
 * const dossier = (id: string, name: string, issuedOn: string, total: string) => ({
 *   creditor: { name: "Atelier Noord", kind: "business" as const },
 *   debtor: { id, name, kind: "business" as const },
 *   invoices: [{ number: id, issuedOn, receivedOn: issuedOn, total, terms: { kind: "net" as const, days: 30, agreedIn: "contract" as const } }],
 *   events: [],
 * });
 * const [aging] = agePortfolio(
 *   [dossier("1", "Bakkerij Zuid", "2026-11-02", "1210.00"), dossier("2", "Café De Hoek", "2026-10-01", "605.00")],
 *   { on: "2026-11-21", law: nl, sales: { amount: "12100.00", days: 90 } },
 * );
 * aging!.buckets.map(({ fromDays, toDays, open }) => [fromDays, toDays, open]); // => [[null, 0, "1210.00"], [1, 30, "648.62"], [31, 60, "0.00"], [61, 90, "0.00"], [91, null, "0.00"]]
 * [aging!.total, aging!.overdue, aging!.daysSalesOutstanding]; // => ["1858.62", "648.62", 13.5]
 * aging!.debtors.map(({ name, open, oldestDays }) => [name, open, oldestDays]); // => [["Bakkerij Zuid", "1210.00", 0], ["Café De Hoek", "648.62", 21]]
 * ```
 */
export function agePortfolio(dossiers: Iterable<Dossier>, options: AgingOptions): PortfolioAging[] {
  const { on, law, edges, sales } = checkedOptions(options);
  const sums = new Map<string, CurrencySums>();
  everyDossier(dossiers, (dossier, index) => {
    const aged = agedClaims(dossier, on, law);
    if (aged.claims.length === 0 && aged.unallocated === 0) return;
    const ofCurrency = sums.get(aged.currency) ?? emptySums(aged.decimals, edges);
    sums.set(aged.currency, ofCurrency);
    add(aged, dossier, index, ofCurrency, edges);
  });
  const salesIn = sales?.currency ?? (sums.size === 1 ? [...sums.keys()][0] : law.currency);
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([currency, ofCurrency]) => {
    const aging = printAging(formatDay(on), currency, ofCurrency, edges);
    if (sales !== null && currency === salesIn) aging.daysSalesOutstanding = daysSalesOutstanding(ofCurrency.principalOpen, ofCurrency.decimals, sales);
    return aging;
  });
}

function checkedOptions(given: AgingOptions) {
  const options = membersOf(given, "options");
  const checked = { on: 0, law: options?.law, edges: [] as readonly number[], sales: null as Sales | null };
  collectIssues([
    () => (checked.on = dayOf(options?.on, "options.on")),
    () => (checked.law = checkedLaw(options?.law, "options.law")),
    () => (checked.edges = checkedEdges(options?.buckets, "options.buckets")),
    () => (checked.sales = checkedSales(options?.sales, "options.sales")),
  ]);
  return checked;
}

/** What is added up while the dossiers of one currency go by. */
interface CurrencySums {
  decimals: number;
  buckets: { count: number; open: Cents }[];
  total: Cents;
  principalOpen: Cents;
  overdue: Cents;
  /** Cents times days: for averages only. */
  overdueDays: number;
  inCredit: Cents;
  unallocated: Cents;
  debtors: Map<string | number, DebtorSum>;
}

function emptySums(decimals: number, edges: readonly number[]): CurrencySums {
  return { decimals, buckets: rangesOf(edges).map(() => ({ count: 0, open: 0 })), total: 0, principalOpen: 0, overdue: 0, overdueDays: 0, inCredit: 0, unallocated: 0, debtors: new Map() };
}

function add({ claims, unallocated }: AgedDossier, { debtor }: Dossier, index: number, sums: CurrencySums, edges: readonly number[]): void {
  sums.unallocated += unallocated;
  for (const { open, principalOpen, daysLate } of claims) {
    if (open === 0) continue;
    const bucket = sums.buckets[bucketOf(daysLate, edges)]!;
    bucket.count += 1;
    bucket.open += open;
    sums.total += open;
    sums.principalOpen += principalOpen;
    if (open < 0) sums.inCredit -= open;
    if (daysLate > 0) {
      sums.overdue += open;
      sums.overdueDays += open * daysLate;
    }
    // A number is no id that a host could have given: the dossier stands by itself.
    const key = debtor.id ?? index;
    const known = sums.debtors.get(key) ?? { ...(debtor.id === undefined ? {} : { id: debtor.id }), name: debtor.name, open: 0, oldestDays: 0 };
    sums.debtors.set(key, { ...known, open: known.open + open, oldestDays: Math.max(known.oldestDays, daysLate) });
  }
}

function printAging(on: IsoDate, currency: string, sums: CurrencySums, edges: readonly number[]): PortfolioAging {
  const money = (cents: Cents) => formatCents(cents, sums.decimals);
  return {
    on,
    currency,
    buckets: rangesOf(edges).map((range, index) => ({ ...range, count: sums.buckets[index]!.count, open: money(sums.buckets[index]!.open) })),
    total: money(sums.total),
    overdue: money(sums.overdue),
    inCredit: money(sums.inCredit),
    unallocated: money(sums.unallocated),
    averageDaysLate: sums.overdue === 0 ? 0 : sums.overdueDays / sums.overdue,
    ...exposures(sums.debtors.values(), sums.decimals),
  };
}
