import type { EpochDay } from "../dates/day.js";
import type { LegalBasis } from "../facts/legal-basis.js";

/** How long a seller may claim unpaid goods back. */
export interface ReclaimLaw {
  /** The last day on which the right can be used; `deliveredOn` null when the day of delivery is not known. */
  usableThrough(facts: { claimableFrom: EpochDay; deliveredOn: EpochDay | null }): EpochDay;
  basis: LegalBasis[];
}
