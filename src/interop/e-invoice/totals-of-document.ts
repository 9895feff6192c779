import { show } from "../../errors/show.js";
import type { Issue } from "../../errors/termijn-error.js";
import { amountExpectation, type Cents } from "../../money/amount.js";
import type { DocumentCurrency } from "./currency-of-document.js";
import type { Report } from "./report.js";
import { centsStated } from "./stated/stated-amount.js";
import type { StatedInvoice } from "./stated/stated-invoice.js";

/** The totals with the document's sign; null where it states none that can be read. */
export interface DocumentTotals {
  /** Including VAT and before what was prepaid: stated, else what the payable amount leads to. */
  total: Cents;
  inclusive: Cents | null;
  exclusive: Cents | null;
  prepaid: Cents | null;
  rounding: Cents | null;
  payable: Cents | null;
  vat: Cents | null;
  /** What the document asks for: its payable amount, else what that should be. */
  asked: Cents;
}

/** The document's totals; null with an issue when it has neither a total including VAT nor a payable amount. */
export function totalsOfDocument(stated: StatedInvoice, currency: DocumentCurrency, report: Report, issues: Issue[]): DocumentTotals | null {
  const read = (name: "inclusive" | "exclusive" | "prepaid" | "rounding" | "payable") => centsStated(stated.totals[name], currency.decimals, report);
  const inclusive = read("inclusive");
  const payable = read("payable");
  if (inclusive === null && payable === null) {
    const found = stated.totals.inclusive ?? stated.totals.payable;
    const message = `expected ${amountExpectation(currency.decimals)}, got ${show(found?.text)}`;
    issues.push({ path: found?.path ?? stated.expectedAt.payable, code: found === null ? "missing" : "amount", message });
    return null;
  }
  const prepaid = read("prepaid");
  const rounding = read("rounding");
  const total = inclusive ?? payable! + (prepaid ?? 0) - (rounding ?? 0);
  const asked = payable ?? total - (prepaid ?? 0) + (rounding ?? 0);
  return { total, inclusive, exclusive: read("exclusive"), prepaid, rounding, payable, vat: vatOf(stated, currency, report), asked };
}

/** The sum of the VAT totals in the document's currency; a second one may repeat the first in that of the tax authority. */
function vatOf({ totals }: StatedInvoice, { stated, decimals }: DocumentCurrency, report: Report): Cents | null {
  const inCurrency = totals.vat.filter(({ attributes }) => (attributes.get("currencyID") ?? stated) === stated);
  const amounts = inCurrency.map((total) => centsStated(total, decimals, report));
  return amounts.length === 0 ? null : amounts.reduce((sum, amount) => (sum === null || amount === null ? null : sum + amount));
}
