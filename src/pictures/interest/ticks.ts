import { calendarDayOf, epochDayOf, type EpochDay } from "../../dates/day.js";

/** Round figures from 0 up to the first that is not below the highest, at most so many steps of 1, 2 or 5 times a power of ten. */
export function amountTicks(highest: number, mostSteps: number): number[] {
  let step = 10 ** Math.floor(Math.log10(Math.max(highest, 0.01) / mostSteps));
  for (const factor of [2, 2.5, 2]) {
    if (step * mostSteps >= highest) break;
    step *= factor;
  }
  const steps = Math.max(1, Math.ceil(highest / step - 1e-9));
  return Array.from({ length: steps + 1 }, (_, index) => index * step);
}

const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120];

/** First days of months between two days, as far apart as they must be to be no more than that many. */
export function monthTicks(first: EpochDay, last: EpochDay, most: number): { day: EpochDay; year: number; month: number }[] {
  const start = calendarDayOf(first);
  const months = calendarDayOf(last).year * 12 + calendarDayOf(last).month - start.year * 12 - start.month;
  const step = MONTH_STEPS.find((candidate) => months / candidate < most) ?? MONTH_STEPS.at(-1)!;
  const ticks = [];
  for (let count = start.year * 12; ; count += step) {
    const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
    const day = epochDayOf({ year, month, day: 1 });
    if (day > last) return ticks;
    if (day >= first) ticks.push({ day, year, month });
  }
}
