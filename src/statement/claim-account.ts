import type { RateSchedule } from "../interest/rate-schedule.js";
import type { DebtAccount } from "../ledger/debt-account.js";
import type { Cents } from "../money/amount.js";
import type { Claim } from "./claim.js";

/** A claim and its account in the ledger. */
export interface ClaimAccount {
  claim: Claim;
  account: DebtAccount;
  /** The claim's rate without pauses; null while it bears no interest. */
  schedule: RateSchedule | null;
  /** Costs charged on this claim, without VAT. */
  costsCharged: Cents;
}
