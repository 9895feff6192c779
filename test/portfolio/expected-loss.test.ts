import fc from "fast-check";
import { expectedLoss, type ExpectedLossInput, type TransitionRates } from "termijn";
import { describe, expect, test } from "vitest";
import { HOSTILE, problemsOf } from "./many-dossiers.js";

/** Q, R and what stands in each state, with the states named by their place; as textbooks and course sites print them. */
interface Published {
  name: string;
  q: number[][];
  r: [paid: number, bad: number][];
  balances: number[];
  /** B = N R, where it was published. */
  shares?: [paid: number, bad: number][];
  paid: string;
  bad: string;
}

const PUBLISHED: Published[] = [
  // essayravens.com, which rounds to 0.95/0.05 and 0.87/0.13.
  { name: "UC Limited", q: [[0.5, 0.2], [0.3, 0.1]], r: [[0.3, 0], [0.5, 0.1]], balances: [70_000, 30_000], shares: [[0.948718, 0.051282], [0.871795, 0.128205]], paid: "92564.10", bad: "7435.90" },
  // Render, Stair and Hanna, by way of askfilo.com.
  { name: "A&W", q: [[0, 0.2, 0], [0, 0, 0.1], [0, 0, 0]], r: [[0.8, 0], [0.9, 0], [0.85, 0.15]], balances: [150_000, 0, 0], shares: [[0.997, 0.003], [0.985, 0.015], [0.85, 0.15]], paid: "149550.00", bad: "450.00" },
  // studyx.ai gives 1,600,000 paid, which is wrong: it is less than what is paid in the first period and the next alone, and with
  // nothing but 0.1 of the last class going bad no 900,000 of 2,500,000 can be lost.
  { name: "Supply company", q: [[0, 0.2, 0], [0, 0.3, 0.3], [0, 0.6, 0.1]], r: [[0.8, 0], [0.4, 0], [0.2, 0.1]], balances: [1_000_000, 900_000, 600_000], paid: "2333333.33", bad: "166666.67" },
  // justaaa.com gives 10,000 bad, which is wrong: 0.2 × 50,000 is what goes bad in the first period only.
  { name: "Department store", q: [[0.25, 0.25], [0.05, 0.25]], r: [[0.5, 0], [0.5, 0.2]], balances: [40_000, 50_000], paid: "72727.27", bad: "17272.73" },
  // Anderson, Sweeney and Williams, An Introduction to Management Science.
  { name: "Heidman", q: [[0.3, 0.3], [0.3, 0.1]], r: [[0.4, 0], [0.4, 0.2]], balances: [1000, 2000], shares: [[0.888889, 0.111111], [0.740741, 0.259259]], paid: "2370.37", bad: "629.63" },
];

const nameOf = (index: number) => `class ${index}`;
const ratesOf = ({ q, r }: Pick<Published, "q" | "r">): TransitionRates =>
  Object.fromEntries(q.map((row, state) => [nameOf(state), { ...Object.fromEntries(row.map((share, next) => [nameOf(next), share])), paid: r[state]![0], bad: r[state]![1] }]));
const inputOf = (published: Published): ExpectedLossInput => ({ rates: ratesOf(published), balances: Object.fromEntries(published.balances.map((balance, index) => [nameOf(index), `${balance}.00`])) });

describe("published cases", () => {
  test.each(PUBLISHED)("$name", (published) => {
    const result = expectedLoss(inputOf(published));
    expect(result).toMatchObject({ paid: published.paid, bad: published.bad });
    published.shares?.forEach(([paid, bad], index) => {
      expect(result.states[index]!.paidShare).toBeCloseTo(paid, 6);
      expect(result.states[index]!.badShare).toBeCloseTo(bad, 6);
    });
  });
});

describe("by hand", () => {
  test("one class of which half stays: it takes two periods on average", () => {
    expect(expectedLoss({ rates: { late: { late: 0.5, paid: 0.4, bad: 0.1 } }, balances: { late: "100.00" } }).states).toEqual([{ state: "late", balance: "100.00", paidShare: 0.8, badShare: 0.2, periods: 2, paid: "80.00", bad: "20.00" }]);
  });

  test("thirds as decimals are brought to a whole; the currency decides the decimals", () => {
    const result = expectedLoss({ rates: { a: { b: 0.3333, paid: 0.3333, bad: 0.3333 }, b: { paid: 1 } }, balances: { a: "100", b: "0" }, currency: "JPY" });
    expect(result).toMatchObject({ balance: "100", paid: "67", bad: "33" });
    expect(result.states[0]!.badShare).toBeCloseTo(1 / 3, 12);
  });

  test("an empty portfolio loses nothing", () => {
    expect(expectedLoss({ rates: { a: { paid: 1 } }, balances: {} })).toMatchObject({ balance: "0.00", paid: "0.00", bad: "0.00" });
  });
});

