import { partAmounts } from "../facts/part-amounts.js";
import { centsOf, type Cents } from "../money/amount.js";
import { decimalsOf } from "../money/currency.js";
import type { AgreementDraft } from "./agreement-draft.js";

/**
 * What stays away when the customer does not pay: the largest part, because the work stops at a part that is not paid; all of it when
 * not in parts. Null when the total is not known.
 */
export function sumAtRisk({ total, terms, currency = "EUR" }: AgreementDraft): Cents | null {
  if (total === undefined) return null;
  const decimals = decimalsOf(currency);
  return terms?.kind === "parts" ? Math.max(...partAmounts(terms.parts, { total }, decimals)) : centsOf(total, decimals);
}
