import type { Finding } from "../../../facts/finding.js";
import type { TermRule } from "../../../facts/terms.js";

/** What a text comes down to: a rule, or null and the findings that say why. */
export interface TermReading {
  rule: TermRule | null;
  findings: Finding[];
}

/** A term that one place in the text names; the rule is null when it cannot be expressed, and a finding says why. */
export interface Candidate extends TermReading {
  /** "Contant" or "bij ontvangst" gives way to a period in the same sentence. */
  isWeak: boolean;
  sentence: number;
  says: string;
}
