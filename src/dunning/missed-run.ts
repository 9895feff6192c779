import type { EpochDay } from "../dates/day.js";
import { freeSince } from "./free-since.js";
import { termToGive } from "./notice-term.js";
import type { Policy } from "./policy.js";
import type { Progress, StepDone } from "./progress.js";
import type { Situation } from "./situation.js";
import { stepDay, type DueClaim } from "./step-day.js";

/**
 * With "latest": the last step whose turn would have come by now, had each been taken on its day since nothing blocked the claim.
 * Never past a required step, and never to a hand-over.
 *
 * @param following - the next step that applies from a place on
 */
export function latestFitting(start: number, claim: DueClaim, progress: Progress, situation: Situation, policy: Policy, following: (from: number) => number): number {
  const { law, on } = situation;
  const notBefore = freeSince(claim, situation);
  const dayOfStep = (index: number, reached: Progress) => Math.max(stepDay(policy.steps[index]!, claim, reached, policy, law), notBefore);
  let index = start;
  let reached = progress;
  while (policy.steps[index]!.required !== true) {
    const day = dayOfStep(index, reached);
    reached = imagined(index, day, reached, policy, situation);
    const next = following(index + 1);
    if (next < 0 || policy.steps[next]!.action === "handover" || dayOfStep(next, reached) > on) break;
    index = next;
  }
  return index;
}

/** The progress there would have been, had a step been taken on its day. */
function imagined(index: number, on: EpochDay, { done, notice, termEndsOn }: Progress, { steps }: Policy, { law }: Situation): Progress {
  const step = steps[index]!;
  const term = step.action === "notice" ? termToGive(step, on, law) : { receivedOn: null, termEndsOn: null };
  const taken: StepDone = { index, on, event: { type: "step", on: "", step: step.id, outcome: "done" }, ...term };
  return {
    done, previous: taken,
    notice: step.action === "notice" ? taken : notice,
    termEndsOn: term.termEndsOn ?? termEndsOn,
  };
}
