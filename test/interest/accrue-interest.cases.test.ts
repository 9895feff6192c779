import { accrueInterest, type Amount, type Compounding, type IsoDate, type RateSource } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, it } from "vitest";
import vectors from "../vectors/interest.json";

type Input = Parameters<typeof accrueInterest>[0];
interface Case {
  id: string;
  principal: Amount;
  from: IsoDate;
  to: IsoDate;
  compounding: Compounding;
  series?: "statutory" | "commercial";
  rates?: { from: IsoDate; percent: string }[];
  reductions?: { from: IsoDate; amount: Amount }[];
  interest: Amount;
  lines?: { days: number; percent: string; interest: Amount }[];
  source: string;
}

const rateOf = ({ series, rates }: Case): RateSource => ({
  table: series === undefined ? { rows: rates!, knownThrough: "2099-12-31" } : nl.interest[series],
});
const inputOf = (row: Case): Input => ({
  principal: row.principal,
  from: row.from,
  to: row.to,
  rate: rateOf(row),
  compounding: row.compounding,
  ...(row.reductions && { reductions: row.reductions }),
});

const cents = (amount: Amount): bigint => BigInt(amount.replace(".", ""));
const sum = (amounts: Amount[]): bigint => amounts.reduce((total, amount) => total + cents(amount), 0n);

describe("published Dutch figures", () => {
  it.each(vectors.claims as Case[])("$id: $principal from $from to $to is $interest ($source)", (row) => {
    const { total, stretches } = accrueInterest(inputOf(row));
    expect(total).toBe(row.interest);
    if (row.lines) expect(stretches.map(({ days, percent, interest }) => ({ days, percent, interest }))).toEqual(row.lines);
  });

  it.each((vectors.claims as Case[]).filter(({ series, compounding }) => series && compounding === "annual"))(
    "$id: the table itself says that it compounds",
    (row) => {
      const { compounding: _, ...input } = inputOf(row);
      expect(accrueInterest(input).total).toBe(row.interest);
    },
  );

  it.each(vectors.monthly)("$id: $percentPerMonth% a month, compounded, is $interest ($source)", (row) => {
    const { total, stretches } = accrueInterest({
      principal: row.principal,
      from: row.from,
      to: row.to,
      rate: { percent: row.percentPerMonth, per: "month" },
      compounding: "monthly",
    });
    expect(total).toBe(row.interest);
    expect(stretches).toHaveLength(12);
  });

  it("NL-INT-050: the printed lines of a monthly compound, up to the payment", () => {
    const { principal, from, percentPerMonth, lines, payment } = vectors.monthlyWithPayment;
    const { stretches } = accrueInterest({
      principal,
      from,
      to: "2025-12-15",
      rate: { percent: percentPerMonth, per: "month" },
      compounding: "monthly",
    });
    expect(payment.lowersBaseFrom).toBe("2025-12-16");
    expect(stretches.map(({ interest, days }) => ({ interest, days }))).toEqual(lines.slice(0, 15));
  });
});

