import { formatDay, type EpochDay } from "../dates/day.js";
import { covers } from "../facts/receivable-ref.js";
import { identityOf } from "../statement/claim.js";
import type { Blocker, Reason } from "./decision.js";
import { isBeforeDueStep, isBesideLadder } from "./ladder.js";
import { latestFitting } from "./missed-run.js";
import type { Policy, PolicyStep } from "./policy.js";
import { progressOf, NO_PROGRESS, type Progress } from "./progress.js";
import { requiredBefore } from "./required-step.js";
import type { OpenClaim, Situation } from "./situation.js";
import { fixedDay, stepDay, type DueClaim } from "./step-day.js";
import { isNeeded, isTooEarly } from "./step-needed.js";

/** What comes next for one claim. */
export type NextStep =
  | { kind: "step"; step: PolicyStep; day: EpochDay; reasons: Reason[] }
  /** A required step has not had its effect, or a fact is missing. */
  | { kind: "missing"; blocker: Blocker }
  | { kind: "ended" };

/** The next step of the ladder for a claim: after the last one carried out for it, leaving out what does not apply. */
export function nextStep(open: OpenClaim, situation: Situation, policy: Policy): NextStep {
  const { law } = situation;
  const invoices = [open.claim.invoice.number];
  if (open.claim.dueOn === null) {
    return { kind: "missing", blocker: { code: "MILESTONE_NOT_REACHED", message: `The milestone of part ${open.claim.part} has not been reached: it is not due yet.`, invoices } };
  }
  const claim: DueClaim = { ...open.claim, dueOn: open.claim.dueOn };
  const progress = progressOf(claim, situation.account.facts.events, policy, law);
  const following = (from: number) => followingIndex(from, claim, open, situation, policy);

  let index = following((progress.previous?.index ?? -1) + 1);
  const required = requiredBefore(index < 0 ? policy.steps.length : index, open, progress, situation, policy);
  if (required.blocker !== null) return { kind: "missing", blocker: required.blocker };
  if (required.index !== null) index = required.index;
  if (index < 0) return { kind: "ended" };

  const reasons: Reason[] = [];
  const broken = brokenSince(open, situation, progress);
  if (broken !== null) {
    const firmer = firmerIndex(index, following(index + 1), policy);
    const { kind, event } = broken.agreement;
    const goesOn = firmer === index ? `with "${policy.steps[index]!.id}", where it stood` : `one step firmer, with "${policy.steps[firmer]!.id}" instead of "${policy.steps[index]!.id}"`;
    reasons.push({ code: `${kind.toUpperCase()}_BROKEN`, message: `The ${kind} of ${event.on} was broken on ${formatDay(broken.on)}: the ladder goes on ${goesOn}.`, values: { agreedOn: event.on, brokenOn: formatDay(broken.on) } });
    index = firmer;
  } else if (policy.missedRun === "latest") {
    index = latestFitting(index, claim, progress, situation, policy, following);
  }
  const step = policy.steps[index]!;
  if (isTooEarly(step, open, situation)) {
    return { kind: "missing", blocker: { code: "NOT_IN_DEFAULT", message: `The step "${step.id}" has no effect before the debtor is in default: send a notice of default with a last day to pay first.`, invoices } };
  }
  return { kind: "step", step, day: stepDay(step, claim, progress, policy, law, broken?.on), reasons };
}

/** The first step from a position on that applies to the claim; -1 when the ladder has ended. */
function followingIndex(from: number, claim: DueClaim, open: OpenClaim, situation: Situation, policy: Policy): number {
  const { law, on } = situation;
  const nextFrom = (start: number) => policy.steps.findIndex((step, position) => position >= start && !isBesideLadder(step) && isNeeded(step, open, situation));
  let index = nextFrom(from);
  // A message for before the due date is left out when its day was that of the invoice or earlier, when it has passed, or when the next one is due too.
  while (index >= 0 && isBeforeDueStep(policy.steps[index]!)) {
    const step = policy.steps[index]!;
    const next = policy.steps[nextFrom(index + 1)];
    const isOvertaken = next !== undefined && isBeforeDueStep(next) && stepDay(next, claim, NO_PROGRESS, policy, law) <= on;
    const isPointless = step.after.from === "due" && formatDay(fixedDay(step, claim, law)) <= claim.invoice.issuedOn;
    if (on <= claim.dueOn && !isOvertaken && !isPointless && stepDay(step, claim, NO_PROGRESS, policy, law) <= claim.dueOn) break;
    index = nextFrom(index + 1);
  }
  return index;
}

/** One step firmer: never past a required step or a final demand, and never to what is no message to the debtor. */
function firmerIndex(index: number, following: number, { steps }: Policy): number {
  const { required, notice } = steps[index]!;
  const firmer = steps[following];
  if (required === true || notice === "final-demand" || firmer === undefined) return index;
  return firmer.action === "notice" || firmer.action === "call" || firmer.action === "suspend" ? following : index;
}

/** A promise, plan or settlement that was broken and not yet answered by a step. */
function brokenSince(open: OpenClaim, { account }: Situation, { done }: Progress): { on: EpochDay; agreement: (typeof account.agreements)[number] } | null {
  const agreement = account.agreements.findLast(({ state, invoices }) => state === "broken" && covers(invoices, identityOf(open.claim)));
  const on = agreement?.endedOn;
  if (agreement === undefined || on === undefined || done.some((step) => step.on >= on)) return null;
  return { on, agreement };
}
