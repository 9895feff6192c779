import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addMonths as addMonthsOfDateFns, lastDayOfMonth } from "date-fns";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, formatDay } from "../../src/dates/day.js";
import { addMonths, endOfMonth } from "../../src/dates/months.js";

const DAY = 86_400_000;
const between1900And2100 = fc.integer({ min: Date.UTC(1900, 0, 1) / DAY, max: Date.UTC(2100, 11, 31) / DAY });
/** Month ends are where calendars differ: half of the days tried are the 28th to the 31st. */
const day = fc.oneof(
  between1900And2100,
  fc
    .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 0, max: 11 }), fc.integer({ min: -3, max: 0 }))
    .map(([year, month, back]) => Date.UTC(year, month + 1, back) / DAY),
);

describe("the same day of a later month", () => {
  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2026-01-31", 2, "2026-03-31"],
    ["2026-01-31", 3, "2026-04-30"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2096-02-29", 48, "2100-02-28"],
    ["2026-03-15", 1, "2026-04-15"],
    ["2026-03-15", 2, "2026-05-15"],
    ["2026-03-15", 3, "2026-06-15"],
    ["2025-12-31", 2, "2026-02-28"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-01-15", -13, "2024-12-15"],
    ["2026-11-21", 0, "2026-11-21"],
    ["2026-02-28", 1, "2026-03-28"],
  ])("%s plus %i is %s", (from, months, to) => {
    expect(formatDay(addMonths(dayOf(from), months))).toBe(to);
  });

  it("is refused by name where the month has no such day", () => {
    expect(addMonths(dayOf("2026-01-31"), 1, "reject")).toBeNull();
    expect(addMonths(dayOf("2024-02-29"), 12, "reject")).toBeNull();
    expect(addMonths(dayOf("2024-02-29"), 48, "reject")).toBe(dayOf("2028-02-29"));
    expect(addMonths(dayOf("2024-01-31"), 2, "reject")).toBe(dayOf("2024-03-31"));
  });

  it("agrees with date-fns", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -600, max: 600 }), (start, months) => {
        expect(addMonths(start, months)).toBe(addMonthsOfDateFns(new UTCDateMini(start * DAY), months).getTime() / DAY);
      }),
      { numRuns: 10_000 },
    );
  });

  it("counts from the original day: a series never drifts down", () => {
    const series = [1, 2, 3, 4, 5].map((months) => formatDay(addMonths(dayOf("2025-10-31"), months)));
    expect(series).toEqual(["2025-11-30", "2025-12-31", "2026-01-31", "2026-02-28", "2026-03-31"]);
  });
});

describe("the end of the month", () => {
  it.each([
    ["2026-02-01", "2026-02-28"],
    ["2024-02-29", "2024-02-29"],
    ["2026-04-30", "2026-04-30"],
    ["2026-12-05", "2026-12-31"],
  ])("of %s is %s", (from, to) => {
    expect(formatDay(endOfMonth(dayOf(from)))).toBe(to);
  });

  it("agrees with date-fns", () => {
    fc.assert(
      fc.property(day, (start) => {
        expect(endOfMonth(start)).toBe(lastDayOfMonth(new UTCDateMini(start * DAY)).getTime() / DAY);
      }),
      { numRuns: 3000 },
    );
  });

  it("is not the day of the month before it: 30 April to the end of the next month is 31 May", () => {
    expect(formatDay(endOfMonth(addMonths(dayOf("2026-04-30"), 1)))).toBe("2026-05-31");
    expect(formatDay(endOfMonth(addMonths(dayOf("2026-02-28"), 1)))).toBe("2026-03-31");
  });
});
