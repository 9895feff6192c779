import { dateIn, type DossierEvent } from "termijn";
import { amountOf, compared, debtorOf, hold, termsOf, type Known, type Mapped } from "./mapped.js";

/** A receivable of Exact Online. A day is `/Date(ms)/` at midnight UTC, a number is a number, what is owed to you has a minus. */
export interface ExactReceivable {
  InvoiceNumber: number;
  InvoiceDate: string;
  DueDate: string | null;
  PaymentConditionDescription?: string | null;
  PaymentReference?: string | null;
  AccountName?: string | null;
  Currency: string;
  TransactionAmountFC: number;
  AmountFC: number;
  /** 20 open, 30 selected for payment or collection, 40 processed. */
  Status: number;
}

/** Midnight UTC stands for a day, not for an instant: its zone is UTC wherever the books are kept. */
const dayOf = (date: string) => dateIn(new Date(Number(/\d+/.exec(date)![0])), "UTC");

export function fromExactOnline(source: ExactReceivable, known: Known): Mapped {
  const number = String(source.InvoiceNumber);
  const { Currency: currency } = source;
  const events = (known.payments ?? []).map<DossierEvent>(({ on, amount }) => ({ type: "payment", on, amount, invoices: [number] }));
  if (source.Status === 30) events.push(hold(number, known.readOn, "selected for collection in Exact"));
  const invoice = {
    number, issuedOn: dayOf(source.InvoiceDate), currency, total: amountOf(-source.TransactionAmountFC, currency),
    ...termsOf(source.DueDate === null ? null : dayOf(source.DueDate), source.PaymentConditionDescription, known),
    ...(source.PaymentReference ? { references: { payment: source.PaymentReference } } : {}),
  };
  return compared(invoice, events, amountOf(-source.AmountFC, currency), known, debtorOf({ name: source.AccountName }));
}
