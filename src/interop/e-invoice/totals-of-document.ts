import type { Issue } from "../../errors/termijn-error.js";
import { show } from "../../errors/show.js";
import { note, problem, warning } from "../../facts/finding.js";
import { amountExpectation, formatCents, type Cents } from "../../money/amount.js";
import type { Report } from "./report.js";
import { centsStated } from "./stated-amount.js";
import type { DocumentCurrency } from "./currency-of-document.js";
import type { StatedInvoice } from "./stated-invoice.js";

export interface DocumentTotals {
  /** Including VAT and before what was prepaid, with the document's sign. */
  total: Cents;
  inclusive: Cents | null;
  prepaid: Cents | null;
  payable: Cents | null;
  vat: Cents | null;
  /** What the document asks for: its payable amount, or what that should be. */
  asked: Cents;
}

/** The totals, and whether they add up; null with an issue when the document has no total at all. */
export function totalsOfDocument(stated: StatedInvoice, currency: DocumentCurrency, report: Report, issues: Issue[]): DocumentTotals | null {
  const { decimals } = currency;
  const inclusive = centsStated(stated.totals.inclusive, decimals, report);
  const exclusive = centsStated(stated.totals.exclusive, decimals, report);
  const prepaid = centsStated(stated.totals.prepaid, decimals, report);
  const rounding = centsStated(stated.totals.rounding, decimals, report);
  const payable = centsStated(stated.totals.payable, decimals, report);
  const vatStated = stated.totals.vat.find(({ attributes }) => (attributes.get("currencyID") ?? currency.stated) === currency.stated);
  const vat = centsStated(vatStated ?? null, decimals, report);
  if (inclusive === null && payable === null) {
    const found = stated.totals.inclusive ?? stated.totals.payable;
    const path = found?.path ?? stated.expectedAt.payable;
    issues.push({ path, code: found === null ? "missing" : "amount", message: `expected ${amountExpectation(decimals)}, got ${show(found?.text)}` });
    return null;
  }
  const total = inclusive ?? payable! + (prepaid ?? 0) - (rounding ?? 0);
  const expected = total - (prepaid ?? 0) + (rounding ?? 0);
  const asked = payable ?? expected;
  const text = (cents: Cents) => formatCents(cents, decimals);

  if (inclusive === null) {
    const sum = prepaid === null && rounding === null ? "" : `, what was prepaid added and the rounding taken off`;
    const message = `The document states no total including VAT; ${text(total)} is its payable amount${sum}.`;
    report(note("TOTAL_FROM_PAYABLE", message, { values: { total: text(total), payable: text(asked) }, path: stated.expectedAt.total }));
  }
  if (Math.abs(asked - expected) > 1) {
    const message = `The totals do not add up (BR-CO-16): ${text(total)} less ${text(prepaid ?? 0)} prepaid plus ${text(rounding ?? 0)} rounding is ${text(expected)}, but ${text(asked)} is to be paid.`;
    const values = { rule: "BR-CO-16", expected: text(expected), stated: text(asked) };
    report(warning("TOTALS_DO_NOT_ADD_UP", message, { values, path: stated.expectedAt.payable, fix: "Ask the sender for a corrected e-invoice, or check which of the amounts is owed." }));
  }
  if (inclusive !== null && exclusive !== null && vat !== null && Math.abs(exclusive + vat - inclusive) > 1) {
    const message = `The totals do not add up (BR-CO-15): ${text(exclusive)} plus ${text(vat)} VAT is ${text(exclusive + vat)}, but the total including VAT is ${text(inclusive)}.`;
    const values = { rule: "BR-CO-15", expected: text(exclusive + vat), stated: text(inclusive) };
    report(warning("TOTALS_DO_NOT_ADD_UP", message, { values, path: stated.expectedAt.total, fix: "Ask the sender for a corrected e-invoice, or check which of the amounts is owed." }));
  }
  if (prepaid !== null && prepaid !== 0) {
    const message = `Of the total, ${text(prepaid)} was prepaid, but the document does not say when.`;
    report(warning("PREPAID_WITHOUT_DATES", message, { values: { prepaid: text(prepaid) }, path: stated.totals.prepaid!.path, fix: "Add the payments, with their days, to the dossier's events; without them the whole total counts as open." }));
  }
  if (rounding !== null && rounding !== 0) {
    report(note("AMOUNT_ROUNDED", `The amount to be paid is rounded by ${text(rounding)}; the invoice's total is without that.`, { values: { rounding: text(rounding) }, path: stated.totals.rounding!.path }));
  }
  if (asked === 0) report(note("NOTHING_TO_PAY", "Nothing is to be paid on this document.", { path: stated.expectedAt.payable }));
  if (asked < 0) {
    const message = stated.kind === "creditNote" ? `The credit note is negative (${text(asked)}): it raises the debt.` : `The amount to be paid is negative (${text(asked)}): the seller owes the buyer.`;
    const fix = stated.kind === "creditNote" ? "Record it as an invoice." : "Record it as a credit on the invoice that it corrects; there is nothing to collect.";
    report(problem("NEGATIVE_PAYABLE", message, { values: { payable: text(asked) }, path: stated.expectedAt.payable, fix }));
  }
  return { total, inclusive, prepaid, payable, vat, asked };
}
