import type { Agreement } from "../../agreements/agreements-on.js";
import { covers } from "../../facts/receivable-ref.js";
import { warning, type Finding } from "../../facts/finding.js";
import { distinctBlockers } from "../../dunning/blocked.js";
import { claimBlockers } from "../../dunning/claim-blockers.js";
import { closedReason } from "../../dunning/closed.js";
import type { Blocker } from "../../dunning/decision.js";
import { dossierBlockers } from "../../dunning/dossier-blockers.js";
import type { Policy } from "../../dunning/policy.js";
import { byAge, type OpenClaim, type Situation } from "../../dunning/situation.js";
import { prescribesOnDays } from "../../prescription/prescribes-on-days.js";
import { identityOf } from "../../statement/claim.js";
import { KIND_RULES } from "../request/kind-rules.js";
import type { NoticeRequest } from "../request/notice-request.js";
import { agreementToConfirm } from "./agreement-to-confirm.js";
import { isLate, kindBlockers } from "./kind-blockers.js";
import { refusal } from "./refusal.js";
import { stops } from "./stops.js";

/** What the letter is about, the oldest claim first. */
export interface Permitted {
  claims: OpenClaim[];
  /** For a confirmation: the agreement it puts in writing. */
  agreement: Agreement | null;
  /** What was left out of it, and why. */
  findings: Finding[];
}

/** A letter has no tolerance: what is open is open. */
const NO_POLICY: Policy = { id: "letter", version: "1", steps: [] };

/** The claims that may be written about; REFUSED when there are none, with all that keeps them from it. What blocks is what blocks a decision. */
export function permittedClaims(situation: Situation, request: NoticeRequest): Permitted {
  const { dossier } = request;
  const closed = closedReason(situation, NO_POLICY);
  if (closed !== null) throw refusal([{ code: closed.replaceAll("-", "_").toUpperCase(), message: "Nothing is open any more." }], dossier);

  const agreement = request.kind === "confirmation" ? agreementToConfirm(situation, request) : null;
  const whole = dossierBlockers(situation).filter(({ code }) => stops(code, request));
  if (request.kind === "confirmation" && agreement === null) whole.push({ code: "NOTHING_TO_CONFIRM", message: "No agreement runs: there is nothing to confirm." });

  const prescribesOn = prescribesOnDays(situation.dossier, situation.account, situation.law);
  const asked = situation.claims.map((claim, index) => ({ claim, prescribesOn: prescribesOn[index] ?? null })).filter(({ claim }) => covers(request.invoices, identityOf(claim.claim)));
  const open = asked.filter(({ claim }) => claim.open > 0);
  if (whole.length === 0 && open.length === 0) throw refusal(asked.map(({ claim }) => nothingOpen(claim)), dossier);
  const looked = open.map(({ claim, prescribesOn: day }) => {
    const shared = claimBlockers(claim, situation, day).filter(({ code }) => stops(code, request));
    // Without an agreement that is said once, of the whole.
    const own = agreement === null && request.kind === "confirmation" ? [] : kindBlockers(claim, situation, request, agreement);
    // What is disputed or on hold is why no principal can be asked for.
    return { claim, blockers: [...shared, ...own.filter(({ code }) => code !== "NO_PRINCIPAL_OPEN" || shared.length === 0)] };
  });
  const free = looked.filter(({ blockers }) => blockers.length === 0).map(({ claim }) => claim);
  if (whole.length > 0 || free.length === 0) throw refusal([...whole, ...looked.flatMap(({ blockers }) => blockers)], dossier);

  const claims = (request.invoices === undefined ? chosen(free, situation, request) : free).sort(byAge);
  const blocked = looked.flatMap(({ blockers }) => blockers).filter(({ code }) => !(request.invoices === undefined && (code === "NOT_DUE" || code === "NOTHING_TO_CONFIRM")));
  return { claims, agreement, findings: distinctBlockers(blocked).map(leftOut) };
}

function nothingOpen({ claim, writtenOff, paid }: OpenClaim): Blocker {
  const code = writtenOff > 0 ? "WRITTEN_OFF" : paid > 0 ? "PAID" : "NOTHING_TO_COLLECT";
  return { code, message: "Nothing is open on it any more.", invoices: [claim.invoice.number] };
}

/** Of the free claims those that the kind is about. */
function chosen(free: OpenClaim[], situation: Situation, { kind }: NoticeRequest): OpenClaim[] {
  const { covers: covering } = KIND_RULES[kind];
  if (covering === "all" || covering === "late" || covering === "agreed-on") return free;
  const late = free.filter((claim) => isLate(claim, situation));
  const upcoming = free.filter((claim) => !isLate(claim, situation));
  if (covering === "late-first") return late.length > 0 ? late : free;
  const unsent = kind === "invoice" ? upcoming.filter((claim) => !wasSent(claim, situation)) : upcoming;
  return unsent.length > 0 ? unsent : upcoming.length > 0 ? upcoming : free;
}

function wasSent({ claim }: OpenClaim, { account }: Situation): boolean {
  return account.facts.events.some((event) => event.type === "notice" && event.kind === "invoice" && covers(event.invoices, identityOf(claim)) && event.on >= claim.invoice.issuedOn);
}

function leftOut({ code, message, invoices }: Blocker): Finding {
  const numbers = invoices?.join(", ") ?? "";
  return warning("CLAIM_LEFT_OUT", `Invoice ${numbers} was left out of the letter: ${message}`, {
    values: { invoices: numbers, blocker: code }, fix: "Write about it when nothing blocks it any more.",
  });
}
