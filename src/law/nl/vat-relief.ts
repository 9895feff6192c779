import { dayOf, type EpochDay } from "../../dates/day.js";
import { addMonths } from "../../dates/months.js";
import { note, type Finding } from "../../facts/finding.js";
import type { ReliefFacts, VatReliefLaw } from "../vat-relief-law.js";
import { ARTICLE } from "./articles.js";

const MONTHS_AFTER_DUE = 12;
/** When no last day was agreed, the price counts as due on the thirtieth day from the receipt of the invoice. */
const DAYS_FROM_RECEIPT = 30;
/** The relief in the return holds from this day on; before it relief was given on request. */
const REGIME_FROM = "2017-01-01";

/**
 * VAT on a price that is not paid (oninbare vordering): the right to it arises when non-payment is certain, and at the latest one year
 * after the last day agreed, else one year after the thirtieth day from the receipt of the invoice. Receipt unknown: its own day.
 *
 * @legalBasis art. 29 Wet OB
 */
export const dutchVatRelief: VatReliefLaw = {
  arisesOn(facts) {
    const { invoice } = facts;
    const findings: Finding[] = [];
    const basis = [ARTICLE.badDebtVat];
    if (invoice.issuedOn < REGIME_FROM) {
      const message = "The invoice is from before 2017, when relief was given on request; the days shown are those of the present rule.";
      findings.push(note("VAT_RELIEF_OLD_REGIME", message, { path: "issuedOn", fix: "Ask a tax adviser whether relief can still be had.", basis }));
    }
    if (!facts.isAgreed && !facts.isPart && invoice.receivedOn === undefined) {
      const message = "The day the invoice was received is not known; the issue date was taken.";
      findings.push(note("RECEIPT_UNKNOWN", message, { path: "receivedOn", fix: "Record when the invoice was received.", basis }));
    }
    return { claimableOn: addMonths(dueForVat(facts), MONTHS_AFTER_DUE), basis: [ARTICLE.badDebtVat, ARTICLE.badDebtVatReturn], findings };
  },
  laterReceipt: [ARTICLE.badDebtVatRepaid],
};

function dueForVat({ invoice, dueOn, isAgreed, isPart }: ReliefFacts): EpochDay {
  return isAgreed || isPart ? dueOn : dayOf(invoice.receivedOn ?? invoice.issuedOn) + DAYS_FROM_RECEIPT;
}
