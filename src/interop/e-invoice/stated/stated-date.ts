import { parseDay, type IsoDate } from "../../../dates/day.js";
import { warning } from "../../../facts/finding.js";
import type { Report } from "../report.js";
import type { Stated } from "./stated-value.js";

/** The stated day, or null when it is none. XML Schema lets a date carry a time zone; the day is the one that stands there. */
export function isoDayOf({ text }: Stated): IsoDate | null {
  const day = text.replace(/(?:Z|[+-]\d{2}:\d{2})$/, "");
  return parseDay(day) === null ? null : day;
}

/** The stated days that can be read; the others become findings. */
export function daysStated(stated: Stated[], report: Report): IsoDate[] {
  return stated.flatMap((value) => {
    const day = isoDayOf(value);
    if (day !== null) return [day];
    const message = `The date ${JSON.stringify(value.text)} cannot be read; expected a day that exists, as YYYY-MM-DD.`;
    report(warning("DATE_UNREADABLE", message, { values: { date: value.text }, path: value.path, fix: "Look the date up and pass it on by hand." }));
    return [];
  });
}
