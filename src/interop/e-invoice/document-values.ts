import type { IsoDate } from "../../dates/day.js";
import { formatCents, type Cents } from "../../money/amount.js";
import type { EInvoiceDocument } from "./e-invoice-reading.js";
import { isKvk, isOin } from "./stated/id-scheme.js";
import type { StatedInvoice, StatedParty } from "./stated/stated-invoice.js";
import type { DocumentTotals } from "./totals-of-document.js";

/** What was read and judged on the way, and now stands among the values. */
export interface ReadValues {
  number: string;
  issuedOn: IsoDate;
  currency: string | null;
  decimals: number;
  dueDate: IsoDate | null;
  totals: DocumentTotals;
  ibans: string[];
}

/** The values as they stand in the document. */
export function documentValues(stated: StatedInvoice, read: ReadValues): EInvoiceDocument {
  const { totals, ibans, decimals } = read;
  const amount = (cents: Cents | null) => (cents === null ? null : formatCents(cents, decimals));
  const seller = partyValues(stated.seller);
  const buyer = partyValues(stated.buyer);
  return {
    kind: stated.kind,
    number: read.number,
    issueDate: read.issuedOn,
    dueDate: read.dueDate,
    currency: read.currency,
    totalInclVat: amount(totals.inclusive),
    prepaid: amount(totals.prepaid),
    payable: amount(totals.payable),
    paymentTerms: stated.terms.flatMap(({ notes }) => notes.map(({ text }) => text)),
    iban: ibans[0] ?? null,
    ibans,
    paymentReferences: stated.paymentReferences.map(({ text }) => text),
    buyerReference: stated.buyerReference?.text ?? null,
    orderReference: stated.orderReference?.text ?? null,
    costCentre: stated.costCentre?.text ?? null,
    precedingInvoices: stated.precedingInvoices.map(({ text }) => text),
    customizationId: stated.customizationId?.text ?? null,
    sellerName: seller.name,
    sellerCountry: seller.country,
    sellerKvk: seller.kvk,
    sellerOin: seller.oin,
    sellerVat: seller.vat,
    buyerName: buyer.name,
    buyerCountry: buyer.country,
    buyerKvk: buyer.kvk,
    buyerOin: buyer.oin,
    buyerVat: buyer.vat,
  };
}

function partyValues({ names, country, legalIds, vatIds }: StatedParty) {
  return {
    name: names[0]?.text ?? null,
    country: country?.text ?? null,
    kvk: legalIds.find(isKvk)?.text ?? null,
    oin: legalIds.find(isOin)?.text ?? null,
    vat: vatIds[0]?.text ?? null,
  };
}
