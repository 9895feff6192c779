import { dayOf, type EpochDay, type IsoDate } from "../dates/day.js";
import { invalid } from "../errors/invalid.js";
import { membersOf } from "../errors/members-of.js";
import { problem, warning, type Finding } from "../facts/finding.js";
import type { RateTable } from "../facts/rate-source.js";
import { checkedLaw } from "./checked-law.js";
import type { LawPack } from "./pack.js";

/** The day that {@link freshness} is asked about, and how early it speaks. */
export interface FreshnessOptions {
  on: IsoDate;
  /** Days before the last known day of a rate table from which it is due; 28 when absent. */
  renewWithinDays?: number;
  /** Days after which figures should be compared with their sources again; 200 when absent: each half-year, and some weeks. */
  verifiedWithinDays?: number;
}

const RENEW_WITHIN_DAYS = 28;
const VERIFIED_WITHIN_DAYS = 200;

/**
 * Which figures of a law pack are due for renewal on a day (actualiteit); none is an empty list.
 *
 * Interest rates are known up to a day, in the Netherlands the end of a half-year. Weeks before it a warning says that newer rows are
 * needed, and from the day after it an error says that interest is no longer known. A pack that was not compared with its sources for
 * long is a warning too. Run it in CI or at the start of a process, with the day of the run.
 *
 * @param law - the pack, with the newer rates that you handed in
 * @param options - the day asked about, and how many days ahead to warn
 * @returns findings `RATES_UNKNOWN`, `RATES_DUE` and `LAW_NOT_VERIFIED`, the rate tables first
 * @throws TermijnError INVALID_INPUT for anything but a law pack, a day, or whole days from 0
 * @legalBasis art. 6:120 BW: rates are set per 1 January and 1 July
 * @example
 * ```ts
 * import { freshness } from "termijn";
 * import { nl } from "termijn/nl";
 *
 * freshness(nl, { on: "2026-11-21" }); // => []
 * freshness(nl, { on: "2026-12-10" }).map(({ code, values }) => `${code} ${values?.figures} ${values?.knownThrough}`);
 * // => ["RATES_DUE nl-statutory 2026-12-31", "RATES_DUE nl-commercial 2026-12-31"]
 * freshness(nl, { on: "2027-01-01" }).map(({ code }) => code); // => ["RATES_UNKNOWN", "RATES_UNKNOWN"]
 * ```
 */
export function freshness(law: LawPack, options: FreshnessOptions): Finding[] {
  const { interest, verifiedOn } = checkedLaw(law);
  const asked = membersOf(options, "options");
  const on = dayOf(asked?.on, "options.on");
  const renewWithin = wholeDays(asked.renewWithinDays, RENEW_WITHIN_DAYS, "options.renewWithinDays");
  const verifiedWithin = wholeDays(asked.verifiedWithinDays, VERIFIED_WITHIN_DAYS, "options.verifiedWithinDays");
  return [
    ...[interest.statutory, interest.commercial].flatMap((table) => ofRates(table, on, renewWithin)),
    ...ofVerification(verifiedOn, on, verifiedWithin),
  ];
}

function ofRates({ id, knownThrough }: RateTable, on: EpochDay, renewWithin: number): Finding[] {
  const daysLeft = dayOf(knownThrough, "law.interest") - on;
  const values = { figures: id, knownThrough };
  const fix = "Install a newer version of the package, or hand in the newer rates with withRates.";
  if (daysLeft < 0) return [problem("RATES_UNKNOWN", `The rates of ${id} are known through ${knownThrough}: interest on later days cannot be answered.`, { values, fix })];
  if (daysLeft > renewWithin) return [];
  return [warning("RATES_DUE", `The rates of ${id} are known through ${knownThrough}: newer ones are due.`, { values, fix })];
}

function ofVerification(verifiedOn: IsoDate, on: EpochDay, verifiedWithin: number): Finding[] {
  if (on - dayOf(verifiedOn, "law.verifiedOn") <= verifiedWithin) return [];
  const message = `The figures of this law were last compared with their sources on ${verifiedOn}.`;
  return [warning("LAW_NOT_VERIFIED", message, { values: { verifiedOn }, fix: "Install a newer version of the package, or compare the figures with their sources." })];
}

function wholeDays(days: unknown, otherwise: number, path: string): number {
  if (days === undefined) return otherwise;
  if (typeof days !== "number" || !Number.isSafeInteger(days) || days < 0) throw invalid(path, "value", "whole days from 0", days);
  return days;
}
