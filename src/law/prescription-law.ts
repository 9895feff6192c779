import type { EpochDay } from "../dates/day.js";
import type { Finding } from "../facts/finding.js";
import type { LegalBasis } from "../facts/legal-basis.js";
import type { ClaimFacts } from "./terms-law.js";

/** How long a claim can be enforced (verjaringstermijn). */
export interface PrescriptionTerm {
  years: number;
  basis: LegalBasis[];
  findings: Finding[];
}

/** What can interrupt prescription (stuiting): a demand that arrived, a written acknowledgement, an agreed plan, a suit. */
export type InterruptionKind = "demand" | "acknowledgement" | "plan" | "suit";

/** Until when a claim can be enforced. */
export interface PrescriptionLaw {
  term(facts: ClaimFacts): PrescriptionTerm;
  /** The first day of the term; the claim is prescribed on the same day of the year when its years have passed. */
  startsOn(claimableFrom: EpochDay): EpochDay;
  /** What interrupts a running term; what is absent does not. */
  interruptions: Partial<Record<InterruptionKind, { basis: LegalBasis[]; findings: Finding[] }>>;
  /** The day after an interruption a new term starts, as long as the one before but no longer than this. */
  renewal: { mostYears: number; basis: LegalBasis[] };
  /** What a court has awarded, counted from the day after the judgment. */
  judgment: PrescriptionTerm;
  /** A term that would end during a bankruptcy, or within so many months after it, runs on until those have passed. Absent: it does not. */
  bankruptcy?: { months: number; basis: LegalBasis[] };
}
