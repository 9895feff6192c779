import { calendarDayOf, daysInMonth, epochDayOf, type EpochDay } from "./day.js";

/**
 * What becomes of a day that the target month does not have (31 January plus one month):
 * "constrain" takes the month's last day, "reject" gives null.
 */
export type MonthEndRule = "constrain" | "reject";

/**
 * The same day of the month, that many months later. Always counted from the original day, so that
 * 31 January, 28 February, 31 March is a series and 29 February returns after four years.
 */
export function addMonths(day: EpochDay, months: number, rule?: "constrain"): EpochDay;
export function addMonths(day: EpochDay, months: number, rule: MonthEndRule): EpochDay | null;
export function addMonths(day: EpochDay, months: number, rule: MonthEndRule = "constrain"): EpochDay | null {
  const start = calendarDayOf(day);
  const monthsFromZero = start.year * 12 + start.month - 1 + months;
  const year = Math.floor(monthsFromZero / 12);
  const month = monthsFromZero - year * 12 + 1;
  const last = daysInMonth(year, month);
  if (start.day > last && rule === "reject") return null;
  return epochDayOf({ year, month, day: Math.min(start.day, last) });
}

/** The last day of the month in which the day falls. */
export function endOfMonth(day: EpochDay): EpochDay {
  const { year, month } = calendarDayOf(day);
  return epochDayOf({ year, month, day: daysInMonth(year, month) });
}
