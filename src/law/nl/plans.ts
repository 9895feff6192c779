import { note, warning } from "../../facts/finding.js";
import type { PlansLaw } from "../plans-law.js";
import { ARTICLE } from "./articles.js";
import { houseBuildingFindings } from "./house-building.js";

/** Half of the price is the most that may be asked beforehand for goods sold to a consumer. */
const MOST_BEFOREHAND_PERCENT = 50;

/**
 * What a plan for arrears (betalingsregeling) means in Dutch law.
 *
 * @legalBasis art. 3:318, 6:29, 6:39 and 7:57 BW
 */
export const dutchPlanReview: PlansLaw["reviewPlan"] = (plan, debtor) => {
  const findings = [
    note("PLAN_ACKNOWLEDGES_DEBT", "A plan agreed in writing acknowledges the debt and interrupts prescription: a new term starts.", {
      fix: "Have the debtor confirm the plan in writing and record agreedOn.", basis: [ARTICLE.acknowledgement],
    }),
    plan.onDefault === "whole-sum-due"
      ? note("PLAN_ACCELERATES", "When an instalment is missed the whole sum falls due, because the plan says so; put that in the confirmation.", { basis: [ARTICLE.earlyPerformance] })
      : note("PLAN_DOES_NOT_ACCELERATE", "When an instalment is missed only that instalment is due; the whole sum falls due only under a clause that says so.", { fix: 'Choose onDefault "whole-sum-due" and agree on it in writing.', basis: [ARTICLE.earlyPerformance] }),
  ];
  if (debtor !== "consumer" && debtor !== "unknown") return findings;
  if (plan.interest === "keeps-running") {
    findings.push(warning("CONSUMER_PLAN_WITH_INTEREST", "Interest on a consumer's plan may make it consumer credit, which needs a licence.", { fix: 'Choose interest "stopped" for the time of the plan.', basis: [ARTICLE.consumerCredit] }));
  }
  findings.push(
    note("CONSUMER_PLAN_FREE", "A consumer may not be charged a fee for arranging a plan.", { basis: [ARTICLE.consumerCosts] }),
    note("CONSUMER_CREDIT", "A plan for a consumer stays outside consumer credit only while it is free of interest and fees. Directive (EU) 2023/2225 applies from 20 November 2026 and allows a supplier's own deferral of at most 50 days (14 for large suppliers); whether the Dutch act is in force was not confirmed.", {
      fix: "Keep the plan free of charge, and ask advice for a plan of more than 50 days.", basis: [ARTICLE.consumerCredit],
    }),
  );
  return findings;
};

/**
 * Goods for a consumer: at most half of the price beforehand; building a house for one has rules of its own.
 *
 * @legalBasis art. 7:26(2) BW
 */
export const dutchPrepaymentReview: PlansLaw["reviewPrepayment"] = ({ invoice, debtor }, beforehand) => {
  if (debtor.kind !== "consumer" && debtor.kind !== "unknown") return [];
  const houseBuilding = houseBuildingFindings(invoice.lines?.map(({ description }) => description).join("; "), "lines", debtor.kind);
  if (invoice.subject === "services" || beforehand <= MOST_BEFOREHAND_PERCENT) return houseBuilding;
  const message = `For goods sold to a consumer at most half of the price may be asked beforehand; here it is ${Number(beforehand.toFixed(2))}%.`;
  const details = { values: { beforehand: beforehand.toFixed(2) }, path: "terms.parts", fix: "Ask at most half before delivery.", basis: [ARTICLE.prepayment] };
  return [...houseBuilding, invoice.subject === "goods" ? warning("PREPAYMENT_ABOVE_HALF", message, details) : note("PREPAYMENT_ABOVE_HALF", `${message} This holds for goods, not for services; the subject is not known.`, details)];
};
