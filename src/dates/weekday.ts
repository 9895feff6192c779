import type { EpochDay } from "./day.js";

/** Day of the week, 1 (Monday) to 7 (Sunday), as ISO 8601 numbers them. */
export function weekdayOf(day: EpochDay): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
