import type { Channel, NoticeKind } from "../facts/event.js";
import type { Amount } from "../money/amount.js";

/** What a letter asks for. */
export type ClaimedHead = "principal" | "interest" | "costs";

/** What happens at a step of the ladder. */
export type StepAction = "notice" | "call" | "check" | "suspend" | "handover" | "weigh";

/** From which day a step counts. */
export type StepAnchor = "due" | "previous" | "received" | "deadline" | "performance" | "prescription";

/** One step of a dunning policy (stap in het aanmaningstraject). */
export interface PolicyStep {
  id: string;
  action: StepAction;
  notice?: NoticeKind;
  channel?: Channel;
  /**
   * When the step is due: days after the due date, the previous step, its receipt, the end of its term, the performance, or the day of
   * prescription. Negative days: before it. Calendar days unless "working".
   */
  after: { days: number; from: StepAnchor; count?: "calendar" | "working" };
  /** Days the debtor gets to act on it, from receipt. */
  deadlineDays?: number;
  claims?: ClaimedHead[];
  approval?: "none" | "person";
  /** Later steps wait until this one has proven effect. */
  required?: boolean;
}

/** A dunning policy: an ordered ladder of steps, as data. */
export interface Policy {
  id: string;
  version: string;
  description?: string;
  steps: PolicyStep[];
  /** Under this sum nothing is done. */
  minimumOpen?: Amount;
  /** Up to this sum the dossier is closed. */
  tolerance?: Amount;
  /** Refuse steps beyond a reminder when bank data are older than this. */
  bankDataMaxAgeDays?: number;
  /** What a late run does: take the steps one by one, each with its own deadline (default), or go to the latest that fits, never past a required one. */
  missedRun?: "one-by-one" | "latest";
}
