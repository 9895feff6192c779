import type { EpochDay } from "../../../dates/day.js";
import { addWorkingDays, type HolidayCalendar } from "../../../dates/working-days.js";
import type { Letter } from "../letter.js";
import type { WrittenTerm } from "./written-term.js";

const DAYS_OF_MONTH = 28;

/** The last day that a term gives, counted from the day of its start; a term from receipt may be read as if that day were its first. */
export function endOfTerm({ count, unit, start }: WrittenTerm, day: EpochDay, isHoliday: HolidayCalendar): EpochDay {
  const shift = start === "from-receipt" ? 1 : 0;
  if (unit === "working-days") return addWorkingDays(day - shift, count, isHoliday);
  if (unit === "hours") return day + Math.floor(count / 24) - shift;
  return day + (unit === "months" ? count * DAYS_OF_MONTH : count) - shift;
}

/** The last days to pay that the letter names as dates, each once, in order of the letter. */
export function namedLastDays({ days }: Letter): EpochDay[] {
  return [...new Set(days.filter(({ role }) => role === "last-day").map(({ lastDay }) => lastDay))];
}
