import { weekdayOf } from "../dates/weekday.js";
import { note, warning, type Finding } from "../facts/finding.js";
import { ownCheck } from "./own-check.js";
import type { PolicyStep } from "./policy.js";
import type { OpenClaim, Situation } from "./situation.js";

/** What a person should know before taking a step. */
export function findingsOfStep(step: PolicyStep, claims: readonly OpenClaim[], situation: Situation): Finding[] {
  const { dossier, law } = situation;
  const findings: Finding[] = [];
  if (step.action === "check") findings.push(...ownCheck(situation, claims));
  if (step.action === "handover") findings.push(...(law.notices.reviewHandover?.(dossier.debtor) ?? []));
  if (step.action === "suspend") findings.push(...suspensionConditions(claims));
  if (law.notices.contactHours !== undefined && isContactToPlan(step, situation)) findings.push(law.notices.contactHours);
  if (step.claims?.includes("costs")) findings.push(...costsNotDue(claims, situation));
  if (dossier.bankDataThrough === undefined && step.action !== "check") {
    findings.push(note("BANK_DATA_UNKNOWN", "Until when payments were read in is not known; look for a payment first.", { path: "bankDataThrough", fix: "Record bankDataThrough." }));
  }
  return findings;
}

/** A call to a natural person, or any other message that is no letter on a Sunday or a public holiday. */
function isContactToPlan({ action, channel }: PolicyStep, { dossier: { debtor }, law, on }: Situation): boolean {
  const isNatural = debtor.kind === "consumer" || debtor.kind === "unknown" || debtor.naturalPerson === true;
  if (!isNatural) return false;
  if (action === "call" || channel === "phone" || channel === "visit") return true;
  const isLetter = channel === "post" || channel === "registered-post" || channel === "bailiff";
  return action === "notice" && !isLetter && (weekdayOf(on) === 7 || law.isHoliday(on));
}

function suspensionConditions(claims: readonly OpenClaim[]): Finding[] {
  const unknown = claims.filter(({ claim }) => claim.invoice.subject === undefined).map(({ claim }) => claim.invoice.number);
  const basis = [{ ref: "art. 6:52 and 6:262 BW" }];
  return [
    warning("SUSPENSION_CONDITIONS", "Suspend only a performance that is connected with the unpaid claim, no more than the arrears justify; announce it first, and resume when it is paid.", { fix: "Announce the suspension in writing, and record a resumption when it ends.", basis }),
    ...(unknown.length === 0 ? [] : [note("SUSPENSION_SUBJECT_UNKNOWN", `Whether invoice ${unknown.join(", ")} is for services is not known; goods that were delivered cannot be suspended.`, { path: "subject", fix: "Record the subject of the invoice.", basis })]),
  ];
}

/** Why the costs that a step asks for cannot be claimed (yet). */
function costsNotDue(claims: readonly OpenClaim[], { account }: Situation): Finding[] {
  const why = account.findings.filter(({ severity }) => severity !== "note");
  if (claims.some(({ costsOpen }) => costsOpen > 0)) return why;
  if (claims.every(({ claim }) => claim.interestFrom === null)) return [...why, note("NO_COSTS_WITHOUT_DEFAULT", "The debtor is not in default: no interest or costs can be claimed yet.")];
  return [...why, note("NO_COSTS_DUE", "No collection costs are open: the letter can claim none.")];
}
