import type { ClaimFacts } from "../terms-law.js";
import { contractDay, LAW_CHANGED } from "./dates-of-law.js";

/**
 * The regime a claim falls under.
 *
 * - "commercial": between businesses, art. 6:119a BW (handelsovereenkomst)
 * - "authority": against a public authority, art. 6:119b BW
 * - "ordinary-business": a business debtor under art. 6:119 BW: a contract from before 8 August 2002, or a creditor not in business
 * - "consumer": a natural person not acting in business, or somebody of whom that is not known
 */
export type Relation = "commercial" | "authority" | "ordinary-business" | "consumer";

export function relationOf({ invoice, creditor, debtor }: ClaimFacts): Relation {
  if (debtor.kind === "consumer" || debtor.kind === "unknown") return "consumer";
  if (creditor.kind === "consumer" || contractDay(invoice) < LAW_CHANGED.commercialInterest) return "ordinary-business";
  if (debtor.kind === "public-authority" && contractDay(invoice) >= LAW_CHANGED.directive2011) return "authority";
  return "commercial";
}
