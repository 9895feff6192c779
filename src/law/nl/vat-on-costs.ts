import type { Party } from "../../facts/party.js";

/**
 * Whether VAT may be added to the collection costs: the creditor uses a collection service that charges it, and cannot deduct it. That the
 * letter says so is the third condition.
 *
 * @legalBasis art. 2(3) Besluit vergoeding voor buitengerechtelijke incassokosten
 */
export function allowsVatOnCosts({ creditor, handedOver }: { creditor: Party; handedOver: boolean }): boolean {
  return creditor.deductsVat === false && handedOver;
}
