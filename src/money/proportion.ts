import type { Cents } from "./amount.js";
import { Decimal } from "./decimal.js";

/**
 * A sum divided in proportion to weights, to the cent: every share but the last with a weight is cut towards zero, so that the shares
 * always sum to the whole and none has the wrong sign.
 *
 * @param total - whole cents
 * @param weights - zero or positive; when all are zero the whole goes to the last
 */
export function splitInProportion(total: Cents, weights: readonly number[]): Cents[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const last = weights.findLastIndex((weight) => weight > 0);
  const shares = weights.map((weight, index) => (weight <= 0 || index === last ? 0 : cutShare(total, weight, sum)));
  const rest = total - shares.reduce((a, b) => a + b, 0);
  const takesRest = last < 0 ? shares.length - 1 : last;
  if (takesRest >= 0) shares[takesRest] = rest;
  return shares;
}

/**
 * A sum divided in proportion to limits, none of which is exceeded: what does not fit on the last goes back to the ones before.
 *
 * @param total - whole cents, zero or positive; what is more than all limits together is left out
 */
export function splitWithin(total: Cents, limits: readonly Cents[]): Cents[] {
  const whole = limits.reduce((a, b) => a + b, 0);
  if (total >= whole) return [...limits];
  const shares = splitInProportion(total, limits);
  let surplus = 0;
  for (let index = shares.length - 1; index >= 0; index--) {
    const share = shares[index]! + surplus;
    surplus = Math.max(0, share - limits[index]!);
    shares[index] = share - surplus;
  }
  return shares;
}

/** `total × weight ÷ sum`, cut towards zero. */
function cutShare(total: Cents, weight: number, sum: number): Cents {
  const product = total * weight;
  if (Number.isSafeInteger(product) && Number.isSafeInteger(sum)) return (product - (product % sum)) / sum + 0;
  return new Decimal(total).times(weight).div(sum).toDecimalPlaces(0, Decimal.ROUND_DOWN).toNumber() + 0;
}