describe("the account of a claim", () => {
  it("shows every stretch and what joined the base", () => {
    expect(accrueInterest({ principal: "1000", from: "2024-03-15", to: "2026-03-15", rate: { table: nl.interest.statutory } })).toEqual({
      total: "127.92",
      stretches: [
        { from: "2024-03-15", to: "2024-12-31", days: 292, base: "1000.00", percent: "7.00", interest: "56.00" },
        { from: "2025-01-01", to: "2025-03-14", days: 73, base: "1000.00", percent: "6.00", interest: "12.00" },
        { from: "2025-03-15", to: "2025-12-31", days: 292, base: "1068.00", percent: "6.00", interest: "51.26" },
        { from: "2026-01-01", to: "2026-03-14", days: 73, base: "1068.00", percent: "4.00", interest: "8.54" },
        // 1127.80 × 4% × 1/365 = 0.1236
        { from: "2026-03-15", to: "2026-03-15", days: 1, base: "1127.80", percent: "4.00", interest: "0.12" },
      ],
      capitalised: [
        { on: "2025-03-15", base: "1068.00" },
        { on: "2026-03-15", base: "1127.80" },
      ],
    });
  });

  it("joins the year's interest to the base first, then takes the payment of that day off", () => {
    const { stretches } = accrueInterest({
      principal: "5000.00",
      from: "2024-01-01",
      to: "2025-12-31",
      rate: { percent: "6" },
      compounding: "annual",
      reductions: [{ from: "2025-01-01", amount: "2000.00" }],
    });
    // 5000 × 6% × 366/365 = 300.82; 5000 + 300.82 − 2000 = 3300.82
    expect(stretches.map(({ from, base }) => [from, base])).toEqual([
      ["2024-01-01", "5000.00"],
      ["2025-01-01", "3300.82"],
    ]);
  });

  it("takes equal neighbouring rows as one stretch", () => {
    const { stretches } = accrueInterest({ principal: "10000", from: "2017-01-02", to: "2018-01-01", rate: { table: nl.interest.commercial } });
    expect(stretches).toEqual([{ from: "2017-01-02", to: "2018-01-01", days: 365, base: "10000.00", percent: "8.00", interest: "800.00" }]);
  });

  it("rounds half a cent up, per line", () => {
    // 36.50 × 5% × 1/365 = 0.005 exactly; 36.49 is just below.
    const oneDay = (principal: Amount) => accrueInterest({ principal, from: "2025-06-01", to: "2025-06-01", rate: { percent: "5" } }).total;
    expect([oneDay("36.49"), oneDay("36.50"), oneDay("109.50"), oneDay("109.49")]).toEqual(["0.00", "0.01", "0.02", "0.01"]);
  });

  it("can round once: 0.4 + 0.4 cent is a cent, where each line by itself is none", () => {
    // 29.20 × 5% × 1/365 = 0.004; 29.20 × 5.0001% × 1/365 = 0.00400008
    const input: Input = {
      principal: "29.20",
      from: "2025-01-01",
      to: "2025-01-02",
      rate: {
        table: {
          rows: [
            { from: "2025-01-01", percent: "5" },
            { from: "2025-01-02", percent: "5.0001" },
          ],
          knownThrough: "2025-12-31",
        },
      },
    };
    expect(accrueInterest(input).total).toBe("0.00");
    const once = accrueInterest({ ...input, rounding: "once" });
    expect(once.total).toBe("0.01");
    expect(sum(once.stretches.map(({ interest }) => interest))).toBe(1n);
  });

  it("adds a surcharge from its day", () => {
    const table = { rows: [{ from: "2020-01-01", percent: "4" }], knownThrough: "2029-12-31" };
    const { stretches, total } = accrueInterest({
      principal: "36500",
      from: "2025-01-01",
      to: "2025-01-20",
      rate: { table, surcharge: { percent: "2", from: "2025-01-11" } },
    });
    expect(stretches.map(({ from, to, percent, interest }) => [from, to, percent, interest])).toEqual([
      ["2025-01-01", "2025-01-10", "4.00", "40.00"],
      ["2025-01-11", "2025-01-20", "6.00", "60.00"],
    ]);
    expect(total).toBe("100.00");
    expect(accrueInterest({ principal: "36500", from: "2025-01-01", to: "2025-01-20", rate: { table, surcharge: { percent: "2" } } }).total).toBe(
      "120.00",
    );
  });

  it("keeps the rate of the first day where the table is fixed at the start, also beyond the last known day", () => {
    const table = {
      rows: [
        { from: "2024-01-01", percent: "13.25" },
        { from: "2025-01-01", percent: "12.75" },
      ],
      knownThrough: "2025-06-30",
      fixing: "at-start" as const,
    };
    const { stretches } = accrueInterest({ principal: "365", from: "2024-12-31", to: "2026-12-30", rate: { table } });
    // 365 x 13.25 % a year; an anniversary ends a stretch, also where interest does not compound.
    expect(stretches).toEqual([
      { from: "2024-12-31", to: "2025-12-30", days: 365, base: "365.00", percent: "13.25", interest: "48.36" },
      { from: "2025-12-31", to: "2026-12-30", days: 365, base: "365.00", percent: "13.25", interest: "48.36" },
    ]);
  });

  it("counts months from the first day: a part of a month is its days over the days of that month", () => {
    const rate = { percent: "1", per: "month" } as const;
    // 31 January to 27 February is the first month; 28 February to 30 March the second, of 31 days.
    expect(accrueInterest({ principal: "3100", from: "2025-01-31", to: "2025-02-27", rate }).total).toBe("31.00");
    expect(accrueInterest({ principal: "3100", from: "2025-01-31", to: "2025-02-28", rate }).total).toBe("32.00");
    expect(accrueInterest({ principal: "3100", from: "2025-01-31", to: "2026-01-30", rate })).toMatchObject({
      total: "372.00",
      stretches: [{ from: "2025-01-31", to: "2026-01-30", days: 365, base: "3100.00", percent: "1.00", interest: "372.00" }],
    });
  });

  it.each([
    ["actual/365", 10_000 * 0.1 * (366 / 365), "1002.74"],
    ["actual/actual", 10_000 * 0.1 * (366 / 366), "1000.00"],
    ["actual/360", 10_000 * 0.1 * (366 / 360), "1016.67"],
    ["30/360", 10_000 * 0.1 * (360 / 360), "1000.00"],
  ] as const)("counts the leap year 2024 by %s", (dayCount, arithmetic, total) => {
    expect(arithmetic.toFixed(2)).toBe(total);
    expect(accrueInterest({ principal: "10000", from: "2024-01-01", to: "2024-12-31", rate: { percent: "10" }, dayCount }).total).toBe(total);
  });

  it("uses every decimal of a percentage", () => {
    // 10,000,000.00 × 7.123456789012345% × 365/365 = 712,345.6789012345
    const rate = { percent: "7.123456789012345" };
    expect(accrueInterest({ principal: "10000000.00", from: "2025-01-01", to: "2025-12-31", rate }).total).toBe("712345.68");
    // 9 × 10^12 cents × 7123456789012345 × 364 / (365 × 10^17), half-up
    const wanted = (9_000_000_000_000n * 7_123_456_789_012_345n * 364n * 2n + 365n * 10n ** 17n) / (2n * 365n * 10n ** 17n);
    expect(cents(accrueInterest({ principal: "90000000000.00", from: "2025-01-01", to: "2025-12-30", rate }).total)).toBe(wanted);
  });

  it("lowers the base from the day named, and leaves a base of nothing out", () => {
    const rate = { percent: "10" };
    const { stretches, total } = accrueInterest({
      principal: "365",
      from: "2025-01-01",
      to: "2025-01-30",
      rate,
      reductions: [
        { from: "2025-01-21", amount: "300" },
        { from: "2025-01-11", amount: "265" },
      ],
    });
    expect(stretches).toEqual([
      { from: "2025-01-01", to: "2025-01-10", days: 10, base: "365.00", percent: "10.00", interest: "1.00" },
      // 100 × 10% × 10/365 = 0.27397
      { from: "2025-01-11", to: "2025-01-20", days: 10, base: "100.00", percent: "10.00", interest: "0.27" },
    ]);
    expect(total).toBe("1.27");
  });

  it("takes a reduction before the first day into account from the first day, and leaves one after the last day alone", () => {
    const claim = { principal: "365", from: "2025-01-11", to: "2025-01-20", rate: { percent: "10" } };
    expect(accrueInterest({ ...claim, reductions: [{ from: "2025-01-01", amount: "265" }] }).total).toBe("0.27");
    expect(accrueInterest({ ...claim, reductions: [{ from: "2025-01-21", amount: "265" }] }).total).toBe("1.00");
  });

  it("gives nothing over nothing, and a full account at a rate of nothing", () => {
    expect(accrueInterest({ principal: "0", from: "2025-01-01", to: "2025-12-31", rate: { percent: "10" } })).toEqual({
      total: "0.00",
      stretches: [],
      capitalised: [],
    });
    expect(accrueInterest({ principal: "100", from: "2025-01-01", to: "2025-12-31", rate: { percent: "0" } })).toEqual({
      total: "0.00",
      stretches: [{ from: "2025-01-01", to: "2025-12-31", days: 365, base: "100.00", percent: "0.00", interest: "0.00" }],
      capitalised: [],
    });
  });

  it("counts in the currency's own smallest unit", () => {
    const claim = { from: "2025-01-01", to: "2025-12-31", rate: { percent: "5" } };
    expect(accrueInterest({ ...claim, principal: "12345", currency: "JPY" }).total).toBe("617"); // 617.25
    expect(accrueInterest({ ...claim, principal: "12.345", currency: "KWD" }).total).toBe("0.617"); // 0.61725
  });

  it("does not compound a Dutch claim from before 1992", () => {
    const { capitalised, total } = accrueInterest({
      principal: "10000",
      from: "1991-01-01",
      to: "1993-06-30",
      rate: { table: nl.interest.statutory },
    });
    // 11% over 1991, then 12% over the 366 days of 1992 and 181 of 1993.
    expect(total).toBe((1100 + Math.round((10_000 * 0.12 * 547 * 100) / 365) / 100).toFixed(2));
    expect(capitalised).toEqual([]);
    expect(
      accrueInterest({ principal: "10000", from: "1992-01-01", to: "1993-06-30", rate: { table: nl.interest.statutory } }).capitalised,
    ).toHaveLength(1);
  });
});
