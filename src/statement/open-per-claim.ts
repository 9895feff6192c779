import type { Cents } from "../money/amount.js";
import type { DossierAccount } from "./account.js";
import { writeOff, type Heads } from "./written-off.js";

/** What is open of each claim, in the order of the claims. */
export interface OpenPerClaim {
  /** Less what was written off. */
  heads: Heads[];
  /** On every head together; negative for a credit. */
  open: Cents[];
  writtenOff: Cents[];
  /** The part of it that was principal. */
  principalWrittenOff: Cents[];
}

/** What is open of each claim on the day of the account: what is due, less what was paid and written off. */
export function openPerClaim(account: DossierAccount): OpenPerClaim {
  const heads = account.claims.map((claim) => claim.account.heads(account.on));
  const { writtenOff, principalWrittenOff } = writeOff(account, heads);
  return { heads, open: heads.map(({ principal, interest, costs }) => principal.open + interest.open + costs.open), writtenOff, principalWrittenOff };
}
