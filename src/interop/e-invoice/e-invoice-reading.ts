import type { IsoDate } from "../../dates/day.js";
import type { Finding } from "../../facts/finding.js";
import type { Invoice } from "../../facts/invoice.js";
import type { Party } from "../../facts/party.js";
import type { Amount } from "../../money/amount.js";
import type { DocumentKind } from "./stated/stated-invoice.js";

/** An e-invoice as facts, with what a person should know about it and the values as they stand. */
export interface EInvoiceReading {
  /** `terms.agreedIn` is always "invoice": an e-invoice does not prove an agreement. A credit note has a negative total. */
  invoice: Invoice;
  creditor: Party;
  debtor: Party;
  findings: Finding[];
  document: EInvoiceDocument;
}

/** The values as they stand in the document; null where it has none. Amounts have the currency's decimals and the document's sign. */
export interface EInvoiceDocument {
  kind: DocumentKind;
  number: string;
  issueDate: IsoDate | null;
  dueDate: IsoDate | null;
  currency: string | null;
  totalInclVat: Amount | null;
  prepaid: Amount | null;
  payable: Amount | null;
  paymentTerms: string[];
  /** The first of {@link ibans}. */
  iban: string | null;
  /** Every account to pay to, without spaces, IBAN or not. */
  ibans: string[];
  paymentReferences: string[];
  buyerReference: string | null;
  orderReference: string | null;
  costCentre: string | null;
  precedingInvoices: string[];
  customizationId: string | null;
  sellerName: string | null;
  sellerCountry: string | null;
  sellerKvk: string | null;
  sellerOin: string | null;
  sellerVat: string | null;
  buyerName: string | null;
  buyerCountry: string | null;
  buyerKvk: string | null;
  buyerOin: string | null;
  buyerVat: string | null;
}
