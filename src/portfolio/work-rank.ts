import { covers } from "../facts/receivable-ref.js";
import { identityOf } from "../statement/claim.js";
import { daysLate } from "../statement/days-late.js";
import type { Decision } from "../dunning/decision.js";
import type { OpenClaim, Situation } from "../dunning/situation.js";

/** What a dossier is ranked by: the higher the first figure that differs, the higher it stands. */
export type Rank = readonly [isBroken: number, atRisk: number, oldestDays: number, open: number];

const LOWEST: Rank = [0, 0, 0, 0];

/**
 * A promise that was broken comes first, then the amount at risk: what is late. Among equals the oldest, then what is open in all.
 * The rank decides about the order only, never about what is done. In a closed dossier nothing is at risk.
 */
export function rankOf(decision: Decision, situation: Situation): Rank {
  if (decision.kind === "closed") return LOWEST;
  let atRisk = 0;
  let oldestDays = 0;
  let open = 0;
  for (const claim of situation.claims) {
    const days = daysLate(claim.claim.dueOn, claim.open, situation.on);
    if (days > 0) atRisk += claim.open;
    oldestDays = Math.max(oldestDays, days);
    open += Math.max(0, claim.open);
  }
  // Currencies are compared one to one: the package knows no exchange rates.
  const unit = 10 ** situation.account.decimals;
  return [hasBrokenPromise(situation) ? 1 : 0, atRisk / unit, oldestDays, open / unit];
}

/** Negative when the first is to stand above the second. */
export function compareRanks(a: Rank, b: Rank): number {
  for (let index = 0; index < a.length; index++) {
    const difference = b[index]! - a[index]!;
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Whether what was last agreed on something still open (a promise, a plan, a settlement) was broken. */
function hasBrokenPromise({ account, claims }: Situation): boolean {
  const { agreements } = account;
  if (!agreements.some(({ state }) => state === "broken")) return false;
  const lastAbout = ({ claim }: OpenClaim) => agreements.findLast(({ state, invoices }) => state !== "replaced" && covers(invoices, identityOf(claim)));
  return claims.some((claim) => claim.open > 0 && lastAbout(claim)?.state === "broken");
}
