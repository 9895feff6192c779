import type { IsoDate } from "../../dates/day.js";
import { note, warning } from "../../facts/finding.js";
import type { PaymentTerms, TermPart, TermRule } from "../../facts/terms.js";
import { formatPercent, parsePercent } from "../../money/percent.js";
import { readTerms } from "../../terms/read-terms.js";
import { readText } from "../../terms/reading/read-text.js";
import type { Report } from "./report.js";
import { plainDecimal } from "./stated/stated-amount.js";
import type { StatedInvoice } from "./stated/stated-invoice.js";
import { lengthOfPeriod } from "./stated/stated-period.js";

/** What else is known when the terms are read. */
export interface TermsContext {
  issuedOn: IsoDate;
  dueDate: IsoDate | null;
  instalments: TermPart[] | null;
  /** Whether the document asks for money at all; a credit note needs no term. */
  asksForMoney: boolean;
}

/**
 * The payment terms: instalments, else the due date, else a period in the elements made for it, else the words. That they stand
 * on an invoice does not make them agreed, so `agreedIn` is "invoice".
 */
export function termsOfDocument(stated: StatedInvoice, context: TermsContext, report: Report): PaymentTerms | null {
  const text = stated.terms.flatMap(({ notes }) => notes.map((value) => value.text)).join("\n");
  const rule = ruleFromElements(stated, context, report);
  const discount = discountOf(stated, context, report);
  reportPenalties(stated, report);
  if (rule !== null) {
    if (text === "" || !context.asksForMoney) return { ...rule, agreedIn: "invoice", ...(discount && { discount }) };
    // A discount binds who offers it, also where the words stand beside a due date.
    const offered = discount ?? readText(text).discount;
    const message = `The due date or period that the document states counts; its terms in words were ${offered === null ? "not read" : "read for a discount only"}.`;
    report(note("TERMS_TEXT_BESIDE_DUE_DATE", message, { values: { text }, fix: "Check whether the words promise another term." }));
    return { ...rule, agreedIn: "invoice", ...(offered && { discount: offered }) };
  }
  if (!context.asksForMoney) return null;
  const read = text === "" ? null : termsFromText(text, report);
  if (read !== null) return { ...(discount && { discount }), ...read, agreedIn: "invoice" };
  const fix = "Ask what was agreed and set invoice.terms; without it the statutory term applies.";
  if (text === "") report(warning("NO_DUE_DATE_AND_NO_TERMS", "The document states neither a due date nor payment terms (BR-CO-25).", { fix }));
  if (discount !== null) {
    const message = `The document offers a discount of ${discount.percent} % within ${discount.withinDays} days, but no term beside it.`;
    const values = { percent: discount.percent, days: String(discount.withinDays) };
    report(warning("DISCOUNT_WITHOUT_TERM", message, { values, fix }));
  }
  return null;
}

function ruleFromElements(stated: StatedInvoice, { issuedOn, dueDate, instalments }: TermsContext, report: Report): TermRule | null {
  if (instalments !== null) return { kind: "parts", parts: instalments };
  if (dueDate !== null) return { kind: "date", dueOn: dueDate };
  for (const { period, discountPercent } of stated.terms) {
    const length = period === null || discountPercent !== null ? null : lengthOfPeriod(period, issuedOn, report);
    if (length !== null) return "days" in length ? { kind: "net", days: length.days } : { kind: "months", months: length.months };
  }
  return null;
}

/** Terms in words, read as far as they can be; what is not understood is a finding. */
function termsFromText(text: string, report: Report): PaymentTerms | null {
  const { terms, findings } = readTerms(text);
  findings.forEach(report);
  if (terms !== null) report(note("TERMS_FROM_TEXT", "The document states its payment terms in words only; they were read from these.", { values: { text }, fix: "Compare them with what was agreed." }));
  return terms;
}

/** An early-payment discount binds who offers it, agreed or not. */
function discountOf(stated: StatedInvoice, { issuedOn }: TermsContext, report: Report): NonNullable<PaymentTerms["discount"]> | null {
  for (const { discountPercent, period } of stated.terms) {
    if (discountPercent === null) continue;
    const percent = parsePercent(plainDecimal(discountPercent.text, 2));
    if (percent?.units === 0) continue;
    const length = period === null ? null : lengthOfPeriod(period, issuedOn, report);
    if (percent !== null && percent.units > 0 && length !== null && "days" in length) {
      return { percent: formatPercent(percent), withinDays: length.days };
    }
    const message = `The document offers a discount of ${discountPercent.text} % without a period in days that can be read.`;
    const fix = "Look up until when it can be had, and set invoice.terms.discount.";
    report(warning("DISCOUNT_UNREADABLE", message, { values: { percent: discountPercent.text }, path: discountPercent.path, fix }));
  }
  return null;
}

function reportPenalties(stated: StatedInvoice, report: Report): void {
  for (const { penalty } of stated.terms) {
    if (penalty === null || /^[0.]+$/.test(penalty.text)) continue;
    const message = `The document states a penalty for late payment (${penalty.text}); that it was agreed does not follow, so it is not claimed.`;
    const fix = "Where the contract says so, set invoice.interest or invoice.costsClause.";
    report(note("PENALTY_STATED", message, { values: { penalty: penalty.text }, path: penalty.path, fix }));
  }
}
