import * as z from "zod/mini";
import { dayOf, formatDay, parseDay, type IsoDate } from "../../dates/day.js";
import { check } from "../../facts/check.js";
import { madeOnce } from "../../facts/made-once.js";
import { expected, listOf, scalars, wholeNumber } from "../../facts/scalar-schemas.js";
import { invalid } from "../../errors/invalid.js";
import { membersOf } from "../../errors/members-of.js";
import { folded } from "./folded.js";

/** A day to put into a calendar. */
export interface CalendarEntry {
  /** Stays the same for the same deadline, so that a newer version takes its place. */
  uid: string;
  on: IsoDate;
  title: string;
  description?: string;
  /** When the entry was made, in UTC: "2026-11-21T09:00:00Z", or a day. */
  stampedAt: string;
  /** Higher than before when the day has moved; 0 when absent. */
  sequence?: number;
  /** Days before the day at which to remind; no reminder when absent. */
  alarmDaysBefore?: number;
  /** https or http. */
  url?: string;
}

const INSTANT = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?Z)?$/;

const entrySchema = /* @__PURE__ */ madeOnce(() => {
  const { text, nonEmptyText, day } = scalars();
  const instant = text.check(z.refine((value) => parseInstant(value) !== null, expected('a UTC instant such as "2026-11-21T09:00:00Z", or a day')));
  const link = text.check(z.refine((value) => /^https?:\/\/[^\s\p{Cc}]+$/u.test(value), expected("an https or http address")));
  return z.strictObject(
    {
      uid: nonEmptyText, on: day, title: nonEmptyText, description: z.optional(text), stampedAt: instant,
      sequence: z.optional(wholeNumber(0, 2_147_483_647)), alarmDaysBefore: z.optional(wholeNumber(0, 366)), url: z.optional(link),
    },
    expected("a calendar entry"),
  );
});

/**
 * One or more days as a calendar file (iCalendar, RFC 5545), for a calendar app to import: whole days that do not make anyone busy.
 *
 * Nothing depends on the clock: the same entries give the same text. Store it as `.ics`, type `text/calendar; charset=utf-8`.
 *
 * @param entries - an entry, or several with uids of their own
 * @returns the text, lines ending in CR LF and folded at 75 bytes
 * @throws TermijnError INVALID_INPUT
 * @example
 * ```ts
 * import { calendarText } from "termijn/exchange";
 *
 * const text = calendarText({ uid: "2026-0042/due@example.org", on: "2026-10-01", title: "Invoice 2026-0042: last day to pay", stampedAt: "2026-09-01T08:00:00Z" });
 * text.split("\r\n").slice(5, 11);
 * // => ["UID:2026-0042/due@example.org", "DTSTAMP:20260901T080000Z", "DTSTART;VALUE=DATE:20261001", "DTEND;VALUE=DATE:20261002", "SEQUENCE:0", "SUMMARY:Invoice 2026-0042: last day to pay"]
 * ```
 */
export function calendarText(entries: CalendarEntry | CalendarEntry[]): string {
  const given = membersOf(entries, "");
  const listed = Array.isArray(given) ? check<CalendarEntry[]>(listOf(entrySchema()), given).value : [check<CalendarEntry>(entrySchema(), given).value];
  const uids = new Set<string>();
  listed.forEach(({ uid }, index) => {
    if (uids.has(uid)) throw invalid(`[${index}].uid`, "duplicate", "a uid of its own for each entry", uid);
    uids.add(uid);
  });
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Termijn//Termijn//EN", "METHOD:PUBLISH", ...listed.flatMap(event), "END:VCALENDAR"];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function event({ uid, on, title, description, stampedAt, sequence, alarmDaysBefore, url }: CalendarEntry): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${escaped(uid)}`,
    `DTSTAMP:${parseInstant(stampedAt)}`,
    `DTSTART;VALUE=DATE:${digits(on)}`,
    // The end is the first day that is not part of it.
    `DTEND;VALUE=DATE:${digits(formatDay(dayOf(on) + 1))}`,
    `SEQUENCE:${sequence ?? 0}`,
    `SUMMARY:${escaped(title)}`,
    ...(description === undefined ? [] : [`DESCRIPTION:${escaped(description)}`]),
    ...(url === undefined ? [] : [`URL:${url}`]),
    "TRANSP:TRANSPARENT",
    ...(alarmDaysBefore === undefined ? [] : ["BEGIN:VALARM", "ACTION:DISPLAY", `DESCRIPTION:${escaped(title)}`, `TRIGGER:${alarmDaysBefore === 0 ? "PT0S" : `-P${alarmDaysBefore}D`}`, "END:VALARM"]),
    "END:VEVENT",
  ];
}

/** A text value: separators and line ends escaped, other control characters left out. */
function escaped(value: string): string {
  return value
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\n/g, "\\n")
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(/\p{Cc}/gu, "");
}

function digits(day: IsoDate): string {
  return day.replaceAll("-", "");
}

function parseInstant(value: string): string | null {
  const [, day, hours = "00", minutes = "00", seconds = "00"] = INSTANT.exec(value) ?? [];
  if (day === undefined || parseDay(day) === null) return null;
  return `${digits(day)}T${hours}${minutes}${seconds}Z`;
}
