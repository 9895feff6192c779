import type { Cents } from "./amount.js";
import { Decimal } from "./decimal.js";

/**
 * `amount × factor ÷ divisor`, rounded half-up (away from zero) to a whole number of cents.
 *
 * Multiplies first and divides once. While twice the product is a safe integer the whole computation is exact: a quotient of safe
 * integers is never rounded up to a whole number that it does not reach. Beyond that decimal.js takes over, and a property test holds
 * the two equal.
 *
 * @param amount - whole cents
 * @param factor - a whole number, such as the rate's units times the days
 * @param divisor - a positive whole number
 */
export function multiplyDivide(amount: Cents, factor: number, divisor: number): Cents {
  const product = amount * factor;
  const halves = 2 * Math.abs(product) + divisor;
  if (!Number.isSafeInteger(halves)) return multiplyDivideExactly(amount, factor, divisor);
  const rounded = Math.floor(halves / (2 * divisor));
  return product < 0 ? 0 - rounded : rounded;
}

/** The same with decimal.js: slower, without a ceiling. */
export function multiplyDivideExactly(amount: Cents, factor: number, divisor: number): Cents {
  return new Decimal(amount).times(factor).div(divisor).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber() + 0;
}
