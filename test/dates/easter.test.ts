import { expect, it } from "vitest";
import { formatDay, parseDay } from "../../src/dates/day.js";
import { easterSunday } from "../../src/dates/easter.js";
import { weekdayOf } from "../../src/dates/weekday.js";
import { EASTER_SUNDAYS } from "./easter-table.js";

it.each(EASTER_SUNDAYS)("%s is Easter Sunday", (iso) => {
  expect(formatDay(easterSunday(Number(iso.slice(0, 4))))).toBe(iso);
});

it("is a Sunday from 22 March to 25 April in every year of the calendar", () => {
  for (let year = 1583; year <= 3000; year++) {
    const easter = easterSunday(year);
    expect(weekdayOf(easter)).toBe(7);
    expect(easter).toBeGreaterThanOrEqual(parseDay(`${year}-03-22`)!);
    expect(easter).toBeLessThanOrEqual(parseDay(`${year}-04-25`)!);
  }
});
