import { invalid } from "../errors/invalid.js";

/** A calendar day, "2026-11-21". No time, no time zone, never a Date. */
export type IsoDate = string;

/** A calendar day as the number of days since 1 January 1970: the form in which the package computes. */
export type EpochDay = number;

/** Year, month (1–12) and day of the month (1–31) of a calendar day. */
export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

const HYPHEN = 45;
const ZERO = 48;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAYS_IN_400_YEARS = 146_097;
const EPOCH_FROM_MARCH_0 = 719_468;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : DAYS_IN_MONTH[month - 1]!;
}

/** The day number of a calendar day in the Gregorian calendar. Years are counted from March, so that a leap day comes last. */
export function epochDayOf({ year, month, day }: CalendarDay): EpochDay {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_400_YEARS + dayOfEra - EPOCH_FROM_MARCH_0;
}

/** The calendar day of a day number: the inverse of {@link epochDayOf}. */
export function calendarDayOf(epochDay: EpochDay): CalendarDay {
  const shifted = epochDay + EPOCH_FROM_MARCH_0;
  const era = Math.floor(shifted / DAYS_IN_400_YEARS);
  const dayOfEra = shifted - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** The day number of an ISO day, or null when the text is no day that exists, such as 2025-02-30. */
export function parseDay(text: string): EpochDay | null {
  if (text.length !== 10 || text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return null;
  const year = digitsAt(text, 0) * 100 + digitsAt(text, 2);
  const month = digitsAt(text, 5);
  const day = digitsAt(text, 8);
  // A character that is no digit makes the number NaN, which passes none of these.
  if (!(year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) return null;
  return epochDayOf({ year, month, day });
}

/** Two digits as a number; NaN when either is no digit. */
function digitsAt(text: string, index: number): number {
  const tens = text.charCodeAt(index) - ZERO;
  const units = text.charCodeAt(index + 1) - ZERO;
  return tens >= 0 && tens <= 9 && units >= 0 && units <= 9 ? tens * 10 + units : NaN;
}

/** Days that were written before: an account writes the same few over and over. */
const written = new Map<EpochDay, IsoDate>();
const MOST_WRITTEN = 50_000;

/** The ISO day of a day number. */
export function formatDay(epochDay: EpochDay): IsoDate {
  const known = written.get(epochDay);
  if (known !== undefined) return known;
  const { year, month, day } = calendarDayOf(epochDay);
  const text = `${String(year).padStart(4, "0")}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}`;
  if (written.size >= MOST_WRITTEN) written.clear();
  written.set(epochDay, text);
  return text;
}

/** What a day must look like, in the words of an error message. */
export const DAY_EXPECTATION = "a day that exists, as YYYY-MM-DD";

/** The day number of an ISO day; throws with the given path when the text is none. */
export function dayOf(text: IsoDate, path = "date"): EpochDay {
  const day = typeof text === "string" ? parseDay(text) : null;
  if (day === null) throw invalid(path, "day", DAY_EXPECTATION, text);
  return day;
}

/** The ISO day that many days later (earlier when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return formatDay(dayOf(date) + days);
}

/** The later of two ISO days; ISO days sort as text. */
export function laterOf(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b;
}

/** The earlier of two ISO days. */
export function earlierOf(a: IsoDate, b: IsoDate): IsoDate {
  return a < b ? a : b;
}

/** Days from one ISO day to another: 10 from 31 March to 10 April. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayOf(to) - dayOf(from);
}
