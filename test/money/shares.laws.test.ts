import { Decimal } from "decimal.js";
import fc from "fast-check";
import { splitAmount } from "termijn";
import { expect, it } from "vitest";
import { requireHundred, shareOf, shareOfCents } from "../../src/money/split.js";

const Exact = Decimal.clone({ precision: 100, rounding: Decimal.ROUND_DOWN, toExpNeg: -1_000, toExpPos: 1_000 });
const share = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 20n - 1n }), fc.string({ unit: fc.constantFrom(..."0123456789"), maxLength: 30 })).map(([whole, fraction]) => (fraction === "" ? String(whole) : `${whole}.${fraction}`));
const small = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: 1, maxLength: 30 })).map(([whole, fraction]) => `${whole}.${fraction}`);
const cents = fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 });

it("a share of an amount is what decimal.js makes of it, cut towards zero", () => {
  fc.assert(fc.property(cents, small, (amount, percent) => {
    expect(shareOfCents(amount, shareOf(percent, "share"))).toBe(new Exact(percent).times(amount).div(100).toDecimalPlaces(0, Decimal.ROUND_DOWN).toNumber() + 0);
  }), { numRuns: 1_000 });
});

it("shares that miss a hundred are named with the sum and the difference of decimal.js", () => {
  fc.assert(fc.property(fc.array(fc.oneof(share, small), { minLength: 1, maxLength: 8 }), (shares) => {
    const sum = shares.reduce((total, each) => total.plus(each), new Exact(0));
    const difference = sum.minus(100);
    const run = () => requireHundred(shares.map((each) => shareOf(each, "share")));
    if (difference.abs().lessThan("1e-9")) expect(run).not.toThrow();
    else expect(run).toThrow(`got ${sum.toString()} (${difference.abs().toString()} ${difference.isNegative() ? "too little" : "too much"})`);
  }), { numRuns: 1_000 });
});

it("a billionth of a percent is the most that may be missed", () => {
  expect(splitAmount("10.00", ["50", "49.9999999991"])).toEqual(["5.00", "5.00"]);
  expect(() => splitAmount("10.00", ["50", "49.999999999"])).toThrow("got 99.999999999 (0.000000001 too little)");
});
