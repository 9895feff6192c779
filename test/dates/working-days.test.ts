import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, formatDay } from "../../src/dates/day.js";
import { weekdayOf } from "../../src/dates/weekday.js";
import { addWorkingDays, firstWorkingDayFrom, isWorkingDay } from "../../src/dates/working-days.js";

/** Christmas 2026 falls on a Friday and a Saturday, New Year's Day 2027 on a Friday. */
const HOLIDAYS = ["2026-12-25", "2026-12-26", "2027-01-01"].map((iso) => dayOf(iso));
const isHoliday = (day: number): boolean => HOLIDAYS.includes(day);

describe("working days", () => {
  it.each([
    ["2026-12-24", true],
    ["2026-12-25", false],
    ["2026-12-26", false],
    ["2026-12-27", false],
    ["2026-12-28", true],
    ["2027-01-01", false],
    ["2027-01-02", false],
  ])("%s: %s", (iso, working) => {
    expect(isWorkingDay(dayOf(iso), isHoliday)).toBe(working);
  });

  it.each([
    ["2026-12-24", "2026-12-24"],
    ["2026-12-25", "2026-12-28"],
    ["2026-12-27", "2026-12-28"],
    ["2027-01-01", "2027-01-04"],
  ])("the first working day from %s is %s", (from, to) => {
    expect(formatDay(firstWorkingDayFrom(dayOf(from), isHoliday))).toBe(to);
  });

  it.each([
    ["2026-12-24", 0, "2026-12-24"],
    ["2026-12-26", 0, "2026-12-26"],
    ["2026-12-24", 1, "2026-12-28"],
    ["2026-12-26", 1, "2026-12-28"],
    ["2026-12-24", 5, "2027-01-04"],
    ["2027-01-04", -1, "2026-12-31"],
    ["2026-12-28", -1, "2026-12-24"],
    ["2026-12-27", -2, "2026-12-23"],
  ])("%s and %i working days is %s", (from, count, to) => {
    expect(formatDay(addWorkingDays(dayOf(from), count, isHoliday))).toBe(to);
  });

  it("passes exactly that many working days", () => {
    const around2026 = fc.integer({ min: dayOf("2026-12-01"), max: dayOf("2027-01-31") });
    fc.assert(
      fc.property(around2026, fc.integer({ min: 1, max: 60 }), (start, count) => {
        const end = addWorkingDays(start, count, isHoliday);
        const passed = Array.from({ length: end - start }, (_, index) => start + index + 1).filter((day) => weekdayOf(day) < 6 && !HOLIDAYS.includes(day));
        expect(passed).toHaveLength(count);
        expect(passed[count - 1]).toBe(end);
      }),
    );
  });
});
