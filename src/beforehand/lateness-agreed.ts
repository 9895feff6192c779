import { dayOf } from "../dates/day.js";
import { note, type Finding } from "../facts/finding.js";
import type { LawPack } from "../law/pack.js";
import type { ClaimFacts } from "../law/terms-law.js";

/** Whether interest and costs of late payment are settled. Against a consumer the law's own are best: a clause is a risk, not a gap. */
export function latenessFindings(facts: ClaimFacts, law: LawPack): Finding[] {
  const { invoice, debtor } = facts;
  if (debtor.kind !== "business" && debtor.kind !== "public-authority") return [];
  const day = dayOf(invoice.issuedOn);
  const findings: Finding[] = [];
  if (invoice.interest === undefined) {
    findings.push(note("INTEREST_NOT_SETTLED", "The agreement does not say which interest late payment bears; the statutory rate applies.", {
      path: "interest", fix: "Name the statutory rate in the agreement, or agree on your own.", basis: law.interest.ruleFor({ ...facts, interestFrom: day }, law.interest).basis,
    }));
  }
  if (invoice.costsClause === undefined) {
    findings.push(note("COSTS_NOT_SETTLED", "The agreement does not say what collecting may cost the debtor; the statutory scale applies.", {
      path: "costsClause", fix: "Name the statutory costs in the agreement, or agree on your own.", basis: law.costs.assess([], day, debtor.kind).basis,
    }));
  }
  return findings;
}
