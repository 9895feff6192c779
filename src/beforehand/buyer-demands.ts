import { note, warning, type Finding } from "../facts/finding.js";
import { isStated } from "../facts/stated.js";
import type { ClaimFacts } from "../law/terms-law.js";

/** All that can be demanded. */
export const BUYER_DEMANDS = ["order", "cost-centre", "project", "customer", "contact"] as const;
/** What a buyer may demand on its invoices: an order number, a cost centre, a project, a customer number, the person who ordered. */
export type BuyerDemand = (typeof BUYER_DEMANDS)[number];

const DEMANDED: Record<BuyerDemand, { code: string; what: string; path: string; of(facts: ClaimFacts): string | undefined }> = {
  "order": { code: "ORDER_NUMBER_MISSING", what: "its order number", path: "references.order", of: ({ invoice }) => invoice.references?.order },
  "cost-centre": { code: "COST_CENTRE_MISSING", what: "a cost centre", path: "references.costCentre", of: ({ invoice }) => invoice.references?.costCentre },
  "project": { code: "PROJECT_MISSING", what: "a project number", path: "references.project", of: ({ invoice }) => invoice.references?.project },
  "customer": { code: "CUSTOMER_NUMBER_MISSING", what: "a customer number", path: "references.customer", of: ({ invoice }) => invoice.references?.customer },
  "contact": { code: "BUYER_CONTACT_MISSING", what: "the person who ordered", path: "debtor.contact", of: ({ debtor }) => debtor.contact },
};

/**
 * The buyer's own conditions: what it is known to demand; where that is not known, whether a business can tell at all where the
 * invoice belongs and who ordered.
 */
export function buyerFindings(facts: ClaimFacts, demands: readonly BuyerDemand[] | undefined): Finding[] {
  const { debtor } = facts;
  if (demands !== undefined) {
    return demands.filter((demand) => !isStated(DEMANDED[demand].of(facts))).map((demand) => {
      const { code, what, path } = DEMANDED[demand];
      return warning(code, `The buyer demands ${what} on its invoices, and this one has none.`, { path, fix: "Ask the buyer for it before sending." });
    });
  }
  if (debtor.kind !== "business" && debtor.kind !== "public-authority") return [];
  return [...(hasAny(facts, ["order", "cost-centre", "project", "customer"]) ? [] : [referenceMissing(facts)]), ...(hasAny(facts, ["order", "contact"]) ? [] : [ordererUnknown()])];
}

function hasAny(facts: ClaimFacts, demands: readonly BuyerDemand[]): boolean {
  return demands.some((demand) => isStated(DEMANDED[demand].of(facts)));
}

/** Large organisations send back what they cannot place; smaller ones look it up. */
function referenceMissing({ debtor }: ClaimFacts): Finding {
  const sendsBack = debtor.kind === "public-authority" || debtor.size === "large";
  return (sendsBack ? warning : note)("BUYER_REFERENCE_MISSING", "Nothing on the invoice tells the buyer where it belongs: no order number, cost centre, project or customer number.", {
    path: "references", fix: "Ask the buyer which number it wants to see.",
  });
}

function ordererUnknown(): Finding {
  return note("BUYER_CONTACT_MISSING", "Neither an order number nor a person at the buyer says who ordered.", { path: "debtor.contact", fix: "Name the person who ordered." });
}
