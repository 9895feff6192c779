import { invalid } from "../errors/invalid.js";
import { membersOf } from "../errors/members-of.js";
import { note, problem, warning, type Finding } from "../facts/finding.js";
import type { Party } from "../facts/party.js";
import { checkedLaw } from "../law/checked-law.js";
import type { LawPack } from "../law/pack.js";
import { consumerFindings } from "./check-consumer-policy.js";
import { stepFindings } from "./check-step.js";
import { isBesideLadder } from "./ladder.js";
import type { Policy, PolicyStep } from "./policy.js";
import { wellFormedPolicy } from "./policy-schema.js";

/**
 * What is wrong or risky in a dunning policy, before it is used.
 *
 * @param policy - the policy; a malformed one throws
 * @param context - the law pack and the kind of debtor the policy is for
 * @returns errors for what must not be used, warnings for what may fail, notes for what to know
 * @throws TermijnError INVALID_INPUT for a malformed policy (an unknown action or field, a negative term)
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
  const { steps } = wellFormedPolicy(policy, "policy");
  const asked = membersOf(context, "context");
  const law = checkedLaw(asked?.law, "context.law");
  const { debtor } = asked;
  if (!["business", "consumer", "public-authority", "unknown"].includes(debtor)) throw invalid("context.debtor", "value", "one of business, consumer, public-authority, unknown", debtor);
  return [
    ...steps.flatMap((step, index) => stepFindings(step, index, steps, law)),
    ...duplicates(steps),
    ...unneeded(steps, law, debtor),
    ...(debtor === "consumer" || debtor === "unknown" ? consumerFindings(steps, law, debtor) : []),
    ...endFindings(steps),
  ];
}

const FIXED_ANCHORS: readonly string[] = ["due", "performance", "prescription"];

function duplicates(steps: readonly PolicyStep[]): Finding[] {
  return steps.flatMap((step, index) => {
    const earlier = steps.slice(0, index);
    if (earlier.some(({ id }) => id === step.id)) return [problem("DUPLICATE_STEP", `The id "${step.id}" stands for two steps.`, { path: `steps[${index}].id`, fix: "Give each step an id of its own." })];
    const twin = earlier.find((other) => other.action === step.action && other.notice === step.notice && other.after.from === step.after.from && other.after.days === step.after.days && (other.after.count ?? "calendar") === (step.after.count ?? "calendar") && FIXED_ANCHORS.includes(step.after.from));
    return twin === undefined ? [] : [problem("TWO_RULES_FOR_ONE_STEP", `"${step.id}" and "${twin.id}" say the same thing at the same moment.`, { path: `steps[${index}].after`, fix: "Keep one of them." })];
  });
}

/** Notices without a purpose for such a debtor are never sent. */
function unneeded(steps: readonly PolicyStep[], law: LawPack, debtor: Party["kind"]): Finding[] {
  return steps.flatMap(({ id, notice }, index) => {
    if (notice === undefined || law.notices.applies === undefined) return [];
    const isEverNeeded = [false, true].some((inDefault) => law.notices.applies!(notice, { debtor, inDefault }) !== "not-needed");
    return isEverNeeded ? [] : [note("STEP_NOT_NEEDED", `The step "${id}" has no purpose for such a debtor and is left out.`, { path: `steps[${index}].notice` })];
  });
}

/** A ladder must end somewhere: in a hand-over, or in weighing whether to go on. */
function endFindings(steps: readonly PolicyStep[]): Finding[] {
  const last = steps.findLast((step) => !isBesideLadder(step));
  if (last === undefined) return [problem("NO_STEPS", "The policy has no steps.", { path: "steps", fix: "Add at least a reminder." })];
  if (last.action === "weigh" || last.action === "handover") return [];
  return [warning("NO_END", `The ladder stops after "${last.id}" without saying what then.`, { path: "steps", fix: "End it with weighing or handing over." })];
}
