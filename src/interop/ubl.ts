import { ciiInvoice } from "./e-invoice/cii/cii-invoice.js";
import { decodingFindings } from "./e-invoice/decoding-findings.js";
import { eInvoiceRoot } from "./e-invoice/e-invoice-root.js";
import type { EInvoiceReading } from "./e-invoice/e-invoice-reading.js";
import { readingOf } from "./e-invoice/reading-of.js";
import { ublInvoice } from "./e-invoice/ubl/ubl-invoice.js";

export type { EInvoiceDocument, EInvoiceReading } from "./e-invoice/e-invoice-reading.js";
export type { DocumentKind } from "./e-invoice/stated/stated-invoice.js";

/**
 * Reads an e-invoice in UBL 2 (NLCIUS, SI-UBL, Peppol BIS, XRechnung or plain) into facts: an invoice, credit note, corrected
 * invoice or reminder.
 *
 * Oddities of the document, such as two due dates or an IBAN that fails its check, are findings and never a refusal. That terms
 * stand on an invoice does not prove that they were agreed: `invoice.terms.agreedIn` is "invoice" until the caller knows better.
 *
 * @param xml - the document as decoded text, at most 8 MB
 * @returns the invoice and the parties as facts, the findings, and the values as they stand in the document
 * @throws TermijnError INVALID_INPUT for text that is no well-formed XML or no such document, XML with a DOCTYPE or beyond the
 *   limits, and an invoice without a number, an issue date or an amount, with every problem
 * @example
 * ```ts
 * import { readUbl } from "termijn/ubl";
 *
 * const { invoice, document, findings } = readUbl(`
 *   <Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
 *       xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
 *       xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
 *     <cbc:ID>0042</cbc:ID>
 *     <cbc:IssueDate>2026-03-01</cbc:IssueDate>
 *     <cbc:DueDate>2026-03-31</cbc:DueDate>
 *     <cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>
 *     <cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
 *     <cac:AccountingSupplierParty><cac:Party><cac:PartyName><cbc:Name>Atelier Noord</cbc:Name></cac:PartyName></cac:Party></cac:AccountingSupplierParty>
 *     <cac:AccountingCustomerParty><cac:Party><cac:PartyName><cbc:Name>Bakkerij Zuid</cbc:Name></cac:PartyName></cac:Party></cac:AccountingCustomerParty>
 *     <cac:PaymentMeans>
 *       <cbc:PaymentMeansCode>30</cbc:PaymentMeansCode>
 *       <cac:PayeeFinancialAccount><cbc:ID>NL00 BANK 0123 4567 89</cbc:ID></cac:PayeeFinancialAccount>
 *     </cac:PaymentMeans>
 *     <cac:LegalMonetaryTotal><cbc:TaxInclusiveAmount currencyID="EUR">1210</cbc:TaxInclusiveAmount></cac:LegalMonetaryTotal>
 *   </Invoice>`);
 *
 * invoice.number; // => "0042"
 * invoice.total; // => "1210.00"
 * invoice.terms; // => { kind: "date", dueOn: "2026-03-31", agreedIn: "invoice" }
 * document.iban; // => "NL00BANK0123456789"
 * findings.map((finding) => finding.code); // => ["IBAN_INVALID"]
 * ```
 */
export function readUbl(xml: string): EInvoiceReading {
  return readingOf(ublInvoice(eInvoiceRoot(xml, "ubl").root), decodingFindings(xml));
}

/**
 * Reads a Cross Industry Invoice (CII D16B: Factur-X, ZUGFeRD 2, XRechnung) into facts, in the same form as {@link readUbl}.
 * Of a Factur-X or ZUGFeRD file, which is a PDF, it takes the XML that is attached to it.
 *
 * @param xml - the document as decoded text, at most 8 MB
 * @returns the invoice and the parties as facts, the findings, and the values as they stand in the document
 * @throws TermijnError INVALID_INPUT as {@link readUbl} does
 * @example
 * ```ts
 * import { readCii } from "termijn/ubl";
 *
 * const { invoice } = readCii(`
 *   <rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"
 *       xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100"
 *       xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100">
 *     <rsm:ExchangedDocument>
 *       <ram:ID>0042</ram:ID>
 *       <ram:TypeCode>380</ram:TypeCode>
 *       <ram:IssueDateTime><udt:DateTimeString format="102">20260301</udt:DateTimeString></ram:IssueDateTime>
 *     </rsm:ExchangedDocument>
 *     <rsm:SupplyChainTradeTransaction>
 *       <ram:ApplicableHeaderTradeSettlement>
 *         <ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>
 *         <ram:SpecifiedTradePaymentTerms>
 *           <ram:DueDateDateTime><udt:DateTimeString format="102">20260331</udt:DateTimeString></ram:DueDateDateTime>
 *         </ram:SpecifiedTradePaymentTerms>
 *         <ram:SpecifiedTradeSettlementHeaderMonetarySummation><ram:GrandTotalAmount>1210.00</ram:GrandTotalAmount></ram:SpecifiedTradeSettlementHeaderMonetarySummation>
 *       </ram:ApplicableHeaderTradeSettlement>
 *     </rsm:SupplyChainTradeTransaction>
 *   </rsm:CrossIndustryInvoice>`);
 *
 * invoice.issuedOn; // => "2026-03-01"
 * invoice.terms; // => { kind: "date", dueOn: "2026-03-31", agreedIn: "invoice" }
 * ```
 */
export function readCii(xml: string): EInvoiceReading {
  return readingOf(ciiInvoice(eInvoiceRoot(xml, "cii").root), decodingFindings(xml));
}

/**
 * Reads an e-invoice in either syntax that EN 16931 allows, UBL or Cross Industry Invoice, and tells them apart by the root element.
 *
 * @param xml - the document as decoded text, at most 8 MB
 * @returns the invoice and the parties as facts, the findings, and the values as they stand in the document
 * @throws TermijnError INVALID_INPUT as {@link readUbl} does
 * @example
 * ```ts
 * import { readInvoiceXml } from "termijn/ubl";
 *
 * try {
 *   readInvoiceXml('<Order xmlns="urn:oasis:names:specification:ubl:schema:xsd:Order-2"/>');
 * } catch (error) {
 *   (error as Error).message; // => "Order: expected an invoice, credit note or reminder in UBL 2, or a Cross Industry Invoice (D16B), got the UBL document Order"
 * }
 * ```
 */
export function readInvoiceXml(xml: string): EInvoiceReading {
  const { syntax, root } = eInvoiceRoot(xml, "either");
  return readingOf(syntax === "ubl" ? ublInvoice(root) : ciiInvoice(root), decodingFindings(xml));
}
