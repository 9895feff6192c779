import { dayOf, formatDay, type EpochDay } from "../dates/day.js";
import { note, type Finding } from "../facts/finding.js";
import { centsOf, formatCents, type Cents } from "../money/amount.js";
import { percentOf } from "../money/percent.js";
import { multiplyDivide } from "../money/rounding.js";
import type { Claim } from "./claim.js";

/** An early-payment discount (betalingskorting): who has paid all but this by the last day owes no more. */
export interface Discount {
  amount: Cents;
  /** Last day to pay with the discount, counted from the issue date. */
  lastDay: EpochDay;
  finding: Finding;
}

/** The discount a claim offers, rounded half-up to the cent; its part of the VAT goes with it. Null when it offers none. */
export function discountOf({ invoice, principal, part }: Claim, decimals: number): Discount | null {
  const discount = invoice.terms?.discount;
  if (discount === undefined || part !== undefined || principal <= 0) return null;
  const { units, scale } = percentOf(discount.percent);
  const of = (cents: Cents) => multiplyDivide(cents, units, scale * 100);
  const amount = of(principal);
  const lastDay = dayOf(invoice.issuedOn) + discount.withinDays;
  const vat = invoice.vat === undefined ? undefined : formatCents(of(centsOf(invoice.vat, decimals)), decimals);
  const values = { amount: formatCents(amount, decimals), lastDay: formatDay(lastDay), ...(vat === undefined ? {} : { vat }) };
  const finding = note("EARLY_PAYMENT_DISCOUNT", `Invoice ${invoice.number} was paid within ${discount.withinDays} days less the discount of ${values.amount}; the rest is not owed.`, {
    values, fix: vat === undefined ? "Correct the VAT by the same percentage." : `Correct the VAT by ${vat}.`,
  });
  return { amount, lastDay, finding };
}
