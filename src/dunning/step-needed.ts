import type { PolicyStep } from "./policy.js";
import type { OpenClaim, Situation } from "./situation.js";

/** Whether a step has a purpose for a claim: goods that were delivered cannot be suspended, a debtor in default needs no notice of default. */
export function isNeeded(step: PolicyStep, open: OpenClaim, situation: Situation): boolean {
  if (step.action === "suspend") return open.claim.invoice.subject !== "goods";
  return purposeOf(step, open, situation, true) !== "not-needed";
}

/** Whether a notice would have no effect yet. */
export function isTooEarly(step: PolicyStep, open: OpenClaim, situation: Situation, on = Infinity): boolean {
  return purposeOf(step, open, situation, open.claim.interestFrom !== null && open.claim.interestFrom <= on) === "too-early";
}

function purposeOf({ action, notice }: PolicyStep, { claim }: OpenClaim, { law, dossier }: Situation, byThen: boolean): "yes" | "not-needed" | "too-early" {
  if (action !== "notice" || notice === undefined) return "yes";
  return law.notices.applies?.(notice, { debtor: dossier.debtor.kind, inDefault: claim.interestFrom !== null && byThen }) ?? "yes";
}
