import { invalid } from "../errors/invalid.js";
import { formatDay, epochDayOf, type IsoDate } from "./day.js";

/** Unix seconds of the year 5138; a larger number is taken for milliseconds by mistake and refused. */
const LARGEST_UNIX_SECONDS = 100_000_000_000;
const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/;

/**
 * An instant of another system as the calendar day it is in a time zone, which must be named:
 * Dutch midnight is still the day before in UTC.
 *
 * @param instant - Unix seconds (Stripe), an ISO timestamp with an offset or Z (Mollie), or a Date
 * @param timeZone - an IANA name such as "Europe/Amsterdam"
 * @returns the day
 * @throws TermijnError INVALID_INPUT for an instant without an offset, milliseconds instead of seconds, or an unknown zone
 * @example
 * ```ts
 * import { dateIn } from "termijn";
 *
 * dateIn(1788213600, "Europe/Amsterdam"); // => "2026-09-01"
 * dateIn("2026-09-30T22:00:00+00:00", "Europe/Amsterdam"); // => "2026-10-01"
 * ```
 */
export function dateIn(instant: number | string | Date, timeZone: string): IsoDate {
  const milliseconds = millisecondsOf(instant);
  const parts = new Map(formatterFor(timeZone).formatToParts(milliseconds).map(({ type, value }) => [type, value]));
  return formatDay(epochDayOf({ year: Number(parts.get("year")), month: Number(parts.get("month")), day: Number(parts.get("day")) }));
}

function millisecondsOf(instant: unknown): number {
  if (typeof instant === "number" && Number.isFinite(instant) && Math.abs(instant) < LARGEST_UNIX_SECONDS) return instant * 1000;
  const time = timeOf(instant);
  if (Number.isFinite(time)) return time;
  if (typeof instant === "string" && ISO_INSTANT.test(instant)) {
    const milliseconds = Date.parse(instant);
    if (Number.isFinite(milliseconds)) return milliseconds;
  }
  throw invalid("instant", "instant", "Unix seconds, an ISO timestamp with its offset, or a Date", instant);
}

/** The milliseconds of a Date; NaN for an invalid one, and for what is none or cannot be read. */
function timeOf(instant: unknown): number {
  try {
    return instant instanceof Date ? instant.getTime() : NaN;
  } catch {
    return NaN;
  }
}

/** Making a formatter takes longer than a whole statement, and a caller asks for one zone over and over. */
let latest: { timeZone: string; formatter: Intl.DateTimeFormat } | null = null;

function formatterFor(timeZone: unknown): Intl.DateTimeFormat {
  if (latest !== null && latest.timeZone === timeZone) return latest.formatter;
  if (typeof timeZone === "string" && timeZone !== "") {
    try {
      const formatter = new Intl.DateTimeFormat("en-US", { timeZone, calendar: "gregory", numberingSystem: "latn", year: "numeric", month: "numeric", day: "numeric" });
      latest = { timeZone, formatter };
      return formatter;
    } catch {
      // An unknown zone is the same mistake as a missing one.
    }
  }
  throw invalid("timeZone", "time-zone", "the name of a time zone such as Europe/Amsterdam", timeZone);
}
