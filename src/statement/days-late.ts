import type { EpochDay } from "../dates/day.js";
import type { Cents } from "../money/amount.js";

/** Days after the due day while something is open; a credit is never late, nor is what has no due day yet. */
export function daysLate(dueOn: EpochDay | null, open: Cents, on: EpochDay): number {
  return open > 0 && dueOn !== null ? Math.max(0, on - dueOn) : 0;
}
