import type { DossierEvent, PaymentTerms } from "termijn";
import { amountOf, compared, debtorOf, noClaim, termsOf, type Known, type Mapped } from "./mapped.js";

/** An invoice of Invoice Ninja v5, as far as it matters here. The currency belongs to the client, payments come with `include=payments` only. */
export interface InvoiceNinjaInvoice {
  number: string;
  /** 1 draft, 2 sent, 3 partly paid, 4 paid, 5 cancelled, 6 reversed; -1 overdue and -2 unpaid are computed. */
  status_id: string;
  date: string;
  due_date: string;
  /** Asked for first, by its own day; 0 for none. */
  partial: number;
  partial_due_date: string;
  amount: number;
  balance: number;
  po_number?: string;
  terms?: string;
  reminder1_sent?: string;
  reminder2_sent?: string;
  reminder3_sent?: string;
}

const NO_CLAIM: Record<string, string> = { 1: "draft", 5: "cancelled", 6: "reversed" };

export function fromInvoiceNinja(source: InvoiceNinjaInvoice, known: Known & { currency: string }): Mapped {
  const { number, date: issuedOn, partial, partial_due_date: partialDueOn, due_date: dueOn } = source;
  const { currency } = known;
  const state = NO_CLAIM[source.status_id];
  if (state !== undefined) return noClaim(state, debtorOf({}));

  const events = (known.payments ?? []).map<DossierEvent>(({ on, amount }) => ({ type: "payment", on, amount, invoices: [number] }));
  for (const on of [source.reminder1_sent, source.reminder2_sent, source.reminder3_sent]) {
    // What the later ones said is not known: as a second reminder one would make costs due.
    if (on) events.push({ type: "notice", kind: "reminder", channel: "email", on, invoices: [number] });
  }
  const inParts: PaymentTerms = { kind: "parts", agreedIn: known.agreedIn ?? "invoice", parts: [{ label: "partial", amount: amountOf(partial, currency), due: { kind: "date", dueOn: partialDueOn } }, { label: "rest", due: { kind: "date", dueOn } }] };
  const invoice = {
    number, issuedOn, currency, total: amountOf(source.amount, currency),
    ...(partial > 0 && partialDueOn && dueOn ? { terms: inParts } : termsOf(dueOn, source.terms, known)),
    ...(source.po_number ? { references: { order: source.po_number } } : {}),
  };
  return compared(invoice, events, amountOf(source.balance, currency), known, debtorOf({}));
}
