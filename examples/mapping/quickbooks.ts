import type { DossierEvent } from "termijn";
import { amountOf, compared, debtorOf, termsOf, type Known, type Mapped } from "./mapped.js";

/** An invoice of QuickBooks Online and the payments its `LinkedTxn` names, as far as they matter here. There is no state: a balance of zero is paid. */
export interface QuickBooksInvoice {
  Invoice: {
    Id: string;
    DocNumber: string;
    TxnDate: string;
    DueDate?: string | null;
    CurrencyRef: { value: string };
    TotalAmt: number;
    Balance: number;
    SalesTermRef?: { name?: string } | null;
    CustomerRef: { name?: string };
  };
  Payment?: { Id: string; TxnDate: string; Line: { Amount: number; LinkedTxn: { TxnId: string; TxnType: string }[] }[] }[];
}

export function fromQuickBooks({ Invoice: source, Payment: payments = [] }: QuickBooksInvoice, known: Known): Mapped {
  const { DocNumber: number } = source;
  const currency = source.CurrencyRef.value;
  // One payment may cover several invoices: only the lines for this one count, never the payment's TotalAmt.
  const events = payments.flatMap(({ Id, TxnDate: on, Line }) =>
    Line.filter(({ LinkedTxn }) => LinkedTxn.some(({ TxnId, TxnType }) => TxnType === "Invoice" && TxnId === source.Id)).map<DossierEvent>(({ Amount }, index) =>
      ({ type: "payment", id: `${Id}:${source.Id}:${index}`, on, amount: amountOf(Amount, currency), invoices: [number] })));
  const invoice = { number, issuedOn: source.TxnDate, currency, total: amountOf(source.TotalAmt, currency), ...termsOf(source.DueDate, source.SalesTermRef?.name, known) };
  return compared(invoice, events, amountOf(source.Balance, currency), known, debtorOf({ ...(source.CustomerRef.name !== undefined && { name: source.CustomerRef.name }) }));
}
