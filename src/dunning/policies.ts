import { recognise } from "../facts/recognised.js";
import type { Policy, PolicyStep } from "./policy.js";

/** Own invoice, its terms, complaints: what a person looks at before the first letter. */
const check: PolicyStep = { id: "check", action: "check", after: { days: 1, from: "due" } };

/** Half a year before the claim prescribes: a letter that starts a new term. */
const interrupt: PolicyStep = { id: "interrupt", action: "notice", notice: "interruption", channel: "registered-post", after: { days: -180, from: "prescription" }, claims: ["principal", "interest", "costs"] };

const everything: PolicyStep["claims"] = ["principal", "interest", "costs"];

/**
 * For keeping the relationship: help first, firmness last.
 *
 * - `courtesy`, three days after delivery: did the invoice arrive, is all well? Complaints surface before they delay payment.
 * - `before-due`, a week before the due date: all payment details at hand, nothing to reproach.
 * - `check`, the day after the due date: look at your own invoice first.
 * - `friendly-reminder`, within days: most late invoices are forgotten ones.
 * - `call`, when its term has passed: a talk finds the reason that a letter does not.
 * - `confirm`, whenever something was agreed: in writing, so that both mean the same.
 * - `second-reminder`, a week after the call: firmer, announces interest and costs.
 * - `final-demand`, when its term has passed: the last chance without further costs; a person approves it.
 * - `weigh`: is handing over worth it?
 * - `interrupt`, half a year before prescription.
 */
const gentle: Policy = {
  id: "gentle",
  version: "1",
  description: "Keeps the relationship: help first, firmness last.",
  steps: [
    { id: "courtesy", action: "notice", notice: "courtesy", channel: "email", after: { days: 3, from: "performance" } },
    { id: "before-due", action: "notice", notice: "reminder", channel: "email", after: { days: -7, from: "due" }, claims: ["principal"] },
    check,
    { id: "friendly-reminder", action: "notice", notice: "reminder", channel: "email", after: { days: 3, from: "due" }, deadlineDays: 7, claims: ["principal"] },
    { id: "call", action: "call", channel: "phone", after: { days: 1, from: "deadline" } },
    { id: "confirm", action: "notice", notice: "confirmation", channel: "email", after: { days: 0, from: "previous" } },
    { id: "second-reminder", action: "notice", notice: "second-reminder", channel: "email", after: { days: 7, from: "previous" }, deadlineDays: 7, claims: ["principal"] },
    { id: "final-demand", action: "notice", notice: "final-demand", channel: "email", after: { days: 1, from: "deadline" }, deadlineDays: 10, claims: everything, approval: "person" },
    { id: "weigh", action: "weigh", after: { days: 1, from: "deadline" } },
    interrupt,
  ],
  bankDataMaxAgeDays: 7,
};

/**
 * For business debtors: after one call and two reminders without result it does not stay gentle.
 *
 * - `check`, the day after the due date: look at your own invoice first.
 * - `friendly-reminder`, in the first days.
 * - `call`, when its term has passed.
 * - `second-reminder` (aanmaning), two days after the call: announces interest and costs.
 * - `final-demand` (sommatie): interest, costs and the last day to pay without more; a person approves it.
 * - `weigh`, then `hand-over`, which a person approves.
 * - `interrupt`, half a year before prescription.
 */
const business: Policy = {
  id: "business",
  version: "1",
  description: "For business debtors: friendly in the first days, firm after one call and two reminders.",
  steps: [
    check,
    { id: "friendly-reminder", action: "notice", notice: "reminder", channel: "email", after: { days: 2, from: "due" }, deadlineDays: 7, claims: ["principal"] },
    { id: "call", action: "call", channel: "phone", after: { days: 1, from: "deadline" } },
    { id: "confirm", action: "notice", notice: "confirmation", channel: "email", after: { days: 0, from: "previous" } },
    { id: "second-reminder", action: "notice", notice: "second-reminder", channel: "email", after: { days: 2, from: "previous" }, deadlineDays: 7, claims: ["principal"] },
    { id: "final-demand", action: "notice", notice: "final-demand", channel: "email", after: { days: 1, from: "deadline" }, deadlineDays: 7, claims: everything, approval: "person" },
    { id: "weigh", action: "weigh", after: { days: 1, from: "deadline" } },
    { id: "hand-over", action: "handover", after: { days: 1, from: "previous" }, approval: "person" },
    interrupt,
  ],
  bankDataMaxAgeDays: 7,
};

/**
 * For consumers: the same ladder with what the law asks before any costs.
 *
 * - `check`, `friendly-reminder`, `call`, `second-reminder` as for businesses, a little slower.
 * - `notice-of-default`, only where no fatal term was agreed: fourteen days, by post.
 * - `fourteen-day-letter`, required: without it no costs may be claimed; by post, so that receipt can be presumed.
 * - `final-demand` with the costs that have fallen due; a person approves it.
 * - `weigh`, then `hand-over` to a registered collector, which a person approves.
 * - `interrupt`, half a year before prescription.
 */
const consumer: Policy = {
  id: "consumer",
  version: "1",
  description: "For consumers: the statutory letters before any costs.",
  steps: [
    check,
    { id: "friendly-reminder", action: "notice", notice: "reminder", channel: "email", after: { days: 3, from: "due" }, deadlineDays: 7, claims: ["principal"] },
    { id: "call", action: "call", channel: "phone", after: { days: 1, from: "deadline" } },
    { id: "confirm", action: "notice", notice: "confirmation", channel: "email", after: { days: 0, from: "previous" } },
    { id: "second-reminder", action: "notice", notice: "second-reminder", channel: "email", after: { days: 3, from: "previous" }, deadlineDays: 7, claims: ["principal"] },
    { id: "notice-of-default", action: "notice", notice: "notice-of-default", channel: "post", after: { days: 1, from: "deadline" }, deadlineDays: 14, claims: ["principal"], required: true },
    { id: "fourteen-day-letter", action: "notice", notice: "fourteen-day-letter", channel: "post", after: { days: 1, from: "deadline" }, deadlineDays: 14, claims: ["principal", "interest"], required: true },
    { id: "final-demand", action: "notice", notice: "final-demand", channel: "email", after: { days: 1, from: "deadline" }, deadlineDays: 7, claims: everything, approval: "person" },
    { id: "weigh", action: "weigh", after: { days: 1, from: "deadline" } },
    { id: "hand-over", action: "handover", after: { days: 1, from: "previous" }, approval: "person" },
    interrupt,
  ],
  bankDataMaxAgeDays: 7,
};

/**
 * Three policies ready to use, as data to copy and change. They are frozen, so that nothing changes them for others; a policy of your
 * own is checked at every call unless it is frozen too.
 *
 * @example
 * ```ts
 * import { policies } from "termijn";
 *
 * policies.business.steps.map(({ id }) => id); // => ["check", "friendly-reminder", "call", "confirm", "second-reminder", "final-demand", "weigh", "hand-over", "interrupt"]
 * const ours = { ...policies.business, id: "ours", tolerance: "5.00" };
 * ours.tolerance; // => "5.00"
 * ```
 */
export const policies: { gentle: Policy; business: Policy; consumer: Policy } = /* @__PURE__ */ recognise({ gentle, business, consumer });
