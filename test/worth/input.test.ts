import { TermijnError } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, test } from "vitest";
import { collecting } from "../../src/law/nl/collecting/index.js";
import { recoveryAt } from "../../src/worth/recovery-curve.js";
import { weighCollection } from "../../src/worth/weigh-collection.js";
import { ON, oneClaim } from "./one-claim.js";

const dossier = oneClaim("1000.00");
const route = { id: "letter", label: "Letter", cost: "10.00", days: 0 };
const paths = (run: () => unknown): string[] => {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(TermijnError);
    return (error as TermijnError).issues.map(({ path, code, message }) => {
      expect(message).toMatch(/^expected .+/);
      return `${(error as TermijnError).code} ${path} ${code}`;
    });
  }
  return [];
};
const ask = (options: object) => paths(() => weighCollection(dossier, { on: ON, law: nl, ...options } as never));

describe("weighCollection refuses", () => {
  test.for([
    ["no day", { on: undefined }, "options.on"],
    ["no law", { law: {} }, "options.law"],
    ["tariffs that are none", { tariffs: { code: "nl" } }, "options.tariffs"],
    ["tariffs as text", { tariffs: "nl" }, "options.tariffs"],
    ["routes that are no list", { routes: {} }, "options.routes"],
    ["a route without a label", { routes: [{ ...route, label: undefined }] }, "options.routes[0].label"],
    ["a negative cost", { routes: [{ ...route, cost: "-1" }] }, "options.routes[0].cost"],
    ["a cost with a comma", { routes: [{ ...route, cost: "1,50" }] }, "options.routes[0].cost"],
    ["odds above one", { routes: [{ ...route, odds: 1.1 }] }, "options.routes[0].odds"],
    ["odds below zero", { routes: [{ ...route, odds: -0.1 }] }, "options.routes[0].odds"],
    ["odds that are no number", { routes: [{ ...route, odds: NaN }] }, "options.routes[0].odds"],
    ["odds by id above one", { routes: [route], odds: { letter: 70 } }, "options.odds.letter"],
    ["half a day", { routes: [{ ...route, days: 1.5 }] }, "options.routes[0].days"],
    ["a fee above a hundred", { routes: [{ ...route, feePercent: "101" }] }, "options.routes[0].feePercent"],
    ["a kind that is none", { routes: [{ ...route, kind: "pigeon" }] }, "options.routes[0].kind"],
    ["the same id twice", { routes: [route, route] }, "options.routes[1].id"],
    ["a next that is not there", { routes: [{ ...route, next: "court" }] }, "options.routes[0].next"],
    ["an opened route that is not there", { routes: [{ ...route, opens: "x" }] }, "options.routes[0].opens"],
    ["a route that leads to itself", { routes: [{ ...route, next: "letter" }] }, "options.routes[0].next"],
    ["a circle", { routes: [{ ...route, next: "b" }, { ...route, id: "b", opens: "letter" }] }, "options.routes[1].next"],
    ["a circle through a built route", { tariffs: collecting, routes: [{ ...route, id: "court", next: "agency" }] }, "options.routes[0].next"],
    ["too many routes", { routes: Array.from({ length: 201 }, (_, index) => ({ ...route, id: String(index) })) }, "options.routes"],
    ["a negative discount", { yearlyDiscount: "-1" }, "options.yearlyDiscount"],
    ["a discount as a number", { yearlyDiscount: 8 }, "options.yearlyDiscount"],
    ["a negative price", { prices: { lawyer: "-5" } }, "options.prices.lawyer"],
    ["means as text", { withoutMeans: "yes" }, "options.withoutMeans"],
    ["instalments without survival", { routes: [{ ...route, instalments: { amount: "10", count: 12, everyDays: 30 } }] }, "options.routes[0].instalments.survival"],
  ] as [string, object, string][])("%s", ([, options, path]) => {
    const issues = ask(options);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatch(new RegExp(`^INVALID_INPUT ${path.replace(/[[\].]/g, "\\$&")} `));
  });

  test("everything at once, and anything that is no input", () => {
    expect(ask({ on: "x", law: null, routes: 1, odds: 2, yearlyDiscount: "a" })).toHaveLength(5);
    for (const input of [undefined, null, 1, "a", [], {}]) expect(paths(() => weighCollection(input as never, { on: ON, law: nl }))).not.toEqual([]);
    expect(paths(() => weighCollection(dossier, undefined as never))).not.toEqual([]);
  });

  test("routes with more ways through them than anyone means", () => {
    const many = Array.from({ length: 60 }, (_, index) => ({
      ...route, id: `r${index}`, odds: 0.5, days: 1 + index, recoversCosts: true, cost: `${2 ** (index % 40)}`,
      ...(index < 59 ? { next: `r${index + 1}` } : {}), ...(index < 58 ? { opens: `r${index + 2}` } : {}),
    }));
    expect(ask({ routes: many })).toEqual(["INVALID_INPUT options.routes too-many"]);
  });

  test("but leaves out what it does not know, with a finding, and takes null for absent", () => {
    const { findings, verdict } = weighCollection(dossier, { on: ON, law: nl, routes: [{ ...route, odd: 0.5, next: null }], odds: null, tariffs: null } as never);
    expect(findings.map(({ code, path }) => `${code} ${path ?? ""}`)).toContain("UNKNOWN_FIELD options.routes[0].odd");
    expect(verdict).toBe("depends");
  });
});

describe("recoveryAt refuses", () => {
  test.for([
    [null, 1, "curve"], [{ months: [], shares: [] }, 1, "curve.months"], [{ months: [0, 0], shares: [1, 1] }, 1, "curve.months"], [{ months: [0, 1], shares: [1] }, 1, "curve.shares"],
    [{ months: [0, 1], shares: [1, 0] }, 1, "curve.shares"], [{ months: [0], shares: [1] }, -1, "months"], [{ months: [0], shares: [1] }, NaN, "months"],
  ] as const)("%j at %d", ([curve, months, path]) => {
    expect(paths(() => recoveryAt(curve as never, months))).toEqual([`INVALID_INPUT ${path} ${path === "curve" ? "type" : "value"}`]);
  });
});
