import { standingDisputes } from "../facts/disputes.js";
import type { Finding } from "../facts/finding.js";
import { centsOf, type Cents } from "../money/amount.js";
import type { DossierAccount } from "./account.js";
import { concerns } from "./claim.js";

/** How much of each claim's open sum is disputed, in the order of the claims. */
export function disputedAmounts({ facts, claims, decimals }: DossierAccount, open: readonly Cents[]): { disputed: Cents[]; findings: Finding[] } {
  const { disputes, findings } = standingDisputes(facts, decimals);
  const disputed = claims.map(() => 0);
  for (const { event, amount } of disputes) {
    let left = amount === undefined ? Infinity : centsOf(amount, decimals);
    claims.forEach(({ claim }, index) => {
      if (!concerns(event, claim)) return;
      const part = Math.min(left, Math.max(0, open[index]! - disputed[index]!));
      disputed[index] = disputed[index]! + part;
      left -= part;
    });
  }
  return { disputed, findings };
}
