import { Decimal as DecimalJs } from "decimal.js";

/**
 * The package's own decimal constructor: 60 significant digits, so that a quotient is never mistaken for a tie,
 * and no exponent in print. A clone, so that a consumer's `Decimal.set` cannot change our figures.
 */
export const Decimal = /* @__PURE__ */ DecimalJs.clone({ precision: 60, rounding: DecimalJs.ROUND_HALF_UP, toExpNeg: -9e15, toExpPos: 9e15, defaults: true });
export type Decimal = DecimalJs;
