import { dayOf, formatDay, type EpochDay } from "../dates/day.js";
import { covers } from "../facts/receivable-ref.js";
import type { Agreement } from "../agreements/agreements-on.js";
import { identityOf } from "../statement/claim.js";
import type { Reason } from "./decision.js";
import type { Policy, PolicyStep } from "./policy.js";
import { byAge, type OpenClaim, type Situation } from "./situation.js";

/** A letter that may not have arrived is sent again, but not sooner than this. */
const DAYS_BEFORE_REPEATING = 30;

/** A step that has a reason of its own, whatever stands on the ladder. */
export interface BesideStep {
  step: PolicyStep;
  day: EpochDay;
  claims: OpenClaim[];
  reasons: Reason[];
}

/** An agreement that runs and was not confirmed in writing calls for a confirmation at once. */
export function confirmationStep(situation: Situation, policy: Policy): BesideStep | null {
  const step = policy.steps.find(({ notice }) => notice === "confirmation");
  if (step === undefined) return null;
  const { account, claims } = situation;
  const agreement = account.agreements.findLast((candidate) => candidate.state === "running" && candidate.kind !== "deferral" && !isConfirmed(candidate, situation));
  if (agreement === undefined) return null;
  const covered = claims.filter(({ open, claim }) => open > 0 && covers(agreement.invoices, identityOf(claim))).sort(byAge);
  if (covered.length === 0) return null;
  const message = `The ${agreement.kind} of ${agreement.event.on} is to be put in writing.`;
  return { step, day: agreement.since, claims: covered, reasons: [{ code: "AGREEMENT_UNCONFIRMED", message }] };
}

function isConfirmed({ event }: Agreement, { account }: Situation): boolean {
  if (event.type === "promise" && event.confirmedOn !== undefined) return true;
  return account.facts.events.some((later) => later.type === "notice" && later.kind === "confirmation" && later.on >= event.on);
}

/**
 * A letter that interrupts prescription, well before the first claim prescribes.
 *
 * @param prescribesOn - per claim the first day on which it is prescribed, null when unknown
 */
export function interruptionStep(situation: Situation, policy: Policy, prescribesOn: readonly (EpochDay | null)[]): BesideStep | null {
  const step = policy.steps.find(({ after }) => after.from === "prescription");
  if (step === undefined) return null;
  const { claims, on, account } = situation;
  const due = claims
    .map((claim, index) => ({ claim, prescribes: prescribesOn[index] ?? null }))
    .filter((candidate): candidate is { claim: OpenClaim; prescribes: EpochDay } => candidate.claim.open > 0 && candidate.prescribes !== null && candidate.prescribes > on);
  if (due.length === 0) return null;
  const first = Math.min(...due.map(({ prescribes }) => prescribes));
  const day = first + step.after.days;
  const sent = account.facts.events.findLast((event) => (event.step === step.id || (event.type === "notice" && event.kind === step.notice)) && dayOf(event.on) >= day);
  // Sent but not proven: again halfway to the day, not every day.
  const nextDay = sent === undefined ? day : dayOf(sent.on) + Math.max(DAYS_BEFORE_REPEATING, Math.floor((first - dayOf(sent.on)) / 2));
  if (nextDay >= first) return null;
  const message = `The claim prescribes on ${formatDay(first)}; only a letter that reached the debtor starts a new term.`;
  return { step, day: nextDay, claims: due.filter(({ prescribes }) => prescribes === first).map(({ claim }) => claim), reasons: [{ code: "PRESCRIPTION_NEAR", message, values: { prescribesOn: formatDay(first) } }] };
}
