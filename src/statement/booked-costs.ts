import type { EpochDay } from "../dates/day.js";
import type { LegalBasis } from "../facts/legal-basis.js";
import type { CostPart } from "../law/costs-law.js";
import type { Cents } from "../money/amount.js";

/** Costs as they were booked. */
export interface BookedCosts {
  on: EpochDay;
  amount: Cents;
  vat: Cents;
  claims: number[];
  lines: CostPart[];
  basis: LegalBasis[];
}
