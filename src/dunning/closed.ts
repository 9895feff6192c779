import { centsOf } from "../money/amount.js";
import type { Decision } from "./decision.js";
import type { Policy } from "./policy.js";
import type { Situation } from "./situation.js";

type ClosedReason = Extract<Decision, { kind: "closed" }>["reason"];

/** Why there is nothing left to pursue, or null when there is. */
export function closedReason({ account, claims }: Situation, policy: Policy): ClosedReason | null {
  const open = claims.reduce((sum, claim) => sum + Math.max(0, claim.open), 0);
  if (open > 0) {
    const tolerance = policy.tolerance === undefined ? 0 : centsOf(policy.tolerance, 2);
    return open <= tolerance ? "within-tolerance" : null;
  }
  if (claims.some(({ writtenOff }) => writtenOff > 0)) return "written-off";
  if (account.agreements.some(({ kind, state }) => kind === "settlement" && state === "kept")) return "settled";
  if (claims.some(({ paid }) => paid > 0)) return "paid";
  if (claims.some(({ claim }) => claim.credited > 0) || account.creditedLater > 0) return "credited";
  return "nothing-to-collect";
}
