import { describe, expect, it } from "vitest";
import { dateIn } from "../../src/dates/instant.js";

describe("the day of an instant in a named time zone", () => {
  it.each<[number | string | Date, string, string]>([
    // Midnight in the Netherlands is still the day before in UTC: two hours in summer, one in winter.
    [1_788_213_600, "Europe/Amsterdam", "2026-09-01"],
    [1_788_213_600, "UTC", "2026-08-31"],
    ["2026-09-30T22:00:00+00:00", "Europe/Amsterdam", "2026-10-01"],
    ["2026-09-30T21:59:59Z", "Europe/Amsterdam", "2026-09-30"],
    ["2026-12-31T23:00:00Z", "Europe/Amsterdam", "2027-01-01"],
    ["2026-12-31T22:59:59.999Z", "Europe/Amsterdam", "2026-12-31"],
    ["2026-07-01T00:30:00+01:00", "Europe/London", "2026-07-01"],
    ["2026-07-01T00:30+0100", "UTC", "2026-06-30"],
    // The clocks move at 01:00 UTC on 29 March and 25 October 2026.
    ["2026-03-28T22:59:59Z", "Europe/Amsterdam", "2026-03-28"],
    ["2026-03-28T23:00:00Z", "Europe/Amsterdam", "2026-03-29"],
    ["2026-03-29T22:00:00Z", "Europe/Amsterdam", "2026-03-30"],
    ["2026-10-25T22:59:59Z", "Europe/Amsterdam", "2026-10-25"],
    ["2026-10-25T23:00:00Z", "Europe/Amsterdam", "2026-10-26"],
    // Samoa left out 30 December 2011.
    ["2011-12-30T09:59:59Z", "Pacific/Apia", "2011-12-29"],
    ["2011-12-30T10:00:00Z", "Pacific/Apia", "2011-12-31"],
    [new Date(Date.UTC(2026, 0, 1, 7, 59)), "America/Los_Angeles", "2025-12-31"],
    [new Date(Date.UTC(2026, 0, 1, 8)), "America/Los_Angeles", "2026-01-01"],
    [0, "Pacific/Kiritimati", "1969-12-31"],
    [0, "Asia/Tokyo", "1970-01-01"],
    [-1, "UTC", "1969-12-31"],
  ])("%s in %s is %s", (instant, zone, day) => {
    expect(dateIn(instant, zone)).toBe(day);
  });

  it.each<[unknown, string]>([
    ["2026-09-30T22:00:00", "Europe/Amsterdam"],
    ["2026-09-30", "Europe/Amsterdam"],
    ["2026-13-30T22:00:00Z", "Europe/Amsterdam"],
    ["soon", "Europe/Amsterdam"],
    [1_788_213_600_000, "Europe/Amsterdam"],
    [Number.NaN, "Europe/Amsterdam"],
    [Number.POSITIVE_INFINITY, "Europe/Amsterdam"],
    [new Date(Number.NaN), "Europe/Amsterdam"],
    [null, "Europe/Amsterdam"],
    [undefined, "Europe/Amsterdam"],
  ])("refuses the instant %s", (instant, zone) => {
    expect(() => dateIn(instant as never, zone)).toThrow(expect.objectContaining({ code: "INVALID_INPUT", issues: [expect.objectContaining({ path: "instant" })] }));
  });

  it.each<[unknown]>([["Europe/Atlantis"], [""], [undefined], [null], [1]])("refuses the zone %s", (zone) => {
    expect(() => dateIn(0, zone as never)).toThrow(expect.objectContaining({ code: "INVALID_INPUT", issues: [expect.objectContaining({ path: "timeZone" })] }));
  });
});
