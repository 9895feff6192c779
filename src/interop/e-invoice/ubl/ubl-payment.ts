import type { StatedPaymentMeans, StatedPrepayment, StatedTerms } from "../stated/stated-invoice.js";
import { placesAt, valueAt, valuesAt, type Place } from "../xml/place.js";

/** What a `cac:PaymentMeans` states: how to pay and to which account. */
export function ublPaymentMeans(means: Place): StatedPaymentMeans {
  return {
    id: valueAt(means, "cbc:ID")?.text ?? null,
    code: valueAt(means, "cbc:PaymentMeansCode"),
    references: valuesAt(means, "cbc:PaymentID").map(({ text }) => text),
    account: valueAt(means, "cac:PayeeFinancialAccount/cbc:ID"),
    accountName: valueAt(means, "cac:PayeeFinancialAccount/cbc:Name"),
  };
}

/** What a `cac:PaymentTerms` states, in words and in its own elements. */
export function ublTerms(terms: Place): StatedTerms {
  const period = placesAt(terms, "cac:SettlementPeriod")[0];
  return {
    notes: valuesAt(terms, "cbc:Note"),
    paymentMeansId: valueAt(terms, "cbc:PaymentMeansID")?.text ?? null,
    amount: valueAt(terms, "cbc:Amount"),
    percent: valueAt(terms, "cbc:PaymentPercent"),
    dueDate: valueAt(terms, "cbc:InstallmentDueDate") ?? valueAt(terms, "cbc:PaymentDueDate"),
    period: period === undefined ? null : { end: valueAt(period, "cbc:EndDate"), duration: valueAt(period, "cbc:DurationMeasure") },
    discountPercent: valueAt(terms, "cbc:SettlementDiscountPercent"),
    penalty: valueAt(terms, "cbc:PenaltySurchargePercent") ?? valueAt(terms, "cbc:PenaltyAmount"),
  };
}

/** What a `cac:PrepaidPayment` states. */
export function ublPrepayment(payment: Place): StatedPrepayment {
  return { amount: valueAt(payment, "cbc:PaidAmount"), date: valueAt(payment, "cbc:ReceivedDate") ?? valueAt(payment, "cbc:PaidDate") };
}
