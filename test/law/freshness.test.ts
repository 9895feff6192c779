import { withRates, type LawPack } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, it } from "vitest";
import { freshness, type FreshnessOptions } from "../../src/law/freshness.js";

const codes = (options: FreshnessOptions, law: LawPack = nl) => freshness(law, options).map(({ code, severity, values }) => `${severity} ${code} ${values?.["figures"] ?? ""}`.trim());

describe("Dutch rates, known through 31 December 2026", () => {
  it.each([
    ["2026-11-21", []],
    // 31 December less 28 days is 3 December.
    ["2026-12-02", []],
    ["2026-12-03", ["warning RATES_DUE nl-statutory", "warning RATES_DUE nl-commercial"]],
    ["2026-12-31", ["warning RATES_DUE nl-statutory", "warning RATES_DUE nl-commercial"]],
    ["2027-01-01", ["error RATES_UNKNOWN nl-statutory", "error RATES_UNKNOWN nl-commercial"]],
  ])("on %s", (on, expected) => expect(codes({ on })).toEqual(expected));

  it("are due earlier for who wants to know earlier", () => {
    expect(codes({ on: "2026-11-21", renewWithinDays: 39 })).toEqual([]);
    expect(codes({ on: "2026-11-21", renewWithinDays: 40 })).toHaveLength(2);
  });

  it("are not due once newer ones were handed in", () => {
    const law = withRates(nl, { statutory: [], commercial: [{ from: "2027-01-01", percent: "10.65" }], knownThrough: "2027-06-30" });
    expect(codes({ on: "2027-01-01" }, law)).toEqual([]);
    expect(codes({ on: "2027-06-02" }, law)).toEqual(["warning RATES_DUE nl-statutory", "warning RATES_DUE nl-commercial"]);
    const statutoryOnly = withRates(nl, { statutory: [], knownThrough: "2027-06-30" });
    expect(codes({ on: "2027-01-01" }, statutoryOnly)).toEqual(["error RATES_UNKNOWN nl-commercial"]);
  });
});

describe("a pack compared with its sources on 21 November 2026", () => {
  const law = withRates(nl, { statutory: [], commercial: [], knownThrough: "2030-12-31" });
  it.each([
    // 21 November plus 200 days is 9 June.
    ["2027-06-09", []],
    ["2027-06-10", ["warning LAW_NOT_VERIFIED"]],
    // A day in the past, asked about afterwards.
    ["2020-01-01", []],
  ])("on %s", (on, expected) => expect(codes({ on }, law)).toEqual(expected));

  it("is due earlier for who is stricter", () => {
    expect(codes({ on: "2026-11-22", verifiedWithinDays: 1 }, law)).toEqual([]);
    expect(codes({ on: "2026-11-22", verifiedWithinDays: 0 }, law)).toEqual(["warning LAW_NOT_VERIFIED"]);
  });
});

it("says how to mend each", () => {
  for (const finding of freshness(nl, { on: "2028-01-01" })) expect(finding.fix).toMatch(/newer version/);
});

it.each([
  [{}, { on: "2026-11-21" }, "law"],
  [nl, undefined, "options.on"],
  [nl, { on: "2026-02-30" }, "options.on"],
  [nl, { on: "2026-11-21", renewWithinDays: -1 }, "options.renewWithinDays"],
  [nl, { on: "2026-11-21", verifiedWithinDays: 1.5 }, "options.verifiedWithinDays"],
])("refuses what it cannot answer (%#)", (law, options, path) => {
  let issues: unknown;
  try {
    freshness(law as LawPack, options as FreshnessOptions);
  } catch (error) {
    issues = (error as { issues: { path: string }[] }).issues.map((issue) => issue.path);
  }
  expect(issues).toEqual([path]);
});
