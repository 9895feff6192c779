import { percentOf } from "../../../money/percent.js";
import { multiplyDivide } from "../../../money/rounding.js";
import type { Cents } from "../../../money/amount.js";
import type { CaseClaim, LetterCase } from "./letter-case.js";

/** The most that collecting may cost the debtor, as the law pack assesses it over the open principal. */
export interface AllowedCosts {
  costs: Cents;
  /** The VAT on it, and whether it may be charged. */
  vat: Cents;
  mayAddVat: boolean;
}

/** The costs that a letter about these claims may announce. */
export function allowedCosts({ law, on, dossier, account }: LetterCase, claims: readonly CaseClaim[]): AllowedCosts {
  if (account.currency !== law.currency) return { costs: 0, vat: 0, mayAddVat: false };
  const { lines } = law.costs.assess(claims.map(({ principal }) => Math.max(0, principal)), on, dossier.debtor.kind);
  const costs = lines.reduce((sum, { amount }) => sum + amount, 0);
  const { units, scale } = percentOf(law.costs.vatPercent(on));
  const handedOver = account.facts.events.some(({ type }) => type === "handover");
  return { costs, vat: multiplyDivide(costs, units, scale * 100), mayAddVat: law.notices.allowsVatOnCosts?.({ creditor: dossier.creditor, handedOver }) ?? false };
}
