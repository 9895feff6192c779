import { dayOf, type EpochDay } from "../../dates/day.js";

const VAT_PERCENT = "21.00";
const VAT_PERCENT_BEFORE_OCTOBER_2012 = "19.00";
const OCTOBER_2012 = dayOf("2012-10-01");

/** The general rate of VAT. */
export function dutchVatPercent(on: EpochDay): string {
  return on < OCTOBER_2012 ? VAT_PERCENT_BEFORE_OCTOBER_2012 : VAT_PERCENT;
}
