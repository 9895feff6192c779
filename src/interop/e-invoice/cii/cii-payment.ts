import { ciiDate } from "./cii-date.js";
import type { StatedPaymentMeans, StatedPrepayment, StatedTerms } from "../stated/stated-invoice.js";
import { placesAt, valueAt, valuesAt, type Place } from "../xml/place.js";

/** What a `ram:SpecifiedTradeSettlementPaymentMeans` states: how to pay and to which account. */
export function ciiPaymentMeans(means: Place): StatedPaymentMeans {
  const account = "ram:PayeePartyCreditorFinancialAccount";
  return {
    id: null,
    code: valueAt(means, "ram:TypeCode"),
    references: [],
    account: valueAt(means, `${account}/ram:IBANID`) ?? valueAt(means, `${account}/ram:ProprietaryID`),
    accountName: valueAt(means, `${account}/ram:AccountName`),
  };
}

/** What a `ram:SpecifiedTradePaymentTerms` states, in words and in its own elements. */
export function ciiTerms(terms: Place): StatedTerms {
  const discount = placesAt(terms, "ram:ApplicableTradePaymentDiscountTerms")[0];
  return {
    notes: valuesAt(terms, "ram:Description"),
    paymentMeansId: null,
    amount: valueAt(terms, "ram:PartialPaymentAmount"),
    percent: null,
    dueDate: ciiDate(terms, "ram:DueDateDateTime"),
    period: discount === undefined ? null : { end: null, duration: valueAt(discount, "ram:BasisPeriodMeasure") },
    discountPercent: discount === undefined ? null : valueAt(discount, "ram:CalculationPercent"),
    penalty: valueAt(terms, "ram:ApplicableTradePaymentPenaltyTerms/ram:CalculationPercent"),
  };
}

/** What a `ram:SpecifiedAdvancePayment` states. */
export function ciiPrepayment(payment: Place): StatedPrepayment {
  return { amount: valueAt(payment, "ram:PaidAmount"), date: ciiDate(payment, "ram:FormattedReceivedDateTime") };
}
