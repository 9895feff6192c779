import { eventsOf } from "../facts/facts-on.js";
import type { HeadCents } from "../ledger/debt-account.js";
import { centsOf, type Cents } from "../money/amount.js";
import type { DossierAccount } from "./account.js";

/** The heads of one claim. */
export interface Heads {
  principal: HeadCents;
  interest: HeadCents;
  costs: HeadCents;
}

/**
 * Moves what was written off (afgeboekt) out of the heads: costs first, then interest, then principal, the first claim first. The
 * claim itself stays; a later payment lowers what is written off.
 */
export function writeOff({ facts, decimals }: DossierAccount, heads: readonly Heads[]): { writtenOff: Cents; perClaim: Cents[] } {
  const events = eventsOf(facts.events, "write-off");
  const perClaim = heads.map(() => 0);
  if (events.length === 0) return { writtenOff: 0, perClaim };
  const asked = events.some(({ amount }) => amount === undefined) ? Infinity : events.reduce((sum, { amount }) => sum + centsOf(amount!, decimals), 0);
  let left = asked;
  for (const name of ["costs", "interest", "principal"] as const) {
    heads.forEach((claim, index) => {
      const head = claim[name];
      const part = Math.min(left, Math.max(0, head.open));
      head.due -= part;
      head.open -= part;
      perClaim[index] = perClaim[index]! + part;
      left -= part;
    });
  }
  return { writtenOff: perClaim.reduce((sum, cents) => sum + cents, 0), perClaim };
}
