import { formatDay, type EpochDay } from "../dates/day.js";
import type { DossierEvent, EventBase, ReceivableRef } from "../facts/event.js";
import { refOf } from "../facts/receivable-ref.js";
import { identityOf, type Claim } from "../statement/claim.js";
import { findingsOfStep } from "./act-findings.js";
import type { StepForClaims } from "./beside-ladder.js";
import type { Act, Reason } from "./decision.js";
import { termToGive } from "./notice-term.js";
import type { Policy, PolicyStep } from "./policy.js";
import { byAge, type OpenClaim, type Situation } from "./situation.js";

/** The decision to take a step today, with the event to record once it is carried out. */
export function actOn({ step, day, claims, reasons, anchor }: StepForClaims, situation: Situation, policy: Policy): Act {
  const ordered = [...claims].sort(byAge);
  const invoices = ordered.map(({ claim }) => refOf(identityOf(claim)));
  const name = `${policy.id}@${policy.version}`;
  const key = keyOf([situation.dossier.id ?? "", policy.id, step.id], ordered[0]!.claim, anchor);
  const base: EventBase = { on: formatDay(situation.on), step: step.id, policy: name, key };
  const common: ActBase = {
    kind: "act", step: step.id, dueOn: formatDay(day), key, policy: name, approval: step.approval ?? "none", invoices,
    reasons: [...reasons, stepReason(step, day, situation), ...disputedParts(ordered)], findings: findingsOfStep(step, ordered, situation),
  };
  if (step.action !== "notice") return { ...common, action: step.action, record: recordOf(step.action, base, step.id, invoices) };
  const channel = step.channel ?? "email";
  const notice = step.notice!;
  const { termEndsOn } = termToGive(step, situation.on, situation.law);
  const deadline = termEndsOn === null ? {} : { deadlineOn: formatDay(termEndsOn) };
  const record: DossierEvent = { ...base, type: "notice", kind: notice, channel, ...deadline, invoices };
  return { ...common, action: "notice", notice, channel, ...deadline, claims: step.claims ?? ["principal"], record };
}

type ActBase = Omit<Extract<Act, { action: "notice" }>, "action" | "notice" | "channel" | "deadlineOn" | "claims" | "record">;

function recordOf(action: Exclude<PolicyStep["action"], "notice">, base: EventBase, step: string, invoices: ReceivableRef[]): DossierEvent {
  if (action === "suspend") return { ...base, type: "suspension" };
  if (action === "handover") return { ...base, type: "handover", to: "agency" };
  return { ...base, type: "step", step, outcome: "done", invoices };
}

/** Names one occurrence of a step: not the day, the amounts or the policy's version. */
function keyOf(step: readonly string[], { invoice, part }: Claim, anchor: string | undefined): string {
  return [...step, invoice.number, ...(part === undefined ? [] : [part]), ...(anchor === undefined ? [] : [anchor])].map(encoded).join("/");
}

/** Half a surrogate pair has no encoding. */
function encoded(name: string): string {
  return encodeURIComponent(name.replace(/\p{Surrogate}/gu, "\ufffd"));
}

function stepReason({ id, after }: PolicyStep, day: EpochDay, { on }: Situation): Reason {
  const late = on - day;
  const message = late > 0 ? `The step "${id}" was due on ${formatDay(day)}, ${late} ${late === 1 ? "day" : "days"} ago.` : `The step "${id}" is due today, counted from ${after.from}.`;
  return { code: late > 0 ? "STEP_OVERDUE" : "STEP_DUE", message, values: { step: id, dueOn: formatDay(day), daysLate: String(Math.max(0, late)) } };
}

/** What of the claims waits because it is disputed, while the rest goes on. */
function disputedParts(claims: readonly OpenClaim[]): Reason[] {
  return claims.flatMap(({ claim, disputed }) => (disputed > 0 ? [{ code: "PART_DISPUTED", message: `A part of invoice ${claim.invoice.number} is disputed and waits; the rest goes on.`, values: { invoice: claim.invoice.number } }] : []));
}
