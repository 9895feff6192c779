import { daysInMonth, epochDayOf, formatDay, type IsoDate } from "../../../dates/day.js";
import type { Token } from "./tokens.js";

/** A date as it stands in the text: the day it is when its day comes first, and when its month does; null where no such day exists. */
export interface WrittenDate {
  dayFirst: IsoDate | null;
  monthFirst: IsoDate | null;
  hasYear: boolean;
  next: number;
}

export interface Numeral {
  value: number;
  digits: number;
  next: number;
}

/** Years that an invoice of today could mean; two digits stand for a year of these. */
const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2199;
const SHORT_YEARS = { from: 20, to: 49 };

/** Any leap year will do to see whether the day exists at all. */
export function withoutYear(day: number, month: number, next: number): WrittenDate {
  return { dayFirst: existing(2000, month, day), monthFirst: existing(2000, day, month), hasYear: false, next };
}

export function existing(year: number | null, month: number, day: number): IsoDate | null {
  if (year === null || year < EARLIEST_YEAR || year > LATEST_YEAR || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return formatDay(epochDayOf({ year, month, day }));
}

export function yearOf(figures: string): number | null {
  const value = Number(figures);
  if (figures.length === 4) return value;
  return figures.length === 2 && value >= SHORT_YEARS.from && value <= SHORT_YEARS.to ? 2000 + value : null;
}

export function numeralAt(tokens: Token[], index: number): Numeral | null {
  const token = tokens[index];
  if (token?.kind !== "number" || !/^\d+$/.test(token.text)) return null;
  return { value: Number(token.text), digits: token.text.length, next: index + 1 };
}
