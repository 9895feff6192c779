import type { Finding, Invoice, InvoiceCheckContext, InvoiceLine, Party } from "termijn";
import { nl } from "termijn/nl";
import { BREWERY, INVOICE, NEIGHBOUR, STUDIO, TOWN } from "./own-papers.js";

/** One change to the complete invoice, and all that it provokes: severity, code and path, the article where law is involved. */
export interface InvoiceCase {
  change: string;
  invoice?: Partial<Invoice>;
  context?: Partial<InvoiceCheckContext>;
  finds: [severity: Finding["severity"], code: string, path: string | undefined, article?: string][];
}

const CONTENT = "art. 35a(1) Wet OB";
const KVK = "art. 27 Handelsregisterwet 2007";
const creditor = (change: Partial<Party>) => ({ creditor: { ...STUDIO, ...change } });
const debtor = (change: Partial<Party>) => ({ debtor: { ...BREWERY, ...change } });
const firstLine = (change: Partial<InvoiceLine>) => ({ lines: [{ ...INVOICE.lines![0]!, ...change }, INVOICE.lines![1]!] });
const withoutVat = { vat: "0.00", total: "2200.00", lines: INVOICE.lines!.map((line) => ({ ...line, vatPercent: "0" })) };
const references = (change: Invoice["references"]) => ({ references: { ...INVOICE.references, ...change } });
const payment = (reference: string) => references({ payment: reference });
const noLaw = { law: { ...nl, invoicing: undefined } };

