import { formatDay } from "../../dates/day.js";
import { note, warning, type Finding } from "../../facts/finding.js";
import type { RateTable } from "../../facts/rate-source.js";
import type { InterestClause } from "../../facts/terms.js";
import { comparePercent, formatPercent, percentOf, type ScaledPercent } from "../../money/percent.js";
import type { InterestLaw, InterestRule } from "../interest-law.js";
import { ARTICLE } from "./articles.js";
import { relationOf } from "./relation.js";

/**
 * Which interest a claim bears: commercial for businesses and authorities, statutory for consumers, or what was agreed.
 *
 * Between businesses an agreed rate takes the place of the statutory one, higher or lower; it is simple unless the clause says otherwise.
 * For everyone else only a higher agreed rate counts, measured on the first day of default.
 */
export const dutchInterestRule: InterestLaw["ruleFor"] = (facts, { statutory, commercial }) => {
  const relation = relationOf(facts);
  const table = relation === "commercial" || relation === "authority" ? commercial : statutory;
  const article = relation === "commercial" ? ARTICLE.commercialInterest : relation === "authority" ? ARTICLE.authorityInterest : ARTICLE.statutoryInterest;
  const clause = facts.invoice.interest;
  if (clause === undefined) return { rate: { table }, basis: [article], findings: [] };
  if ("surcharge" in clause) {
    return { rate: { table, surcharge: { percent: clause.surcharge } }, basis: [article], findings: relation === "consumer" ? [aboveStatutory(`the statutory rate plus ${clause.surcharge}%`)] : [] };
  }
  if (relation === "commercial") return agreedRate(clause, [ARTICLE.agreedCommercialInterest], []);
  const standard = rateOn(table, formatDay(facts.interestFrom));
  const agreed = yearly(clause);
  if (standard !== null && comparePercent(agreed, standard) <= 0) {
    const message = `The agreed rate of ${formatPercent(agreed)}% per year is not above the statutory one; the statutory rate applies.`;
    return { rate: { table }, basis: [article, ARTICLE.higherAgreedInterest], findings: [note("AGREED_RATE_NOT_HIGHER", message, { path: "interest", fix: "Leave the clause out, or agree on a higher rate.", basis: [ARTICLE.higherAgreedInterest] })] };
  }
  return agreedRate(clause, [ARTICLE.higherAgreedInterest], relation === "consumer" ? [aboveStatutory(`${formatPercent(agreed)}% per year`)] : []);
};

type RateClause = Extract<InterestClause, { percent: string }>;

function agreedRate(clause: RateClause, basis: InterestRule["basis"], findings: Finding[]): InterestRule {
  return { rate: clause.per === "month" ? { percent: clause.percent, per: "month" } : { percent: clause.percent }, compounding: clause.compounding ?? "none", basis, findings };
}

function yearly(clause: RateClause): ScaledPercent {
  const { units, scale } = percentOf(clause.percent);
  return { units: clause.per === "month" ? units * 12 : units, scale };
}

function rateOn(table: RateTable, day: string): ScaledPercent | null {
  const row = table.rows.findLast(({ from }) => from <= day);
  return row === undefined ? null : percentOf(row.percent);
}

function aboveStatutory(rate: string): Finding {
  return warning("INTEREST_CLAUSE_ABOVE_STATUTORY", `Against a consumer an agreed rate above the statutory one (${rate}) may be struck out, and a court may then refuse statutory interest too.`, {
    path: "interest", fix: "Agree on statutory interest with consumers.", basis: [ARTICLE.statutoryInterest, { ref: "HR 13-9-2013, ECLI:NL:HR:2013:691", title: "Courts test such terms of their own motion" }],
  });
}

