import { LONGEST_TERM } from "../../../facts/longest-term.js";
import type { TermRule, TermStart } from "../../../facts/terms.js";
import type { Anchor } from "../signs/sign.js";
import type { Period } from "../vocabulary/meaning.js";

const DAYS: Partial<Record<Period, number>> = { "day": 1, "week": 7, "fortnight": 14, "fifteen-days": 15, "eight-days": 8 };
const MONTHS: Partial<Record<Period, number>> = { "month": 1, "quarter": 3, "year": 12 };

export interface Length {
  count: number;
  unit: Period;
}

/** The number of days, when the period is a whole number of days that a term can have; null for months, hours and the absurd. */
export function daysOf({ count, unit }: Length): number | null {
  const days = count * (DAYS[unit] ?? NaN);
  return Number.isInteger(days) && days >= 0 && days <= LONGEST_TERM.days ? days + 0 : null;
}

/** The rule that a period comes to; null when no term can be so long or so short. */
export function ruleOfPeriod(length: Length, anchor: Anchor | null): (TermRule & { kind: "net" | "months" }) | null {
  const start = startOf(anchor);
  const days = daysOf(length);
  if (days !== null) return { kind: "net", days, ...start };
  const months = length.count * (MONTHS[length.unit] ?? NaN);
  return Number.isInteger(months) && months >= 0 && months <= LONGEST_TERM.months ? { kind: "months", months: months + 0, ...start } : null;
}

/** Absent for the issue date, from which terms count unless said otherwise. */
export function startOf(anchor: Anchor | null): { from?: TermStart } {
  return anchor === "receipt" || anchor === "performance" ? { from: anchor } : {};
}
