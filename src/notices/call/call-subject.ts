import type { Agreement } from "../../agreements/agreements-on.js";
import { formatDay, type EpochDay } from "../../dates/day.js";
import type { StandingDispute } from "../../facts/disputes.js";
import { covers } from "../../facts/receivable-ref.js";
import { claimBlockers } from "../../dunning/claim-blockers.js";
import { closedReason } from "../../dunning/closed.js";
import type { Blocker } from "../../dunning/decision.js";
import { dossierBlockers } from "../../dunning/dossier-blockers.js";
import { byAge, type OpenClaim, type Situation } from "../../dunning/situation.js";
import type { Policy } from "../../dunning/policy.js";
import { prescribesOnDays } from "../../prescription/prescribes-on-days.js";
import { identityOf } from "../../statement/claim.js";
import { refusal } from "../permission/refusal.js";
import type { CallTopic } from "./call-topic.js";

/** Which claims a call is about, and which it must not touch. */
export interface CallSubject {
  topic: CallTopic;
  /** The claims the caller asks about, the oldest first. */
  asked: OpenClaim[];
  /** All open claims that may come up, the oldest first. */
  open: OpenClaim[];
  leftOut: { claim: OpenClaim; reasons: Blocker[] }[];
  /** The agreement that the topic is about. */
  agreement?: Agreement;
  dispute?: StandingDispute;
}

/**
 * What keeps a claim out of a call: the creditor wants no contact (hold), the claim cannot be enforced, the next step is the creditor's own
 * (a credit note), or nothing can be asked yet. A dispute and a running agreement do not: they are what a call is good for.
 */
const NOT_FOR_A_CALL: readonly string[] = ["HOLD", "PRESCRIBED", "CREDIT_NOTE_MISSING", "NOT_DUE", "INVOICE_AHEAD"];

/** No sum is too small to call about: whether to call is for the policy, which `decide` asks. */
const NO_POLICY: Policy = { id: "none", version: "1", steps: [] };

const RUNNING: Readonly<Record<string, true>> = { PROMISE_PENDING: true, PLAN_RUNNING: true, SETTLEMENT_PENDING: true, DEFERRED: true };

/** What to call about; throws REFUSED with the blockers where there is nothing that may be asked. */
export function callSubject(situation: Situation): CallSubject {
  const closed = closedReason(situation, NO_POLICY);
  if (closed !== null) throw refusal([{ code: closed.replaceAll("-", "_").toUpperCase(), message: "Nothing is open any more." }], situation.dossier);
  const prescribesOn = prescribesOnDays(situation.dossier, situation.account, situation.law);
  const claims = situation.claims
    .map((claim, index) => ({ claim, blockers: [...claimBlockers(claim, situation, prescribesOn[index] ?? null), ...notYet(claim, situation.on)] }))
    .filter(({ claim }) => claim.open > 0)
    .sort((a, b) => byAge(a.claim, b.claim));
  const isLeftOut = (blockers: readonly Blocker[]) => blockers.some(({ code }) => NOT_FOR_A_CALL.includes(code));
  const whole = dossierBlockers(situation);
  if (whole.length > 0 || claims.every(({ blockers }) => isLeftOut(blockers))) throw refusal([...whole, ...claims.flatMap(({ blockers }) => blockers)], situation.dossier);

  const leftOut = claims.filter(({ blockers }) => isLeftOut(blockers)).map(({ claim, blockers }) => ({ claim, reasons: blockers }));
  const mentioned = claims.filter(({ blockers }) => !isLeftOut(blockers));
  return { ...askedAbout(mentioned, situation), open: mentioned.map(({ claim }) => claim), leftOut };
}

/** A claim whose day to pay is not known, or whose invoice is still to be sent. */
function notYet({ claim }: OpenClaim, on: EpochDay): Blocker[] {
  const invoices = [claim.invoice.number];
  if (claim.invoice.issuedOn > formatDay(on)) return [{ code: "INVOICE_AHEAD", message: `The invoice is dated ${claim.invoice.issuedOn}: it has not been sent yet.`, invoices }];
  if (claim.dueOn === null) return [{ code: "NOT_DUE", message: "It cannot be asked for yet: its milestone was not reached.", invoices }];
  return [];
}

interface Mentioned {
  claim: OpenClaim;
  blockers: Blocker[];
}

/** Money that is late comes first, then a dispute, then what was agreed, then what is still to fall due. */
function askedAbout(mentioned: readonly Mentioned[], { account, disputes, on }: Situation): Pick<CallSubject, "topic" | "asked" | "agreement" | "dispute"> {
  const those = (test: (each: Mentioned) => boolean) => mentioned.filter(test).map(({ claim }) => claim);
  const late = those(({ claim: { claim }, blockers }) => blockers.length === 0 && claim.dueOn !== null && on > claim.dueOn);
  if (late.length > 0) {
    const last = lastAgreement(account.agreements, late);
    if (last?.state !== "broken" || last.kind === "deferral") return { topic: "late", asked: late };
    return { topic: `${last.kind}-broken`, asked: late, agreement: last };
  }
  const disputed = those(({ blockers }) => blockers.some(({ code }) => code === "DISPUTED"));
  const dispute = disputes.find(({ event }) => disputed.some(({ claim }) => event.invoice === undefined || event.invoice === claim.invoice.number));
  if (disputed.length > 0) return { topic: "disputed", asked: disputed, ...(dispute === undefined ? {} : { dispute }) };
  const agreed = those(({ blockers }) => blockers.some(({ code }) => RUNNING[code] === true));
  const running = lastAgreement(account.agreements.filter(({ state }) => state === "running"), agreed);
  if (running !== undefined) {
    const covered = agreed.filter(({ claim }) => covers(running.invoices, identityOf(claim)));
    return { topic: `${running.kind}-running`, asked: covered, agreement: running };
  }
  return { topic: "not-due", asked: mentioned.map(({ claim }) => claim) };
}

/** The last agreement that stands or was broken on any of these claims. */
function lastAgreement(agreements: readonly Agreement[], claims: readonly OpenClaim[]): Agreement | undefined {
  return agreements.findLast(({ state, invoices }) => state !== "replaced" && claims.some(({ claim }) => covers(invoices, identityOf(claim))));
}
