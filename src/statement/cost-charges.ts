import { formatDay, type IsoDate } from "../dates/day.js";
import { printCostParts, type CostLine } from "../costs/collection-costs.js";
import type { LegalBasis } from "../facts/legal-basis.js";
import { formatCents, type Amount } from "../money/amount.js";
import type { DossierAccount } from "./account.js";
import { identityOf } from "./claim.js";

/** Costs that fell due on a day: what was charged then, and the lines of the whole sum that the day's demand allows. */
export interface CostCharge {
  on: IsoDate;
  /** What was charged on that day, on top of what was charged before. */
  amount: Amount;
  vat: Amount;
  receivables: { invoice: string; part?: string }[];
  lines: CostLine[];
  basis: LegalBasis[];
}

/** The costs of an account as they are shown. */
export function printCostCharges({ costs, claims, decimals }: DossierAccount): CostCharge[] {
  return costs.map((charge) => ({
    on: formatDay(charge.on),
    amount: formatCents(charge.amount, decimals),
    vat: formatCents(charge.vat, decimals),
    receivables: charge.claims.map((index) => identityOf(claims[index]!.claim)),
    lines: printCostParts(charge.lines, decimals),
    basis: charge.basis,
  }));
}
