import * as z from "zod/mini";
import { dayOf, formatDay, type IsoDate } from "../dates/day.js";
import { membersOf } from "../errors/members-of.js";
import { check, collectIssues } from "../facts/check.js";
import type { Dossier } from "../facts/dossier.js";
import { madeOnce } from "../facts/made-once.js";
import { expected, wholeNumber } from "../facts/scalar-schemas.js";
import type { RecoveryCurve } from "../worth/recovery-curve.js";
import { checkedLaw } from "../law/checked-law.js";
import type { LawPack } from "../law/pack.js";
import { everyDossier } from "./every-dossier.js";
import { paidBetween, unpaidAfter, type EstimatedShare, type WatchedDays } from "./paid-over-time.js";
import { watchedUntil } from "./payment-watch.js";

/** What {@link recoveryFromOwnPast} is asked with. */
export interface RecoveryOptions {
  /** The day asked about: what is still open then was watched until that day. */
  on: IsoDate;
  law: LawPack;
  /** Ages in months past due, in rising order; [0, 1, 2, 3, 6, 9, 12, 24], those of published curves, when absent. */
  months?: number[];
}

/** One age on a curve of shares. */
export interface RecoveryPoint extends EstimatedShare {
  /** Months past due. */
  months: number;
  /** How many receivables were unpaid at that age and watched beyond it: with few, the share means little. */
  atRisk: number;
}

/** How the receivables of the past were paid. */
export interface OwnRecovery {
  on: IsoDate;
  /** Receivables that fell due. */
  receivables: number;
  /** Those that were paid; the others are still open, or were given up. */
  paid: number;
  /** The age that `paidLater` looks ahead to: the last one that was watched. */
  horizonMonths: number;
  /** The share of all that is paid within that age. */
  paidWithin: RecoveryPoint[];
  /** Of those still unpaid at that age, the share that is paid by the horizon: comparable with published curves of recovery by age. */
  paidLater: RecoveryPoint[];
  /** The shares of `paidLater` above zero as `recoveryAt` reads them; absent when there are none. */
  curve?: RecoveryCurve;
}

/**
 * How likely a receivable of a certain age is still to be paid, learnt from one's own past dossiers, with the uncertainty.
 *
 * Counts receivables, not money. Those still open count for as long as they were watched (Kaplan–Meier); the interval holds the true
 * share 95 times of 100. What is written off counts as unpaid, and so does what was settled for less. Ages that nothing was watched
 * for are left out: a young business has a short curve.
 *
 * Debtors differ and times change: it is a measure of all receivables together, and no statement about one debtor.
 *
 * @param dossiers - closed and open ones alike, or the answer is skewed; gone through once; nothing but counts is kept
 * @param options - the day, the law pack, and the ages in months
 * @returns the shares by age; a month counts as a twelfth of 365.2425 days
 * @throws TermijnError INVALID_INPUT or INCONSISTENT with every problem of every dossier, as in `dossiers[3].invoices[0].total`
 * @example
 * ```ts
 * import { recoveryFromOwnPast } from "termijn";
 * import { nl } from "termijn/nl";
 *
 * // Four invoices due on 1 January: two paid in time, one paid on 15 February, one still open.
 * const dossier = (number: string, paidOn?: string) => ({
 *   creditor: { name: "Atelier Noord", kind: "business" as const }, debtor: { name: "Bakkerij Zuid", kind: "business" as const },
 *   invoices: [{ number, issuedOn: "2025-12-01", total: "1000.00", terms: { kind: "date" as const, dueOn: "2026-01-01", agreedIn: "contract" as const } }],
 *   events: paidOn === undefined ? [] : [{ type: "payment" as const, on: paidOn, amount: "1000.00" }],
 * });
 * const recovery = recoveryFromOwnPast([dossier("1", "2025-12-28"), dossier("2", "2026-01-01"), dossier("3", "2026-02-15"), dossier("4")], { on: "2026-07-31", law: nl, months: [0, 1, 3, 6] });
 * recovery.paidWithin.map(({ months, share }) => [months, share]); // => [[0, 0.5], [1, 0.5], [3, 0.75], [6, 0.75]]
 * recovery.paidLater.map(({ months, share, atRisk }) => [months, share, atRisk]); // => [[0, 0.5, 2], [1, 0.5, 2], [3, 0, 1]]
 * ```
 */
export function recoveryFromOwnPast(dossiers: Iterable<Dossier>, options: RecoveryOptions): OwnRecovery {
  const { on, law, months } = checkedOptions(options);
  const counts = new Map<number, WatchedDays>();
  everyDossier(dossiers, (dossier) => {
    for (const { days, isPaid } of watchedUntil(dossier, on, law)) {
      const known = counts.get(days) ?? { days, paid: 0, open: 0 };
      counts.set(days, isPaid ? { ...known, paid: known.paid + 1 } : { ...known, open: known.open + 1 });
    }
  });
  const watched = [...counts.values()].sort((a, b) => a.days - b.days);
  // When the one watched longest was paid, nothing is unpaid any more, and every later age is known too.
  const last = watched.at(-1);
  const longest = last === undefined ? -1 : last.open === 0 ? Infinity : last.days;
  const sum = (count: (one: WatchedDays) => number) => watched.reduce((total, one) => total + count(one), 0);
  const known = months.filter((month) => daysOf(month) <= longest);
  const horizonMonths = known.at(-1) ?? 0;
  const horizon = daysOf(horizonMonths);
  const at = (month: number, after: number | null, by: number): RecoveryPoint => ({ months: month, ...paidBetween(watched, after, by), atRisk: unpaidAfter(watched, daysOf(month)) });
  const paidLater = known.filter((month) => month < horizonMonths && unpaidAfter(watched, daysOf(month)) > 0).map((month) => at(month, daysOf(month), horizon));
  const knots = paidLater.filter(({ share }) => share > 0);
  return {
    on: formatDay(on),
    receivables: sum(({ paid, open }) => paid + open),
    paid: sum(({ paid }) => paid),
    horizonMonths,
    paidWithin: known.map((month) => at(month, null, daysOf(month))),
    paidLater,
    ...(knots.length === 0 ? {} : { curve: { months: knots.map(({ months: month }) => month), shares: knots.map(({ share }) => share) } }),
  };
}

/** The ages at which published curves are given. */
const USUAL_MONTHS: readonly number[] = [0, 1, 2, 3, 6, 9, 12, 24];
const DAYS_IN_MONTH = 365.2425 / 12;

function daysOf(months: number): number {
  return Math.round(months * DAYS_IN_MONTH);
}

const EXPECTED_MONTHS = "months in rising order, such as [0, 3, 6, 12]";
const schema = /* @__PURE__ */ madeOnce(() =>
  z.array(wholeNumber(0, 1200), expected(EXPECTED_MONTHS)).check(
    z.refine((months) => months.length > 0 && months.every((month, index) => index === 0 || month > months[index - 1]!), { error: `expected ${EXPECTED_MONTHS}` }),
  ));

function checkedOptions(given: RecoveryOptions) {
  const options = membersOf(given, "options");
  const checked = { on: 0, law: options?.law, months: USUAL_MONTHS };
  collectIssues([
    () => (checked.on = dayOf(options?.on, "options.on")),
    () => (checked.law = checkedLaw(options?.law, "options.law")),
    () => (checked.months = options?.months == null ? USUAL_MONTHS : check<number[]>(schema(), options.months, "options.months").value),
  ]);
  return checked;
}
