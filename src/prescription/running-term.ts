import type { EpochDay } from "../dates/day.js";
import { addMonths } from "../dates/months.js";
import type { Finding } from "../facts/finding.js";
import type { LegalBasis } from "../facts/legal-basis.js";
import type { InterruptionKind, PrescriptionLaw, PrescriptionTerm } from "../law/prescription-law.js";

/** A claim whose term has a first day. */
export interface StartedTerm {
  term: PrescriptionTerm;
  startsOn: EpochDay;
  /** From when something can interrupt it: the claim can be demanded and the invoice was sent. */
  interruptibleFrom: EpochDay;
  issuedOn: EpochDay;
}

/** What makes a term longer. */
export type TermStep = { on: EpochDay } & (
  | { kind: "interruption"; as: InterruptionKind; by: string }
  | { kind: "judgment" }
  | { kind: "bankruptcy"; until: EpochDay | null }
);

/** Where a term ends after all that happened. */
export interface RunningTerm {
  /** The first day on which the claim is prescribed; null while a bankruptcy keeps that day from being known. */
  prescribesOn: EpochDay | null;
  years: number;
  interruptions: { on: EpochDay; by: string }[];
  basis: LegalBasis[];
  findings: Finding[];
}

/**
 * Runs a term through what happened, in order of time. Every step may move its end to a later day, none to an earlier one; what comes
 * after the end has no effect, but for a judgment: a court that awarded the claim did not find it prescribed.
 *
 * @param steps - in order of time
 * @param on - the day asked about
 */
export function runTerm(started: StartedTerm, steps: readonly TermStep[], law: PrescriptionLaw, on: EpochDay): RunningTerm {
  const { term, startsOn, interruptibleFrom, issuedOn } = started;
  const interruptions: RunningTerm["interruptions"] = [];
  const basis = new Set(term.basis);
  const findings = new Set(term.findings);
  let years = term.years;
  let ends = yearsAfter(startsOn, years);
  let inBankruptcy = false;
  const restOn = (rule: { basis: LegalBasis[]; findings?: Finding[] }) => {
    rule.basis.forEach((article) => basis.add(article));
    rule.findings?.forEach((finding) => findings.add(finding));
  };
  for (const step of steps) {
    if (step.kind === "bankruptcy") {
      if (law.bankruptcy === undefined || step.on < issuedOn || step.on >= ends) continue;
      const runsOnTo = step.until === null ? null : addMonths(step.until, law.bankruptcy.months);
      if (runsOnTo !== null && runsOnTo <= ends) continue;
      if (runsOnTo === null) inBankruptcy = true;
      else ends = runsOnTo;
      restOn(law.bankruptcy);
    } else if (step.kind === "judgment") {
      if (step.on < interruptibleFrom) continue;
      years = law.judgment.years;
      // What was said about the length of the first term no longer holds.
      findings.clear();
      ends = Math.max(ends, yearsAfter(step.on + 1, years));
      interruptions.push({ on: step.on, by: "judgment" });
      restOn(law.judgment);
    } else {
      const rule = law.interruptions[step.as];
      if (rule === undefined || step.on < interruptibleFrom || (step.on >= ends && !inBankruptcy)) continue;
      ends = Math.max(ends, yearsAfter(step.on + 1, Math.min(years, law.renewal.mostYears)));
      interruptions.push({ on: step.on, by: step.by });
      restOn(rule);
      restOn(law.renewal);
    }
  }
  const isOpenEnded = inBankruptcy && law.bankruptcy !== undefined && ends < addMonths(on, law.bankruptcy.months);
  return { prescribesOn: isOpenEnded ? null : ends, years, interruptions, basis: [...basis], findings: [...findings] };
}

/** The same day that many years later; 29 February becomes 28 February, the earlier of the possible readings. */
function yearsAfter(day: EpochDay, years: number): EpochDay {
  return addMonths(day, years * 12);
}
