import type { IsoDate } from "../dates/day.js";
import type { Percent } from "../money/percent.js";
import type { LegalBasis } from "./legal-basis.js";
import type { Compounding } from "./terms.js";

/** Percent per year from a day until the next row. */
export interface RateRow {
  from: IsoDate;
  percent: Percent;
  /** Why sources differ on this row, where they do; a figure that rests on it says so. */
  disputed?: string;
}

/** An interest rate as dated data. */
export interface RateTable {
  id: string;
  compounding: Compounding;
  basis: LegalBasis[];
  /** In order of time. Equal neighbouring rows are one stretch. */
  rows: RateRow[];
  /** Last day the rows are known to hold. */
  knownThrough: IsoDate;
  /** "floating" (default): the rate follows the table. "at-start": the rate of the first day of lateness stays (United Kingdom, Ireland). */
  fixing?: "floating" | "at-start";
  /** Interest that began before this day never compounds (in the Netherlands: claims from before 1992). */
  simpleBefore?: IsoDate;
}

/** Where a rate comes from: a table, optionally with a surcharge on top from a day, or a fixed percentage. */
export type RateSource =
  | { table: Pick<RateTable, "rows" | "knownThrough"> & Partial<RateTable>; surcharge?: { percent: Percent; from?: IsoDate } }
  | { percent: Percent; per?: "year" | "month" };
