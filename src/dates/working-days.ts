import type { EpochDay } from "./day.js";
import { weekdayOf } from "./weekday.js";

/** Whether a day is a public holiday in some jurisdiction; weekends are not asked about. */
export type HolidayCalendar = (day: EpochDay) => boolean;

/** Monday to Friday and no public holiday. */
export function isWorkingDay(day: EpochDay, isHoliday: HolidayCalendar): boolean {
  return weekdayOf(day) <= 5 && !isHoliday(day);
}

/** The day itself when it is a working day, else the first working day after it. */
export function firstWorkingDayFrom(day: EpochDay, isHoliday: HolidayCalendar): EpochDay {
  let candidate = day;
  while (!isWorkingDay(candidate, isHoliday)) candidate += 1;
  return candidate;
}

/** The day that many working days later; earlier when negative. Zero gives the day itself. */
export function addWorkingDays(day: EpochDay, count: number, isHoliday: HolidayCalendar): EpochDay {
  const step = count < 0 ? -1 : 1;
  let candidate = day;
  for (let left = Math.abs(count); left > 0; ) {
    candidate += step;
    if (isWorkingDay(candidate, isHoliday)) left -= 1;
  }
  return candidate;
}
