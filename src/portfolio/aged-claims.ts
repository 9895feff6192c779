import { dayOf, type EpochDay } from "../dates/day.js";
import type { Dossier } from "../facts/dossier.js";
import type { LawPack } from "../law/pack.js";
import type { Cents } from "../money/amount.js";
import { accountOn } from "../statement/account.js";
import type { Claim } from "../statement/claim.js";
import { daysLate } from "../statement/days-late.js";
import { openPerClaim } from "../statement/open-per-claim.js";

/** One claim as a portfolio looks at it: what is open of it, and how late that is. */
export interface AgedClaim {
  claim: Claim;
  /** On every head, less what was written off: the statement's figure. Negative for a credit. */
  open: Cents;
  principalOpen: Cents;
  principalWrittenOff: Cents;
  daysLate: number;
}

/** The claims of one dossier with their age. */
export interface AgedDossier {
  currency: string;
  decimals: number;
  /** Money and credit that belongs to no claim. */
  unallocated: Cents;
  claims: AgedClaim[];
}

/** The claims of a checked dossier on a day, without those whose invoice was issued later; beyond the last known rate interest stops. */
export function agedClaims(dossier: Dossier, on: EpochDay, law: LawPack): AgedDossier {
  const account = accountOn(dossier, on, law, "stop");
  const { heads, open, principalWrittenOff } = openPerClaim(account);
  const claims: AgedClaim[] = [];
  let { unallocated } = account;
  account.claims.forEach(({ claim }, index) => {
    const { principal, interest, costs } = heads[index]!;
    if (dayOf(claim.invoice.issuedOn) <= on) {
      claims.push({ claim, open: open[index]!, principalOpen: principal.open, principalWrittenOff: principalWrittenOff[index]!, daysLate: daysLate(claim.dueOn, open[index]!, on) });
    } else {
      // What was paid ahead of an invoice belongs to no claim until it is there.
      unallocated += principal.paid + interest.paid + costs.paid;
    }
  });
  return { currency: account.currency, decimals: account.decimals, unallocated, claims };
}
