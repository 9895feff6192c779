import type { NoticeKind } from "../facts/event.js";
import type { Policy, PolicyStep } from "./policy.js";

/** From friendly to firm; a notice that the policy does not know counts as the firmest step below it. */
const FIRMNESS: Partial<Record<NoticeKind, number>> = {
  "courtesy": 1, "reminder": 2, "second-reminder": 3, "notice-of-default": 4, "fourteen-day-letter": 5, "final-demand": 6, "handover": 7,
};

/** Whether a step stands beside the ladder: it is taken when there is a reason for it, not in its order. */
export function isBesideLadder({ notice, after }: PolicyStep): boolean {
  return notice === "confirmation" || after.from === "prescription";
}

/** Steps that make sense only before the due date. */
export function isBeforeDueStep({ action, after, notice }: PolicyStep): boolean {
  return (after.from === "due" && after.days <= 0) || (after.from === "performance" && (notice === "courtesy" || action === "call"));
}

/** The last step of the ladder that is less firm than a kind of notice; -1 when there is none, or the kind has no firmness. */
export function firmestBelow(kind: NoticeKind, { steps }: Policy): number {
  const firmness = FIRMNESS[kind];
  if (firmness === undefined) return -1;
  return steps.findLastIndex((step) => !isBesideLadder(step) && step.notice !== undefined && (FIRMNESS[step.notice] ?? Infinity) < firmness);
}
