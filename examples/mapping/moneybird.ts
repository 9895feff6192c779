import type { DossierEvent } from "termijn";
import { amountOf, compared, debtorOf, hold, noClaim, termsOf, type Known, type Mapped } from "./mapped.js";

/** A sales invoice of Moneybird, as far as it matters here. Sums are decimal texts, days are days. */
export interface MoneybirdInvoice {
  id: string;
  invoice_id: string | null;
  state: string;
  invoice_date: string;
  due_date: string | null;
  payment_conditions?: string | null;
  payment_reference?: string | null;
  reference?: string | null;
  currency: string;
  paused: boolean;
  marked_dubious_on: string | null;
  marked_uncollectible_on: string | null;
  payments: { id: string; payment_date: string; price: string }[];
  total_price_incl_tax: string;
  total_unpaid: string;
  payment_url?: string | null;
  contact: { company_name: string; firstname?: string; lastname?: string; chamber_of_commerce?: string | null; tax_number?: string | null };
}

export function fromMoneybird(source: MoneybirdInvoice, known: Known): Mapped {
  const { invoice_id: number, currency, contact } = source;
  const name = contact.company_name || `${contact.firstname ?? ""} ${contact.lastname ?? ""}`.trim();
  const debtor = debtorOf({ name, registrationNumber: contact.chamber_of_commerce, vatId: contact.tax_number });
  if (number === null || source.state === "draft" || source.state === "scheduled") return noClaim(source.state, debtor);

  const events: DossierEvent[] = source.payments.map(({ id, payment_date: on, price }) => ({ type: "payment", id, on, amount: amountOf(price, currency), invoices: [number] }));
  if (source.marked_uncollectible_on !== null) events.push({ type: "write-off", id: `${source.id}:uncollectible`, on: source.marked_uncollectible_on, reason: "marked uncollectible in Moneybird" });
  if (source.marked_dubious_on !== null) events.push(hold(number, source.marked_dubious_on, "marked dubious in Moneybird"));
  if (source.paused) events.push(hold(number, known.readOn, "reminders paused in Moneybird"));
  if (source.state === "pending_payment") events.push(hold(number, known.readOn, "a payment is under way"));

  const references = { ...(source.payment_reference ? { payment: source.payment_reference } : {}), ...(source.reference ? { customer: source.reference } : {}) };
  const invoice = {
    number, issuedOn: source.invoice_date, currency, total: amountOf(source.total_price_incl_tax, currency), references,
    ...termsOf(source.due_date, source.payment_conditions, known),
    ...(source.payment_url ? { paymentUrl: source.payment_url } : {}),
  };
  return compared(invoice, events, amountOf(source.total_unpaid, currency), known, debtor);
}
