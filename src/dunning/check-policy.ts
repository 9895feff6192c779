import { invalid } from "../errors/invalid.js";
import { note, problem, warning, type Finding } from "../facts/finding.js";
import type { Party } from "../facts/party.js";
import { check } from "../facts/check.js";
import { checkedLaw } from "../law/checked-law.js";
import type { LawPack } from "../law/pack.js";
import { isBeforeDueStep, isBesideLadder } from "./ladder.js";
import type { Policy, PolicyStep } from "./policy.js";
import { policySchema } from "./policy-schema.js";

/** The statutory term of the letter that makes costs due, and the term of a notice of default that passes without remark. */
const LETTER_DAYS = 14;

/**
 * What is wrong or risky in a dunning policy, before it is used.
 *
 * @param policy - the policy; a malformed one throws
 * @param context - the law pack and the kind of debtor the policy is for
 * @returns errors for what must not be used, warnings for what may fail, notes for what to know
 * @throws TermijnError INVALID_INPUT for a malformed policy (an unknown action, a negative term)
 * @legalBasis art. 6:82 and 6:96(6) BW
 * @example
 * ```ts
 * import { checkPolicy, policies } from "termijn";
 * import { nl } from "termijn/nl";
 *
 * checkPolicy(policies.business, { law: nl, debtor: "business" }); // => []
 * const hasty = { ...policies.business, steps: policies.business.steps.filter(({ id }) => id !== "second-reminder") };
 * checkPolicy(hasty, { law: nl, debtor: "consumer" }).map(({ code }) => code).includes("COSTS_WITHOUT_LETTER"); // => true
 * ```
 */
export function checkPolicy(policy: Policy, context: { law: LawPack; debtor: Party["kind"] }): Finding[] {
  const { steps } = check<Policy>(policySchema, policy, "policy").value;
  const law = checkedLaw(context?.law, "context.law");
  const { debtor } = context;
  if (!["business", "consumer", "public-authority", "unknown"].includes(debtor)) throw invalid("context.debtor", "value", "one of business, consumer, public-authority, unknown", debtor);
  return [
    ...steps.flatMap((step, index) => stepFindings(step, index, steps)),
    ...duplicates(steps),
    ...(debtor === "consumer" || debtor === "unknown" ? consumerFindings(steps, law) : []),
    ...endFindings(steps),
  ];
}

const path = (index: number, field: string) => `steps[${index}].${field}`;

function stepFindings(step: PolicyStep, index: number, steps: readonly PolicyStep[]): Finding[] {
  const findings: Finding[] = [];
  const { action, notice, after, deadlineDays } = step;
  if (action === "notice" && notice === undefined) findings.push(problem("NOTICE_KIND_MISSING", `The step "${step.id}" sends a notice but does not say which.`, { path: path(index, "notice"), fix: "Name the kind of notice." }));
  if (action !== "notice" && notice !== undefined) findings.push(warning("NOTICE_IGNORED", `The step "${step.id}" is a ${action}: its notice is ignored.`, { path: path(index, "notice"), fix: 'Use the action "notice".' }));
  const previous = steps.slice(0, index).findLast((candidate) => !isBesideLadder(candidate));
  if ((after.from === "received" || after.from === "deadline") && !isBesideLadder(step)) {
    const notices = steps.slice(0, index).filter((candidate) => candidate.action === "notice");
    if (notices.length === 0) findings.push(problem("STEP_UNREACHABLE", `The step "${step.id}" counts from a notice before it, but there is none.`, { path: path(index, "after.from"), fix: "Count it from the due date, or put a notice before it." }));
  }
  if (after.from === "previous" && previous === undefined && !isBesideLadder(step)) findings.push(problem("STEP_UNREACHABLE", `The step "${step.id}" counts from a step before it, but there is none.`, { path: path(index, "after.from"), fix: "Count it from the due date." }));
  if (after.from !== "due" && after.from !== "prescription" && after.days < 0) findings.push(problem("STEP_BEFORE_ITS_ANCHOR", `The step "${step.id}" would come before what it counts from.`, { path: path(index, "after.days"), fix: "Use zero or more days." }));
  if (previous !== undefined && isBeforeDueStep(step) && !isBeforeDueStep(previous)) findings.push(problem("STEP_UNREACHABLE", `The step "${step.id}" belongs before the due date, but stands behind one that comes after it.`, { path: path(index, "after.days"), fix: "Move it up, or let it count from the step before it." }));
  if (previous !== undefined && after.from === "due" && previous.after.from === "due" && after.days < previous.after.days) findings.push(warning("STEPS_OUT_OF_ORDER", `The step "${step.id}" is due before "${previous.id}", which stands above it.`, { path: path(index, "after.days"), fix: "Put the steps in order of time." }));
  if (notice === "fourteen-day-letter" && deadlineDays !== undefined && deadlineDays < LETTER_DAYS) findings.push(problem("TERM_TOO_SHORT", `A 14-day letter gives at least ${LETTER_DAYS} days from the day after receipt, "${step.id}" gives ${deadlineDays}.`, { path: path(index, "deadlineDays"), fix: `Give ${LETTER_DAYS} days or more.`, basis: [{ ref: "art. 6:96(6) BW" }] }));
  if (notice === "notice-of-default" && deadlineDays === undefined) findings.push(problem("TERM_MISSING", `A notice of default without a term has no effect; "${step.id}" gives none.`, { path: path(index, "deadlineDays"), fix: `Give ${LETTER_DAYS} days or more.`, basis: [{ ref: "art. 6:82(1) BW" }] }));
  if (notice === "notice-of-default" && deadlineDays !== undefined && deadlineDays < LETTER_DAYS) findings.push(warning("TERM_TOO_SHORT", `A court may find ${deadlineDays} days too short for a notice of default.`, { path: path(index, "deadlineDays"), fix: `Give ${LETTER_DAYS} days or more.`, basis: [{ ref: "art. 6:82(1) BW" }] }));
  return findings;
}

