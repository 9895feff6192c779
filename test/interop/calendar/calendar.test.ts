import fc from "fast-check";
import type { Dossier } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, it, test } from "vitest";
import { calendarText, deadlineCalendar, type CalendarEntry } from "../../../src/interop/exchange.js";
import { anyCase } from "../../dunning/any-case.js";
import { askedOn } from "../../statement/any-dossier.js";

const entry: CalendarEntry = { uid: "42/due@example.org", on: "2026-12-31", title: "Invoice 42", stampedAt: "2026-11-21T09:05:07Z" };
const unfolded = (text: string) => text.replaceAll("\r\n ", "");
/** Reads a text value back, as a calendar app does. */
const unescaped = (value: string) => value.replace(/\\([\\;,nN])/g, (_, character: string) => (character.toLowerCase() === "n" ? "\n" : character));
const valueOf = (text: string, name: string) => unescaped(unfolded(text).split("\r\n").find((line) => line.startsWith(`${name}:`))!.slice(name.length + 1));

describe("a calendar", () => {
  it("holds whole days, lines ending in CR LF", () => {
    expect(calendarText({ ...entry, description: "Pay, please; now\\ok\nthanks", sequence: 2, alarmDaysBefore: 3, url: "https://example.org/42?a=1;b=2" })).toBe([
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Termijn//Termijn//EN", "METHOD:PUBLISH",
      "BEGIN:VEVENT", "UID:42/due@example.org", "DTSTAMP:20261121T090507Z", "DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270101", "SEQUENCE:2", "SUMMARY:Invoice 42",
      "DESCRIPTION:Pay\\, please\\; now\\\\ok\\nthanks", "URL:https://example.org/42?a=1;b=2", "TRANSP:TRANSPARENT",
      "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:Invoice 42", "TRIGGER:-P3D", "END:VALARM",
      "END:VEVENT", "END:VCALENDAR", "",
    ].join("\r\n"));
  });

  it("takes several entries, a day as the stamp, a reminder on the day", () => {
    const text = calendarText([{ ...entry, stampedAt: "2026-11-21", alarmDaysBefore: 0 }, { ...entry, uid: "other" }]);
    expect([text.split("BEGIN:VEVENT").length - 1, text.includes("DTSTAMP:20261121T000000Z"), text.includes("TRIGGER:PT0S")]).toEqual([2, true, true]);
    expect(calendarText([])).toBe("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Termijn//Termijn//EN\r\nMETHOD:PUBLISH\r\nEND:VCALENDAR\r\n");
  });

  it.each<[string, unknown]>([
    ["on", { ...entry, on: "2026-02-30" }], ["stampedAt", { ...entry, stampedAt: "2026-11-21T25:00:00Z" }], ["stampedAt", { ...entry, stampedAt: "2026-02-30T09:00:00Z" }], ["stampedAt", { ...entry, stampedAt: "2026-11-21T09:00:00+01:00" }],
    ["title", { ...entry, title: " " }], ["alarmDaysBefore", { ...entry, alarmDaysBefore: -1 }], ["sequence", { ...entry, sequence: 1.5 }], ["url", { ...entry, url: "javascript:alert(1)" }], ["url", { ...entry, url: "https://x\r\nATTENDEE:y" }],
    ["[1].uid", [entry, entry]], ["", null],
  ])("refuses a wrong %s", (path, wrong) => {
    expect(() => calendarText(wrong as CalendarEntry)).toThrow(expect.objectContaining({ name: "TermijnError", code: "INVALID_INPUT", issues: [expect.objectContaining({ path })] }));
  });

  test("folds at 75 bytes without cutting a character, and gives every text back", () => {
    const text = fc.oneof(fc.string({ maxLength: 300 }), fc.string({ unit: "grapheme", maxLength: 150 }), fc.constantFrom("é".repeat(200), "😀".repeat(90), "BEGIN:VEVENT\r\nx", "a\\nb"));
    fc.assert(fc.property(text, (description) => {
      const calendar = calendarText({ ...entry, description });
      for (const line of calendar.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(Buffer.from(calendar).toString("utf8")).toBe(calendar);
      expect(calendar.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      const expected = description.replace(/\r\n?|[\u2028\u2029]/g, "\n").replace(/[^\P{Cc}\n]/gu, "");
      expect(valueOf(calendar, "DESCRIPTION")).toBe(expected);
    }), { numRuns: 500 });
  });
});

const dossier: Dossier = {
  id: "42", creditor: { name: "Atelier Noord", kind: "business" }, debtor: { name: "Bakkerij Zuid", kind: "business" },
  // Thirty days from 1 September end on 1 October; five years from 2 October 2026: prescribed on 2 October 2031.
  invoices: [{ number: "A", issuedOn: "2026-09-01", receivedOn: "2026-09-01", total: "1210.00", terms: { kind: "net", days: 30, agreedIn: "contract" } }],
  events: [],
};
const ahead = (events: Dossier["events"], on: string) => deadlineCalendar({ ...dossier, events }, { on, law: nl, stampedAt: on, language: "en" }).entries.map((each) => [each.on, each.title.replace("Bakkerij Zuid: ", "")]);
const lastDay = ["2031-10-01", "invoice A is prescribed after today"];

describe("the deadlines of a dossier", () => {
  it("are the last day to pay, then the terms of letters, what was promised, and prescription", () => {
    expect(ahead([], "2026-09-15")).toEqual([["2026-10-01", "last day to pay invoice A"], lastDay]);
    expect(ahead([{ type: "notice", kind: "reminder", channel: "email", on: "2026-10-03", deadlineOn: "2026-10-10" }], "2026-10-05")).toEqual([["2026-10-10", "end of the term of the reminder"], lastDay]);
    expect(ahead([{ type: "promise", on: "2026-10-03", payBy: "2026-10-12" }], "2026-10-05")).toEqual([["2026-10-12", "promised day of payment"], lastDay]);
    expect(ahead([{ type: "promise", on: "2026-10-03", payBy: "2026-10-12" }], "2026-10-13")).toEqual([lastDay]);
  });

  it("are the instalments of a plan that were not paid", () => {
    const plan = { total: "1200.00", instalments: [{ dueOn: "2026-10-10", amount: "600.00" }, { dueOn: "2026-11-10", amount: "600.00" }], interest: "stopped" as const, graceDays: 3, onDefault: "resume-dunning" as const };
    expect(ahead([{ type: "plan", on: "2026-10-03", plan }], "2026-10-05").slice(0, 2)).toEqual([["2026-10-10", "instalment 1 of 2 of the payment plan"], ["2026-11-10", "instalment 2 of 2 of the payment plan"]]);
    expect(ahead([{ type: "plan", on: "2026-10-03", plan }, { type: "payment", on: "2026-10-09", amount: "600.00" }], "2026-10-10").slice(0, 1)).toEqual([["2026-11-10", "instalment 2 of 2 of the payment plan"]]);
  });

  it("are none when nothing is open", () => {
    expect(ahead([{ type: "payment", on: "2026-09-10", amount: "1210.00" }], "2026-09-15")).toEqual([]);
  });

  it("keep their uid whatever the day, and speak Dutch", () => {
    const uids = (on: string) => deadlineCalendar(dossier, { on, law: nl, stampedAt: on }).entries.map(({ uid }) => uid);
    expect(uids("2026-09-15")).toEqual(["42/due/A@termijn", "42/prescription/A@termijn"]);
    expect(uids("2026-09-16")).toEqual(uids("2026-09-15"));
    expect(deadlineCalendar(dossier, { on: "2026-09-15", law: nl, stampedAt: "2026-09-15", alarmDaysBefore: 2 }).text).toContain("SUMMARY:Bakkerij Zuid: laatste dag om factuur A te betalen\r\n");
  });

  it("refuses bad options", () => {
    expect(() => deadlineCalendar(dossier, undefined as never)).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
    expect(() => deadlineCalendar(dossier, { on: "2026-09-15", law: nl, stampedAt: "2026-09-15", language: "de" as never })).toThrow(/options\.language/);
    expect(() => deadlineCalendar(dossier, { on: "2026-09-15", law: nl, stampedAt: "yesterday" })).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
  });

  test("of any dossier make a calendar, in order of time, from the day on", () => {
    fc.assert(fc.property(anyCase, askedOn, (any, on) => {
      const { entries, text } = deadlineCalendar(any, { on, law: nl, stampedAt: on });
      const days = entries.map((each) => each.on);
      expect(days).toEqual([...days].sort());
      expect(days.every((each) => each >= on)).toBe(true);
      expect(text.split("BEGIN:VEVENT")).toHaveLength(entries.length + 1);
    }), { numRuns: 150 });
  });
});
