import { dayOf, formatDay, type EpochDay } from "../dates/day.js";
import { addWorkingDays } from "../dates/working-days.js";
import type { DossierEvent } from "../facts/event.js";
import { covers } from "../facts/receivable-ref.js";
import { identityOf } from "../statement/claim.js";
import type { StepForClaims } from "./beside-ladder.js";
import type { Policy, PolicyStep } from "./policy.js";
import { byAge, type OpenClaim, type Situation } from "./situation.js";

/** A letter that may not have arrived is sent again, but not sooner than this. */
const DAYS_BEFORE_REPEATING = 30;

/** An open claim that will prescribe. */
interface EndingClaim {
  claim: OpenClaim;
  prescribesOn: EpochDay;
  /** The day the policy's step is due for it. */
  day: EpochDay;
}

/**
 * The steps that count from prescription (verjaring): a letter that interrupts it, a warning, well before the first claim prescribes.
 *
 * @param prescribesOn - per claim the first day on which it is prescribed, null when unknown
 */
export function prescriptionSteps(situation: Situation, policy: Policy, prescribesOn: readonly (EpochDay | null)[]): StepForClaims[] {
  return policy.steps.filter(({ after }) => after.from === "prescription").flatMap((step) => prescriptionStep(step, situation, prescribesOn) ?? []);
}

function prescriptionStep(step: PolicyStep, { claims, on, law, account }: Situation, prescribesOn: readonly (EpochDay | null)[]): StepForClaims | null {
  const { days, count } = step.after;
  const ending = claims.flatMap((claim, index): EndingClaim[] => {
    const ends = prescribesOn[index] ?? null;
    if (claim.open <= 0 || ends === null || ends <= on) return [];
    return [{ claim, prescribesOn: ends, day: count === "working" ? addWorkingDays(ends, days, law.isHoliday) : ends + days }];
  });
  const next = ending.map((each) => ({ ...each, ...untilRepeated(each, step, account.facts.events) })).filter((each) => each.day < each.prescribesOn).sort((a, b) => a.day - b.day || byAge(a.claim, b.claim));
  const first = next[0];
  if (first === undefined) return null;
  const message = `The claim prescribes on ${formatDay(first.prescribesOn)}; only a letter that reached the debtor starts a new term.`;
  return {
    step, day: first.day, claims: next.filter(({ day }) => day <= Math.max(on, first.day)).map(({ claim }) => claim),
    reasons: [{ code: "PRESCRIPTION_NEAR", message, values: { prescribesOn: formatDay(first.prescribesOn) } }],
    anchor: first.sentOn === null ? formatDay(first.prescribesOn) : `after-${formatDay(first.sentOn)}`,
  };
}

/** When the step is due, given that it may have been taken: a letter without proof of receipt is repeated halfway to the day, anything else is done once. */
function untilRepeated({ claim, prescribesOn, day }: EndingClaim, step: PolicyStep, events: readonly DossierEvent[]): { day: EpochDay; sentOn: EpochDay | null } {
  const sent = events.findLast((event) =>
    (event.step === step.id || (event.type === "notice" && event.kind === step.notice)) && dayOf(event.on) >= day && (!("invoices" in event) || covers(event.invoices, identityOf(claim.claim))));
  if (sent === undefined) return { day, sentOn: null };
  if (step.action !== "notice") return { day: Infinity, sentOn: dayOf(sent.on) };
  const sentOn = dayOf(sent.on);
  return { day: sentOn + Math.max(DAYS_BEFORE_REPEATING, Math.floor((prescribesOn - sentOn) / 2)), sentOn };
}
