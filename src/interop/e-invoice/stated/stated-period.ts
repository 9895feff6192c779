import { daysBetween, type IsoDate } from "../../../dates/day.js";
import { warning } from "../../../facts/finding.js";
import { LONGEST_TERM } from "../../../facts/longest-term.js";
import type { Report } from "../report.js";
import { isoDayOf } from "./stated-date.js";
import type { StatedPeriod } from "./stated-invoice.js";

/** Days or months from the issue date. */
export type PeriodLength = { days: number } | { months: number };

/** Codes of UN/ECE Recommendation 20 and what software writes in their place. */
const UNITS: ReadonlyMap<string, "D" | "W" | "M"> = new Map([
  ["DAY", "D"], ["DAYS", "D"], ["D", "D"], ["WEE", "W"], ["WEEK", "W"], ["WEEKS", "W"], ["MON", "M"], ["MONTH", "M"], ["MONTHS", "M"],
]);

/** How long a stated period lasts: a number with its unit, an ISO 8601 duration such as P30D, or an end date. */
export function lengthOfPeriod({ end, duration }: StatedPeriod, issuedOn: IsoDate, report: Report): PeriodLength | null {
  const stated = duration ?? end;
  if (stated === null) return null;
  const length = duration === null ? untilEnd(isoDayOf(stated), issuedOn) : ofDuration(stated.text, duration.attributes.get("unitCode") ?? "");
  if (length !== null && ("months" in length ? length.months <= LONGEST_TERM.months : length.days >= 0 && length.days <= LONGEST_TERM.days)) return length;
  const message = `The period ${JSON.stringify(stated.text)} in the payment terms cannot be read.`;
  report(warning("PERIOD_UNREADABLE", message, { values: { period: stated.text }, path: stated.path, fix: "Read the terms and set invoice.terms." }));
  return null;
}

function untilEnd(end: IsoDate | null, issuedOn: IsoDate): PeriodLength | null {
  return end === null ? null : { days: daysBetween(issuedOn, end) };
}

function ofDuration(text: string, unitCode: string): PeriodLength | null {
  const iso = /^P(\d{1,4})([DWM])$/.exec(text);
  const number = iso?.[1] ?? /^(\d{1,4})(?:\.0*)?$/.exec(text)?.[1];
  const unit = iso?.[2] ?? UNITS.get(unitCode.toUpperCase());
  if (number === undefined || unit === undefined) return null;
  return unit === "M" ? { months: Number(number) } : { days: Number(number) * (unit === "W" ? 7 : 1) };
}
