import { dateIn, type DossierEvent } from "termijn";
import { amountOf, compared, debtorOf, noClaim, termsOf, type Known, type Mapped } from "./mapped.js";

/** An invoice of Xero, as far as it matters here. `AmountDue` is what is open; `/Date(ms+0000)/` is midnight UTC. */
export interface XeroInvoice {
  Type: string;
  InvoiceNumber: string;
  Reference?: string | null;
  Status: string;
  DateString: string;
  DueDateString?: string | null;
  CurrencyCode: string;
  Total: number;
  AmountDue: number;
  Contact?: { Name?: string; TaxNumber?: string };
  Payments?: { PaymentID: string; Date: string; Amount: number }[];
  CreditNotes?: { CreditNoteNumber: string; Date: string; AppliedAmount: number }[];
}

const CLAIMS = ["AUTHORISED", "PAID"];
const dayOf = (date: string) => dateIn(new Date(Number(/\d+/.exec(date)![0])), "UTC");

export function fromXero(source: XeroInvoice, known: Known): Mapped {
  const { InvoiceNumber: number, CurrencyCode: currency } = source;
  const debtor = debtorOf({ name: source.Contact?.Name, vatId: source.Contact?.TaxNumber });
  if (source.Type !== "ACCREC") return noClaim(source.Type, debtor);
  if (!CLAIMS.includes(source.Status)) return noClaim(source.Status, debtor);

  const events: DossierEvent[] = [
    ...(source.Payments ?? []).map<DossierEvent>(({ PaymentID: id, Date: date, Amount }) => ({ type: "payment", id, on: dayOf(date), amount: amountOf(Amount, currency), invoices: [number] })),
    ...(source.CreditNotes ?? []).map<DossierEvent>((credit) => ({ type: "credit", on: dayOf(credit.Date), amount: amountOf(credit.AppliedAmount, currency), invoice: number, number: credit.CreditNoteNumber })),
  ];
  const invoice = {
    number, issuedOn: source.DateString.slice(0, 10), currency, total: amountOf(source.Total, currency),
    ...termsOf(source.DueDateString?.slice(0, 10), null, known),
    ...(source.Reference ? { references: { customer: source.Reference } } : {}),
  };
  return compared(invoice, events, amountOf(source.AmountDue, currency), known, debtor);
}
