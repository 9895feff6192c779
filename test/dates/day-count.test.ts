import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, formatDay } from "../../src/dates/day.js";
import { monthFraction, monthsSince, yearFraction, type DayCount } from "../../src/dates/day-count.js";

const DAY = 86_400_000;
const CONVENTIONS = ["actual/365", "actual/actual", "actual/360", "30/360"] as const;

/** First and last day are both counted; expected: the days and, as arithmetic, the fraction of the year. */
const TABLE: [DayCount, string, string, number, number][] = [
  ["actual/365", "2024-01-01", "2024-06-30", 182, 182 / 365],
  ["actual/365", "2024-01-01", "2024-12-31", 366, 366 / 365],
  ["actual/365", "2025-01-01", "2025-12-31", 365, 1],
  ["actual/365", "2024-02-29", "2024-02-29", 1, 1 / 365],
  ["actual/360", "2025-01-01", "2025-12-31", 365, 365 / 360],
  ["actual/actual", "2024-01-01", "2024-12-31", 366, 1],
  ["actual/actual", "2025-01-01", "2025-12-31", 365, 1],
  // ISDA's own example: 1 November 2003 to 1 May 2004 is 61 days of a common year and 121 of a leap year.
  ["actual/actual", "2003-11-01", "2004-04-30", 182, 61 / 365 + 121 / 366],
  ["actual/actual", "1999-02-01", "1999-06-30", 150, 150 / 365],
  ["actual/actual", "2023-07-01", "2025-06-30", 731, 184 / 365 + 1 + 181 / 365],
  ["actual/actual", "1999-12-31", "2001-01-01", 368, 1 / 365 + 1 + 1 / 365],
  // 30E/360 reckons from the first day to the day after the last, a 31st standing for the 30th.
  ["30/360", "2025-01-01", "2025-12-31", 360, 1],
  ["30/360", "2024-01-01", "2024-12-31", 360, 1],
  ["30/360", "2025-01-31", "2025-02-27", 28, 28 / 360],
  ["30/360", "2025-02-28", "2025-02-28", 3, 3 / 360],
  ["30/360", "2024-02-28", "2024-02-28", 1, 1 / 360],
  ["30/360", "2024-02-29", "2024-02-29", 2, 2 / 360],
  ["30/360", "2025-03-30", "2025-03-30", 0, 0],
  ["30/360", "2025-03-31", "2025-03-31", 1, 1 / 360],
  ["30/360", "2025-01-15", "2025-03-30", 75, 75 / 360],
];

describe("the part of a year", () => {
  it.each(TABLE)("%s from %s up to and including %s: %i days", (convention, first, last, days, fraction) => {
    const found = yearFraction(convention, dayOf(first), dayOf(last));
    expect(found.days).toBe(days);
    expect(found.numerator / found.denominator).toBeCloseTo(fraction, 13);
  });

  const span = fc.tuple(fc.integer({ min: dayOf("1975-01-01"), max: dayOf("2045-12-31") }), fc.integer({ min: 0, max: 12_000 }));

  it.each(CONVENTIONS)("%s adds up: two neighbouring spans are the whole", (convention) => {
    fc.assert(
      fc.property(span, fc.nat(), ([first, length], cut) => {
        fc.pre(length > 0);
        const middle = first + (cut % length);
        const [whole, left, right] = [
          yearFraction(convention, first, first + length),
          yearFraction(convention, first, middle),
          yearFraction(convention, middle + 1, first + length),
        ].map(({ numerator, denominator }) => [BigInt(numerator), BigInt(denominator)] as const);
        const [n, d] = whole!;
        const [ln, ld] = left!;
        const [rn, rd] = right!;
        expect(n * ld * rd).toBe((ln * rd + rn * ld) * d);
      }),
      { numRuns: 2000 },
    );
  });

  it("actual/actual is the sum of its days, each over the length of its year", () => {
    fc.assert(
      fc.property(span, ([first, length]) => {
        let [common, leap] = [0n, 0n];
        for (let day = first; day <= first + length; day++) {
          if (new Date(Date.UTC(new Date(day * DAY).getUTCFullYear(), 1, 29)).getUTCMonth() === 1) leap += 1n;
          else common += 1n;
        }
        const { numerator, denominator } = yearFraction("actual/actual", first, first + length);
        expect(BigInt(numerator) * 365n * 366n).toBe((common * 366n + leap * 365n) * BigInt(denominator));
      }),
      { numRuns: 300 },
    );
  });
});

describe("the number of months", () => {
  it.each([
    ["2025-01-15", "2025-01-15", "2025-02-14", 31, 1],
    ["2025-01-15", "2025-01-15", "2026-01-14", 365, 12],
    ["2024-09-25", "2025-11-25", "2025-12-15", 21, 21 / 30],
    ["2024-09-25", "2025-12-16", "2025-12-24", 9, 9 / 30],
    ["2024-09-25", "2026-06-25", "2026-07-07", 13, 13 / 30],
    ["2025-01-31", "2025-01-31", "2025-02-27", 28, 1],
    ["2025-01-31", "2025-02-28", "2025-03-30", 31, 1],
    ["2025-01-31", "2025-02-01", "2025-03-01", 29, 27 / 28 + 2 / 31],
    ["2024-02-29", "2024-02-29", "2028-02-28", 1461, 48],
  ])("counted from %s: %s up to and including %s is %i days", (anchor, first, last, days, months) => {
    const found = monthFraction(dayOf(anchor), dayOf(first), dayOf(last));
    expect(found.days).toBe(days);
    expect(found.numerator / found.denominator).toBeCloseTo(months, 12);
  });

  it("adds up: two neighbouring spans are the whole", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dayOf("1990-01-01"), max: dayOf("2030-12-31") }),
        fc.nat(2000),
        fc.integer({ min: 1, max: 2000 }),
        fc.nat(),
        (anchor, later, length, cut) => {
          const first = anchor + later;
          const middle = first + (cut % length);
          const [w, l, r] = [
            monthFraction(anchor, first, first + length),
            monthFraction(anchor, first, middle),
            monthFraction(anchor, middle + 1, first + length),
          ];
          const product = (a: number, b: number, c: number): bigint => BigInt(a) * BigInt(b) * BigInt(c);
          expect(product(w.numerator, l.denominator, r.denominator)).toBe(
            product(l.numerator, r.denominator, w.denominator) + product(r.numerator, l.denominator, w.denominator),
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["2025-01-31", "2025-02-27", 0],
    ["2025-01-31", "2025-02-28", 1],
    ["2025-01-31", "2025-03-30", 1],
    ["2025-01-31", "2025-03-31", 2],
    ["2024-02-29", "2025-02-28", 12],
    ["2024-02-29", "2028-02-28", 47],
    ["2024-02-29", "2028-02-29", 48],
    ["2025-03-15", "2025-03-14", -1],
  ])("from %s to %s: %i whole months", (anchor, day, months) => {
    expect(monthsSince(dayOf(anchor), dayOf(day))).toBe(months);
  });

  it("keeps its days whole: no fraction of a month is lost in the common denominator", () => {
    const start = dayOf("2001-01-31");
    const { numerator, denominator, days } = monthFraction(start, start, dayOf("2031-01-30"));
    expect([numerator / denominator, days]).toEqual([360, dayOf("2031-01-30") - start + 1]);
    expect(formatDay(start + days)).toBe("2031-01-31");
  });
});
