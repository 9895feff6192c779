import { dayOf, formatDay, type EpochDay } from "../dates/day.js";
import type { DossierEvent } from "../facts/event.js";
import { covers } from "../facts/receivable-ref.js";
import type { LawPack } from "../law/pack.js";
import { identityOf, type Claim } from "../statement/claim.js";
import { isBeforeDueStep, isBesideLadder } from "./ladder.js";
import { termGiven, type NoticeTerm } from "./notice-term.js";
import type { Policy } from "./policy.js";
import { stepOfEvent } from "./step-of-event.js";

/** A step of the ladder that was carried out for a claim. */
export interface StepDone extends NoticeTerm {
  /** Its place in the policy. */
  index: number;
  on: EpochDay;
  event: DossierEvent;
}

/** How far the ladder has come for a claim. */
export interface Progress {
  /** In order of time. */
  done: readonly StepDone[];
  /** The last rung reached; of the times it was taken the last. */
  previous: StepDone | null;
  /** The last notice: receipt and deadline count from it. */
  notice: StepDone | null;
  /** The last day of any term the debtor was given. */
  termEndsOn: EpochDay | null;
}

export const NO_PROGRESS: Progress = { done: [], previous: null, notice: null, termEndsOn: null };

/** What can be a step, or give a term. */
const STEP_EVENTS: ReadonlySet<string> = new Set(["notice", "contact", "step", "suspension", "handover"]);

/** How far the ladder has come for a claim, by what happened to it since its invoice. */
export function progressOf(claim: Claim, events: readonly DossierEvent[], policy: Policy, law: LawPack): Progress {
  const done: StepDone[] = [];
  const taken = new Set<number>();
  let { previous, notice, termEndsOn } = NO_PROGRESS;
  const dueOn = claim.dueOn === null ? null : formatDay(claim.dueOn);
  const identity = identityOf(claim);
  for (const event of events) {
    if (!STEP_EVENTS.has(event.type) || event.on < claim.invoice.issuedOn) continue;
    if ("invoices" in event && !covers(event.invoices, identity)) continue;
    const wasLate = dueOn !== null && event.on > dueOn;
    const index = stepOfEvent(event, wasLate, policy, (candidate) => taken.has(candidate));
    const step = policy.steps[index];
    const term = event.type === "notice" ? termGiven(event, step, law) : { receivedOn: null, termEndsOn: null };
    if (term.termEndsOn !== null) termEndsOn = Math.max(termEndsOn ?? -Infinity, term.termEndsOn);
    if (step === undefined || isBesideLadder(step)) continue;
    // Without naming the claim, a step for late claims says nothing about one that was not late yet.
    if (!wasLate && !isBeforeDueStep(step) && !names(event)) continue;
    taken.add(index);
    const entry: StepDone = { index, on: dayOf(event.on), event, ...term };
    done.push(entry);
    if (previous === null || index >= previous.index) previous = entry;
    if (event.type === "notice") notice = entry;
  }
  return { done, previous, notice, termEndsOn };
}

function names(event: DossierEvent): boolean {
  return "invoices" in event && event.invoices !== undefined;
}
