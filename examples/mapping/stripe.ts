import { amountFromCents, dateIn, type DossierEvent } from "termijn";
import { compared, debtorOf, hold, noClaim, termsOf, type Known, type Mapped } from "./mapped.js";

/** An invoice of Stripe with its payments expanded, as far as it matters here. Sums are cents, instants are Unix seconds. */
export interface StripeInvoice {
  id: string;
  number: string | null;
  status: string;
  collection_method: string;
  currency: string;
  created: number;
  effective_at?: number | null;
  due_date: number | null;
  total: number;
  amount_remaining: number;
  hosted_invoice_url?: string | null;
  customer_name?: string | null;
  customer_tax_ids?: { type: string; value: string }[] | null;
  status_transitions: { marked_uncollectible_at: number | null };
  payments?: { data: { id: string; status: string; amount_paid: number | null; status_transitions: { paid_at: number | null } }[] };
}

export function fromStripe(source: StripeInvoice, known: Known): Mapped {
  const debtor = debtorOf({ name: source.customer_name, vatId: source.customer_tax_ids?.find(({ type }) => type === "eu_vat")?.value });
  if (source.number === null || source.status === "draft" || source.status === "void") return noClaim(source.status, debtor);
  const currency = source.currency.toUpperCase();
  const day = (instant: number) => dateIn(instant, known.timeZone);
  const { marked_uncollectible_at: givenUpAt } = source.status_transitions;

  const events = (source.payments?.data ?? []).flatMap<DossierEvent>(({ id, status, amount_paid: paid, status_transitions: { paid_at: paidAt } }) =>
    status !== "paid" || paid === null || paidAt === null ? [] : [{ type: "payment", id, on: day(paidAt), amount: amountFromCents(paid, currency), invoices: [source.number!] }]);
  if (source.status === "uncollectible" && givenUpAt !== null) events.push({ type: "write-off", id: `${source.id}:uncollectible`, on: day(givenUpAt), reason: "marked uncollectible in Stripe" });
  if (source.collection_method === "charge_automatically") events.push(hold(source.number, known.readOn, "charged automatically: a charge that failed is no transfer that is late"));

  const invoice = {
    number: source.number, issuedOn: day(source.effective_at ?? source.created), currency, total: amountFromCents(source.total, currency),
    ...termsOf(source.due_date === null ? null : day(source.due_date), null, known),
    ...(source.hosted_invoice_url ? { paymentUrl: source.hosted_invoice_url } : {}),
  };
  return compared(invoice, events, amountFromCents(source.amount_remaining, currency), known, debtor);
}
