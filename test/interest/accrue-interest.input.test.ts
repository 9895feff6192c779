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

  const unreadable = (): object => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  };
  const rows = (...days: string[]): object => ({ table: { rows: days.map((from, index) => ({ from, percent: String(index + 4) })), knownThrough: "2025-12-31" } });
  const inOrder = "expected rows in order of time and known through the last of them";

  it.each<[string, unknown, { path: string; code: string; message: string }[]]>([
    ["nothing", undefined, [{ path: "", code: "type", message: "expected a principal, two days and a rate, got nothing" }]],
    ["null", null, [{ path: "", code: "type", message: "expected a principal, two days and a rate, got null" }]],
    ["text", "100", [{ path: "", code: "type", message: 'expected a principal, two days and a rate, got "100"' }]],
    ["what throws when it is read", unreadable(), [{ path: "", code: "unreadable", message: "expected plain data, got something that cannot be read" }]],
    ["a negative principal", { ...good, principal: "-1" }, [{ path: "principal", code: "amount", message: 'expected an amount with at most 2 decimals, zero or more, got "-1"' }]],
    ["the last day first", { ...good, from: "2025-06-02", to: "2025-06-01" }, [{ path: "to", code: "order", message: 'expected a day on or after 2025-06-02, got "2025-06-01"' }]],
    ["a compounding", { ...good, compounding: "daily" }, [{ path: "compounding", code: "value", message: 'expected one of none, annual, monthly, got "daily"' }]],
    ["a day count", { ...good, dayCount: "actual/364" }, [{ path: "dayCount", code: "value", message: 'expected one of actual/365, actual/actual, actual/360, 30/360, got "actual/364"' }]],
    ["a rounding", { ...good, rounding: "up" }, [{ path: "rounding", code: "value", message: 'expected one of per-stretch, once, got "up"' }]],
    ["reductions that are no list", { ...good, reductions: "1" }, [{ path: "reductions", code: "type", message: 'expected a list, got "1"' }]],
    ["a reduction that is null", { ...good, reductions: [null] }, [expect.objectContaining({ path: "reductions[0].from" }), expect.objectContaining({ path: "reductions[0].amount" })] as never],
    ["a bad reduction beside a bad rounding", { ...good, rounding: "up", reductions: "1" }, [expect.objectContaining({ path: "rounding" }), expect.objectContaining({ path: "reductions" })] as never],
    ["rows out of order", { ...good, rate: rows("2025-06-01", "2025-01-01") }, [{ path: "rate.table.rows[1].from", code: "order", message: `${inOrder}, got "2025-01-01"` }]],
    ["two rows of one day", { ...good, rate: rows("2025-01-01", "2025-01-01") }, [{ path: "rate.table.rows[1].from", code: "order", message: `${inOrder}, got "2025-01-01"` }]],
    ["known until before the last row", { ...good, rate: rows("2025-01-01", "2026-01-01") }, [{ path: "rate.table.knownThrough", code: "order", message: `${inOrder}, got "2025-12-31"` }]],
  ])("%s: says where, what was expected and what it got", (_, input, issues) => {
    expect(() => accrueInterest(input as never)).toThrow(expect.objectContaining({ name: "TermijnError", code: "INVALID_INPUT", issues }));
  });

  it.each<[IsoDate, string]>([
    ["2027-01-01", "2027-01-01"],
    ["2027-02-14", "2027-01-01 to 2027-02-14"],
  ])("a rate that is not known up to %s: says which days and what to do", (to, span) => {
    const issues = [{ path: "rate", code: "rate-unknown", message: `no interest rate is known for ${span}; hand in newer rows with withRates` }];
    expect(() => accrueInterest({ ...good, from: "2026-12-01", to, rate: { table: nl.interest.commercial } })).toThrow(expect.objectContaining({ code: "RATE_UNKNOWN", issues }));
  });

  it("a rate known from its last row's day is known on that day alone", () => {
    const table = { rows: [{ from: "2025-01-01", percent: "10" }], knownThrough: "2025-01-01" };
    expect(accrueInterest({ principal: "36500", from: "2025-01-01", to: "2025-01-01", rate: { table } }).total).toBe("10.00");
  });

  it("options are read once: what a getter gives second does not count", () => {
    let asked = 0;
    const twoFaced = { ...good, principal: "36500", to: "2026-01-01", get compounding() { return asked++ === 0 ? "none" : "monthly"; } };
    // 365 days at 5% on 36,500 are 1825.00, and one more day 5.00.
    expect(accrueInterest(twoFaced as never).total).toBe("1830.00");
  });

  it("a day or an amount in a list is none", () => {
    for (const [path, more] of [["from", { from: ["2025-01-01"] }], ["to", { to: ["2025-12-31"] }], ["principal", { principal: ["100"] }]] as const) {
      expect(() => accrueInterest({ ...good, ...more } as never)).toThrow(expect.objectContaining({ code: "INVALID_INPUT", issues: [expect.objectContaining({ path })] }));
    }
  });

  it("days are compared only when both are known, and one day is a span", () => {
    const pathsOf = (more: object) => {
      try {
        accrueInterest({ ...good, ...more } as never);
      } catch (error) {
        return (error as { issues: { path: string }[] }).issues.map(({ path }) => path);
      }
      return [];
    };
    expect(pathsOf({ from: "x", to: "1960-01-01" })).toEqual(["from"]);
    expect(pathsOf({ from: "2025-01-01", to: "x" })).toEqual(["to"]);
    expect(pathsOf({ from: "2025-01-01", to: "2025-01-01", rounding: "up" })).toEqual(["rounding"]);
    expect(pathsOf({ from: "2025-01-02", to: "2025-01-01", rounding: "up" })).toEqual(["to", "rounding"]);
  });

  it("a reduction that reads well only the second time is refused all the same", () => {
    let asked = 0;
    const reductions = [{ get from() { return asked++ === 0 ? "x" : "2025-06-01"; }, amount: "1" }];
    expect(() => accrueInterest({ ...good, reductions } as never)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", issues: [{ path: "", code: "type", message: "expected a principal, two days and a rate, got an object" }] }),
    );
  });

  it("a reduction from the last day lowers that day", () => {
    // Nine days at 10.00 and one at 5.00.
    const claim = { principal: "36500", from: "2025-01-01", to: "2025-01-10", rate: { percent: "10" } };
    expect(accrueInterest({ ...claim, reductions: [{ from: "2025-01-10", amount: "18250" }] }).total).toBe("95.00");
    expect(accrueInterest({ ...claim, reductions: [{ from: "2025-01-11", amount: "18250" }] }).total).toBe("100.00");
  });
});
