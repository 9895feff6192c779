import type { DossierEvent, EventOf } from "../facts/event.js";
import { firmestBelow, isBeforeDueStep } from "./ladder.js";
import type { Policy, PolicyStep } from "./policy.js";

/**
 * The step an event carries out: by its name where the policy knows it, else by its kind; -1 when it is none. The second reminder
 * without a name counts as the second step that sends one.
 *
 * @param wasLate - whether the claim was late when it happened
 * @param isTaken - whether a step was carried out before
 */
export function stepOfEvent(event: DossierEvent, wasLate: boolean, policy: Policy, isTaken: (index: number) => boolean): number {
  const named = event.step === undefined ? -1 : policy.steps.findIndex(({ id }) => id === event.step);
  if (named >= 0) return named;
  const firstOf = (matches: (step: PolicyStep) => boolean): number => {
    const first = policy.steps.findIndex((step, index) => matches(step) && !isTaken(index));
    return first >= 0 ? first : policy.steps.findLastIndex(matches);
  };
  switch (event.type) {
    case "notice":
      return stepOfNotice(event, wasLate, policy, firstOf);
    case "contact":
      return event.channel === "phone" ? firstOf((step) => step.action === "call" && isBeforeDueStep(step) !== wasLate) : -1;
    case "step":
      // Of another policy or version: its name is all there is, and the presets name such steps after what they do.
      return firstOf(({ action }) => action !== "notice" && action === event.step);
    case "suspension":
      return firstOf(({ action }) => action === "suspend");
    case "handover":
      return firstOf(({ action }) => action === "handover");
    default:
      return -1;
  }
}

function stepOfNotice({ kind }: EventOf<"notice">, wasLate: boolean, policy: Policy, firstOf: (matches: (step: PolicyStep) => boolean) => number): number {
  if (policy.steps.some(({ notice }) => notice === kind)) return firstOf((step) => step.notice === kind && isBeforeDueStep(step) !== wasLate);
  return firmestBelow(kind, policy);
}

/** The notices, steps and calls of a day: what one day may hold only once. */
export function isStepTaken(event: DossierEvent): boolean {
  return (event.type === "notice" && event.kind !== "invoice") || event.type === "step" || event.type === "suspension" || event.type === "handover" || (event.type === "contact" && event.channel === "phone");
}
