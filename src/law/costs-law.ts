import type { EpochDay } from "../dates/day.js";
import type { EventOf } from "../facts/event.js";
import type { Finding } from "../facts/finding.js";
import type { LegalBasis } from "../facts/legal-basis.js";
import type { Party } from "../facts/party.js";
import type { Cents } from "../money/amount.js";
import type { Percent } from "../money/percent.js";
import type { ClaimFacts } from "./terms-law.js";

/** One line of collection costs; the lines add up to the sum. */
export type CostPart =
  | { kind: "slice"; upTo: Cents | null; percent: Percent; amount: Cents }
  | { kind: "fixed" | "minimum" | "maximum"; amount: Cents; claim?: number };

/** What collecting several principals together may cost the debtor. */
export interface CostAssessment {
  lines: CostPart[];
  basis: LegalBasis[];
}

/** A claim as the costs law looks at it. */
export interface CostClaim extends ClaimFacts {
  /** Last day to pay; null while a milestone is not reached. */
  dueOn: EpochDay | null;
  /** First day in default, by its term or by notice; null while not in default. */
  interestFrom: EpochDay | null;
  /** The principal as it stands without payments. */
  principal: Cents;
  /** Corrections that are taken off the principal, by the day they were made: before it a letter could not know of them. */
  corrections: readonly { on: EpochDay; amount: Cents }[];
}

/** A demand that was sent, and when it reached the debtor. */
export interface SentDemand {
  event: EventOf<"notice"> | EventOf<"handover">;
  sentOn: EpochDay;
  receivedOn: EpochDay | null;
  /** The claims it concerns, as positions in the list. */
  claims: number[];
}

/** How claims stand at a moment, per claim: interest that is open, and all that was paid on any head so far. */
export interface ClaimStanding {
  interestOpen: readonly Cents[];
  paid: readonly Cents[];
}

/**
 * A moment at which costs fall due: the account asks what to charge then, knowing what is still open.
 * That makes a payment in time count, and keeps later payments from changing what was fixed.
 */
export interface CostMoment {
  on: EpochDay;
  claims: number[];
  /** What is charged on top of what was charged before, per claim. */
  charge(open: readonly Cents[], charged: readonly Cents[], standing?: ClaimStanding): { amounts: Cents[]; vat: Cents[]; findings?: Finding[] };
  lines(open: readonly Cents[]): CostPart[];
  basis: LegalBasis[];
}

/** What collecting may cost the debtor (incassokosten). */
export interface CostsLaw {
  /** What collecting these principals may cost, for a demand on a day. */
  assess(principals: readonly Cents[], on: EpochDay, debtor: Party["kind"] | undefined): CostAssessment;
  /** The VAT on top, where the law lets a creditor who cannot deduct it charge it. */
  vatPercent(on: EpochDay): Percent;
  /** When costs fall due in a dossier, in order of time. */
  moments(claims: readonly CostClaim[], demands: readonly SentDemand[], handovers: readonly EpochDay[]): { moments: CostMoment[]; findings: Finding[] };
}
