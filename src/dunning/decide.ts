import { dayOf, formatDay, type IsoDate } from "../dates/day.js";
import { membersOf } from "../errors/members-of.js";
import type { Dossier } from "../facts/dossier.js";
import { distinctFindings, warning, type Finding } from "../facts/finding.js";
import { checkedDossier } from "../facts/parse-dossier.js";
import { checkedLaw } from "../law/checked-law.js";
import type { LawPack } from "../law/pack.js";
import { prescribesOnDays } from "../prescription/prescribes-on-days.js";
import { actOn } from "./act.js";
import { confirmationStep, type StepForClaims } from "./beside-ladder.js";
import { blockedBy, distinctBlockers } from "./blocked.js";
import { claimBlockers } from "./claim-blockers.js";
import { closedReason } from "./closed.js";
import type { Blocker, Decision, Reason } from "./decision.js";
import { bankDataBlocker, dossierBlockers, minimumBlocker } from "./dossier-blockers.js";
import { earlyEvents } from "./early-events.js";
import { isBeforeDueStep } from "./ladder.js";
import { nextStep } from "./next-step.js";
import { joinedByLaw, joinedReasons } from "./one-letter.js";
import type { Policy, PolicyStep } from "./policy.js";
import { checkedPolicy } from "./policy-schema.js";
import { prescriptionSteps } from "./prescription-steps.js";
import { byAge, situationOn, type Situation } from "./situation.js";
import { isStepTaken } from "./step-of-event.js";

/** The day, the law and the policy that {@link decide} is asked about. */
export interface DecideOptions {
  /** The day asked about. */
  on: IsoDate;
  law: LawPack;
  policy: Policy;
}

/**
 * What to do about a dossier today: act, wait until a day, blocked by something, or closed.
 *
 * Computed from the facts alone: the same facts on the same day give the same answer and the same key. One contact per debtor and at
 * most one step a day; the oldest debt carries; a notice's term is never cut short; blocks end by themselves.
 *
 * @param dossier - the invoices and what happened since
 * @param options - the day, the law pack and the policy
 * @returns the decision; an act carries the event to append once it is carried out
 * @throws TermijnError INVALID_INPUT, INCONSISTENT; never RATE_UNKNOWN
 * @legalBasis art. 6:82 and 6:96(6) BW for the steps the law prescribes
 * @example
 * ```ts
 * import { decide, policies } from "termijn";
 * import { nl } from "termijn/nl";
 *
 * const dossier = {
 *   id: "42",
 *   creditor: { name: "Atelier Noord", kind: "business" as const },
 *   debtor: { name: "Bakkerij Zuid", kind: "business" as const },
 *   invoices: [{ number: "2026-0042", issuedOn: "2026-09-01", receivedOn: "2026-09-01", total: "1210.00", terms: { kind: "net" as const, days: 30, agreedIn: "contract" as const } }],
 *   events: [],
 * };
 * const decision = decide(dossier, { on: "2026-10-02", law: nl, policy: policies.business });
 * decision.kind === "act" && [decision.step, decision.action, decision.key]; // => ["check", "check", "42/business/check/2026-0042"]
 * const before = decide(dossier, { on: "2026-09-15", law: nl, policy: policies.business });
 * before.kind === "wait" && [before.until, before.next]; // => ["2026-10-02", "check"]
 * ```
 */
export function decide(dossier: Dossier, options: DecideOptions): Decision {
  const { value, findings } = checkedDossier(dossier);
  const asked = membersOf(options, "options");
  const law = checkedLaw(asked?.law, "options.law");
  const policy = checkedPolicy(asked?.policy, "options.policy");
  return decideOn(situationOn(value, dayOf(asked?.on, "options.on"), law), policy, findings);
}

/** The decision on a situation. */
export function decideOn(situation: Situation, policy: Policy, inputFindings: readonly Finding[]): Decision {
  const today = formatDay(situation.on);
  const findings = distinctFindings([...inputFindings, ...situation.account.facts.findings, ...earlyEvents(situation.dossier, today), ...situation.findings]);
  const closed = closedReason(situation, policy);
  if (closed !== null) return { kind: "closed", reason: closed, findings: [...findings, ...performanceToResume(situation)] };

  const prescribesOn = prescribesOnDays(situation.dossier, situation.account, situation.law);
  const blocked = situation.claims.map((claim, index) => (claim.open > 0 ? claimBlockers(claim, situation, prescribesOn[index] ?? null) : []));
  const whole = dossierBlockers(situation);
  const minimum = minimumBlocker(situation, policy);
  if (minimum !== null) whole.push(minimum);
  if (whole.length > 0) return blockedBy(whole, blocked, findings);

  const free = situation.claims.filter((claim, index) => claim.open > 0 && blocked[index]!.length === 0).sort(byAge);
  const next = free.map((claim) => ({ claim, next: nextStep(claim, situation, policy) }));
  const missing = next.flatMap(({ next: step }) => (step.kind === "missing" ? [[step.blocker]] : []));
  const outlook: Outlook = {
    confirmation: confirmationStep(situation, policy),
    far: prescriptionSteps(situation, policy, prescribesOn),
    // One for each claim whose next step is known, the oldest debt first.
    ladder: next.flatMap(({ claim, next: step }) => (step.kind === "step" ? [{ ...step, claims: [claim] }] : [])),
    blocked: [...blocked, ...missing].filter((blockers) => blockers.length > 0),
  };
  return actToday(outlook, situation, policy, findings) ?? waitOrBlocked(outlook, findings);
}

