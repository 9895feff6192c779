import { eventsOf } from "../facts/facts-on.js";
import type { HeadCents } from "../ledger/debt-account.js";
import { centsOf, type Cents } from "../money/amount.js";
import type { DossierAccount } from "./account.js";
import { concerns } from "./claim.js";

/** The heads of one claim. */
export interface Heads {
  principal: HeadCents;
  interest: HeadCents;
  costs: HeadCents;
}

/**
 * Moves what was written off (afgeboekt) out of the heads: costs first, then interest, then principal, the first claim first. The
 * claim itself stays; a later payment lowers what is written off, and a later invoice is not touched.
 */
export function writeOff({ facts, claims, decimals }: DossierAccount, heads: readonly Heads[]): { writtenOff: Cents[]; principalWrittenOff: Cents[] } {
  const writtenOff = heads.map(() => 0);
  const principalWrittenOff = [...writtenOff];
  for (const event of eventsOf(facts.events, "write-off")) {
    let left = event.amount === undefined ? Infinity : centsOf(event.amount, decimals);
    for (const name of ["costs", "interest", "principal"] as const) {
      heads.forEach((claim, index) => {
        if (!concerns(event, claims[index]!.claim)) return;
        const head = claim[name];
        const part = Math.min(left, Math.max(0, head.open));
        head.due -= part;
        head.open -= part;
        writtenOff[index] = writtenOff[index]! + part;
        if (name === "principal") principalWrittenOff[index] = principalWrittenOff[index]! + part;
        left -= part;
      });
    }
  }
  return { writtenOff, principalWrittenOff };
}
