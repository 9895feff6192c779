import { dayOf, type EpochDay } from "../dates/day.js";
import type { DossierEvent, EventOf, NoticeKind } from "../facts/event.js";
import { covers } from "../facts/receivable-ref.js";
import type { LawPack } from "../law/pack.js";
import { receiptOfNotice } from "../receipt/receipt-of-notice.js";
import { identityOf, type Claim } from "../statement/claim.js";
import type { Policy, PolicyStep } from "./policy.js";

/** A step that was carried out for a claim. */
export interface StepDone {
  index: number;
  on: EpochDay;
  event: DossierEvent;
  /** Of a notice: when it arrived, presumed where the law allows it; null when that is not known. */
  receivedOn: EpochDay | null;
  /** Of a notice: the last day of the term it gave. */
  termEndsOn: EpochDay | null;
}

/** From friendly to firm; a notice that the policy does not know counts as the firmest step below it. */
const FIRMNESS: Partial<Record<NoticeKind, number>> = {
  "courtesy": 1, "reminder": 2, "second-reminder": 3, "notice-of-default": 4, "fourteen-day-letter": 5, "final-demand": 6, "handover": 7,
};

/** Whether a step stands beside the ladder: it is taken when there is a reason for it, not in its order. */
export function isBesideLadder({ notice, after }: PolicyStep): boolean {
  return notice === "confirmation" || notice === "plan-proposal" || after.from === "prescription";
}

/** The steps that were carried out for a claim, in order of time. */
export function stepsDone(claim: Claim, events: readonly DossierEvent[], policy: Policy, law: LawPack): StepDone[] {
  const done: StepDone[] = [];
  for (const event of events) {
    if (!concerns(event, claim)) continue;
    const index = stepIndexOf(event, claim, policy);
    if (index < 0) continue;
    const on = dayOf(event.on);
    if (event.type !== "notice") done.push({ index, on, event, receivedOn: null, termEndsOn: null });
    else done.push({ index, on, event, ...termOf(event, policy.steps[index]!, law) });
  }
  return done;
}

/** The notices, steps and contacts of a day: what one day may hold only once. */
export function isStepTaken(event: DossierEvent): boolean {
  return (event.type === "notice" && event.kind !== "invoice") || event.type === "step" || event.type === "suspension" || event.type === "handover" || (event.type === "contact" && event.channel === "phone");
}

/** Whether an event was about a claim: named, or, without names, late when it happened (or all, when nothing was late yet). */
function concerns(event: DossierEvent, claim: Claim): boolean {
  if ("invoices" in event && event.invoices !== undefined) return covers(event.invoices, identityOf(claim));
  if (event.on < claim.invoice.issuedOn) return false;
  const isBeforeDue = event.type === "notice" && (event.kind === "courtesy" || event.kind === "reminder" || event.kind === "invoice");
  return isBeforeDue || (claim.dueOn !== null && dayOf(event.on) > claim.dueOn);
}

/** The step an event carries out: by its name where the policy knows it, else by its kind; -1 when it is none. */
function stepIndexOf(event: DossierEvent, claim: Claim, policy: Policy): number {
  if (event.step !== undefined && (event.type !== "step" || event.outcome !== undefined)) {
    const named = policy.steps.findIndex(({ id }) => id === event.step);
    if (named >= 0) return named;
  }
  switch (event.type) {
    case "notice":
      return noticeIndex(event, claim, policy);
    case "contact":
      return event.channel === "phone" ? policy.steps.findIndex(({ action }) => action === "call") : -1;
    case "suspension":
      return policy.steps.findIndex(({ action }) => action === "suspend");
    case "handover":
      return policy.steps.findIndex(({ action }) => action === "handover");
    default:
      return -1;
  }
}

function noticeIndex(event: EventOf<"notice">, claim: Claim, policy: Policy): number {
  const wasLate = claim.dueOn !== null && dayOf(event.on) > claim.dueOn;
  const sameKind = policy.steps.flatMap((step, index) => (step.notice === event.kind ? [index] : []));
  const fitting = sameKind.filter((index) => isBeforeDueStep(policy.steps[index]!) !== wasLate);
  if (sameKind.length > 0) return fitting[0] ?? -1;
  const firmness = FIRMNESS[event.kind];
  if (firmness === undefined) return -1;
  return policy.steps.findLastIndex((step) => !isBesideLadder(step) && step.notice !== undefined && (FIRMNESS[step.notice] ?? Infinity) < firmness);
}

/** Steps that make sense only before the due date. */
export function isBeforeDueStep({ after, notice }: PolicyStep): boolean {
  return (after.from === "due" && after.days <= 0) || (after.from === "performance" && notice === "courtesy");
}

function termOf(event: EventOf<"notice">, step: PolicyStep, law: LawPack): Pick<StepDone, "receivedOn" | "termEndsOn"> {
  const { receivedOn } = receiptOfNotice(event, law);
  const statutory = receivedOn === null ? null : (law.notices.statutoryTermEnd?.(event.kind, receivedOn) ?? null);
  const stated = event.deadlineOn === undefined ? null : dayOf(event.deadlineOn);
  const given = stated ?? (step.deadlineDays === undefined ? null : (receivedOn ?? dayOf(event.on)) + step.deadlineDays);
  if (statutory === null) return { receivedOn, termEndsOn: given };
  return { receivedOn, termEndsOn: given === null ? statutory : Math.max(statutory, given) };
}
