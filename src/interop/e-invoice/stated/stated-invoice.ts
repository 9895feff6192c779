import type { Stated } from "./stated-value.js";

/** What kind of document it is. A credit note's amounts are positive and mean money back. */
export type DocumentKind = "invoice" | "creditNote" | "correction" | "reminder";

/** An e-invoice as it stands, the same for every syntax: what a reader of UBL or CII finds and the rest of the room judges. */
export interface StatedInvoice {
  kind: DocumentKind;
  typeCode: Stated | null;
  /** The root element already tells a credit note or a reminder; a type code is then not missed. */
  kindFromRoot: boolean;
  number: Stated | null;
  issueDate: Stated | null;
  /** In order of preference: of the document, of the means of payment, of the terms. */
  dueDates: Stated[];
  currency: Stated | null;
  customizationId: Stated | null;
  buyerReference: Stated | null;
  orderReference: Stated | null;
  costCentre: Stated | null;
  project: Stated | null;
  precedingInvoices: Stated[];
  /** Of a reminder: the invoices that it reminds of. */
  remindedInvoices: Stated[];
  seller: StatedParty;
  buyer: StatedParty;
  /** Who is to be paid, when that is not the seller. */
  payee: Stated | null;
  deliveryDates: Stated[];
  periodEnds: Stated[];
  paymentMeans: StatedPaymentMeans[];
  paymentReferences: Stated[];
  terms: StatedTerms[];
  /** Payments made before the invoice, where it lists them. */
  prepayments: StatedPrepayment[];
  totals: StatedTotals;
  lines: StatedLine[];
  /** Where the values without which there is no invoice should stand. */
  expectedAt: { number: string; issueDate: string; total: string; payable: string };
}

export interface StatedParty {
  path: string;
  names: Stated[];
  country: Stated | null;
  /** From a register, each with its scheme where stated. */
  legalIds: Stated[];
  vatIds: Stated[];
  /** Other ids, among them the electronic address. */
  otherIds: Stated[];
  addressLines: string[];
  postcode: Stated | null;
  city: Stated | null;
  email: Stated | null;
  phone: Stated | null;
  contact: Stated | null;
}

export interface StatedPaymentMeans {
  id: string | null;
  code: Stated | null;
  /** References that go with this account alone. */
  references: string[];
  account: Stated | null;
  accountName: Stated | null;
}

export interface StatedTerms {
  notes: Stated[];
  /** The means of payment to which these terms apply. */
  paymentMeansId: string | null;
  /** The part of the total to which these terms apply. */
  amount: Stated | null;
  percent: Stated | null;
  dueDate: Stated | null;
  /** The period in which must be paid, or in which the discount can be had when there is one. */
  period: StatedPeriod | null;
  discountPercent: Stated | null;
  penalty: Stated | null;
}

export interface StatedPeriod {
  end: Stated | null;
  duration: Stated | null;
}

export interface StatedPrepayment {
  amount: Stated | null;
  date: Stated | null;
}

export interface StatedTotals {
  exclusive: Stated | null;
  inclusive: Stated | null;
  prepaid: Stated | null;
  rounding: Stated | null;
  payable: Stated | null;
  vat: Stated[];
}

export interface StatedLine {
  name: Stated | null;
  descriptions: Stated[];
  quantity: Stated | null;
  price: Stated | null;
  /** The quantity to which the price applies; one when absent. */
  priceQuantity: Stated | null;
  amount: Stated | null;
  vatPercent: Stated | null;
}
