import type { DossierEvent, Invoice } from "termijn";
import { amountOf, compared, debtorOf, type Known, type Mapped } from "./mapped.js";

/** A row of the outstanding list of e-Boekhouden and the mutation it names. Neither gives the last day to pay, nor a payment's day. */
export interface EBoekhoudenRow {
  outstanding: { date: string; invoiceNumber: string; company?: string; totalAmount: number; outstandingAmount: number };
  mutation: { termOfPayment?: number | null };
}

export function fromEBoekhouden({ outstanding, mutation }: EBoekhoudenRow, known: Known): Mapped {
  const { invoiceNumber: number, date, company: name, totalAmount, outstandingAmount } = outstanding;
  const events = (known.payments ?? []).map<DossierEvent>(({ on, amount }) => ({ type: "payment", on, amount, invoices: [number] }));
  const invoice: Invoice = { number, issuedOn: date, currency: "EUR", total: amountOf(totalAmount, "EUR") };
  if (typeof mutation.termOfPayment === "number") invoice.terms = { kind: "net", days: mutation.termOfPayment, agreedIn: known.agreedIn ?? "invoice" };
  return compared(invoice, events, amountOf(outstandingAmount, "EUR"), known, debtorOf({ ...(name !== undefined && { name }) }));
}
