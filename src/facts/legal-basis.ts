import type { IsoDate } from "../dates/day.js";

/** Where a rule stands. Every figure and every finding that rests on law carries one. */
export interface LegalBasis {
  /** The article, as a lawyer cites it: "art. 6:119a(1) BW". */
  ref: string;
  title?: string;
  /** The day from which the rule holds in this form. */
  since?: IsoDate;
  url?: string;
  note?: string;
}
