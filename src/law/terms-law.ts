import type { EpochDay, IsoDate } from "../dates/day.js";
import type { Finding } from "../facts/finding.js";
import type { Invoice } from "../facts/invoice.js";
import type { LegalBasis } from "../facts/legal-basis.js";
import type { Party } from "../facts/party.js";

/** When a claim must be paid, from the agreement and the law alone; what a later notice of default does shows in the statement. */
export interface DueDate {
  /** Last day to pay (vervaldag). */
  dueOn: IsoDate;
  /** From when payment could be demanded (opeisbaar): prescription counts from here. With nothing agreed that is at once, not after the 30 days. */
  claimableFrom: IsoDate;
  /** First day that bears interest; null while the debtor is not in default (a consumer without an agreed term). */
  interestFrom: IsoDate | null;
  source: "agreed" | "statutory" | "statutory-instead-of-void-term" | "immediate";
  basis: LegalBasis[];
  findings: Finding[];
}

/** One claim and who stands on either side of it. */
export interface ClaimFacts {
  invoice: Invoice;
  creditor: Party;
  debtor: Party;
}

/** A claim and the last day to pay that its term gives, whether that term was agreed or merely stands on the invoice. */
export interface TermFacts extends ClaimFacts {
  /** Null when there is no term at all. */
  termEndsOn: EpochDay | null;
  /** A part of an invoice billed in parts follows the work, not the invoice: maximum terms do not measure it. */
  isPart: boolean;
}

/** When money is due, and when a debtor is in default. */
export interface TermsLaw {
  dueDate(facts: TermFacts): DueDate;
  /**
   * What a notice of default does that reached the debtor: the first day in default, or null when it has no effect.
   * Asked only about claims that are not in default by their term.
   */
  defaultByNotice(notice: { receivedOn: EpochDay; deadlineOn: EpochDay | null }): { interestFrom: EpochDay | null; basis: LegalBasis[]; findings: Finding[] };
}
