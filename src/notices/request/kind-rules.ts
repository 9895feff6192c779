import type { ClaimedHead } from "../../dunning/policy.js";
import type { Channel, NoticeKind } from "../../facts/event.js";

/**
 * Which of the open claims a kind of notice is about, where the caller does not say.
 *
 * - "late": those past their last day to pay; it makes no sense for others
 * - "late-first": those past their last day, or all when none is
 * - "upcoming-first": those not past their last day, or all when all are
 * - "all": all
 * - "agreed-on": those that the agreement covers
 */
export type Covering = "late" | "late-first" | "upcoming-first" | "all" | "agreed-on";

/** What a kind of notice is by itself, where neither the caller nor a decision says otherwise. */
export interface KindRule {
  covers: Covering;
  claims: readonly ClaimedHead[];
  /** By post where that it arrived must be presumed or proven. */
  channel: Channel;
  /** Days to act on it, from the day it is expected to arrive; absent: the letter sets no term of its own. */
  deadlineDays?: { business: number; consumer: number };
  /** Holds, agreements that run and disputes do not stop it: it asks for nothing that they put off. */
  besidesDunning: boolean;
}

const everything: readonly ClaimedHead[] = ["principal", "interest", "costs"];
const principal: readonly ClaimedHead[] = ["principal"];
const week = { business: 7, consumer: 7 };

/** The kinds of notice; the law's own term of a kind always comes on top. */
export const KIND_RULES: Readonly<Record<NoticeKind, KindRule>> = {
  "invoice": { covers: "upcoming-first", claims: principal, channel: "email", besidesDunning: true },
  "courtesy": { covers: "upcoming-first", claims: principal, channel: "email", besidesDunning: true },
  "reminder": { covers: "late-first", claims: principal, channel: "email", deadlineDays: week, besidesDunning: false },
  "second-reminder": { covers: "late", claims: principal, channel: "email", deadlineDays: week, besidesDunning: false },
  "fourteen-day-letter": { covers: "late", claims: ["principal", "interest"], channel: "post", deadlineDays: { business: 14, consumer: 14 }, besidesDunning: false },
  "notice-of-default": { covers: "late", claims: principal, channel: "post", deadlineDays: { business: 14, consumer: 14 }, besidesDunning: false },
  "final-demand": { covers: "late", claims: everything, channel: "email", deadlineDays: { business: 7, consumer: 14 }, besidesDunning: false },
  "suspension": { covers: "late", claims: principal, channel: "email", deadlineDays: week, besidesDunning: false },
  "confirmation": { covers: "agreed-on", claims: principal, channel: "email", besidesDunning: true },
  "plan-proposal": { covers: "late-first", claims: principal, channel: "email", deadlineDays: week, besidesDunning: true },
  "handover": { covers: "late", claims: everything, channel: "email", besidesDunning: false },
  "interruption": { covers: "all", claims: everything, channel: "registered-post", besidesDunning: true },
};
