import type { Decision } from "./decision.js";
import type { Policy } from "./policy.js";
import { policySum } from "./policy-sum.js";
import { openSum, type Situation } from "./situation.js";

type ClosedReason = Extract<Decision, { kind: "closed" }>["reason"];

/** Why there is nothing left to pursue, or null when there is. */
export function closedReason(situation: Situation, { tolerance }: Policy): ClosedReason | null {
  const { account, claims } = situation;
  const open = openSum(situation);
  if (open > 0) return tolerance !== undefined && open <= policySum(tolerance, account.decimals) ? "within-tolerance" : null;
  if (claims.some(({ writtenOff }) => writtenOff > 0)) return "written-off";
  if (account.agreements.some(({ kind, state }) => kind === "settlement" && state === "kept")) return "settled";
  if (claims.some(({ paid }) => paid > 0)) return "paid";
  if (claims.some(({ claim }) => claim.credited > 0) || account.creditedLater > 0) return "credited";
  return "nothing-to-collect";
}
