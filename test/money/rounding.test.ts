import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { multiplyDivide, multiplyDivideExactly } from "../../src/money/rounding.js";

const LARGEST = Number.MAX_SAFE_INTEGER;
const divisors = fc.oneof(fc.integer({ min: 1, max: 10_000 }), fc.constantFrom(100, 1_000_000, 3_650_000, 3_660_000, 7_300_000));

describe("multiplyDivide", () => {
  it.each([
    // amount × factor ÷ divisor, with the exact quotient
    [1, 1, 2, 1], // 0.5
    [-1, 1, 2, -1], // −0.5: away from zero
    [5, 1, 2, 3], // 2.5
    [-5, 1, 2, -3],
    [1, 1, 3, 0], // 0.33…
    [2, 1, 3, 1], // 0.67
    [-1, 1, 3, 0],
    [0, 7, 3, 0],
    [1_210_00, 800 * 30, 3_650_000, 796], // 795.6…
    [(LARGEST - 1) / 2, 1, 1, 4_503_599_627_370_495],
    [LARGEST, 1, 2, 4_503_599_627_370_496], // an odd number of halves, beyond the fast path
  ])("%d × %d ÷ %d = %d", (amount, factor, divisor, rounded) => {
    expect(multiplyDivide(amount, factor, divisor)).toBe(rounded);
  });

  it("gives the same cents as decimal.js", () => {
    fc.assert(fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: -1e6, max: 1e6 }), divisors, (amount, factor, divisor) => {
      expect(multiplyDivide(amount, factor, divisor)).toBe(multiplyDivideExactly(amount, factor, divisor));
    }));
  });

  it("gives the same cents as decimal.js beside every half, up to the largest safe integers", () => {
    const whole = fc.oneof(fc.integer({ min: 0, max: 1e6 }), fc.bigInt({ min: 0n, max: BigInt(LARGEST) }).map(Number));
    fc.assert(fc.property(whole, divisors, fc.integer({ min: -1, max: 1 }), fc.boolean(), (quotient, divisor, beside, negative) => {
      const half = Math.floor((Math.min(quotient, Math.floor(LARGEST / divisor / 2)) * 2 + 1) * divisor / 2) + beside;
      const amount = negative ? -half : half;
      expect(multiplyDivide(amount, 1, divisor)).toBe(multiplyDivideExactly(amount, 1, divisor));
    }));
  });
});