describe("what is no chain", () => {
  const rejected: [string, unknown, Record<string, string>, string[]][] = [
    ["shares that do not sum to 1", { a: { paid: 0.5, bad: 0.4 } }, {}, ["rates.a"]],
    ["a share above 1", { a: { paid: 1.5, bad: -0.5 } }, {}, ["rates.a.paid", "rates.a.bad"]],
    ["NaN", { a: { paid: Number.NaN } }, {}, ["rates.a.paid"]],
    ["a state that leads nowhere", { a: { paid: 1 }, b: { b: 1 } }, {}, ["rates.b"]],
    ["two states that lead to each other", { a: { b: 0.5, paid: 0.5 }, b: { c: 1 }, c: { b: 1 } }, {}, ["rates.b", "rates.c"]],
    ["a state without rates", { a: { b: 1 } }, {}, ["rates.a.b"]],
    ["rates of an end", { paid: { paid: 1 }, a: { paid: 1 } }, {}, ["rates.paid"]],
    ["no states", {}, {}, ["rates"]],
    ["a balance in a state without rates", { a: { paid: 1 } }, { "over-90": "5.00" }, ["balances.over-90"]],
    ["a negative balance", { a: { paid: 1 } }, { a: "-5.00" }, ["balances.a"]],
    ["everything at once", { a: { paid: 0.1 }, b: { bad: 0.2 } }, { a: "x" }, ["rates.a", "rates.b", "balances.a"]],
  ];

  test.each(rejected)("%s", (_, rates, balances, paths) => {
    expect(problemsOf(() => expectedLoss({ rates: rates as TransitionRates, balances }))).toEqual({ code: "INVALID_INPUT", paths });
  });

  test("hostile input", () => {
    for (const hostile of HOSTILE) {
      for (const input of [hostile, { rates: hostile, balances: {} }, { rates: { a: { paid: 1 } }, balances: hostile }, { rates: { a: hostile }, balances: {} }]) {
        try {
          expectedLoss(input as ExpectedLossInput);
        } catch (error) {
          expect((error as Error).name).toBe("TermijnError");
        }
      }
    }
  });

  test("a name that every object has is a state without rates", () => {
    expect(problemsOf(() => expectedLoss({ rates: { a: { toString: 1 } as never }, balances: {} })).paths).toEqual(["rates.a.toString"]);
  });
});

describe("laws", () => {
  const chain = fc.integer({ min: 1, max: 6 }).chain((size) =>
    fc.tuple(fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: size + 2, maxLength: size + 2 }), { minLength: size, maxLength: size }), fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: size, maxLength: size })));
  const asInput = ([weights, cents]: [number[][], number[]]): ExpectedLossInput => ({
    rates: Object.fromEntries(weights.map((row, state) => {
      // Something always leaves for an end.
      const whole = [...row.slice(0, -1), row.at(-1)! + 1];
      const total = whole.reduce((a, b) => a + b, 0);
      return [nameOf(state), Object.fromEntries(whole.map((weight, next) => [next < weights.length ? nameOf(next) : next === weights.length ? "paid" : "bad", weight / total]))];
    })),
    balances: Object.fromEntries(cents.map((amount, index) => [nameOf(index), (amount / 100).toFixed(2)])),
  });
  const cents = (amount: string) => BigInt(amount.replace(".", ""));

  test("paid and bad make the balance to the cent, in each class and in all, and each class is within a cent of its share", () => {
    fc.assert(fc.property(chain, (given) => {
      const { balance, paid, bad, states } = expectedLoss(asInput(given));
      const sum = (pick: (state: (typeof states)[number]) => string) => states.reduce((total, state) => total + cents(pick(state)), 0n);
      expect(cents(paid) + cents(bad)).toBe(cents(balance));
      expect([sum((state) => state.paid), sum((state) => state.bad), sum((state) => state.balance)]).toEqual([cents(paid), cents(bad), cents(balance)]);
      for (const state of states) {
        expect(state.paidShare + state.badShare).toBeCloseTo(1, 12);
        expect(Math.abs(Number(cents(state.bad)) - state.badShare * Number(cents(state.balance)))).toBeLessThanOrEqual(1 + 1e-6);
        expect(cents(state.bad) >= 0n && cents(state.paid) >= 0n).toBe(true);
      }
    }), { numRuns: 300 });
  });

  test("is what playing the periods one by one comes to", () => {
    fc.assert(fc.property(chain, (given) => {
      const input = asInput(given);
      const names = Object.keys(input.rates);
      let standing = names.map((name) => Number(input.balances[name]));
      let bad = 0;
      for (let period = 0; period < 3000; period++) {
        bad += names.reduce((sum, name, state) => sum + standing[state]! * input.rates[name]!["bad"]!, 0);
        standing = names.map((to) => names.reduce((sum, name, state) => sum + standing[state]! * input.rates[name]![to]!, 0));
      }
      expect(Number(expectedLoss(input).bad)).toBeCloseTo(bad, 1);
    }), { numRuns: 50 });
  });
});
