import fc from "fast-check";
import { splitAmount, TermijnError } from "termijn";
import { describe, expect, it } from "vitest";
import vectors from "../vectors/instalments.json";

const PARTS = [30, 30, 40];
/** Up to a billion, in cents, with the awkward small ones often. */
const cents = fc.oneof(fc.integer({ min: -100_000_000_000, max: 100_000_000_000 }), fc.integer({ min: -200, max: 200 }));
const text = (value: number): string => `${value < 0 ? "-" : ""}${Math.floor(Math.abs(value) / 100)}.${String(Math.abs(value) % 100).padStart(2, "0")}`;
const inCents = (amount: string): bigint => BigInt(amount.replace(".", ""));
/** One to twelve shares in hundredths of a percent that make a hundred percent; zero shares among them. */
const shares = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 0, maxLength: 11 }).map((cuts) => {
  const edges = [0, ...cuts.sort((a, b) => a - b), 10_000];
  return edges.slice(1).map((edge, index) => edge - edges[index]!);
});
const percent = (hundredths: number): string => (hundredths / 100).toFixed(2);

describe("every part but the remainder is cut towards zero, and the last takes what is left", () => {
  it.each([
    // 30% of 100.01 is 30.003, cut to 30.00; 100.01 - 30.00 - 30.00 is left.
    ["100.01", ["30.00", "30.00", "40.01"]],
    // 30% of a cent is 0.3 of a cent, cut to nothing.
    ["0.01", ["0.00", "0.00", "0.01"]],
    ["0.02", ["0.00", "0.00", "0.02"]],
    // -30.003 is cut towards zero as well: -30.00.
    ["-100.01", ["-30.00", "-30.00", "-40.01"]],
    ["0.00", ["0.00", "0.00", "0.00"]],
    ["0.10", ["0.03", "0.03", "0.04"]],
    // 30% of 12,345.67 is 3,703.701.
    ["12345.67", ["3703.70", "3703.70", "4938.27"]],
  ])("30/30/40 of %s", (total, expected) => {
    expect(splitAmount(total, PARTS)).toEqual(expected);
  });

  it("gives the remainder to the first part when asked", () => {
    expect(splitAmount("100.01", PARTS, { remainder: "first" })).toEqual(["30.01", "30.00", "40.00"]);
    expect(splitAmount("0.02", PARTS, { remainder: "first" })).toEqual(["0.02", "0.00", "0.00"]);
    // 33.34% of 100 is 33.34; 33.33% is 33.33.
    const ins007 = vectors.cases.find(({ id }) => id === "INS-007")!;
    expect(splitAmount(ins007.total, ["33.34", "33.33", "33.33"], { remainder: "first" })).toEqual(ins007.amounts);
  });

  it("takes shares as text or numbers, with as many decimals as needed, and zero shares", () => {
    expect(splitAmount("1000", ["33.333333", "33.333333", "33.333334"])).toEqual(["333.33", "333.33", "333.34"]);
    expect(splitAmount("100.00", [100 / 3, 100 / 3, 100 / 3])).toEqual(["33.33", "33.33", "33.34"]);
    expect(splitAmount("99.99", [0, 100, 0])).toEqual(["0.00", "99.99", "0.00"]);
    expect(splitAmount("-0.01", [50, 50])).toEqual(["0.00", "-0.01"]);
    expect(splitAmount("7.00", [100])).toEqual(["7.00"]);
  });

  it("keeps to the decimals of the currency", () => {
    // 30% of 101 yen is 30.3.
    expect(splitAmount("101", PARTS, { currency: "JPY" })).toEqual(["30", "30", "41"]);
    // 30% of 100.001 dinar is 30.0003.
    expect(splitAmount("100.001", PARTS, { currency: "KWD" })).toEqual(["30.000", "30.000", "40.001"]);
  });
});

describe("refused, with what is wrong", () => {
  const refused = (run: () => unknown): TermijnError => {
    try {
      run();
    } catch (error) {
      if (error instanceof TermijnError) return error;
      throw error;
    }
    throw new Error("was accepted");
  };

  it.each<[number[] | string[], RegExp]>([
    [[30, 30, 30], /10 too little/],
    [[30, 30, 50], /10 too much/],
    [["33.33", "33.33", "33.33"], /0\.01 too little/],
    [["0.1", "0.2", "99.8"], /0\.1 too much/],
  ])("shares %j that do not make 100 percent, naming the difference", (given, difference) => {
    const error = refused(() => splitAmount("100.00", given));
    expect(error.code).toBe("INVALID_INPUT");
    expect(error.message).toMatch(difference);
  });

  it.each<[string, unknown[], object]>([
    ["total", ["1.005", PARTS], {}],
    ["total", ["1,00", PARTS], {}],
    ["total", ["100.5", PARTS], { currency: "JPY" }],
    ["shares[1]", ["100.00", [50, -10, 60]], {}],
    ["shares[0]", ["100.00", ["50%", "50"]], {}],
    ["shares[0]", ["100.00", [Number.NaN, 100]], {}],
    ["shares", ["100.00", []], {}],
    ["shares", ["100.00", "30/30/40"], {}],
    ["options.remainder", ["100.00", PARTS], { remainder: "middle" }],
    ["currency", ["100.00", PARTS], { currency: "euro" }],
  ])("a wrong %s", (path, [total, given], options) => {
    const error = refused(() => splitAmount(total as string, given as string[], options as Parameters<typeof splitAmount>[2]));
    expect(error.code).toBe("INVALID_INPUT");
    expect(error.issues[0]!.path).toBe(path);
  });
});

describe("for any total and any shares", () => {
  it("the parts sum to the total, none has the wrong sign, and none but the remainder is more than its share", () => {
    fc.assert(fc.property(cents, shares, fc.constantFrom("last" as const, "first" as const), (total, hundredths, remainder) => {
      const parts = splitAmount(text(total), hundredths.map(percent), { remainder });
      expect(parts.reduce((sum, part) => sum + inCents(part), 0n)).toBe(BigInt(total));
      const takesRest = remainder === "last" ? parts.length - 1 : 0;
      const rightSign = parts.every((part) => part !== "-0.00" && inCents(part) * BigInt(Math.sign(total)) >= 0n);
      expect(rightSign, `${parts.join(" ")} of ${text(total)}`).toBe(true);
      // Cut towards zero: the whole-number division of share times total.
      const cut = hundredths.map((share) => (BigInt(total) * BigInt(share)) / 10_000n);
      const others = (all: bigint[]) => all.filter((_, index) => index !== takesRest);
      expect(others(parts.map(inCents))).toEqual(others(cut));
    }), { numRuns: 5000 });
  });

  it("a credit of the same amount takes every part back", () => {
    fc.assert(fc.property(cents, shares, (total, hundredths) => {
      const there = splitAmount(text(total), hundredths.map(percent));
      const back = splitAmount(text(-total), hundredths.map(percent));
      expect(back.map((part) => -inCents(part))).toEqual(there.map(inCents));
    }), { numRuns: 2000 });
  });
});
