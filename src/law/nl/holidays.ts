import { calendarDayOf, epochDayOf, type EpochDay } from "../../dates/day.js";
import { easterSunday } from "../../dates/easter.js";
import { weekdayOf } from "../../dates/weekday.js";

/** Days from Easter Sunday: Good Friday, Easter Monday, Ascension Day, Whit Monday. */
const AROUND_EASTER = [-2, 1, 39, 50];
const FIXED: readonly (readonly [month: number, day: number])[] = [[1, 1], [5, 5], [12, 25], [12, 26]];

/**
 * The Dutch public holidays of a year besides Sundays, art. 3 Algemene termijnenwet: New Year's Day, Good Friday (equated),
 * Easter Monday, King's Day (27 April, the day before when that is a Sunday; until 2013 Queen's Day on 30 April, the day before when
 * that is a Sunday), 5 May, Ascension Day, Whit Monday and both days of Christmas.
 *
 * @param year - the calendar year
 * @returns the days since 1 January 1970, in order of time
 * @legalBasis art. 3 Algemene termijnenwet
 */
function dutchHolidays(year: number): EpochDay[] {
  const easter = easterSunday(year);
  return [
    ...FIXED.map(([month, day]) => epochDayOf({ year, month, day })),
    ...AROUND_EASTER.map((days) => easter + days),
    royalDay(year),
  ].sort((a, b) => a - b);
}

/** King's Day (Koningsdag), or Queen's Day (Koninginnedag) before 2014. */
function royalDay(year: number): EpochDay {
  const day = epochDayOf(year >= 2014 ? { year, month: 4, day: 27 } : { year, month: 4, day: 30 });
  if (weekdayOf(day) !== 7) return day;
  // Queen's Day moved to the Monday after until 1979, to the Saturday before since; King's Day to the Saturday before.
  return year >= 1980 ? day - 1 : day + 1;
}

/** The holidays of the years asked about before; an account asks about the same few. */
const knownYears = new Map<number, ReadonlySet<EpochDay>>();

/**
 * Whether a day is a Dutch public holiday; weekends are not asked about.
 *
 * @param day - days since 1 January 1970
 * @legalBasis art. 3 Algemene termijnenwet
 */
export function isDutchHoliday(day: EpochDay): boolean {
  const { year } = calendarDayOf(day);
  let holidays = knownYears.get(year);
  if (holidays === undefined) knownYears.set(year, (holidays = new Set(dutchHolidays(year))));
  return holidays.has(day);
}
