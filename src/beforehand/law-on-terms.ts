import { distinctFindings, type Finding } from "../facts/finding.js";
import type { LawPack } from "../law/pack.js";
import type { ClaimFacts } from "../law/terms-law.js";
import { receivablesOf, type ReceivableFacts } from "../terms/receivables.js";

/** What is open only because nothing was sent or done yet. */
const NOT_KNOWN_BEFOREHAND: readonly string[] = ["RECEIPT_UNKNOWN", "PERFORMANCE_UNKNOWN", "MILESTONE_NOT_REACHED", "LAST_DAY_IS_REST_DAY"];

/** The due dates that the terms give, and what the law says of them that can be known beforehand: terms too long, prepayment, default. */
export function lawOnTerms(facts: ClaimFacts, law: LawPack): { receivables: ReceivableFacts[]; findings: Finding[] } {
  const receivables = receivablesOf(facts, law, []);
  const findings = receivables.flatMap(({ due }) => due.findings).filter(({ code }) => !NOT_KNOWN_BEFOREHAND.includes(code));
  return { receivables, findings: distinctFindings(findings) };
}
