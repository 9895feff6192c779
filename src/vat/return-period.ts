import { calendarDayOf, type EpochDay } from "../dates/day.js";

/** How often the creditor files a VAT return (btw-aangifte). */
export type VatPeriod = "month" | "quarter";

/** The return in which a day falls: "2027-Q1", or "2027-03" for monthly returns. */
export function returnPeriodOf(day: EpochDay, every: VatPeriod): string {
  const { year, month } = calendarDayOf(day);
  const prefix = String(year).padStart(4, "0");
  return every === "quarter" ? `${prefix}-Q${Math.ceil(month / 3)}` : `${prefix}-${String(month).padStart(2, "0")}`;
}
