import { dayOf, type EpochDay } from "../dates/day.js";
import type { Channel, EventOf, NoticeKind } from "../facts/event.js";
import type { LawPack } from "../law/pack.js";
import { receiptOfNotice } from "../receipt/receipt-of-notice.js";
import type { PolicyStep } from "./policy.js";

/** When a notice arrives, null when that is not known, and the last day of the term it gives, null when it gives none. */
export interface NoticeTerm {
  receivedOn: EpochDay | null;
  termEndsOn: EpochDay | null;
}

/** The term of a notice that is sent today: the days of the policy from its receipt, and never less than the law gives. */
export function termToGive({ notice, channel, deadlineDays }: PolicyStep, sentOn: EpochDay, law: LawPack): { receivedOn: EpochDay; termEndsOn: EpochDay | null } {
  const receivedOn = expectedReceipt(channel, sentOn, law);
  return { receivedOn, termEndsOn: latest([statutoryEnd(notice, receivedOn, law), deadlineDays === undefined ? null : receivedOn + deadlineDays]) };
}

/** The day on which a message is expected to arrive: as the law presumes for post, at once for all else. */
export function expectedReceipt(channel: Channel | undefined, sentOn: EpochDay, law: LawPack): EpochDay {
  return channel === "post" || channel === "registered-post" ? law.notices.presumedPostalReceipt(sentOn).receivedOn : sentOn;
}

/** The term of a notice that was sent: what it said, never less than the policy gives from its receipt, nor than the law gives. */
export function termGiven(event: EventOf<"notice">, step: PolicyStep | undefined, law: LawPack): NoticeTerm {
  const { receivedOn } = receiptOfNotice(event, law);
  const stated = event.deadlineOn === undefined ? null : dayOf(event.deadlineOn);
  const days = event.kind === step?.notice ? step?.deadlineDays : undefined;
  // Without a known receipt the term it named is all there is; without one, it counts from the sending.
  const byPolicy = days === undefined || (receivedOn === null && stated !== null) ? null : (receivedOn ?? dayOf(event.on)) + days;
  return { receivedOn, termEndsOn: latest([receivedOn === null ? null : statutoryEnd(event.kind, receivedOn, law), stated, byPolicy]) };
}

function statutoryEnd(kind: NoticeKind | undefined, receivedOn: EpochDay, law: LawPack): EpochDay | null {
  return kind === undefined ? null : (law.notices.statutoryTermEnd?.(kind, receivedOn) ?? null);
}

function latest(days: readonly (EpochDay | null)[]): EpochDay | null {
  return days.reduce((a, b) => (a === null ? b : b === null ? a : Math.max(a, b)), null);
}

/** The fewest days the law gives a notice, counted from its receipt; null where the term is the sender's own. */
export function shortestTerm(notice: NoticeKind, law: LawPack): number | null {
  // An end that moves past weekends and holidays is at its shortest on some day of a week without any.
  const [first] = Array.from({ length: 7 }, (_, weekday) => statutoryEnd(notice, weekday, law)).map((end, weekday) => (end === null ? null : end - weekday)).sort((a, b) => (a ?? 0) - (b ?? 0));
  return first ?? null;
}
