import { describe, expect, it } from "vitest";
import { dayOf, formatDay } from "../../src/dates/day.js";
import { lastDayWithoutCosts } from "../../src/law/nl/fourteen-day-letter.js";
import { presumedPostalReceipt } from "../../src/law/nl/postal-receipt.js";
import vectors from "../vectors/fourteen-day-letter.json";

describe("a 14-day letter by post", () => {
  it.each(vectors.letters)(
    "$id: posted on $posted, presumed received on $presumedReceived, to be paid by $lastDayWithoutCosts ($source)",
    ({ posted, presumedReceived, lastDayWithoutCosts: lastDay }) => {
      expect(formatDay(presumedPostalReceipt(dayOf(posted)))).toBe(presumedReceived);
      expect(formatDay(lastDayWithoutCosts(dayOf(presumedReceived)))).toBe(lastDay);
    },
  );

  it.each([
    ["2026-06-05", "2026-06-19"], // a Friday to a Friday
    ["2026-06-06", "2026-06-22"], // the last day, Saturday the 20th, runs on to Monday
    ["2026-06-07", "2026-06-22"], // so does Sunday the 21st
    ["2026-12-11", "2026-12-28"], // Christmas Day is a Friday: past Saturday and Sunday to Monday the 28th
    ["2026-04-13", "2026-04-28"], // King's Day
    ["2026-03-20", "2026-04-07"], // Good Friday, then the weekend and Easter Monday
    ["2026-04-21", "2026-05-06"], // 5 May
  ])("received on %s, to be paid by %s: a last day in a weekend or on a holiday runs on", (received, lastDay) => {
    expect(formatDay(lastDayWithoutCosts(dayOf(received)))).toBe(lastDay);
  });

  it.each([
    ["2026-06-01", "2026-06-03"], // Monday, posted: Tuesday, Wednesday
    ["2026-06-04", "2026-06-06"], // Thursday: Friday, Saturday
    ["2026-06-05", "2026-06-09"], // Friday: Saturday, and past Sunday and Monday to Tuesday
    ["2026-04-01", "2026-04-04"], // Wednesday: Thursday, not Good Friday, Saturday
    ["2026-04-03", "2026-04-07"], // Good Friday: Saturday, not Easter nor Easter Monday, Tuesday
  ])("posted on %s, presumed received on %s", (posted, received) => {
    expect(formatDay(presumedPostalReceipt(dayOf(posted)))).toBe(received);
  });
});
