import { dayOf, formatDay, type IsoDate } from "../dates/day.js";
import type { Invoice } from "../facts/invoice.js";
import type { PaymentTerms } from "../facts/terms.js";
import { centsOf, formatCents, type Amount } from "../money/amount.js";
import { decimalsOf } from "../money/currency.js";
import type { AgreementDraft } from "./agreement-draft.js";

/** A year, so that a term in months or to a month's end is seen at its longest. */
const DAYS_AHEAD = 366;

/**
 * The invoices that would follow from an agreement, by which the law on terms is asked: issued on the day of signing; for a term whose
 * length depends on the day, on every day of a year; for a term that names a day, on that day, because nobody knows yet when it comes.
 *
 * @param day - the day of signing, else a day on which the law is known
 */
export function invoicesToCome(draft: AgreementDraft, day: IsoDate): Invoice[] {
  const terms = judgeable(draft);
  return issueDays(terms, day).map((issuedOn) => ({
    number: "agreement", issuedOn, contractedOn: draft.signedOn ?? day, total: totalOf(draft), currency: draft.currency ?? "EUR",
    ...(terms !== undefined && { terms: { ...terms, agreedIn: terms.agreedIn ?? "contract" as const } }),
    ...(draft.interest !== undefined && { interest: draft.interest }),
    ...(draft.costsClause !== undefined && { costsClause: draft.costsClause }),
    ...(draft.subject !== undefined && { subject: draft.subject }),
  }));
}

function issueDays(terms: PaymentTerms | undefined, day: IsoDate): IsoDate[] {
  if (terms?.kind === "date") return [terms.dueOn];
  if (terms?.kind !== "months" && terms?.kind !== "end-of-month") return [day];
  const first = dayOf(day);
  return Array.from({ length: DAYS_AHEAD }, (_, index) => formatDay(first + index));
}

/** Parts in shares are the same of any total; in amounts they make one, unless the last is the remainder of a total that is not given. */
function totalOf({ total, terms, currency = "EUR" }: AgreementDraft): Amount {
  if (total !== undefined) return total;
  const amounts = terms?.kind === "parts" ? terms.parts.map(({ amount }) => amount) : [];
  if (amounts.length === 0 || amounts.includes(undefined)) return "100";
  const decimals = decimalsOf(currency);
  return formatCents(amounts.reduce((sum, amount) => sum + centsOf(amount!, decimals), 0), decimals);
}

/** The terms, without parts whose share of the whole cannot be told. */
function judgeable({ terms, total }: AgreementDraft): PaymentTerms | undefined {
  if (terms?.kind !== "parts" || total !== undefined) return terms;
  const inAmounts = terms.parts.filter(({ amount }) => amount !== undefined).length;
  return inAmounts === 0 || inAmounts === terms.parts.length ? terms : undefined;
}
