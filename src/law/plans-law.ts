import type { Finding } from "../facts/finding.js";
import type { Party } from "../facts/party.js";
import type { InstalmentPlan } from "../facts/plan.js";
import type { ClaimFacts } from "./terms-law.js";

/** What the law says about paying in parts. */
export interface PlansLaw {
  /** What an instalment plan for arrears means, and where it would cross a line. */
  reviewPlan(plan: InstalmentPlan, debtor: Party["kind"] | undefined): Finding[];
  /** Where billing in parts asks for more beforehand than may be asked. `beforehand` is the part of the total due before performance, in percent. */
  reviewPrepayment(facts: ClaimFacts, beforehand: number): Finding[];
}
