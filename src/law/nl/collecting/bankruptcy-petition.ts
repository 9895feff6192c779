import { note } from "../../../facts/finding.js";
import type { CollectingFacts, CollectingRoute, CostItem } from "../../collecting-law.js";
import { bailiffActs } from "./bailiff-tariff.js";
import { courtFee, feePayer } from "./court-fee.js";
import { priceItem } from "./tariff-item.js";

/** How long a petition takes is not known; six weeks are assumed, and the route says so. */
const DAYS = 42;

/**
 * A petition for bankruptcy (faillissementsaanvraag) as pressure: usually withdrawn when the debtor pays. It needs a lawyer, a second
 * creditor, and a debtor who has ceased to pay.
 *
 * @legalBasis art. 1, 2 and 6(3) Fw
 */
export function bankruptcyPetition({ debtor, creditor, on, prices, withoutMeans }: CollectingFacts, isAbroad: boolean): { route: CollectingRoute } | { closed: [string, string] } {
  if (debtor.kind !== "business") return { closed: ["NOT_A_BUSINESS", "A petition for bankruptcy is a means against businesses."] };
  if (isAbroad) return { closed: ["DEBTOR_ABROAD", "The debtor is abroad: a petition is for the courts of that country."] };
  return {
    route: {
      id: "bankruptcy-petition", kind: "bankruptcy-petition", label: "Petition for bankruptcy", days: DAYS,
      costs: [petitionFee(courtFee(null, "rechtbank", feePayer(creditor, withoutMeans), on)), ...bailiffActs(["c"], on, creditor), priceItem("Lawyer for the petition", "lawyer", prices)],
      reasons: [
        { code: "SECOND_CREDITOR", message: "A petition needs a second creditor and a debtor who has ceased to pay; it is usually withdrawn on payment, and its costs are not awarded." },
        { code: "DAYS_ASSUMED", message: "Six weeks are assumed for the petition; no source for its length was found." },
      ],
    },
  };
}

/** That a petition falls under the row for claims of no stated sum was derived. */
function petitionFee(fee: CostItem): CostItem {
  if (fee.amount === null) return fee;
  const message = "The court fee of a petition for bankruptcy is taken to be that of a claim of no stated sum; that was derived, not read.";
  return { ...fee, provenance: "derived", findings: [...fee.findings, note("TARIFF_NOT_CONFIRMED", message, { values: { tariff: fee.what, provenance: "derived", source: fee.source ?? "" }, fix: "Ask the court." })] };
}
