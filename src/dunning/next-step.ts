import type { EpochDay } from "../dates/day.js";
import { covers } from "../facts/receivable-ref.js";
import { identityOf } from "../statement/claim.js";
import type { Blocker, Reason } from "./decision.js";
import { isBeforeDueStep, isBesideLadder, stepsDone, type StepDone } from "./ladder.js";
import type { Policy, PolicyStep } from "./policy.js";
import type { OpenClaim, Situation } from "./situation.js";
import { stepDay } from "./step-day.js";

/** What comes next for one claim. */
export type NextStep =
  | { kind: "step"; step: PolicyStep; day: EpochDay; reasons: Reason[]; previous: StepDone | null }
  /** A required step has not had its effect, or a fact is missing. */
  | { kind: "missing"; blocker: Blocker }
  | { kind: "ended" };

/** The next step of the ladder for a claim: after the last one carried out for it, leaving out what does not apply. */
export function nextStep(open: OpenClaim, situation: Situation, policy: Policy): NextStep {
  const { claim } = open;
  if (claim.dueOn === null) {
    return { kind: "missing", blocker: { code: "MILESTONE_NOT_REACHED", message: "The milestone of this part has not been reached: it is not due yet.", invoices: [claim.invoice.number] } };
  }
  const done = stepsDone(claim, situation.account.facts.events, policy, situation.law);
  const onLadder = done.filter(({ index }) => !isBesideLadder(policy.steps[index]!));
  const previous = onLadder.reduce<StepDone | null>((last, step) => (last === null || step.index >= last.index ? step : last), null);
  const unproven = previous === null ? null : unprovenBlocker(previous, open, policy);
  if (unproven !== null) return { kind: "missing", blocker: unproven };

  const reasons: Reason[] = [];
  let index = nextIndex(open, situation, policy, (previous?.index ?? -1) + 1);
  const broken = brokenSince(open, situation, onLadder);
  if (broken !== null && index >= 0) {
    const firmer = policy.steps[index]!.required === true ? -1 : nextIndex(open, situation, policy, index + 1);
    if (firmer >= 0 && policy.steps[firmer]!.action !== "handover") index = firmer;
    reasons.push(broken.reason);
  }
  if (index < 0) return { kind: "ended" };
  if (policy.missedRun === "latest") index = latestIndex(index, open, situation, policy, previous);
  const step = policy.steps[index]!;
  return { kind: "step", step, day: stepDay(step, claim, previous, policy, situation.law, broken?.on)!, reasons, previous };
}

/** The first step from a position on that applies to the claim; -1 when the ladder has ended. */
function nextIndex(open: OpenClaim, situation: Situation, policy: Policy, from: number): number {
  const { law, dossier, on } = situation;
  const dueOn = open.claim.dueOn!;
  const applies = (step: PolicyStep): boolean => {
    if (isBesideLadder(step)) return false;
    if (step.action === "suspend") return open.claim.invoice.subject !== "goods";
    if (step.notice === undefined) return true;
    return law.notices.applies?.(step.notice, { debtor: dossier.debtor.kind, inDefault: open.claim.interestFrom !== null }) !== "not-needed";
  };
  let index = policy.steps.findIndex((step, position) => position >= from && applies(step));
  while (index >= 0 && isBeforeDueStep(policy.steps[index]!)) {
    // A message from before the due date is left out once the day has passed, or once the one after it is due too.
    const later = policy.steps.findIndex((step, position) => position > index && applies(step));
    const laterDay = later < 0 ? null : stepDay(policy.steps[later]!, open.claim, null, policy, law);
    const overtaken = later >= 0 && isBeforeDueStep(policy.steps[later]!) && laterDay !== null && laterDay <= on;
    if (on <= dueOn && !overtaken) break;
    index = later;
  }
  return index;
}

/** With "latest": the last step whose turn would have come by now, had each been taken on its day; never past a required one. */
function latestIndex(start: number, open: OpenClaim, situation: Situation, policy: Policy, previous: StepDone | null): number {
  let index = start;
  let last = previous;
  for (;;) {
    const step = policy.steps[index]!;
    const day = stepDay(step, open.claim, last, policy, situation.law);
    if (day === null || day > situation.on || step.required === true) return index;
    const imagined: StepDone = { index, on: day, event: { type: "step", on: "", step: step.id, outcome: "skipped" }, receivedOn: day, termEndsOn: step.deadlineDays === undefined ? null : day + step.deadlineDays };
    const following = nextIndex(open, situation, policy, index + 1);
    if (following < 0) return index;
    const next = policy.steps[following]!;
    const nextDay = stepDay(next, open.claim, imagined, policy, situation.law);
    if (nextDay === null || nextDay > situation.on || next.action === "handover") return index;
    index = following;
    last = imagined;
  }
}

/** A promise, plan or settlement that was broken and not yet answered by a step. */
function brokenSince(open: OpenClaim, { account }: Situation, done: readonly StepDone[]): { on: EpochDay; reason: Reason } | null {
  const broken = account.agreements.findLast(({ state, kind, invoices }) => state === "broken" && kind !== "deferral" && covers(invoices, identityOf(open.claim)));
  if (broken?.endedOn === undefined || done.some(({ on }) => on >= broken.endedOn!)) return null;
  const message = `The ${broken.kind} of ${broken.event.on} was broken: the ladder goes on where it stood, one step firmer.`;
  return { on: broken.endedOn, reason: { code: `${broken.kind.toUpperCase()}_BROKEN`, message, values: { agreedOn: broken.event.on } } };
}

function unprovenBlocker(previous: StepDone, open: OpenClaim, policy: Policy): Blocker | null {
  const step = policy.steps[previous.index]!;
  if (step.required !== true) return null;
  const invoices = [open.claim.invoice.number];
  if (previous.event.type === "notice" && previous.receivedOn === null) {
    return { code: "REQUIRED_STEP_UNPROVEN", message: `The step "${step.id}" of ${previous.event.on} has no effect until its receipt is known: record when it was received, or send it again by post.`, invoices };
  }
  if (step.notice === "notice-of-default" && open.claim.interestFrom === null) {
    return { code: "REQUIRED_STEP_WITHOUT_EFFECT", message: `The notice of default of ${previous.event.on} did not put the debtor in default: send a new one with a last day to pay.`, invoices };
  }
  return null;
}

