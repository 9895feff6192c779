import type { Reason } from "./decision.js";
import type { StepForClaims } from "./beside-ladder.js";
import type { Policy } from "./policy.js";
import { progressOf } from "./progress.js";
import type { OpenClaim, Situation } from "./situation.js";
import { isNeeded, isTooEarly } from "./step-needed.js";

/**
 * The claims that the law wants in the same letter as those of a step: all that can be demanded together with them. One that is further on,
 * or whose last letter still gives it time, stays out.
 *
 * @param ladder - each free claim with its next step
 */
export function joinedByLaw({ step, claims: own }: StepForClaims, ladder: readonly StepForClaims[], situation: Situation, policy: Policy): OpenClaim[] {
  const { law, on, account } = situation;
  if (step.notice === undefined || law.notices.oneLetter?.includes(step.notice) !== true) return [];
  const place = policy.steps.indexOf(step);
  return ladder.flatMap(({ step: next, claims: [claim] }) => {
    if (claim === undefined || own.includes(claim) || policy.steps.indexOf(next) > place) return [];
    const { interestFrom } = claim.claim;
    if (interestFrom === null || interestFrom > on || !isNeeded(step, claim, situation) || isTooEarly(step, claim, situation, on)) return [];
    const { termEndsOn } = progressOf(claim.claim, account.facts.events, policy, law);
    return termEndsOn !== null && termEndsOn >= on ? [] : [claim];
  });
}

/** Why claims at an earlier step go with the letter. */
export function joinedReasons(joined: readonly OpenClaim[]): Reason[] {
  if (joined.length === 0) return [];
  const invoices = [...new Set(joined.map(({ claim }) => claim.invoice.number))].join(", ");
  return [{ code: "ONE_LETTER", message: `What can be demanded together goes into one letter, its principals added up: ${invoices} with it.`, values: { invoices } }];
}
