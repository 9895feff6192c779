import { note, warning } from "../../facts/finding.js";
import { formatCents, parseCents, type Cents } from "../../money/amount.js";
import type { Report } from "./report.js";
import { plainDecimal } from "./stated/stated-amount.js";
import { isoDayOf } from "./stated/stated-date.js";
import type { StatedInvoice } from "./stated/stated-invoice.js";
import type { DocumentTotals } from "./totals-of-document.js";

const ASK = "Ask the sender for a corrected e-invoice, or find out which of the amounts is owed.";

/** Whether the totals add up, to the cent, and what they mean for collecting. */
export function checkTotals(stated: StatedInvoice, totals: DocumentTotals, decimals: number, report: Report): void {
  const { total, inclusive, exclusive, vat, asked } = totals;
  const prepaid = totals.prepaid ?? 0;
  const rounding = totals.rounding ?? 0;
  const text = (cents: Cents) => formatCents(cents, decimals);
  const mismatch = (rule: string, sum: string, expected: Cents, got: Cents, path: string) => {
    const message = `The totals do not add up (${rule}): ${sum} is ${text(expected)}, but ${text(got)} is stated.`;
    report(warning("TOTALS_DO_NOT_ADD_UP", message, { values: { rule, expected: text(expected), stated: text(got) }, path, fix: ASK }));
  };

  if (inclusive === null) {
    const message = `The document states no total including VAT; ${text(total)} follows from its payable amount.`;
    report(note("TOTAL_FROM_PAYABLE", message, { values: { total: text(total), payable: text(asked) }, path: stated.expectedAt.total }));
  }
  const expected = total - prepaid + rounding;
  if (Math.abs(asked - expected) > 1) {
    const sum = `${text(total)} less ${text(prepaid)} prepaid plus ${text(rounding)} rounding`;
    mismatch("BR-CO-16", sum, expected, asked, stated.expectedAt.payable);
  }
  if (inclusive !== null && exclusive !== null && vat !== null && Math.abs(exclusive + vat - inclusive) > 1) {
    mismatch("BR-CO-15", `${text(exclusive)} plus ${text(vat)} VAT`, exclusive + vat, inclusive, stated.expectedAt.total);
  }
  if (prepaid !== 0) reportPrepaid(stated, prepaid, decimals, report);
  if (rounding !== 0) {
    const message = `The amount to be paid is rounded by ${text(rounding)}; the invoice's total is without that.`;
    report(note("AMOUNT_ROUNDED", message, { values: { rounding: text(rounding) }, path: stated.totals.rounding!.path }));
  }
  if (asked === 0) report(note("NOTHING_TO_PAY", "Nothing is to be paid on this document.", { path: stated.expectedAt.payable }));
  if (asked < 0) reportNegative(stated, text(asked), report);
}

function reportPrepaid({ prepayments, totals }: StatedInvoice, prepaid: Cents, decimals: number, report: Report): void {
  const payments = prepayments.flatMap(({ amount, date }) => {
    const on = date === null ? null : isoDayOf(date);
    const cents = amount === null ? null : parseCents(plainDecimal(amount.text, decimals), decimals);
    return on === null || cents === null ? [] : [{ on, cents }];
  });
  const text = (cents: Cents) => formatCents(cents, decimals);
  const dated = payments.reduce((sum, { cents }) => sum + cents, 0) === prepaid;
  const list = payments.map(({ on, cents }) => `${on}:${text(cents)}`).join(",");
  const message = dated
    ? `Of the total, ${text(prepaid)} was prepaid (${list}).`
    : `Of the total, ${text(prepaid)} was prepaid, but the document does not say when.`;
  const fix = "Add the payments, with their days, to the dossier's events; without them the whole total counts as open.";
  const values = { prepaid: text(prepaid), ...(dated && { payments: list }) };
  report(warning(dated ? "PREPAID" : "PREPAID_WITHOUT_DATES", message, { values, path: totals.prepaid!.path, fix }));
}

function reportNegative({ kind, expectedAt }: StatedInvoice, payable: string, report: Report): void {
  const credit = kind === "creditNote";
  const message = credit
    ? `The credit note is negative (${payable}): it raises the debt.`
    : `The amount to be paid is negative (${payable}): the seller owes the buyer.`;
  const fix = credit ? "Record it as an invoice." : "Record it as a credit on the invoice that it corrects; there is nothing to collect.";
  report(warning("NEGATIVE_PAYABLE", message, { values: { payable }, path: expectedAt.payable, fix }));
}