/** What is due or ahead, and what keeps claims from being pursued. */
interface Outlook {
  confirmation: StepForClaims | null;
  /** Steps that count from prescription: waiting for one is not waiting for a next step. */
  far: readonly StepForClaims[];
  ladder: readonly StepForClaims[];
  /** Per claim. */
  blocked: readonly (readonly Blocker[])[];
}

/** Takes the first step that is due: one beside the ladder, else the oldest debt's; other claims whose same step is due go with it. */
function actToday({ confirmation, far, ladder, blocked }: Outlook, situation: Situation, policy: Policy, findings: Finding[]): Decision | null {
  const due = [...(confirmation === null ? [] : [confirmation]), ...far, ...ladder].filter(({ day }) => day <= situation.on);
  const [first] = due;
  if (first === undefined) return null;
  const today = formatDay(situation.on);
  if (situation.account.facts.events.some((event) => event.on === today && isStepTaken(event))) {
    const reason = { code: "STEP_TAKEN_TODAY", message: "A step was taken today: at most one a day." };
    return { kind: "wait", until: formatDay(situation.on + 1), next: first.step.id, reasons: [reason, ...asReasons(blocked)], findings };
  }
  const bankData = bankDataBlocker(situation, policy);
  const carrier = bankData === null ? first : due.find(({ step }) => !isBeyondReminder(step));
  if (carrier === undefined) return blockedBy([bankData!], blocked, findings);
  const together = due.filter(({ step }) => step.id === carrier.step.id);
  const sameStep = [...new Set(together.flatMap(({ claims }) => claims))];
  const joined = joinedByLaw({ ...carrier, claims: sameStep }, ladder, situation, policy);
  const act = actOn({ ...carrier, claims: [...sameStep, ...joined] }, situation, policy);
  return { ...act, reasons: [...act.reasons, ...joinedReasons(joined), ...asReasons(blocked)], findings: distinctFindings([...findings, ...act.findings]) };
}

const REMINDERS: readonly unknown[] = ["invoice", "courtesy", "reminder", "confirmation", "plan-proposal", "interruption"];

/** What would embarrass a debtor who has paid. */
function isBeyondReminder(step: PolicyStep): boolean {
  if (step.action === "check" || isBeforeDueStep(step) || step.after.from === "prescription") return false;
  return !REMINDERS.includes(step.notice);
}

function waitOrBlocked({ far, ladder, blocked }: Outlook, findings: Finding[]): Decision {
  const soonest = (steps: readonly StepForClaims[]) => steps.reduce<StepForClaims | undefined>((a, b) => (a === undefined || b.day < a.day ? b : a), undefined);
  const first = soonest(ladder);
  const farFirst = soonest(far);
  if (first !== undefined) {
    const ends = blocked.flat().flatMap(({ until }) => (until === undefined ? [] : [dayOf(until) + 1]));
    const until = ends.reduce((a, b) => Math.min(a, b), Math.min(first.day, farFirst?.day ?? Infinity));
    return { kind: "wait", until: formatDay(until), next: first.step.id, reasons: [waitReason(first), ...asReasons(blocked)], findings };
  }
  if (blocked.length > 0) return blockedBy([], blocked, findings, farFirst?.day);
  const ended: Blocker = { code: "LADDER_ENDED", message: "All steps of the policy have been taken: decide whether to go on." };
  if (farFirst !== undefined) return { kind: "wait", until: formatDay(farFirst.day), next: null, reasons: [...asReasons([[ended]]), ...farFirst.reasons], findings };
  return blockedBy([ended], [], findings);
}

function waitReason({ step, day }: StepForClaims): Reason {
  return { code: "STEP_AHEAD", message: `The next step, "${step.id}", is due on ${formatDay(day)}.`, values: { step: step.id, dueOn: formatDay(day) } };
}

/** What keeps some claims from being pursued, beside a decision about the others. */
function asReasons(blocked: readonly (readonly Blocker[])[]): Reason[] {
  return distinctBlockers(blocked.flat()).map(({ code, message, until, invoices }) => {
    const values = { ...(invoices === undefined ? {} : { invoices: invoices.join(", ") }), ...(until === undefined ? {} : { until }) };
    return { code, message, ...(Object.keys(values).length === 0 ? {} : { values }) };
  });
}

/** What was suspended (opschorting) must be resumed when nothing is open any more. */
function performanceToResume({ account }: Situation): Finding[] {
  const last = account.facts.events.findLast(({ type }) => type === "suspension" || type === "resumption");
  if (last?.type !== "suspension") return [];
  return [warning("PERFORMANCE_TO_RESUME", `The performance has been suspended since ${last.on}, and nothing is open any more.`, { fix: "Resume it, and record a resumption.", basis: [{ ref: "art. 6:52 BW" }] })];
}
