import { findingsOfStep } from "../dunning/act-findings.js";
import type { PolicyStep } from "../dunning/policy.js";
import type { Situation } from "../dunning/situation.js";
import type { Finding } from "../facts/finding.js";
import type { ClaimedSums } from "./claim/claimed-sums.js";
import type { NoticeRequest } from "./request/notice-request.js";

/** What a person should know before such a step, as a decision says it: of the message, and of the suspension or hand-over that it is about. */
export function findingsOfLetterStep({ kind, channel, claims: heads }: Pick<NoticeRequest, "kind" | "channel" | "claims">, { claims }: ClaimedSums, situation: Situation): Finding[] {
  const step: PolicyStep = { id: kind, action: "notice", notice: kind, channel, after: { days: 0, from: "due" }, claims: [...heads] };
  const covered = claims.map(({ open }) => open);
  const action = kind === "suspension" ? "suspend" : kind === "handover" ? "handover" : null;
  return [...findingsOfStep(step, covered, situation), ...(action === null ? [] : findingsOfStep({ ...step, action }, covered, situation))];
}
