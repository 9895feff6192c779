import { dayOf, formatDay, type EpochDay, type IsoDate } from "../dates/day.js";
import type { Dossier } from "../facts/dossier.js";
import { distinctFindings, type Finding } from "../facts/finding.js";
import { checkedDossier } from "../facts/parse-dossier.js";
import { checkedLaw } from "../law/checked-law.js";
import type { LawPack } from "../law/pack.js";
import { actOn } from "./act.js";
import { confirmationStep, interruptionStep, type BesideStep } from "./beside-ladder.js";
import { claimBlockers } from "./claim-blockers.js";
import { closedReason } from "./closed.js";
import type { Act, Blocker, Decision } from "./decision.js";
import { bankDataBlocker, dossierBlockers, minimumBlocker } from "./dossier-blockers.js";
import { isStepTaken } from "./ladder.js";
import { nextStep, type NextStep } from "./next-step.js";
import type { Policy, PolicyStep } from "./policy.js";
import { checkedPolicy } from "./policy-schema.js";
import { byAge, situationOn, type OpenClaim, type Situation } from "./situation.js";
import { prescribesOnDays } from "../prescription/prescribes-on-days.js";

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
  const law = checkedLaw(options?.law, "options.law");
  const policy = checkedPolicy(options?.policy, "options.policy");
  return decideOn(situationOn(value, dayOf(options?.on, "options.on"), law), policy, findings);
}

/** The decision on a situation. */
export function decideOn(situation: Situation, policy: Policy, inputFindings: readonly Finding[] = []): Decision {
  const findings = distinctFindings([...inputFindings, ...situation.account.facts.findings, ...situation.findings]);
  const closed = closedReason(situation, policy);
  if (closed !== null) return { kind: "closed", reason: closed, findings };

  const prescribesOn = prescribesOnDays(situation.dossier, situation.account, situation.law);
  const blocked = situation.claims.map((claim, index) => (claim.open > 0 ? claimBlockers(claim, situation, prescribesOn[index] ?? null) : []));
  const whole = dossierBlockers(situation);
  if (whole.length > 0) return blockedBy([...whole, ...blocked.flat()], findings);
  const minimum = minimumBlocker(situation, policy);
  if (minimum !== null) return blockedBy([minimum, ...blocked.flat()], findings);

  const candidates: Candidate[] = [];
  const confirmation = confirmationStep(situation, policy);
  if (confirmation !== null) candidates.push({ ...confirmation, far: false });
  const interruption = interruptionStep(situation, policy, prescribesOn);
  if (interruption !== null) candidates.push({ ...interruption, far: true });
  const free = situation.claims.map((claim, index) => ({ claim, blockers: blocked[index]! })).filter(({ claim, blockers }) => claim.open > 0 && blockers.length === 0);
  const next = free.map(({ claim }) => ({ claim, next: nextStep(claim, situation, policy) }));
  candidates.push(...ladderCandidates(next));

  const due = candidates.filter(({ day }) => day <= situation.on);
  if (due.length > 0) return take(due, situation, policy, findings);
  return waitOrBlocked(candidates, next.map(({ next: step }) => step), blocked.flat(), situation, findings);
}

/** A step and the claims it would be taken for. */
interface Candidate extends BesideStep {
  /** A far event: waiting for it is not waiting for a next step. */
  far: boolean;
}

/** One candidate for each claim whose next step is known, oldest debt first; those with the same step and both due go together. */
function ladderCandidates(next: readonly { claim: OpenClaim; next: NextStep }[]): Candidate[] {
  const steps = next.flatMap(({ claim, next: step }) => (step.kind === "step" ? [{ claim, ...step }] : []));
  return steps.sort((a, b) => byAge(a.claim, b.claim)).map(({ claim, step, day, reasons }) => ({ step, day, claims: [claim], reasons, far: false }));
}

