import { note, warning, type Finding } from "../../facts/finding.js";
import { comparePercent, percentOf } from "../../money/percent.js";
import type { AgreementFacts, InvoicingLaw } from "../invoicing-law.js";
import { ARTICLE } from "./articles.js";
import { relationOf } from "./relation.js";

/** The first slice of the scale of costs: a clause above it is above the scale for every sum. */
const HIGHEST_OF_SCALE = percentOf("15.00");
/** Words of house building; whole words, so that moving house (verhuizen) and a house style (huisstijl) stay out. */
const HOUSE_BUILDING =
  /(?<!\p{L})(?:\p{L}*woning(?:en)?|(?:woon)?huis|(?:woon)?huizen|appartement(?:en)?|(?:ver|nieuw|aan|uit|op)?bouw(?:en|ing|werkzaamheden)?|dakkapel|renovatie|house|dwelling|apartment)(?!\p{L})/iu;

/** Clauses on costs, and the building of houses for consumers. */
export const dutchAgreementReview: InvoicingLaw["reviewAgreement"] = (facts) => [...costsClauseFindings(facts), ...houseBuildingFindings(facts)];

function costsClauseFindings(facts: AgreementFacts): Finding[] {
  const clause = facts.invoice.costsClause;
  if (clause === undefined) return [];
  if (relationOf(facts) === "consumer") {
    return [warning("COSTS_CLAUSE_AGAINST_CONSUMER", "A clause on collection costs does not hold against a consumer; the scale applies.", {
      path: "costsClause", fix: "Agree on the statutory costs with consumers.", basis: [ARTICLE.consumerCosts],
    })];
  }
  if (comparePercent(percentOf(clause.percent), HIGHEST_OF_SCALE) <= 0) return [];
  return [note("COSTS_CLAUSE_MODERATED", `Agreed costs of ${clause.percent}% are above the scale for every sum; a court may moderate them to the scale or to what was really spent.`, {
    values: { percent: clause.percent }, path: "costsClause", fix: "Agree on at most 15%, or be able to show what you spend.", basis: [ARTICLE.moderation],
  })];
}

/** Recognised by words alone; the articles were not read, so a note and no more. */
function houseBuildingFindings({ debtor, deliverables }: AgreementFacts): Finding[] {
  if ((debtor.kind !== "consumer" && debtor.kind !== "unknown") || deliverables === undefined) return [];
  const word = HOUSE_BUILDING.exec(deliverables)?.[0].slice(0, 60);
  if (word === undefined) return [];
  return [note("HOUSE_BUILDING_FOR_CONSUMER", `The agreement speaks of "${word}": building a dwelling for a consumer has rules of its own on the form, on payment by progress and on what may be held back. Not confirmed: the articles were not read, and rebuilding may fall outside them.`, {
    values: { word }, path: "deliverables", fix: "Have the contract and its parts checked before signing.", basis: [ARTICLE.houseBuilding],
  })];
}
