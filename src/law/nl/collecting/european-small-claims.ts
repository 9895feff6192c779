import { countryOf } from "../../../facts/country-of.js";
import type { CollectingFacts, CollectingRoute } from "../../collecting-law.js";
import { courtFee, feePayer } from "./court-fee.js";
import { priceItem } from "./tariff-item.js";

/** The procedure is open up to this sum without interest, costs and expenses. */
const LIMIT = 5_000_00;
/** Member states that take part; Denmark does not. */
const MEMBERS = ["at", "be", "bg", "cy", "cz", "de", "ee", "es", "fi", "fr", "gr", "hr", "hu", "ie", "it", "lt", "lu", "lv", "mt", "nl", "pl", "pt", "ro", "se", "si", "sk"];
/** No source for how long it takes was found: half a year is assumed, and the route says so. */
const DAYS = { procedure: 180, enforcement: 90 };

/**
 * The European small claims procedure (EPGV) before a Dutch court: on paper, without a lawyer, where one of the parties is in another
 * country that takes part; its judgment can be enforced in the debtor's country, at prices of that country.
 *
 * @legalBasis art. 2, 3 and 10 Regulation (EC) 861/2007
 */
export function europeanSmallClaims(facts: CollectingFacts, country: string): { routes: CollectingRoute[] } | { closed: [string, string] } {
  const { principal, interest, costs, creditor, on, prices } = facts;
  const creditorCountry = countryOf(creditor)?.toLowerCase() ?? facts.country;
  const isAbroad = country !== "nl";
  if (!isAbroad && creditorCountry === "nl") return { closed: ["NOT_ACROSS_BORDERS", "The European small claims procedure is for cases across borders; both parties are in the same country, or their countries are not known."] };
  if (!isAbroad && !MEMBERS.includes(creditorCountry)) return { closed: ["OUTSIDE_REGULATION", "The creditor's country does not take part in the European small claims procedure."] };
  if (!MEMBERS.includes(country)) return { closed: ["OUTSIDE_REGULATION", "The debtor's country does not take part in the European small claims procedure."] };
  if (principal > LIMIT) return { closed: ["ABOVE_LIMIT", "The principal is above 5000.00, the limit of the European small claims procedure."] };
  const reasons = [{ code: "DAYS_ASSUMED", message: "Half a year is assumed for the procedure; no source for its length was found." }, { code: "COMPETENT_COURT", message: "The fee is that of a Dutch court; whether it may decide depends on where performance was due or what was agreed." }];
  const procedure: CollectingRoute = {
    id: "european-small-claims", kind: "european-small-claims", label: "European small claims procedure", days: DAYS.procedure, recoversCosts: true, opens: isAbroad ? "enforcement-abroad" : "enforcement", interrupts: true,
    costs: [courtFee(principal + interest + costs, "kanton", feePayer(creditor, facts.withoutMeans), on)], reasons,
  };
  if (!isAbroad) return { routes: [procedure] };
  return {
    routes: [
      procedure,
      { id: "enforcement-abroad", kind: "enforcement", label: "Enforcement abroad", days: DAYS.enforcement, costs: [priceItem("Enforcement abroad", "enforcement-abroad", prices)], recoversCosts: true, reasons: [] },
    ],
  };
}
