import { dayOf, type EpochDay } from "../../dates/day.js";
import type { Invoice } from "../../facts/invoice.js";

/** Days on which Dutch law on late payment changed. */
export const LAW_CHANGED = {
  /** Interest compounds from the new Civil Code on; claims from before stay simple. */
  newCivilCode: "1992-01-01",
  /** Contracts from this day on fall under art. 6:119a BW (concluded after 7 August 2002). */
  commercialInterest: dayOf("2002-08-08"),
  /** The scale of costs, for defaults from this day on. */
  costScale: dayOf("2012-07-01"),
  /** Contracts from this day on: at least 40 euro, the sixty days, art. 6:119b BW. */
  directive2011: dayOf("2013-03-16"),
  /** Large debtors: sixty days for contracts from this day on, a year later for older ones. */
  largeDebtorSixty: dayOf("2017-07-01"),
  largeDebtorSixtyRunning: dayOf("2018-07-01"),
  /** Large debtors: thirty days for contracts from this day on, a year later for older ones. */
  largeDebtorThirty: dayOf("2022-07-01"),
  largeDebtorThirtyRunning: dayOf("2023-07-01"),
  /** The cap on costs for small recurring sums. */
  instalmentCap: dayOf("2024-10-01"),
} as const;

/** The day the contract was concluded; where that is not known, the invoice's own day, which is never before it. */
export function contractDay({ contractedOn, issuedOn }: Invoice): EpochDay {
  return dayOf(contractedOn ?? issuedOn);
}
