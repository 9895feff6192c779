import type { TimeFraction } from "../dates/day-count.js";
import type { Cents } from "../money/amount.js";
import { Decimal } from "../money/decimal.js";
import type { ScaledPercent } from "../money/percent.js";
import { multiplyDivide } from "../money/rounding.js";

/** How an accrual computes: in whole cents, or in figures that are not rounded until they are printed. */
export interface Figures<Figure> {
  of(cents: Cents): Figure;
  plus(a: Figure, b: Figure): Figure;
  minus(a: Figure, b: Figure): Figure;
  isPositive(a: Figure): boolean;
  /** `base × rate × fraction of the year`. */
  interest(base: Figure, rate: ScaledPercent, fraction: TimeFraction): Figure;
  /** Half-up to the cent. */
  cents(figure: Figure): Cents;
}

/** Each stretch is rounded to the cent at once: the Dutch practice, and the fast one. */
export const wholeCents: Figures<Cents> = {
  of: (cents) => cents,
  plus: (a, b) => a + b,
  minus: (a, b) => a - b,
  isPositive: (a) => a > 0,
  interest(base, rate, fraction) {
    const factor = rate.units * fraction.numerator;
    const divisor = rate.scale * 100 * fraction.denominator;
    if (Number.isSafeInteger(factor) && Number.isSafeInteger(divisor)) return multiplyDivide(base, factor, divisor);
    return exactFigures.cents(exactFigures.interest(new Decimal(base), rate, fraction));
  },
  cents: (figure) => figure,
};

/** Nothing is rounded before it is printed: monthly compounding, and `rounding: "once"`. */
export const exactFigures: Figures<Decimal> = {
  of: (cents) => new Decimal(cents),
  plus: (a, b) => a.plus(b),
  minus: (a, b) => a.minus(b),
  isPositive: (a) => a.isPositive() && !a.isZero(),
  interest: (base, rate, fraction) =>
    base.times(rate.units).times(fraction.numerator).div(new Decimal(rate.scale).times(100).times(fraction.denominator)),
  cents: (figure) => figure.toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber() + 0,
};
