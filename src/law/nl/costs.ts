import { dayOf, type EpochDay } from "../../dates/day.js";
import type { EventOf } from "../../facts/event.js";
import { note, warning, type Finding } from "../../facts/finding.js";
import type { Cents } from "../../money/amount.js";
import { centsOf } from "../../money/amount.js";
import { percentOf } from "../../money/percent.js";
import { multiplyDivide } from "../../money/rounding.js";
import { splitInProportion } from "../../money/proportion.js";
import type { CostAssessment, CostClaim, CostMoment, CostPart, CostsLaw, SentDemand } from "../costs-law.js";
import { ARTICLE } from "./articles.js";
import { contractDay, LAW_CHANGED } from "./dates-of-law.js";
import { costScale, sumOfParts } from "./cost-scale.js";
import { fourteenDayLetter, namedTooMuch } from "./fourteen-day-letter.js";
import { costsClauseAgainstConsumer } from "./costs-clause.js";
import { relationOf } from "./relation.js";
import { allowsVatOnCosts } from "./vat-on-costs.js";

/** The least a business or authority owes per late invoice, without a reminder. */
const FIXED_SUM: Cents = 40_00;
/** Recurring sums below this fall under the cap of 140 euro per six months. */
const SMALL_INSTALMENT: Cents = 266_67;
const VAT_PERCENT = "21.00";
const VAT_PERCENT_BEFORE_OCTOBER_2012 = "19.00";
const OCTOBER_2012 = dayOf("2012-10-01");

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
  for (const demand of demands) {
    const business = demand.claims.filter((index) => ofBusiness[index] && isLate(claims[index]!, demand.sentOn));
    if (business.length > 0 && isCostDemand(demand)) {
      moments.push(demandMoment(business, demand.sentOn, claims));
      findings.push(note("COSTS_MODERATED", "A court may moderate collection costs to what was reasonable.", { basis: [ARTICLE.moderation] }));
    }
    const consumer = demand.claims.filter((index) => chargeable[index] && !ofBusiness[index]);
    if (consumer.length > 0 && demand.event.type === "notice" && demand.event.kind === "fourteen-day-letter") {
      moments.push(...letterMoments({ ...demand, event: demand.event, claims: consumer }, claims, handovers, findings));
    }
  }
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

function owesFixedSum(claim: CostClaim): boolean {
  const relation = relationOf(claim);
  return (relation === "commercial" || relation === "authority") && contractDay(claim.invoice) >= LAW_CHANGED.directive2011;
}

function fixedSumMoment(claim: number, on: EpochDay): CostMoment {
  const lines = (open: readonly Cents[]): CostPart[] => (open[0]! > 0 ? [{ kind: "fixed", amount: FIXED_SUM, claim }] : []);
  return {
    on, claims: [claim], lines, basis: [ARTICLE.fixedSum],
    charge: (open, charged) => ({ amounts: [Math.max(0, sumOfParts(lines(open)) - charged[0]!)], vat: [0] }),
  };
}

/** After a demand: the scale over what is open together, at least what was charged before; agreed costs where a clause says so. */
function demandMoment(indexes: number[], on: EpochDay, claims: readonly CostClaim[]): CostMoment {
  const clauses = indexes.map((index) => claims[index]!.invoice.costsClause);
  const withoutClause = (open: readonly Cents[]) => open.map((amount, position) => (clauses[position] === undefined ? amount : 0));
  const lines = (open: readonly Cents[]) => costScale(withoutClause(open).reduce((sum, amount) => sum + amount, 0));
  return {
    on, claims: indexes, lines, basis: [ARTICLE.fixedSum, ARTICLE.costScale, ARTICLE.moderation],
    charge(open, charged) {
      const byScale = withoutClause(open);
      const chargedByScale = charged.reduce((sum, amount, position) => (clauses[position] === undefined ? sum + amount : sum), 0);
      const extra = splitInProportion(Math.max(0, sumOfParts(lines(open)) - chargedByScale), byScale);
      const amounts = open.map((amount, position) => {
        const clause = clauses[position];
        if (clause === undefined || amount <= 0) return extra[position]!;
        const { units, scale } = percentOf(clause.percent);
        const agreed = Math.max(multiplyDivide(amount, units, scale * 100), clause.minimum === undefined ? 0 : centsOf(clause.minimum, 2));
        return Math.max(0, agreed - charged[position]!);
      });
      return { amounts, vat: open.map(() => 0) };
    },
  };
}

