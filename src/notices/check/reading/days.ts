import { calendarDayOf, daysInMonth, epochDayOf, parseDay, type EpochDay } from "../../../dates/day.js";
import type { WrittenDate } from "../../../terms/reading/text/calendar-day.js";
import { dateAt } from "../../../terms/reading/text/written-date.js";
import { relativeDay } from "./relative-days.js";
import type { Token } from "../../../terms/reading/text/tokens.js";
import type { WrittenDay } from "./written-day.js";

/** The days of the letter in order; the day comes before the month. A day without a year is the one nearest to the day of the letter; a weekday counts from it. */
export function daysIn(tokens: Token[], on: EpochDay, canBegin: (token: Token) => boolean): WrittenDay[] {
  const days: WrittenDay[] = [];
  for (let index = 0; index < tokens.length; ) {
    const date = !canBegin(tokens[index]!) ? null : dateAt(tokens, index, false);
    const day = date === null ? null : dayOfDate(date, on);
    const written = day !== null ? { day, from: index, to: date!.next } : relativeDay(tokens, index, on);
    if (written !== null) days.push(written);
    index = written?.to ?? index + 1;
  }
  return days;
}

function dayOfDate({ dayFirst, monthFirst, hasYear }: WrittenDate, on: EpochDay): EpochDay | null {
  const iso = dayFirst ?? monthFirst;
  const day = iso === null ? null : parseDay(iso);
  return day === null || hasYear ? day : nearest(day, on);
}

function nearest(sample: EpochDay, on: EpochDay): EpochDay {
  const { month, day } = calendarDayOf(sample);
  const { year } = calendarDayOf(on);
  const candidates = [year - 1, year, year + 1].filter((each) => day <= daysInMonth(each, month)).map((each) => epochDayOf({ year: each, month, day }));
  return candidates.sort((a, b) => Math.abs(a - on) - Math.abs(b - on))[0] ?? sample;
}
