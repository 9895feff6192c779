import fc from "fast-check";
import { accrueInterest, type Amount } from "termijn";
import { describe, expect, it } from "vitest";
import { exactInterest } from "../reference/exact-interest.js";
import { amount, cents, claim, dayNumber, plusDays, type Claim } from "../reference/random-claims.js";

const sumOf = (amounts: Amount[]): number => amounts.reduce((sum, text) => sum + cents(text), 0);

const accrue = ({ principal: text, from, to, rate: { source }, compounding, dayCount, rounding, reductions }: Claim) =>
  accrueInterest({
    principal: text,
    from,
    to,
    rate: source,
    compounding,
    ...(dayCount && { dayCount }),
    ...(rounding && { rounding }),
    ...(reductions && { reductions }),
  });

/** Without the machinery of the generator, so that a counterexample can be read and copied. */
const shown = (one: Claim): string =>
  JSON.stringify({ ...one, rate: one.rate.source }, (key, value) => (key === "rows" && value.length > 20 ? `${value.length} rows` : value));
function check(claims: fc.Arbitrary<Claim>, runs: number, law: (one: Claim) => void): void {
  fc.assert(
    fc.property(claims, (one) => {
      try {
        law(one);
      } catch (error) {
        throw new Error(`${shown(one)}\n${(error as Error).message}`, { cause: error });
      }
    }),
    { numRuns: runs },
  );
}

describe("accrueInterest against exact fractions", () => {
  it("gives the total, the stretches and the bases of the reference", () => {
    check(claim, 2500, (one) => {
      const found = accrue(one);
      const wanted = exactInterest(one);
      expect(found.total).toBe(wanted.total);
      if (one.rounding === "once") {
        const withoutInterest = (stretches: typeof found.stretches) => stretches.map(({ interest: _, ...stretch }) => stretch);
        expect(withoutInterest(found.stretches)).toEqual(withoutInterest(wanted.stretches));
      } else {
        expect(found.stretches).toEqual(wanted.stretches);
      }
      expect(found.capitalised).toEqual(wanted.capitalised);
    });
  });
});

