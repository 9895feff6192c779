import { decimalsOf } from "../money/currency.js";

/** The decimals of the currency that unchecked facts state; two where they state none, or none that can be read, which their check reports. */
export function statedDecimals(currencyOf: () => unknown): number {
  const currency = readable(currencyOf);
  return typeof currency === "string" && /^[A-Z]{3}$/.test(currency) ? decimalsOf(currency) : 2;
}

function readable(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return undefined;
  }
}
