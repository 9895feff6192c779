import { formatDay, type EpochDay } from "../dates/day.js";
import type { DossierEvent, EventBase, ReceivableRef } from "../facts/event.js";
import { note, warning, type Finding } from "../facts/finding.js";
import { identityOf, type Claim } from "../statement/claim.js";
import type { Act, Reason } from "./decision.js";
import { ownCheck } from "./own-check.js";
import type { Policy, PolicyStep } from "./policy.js";
import { byAge, type OpenClaim, type Situation } from "./situation.js";

/** The decision to take a step today, with the event to record once it is carried out. */
export function actOn(step: PolicyStep, day: EpochDay, claims: readonly OpenClaim[], reasons: readonly Reason[], situation: Situation, policy: Policy): Act {
  const ordered = [...claims].sort(byAge);
  const invoices = ordered.map(({ claim }) => refTo(claim));
  const name = `${policy.id}@${policy.version}`;
  const key = keyOf(situation.dossier.id, policy.id, step.id, ordered[0]!.claim);
  const on = formatDay(situation.on);
  const base: EventBase = { on, step: step.id, policy: name, key };
  const common: ActBase = {
    kind: "act", step: step.id, dueOn: formatDay(day), key, policy: name, approval: step.approval ?? "none", invoices,
    reasons: [...reasons, stepReason(step, day, situation)], findings: findingsOf(step, ordered, situation),
  };
  if (step.action !== "notice") return { ...common, action: step.action, record: recordOf(step.action, base, step.id, invoices) };
  const channel = step.channel ?? "email";
  const deadlineOn = deadlineOf(step, situation);
  const notice = step.notice!;
  const record: DossierEvent = { ...base, type: "notice", kind: notice, channel, ...(deadlineOn === null ? {} : { deadlineOn: formatDay(deadlineOn) }), invoices };
  return { ...common, action: "notice", notice, channel, ...(deadlineOn === null ? {} : { deadlineOn: formatDay(deadlineOn) }), claims: step.claims ?? ["principal"], record };
}

type ActBase = Omit<Extract<Act, { action: "notice" }>, "action" | "notice" | "channel" | "deadlineOn" | "claims" | "record">;

function recordOf(action: Exclude<PolicyStep["action"], "notice">, base: EventBase, step: string, invoices: ReceivableRef[]): DossierEvent {
  if (action === "suspend") return { ...base, type: "suspension" };
  if (action === "handover") return { ...base, type: "handover", to: "agency" };
  return { ...base, type: "step", step, outcome: "done", invoices };
}

/** Names one occurrence of a step: not the day, the amounts or the policy's version. */
function keyOf(dossier: string | undefined, policy: string, step: string, { invoice, part }: Claim): string {
  return [dossier ?? "", policy, step, invoice.number, ...(part === undefined ? [] : [part])].map(encodeURIComponent).join("/");
}

function refTo(claim: Claim): ReceivableRef {
  const { invoice, part } = identityOf(claim);
  return part === undefined ? invoice : { invoice, part };
}

/** The last day of the term a notice gives: from its presumed receipt, and never less than the law gives. */
function deadlineOf(step: PolicyStep, { on, law }: Situation): EpochDay | null {
  const receivedOn = step.channel === "post" || step.channel === "registered-post" ? law.notices.presumedPostalReceipt(on).receivedOn : on;
  const statutory = law.notices.statutoryTermEnd?.(step.notice!, receivedOn) ?? null;
  const given = step.deadlineDays === undefined ? null : receivedOn + step.deadlineDays;
  if (statutory === null) return given;
  return given === null ? statutory : Math.max(given, statutory);
}

function stepReason({ id, after }: PolicyStep, day: EpochDay, { on }: Situation): Reason {
  const late = on - day;
  const message = late > 0 ? `The step "${id}" was due on ${formatDay(day)}, ${late} ${late === 1 ? "day" : "days"} ago.` : `The step "${id}" is due today, counted from ${after.from}.`;
  return { code: late > 0 ? "STEP_OVERDUE" : "STEP_DUE", message, values: { step: id, dueOn: formatDay(day), daysLate: String(Math.max(0, late)) } };
}

function findingsOf(step: PolicyStep, claims: readonly OpenClaim[], situation: Situation): Finding[] {
  const { dossier, law } = situation;
  const findings: Finding[] = [];
  if (step.action === "check") findings.push(...ownCheck(situation, claims));
  if (step.action === "handover") findings.push(...(law.notices.reviewHandover?.(dossier.debtor) ?? []));
  if ((step.action === "call" || step.channel === "phone") && law.notices.contactHours !== undefined) findings.push(law.notices.contactHours);
  if (step.action === "suspend") {
    findings.push(warning("SUSPENSION_CONDITIONS", "Suspend only what is connected with the unpaid claim, announce it first, and resume when it is paid.", { fix: "Announce the suspension in writing.", basis: [{ ref: "art. 6:52 and 6:262 BW" }] }));
  }
  if (step.claims?.includes("costs") && claims.every(({ claim }) => claim.interestFrom === null)) {
    findings.push(note("NO_COSTS_WITHOUT_DEFAULT", "The debtor is not in default: no interest or costs can be claimed yet."));
  }
  if (dossier.bankDataThrough === undefined && step.action !== "check") {
    findings.push(note("BANK_DATA_UNKNOWN", "Until when payments were read in is not known; look for a payment first.", { path: "bankDataThrough", fix: "Record bankDataThrough." }));
  }
  return findings;
}
