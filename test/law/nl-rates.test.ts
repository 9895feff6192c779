import { existsSync, readFileSync } from "node:fs";
import { accrueInterest, withRates } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, it } from "vitest";

type Row = { from: string; percent: string };
const rowsOf = (rows: readonly Row[]): Row[] => rows.map(({ from, percent }) => ({ from, percent }));
const rowOn = (rows: readonly Row[], day: string): Row | undefined => rows.filter(({ from }) => from <= day).pop();
const dayBefore = (iso: string): string => new Date(Date.parse(`${iso}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

describe("the Dutch rates, spot checks", () => {
  it.each([
    // Statutory: Raad van Arbitrage, historical overview; Stb. 2009, 262; Besluit of 23-6-2011; Stb. 2014, 491.
    ["statutory", "1976-04-01", "8.00"],
    ["statutory", "1980-04-01", "12.00"],
    ["statutory", "1991-12-31", "11.00"],
    ["statutory", "1992-01-01", "12.00"],
    ["statutory", "2009-06-30", "6.00"],
    ["statutory", "2009-07-01", "4.00"],
    ["statutory", "2010-01-01", "3.00"],
    ["statutory", "2011-06-30", "3.00"],
    ["statutory", "2011-07-01", "4.00"],
    ["statutory", "2014-12-31", "3.00"],
    ["statutory", "2015-01-01", "2.00"],
    ["statutory", "2022-12-31", "2.00"],
    ["statutory", "2023-01-01", "4.00"],
    ["statutory", "2023-07-01", "6.00"],
    ["statutory", "2024-07-01", "7.00"],
    ["statutory", "2025-07-01", "6.00"],
    ["statutory", "2026-12-31", "4.00"],
    // Commercial: the ECB rate before the half-year plus 7 points, from 16 March 2013 plus 8.
    ["commercial", "2002-12-01", "10.35"],
    ["commercial", "2007-07-01", "11.07"],
    ["commercial", "2009-07-01", "8.00"],
    ["commercial", "2011-07-01", "8.25"],
    ["commercial", "2013-01-01", "7.75"],
    ["commercial", "2013-03-15", "7.75"],
    ["commercial", "2013-03-16", "8.75"],
    ["commercial", "2014-07-01", "8.15"],
    ["commercial", "2022-12-31", "8.00"],
    ["commercial", "2023-01-01", "10.50"],
    ["commercial", "2023-07-01", "12.00"],
    ["commercial", "2024-01-01", "12.50"],
    ["commercial", "2024-07-01", "12.25"],
    ["commercial", "2025-01-01", "11.15"],
    ["commercial", "2025-07-01", "10.15"],
    ["commercial", "2026-06-30", "10.15"],
    ["commercial", "2026-07-01", "10.40"],
  ] as const)("%s interest on %s is %s percent", (name, day, percent) => {
    expect(rowOn(nl.interest[name].rows, day)?.percent).toBe(percent);
    // 36,500.00 at p percent bears p euros a day.
    expect(accrueInterest({ principal: "36500", from: day, to: day, rate: { table: nl.interest[name] } }).total).toBe(percent);
  });

  it.each(["statutory", "commercial"] as const)("the %s rows stand in order of time, in hundredths, with a basis and a last known day", (name) => {
    const { rows, knownThrough, basis, compounding } = nl.interest[name];
    expect(rows.map(({ from }) => from)).toEqual([...new Set(rows.map(({ from }) => from))].sort());
    for (const { percent } of rows) expect(percent).toMatch(/^\d{1,2}\.\d\d$/);
    expect(rows[rows.length - 1]!.from <= knownThrough).toBe(true);
    expect([knownThrough, compounding]).toEqual(["2026-12-31", "annual"]);
    expect(basis[0]?.ref).toMatch(name === "statutory" ? /6:119(?!a)/ : /6:119a/);
  });

  it("begin where the law begins", () => {
    expect([nl.interest.statutory.rows[0]?.from, nl.interest.commercial.rows[0]?.from]).toEqual(["1976-04-01", "2002-12-01"]);
    expect(nl.verifiedOn).toBe("2026-11-21");
  });
});

describe("newer rates handed in", () => {
  const perDay = (law: typeof nl, name: "statutory" | "commercial", on: string): string =>
    accrueInterest({ principal: "36500", from: on, to: on, rate: { table: law.interest[name] } }).total;

  it("are known for as long as the caller says, for the tables whose rows are given", () => {
    const law = withRates(nl, { commercial: [{ from: "2027-01-01", percent: "10.65" }], knownThrough: "2027-06-30" });
    expect([perDay(law, "commercial", "2026-12-31"), perDay(law, "commercial", "2027-06-30")]).toEqual(["10.40", "10.65"]);
    expect(() => perDay(law, "commercial", "2027-07-01")).toThrow(expect.objectContaining({ code: "RATE_UNKNOWN" }));
    expect(() => perDay(law, "statutory", "2027-01-01")).toThrow(expect.objectContaining({ code: "RATE_UNKNOWN" }));
  });

  it("may be an empty list: unchanged, but known for longer", () => {
    const law = withRates(nl, { statutory: [], knownThrough: "2027-06-30" });
    expect(perDay(law, "statutory", "2027-06-30")).toBe("4.00");
    expect(nl.interest.statutory.knownThrough).toBe("2026-12-31");
  });
});

const DATA = new URL("../../../shared/data/", import.meta.url);
const read = <Data>(name: string): Data => JSON.parse(readFileSync(new URL(name, DATA), "utf8")) as Data;

describe.runIf(existsSync(DATA))("the Dutch rates against the collected sources", () => {
  type Collected = {
    knownThrough: string;
    verifiedOn: string;
    statutory: { rows: Row[] };
    statutoryBefore1992: { rows: Row[] };
    commercial: { rows: Row[] };
  };

  it("hold every row and no other", () => {
    const collected = read<Collected>("nl-interest-rates.json");
    expect(rowsOf(nl.interest.statutory.rows)).toEqual(rowsOf([...collected.statutoryBefore1992.rows, ...collected.statutory.rows]));
    expect(rowsOf(nl.interest.commercial.rows)).toEqual(rowsOf(collected.commercial.rows));
    expect([nl.interest.statutory.knownThrough, nl.interest.commercial.knownThrough, nl.verifiedOn]).toEqual([
      collected.knownThrough,
      collected.knownThrough,
      collected.verifiedOn,
    ]);
  });

  it("from July 2009 are the European Central Bank's rate just before the half-year plus the margin", () => {
    const bank = read<{ rows: Row[] }>("ecb-main-refinancing-rate.json").rows;
    const rows = nl.interest.commercial.rows.filter(({ from }) => from >= "2009-07-01");
    expect(rows).toHaveLength(36);
    for (const { from, percent } of rows) {
      // The margin rose on 16 March 2013, in the middle of a half-year; the reference rate did not move with it.
      const halfYear = from === "2013-03-16" ? "2013-01-01" : from;
      expect(halfYear).toMatch(/-(01|07)-01$/);
      const margin = from < "2013-03-16" ? 700 : 800;
      const reference = Math.round(Number(rowOn(bank, dayBefore(halfYear))!.percent) * 100);
      expect(`${from}: ${Math.round(Number(percent) * 100)}`).toBe(`${from}: ${reference + margin}`);
    }
  });
});
