import { accrueInterest, type IsoDate, type RateSource } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, it } from "vitest";

describe("a rate that is not known", () => {
  const unknown = (rate: RateSource, from: IsoDate, to: IsoDate) => {
    try {
      accrueInterest({ principal: "100", from, to, rate });
    } catch (error) {
      return error as Error & { name: string; code: string };
    }
    throw new Error("gave a figure");
  };

  it.each<[string, RateSource, IsoDate, IsoDate, string, string]>([
    ["after the last known day", { table: nl.interest.commercial }, "2026-11-01", "2027-02-14", "2027-01-01", "2027-02-14"],
    ["wholly after it", { table: nl.interest.statutory }, "2027-03-01", "2027-03-31", "2027-03-01", "2027-03-31"],
    ["by a single day", { table: nl.interest.statutory }, "2026-12-31", "2027-01-01", "2027-01-01", "2027-01-01"],
    ["before the first row", { table: nl.interest.commercial }, "2002-11-01", "2003-01-31", "2002-11-01", "2002-11-30"],
    ["wholly before it", { table: nl.interest.commercial }, "2002-10-01", "2002-10-31", "2002-10-01", "2002-10-31"],
    ["before the Dutch tables begin", { table: nl.interest.statutory }, "1976-03-01", "1976-05-01", "1976-03-01", "1976-03-31"],
    [
      "fixed at the start, which is not known",
      { table: { rows: [{ from: "2025-01-01", percent: "8" }], knownThrough: "2026-12-31", fixing: "at-start" } },
      "2024-12-31",
      "2025-01-31",
      "2024-12-31",
      "2024-12-31",
    ],
  ])("%s", (_, rate, from, to, missingFrom, missingTo) => {
    const { name, code, message } = unknown(rate, from, to);
    expect([name, code]).toEqual(["TermijnError", "RATE_UNKNOWN"]);
    expect(message).toContain(missingFrom);
    expect(message).toContain(missingTo);
  });

  it("is known up to and including the last known day", () => {
    expect(accrueInterest({ principal: "36500", from: "2026-12-31", to: "2026-12-31", rate: { table: nl.interest.commercial } }).total).toBe("10.40");
    expect(accrueInterest({ principal: "36500", from: "2002-12-01", to: "2002-12-01", rate: { table: nl.interest.commercial } }).total).toBe("10.35");
    expect(accrueInterest({ principal: "36500", from: "1976-04-01", to: "1976-04-01", rate: { table: nl.interest.statutory } }).total).toBe("8.00");
  });
});

