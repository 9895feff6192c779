import { dayOf, type EpochDay } from "../dates/day.js";
import { addWorkingDays } from "../dates/working-days.js";
import type { LawPack } from "../law/pack.js";
import type { Claim } from "../statement/claim.js";
import { isBeforeDueStep } from "./ladder.js";
import type { Policy, PolicyStep } from "./policy.js";
import type { Progress } from "./progress.js";

/** A claim with a last day to pay. */
export type DueClaim = Claim & { dueOn: EpochDay };

/**
 * The day on which a step of the ladder is due for a claim.
 *
 * Never the day of the step before it, and never before a term that was given has run out: each notice gives its whole term. Never on
 * the day of the invoice, nor, for what is meant for late claims, by the last day to pay. Steps that count from a fixed day keep their
 * distance when the ladder starts late.
 *
 * @param calledForOn - the day an agreement was broken, which calls for the step at once
 */
export function stepDay(step: PolicyStep, claim: DueClaim, progress: Progress, policy: Policy, law: LawPack, calledForOn?: EpochDay): EpochDay {
  const day = calledForOn ?? plannedDay(step, claim, progress, policy, law);
  const issued = dayOf(claim.invoice.issuedOn) + 1;
  if (isBeforeDueStep(step)) return Math.max(day, issued);
  const { previous, termEndsOn } = progress;
  const inDefault = step.notice === "fourteen-day-letter" ? (claim.interestFrom ?? -Infinity) : -Infinity;
  return Math.max(day, issued, claim.dueOn + 1, (previous?.on ?? -Infinity) + 1, (termEndsOn ?? -Infinity) + 1, inDefault);
}

/** The day by the policy alone. */
function plannedDay(step: PolicyStep, claim: DueClaim, { previous, notice }: Progress, policy: Policy, law: LawPack): EpochDay {
  switch (step.after.from) {
    case "previous":
      return later(previous?.on ?? claim.dueOn, step, law);
    case "received":
      return later(notice === null ? (previous?.on ?? claim.dueOn) : (notice.receivedOn ?? notice.on), step, law);
    case "deadline":
      return later(notice === null ? (previous?.on ?? claim.dueOn) : (notice.termEndsOn ?? notice.on), step, law);
    default: {
      const day = fixedDay(step, claim, law);
      if (previous === null) return day;
      return Math.max(day, previous.on + distance(day, policy.steps[previous.index]!, claim, law));
    }
  }
}

/** The day of a step that counts from the due date or the performance, whatever was done before. */
export function fixedDay(step: PolicyStep, claim: DueClaim, law: LawPack): EpochDay {
  return later(step.after.from === "performance" ? performedOn(claim) : claim.dueOn, step, law);
}

function performedOn({ invoice }: Claim): EpochDay {
  return dayOf(invoice.performedOn ?? invoice.issuedOn);
}

/** Days between a step and the one before it, where both count from a fixed day. */
function distance(day: EpochDay, previous: PolicyStep, claim: DueClaim, law: LawPack): number {
  const isFixed = previous.after.from === "due" || previous.after.from === "performance";
  return isFixed && !isBeforeDueStep(previous) ? Math.max(0, day - fixedDay(previous, claim, law)) : 0;
}

function later(anchor: EpochDay, { after }: PolicyStep, law: LawPack): EpochDay {
  return after.count === "working" ? addWorkingDays(anchor, after.days, law.isHoliday) : anchor + after.days;
}
