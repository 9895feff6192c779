import { calendarDayOf, daysInMonth, epochDayOf, parseDay, type EpochDay } from "../../../dates/day.js";
import type { WrittenDate } from "../../../terms/reading/text/calendar-day.js";
import { dateAt } from "../../../terms/reading/text/written-date.js";
import type { Token } from "../../../terms/reading/text/tokens.js";

/** A day as it stands in the letter, from one token up to another. */
export interface WrittenDay {
  day: EpochDay;
  from: number;
  to: number;
}

/** The days of the letter in order; the day comes before the month. A day without a year is the one nearest to the day of the letter. */
export function daysIn(tokens: Token[], on: EpochDay): WrittenDay[] {
  const days: WrittenDay[] = [];
  for (let index = 0; index < tokens.length; ) {
    const date = tokens[index]!.kind === "mark" || tokens[index]!.kind === "line" ? null : dateAt(tokens, index, false);
    const day = date === null ? null : dayOfDate(date, on);
    if (day !== null) days.push({ day, from: index, to: date!.next });
    index = day === null ? index + 1 : date!.next;
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
