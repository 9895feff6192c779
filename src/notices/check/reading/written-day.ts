import type { EpochDay } from "../../../dates/day.js";

/** A day as it stands in the letter, from one token up to another. */
export interface WrittenDay {
  day: EpochDay;
  from: number;
  to: number;
}
