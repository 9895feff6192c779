import type { EpochDay } from "../../dates/day.js";
import { note, warning, type Finding } from "../../facts/finding.js";
import type { Cents } from "../../money/amount.js";
import type { CostAssessment, CostClaim, CostMoment, CostPart, CostsLaw, SentDemand } from "../costs-law.js";
import { ARTICLE } from "./articles.js";
import { BusinessCosts, FIXED_SUM, fixedSumMoment, owesFixedSum } from "./business-costs.js";
import { ConsumerCosts } from "./consumer-costs.js";
import { LAW_CHANGED } from "./dates-of-law.js";
import { costScale, sumOfParts } from "./cost-scale.js";
import { costsClauseAgainstConsumer } from "./costs-clause.js";
import { relationOf } from "./relation.js";

/** Recurring sums below this fall under the cap of 140 euro per six months. */
const SMALL_INSTALMENT: Cents = 266_67;

/** After one of these a business owes the scale instead of the bare minimum. */
const COST_DEMANDS: readonly string[] = ["second-reminder", "final-demand"];

/** One letter to a consumer: the scale over the sum. For a business: 40 per invoice, or the scale over the sum when that is more. */
export function dutchCosts(principals: readonly Cents[], on: EpochDay, debtor?: string): CostAssessment {
  const positive = principals.filter((principal) => principal > 0);
  if (on < LAW_CHANGED.costScale) return { lines: [], basis: [ARTICLE.costScaleStart] };
  const scale = costScale(positive.reduce((sum, principal) => sum + principal, 0));
  const several = positive.length > 1 ? [ARTICLE.severalClaims] : [];
  if (debtor !== "business" && debtor !== "public-authority") return { lines: scale, basis: [ARTICLE.costScale, ...several] };
  const fixed = principals.flatMap<CostPart>((principal, claim) => (principal > 0 ? [{ kind: "fixed", amount: FIXED_SUM, claim }] : []));
  if (on < LAW_CHANGED.directive2011 || sumOfParts(scale) > sumOfParts(fixed)) return { lines: scale, basis: [ARTICLE.costScale, ARTICLE.fixedSum] };
  return { lines: fixed, basis: [ARTICLE.fixedSum] };
}

/** When costs fall due: for businesses by lateness and by demand, for consumers only by a 14-day letter. */
export const dutchCostMoments: CostsLaw["moments"] = (claims, demands, handovers) => {
  const findings: Finding[] = [];
  const moments: CostMoment[] = [];
  const chargeable = claims.map((claim) => isChargeable(claim, findings));
  const ofBusiness = claims.map((claim, index) => chargeable[index]! && relationOf(claim) !== "consumer");
  claims.forEach((claim, index) => {
    if (ofBusiness[index] && claim.interestFrom !== null && owesFixedSum(claim)) moments.push(fixedSumMoment(index, claim.interestFrom));
  });
  const ofBusinesses = new BusinessCosts(claims);
  const ofConsumers = new ConsumerCosts(claims, handovers);
  for (const demand of demands) {
    const business = demand.claims.filter((index) => ofBusiness[index] && isLate(claims[index]!, demand.sentOn));
    if (business.length > 0 && isCostDemand(demand)) {
      moments.push(ofBusinesses.demanded(business, demand.sentOn));
      findings.push(note("COSTS_MODERATED", "A court may moderate collection costs to what was reasonable.", { basis: [ARTICLE.moderation] }));
    }
    const consumer = demand.claims.filter((index) => chargeable[index] && !ofBusiness[index]);
    if (consumer.length > 0 && demand.event.type === "notice" && demand.event.kind === "fourteen-day-letter") {
      findings.push(...ofConsumers.letter({ ...demand, event: demand.event, claims: consumer }));
    }
  }
  moments.push(...ofConsumers.moments());
  if (moments.length > 0) findings.push(...agreedCostsFindings(claims), ...instalmentCapFindings(claims, moments));
  return { moments: moments.sort((a, b) => a.on - b.on), findings };
};

function isCostDemand({ event }: SentDemand): boolean {
  return event.type === "handover" || COST_DEMANDS.includes(event.kind);
}

function isLate({ dueOn, interestFrom }: CostClaim, on: EpochDay): boolean {
  return dueOn !== null && interestFrom !== null && on > dueOn && on >= interestFrom;
}

/** The scale does not reach debts that were in default before it existed. */
function isChargeable({ interestFrom, invoice }: CostClaim, findings: Finding[]): boolean {
  if (interestFrom === null || interestFrom >= LAW_CHANGED.costScale) return true;
  findings.push(note("COSTS_BEFORE_SCALE", `Invoice ${invoice.number} was in default before 1 July 2012; the scale of costs does not apply to it and none were charged.`, { basis: [ARTICLE.costScaleStart] }));
  return false;
}

function agreedCostsFindings(claims: readonly CostClaim[]): Finding[] {
  return claims.flatMap((claim) => {
    if (claim.invoice.costsClause === undefined) return [];
    if (relationOf(claim) === "consumer") return [costsClauseAgainstConsumer()];
    if (relationOf(claim) === "authority") {
      return [note("COSTS_CLAUSE_NOT_APPLIED", "Agreed costs are charged between businesses only: the authority owes the scale.", { path: "costsClause", fix: "Claim the scale.", basis: [ARTICLE.costScale] })];
    }
    return [note("COSTS_CLAUSE_MODERATED", "A court may moderate agreed costs to the scale or to what was really spent.", { path: "costsClause", fix: "Keep the clause at the scale, or keep record of what was spent.", basis: [ARTICLE.moderation] })];
  });
}

/** The cap on costs for small recurring sums is shown, not applied: the text of the article was not seen. */
function instalmentCapFindings(claims: readonly CostClaim[], moments: readonly CostMoment[]): Finding[] {
  const capped = claims.some((claim, index) =>
    relationOf(claim) === "consumer" && claim.invoice.recurring !== undefined && claim.principal < SMALL_INSTALMENT &&
    moments.some(({ on, claims: covered }) => on >= LAW_CHANGED.instalmentCap && covered.includes(index)));
  if (!capped) return [];
  return [warning("INSTALMENT_CAP", "Costs on recurring sums below 266.67 are capped at 140.00 per six months.", {
    values: { cap: "140.00", below: "266.67" }, fix: "Add up the costs charged on this contract in the last six months before claiming more.", basis: [ARTICLE.instalmentCap],
  })];
}
