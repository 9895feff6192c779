import type { CollectingFacts } from "../../collecting-law.js";
import type { Court } from "./court-fee.js";

/** Up to this sum, interest to the day of the writ included, the kantonrechter decides and nobody needs a lawyer. */
export const KANTON_LIMIT = 25_000_00;

/**
 * Which court decides: the kantonrechter up to 25,000 with interest, and over any sum on a sale of goods to a consumer; else the rechtbank.
 *
 * @legalBasis art. 93 and 79 Rv
 */
export function competentCourt({ principal, interest, debtor, invoices }: CollectingFacts): Court {
  const isConsumerSale = debtor.kind === "consumer" && invoices.every(({ subject }) => subject === "goods");
  return isConsumerSale || principal + interest <= KANTON_LIMIT ? "kanton" : "rechtbank";
}
