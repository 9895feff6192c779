import type { IsoDate } from "../../../dates/day.js";
import type { Provenance } from "../../collecting-law.js";

/** A row of figures that holds from one day through another, and where it was read. */
export interface TariffRow {
  from: IsoDate;
  through: IsoDate;
  provenance: Provenance;
  source: string;
  note?: string;
}

/** Whole euros; two where the sources leave one euro open: the dearer one counts. */
export type Euros = number | readonly [number, number];

/** The fee up to and including a sum, by who claims. */
export interface CourtFeeBand {
  /** Whole euros; null: above the band before. */
  upTo: number | null;
  legalPerson: Euros;
  naturalPerson: Euros;
  withoutMeans?: Euros;
  /** Where the band is known less well than its row. */
  provenance?: Provenance;
}

export interface CourtFeeRow extends TariffRow {
  bands: readonly CourtFeeBand[];
  /** For a claim of no stated sum. */
  unspecified?: CourtFeeBand;
}

export interface BailiffTariffRow extends TariffRow {
  /** Euros without VAT, by letter. */
  tariffs: Readonly<Record<string, string>>;
  /** The letters that were computed and not read. */
  derived?: readonly string[];
}

/** Whole euros per point: one for each limit. */
export interface SalaryTable {
  upTo: readonly number[];
  /** The sums stand below the limits, not up to them. */
  isBelow?: boolean;
  rows: readonly (TariffRow & { points: readonly number[] })[];
}

/** The row that holds on a day; undefined where none is known. Days compare as text. */
export function rowOn<Row extends TariffRow>(rows: readonly Row[], on: IsoDate): Row | undefined {
  return rows.find(({ from, through }) => from <= on && on <= through);
}

/** The last day for which the table has figures. */
export function knownThrough(rows: readonly TariffRow[]): IsoDate {
  return rows[rows.length - 1]!.through;
}
