import { calendarDayOf, epochDayOf, isLeapYear, type EpochDay } from "./day.js";
import { addMonths } from "./months.js";

/**
 * How days become a fraction of a year.
 *
 * - "actual/365": the days that passed over 365, in leap years too. The default; Dutch practice (the law prescribes none).
 * - "actual/actual": days in a leap year over 366, the others over 365 (ISDA).
 * - "actual/360": the days that passed over 360.
 * - "30/360": months of 30 days, years of 360 (30E/360: the 31st counts as the 30th at both ends).
 */
export type DayCount = "actual/365" | "actual/actual" | "actual/360" | "30/360";

/** A fraction of a year (or month), as whole numbers, and the days it counts. */
export interface TimeFraction {
  days: number;
  numerator: number;
  denominator: number;
}

/** The part of a year from one day up to and including another. */
export function yearFraction(convention: DayCount, first: EpochDay, last: EpochDay): TimeFraction {
  const days = last - first + 1;
  switch (convention) {
    case "actual/365":
      return { days, numerator: days, denominator: 365 };
    case "actual/360":
      return { days, numerator: days, denominator: 360 };
    case "actual/actual": {
      const leapDays = daysInLeapYears(first, last);
      if (leapDays === 0) return { days, numerator: days, denominator: 365 };
      if (leapDays === days) return { days, numerator: days, denominator: 366 };
      return { days, numerator: leapDays * 365 + (days - leapDays) * 366, denominator: 365 * 366 };
    }
    case "30/360": {
      const start = calendarDayOf(first);
      const end = calendarDayOf(last + 1);
      const counted = (end.year - start.year) * 360 + (end.month - start.month) * 30 + Math.min(end.day, 30) - Math.min(start.day, 30);
      return { days: counted, numerator: counted, denominator: 360 };
    }
  }
}

function daysInLeapYears(first: EpochDay, last: EpochDay): number {
  let days = 0;
  const lastYear = calendarDayOf(last).year;
  for (let year = calendarDayOf(first).year; year <= lastYear; year++) {
    if (!isLeapYear(year)) continue;
    const from = Math.max(first, epochDayOf({ year, month: 1, day: 1 }));
    const to = Math.min(last, epochDayOf({ year, month: 12, day: 31 }));
    days += to - from + 1;
  }
  return days;
}

/**
 * The number of months from one day up to and including another, where months are counted from an anchor day:
 * a full month is one, a part of a month its days over the days of that month.
 */
export function monthFraction(anchor: EpochDay, first: EpochDay, last: EpochDay): TimeFraction {
  const fraction: TimeFraction = { days: last - first + 1, numerator: 0, denominator: 1 };
  let month = monthsSince(anchor, first);
  for (let from = first; from <= last; month++) {
    const start = addMonths(anchor, month);
    const next = addMonths(anchor, month + 1);
    const days = Math.min(last + 1, next) - from;
    add(fraction, days, next - start);
    from = next;
  }
  return fraction;
}

/** How many whole months lie between the anchor and the day. */
export function monthsSince(anchor: EpochDay, day: EpochDay): number {
  const a = calendarDayOf(anchor);
  const b = calendarDayOf(day);
  let months = (b.year - a.year) * 12 + b.month - a.month;
  while (addMonths(anchor, months) > day) months -= 1;
  while (addMonths(anchor, months + 1) <= day) months += 1;
  return months;
}

function add(fraction: TimeFraction, days: number, daysOfMonth: number): void {
  if (days === daysOfMonth) {
    fraction.numerator += fraction.denominator;
    return;
  }
  const denominator = leastCommonMultiple(fraction.denominator, daysOfMonth);
  fraction.numerator = fraction.numerator * (denominator / fraction.denominator) + days * (denominator / daysOfMonth);
  fraction.denominator = denominator;
}

function leastCommonMultiple(a: number, b: number): number {
  let x = a;
  let y = b;
  while (y !== 0) [x, y] = [y, x % y];
  return (a / x) * b;
}
