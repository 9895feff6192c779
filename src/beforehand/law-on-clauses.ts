import { dayOf } from "../dates/day.js";
import type { Finding } from "../facts/finding.js";
import type { LawPack } from "../law/pack.js";
import type { ClaimFacts } from "../law/terms-law.js";

/** What the law says of the clauses on interest and costs, and of what is to be delivered, on the day of the invoice or the agreement. */
export function lawOnClauses(facts: ClaimFacts & { deliverables?: string }, law: LawPack): Finding[] {
  const interest = law.interest.ruleFor({ ...facts, interestFrom: dayOf(facts.invoice.issuedOn) }, law.interest);
  return [...interest.findings, ...(law.invoicing?.reviewAgreement(facts) ?? [])];
}
