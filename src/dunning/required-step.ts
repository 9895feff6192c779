import type { Blocker } from "./decision.js";
import { isBeforeDueStep, isBesideLadder } from "./ladder.js";
import type { Policy, PolicyStep } from "./policy.js";
import type { Progress, StepDone } from "./progress.js";
import type { OpenClaim, Situation } from "./situation.js";
import { isNeeded, isTooEarly } from "./step-needed.js";

/** A required step that must come first, or what keeps it from having its effect; both null when nothing stands in the way. */
export interface RequiredFirst {
  index: number | null;
  blocker: Blocker | null;
}

/** The first required step before a place on the ladder without proven effect: later steps are impossible until it has had it. */
export function requiredBefore(place: number, open: OpenClaim, { done }: Progress, situation: Situation, policy: Policy): RequiredFirst {
  for (let index = 0; index < place; index++) {
    const step = policy.steps[index]!;
    if (step.required !== true || isBesideLadder(step) || isBeforeDueStep(step) || !isNeeded(step, open, situation)) continue;
    const times = done.filter((taken) => taken.index === index);
    const last = times.at(-1);
    if (last === undefined) return { index, blocker: null };
    // One letter that had its effect is enough, whatever became of another.
    const lacks = times.map((taken) => lackOf(step, taken, open, situation));
    const lack = lacks.every((found) => found !== null) ? lacks.at(-1)! : null;
    if (lack !== null) return { index: null, blocker: { ...lack, invoices: [open.claim.invoice.number] } };
  }
  return { index: null, blocker: null };
}

/** What a required step that was taken lacks; null when it had its effect. */
function lackOf(step: PolicyStep, { event, receivedOn, on }: StepDone, open: OpenClaim, situation: Situation): { code: string; message: string } | null {
  if (event.type === "step" && event.outcome === "skipped") {
    return { code: "REQUIRED_STEP_SKIPPED", message: `The step "${step.id}" was skipped on ${event.on}, but the policy requires it: take it after all.` };
  }
  if (step.action !== "notice") return null;
  if (event.type !== "notice") {
    return { code: "REQUIRED_STEP_UNPROVEN", message: `For the step "${step.id}" no notice is recorded on ${event.on}: record it with its channel and the day it was received.` };
  }
  if (receivedOn === null) {
    return { code: "REQUIRED_STEP_UNPROVEN", message: `The step "${step.id}" of ${event.on} has no effect until its receipt is known: record when it was received, or send it again by post.` };
  }
  if (isTooEarly(step, open, situation, on)) {
    return { code: "REQUIRED_STEP_WITHOUT_EFFECT", message: `The step "${step.id}" of ${event.on} came before the debtor was in default and has no effect: send it again.` };
  }
  if (step.notice === "notice-of-default" && open.claim.interestFrom === null) {
    return { code: "REQUIRED_STEP_WITHOUT_EFFECT", message: `The notice of default of ${event.on} did not put the debtor in default: send a new one with a last day to pay.` };
  }
  return null;
}
