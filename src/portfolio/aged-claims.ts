import type { EpochDay } from "../dates/day.js";
import type { Dossier } from "../facts/dossier.js";
import type { LawPack } from "../law/pack.js";
import type { Cents } from "../money/amount.js";
import { accountOn } from "../statement/account.js";
import type { Claim } from "../statement/claim.js";
import { daysLate } from "../statement/days-late.js";
import { writeOff } from "../statement/written-off.js";

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

/** The claims of a checked dossier on a day; beyond the last known rate interest stops. */
export function agedClaims(dossier: Dossier, on: EpochDay, law: LawPack): AgedDossier {
  const account = accountOn(dossier, on, law, "stop");
  const heads = account.claims.map((claim) => claim.account.heads(on));
  const principalBefore = heads.map(({ principal }) => principal.open);
  writeOff(account, heads);
  const claims = account.claims.map(({ claim }, index): AgedClaim => {
    const { principal, interest, costs } = heads[index]!;
    const open = principal.open + interest.open + costs.open;
    return { claim, open, principalOpen: principal.open, principalWrittenOff: principalBefore[index]! - principal.open, daysLate: daysLate(claim.dueOn, open, on) };
  });
  return { currency: account.currency, decimals: account.decimals, unallocated: account.unallocated, claims };
}
