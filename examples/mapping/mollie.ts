import { dateIn, type DossierEvent } from "termijn";
import { amountOf, compared, debtorOf, hold, noClaim, termsOf, type Known, type Mapped } from "./mapped.js";

/** A sales invoice of Mollie, as far as it matters here. Instants are ISO timestamps; it gives no payments. */
export interface MollieInvoice {
  invoiceNumber: string | null;
  status: string;
  paymentTerm?: string | null;
  issuedAt: string | null;
  dueAt: string | null;
  totalAmount: { currency: string; value: string };
  amountDue: { currency: string; value: string };
  recipient: { type: string; organizationName?: string | null; givenName?: string | null; familyName?: string | null; organizationNumber?: string | null; vatNumber?: string | null };
  _links?: { invoicePayment?: { href: string } };
}

const UNDER_WAY = ["pending-payment", "payment_reversed"];

export function fromMollie(source: MollieInvoice, known: Known): Mapped {
  const { recipient, totalAmount, amountDue } = source;
  const name = recipient.organizationName ?? `${recipient.givenName ?? ""} ${recipient.familyName ?? ""}`.trim();
  const kind = recipient.type === "consumer" || recipient.type === "business" ? recipient.type : undefined;
  const debtor = debtorOf({ name, registrationNumber: recipient.organizationNumber, vatId: recipient.vatNumber, ...(kind !== undefined && { kind }) });
  if (source.invoiceNumber === null || source.issuedAt === null || ["draft", "issuing", "failed", "cancelled"].includes(source.status)) return noClaim(source.status, debtor);

  const number = source.invoiceNumber;
  const events = (known.payments ?? []).map<DossierEvent>(({ on, amount }) => ({ type: "payment", on, amount, invoices: [number] }));
  if (UNDER_WAY.includes(source.status)) events.push(hold(number, known.readOn, source.status));

  const invoice = {
    number, issuedOn: dateIn(source.issuedAt, known.timeZone), currency: totalAmount.currency, total: amountOf(totalAmount.value, totalAmount.currency),
    ...termsOf(source.dueAt === null ? null : dateIn(source.dueAt, known.timeZone), source.paymentTerm, known),
    ...(source._links?.invoicePayment ? { paymentUrl: source._links.invoicePayment.href } : {}),
  };
  return compared(invoice, events, amountOf(amountDue.value, amountDue.currency), known, debtor);
}
