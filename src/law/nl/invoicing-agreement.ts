import { note, type Finding } from "../../facts/finding.js";
import { comparePercent, percentOf } from "../../money/percent.js";
import type { AgreementFacts, InvoicingLaw } from "../invoicing-law.js";
import { ARTICLE } from "./articles.js";
import { costsClauseAgainstConsumer } from "./costs-clause.js";
import { houseBuildingFindings } from "./house-building.js";
import { relationOf } from "./relation.js";

/** The first slice of the scale of costs: a clause above it is above the scale for every sum. */
const HIGHEST_OF_SCALE = percentOf("15.00");
/** Clauses on costs, and the building of houses for consumers. */
export const dutchAgreementReview: InvoicingLaw["reviewAgreement"] = (facts) => [...costsClauseFindings(facts), ...houseBuildingFindings(facts.deliverables, "deliverables", facts.debtor.kind)];

function costsClauseFindings(facts: AgreementFacts): Finding[] {
  const clause = facts.invoice.costsClause;
  if (clause === undefined) return [];
  if (relationOf(facts) === "consumer") {
    return [costsClauseAgainstConsumer()];
  }
  if (comparePercent(percentOf(clause.percent), HIGHEST_OF_SCALE) <= 0) return [];
  return [note("COSTS_CLAUSE_MODERATED", `Agreed costs of ${clause.percent}% are above the scale for every sum; a court may moderate them to the scale or to what was really spent.`, {
    values: { percent: clause.percent }, path: "costsClause", fix: "Agree on at most 15%, or be able to show what you spend.", basis: [ARTICLE.moderation],
  })];
}
