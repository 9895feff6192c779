import type { EpochDay } from "../dates/day.js";
import { covers, overlap } from "../facts/receivable-ref.js";
import type { Agreement } from "../agreements/agreements-on.js";
import { identityOf } from "../statement/claim.js";
import type { Reason } from "./decision.js";
import type { Policy, PolicyStep } from "./policy.js";
import { byAge, type OpenClaim, type Situation } from "./situation.js";

/** A step that is due for some claims, on the ladder or beside it. */
export interface StepForClaims {
  step: PolicyStep;
  day: EpochDay;
  claims: OpenClaim[];
  reasons: Reason[];
  /** What this occurrence is about, where the claim alone does not tell it from another: an agreement, a day of prescription, a letter sent before. */
  anchor?: string;
}

/** An agreement that runs and was not confirmed in writing calls for a confirmation at once. */
export function confirmationStep(situation: Situation, policy: Policy): StepForClaims | null {
  const step = policy.steps.find(({ notice }) => notice === "confirmation");
  if (step === undefined) return null;
  const { account, claims } = situation;
  const agreement = account.agreements.findLast((candidate) => candidate.state === "running" && candidate.kind !== "deferral" && !isConfirmed(candidate, situation));
  if (agreement === undefined) return null;
  const covered = claims.filter(({ open, claim }) => open > 0 && covers(agreement.invoices, identityOf(claim))).sort(byAge);
  if (covered.length === 0) return null;
  const message = `The ${agreement.kind} of ${agreement.event.on} is to be put in writing.`;
  return { step, day: agreement.since, claims: covered, reasons: [{ code: "AGREEMENT_UNCONFIRMED", message }], anchor: `${agreement.kind}-${agreement.event.id ?? agreement.event.on}` };
}

function isConfirmed({ event, invoices }: Agreement, { account }: Situation): boolean {
  if (event.type === "promise" && event.confirmedOn !== undefined) return true;
  return account.facts.events.some((later) => later.type === "notice" && later.kind === "confirmation" && later.on >= event.on && overlap(later.invoices, invoices));
}
