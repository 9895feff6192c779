import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { jumpAtThreshold, type ThresholdCase, type ThresholdOptions } from "termijn";
import { describe, expect, test } from "vitest";
import { casesOf } from "../../examples/escalation/cases-of-csv.mjs";
import { HOSTILE, problemsOf } from "./many-dossiers.js";

const around = { threshold: 100, from: 90, to: 110 };

describe("by hand", () => {
  test("four cases on two parallel lines: a slope of −1 and a jump of 16", () => {
    // Below 51 and 50, above 64 and 63: both fall by 1. The means 50.5 at −1.5 and 63.5 at 1.5: 13 up, and 3 × 1 more for the fall between.
    const cases = [{ score: 98, recovered: 51 }, { score: 99, recovered: 50 }, { score: 101, recovered: 64 }, { score: 102, recovered: 63 }];
    const { jump, slope, standardError, below, above } = jumpAtThreshold(cases, around);
    expect([jump, slope, below, above]).toEqual([expect.closeTo(16, 10), expect.closeTo(-1, 10), 2, 2]);
    expect(standardError).toBeCloseTo(0, 10);
  });

  test("the uncertainty, where every case is 1 off its line", () => {
    // 1 and −1 below, 9 and 11 above: the slopes within the sides cancel to 0, the means are 0 and 10. Four squares of 1 over one degree
    // of freedom; of the step, 1 less what a line takes of it (3² of the 10 that the scores spread), a tenth is left: 4 ÷ 0.1 = 40.
    const cases = [[98, 1], [99, -1], [101, 9], [102, 11]].map(([score, recovered]) => ({ score: score!, recovered: recovered! }));
    const { jump, slope, standardError, low, high } = jumpAtThreshold(cases, around);
    expect([jump, slope, standardError]).toEqual([expect.closeTo(10, 10), expect.closeTo(0, 10), expect.closeTo(Math.sqrt(40), 10)]);
    expect([low, high]).toEqual([expect.closeTo(10 - 1.959964 * Math.sqrt(40), 4), expect.closeTo(10 + 1.959964 * Math.sqrt(40), 4)]);
  });

  test("the window takes its start and not its end, and the threshold is above", () => {
    const cases = [90, 95, 100, 105, 110, 80].map((score) => ({ score, recovered: score }));
    expect(jumpAtThreshold(cases, around)).toMatchObject({ below: 2, above: 2 });
  });

  test("finds the line and the jump it was made with", () => {
    const scores = fc.uniqueArray(fc.integer({ min: 900, max: 1099 }), { minLength: 20, maxLength: 60 });
    fc.assert(fc.property(scores, fc.integer({ min: -500, max: 500 }), fc.integer({ min: -5, max: 5 }), fc.integer({ min: -1000, max: 1000 }), (chosen, jump, slope, level) => {
      const cases = chosen.map((score) => ({ score, recovered: level + slope * score + (score >= 1000 ? jump : 0) }));
      fc.pre(cases.filter(({ score }) => score >= 1000).length >= 2 && cases.filter(({ score }) => score < 1000).length >= 2);
      const fit = jumpAtThreshold(cases, { threshold: 1000, from: 900, to: 1100 });
      expect([fit.jump, fit.slope]).toEqual([expect.closeTo(jump, 6), expect.closeTo(slope, 6)]);
    }), { numRuns: 200 });
  });
});

describe("input", () => {
  const cases = [98, 99, 101, 102].map((score) => ({ score, recovered: score }));

  test.each<[string, unknown, unknown, string]>([
    ["too few above", cases.slice(0, 3), around, "cases"],
    ["all at one score", [99, 99, 99, 99].map((score) => ({ score, recovered: 1 })), around, "cases"],
    ["no cases", [], around, "cases"],
    ["a threshold outside its window", cases, { ...around, threshold: 110 }, "options.threshold"],
    ["no window", cases, { threshold: 100 }, "options.from"],
    ["a score that is no number", [{ score: Number.NaN, recovered: 1 }], around, "cases[0].score"],
    ["figures beyond measure", cases.map(({ score }) => ({ score, recovered: score * 1e306 })), around, "cases"],
  ])("%s", (_, given, options, path) => {
    expect(problemsOf(() => jumpAtThreshold(given as ThresholdCase[], options as ThresholdOptions))).toMatchObject({ code: "INVALID_INPUT", paths: expect.arrayContaining([path]) });
  });

  test("anything else", () => {
    for (const hostile of HOSTILE) {
      expect(problemsOf(() => jumpAtThreshold(hostile as ThresholdCase[], around)).code).toBe("INVALID_INPUT");
      expect(problemsOf(() => jumpAtThreshold(cases, hostile as ThresholdOptions)).code).toBe("INVALID_INPUT");
      expect(problemsOf(() => jumpAtThreshold([hostile] as ThresholdCase[], around)).code).toBe("INVALID_INPUT");
    }
  });
});

const sample = new URL("../../../shared/samples/bank-recovery/bank-recovery-datacamp.csv", import.meta.url);

describe.runIf(existsSync(sample))("a bank's 1,882 defaulted accounts: the next strategy from an expected recovery of 1,000 on", () => {
  const cases = existsSync(sample) ? casesOf(readFileSync(sample, "utf8"), "expected_recovery_amount", "actual_recovery_amount") : [];

  // Published with the data set.
  test.each([[900, 1100, 183, 277.6344, 74.0434], [950, 1050, 99, 286.5337, 111.3519]])("window %d to %d: %d accounts, a jump of %d", (from, to, accounts, jump, standardError) => {
    const fit = jumpAtThreshold(cases, { threshold: 1000, from, to });
    expect(fit.below + fit.above).toBe(accounts);
    expect([fit.jump, fit.standardError]).toEqual([expect.closeTo(jump, 4), expect.closeTo(standardError, 4)]);
    // A step costs 50: it pays, and surely so.
    expect(fit.low).toBeGreaterThan(50);
  });
});
