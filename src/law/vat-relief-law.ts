import type { EpochDay } from "../dates/day.js";
import type { Finding } from "../facts/finding.js";
import type { LegalBasis } from "../facts/legal-basis.js";
import type { ClaimFacts } from "./terms-law.js";

/** A claim whose last day to pay is known. */
export interface ReliefFacts extends ClaimFacts {
  dueOn: EpochDay;
  /** Whether debtor and creditor agreed on that day. */
  isAgreed: boolean;
  /** A part of an invoice billed in parts is due when its work is done, not by the receipt of the invoice. */
  isPart: boolean;
}

/** When the VAT on a claim that is not paid comes back to the creditor. */
export interface VatReliefLaw {
  /** The day on which the right to relief arises at the latest. */
  arisesOn(facts: ReliefFacts): { claimableOn: EpochDay; basis: LegalBasis[]; findings: Finding[] };
  /** Why VAT on what is received after that day is due again. */
  laterReceipt: LegalBasis[];
}
