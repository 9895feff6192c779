import { dayOf, type EpochDay } from "../dates/day.js";
import { addWorkingDays } from "../dates/working-days.js";
import type { LawPack } from "../law/pack.js";
import type { Claim } from "../statement/claim.js";
import type { StepDone } from "./ladder.js";
import { isBeforeDueStep } from "./ladder.js";
import type { Policy, PolicyStep } from "./policy.js";

/**
 * The day on which a step of the ladder is due for a claim, or null while it cannot be known.
 *
 * Never the day of the step before it, and never before that step's term has run out: each notice gives its whole term. Steps that all
 * count from the due date keep their distance when the ladder starts late.
 *
 * @param brokenOn - the day an agreement was broken, which calls for the step at once
 */
export function stepDay(step: PolicyStep, claim: Claim, previous: StepDone | null, policy: Policy, law: LawPack, brokenOn?: EpochDay): EpochDay | null {
  const day = brokenOn ?? plannedDay(step, claim, previous, policy, law);
  if (day === null) return null;
  const afterTerm = previous === null || isBeforeDueStep(step) ? -Infinity : Math.max(previous.on, previous.termEndsOn ?? -Infinity) + 1;
  const inDefault = step.notice === "fourteen-day-letter" ? (claim.interestFrom ?? -Infinity) : -Infinity;
  return Math.max(day, afterTerm, inDefault);
}

/** The day by the policy alone. */
function plannedDay(step: PolicyStep, claim: Claim, previous: StepDone | null, policy: Policy, law: LawPack): EpochDay | null {
  const anchor = anchorDay(step, claim, previous);
  if (anchor === null) return null;
  const day = step.after.count === "working" ? addWorkingDays(anchor, step.after.days, law.isHoliday) : anchor + step.after.days;
  return previous === null ? day : Math.max(day, previous.on + distance(step, policy.steps[previous.index]!));
}

function anchorDay({ after }: PolicyStep, claim: Claim, previous: StepDone | null): EpochDay | null {
  switch (after.from) {
    case "performance":
      return dayOf(claim.invoice.performedOn ?? claim.invoice.issuedOn);
    case "due":
    case "prescription":
      return claim.dueOn;
    case "previous":
      return previous === null ? claim.dueOn : previous.on;
    case "received":
      return previous === null ? claim.dueOn : (previous.receivedOn ?? previous.on);
    case "deadline":
      return previous === null ? claim.dueOn : (previous.termEndsOn ?? previous.on);
  }
}

/** Days between two steps that both count from the due date. */
function distance(step: PolicyStep, previous: PolicyStep): number {
  if (step.after.from !== "due" || previous.after.from !== "due" || isBeforeDueStep(previous)) return 0;
  return step.after.days - previous.after.days;
}
