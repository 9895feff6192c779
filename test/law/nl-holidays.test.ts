import { describe, expect, it } from "vitest";
import { dayOf, formatDay } from "../../src/dates/day.js";
import { weekdayOf } from "../../src/dates/weekday.js";
import { isDutchHoliday } from "../../src/law/nl/holidays.js";
import { EASTER_SUNDAYS } from "../dates/easter-table.js";

const DAY = 86_400_000;
const plusDays = (iso: string, days: number): string => new Date(Date.parse(`${iso}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
const isSunday = (iso: string): boolean => new Date(`${iso}T00:00:00Z`).getUTCDay() === 0;

/** Art. 3 Algemene termijnenwet, from the published Easter dates: the holidays of a year, Sundays aside. */
function holidaysOf(easter: string): string[] {
  const year = Number(easter.slice(0, 4));
  const birthday = year < 2014 ? `${year}-04-30` : `${year}-04-27`;
  return [
    `${year}-01-01`,
    plusDays(easter, -2), // Good Friday
    plusDays(easter, 1),
    isSunday(birthday) ? plusDays(birthday, -1) : birthday,
    `${year}-05-05`,
    plusDays(easter, 39), // Ascension Day
    plusDays(easter, 50), // Whit Monday
    `${year}-12-25`,
    `${year}-12-26`,
  ].sort();
}

describe("Dutch public holidays", () => {
  it.each(EASTER_SUNDAYS.filter((iso) => iso > "1981" && iso < "2100"))("of the year with Easter on %s", (easter) => {
    const year = Number(easter.slice(0, 4));
    const found: string[] = [];
    for (let day = dayOf(`${year}-01-01`); day <= dayOf(`${year}-12-31`); day++)
      if (isDutchHoliday(day) && weekdayOf(day) !== 7) found.push(formatDay(day));
    expect(found).toEqual([...new Set(holidaysOf(easter))].filter((iso) => !isSunday(iso)));
  });

  it.each([
    ["2026-01-01", true],
    ["2026-04-03", true], // Good Friday
    ["2026-04-06", true], // Easter Monday
    ["2026-04-27", true], // King's Day
    ["2026-05-05", true],
    ["2026-05-14", true], // Ascension Day
    ["2026-05-15", false], // the Friday after it is a working day in law
    ["2026-05-25", true], // Whit Monday
    ["2026-12-25", true],
    ["2026-12-26", true],
    ["2026-12-24", false],
    ["2026-12-31", false],
    ["2026-05-01", false], // Labour Day is none in the Netherlands
    ["2025-04-26", true], // 27 April 2025 is a Sunday
    ["2025-04-28", false],
    ["2014-04-26", true], // the first King's Day, 27 April 2014 being a Sunday
    ["2014-04-30", false],
    ["2013-04-30", true], // the last Queen's Day
    ["2013-04-27", false],
    ["2006-04-29", true], // 30 April 2006 was a Sunday
    ["2000-04-29", true],
    ["2027-05-05", true],
  ])("%s: %s", (iso, holiday) => {
    expect(isDutchHoliday(dayOf(iso))).toBe(holiday);
  });

  it("moves the birthday away from the Sunday itself", () => {
    expect(isDutchHoliday(dayOf("2025-04-27"))).toBe(false);
    expect(isDutchHoliday(dayOf("2006-04-30"))).toBe(false);
  });
});
