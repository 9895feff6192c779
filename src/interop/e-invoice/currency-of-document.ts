import { note, warning } from "../../facts/finding.js";
import { decimalsOf } from "../../money/currency.js";
import type { Report } from "./report.js";
import type { StatedInvoice } from "./stated/stated-invoice.js";

export interface DocumentCurrency {
  /** As it stands. */
  stated: string | null;
  /** ISO 4217, when it is one. */
  code: string | null;
  decimals: number;
}

/** The document's currency: its own element, else what its amounts carry. */
export function currencyOfDocument({ currency, totals, lines }: StatedInvoice, report: Report): DocumentCurrency {
  const amounts = [totals.payable, totals.inclusive, totals.exclusive, totals.prepaid].filter((amount) => amount !== null);
  const everyAmount = [...amounts, ...totals.vat, ...lines.flatMap(({ amount }) => amount ?? [])];
  const carried = everyAmount.flatMap(({ attributes }) => attributes.get("currencyID") ?? []);
  const stated = currency?.text ?? carried[0] ?? null;
  const code = stated !== null && /^[A-Za-z]{3}$/.test(stated) ? stated.toUpperCase() : null;
  if (code === null) {
    const names = stated === null ? "names no currency" : `names ${JSON.stringify(stated)} as its currency, which is no ISO 4217 code`;
    const fix = "Set invoice.currency; without it the invoice counts as one in euros.";
    const message = `The document ${names}; its amounts are read with two decimals.`;
    report(warning("CURRENCY_UNKNOWN", message, { ...(currency && { path: currency.path }), fix }));
  } else if (currency === null) {
    report(note("CURRENCY_FROM_AMOUNTS", `The document names its currency (${code}) only on its amounts.`, { values: { currency: code } }));
  }
  const other = amounts.find((amount) => (amount.attributes.get("currencyID") ?? stated) !== stated);
  if (other !== undefined) {
    const values = { currency: stated ?? "", other: other.attributes.get("currencyID") ?? "" };
    const message = `The document is in ${values.currency}, but the amount ${other.text} is in ${values.other}.`;
    report(warning("CURRENCIES_DIFFER", message, { values, path: other.path, fix: "Ask the sender which currency is owed." }));
  }
  return { stated, code, decimals: code === null ? 2 : decimalsOf(code) };
}
