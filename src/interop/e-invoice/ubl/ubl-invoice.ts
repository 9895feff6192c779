import type { StatedInvoice, StatedLine } from "../stated/stated-invoice.js";
import { kindOfTypeCode } from "../stated/type-code.js";
import { ublParty } from "./ubl-party.js";
import { ublPaymentMeans, ublPrepayment, ublTerms } from "./ubl-payment.js";
import type { XmlElement } from "../xml/element.js";
import { placesAt, valueAt, valuesAt, type Place } from "../xml/place.js";

/** What a UBL 2 Invoice, CreditNote or Reminder states. */
export function ublInvoice(root: XmlElement): StatedInvoice {
  const document: Place = { element: root, path: "" };
  const name = root.name as "Invoice" | "CreditNote" | "Reminder";
  const typeCode = valueAt(document, `cbc:${name}TypeCode`);
  const lines = placesAt(document, `cac:${name}Line`);
  return {
    kind: name === "CreditNote" ? "creditNote" : name === "Reminder" ? "reminder" : (typeCode && kindOfTypeCode(typeCode.text)) ?? "invoice",
    typeCode,
    kindFromRoot: name !== "Invoice",
    number: valueAt(document, "cbc:ID"),
    issueDate: valueAt(document, "cbc:IssueDate"),
    dueDates: [
      ...valuesAt(document, "cbc:DueDate"),
      ...valuesAt(document, "cac:PaymentMeans/cbc:PaymentDueDate"),
      ...valuesAt(document, "cac:PaymentTerms/cbc:PaymentDueDate"),
      ...valuesAt(document, "cac:PaymentTerms/cbc:InstallmentDueDate"),
    ],
    currency: valueAt(document, "cbc:DocumentCurrencyCode"),
    customizationId: valueAt(document, "cbc:CustomizationID"),
    buyerReference: valueAt(document, "cbc:BuyerReference"),
    orderReference: valueAt(document, "cac:OrderReference/cbc:ID"),
    costCentre: valueAt(document, "cbc:AccountingCost"),
    project: valueAt(document, "cac:ProjectReference/cbc:ID"),
    precedingInvoices: valuesAt(document, "cac:BillingReference/cac:InvoiceDocumentReference/cbc:ID"),
    remindedInvoices: valuesAt(document, "cac:ReminderLine/cac:BillingReference/cac:InvoiceDocumentReference/cbc:ID"),
    seller: ublParty(document, "cac:AccountingSupplierParty"),
    buyer: ublParty(document, "cac:AccountingCustomerParty"),
    payee: valueAt(document, "cac:PayeeParty/cac:PartyName/cbc:Name"),
    deliveryDates: [
      ...valuesAt(document, "cac:Delivery/cbc:ActualDeliveryDate"),
      ...lines.flatMap((line) => valuesAt(line, "cac:Delivery/cbc:ActualDeliveryDate")),
    ],
    periodEnds: [...valuesAt(document, "cac:InvoicePeriod/cbc:EndDate"), ...lines.flatMap((line) => valuesAt(line, "cac:InvoicePeriod/cbc:EndDate"))],
    paymentMeans: placesAt(document, "cac:PaymentMeans").map(ublPaymentMeans),
    paymentReferences: valuesAt(document, "cac:PaymentMeans/cbc:PaymentID"),
    terms: placesAt(document, "cac:PaymentTerms").map(ublTerms),
    prepayments: placesAt(document, "cac:PrepaidPayment").map(ublPrepayment),
    totals: {
      exclusive: valueAt(document, "cac:LegalMonetaryTotal/cbc:TaxExclusiveAmount"),
      inclusive: valueAt(document, "cac:LegalMonetaryTotal/cbc:TaxInclusiveAmount"),
      prepaid: valueAt(document, "cac:LegalMonetaryTotal/cbc:PrepaidAmount"),
      rounding: valueAt(document, "cac:LegalMonetaryTotal/cbc:PayableRoundingAmount"),
      payable: valueAt(document, "cac:LegalMonetaryTotal/cbc:PayableAmount"),
      vat: valuesAt(document, "cac:TaxTotal/cbc:TaxAmount"),
    },
    lines: name === "Reminder" ? [] : lines.map((line) => ublLine(line, name === "CreditNote" ? "cbc:CreditedQuantity" : "cbc:InvoicedQuantity")),
    expectedAt: {
      number: "cbc:ID",
      issueDate: "cbc:IssueDate",
      total: "cac:LegalMonetaryTotal/cbc:TaxInclusiveAmount",
      payable: "cac:LegalMonetaryTotal/cbc:PayableAmount",
    },
  };
}

function ublLine(line: Place, quantity: string): StatedLine {
  return {
    name: valueAt(line, "cac:Item/cbc:Name"),
    descriptions: valuesAt(line, "cac:Item/cbc:Description"),
    quantity: valueAt(line, quantity),
    price: valueAt(line, "cac:Price/cbc:PriceAmount"),
    priceQuantity: valueAt(line, "cac:Price/cbc:BaseQuantity"),
    amount: valueAt(line, "cbc:LineExtensionAmount"),
    vatPercent: valueAt(line, "cac:Item/cac:ClassifiedTaxCategory/cbc:Percent"),
  };
}
