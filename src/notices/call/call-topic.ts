/**
 * What a call is about: a late invoice; an agreement that was broken; one that runs; a dispute; an invoice that is not due yet.
 * It decides how the caller opens and what is asked.
 */
export type CallTopic =
  | "late"
  | "promise-broken" | "plan-broken" | "settlement-broken"
  | "promise-running" | "plan-running" | "settlement-running" | "deferral-running"
  | "disputed"
  | "not-due";

/** Where the debtor was late, and is asked for money. */
export function isAboutLateness(topic: CallTopic): boolean {
  return topic === "late" || topic.endsWith("-broken");
}

/** Where something that was agreed still runs: the caller asks after it and announces nothing. */
export function isAboutAgreement(topic: CallTopic): boolean {
  return topic.endsWith("-running");
}
