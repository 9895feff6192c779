import { note, type Finding } from "../facts/finding.js";
import type { AgreementDraft } from "./agreement-draft.js";

/** Up to a month a customer who pays in time is no burden; a longer wait is worth a discount to shorten. A convention, not law. */
const LONG_TERM_DAYS = 30;

/** Whether a long term leaves out the one thing that makes a customer pay sooner of his own accord. */
export function discountAdvice({ terms }: AgreementDraft): Finding[] {
  if (terms === undefined || terms.discount !== undefined) return [];
  const days = terms.kind === "net" ? terms.days : terms.kind === "months" ? terms.months * 30 : terms.kind === "end-of-month" ? (terms.days ?? 0) + 1 : 0;
  if (days <= LONG_TERM_DAYS) return [];
  return [note("DISCOUNT_NOT_SETTLED", "The term is long, and nothing is agreed for a customer who pays earlier.", {
    path: "terms.discount", fix: "Agree on an early-payment discount, such as 2% within 10 days, or on a shorter term.",
  })];
}