/**
 * After a 14-day letter to a consumer: the scale over what was open when the term ended, never more than the letter named. The first
 * moment charges nothing; it sees what was open when the letter was sent, by which its costs are measured.
 */
function letterMoments(
  demand: SentDemand & { event: EventOf<"notice"> }, claims: readonly CostClaim[], handovers: readonly EpochDay[], findings: Finding[],
): CostMoment[] {
  const { creditor } = claims[demand.claims[0]!]!;
  const vatAllowed = allowsVatOnCosts({ creditor, handedOver: handovers.some((day) => day <= demand.sentOn) });
  const deadlineOn = demand.event.deadlineOn === undefined ? null : dayOf(demand.event.deadlineOn);
  const { letter, findings: ofLetter } = fourteenDayLetter(demand, claims, deadlineOn, vatAllowed);
  findings.push(...ofLetter);
  if (letter === null) return [];
  const later = letter.claims.map((index) => correctionsAfter(claims[index]!, demand.sentOn));
  let fault: Finding | null = null;
  let demanded: { sum: Cents; paidBefore: Cents } | null = null;
  const none = letter.claims.map(() => 0);
  const lines = (open: readonly Cents[]) => costScale(open.reduce((sum, amount) => sum + amount, 0));
  const common = { claims: letter.claims, lines, basis: [ARTICLE.fourteenDayLetter, ARTICLE.costScale] };
  const sent: CostMoment = {
    ...common, on: demand.sentOn,
    charge(open, _charged, standing) {
      if (standing !== undefined) demanded = { sum: demandedSum(demand.event, open, standing.interestOpen), paidBefore: sumOf(standing.paid) };
      fault = namedTooMuch(letter, open.map((amount, position) => amount + later[position]!));
      return { amounts: none, vat: none, findings: fault === null ? [] : [fault] };
    },
  };
  const ended: CostMoment = {
    ...common, on: letter.lastDay + 1,
    charge(open, charged, standing) {
      // Interest that ran on after the letter takes its part of the payment first: what then remains of the principal was not demanded in time.
      const paidInTime = demanded !== null && standing !== undefined && sumOf(standing.paid) - demanded.paidBefore >= demanded.sum;
      if (fault !== null || paidInTime) return { amounts: none, vat: none };
      const uncharged = open.map((amount, position) => (charged[position]! > 0 ? 0 : amount));
      const byScale = sumOfParts(lines(uncharged));
      const total = letter.named === null ? byScale : Math.min(byScale, letter.named);
      const { units, scale } = percentOf(dutchVatPercent(letter.lastDay + 1));
      const vat = letter.withVat ? multiplyDivide(total, units, scale * 100) : 0;
      return { amounts: splitInProportion(total, uncharged), vat: splitInProportion(vat, uncharged) };
    },
  };
  return [sent, ended];
}

/** What a letter asks to be paid in time: the principal, and the interest it claims; all that was open where that is not recorded. */
function demandedSum({ claimed }: EventOf<"notice">, open: readonly Cents[], interestOpen: readonly Cents[]): Cents {
  const interest = sumOf(interestOpen);
  return sumOf(open) + (claimed?.interest === undefined ? interest : Math.min(interest, centsOf(claimed.interest, 2)));
}

function sumOf(amounts: readonly Cents[]): Cents {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

function correctionsAfter({ corrections }: CostClaim, day: EpochDay): Cents {
  return corrections.reduce((sum, { on, amount }) => (on > day ? sum + amount : sum), 0);
}

/** The general rate of VAT. */
export function dutchVatPercent(on: EpochDay): string {
  return on < OCTOBER_2012 ? VAT_PERCENT_BEFORE_OCTOBER_2012 : VAT_PERCENT;
}

function agreedCostsFindings(claims: readonly CostClaim[]): Finding[] {
  return claims.flatMap((claim) => {
    if (claim.invoice.costsClause === undefined) return [];
    if (relationOf(claim) === "consumer") return [costsClauseAgainstConsumer()];
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
