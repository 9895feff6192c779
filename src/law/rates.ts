import { dayOf, parseDay } from "../dates/day.js";
import { TermijnError, type Issue } from "../errors/termijn-error.js";
import { check } from "../facts/check.js";
import { rateUpdateSchema } from "../facts/event-schema.js";
import { recognise } from "../facts/recognised.js";
import type { RateRow, RateTable } from "../facts/rate-source.js";
import { comparePercent, percentOf } from "../money/percent.js";
import { checkedLaw } from "./checked-law.js";
import type { LawPack } from "./pack.js";

/** A rate table that cannot change any more. */
export function rateTable(table: RateTable): RateTable {
  return recognise(table);
}

/** Newer rows for a pack's tables, and the last day they are known to hold. */
export interface RateUpdate {
  statutory?: RateRow[];
  commercial?: RateRow[];
  /** Moves for the tables whose rows are given; an empty list means: unchanged, but known for longer. */
  knownThrough: string;
}

/**
 * A law pack with newer interest rates, for figures published after this version of the package.
 *
 * @param law - the pack to extend; it stays as it is
 * @param rows - the newer rows per table (percent per year), and the last day on which they are known to hold (inclusive)
 * @returns the extended pack
 * @throws TermijnError INVALID_INPUT for malformed rows or an earlier known day; INCONSISTENT for a row that contradicts a known one
 * @legalBasis art. 6:120 BW
 * @example
 * ```ts
 * import { accrueInterest, withRates } from "termijn";
 * import { nl } from "termijn/nl";
 *
 * // The figures are invented: nothing was published for 2027 when this was written.
 * const law = withRates(nl, { commercial: [{ from: "2027-01-01", percent: "10.65" }], knownThrough: "2027-06-30" });
 * accrueInterest({ principal: "1000.00", from: "2027-01-01", to: "2027-01-31", rate: { table: law.interest.commercial } }).total; // => "9.05"
 * ```
 */
export function withRates(law: LawPack, rows: RateUpdate): LawPack {
  checkedLaw(law);
  const update = check<RateUpdate>(rateUpdateSchema(), rows, "rows").value;
  const { statutory, commercial } = law.interest;
  return {
    ...law,
    interest: {
      ...law.interest,
      statutory: extended(statutory, "statutory", update),
      commercial: extended(commercial, "commercial", update),
    },
  };
}

function extended(table: RateTable, name: "statutory" | "commercial", update: RateUpdate): RateTable {
  const added = update[name];
  if (added === undefined) return table;
  const issues: Issue[] = [];
  const known = new Map(table.rows.map((row) => [row.from, row]));
  const fresh = added.filter((row, index) => {
    const path = `rows.${name}[${index}]`;
    const standing = known.get(row.from);
    if (standing !== undefined && comparePercent(percentOf(standing.percent), percentOf(row.percent)) === 0) return false;
    if (standing !== undefined || parseDay(row.from)! <= dayOf(table.knownThrough)) {
      issues.push({ path, code: "contradiction", message: `expected a row after ${table.knownThrough}, the last day known, got ${row.percent} from ${row.from}` });
    }
    known.set(row.from, row);
    return true;
  });
  if (issues.length > 0) throw new TermijnError("INCONSISTENT", issues);
  const all = [...table.rows, ...fresh].sort((a, b) => (a.from < b.from ? -1 : 1));
  const last = all.at(-1)!.from;
  if (update.knownThrough < last || update.knownThrough < table.knownThrough) {
    throw new TermijnError("INVALID_INPUT", [
      { path: "rows.knownThrough", code: "order", message: `expected a day on or after ${last > table.knownThrough ? last : table.knownThrough}, got ${update.knownThrough}` },
    ]);
  }
  return rateTable({ ...table, rows: all, knownThrough: update.knownThrough });
}