/** Takes the first due step: what stands beside the ladder, else the oldest debt's; other claims at the same step go with it. */
function take(due: readonly Candidate[], situation: Situation, policy: Policy, findings: Finding[]): Decision {
  const [carrier] = due;
  const { step, day, reasons } = carrier!;
  const today = formatDay(situation.on);
  if (situation.account.facts.events.some((event) => event.on === today && isStepTaken(event))) {
    const reason = { code: "STEP_TAKEN_TODAY", message: "A step was taken today: at most one a day." };
    return { kind: "wait", until: formatDay(situation.on + 1), next: step.id, reasons: [reason], findings };
  }
  if (isBeyondReminder(step)) {
    const bankData = bankDataBlocker(situation, policy);
    if (bankData !== null) return blockedBy([bankData], findings);
  }
  const together = due.filter((candidate) => candidate.step.id === step.id).flatMap(({ claims }) => claims);
  const act: Act = actOn(step, day, [...new Set(together)], reasons, situation, policy);
  return { ...act, findings: distinctFindings([...findings, ...act.findings]) };
}

const REMINDERS: readonly unknown[] = ["invoice", "courtesy", "reminder", "confirmation", "plan-proposal", "interruption"];

function isBeyondReminder({ action, notice }: PolicyStep): boolean {
  return action === "suspend" || action === "handover" || (action === "notice" && !REMINDERS.includes(notice));
}

function waitOrBlocked(candidates: readonly Candidate[], next: readonly NextStep[], blockers: readonly Blocker[], situation: Situation, findings: Finding[]): Decision {
  const ahead = candidates.filter(({ far }) => !far);
  const missing = next.flatMap((step) => (step.kind === "missing" ? [step.blocker] : []));
  const far = candidates.find((candidate) => candidate.far);
  if (ahead.length > 0) {
    const first = ahead.reduce((a, b) => (b.day < a.day ? b : a));
    const days = [first.day, ...(far === undefined ? [] : [far.day]), ...blockers.flatMap(({ until }) => (until === undefined ? [] : [dayOf(until) + 1]))];
    return { kind: "wait", until: formatDay(Math.min(...days)), next: first.step.id, reasons: [waitReason(first)], findings };
  }
  if (blockers.length > 0 || missing.length > 0) return blockedBy([...blockers, ...missing], findings, far?.day);
  if (far !== undefined) return { kind: "wait", until: formatDay(far.day), next: null, reasons: far.reasons, findings };
  return blockedBy([{ code: "LADDER_ENDED", message: "All steps of the policy have been taken: decide whether to go on." }], findings);
}

function waitReason({ step, day }: Candidate): { code: string; message: string; values: Record<string, string> } {
  return { code: "STEP_AHEAD", message: `The next step, "${step.id}", is due on ${formatDay(day)}.`, values: { step: step.id, dueOn: formatDay(day) } };
}

/** The blockers without repetition, and the day on which the first of the claims may be free. */
function blockedBy(blockers: readonly Blocker[], findings: Finding[], farDay?: EpochDay): Decision {
  const merged = new Map<string, Blocker>();
  for (const blocker of blockers) {
    const key = `${blocker.code} ${blocker.message} ${blocker.until ?? ""}`;
    const known = merged.get(key);
    if (known === undefined) merged.set(key, blocker);
    else if (known.invoices !== undefined && blocker.invoices !== undefined) merged.set(key, { ...known, invoices: [...new Set([...known.invoices, ...blocker.invoices])] });
  }
  const all = [...merged.values()];
  const until = endOf(all, farDay);
  return { kind: "blocked", blockers: all, ...(until === null ? {} : { until }), findings };
}

/** The last day on which nothing changes by itself: per invoice the latest of its blockers, of all invoices the earliest. */
function endOf(blockers: readonly Blocker[], farDay: EpochDay | undefined): IsoDate | null {
  const groups = new Map<string, (IsoDate | undefined)[]>();
  for (const { until, invoices } of blockers) for (const invoice of invoices ?? [""]) groups.set(invoice, [...(groups.get(invoice) ?? []), until]);
  const whole = groups.get("");
  if (whole?.includes(undefined)) return null;
  const ends = [...groups.values()].flatMap((days) => (days.includes(undefined) ? [] : [days.reduce((a, b) => (a! > b! ? a : b))!]));
  if (farDay !== undefined) ends.push(formatDay(farDay - 1));
  return ends.length === 0 ? null : ends.reduce((a, b) => (a < b ? a : b));
}