describe("bad input", () => {
  const good = { principal: "100", from: "2025-01-01", to: "2025-12-31", rate: { percent: "5" } };
  const table = { rows: [{ from: "2025-01-01", percent: "5" }], knownThrough: "2025-12-31" };
  const amounts = [
    "12,50",
    "1.234,56",
    "1e3",
    "1E-2",
    "NaN",
    "Infinity",
    "-Infinity",
    "12.505",
    "",
    " 1",
    "1 ",
    "+1",
    ".5",
    "5.",
    "0x10",
    "1_000",
    "€ 5",
    "abc",
    null,
    undefined,
    true,
    {},
    [],
    Number.NaN,
    Number.POSITIVE_INFINITY,
    "9".repeat(30),
  ];
  const days = [
    "2025-02-30",
    "2025-13-01",
    "2025-00-01",
    "2025-01-32",
    "2025-1-1",
    "01-01-2025",
    "2025/01/01",
    "2025-01-01T00:00:00Z",
    "2025-01-01 00:00",
    "20250101",
    "",
    "today",
    null,
    undefined,
    20250101,
    new Date(0),
  ];
  const percents = ["5,5", "1e1", "NaN", "Infinity", "", "5%", "-1", {}, Number.NaN, Number.NEGATIVE_INFINITY];

  const inputs: [string, unknown, string][] = [
    ...amounts.map((principal): [string, unknown, string] => ["principal", { ...good, principal }, `principal ${String(principal)}`]),
    ["principal", { ...good, principal: "-1" }, "a negative principal"],
    ["principal", { ...good, principal: "10.5", currency: "JPY" }, "a half yen"],
    ...days.flatMap((day): [string, unknown, string][] => [
      ["from", { ...good, from: day }, `from ${String(day)}`],
      ["to", { ...good, to: day }, `to ${String(day)}`],
      ["reductions[0].from", { ...good, reductions: [{ from: day, amount: "1" }] }, `reduction from ${String(day)}`],
    ]),
    ["to", { ...good, from: "2025-06-02", to: "2025-06-01" }, "to before from"],
    ...amounts.map((amount): [string, unknown, string] => [
      "reductions[0].amount",
      { ...good, reductions: [{ from: "2025-06-01", amount }] },
      `reduction of ${String(amount)}`,
    ]),
    [
      "reductions[1].amount",
      {
        ...good,
        reductions: [
          { from: "2025-06-01", amount: "1" },
          { from: "2025-06-01", amount: "-1" },
        ],
      },
      "a negative reduction",
    ],
    ["reductions", { ...good, reductions: "1" }, "reductions that are no list"],
    ...percents.map((percent): [string, unknown, string] => ["rate.percent", { ...good, rate: { percent } }, `percent ${String(percent)}`]),
    ["rate.percent", { ...good, rate: { percent: "x", per: "month" } }, "percent per month"],
    ["rate", { ...good, rate: undefined }, "no rate"],
    ["rate", { ...good, rate: "5" }, "a rate that is text"],
    ["rate.per", { ...good, rate: { percent: "5", per: "day" } }, "percent per day"],
    ...percents
      .slice(0, 6)
      .map((percent): [string, unknown, string] => [
        "rate.surcharge.percent",
        { ...good, rate: { table, surcharge: { percent } } },
        `surcharge ${String(percent)}`,
      ]),
    ["rate.surcharge.from", { ...good, rate: { table, surcharge: { percent: "1", from: "2025-02-30" } } }, "surcharge from no day"],
    [
      "rate.table.rows[0].percent",
      { ...good, rate: { table: { ...table, rows: [{ from: "2025-01-01", percent: "5,5" }] } } },
      "a row without a percentage",
    ],
    ["rate.table.rows[0].from", { ...good, rate: { table: { ...table, rows: [{ from: "2025-02-30", percent: "5" }] } } }, "a row from no day"],
    ["rate.table.knownThrough", { ...good, rate: { table: { ...table, knownThrough: "soon" } } }, "known through no day"],
    ["compounding", { ...good, compounding: "daily" }, "daily compounding"],
    ["dayCount", { ...good, dayCount: "actual/364" }, "an unknown day count"],
    ["rounding", { ...good, rounding: "up" }, "an unknown rounding"],
    ["currency", { ...good, currency: "euro" }, "no currency code"],
  ];

  it.each(inputs)("%s is named: %o (%s)", (path, input) => {
    const failure = (() => {
      try {
        return accrueInterest(input as never);
      } catch (error) {
        return error;
      }
    })();
    expect(failure).toMatchObject({ name: "TermijnError", code: "INVALID_INPUT" });
    expect((failure as { issues: { path: string }[] }).issues.map((issue) => issue.path)).toEqual([path]);
  });

  it("names every problem at once", () => {
    try {
      accrueInterest({
        ...good,
        principal: "12,50",
        from: "2025-02-30",
        rate: { percent: "x" },
        reductions: [{ from: "2025-06-01", amount: "1e2" }],
      });
      expect.unreachable();
    } catch (error) {
      const { issues, message } = error as { issues: { path: string }[]; message: string };
      expect(issues.map(({ path }) => path).sort()).toEqual(["from", "principal", "rate.percent", "reductions[0].amount"]);
      expect(message).toContain("principal: expected an amount with at most 2 decimals");
      expect(message).toContain('got "12,50"');
    }
  });

  it("never misreads rows out of order: it refuses them", () => {
    const rows = [
      { from: "2025-06-01", percent: "5" },
      { from: "2025-01-01", percent: "4" },
    ];
    expect(() => accrueInterest({ ...good, rate: { table: { rows, knownThrough: "2025-12-31" } } })).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT" }),
    );
  });
});
