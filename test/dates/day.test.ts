import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, calendarDayOf, dayOf, daysBetween, daysInMonth, earlierOf, epochDayOf, formatDay, isLeapYear, laterOf, parseDay } from "../../src/dates/day.js";
import { weekdayOf } from "../../src/dates/weekday.js";

const DAY = 86_400_000;

describe("a day as a number", () => {
  it("agrees with Date.UTC on every day from 1900 to 2100, there and back", () => {
    const last = Date.UTC(2100, 11, 31) / DAY;
    for (let day = Date.UTC(1900, 0, 1) / DAY; day <= last; day++) {
      const date = new Date(day * DAY);
      const iso = date.toISOString().slice(0, 10);
      const found = [parseDay(iso), formatDay(day), weekdayOf(day)];
      const wanted = [day, iso, date.getUTCDay() || 7];
      if (found.join() !== wanted.join()) expect(found).toEqual(wanted);
    }
  });

  it("agrees with Date.UTC from the year 1 to 9999", () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.parse("0001-01-01") / DAY, max: Date.parse("9999-12-31") / DAY }), (day) => {
        const iso = new Date(day * DAY).toISOString().slice(0, 10);
        expect(formatDay(day)).toBe(iso);
        expect(parseDay(iso)).toBe(day);
        expect(epochDayOf(calendarDayOf(day))).toBe(day);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ["1970-01-01", 0],
    ["1969-12-31", -1],
    ["2000-02-29", 11_016],
    ["2026-11-21", 20_778],
  ])("%s is day %i", (iso, day) => {
    expect(parseDay(iso)).toBe(day);
    expect(formatDay(day)).toBe(iso);
  });
});

describe("what is no day", () => {
  it.each([
    "2025-02-30", "2025-02-29", "1900-02-29", "2100-02-29", "2025-04-31", "2025-13-01", "2025-00-10", "2025-01-00", "2025-01-32", "0000-01-01",
    "2025-1-1", "25-01-01", "2025/01/01", "01-01-2025", "20250101", "2025-01-01T00:00:00Z", "2025-01-01 ", " 2025-01-01", "2025-01-01\n", "+2025-01-01",
    "2025-W01-1", "today", "", "٢٠٢٥-٠١-٠١",
  ])("%j", (text) => {
    expect(parseDay(text)).toBeNull();
    expect(() => dayOf(text, "invoices[0].issuedOn")).toThrow(/^invoices\[0\]\.issuedOn: expected a day that exists, as YYYY-MM-DD, got "/);
  });

  it.each([20_260_101, null, undefined, {}, new Date(0), ["2025-01-01"]])("%o, which is no text", (value) => {
    expect(() => dayOf(value as never)).toThrow(expect.objectContaining({ name: "TermijnError", code: "INVALID_INPUT" }));
  });

  it("keeps the day that only leap years have", () => {
    expect(["2024-02-29", "2000-02-29", "2400-02-29"].map((iso) => formatDay(dayOf(iso)))).toEqual(["2024-02-29", "2000-02-29", "2400-02-29"]);
  });
});

describe("leap years and lengths of months", () => {
  it.each([
    [1900, false], [1992, true], [2000, true], [2023, false], [2024, true], [2100, false], [2400, true],
  ])("%i: %s", (year, leap) => {
    expect(isLeapYear(year)).toBe(leap);
    expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28);
  });

  it("has months of 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 days", () => {
    expect(Array.from({ length: 12 }, (_, index) => daysInMonth(2026, index + 1))).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });
});

describe("arithmetic on ISO days", () => {
  it("counts from the day itself", () => {
    expect(daysBetween("2026-03-31", "2026-04-10")).toBe(10);
    expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
    expect(daysBetween("2026-04-10", "2026-03-31")).toBe(-10);
    expect(addDays("2026-03-01", 30)).toBe("2026-03-31");
    expect(addDays("2024-03-01", -1)).toBe("2024-02-29");
    expect(addDays("2025-12-31", 1)).toBe("2026-01-01");
  });

  it("knows no clock change: the days on which clocks move are as long as any other", () => {
    expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
    expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2);
  });

  it("takes the earlier and the later", () => {
    expect(laterOf("2026-01-31", "2026-02-01")).toBe("2026-02-01");
    expect(earlierOf("2026-01-31", "2026-02-01")).toBe("2026-01-31");
  });

  it("numbers the days of the week from Monday", () => {
    expect(["2026-11-16", "2026-11-21", "2026-11-22", "1969-12-29"].map((iso) => weekdayOf(dayOf(iso)))).toEqual([1, 6, 7, 1]);
  });
});