export const INVOICE_CASES: InvoiceCase[] = [
  // what the law demands
  { change: "no KvK number", context: creditor({ registrationNumber: undefined }), finds: [["error", "KVK_NUMBER_MISSING", "creditor.registrationNumber", KVK]] },
  { change: "a branch number for a KvK number", context: creditor({ registrationNumber: "000012345678" }), finds: [["warning", "KVK_NUMBER_INVALID", "creditor.registrationNumber", KVK]] },
  { change: "a buyer's KvK number of seven digits", context: debtor({ registrationNumber: "9876543" }), finds: [["warning", "KVK_NUMBER_INVALID", "debtor.registrationNumber", KVK]] },
  { change: "an OIN of nineteen digits", context: { debtor: { ...TOWN, identifiers: [{ scheme: "0190", value: "0000000123456789000" }] } }, finds: [["warning", "OIN_INVALID", "debtor.identifiers[0]"]] },
  { change: "no VAT number of the seller", context: creditor({ vatId: undefined }), finds: [["error", "SELLER_VAT_NUMBER_MISSING", "creditor.vatId", CONTENT]] },
  { change: "no address of the seller", context: creditor({ address: undefined }), finds: [["error", "SELLER_ADDRESS_MISSING", "creditor.address", CONTENT]] },
  { change: "a street and no place of the buyer", context: debtor({ address: { lines: ["Bedachte Kade 88"] } }), finds: [["error", "BUYER_ADDRESS_MISSING", "debtor.address", CONTENT]] },
  { change: "no lines", invoice: { lines: [] }, finds: [["error", "LINES_MISSING", "lines", CONTENT]] },
  { change: "a line without a description", invoice: firstLine({ description: " " }), finds: [["error", "DESCRIPTION_MISSING", "lines[0].description", CONTENT]] },
  { change: "a line without a quantity", invoice: firstLine({ quantity: undefined }), finds: [["error", "QUANTITY_MISSING", "lines[0].quantity", CONTENT]] },
  { change: "a line without a price", invoice: firstLine({ unitPrice: undefined }), finds: [["error", "UNIT_PRICE_MISSING", "lines[0].unitPrice", CONTENT]] },
  { change: "a line without a rate of VAT", invoice: firstLine({ vatPercent: undefined }), finds: [["error", "VAT_RATE_MISSING", "lines[0].vatPercent", CONTENT]] },
  { change: "no amount of VAT", invoice: { vat: undefined }, finds: [["error", "VAT_AMOUNT_MISSING", "vat", CONTENT]] },
  { change: "no day of performance", invoice: { performedOn: undefined }, finds: [["note", "PERFORMANCE_DATE_MISSING", "performedOn", CONTENT]] },
  { change: "no VAT, and nothing says why", invoice: withoutVat, finds: [["error", "VAT_ABSENT_WITHOUT_REASON", "vat", CONTENT]] },
  { change: "reverse charge without the buyer's VAT number", invoice: withoutVat, context: { ...debtor({ vatId: undefined }), texts: ["Btw verlegd"] }, finds: [["error", "BUYER_VAT_NUMBER_MISSING", "debtor.vatId", CONTENT]] },
  {
    change: "a supply to Germany without the buyer's VAT number", invoice: withoutVat,
    context: { ...debtor({ vatId: undefined, country: "DE", registrationNumber: undefined }), texts: ["Intracommunautaire levering"] },
    finds: [["error", "BUYER_VAT_NUMBER_MISSING", "debtor.vatId", CONTENT]],
  },
  { change: "reverse charge with VAT charged", context: { texts: ["BTW verlegd"] }, finds: [["error", "REVERSE_CHARGE_WITH_VAT", "vat", "art. 37 Wet OB"]] },
  { change: "VAT in dollars only", invoice: { currency: "USD" }, finds: [["warning", "VAT_NOT_IN_EUROS", "vat", "art. 35a(4) Wet OB"]] },
  {
    change: "a credit that names no invoice",
    invoice: { total: "-121.00", vat: "-21.00", lines: [{ description: "Korting etiketten", quantity: "-1", unitPrice: "100.00", amount: "-100.00", vatPercent: "21" }] },
    finds: [["error", "CORRECTED_INVOICE_MISSING", "corrects", "art. 34f Wet OB"]],
  },
  // Performed on 6 March: by 15 April.
  { change: "issued on 16 April for work of March", invoice: { issuedOn: "2026-04-16" }, finds: [["warning", "ISSUED_LATE", "issuedOn", "art. 34g Wet OB"]] },
  // Issued in 2026: kept through 31 December 2033.
  { change: "kept a day too short", context: { keptThrough: "2033-12-30" }, finds: [["warning", "KEPT_TOO_SHORT", "keptThrough", "art. 52(4) AWR"]] },
  { change: "a seller in Belgium", context: creditor({ country: "BE", vatId: "BE0123456789", registrationNumber: undefined }), finds: [["note", "SELLER_ABROAD", "creditor.country", "art. 34b and 34c(1) Wet OB"]] },

  // what is good practice
  { change: "a vague description", invoice: firstLine({ description: "Diverse werkzaamheden conform afspraak" }), finds: [["warning", "DESCRIPTION_VAGUE", "lines[0].description"]] },
  { change: "a total above the lines", invoice: { total: "2762.00" }, finds: [["warning", "LINES_DO_NOT_ADD_UP", "total"]] },
  { change: "a total below the lines", invoice: { total: "2562.00" }, finds: [["note", "LINES_DO_NOT_ADD_UP", "total"]] },
  { change: "VAT of the low rate at the high one", invoice: { vat: "198.00", total: "2398.00" }, finds: [["warning", "VAT_DOES_NOT_FIT_RATES", "vat"]] },
  { change: "a VAT number of the seller that fails its check", context: creditor({ vatId: "NL123456789B01" }), finds: [["warning", "VAT_NUMBER_INVALID", "creditor.vatId"]] },
  { change: "a VAT number of the buyer that fails its check", context: debtor({ vatId: "NL123456789B01" }), finds: [["warning", "VAT_NUMBER_INVALID", "debtor.vatId"]] },
  { change: "no account and no link", invoice: { paymentUrl: undefined }, context: creditor({ iban: undefined }), finds: [["error", "IBAN_MISSING", "creditor.iban"], ["note", "PAYMENT_LINK_MISSING", "paymentUrl"]] },
  { change: "a link and no account", context: creditor({ iban: undefined }), finds: [["warning", "IBAN_MISSING", "creditor.iban"]] },
  { change: "an account that fails its check", context: creditor({ iban: "NL92 ABNA 0417 1643 00" }), finds: [["error", "IBAN_INVALID", "creditor.iban"]] },
  { change: "no payment reference", invoice: references({ payment: undefined }), finds: [["note", "PAYMENT_REFERENCE_MISSING", "references.payment"]] },
  { change: "an ISO 11649 reference that fails its check", invoice: payment("RF19539007547034"), finds: [["warning", "PAYMENT_REFERENCE_INVALID", "references.payment"]] },
  { change: "a betalingskenmerk that fails its check", invoice: payment("5000 0567 8901 2346"), finds: [["warning", "PAYMENT_REFERENCE_INVALID", "references.payment"]] },
  { change: "a Belgian reference that fails its check", invoice: payment("+++010/6766/09539+++"), finds: [["warning", "PAYMENT_REFERENCE_INVALID", "references.payment"]] },
  { change: "no payment link", invoice: { paymentUrl: undefined }, finds: [["note", "PAYMENT_LINK_MISSING", "paymentUrl"]] },
  { change: "a payment link without https", invoice: { paymentUrl: "http://betaal.example/42" }, finds: [["warning", "PAYMENT_LINK_NOT_SECURE", "paymentUrl"]] },
  { change: "the order number that the buyer demands", invoice: references({ order: "n.v.t." }), context: { buyerDemands: ["order"] }, finds: [["warning", "ORDER_NUMBER_MISSING", "references.order"]] },
  { change: "the cost centre that the buyer demands", invoice: references({ costCentre: undefined }), context: { buyerDemands: ["order", "cost-centre"] }, finds: [["warning", "COST_CENTRE_MISSING", "references.costCentre"]] },
  { change: "the project that the buyer demands", context: { buyerDemands: ["project"] }, finds: [["warning", "PROJECT_MISSING", "references.project"]] },
  { change: "the customer number that the buyer demands", invoice: references({ customer: "-" }), context: { buyerDemands: ["customer"] }, finds: [["warning", "CUSTOMER_NUMBER_MISSING", "references.customer"]] },
  { change: "the contact that the buyer demands", context: { ...debtor({ contact: undefined }), buyerDemands: ["contact"] }, finds: [["warning", "BUYER_CONTACT_MISSING", "debtor.contact"]] },
  { change: "nothing to place it by", invoice: { references: { payment: "2026-0042" } }, finds: [["note", "BUYER_REFERENCE_MISSING", "references"]] },
  { change: "nothing to place it by, at a large company", invoice: { references: { payment: "2026-0042" } }, context: debtor({ size: "large" }), finds: [["warning", "BUYER_REFERENCE_MISSING", "references"]] },
  { change: "nobody who ordered", invoice: references({ order: undefined }), context: debtor({ contact: undefined }), finds: [["note", "BUYER_CONTACT_MISSING", "debtor.contact"]] },
  { change: "nobody to ask", context: creditor({ email: undefined }), finds: [["note", "SELLER_CONTACT_MISSING", "creditor.contact"]] },

  // when to pay
  { change: "no term", invoice: { terms: undefined }, finds: [["warning", "DUE_DATE_MISSING", "terms", "art. 6:119a(2) BW"]] },
  { change: "a last day before the invoice", invoice: { terms: { kind: "date", dueOn: "2026-03-08", agreedIn: "contract" } }, finds: [["warning", "DUE_DATE_BEFORE_ISSUE", "terms"]] },
  { change: "14 days, where 30 were agreed", invoice: { terms: { kind: "net", days: 14 } }, context: { agreedTerms: { kind: "net", days: 30 } }, finds: [["warning", "DUE_DATE_BEFORE_AGREED", "terms", "art. 6:119a(1) BW"]] },
  { change: "30 days, where 14 were agreed", context: { agreedTerms: { kind: "net", days: 14 } }, finds: [["note", "DUE_DATE_AFTER_AGREED", "terms", "art. 6:119a(1) BW"]] },
  {
    change: "at once, where parts were agreed", context: { agreedTerms: { kind: "parts", parts: [{ share: "50", due: { kind: "net", days: 14 } }, { due: { kind: "net", days: 30 } }] } },
    finds: [["warning", "TERMS_DIFFER_FROM_AGREED", "terms", "art. 6:119a(1) BW"]],
  },
  { change: "a discount as long as the term", invoice: { terms: { kind: "net", days: 30, agreedIn: "contract", discount: { percent: "2", withinDays: 30 } } }, finds: [["warning", "DISCOUNT_WITHOUT_EFFECT", "terms.discount"]] },
  { change: "a term that stands on the invoice only", invoice: { terms: { kind: "net", days: 30, agreedIn: "invoice" } }, finds: [["note", "TERM_ONLY_ON_INVOICE", "terms.agreedIn", "art. 6:119a(2) BW"]] },
  { change: "60 days for a large company", invoice: { terms: { kind: "net", days: 60 } }, context: debtor({ size: "large" }), finds: [["warning", "TERM_VOID_LARGE_DEBTOR", "terms", "art. 6:119a(6) BW"]] },
  { change: "90 days", invoice: { terms: { kind: "net", days: 90 } }, finds: [["warning", "TERM_OVER_SIXTY_DAYS", "terms", "art. 6:119a(5) BW"]] },
  { change: "45 days for a municipality", invoice: { terms: { kind: "net", days: 45 } }, context: { debtor: TOWN }, finds: [["warning", "TERM_VOID_AUTHORITY", "terms", "art. 6:119b BW"]] },

  // consumers, and who may be one
  { change: "2% a month to a consumer", invoice: { interest: { percent: "2", per: "month" } }, context: { debtor: NEIGHBOUR }, finds: [["warning", "INTEREST_CLAUSE_ABOVE_STATUTORY", "interest", "art. 6:119 BW"]] },
  { change: "agreed costs to a consumer", invoice: { costsClause: { percent: "15" } }, context: { debtor: NEIGHBOUR }, finds: [["warning", "COSTS_CLAUSE_AGAINST_CONSUMER", "costsClause", "art. 6:96(5) BW"]] },
  { change: "no term for a consumer", invoice: { terms: undefined }, context: { debtor: NEIGHBOUR }, finds: [["warning", "DUE_DATE_MISSING", "terms", "art. 6:38 BW"], ["note", "NOTICE_OF_DEFAULT_NEEDED", undefined, "art. 6:82(1) BW"]] },
  {
    change: "a buyer of unknown kind and address", context: debtor({ kind: "unknown", address: undefined }),
    finds: [["warning", "BUYER_ADDRESS_MISSING", "debtor.address", CONTENT], ["warning", "DEBTOR_KIND_UNKNOWN", "debtor.kind"]],
  },

  // the room's own word, where a law says nothing on invoices
  { change: "no lines, by a law without invoices", invoice: { lines: undefined }, context: noLaw, finds: [["warning", "LINES_MISSING", "lines"]] },
  { change: "no description to a consumer", invoice: firstLine({ description: "-" }), context: { debtor: NEIGHBOUR }, finds: [["warning", "DESCRIPTION_MISSING", "lines[0].description"]] },
  { change: "no quantity to a consumer", invoice: firstLine({ quantity: undefined }), context: { debtor: NEIGHBOUR }, finds: [["warning", "QUANTITY_MISSING", "lines[0].quantity"]] },
  { change: "no price to a consumer", invoice: firstLine({ unitPrice: undefined }), context: { debtor: NEIGHBOUR }, finds: [["warning", "UNIT_PRICE_MISSING", "lines[0].unitPrice"]] },
  { change: "32 days after the performance, by a law without invoices", invoice: { issuedOn: "2026-04-07" }, context: noLaw, finds: [["note", "ISSUED_LATE", "issuedOn"]] },
];
