import { ciiDate, ciiDates } from "./cii-date.js";
import { ciiParty } from "./cii-party.js";
import { ciiPaymentMeans, ciiPrepayment, ciiTerms } from "./cii-payment.js";
import type { StatedInvoice, StatedLine } from "../stated/stated-invoice.js";
import { kindOfTypeCode } from "../stated/type-code.js";
import type { XmlElement } from "../xml/element.js";
import { placesAt, valueAt, valuesAt, type Place } from "../xml/place.js";

const TRANSACTION = "rsm:SupplyChainTradeTransaction";
const AGREEMENT = `${TRANSACTION}/ram:ApplicableHeaderTradeAgreement`;
const DELIVERY = `${TRANSACTION}/ram:ApplicableHeaderTradeDelivery`;
const SETTLEMENT = `${TRANSACTION}/ram:ApplicableHeaderTradeSettlement`;
const SUMMATION = `${SETTLEMENT}/ram:SpecifiedTradeSettlementHeaderMonetarySummation`;

/** What a Cross Industry Invoice (D16B: Factur-X, ZUGFeRD 2, XRechnung) states. */
export function ciiInvoice(root: XmlElement): StatedInvoice {
  const document: Place = { element: root, path: "" };
  const typeCode = valueAt(document, "rsm:ExchangedDocument/ram:TypeCode");
  const lines = placesAt(document, `${TRANSACTION}/ram:IncludedSupplyChainTradeLineItem`);
  const terms = placesAt(document, `${SETTLEMENT}/ram:SpecifiedTradePaymentTerms`);
  return {
    kind: (typeCode && kindOfTypeCode(typeCode.text)) ?? "invoice",
    typeCode,
    kindFromRoot: false,
    number: valueAt(document, "rsm:ExchangedDocument/ram:ID"),
    issueDate: ciiDate(document, "rsm:ExchangedDocument/ram:IssueDateTime"),
    dueDates: terms.flatMap((place) => ciiDates(place, "ram:DueDateDateTime")),
    currency: valueAt(document, `${SETTLEMENT}/ram:InvoiceCurrencyCode`),
    customizationId: valueAt(document, "rsm:ExchangedDocumentContext/ram:GuidelineSpecifiedDocumentContextParameter/ram:ID"),
    buyerReference: valueAt(document, `${AGREEMENT}/ram:BuyerReference`),
    orderReference: valueAt(document, `${AGREEMENT}/ram:BuyerOrderReferencedDocument/ram:IssuerAssignedID`),
    costCentre: valueAt(document, `${SETTLEMENT}/ram:ReceivableSpecifiedTradeAccountingAccount/ram:ID`),
    project: valueAt(document, `${AGREEMENT}/ram:SpecifiedProcuringProject/ram:ID`),
    precedingInvoices: valuesAt(document, `${SETTLEMENT}/ram:InvoiceReferencedDocument/ram:IssuerAssignedID`),
    remindedInvoices: [],
    seller: ciiParty(document, `${AGREEMENT}/ram:SellerTradeParty`),
    buyer: ciiParty(document, `${AGREEMENT}/ram:BuyerTradeParty`),
    payee: valueAt(document, `${SETTLEMENT}/ram:PayeeTradeParty/ram:Name`),
    deliveryDates: [
      ...ciiDates(document, `${DELIVERY}/ram:ActualDeliverySupplyChainEvent/ram:OccurrenceDateTime`),
      ...lines.flatMap((line) => ciiDates(line, "ram:SpecifiedLineTradeDelivery/ram:ActualDeliverySupplyChainEvent/ram:OccurrenceDateTime")),
    ],
    periodEnds: [
      ...ciiDates(document, `${SETTLEMENT}/ram:BillingSpecifiedPeriod/ram:EndDateTime`),
      ...lines.flatMap((line) => ciiDates(line, "ram:SpecifiedLineTradeSettlement/ram:BillingSpecifiedPeriod/ram:EndDateTime")),
    ],
    paymentMeans: placesAt(document, `${SETTLEMENT}/ram:SpecifiedTradeSettlementPaymentMeans`).map(ciiPaymentMeans),
    paymentReferences: valuesAt(document, `${SETTLEMENT}/ram:PaymentReference`),
    terms: terms.map(ciiTerms),
    prepayments: placesAt(document, `${SETTLEMENT}/ram:SpecifiedAdvancePayment`).map(ciiPrepayment),
    totals: {
      exclusive: valueAt(document, `${SUMMATION}/ram:TaxBasisTotalAmount`),
      inclusive: valueAt(document, `${SUMMATION}/ram:GrandTotalAmount`),
      prepaid: valueAt(document, `${SUMMATION}/ram:TotalPrepaidAmount`),
      rounding: valueAt(document, `${SUMMATION}/ram:RoundingAmount`),
      payable: valueAt(document, `${SUMMATION}/ram:DuePayableAmount`),
      vat: valuesAt(document, `${SUMMATION}/ram:TaxTotalAmount`),
    },
    lines: lines.map(ciiLine),
    expectedAt: {
      number: "rsm:ExchangedDocument/ram:ID",
      issueDate: "rsm:ExchangedDocument/ram:IssueDateTime/udt:DateTimeString",
      total: `${SUMMATION}/ram:GrandTotalAmount`,
      payable: `${SUMMATION}/ram:DuePayableAmount`,
    },
  };
}

function ciiLine(line: Place): StatedLine {
  return {
    name: valueAt(line, "ram:SpecifiedTradeProduct/ram:Name"),
    descriptions: valuesAt(line, "ram:SpecifiedTradeProduct/ram:Description"),
    quantity: valueAt(line, "ram:SpecifiedLineTradeDelivery/ram:BilledQuantity"),
    price: valueAt(line, "ram:SpecifiedLineTradeAgreement/ram:NetPriceProductTradePrice/ram:ChargeAmount"),
    priceQuantity: valueAt(line, "ram:SpecifiedLineTradeAgreement/ram:NetPriceProductTradePrice/ram:BasisQuantity"),
    amount: valueAt(line, "ram:SpecifiedLineTradeSettlement/ram:SpecifiedTradeSettlementLineMonetarySummation/ram:LineTotalAmount"),
    vatPercent: valueAt(line, "ram:SpecifiedLineTradeSettlement/ram:ApplicableTradeTax/ram:RateApplicablePercent"),
  };
}
