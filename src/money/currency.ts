import { invalid } from "../errors/invalid.js";

/** ISO 4217 currencies whose minor unit is not the hundredth. */
const DECIMALS: Readonly<Record<string, number>> = {
  BIF: 0, CLP: 0, DJF: 0, GNF: 0, ISK: 0, JPY: 0, KMF: 0, KRW: 0, PYG: 0, RWF: 0, UGX: 0, UYI: 0, VND: 0, VUV: 0, XAF: 0, XOF: 0, XPF: 0,
  BHD: 3, IQD: 3, JOD: 3, KWD: 3, LYD: 3, OMR: 3, TND: 3,
  CLF: 4, UYW: 4,
};

/** How many decimals an amount in this currency has: 2 for the euro, 0 for the yen, 3 for the Kuwaiti dinar. */
export function decimalsOf(currency: string): number {
  if (typeof currency !== "string" || !/^[A-Z]{3}$/.test(currency)) throw invalid("currency", "currency", "an ISO 4217 code such as EUR", currency);
  return Object.hasOwn(DECIMALS, currency) ? DECIMALS[currency]! : 2;
}
