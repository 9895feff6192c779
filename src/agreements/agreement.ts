import { dayOf, type EpochDay } from "../dates/day.js";
import type { DossierEvent, EventOf, ReceivableRef } from "../facts/event.js";
import type { Invoice } from "../facts/invoice.js";
import { overlap, refersTo } from "../facts/receivable-ref.js";
import type { Cents } from "../money/amount.js";
import type { PlanStatus } from "./plan-status.js";

export type AgreementEvent = EventOf<"promise"> | EventOf<"deferral"> | EventOf<"plan"> | EventOf<"settlement">;

/** What debtor and creditor agreed after the invoice, and what became of it by a day. */
export interface Agreement {
  event: AgreementEvent;
  kind: AgreementEvent["type"];
  /** A plan counts from the day it was agreed on, everything else from its event. */
  since: EpochDay;
  /** The last day on which the debtor can still do as agreed, grace days included. */
  until: EpochDay;
  /**
   * "replaced": a newer agreement on the same claims took its place while it ran, or it is a promise about claims that a running plan
   * or settlement already covers, which then says what must come when. "ended": a deferral whose day has come.
   */
  state: "running" | "kept" | "broken" | "replaced" | "ended";
  /** The day the state began, when it is not running: the payment that fulfilled it, or the first day on which it was broken. */
  endedOn?: EpochDay;
  /** While it runs and money is to come: the last day for the next of it, grace days included. */
  nextOn?: EpochDay;
  invoices: readonly ReceivableRef[] | undefined;
  interest: "keeps-running" | "stopped";
  /** What was paid on it; a payment counts only once, also where several agreements run. */
  paid: Cents;
  /** How a plan stands on the day, or stood when it was replaced. */
  plan?: PlanStatus;
}

const AGREEMENT_TYPES: readonly string[] = ["promise", "deferral", "plan", "settlement"];

export function isAgreement(event: DossierEvent): event is AgreementEvent {
  return AGREEMENT_TYPES.includes(event.type);
}

export function startOf(event: AgreementEvent): EpochDay {
  return dayOf(event.type === "plan" ? (event.plan.agreedOn ?? event.on) : event.on);
}

/** An agreement with the claims it is about; undefined means all of the dossier. */
export interface AgreementOnClaims {
  event: AgreementEvent;
  claims: readonly ReceivableRef[] | undefined;
}

/** The claims an agreement is about: those it names, else all that were issued by its day. A settlement names none. */
export function claimsOf(event: AgreementEvent, invoices: readonly Invoice[] = []): AgreementOnClaims["claims"] {
  const named = "invoices" in event ? event.invoices : undefined;
  const isKnown = ({ issuedOn }: Invoice) => issuedOn <= event.on;
  return named !== undefined || invoices.every(isKnown) ? named : invoices.filter(isKnown).map(({ number }) => number);
}

/** A newer agreement of the same kind, or one of the firmer kinds, takes the place of a running one on the same claims. */
export function supersedes(newer: AgreementOnClaims, earlier: AgreementOnClaims): boolean {
  return (isFirm(newer.event) || newer.event.type === earlier.event.type) && overlap(newer.claims, earlier.claims);
}

/** Whether a plan or settlement is about everything that a promise is about. */
export function contains({ event, claims }: AgreementOnClaims, promise: AgreementOnClaims): boolean {
  if (!isFirm(event) || promise.event.type !== "promise") return false;
  if (claims === undefined) return true;
  return promise.claims?.every((ref) => claims.some((other) => (typeof ref === "string" ? other === ref : refersTo(other, ref)))) ?? false;
}

function isFirm({ type }: AgreementEvent): boolean {
  return type === "plan" || type === "settlement";
}