function duplicates(steps: readonly PolicyStep[]): Finding[] {
  return steps.flatMap((step, index) => {
    const earlier = steps.slice(0, index);
    if (earlier.some(({ id }) => id === step.id)) return [problem("DUPLICATE_STEP", `The id "${step.id}" stands for two steps.`, { path: path(index, "id"), fix: "Give each step an id of its own." })];
    const twin = earlier.find((other) => other.action === step.action && other.notice === step.notice && other.after.from === step.after.from && other.after.days === step.after.days && (step.after.from === "due" || step.after.from === "performance" || step.after.from === "prescription"));
    return twin === undefined ? [] : [problem("TWO_RULES_FOR_ONE_STEP", `"${step.id}" and "${twin.id}" say the same thing at the same moment.`, { path: path(index, "after"), fix: "Keep one of them." })];
  });
}

function consumerFindings(steps: readonly PolicyStep[], law: LawPack): Finding[] {
  const findings: Finding[] = [];
  const letter = steps.findIndex(({ notice }) => notice === "fourteen-day-letter");
  steps.forEach((step, index) => {
    if (!step.claims?.includes("costs") || isBesideLadder(step)) return;
    if (letter >= 0 && letter < index) return;
    findings.push(problem("COSTS_WITHOUT_LETTER", `The step "${step.id}" claims costs from a consumer without a 14-day letter before it.`, { path: path(index, "claims"), fix: "Put a 14-day letter before it, and make it required.", basis: [{ ref: "art. 6:96(6) BW" }] }));
  });
  if (letter >= 0 && steps[letter]!.required !== true) findings.push(warning("LETTER_NOT_REQUIRED", "Later steps may claim costs although the 14-day letter has not had its effect.", { path: path(letter, "required"), fix: "Set required on the 14-day letter.", basis: [{ ref: "art. 6:96(6) BW" }] }));
  if (!steps.some(({ notice }) => notice === "notice-of-default")) findings.push(note("NO_NOTICE_OF_DEFAULT", "A consumer without an agreed fatal term is in default only after a notice of default; the policy has none.", { fix: "Add one before the 14-day letter.", basis: [{ ref: "art. 6:82(1) BW" }] }));
  if (law.notices.contactHours !== undefined && steps.some(({ action }) => action === "call" || action === "handover")) findings.push(law.notices.contactHours);
  return findings;
}

/** A ladder must end somewhere: in a hand-over, or in weighing whether to go on. */
function endFindings(steps: readonly PolicyStep[]): Finding[] {
  const last = steps.findLast((step) => !isBesideLadder(step));
  if (last === undefined) return [problem("NO_STEPS", "The policy has no steps.", { path: "steps", fix: "Add at least a reminder." })];
  if (last.action === "weigh" || last.action === "handover") return [];
  return [warning("NO_END", `The ladder stops after "${last.id}" without saying what then.`, { path: "steps", fix: "End it with weighing or handing over." })];
}