describe("laws of interest", () => {
  it("the total is the sum of the printed stretches", () => {
    check(claim, 1000, (one) => {
      const { total, stretches } = accrue(one);
      expect(sumOf(stretches.map(({ interest }) => interest))).toBe(cents(total));
    });
  });

  it("every stretch is its base times its rate times its days, rounded half-up", () => {
    // Only where the printed base is the base: a monthly compound keeps fractions, and rounding once keeps them too.
    const plain = claim.filter(
      ({ compounding, rounding, rate: source }) => compounding !== "monthly" && rounding === "per-stretch" && !("per" in source),
    );
    check(plain, 500, (one) => {
      for (const { from, to, base, percent: text, interest } of accrue(one).stretches) {
        const alone = exactInterest({
          principal: base,
          from,
          to,
          rate: { percent: text },
          compounding: "none",
          anniversaries: false,
          ...(one.dayCount && { dayCount: one.dayCount }),
        });
        expect(interest).toBe(alone.total);
      }
    });
  });

  it("stretches lie within the span, one after the other; without reductions they tile it", () => {
    check(claim, 1000, (one) => {
      const { stretches } = accrue(one);
      stretches.forEach((stretch, index) => {
        const previous = stretches[index - 1];
        expect(stretch.from <= stretch.to).toBe(true);
        expect(stretch.from > (previous?.to ?? plusDays(one.from, -1))).toBe(true);
        expect(cents(stretch.base)).toBeGreaterThanOrEqual(0);
        if (one.dayCount !== "30/360" || "per" in one.rate) expect(stretch.days).toBe(dayNumber(stretch.to) - dayNumber(stretch.from) + 1);
        if (one.reductions?.length === 0 && previous) expect(stretch.from).toBe(plusDays(previous.to, 1));
      });
      if (one.reductions?.length === 0 && cents(one.principal) > 0) {
        expect([stretches[0]?.from, stretches[stretches.length - 1]?.to]).toEqual([one.from, one.to]);
      }
    });
  });

  it("more days never give less interest", () => {
    check(
      claim.filter(({ from, to }) => from < to),
      1000,
      (one) => {
        expect(cents(accrue({ ...one, to: plusDays(one.to, -1) }).total)).toBeLessThanOrEqual(cents(accrue(one).total));
      },
    );
  });

  it("more principal and a smaller reduction never give less interest", () => {
    check(claim, 500, (one) => {
      const more = accrue({ ...one, principal: amount(cents(one.principal) + 12_345) }).total;
      const lighter = accrue({ ...one, reductions: (one.reductions ?? []).slice(1) }).total;
      const { total } = accrue(one);
      // Fewer reductions mean fewer stretches, each of which may round half a cent the other way.
      const stretches = accrue(one).stretches.length + 1;
      expect(cents(more)).toBeGreaterThanOrEqual(cents(total));
      expect(cents(lighter)).toBeGreaterThanOrEqual(cents(total) - stretches);
    });
  });

  it("splitting a span of simple interest changes nothing but roundings", () => {
    const simple = claim.filter(
      ({ from, to, rate: source, reductions }) =>
        from < to && !("per" in source) && !("fixing" in source && source.fixing === "at-start") && reductions?.length === 0,
    );
    check(
      fc.tuple(simple, fc.nat()).map(([one, cut]) => ({ ...one, compounding: "none" as const, rounding: "per-stretch" as const, cut })),
      1000,
      (one) => {
        const { cut } = one as Claim & { cut: number };
        const middle = plusDays(one.from, cut % (dayNumber(one.to) - dayNumber(one.from)));
        const whole = accrue(one);
        const parts = [accrue({ ...one, to: middle }), accrue({ ...one, from: plusDays(middle, 1) })];
        const [first, second] = parts.map(({ total }) => cents(total));
        // Each line is off by at most half a cent from the exact figure, however the span is cut into lines.
        const lines = whole.stretches.length + parts.reduce((count, { stretches }) => count + stretches.length, 0);
        expect(Math.abs(cents(whole.total) - first! - second!)).toBeLessThanOrEqual(lines / 2);
      },
    );
  });

  it("splitting a compound claim at an anniversary changes nothing at all", () => {
    const compound = claim.filter(
      ({ from, rate: source, reductions }) =>
        !from.endsWith("-02-29") && !("per" in source) && !("fixing" in source && source.fixing === "at-start") && reductions?.length === 0,
    );
    const annual = compound.map((one) => ({
      ...one,
      compounding: one.rate.simpleBefore !== undefined && one.from < one.rate.simpleBefore ? ("none" as const) : ("annual" as const),
      rounding: "per-stretch" as const,
    }));
    check(
      annual.filter(({ compounding }) => compounding === "annual"),
      500,
      (one) => {
        const whole = accrue(one);
        for (const { on, base } of whole.capitalised.slice(0, 3)) {
          const before = accrue({ ...one, to: plusDays(on, -1) });
          const after = accrue({ ...one, principal: base, from: on });
          expect(cents(before.total) + cents(after.total)).toBe(cents(whole.total));
          expect([...before.stretches, ...after.stretches]).toEqual(whole.stretches);
        }
      },
    );
  });

  it("the order in which reductions are listed does not matter", () => {
    check(claim, 300, (one) => {
      expect(accrue({ ...one, reductions: [...(one.reductions ?? [])].reverse() })).toEqual(accrue(one));
    });
  });

  it("gives plain JSON: it survives JSON and structuredClone, and asks nothing of its input but to be read", () => {
    check(claim, 300, (one) => {
      const input = JSON.stringify(one);
      const found = accrue(one);
      expect(JSON.stringify(one)).toBe(input);
      expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found);
      expect(structuredClone(found)).toStrictEqual(found);
      expect(accrue(one)).toStrictEqual(found);
    });
  });
});
