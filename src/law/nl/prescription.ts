import { note, warning, type Finding } from "../../facts/finding.js";
import type { PrescriptionLaw, PrescriptionTerm } from "../prescription-law.js";
import type { ClaimFacts } from "../terms-law.js";
import { ARTICLE } from "./articles.js";

const YEARS = 5;
const CONSUMER_SALE_YEARS = 2;
const LONGEST_RENEWAL_YEARS = 5;
const JUDGMENT_YEARS = 20;
const MONTHS_AFTER_BANKRUPTCY = 6;

/**
 * Five years for what a contract obliges to; two for the price of goods sold to a consumer by somebody in business. Where it is not
 * known whether the debtor is a consumer or whether goods were sold, two years are taken, so that no claim lapses.
 *
 * @legalBasis art. 3:307(1) and 7:28 BW
 */
function dutchTerm({ invoice, creditor, debtor }: ClaimFacts): PrescriptionTerm {
  const sheltered = debtor.kind === "consumer" || debtor.kind === "unknown";
  if (!sheltered || creditor.kind === "consumer" || invoice.subject === "services") return { years: YEARS, basis: [ARTICLE.prescription], findings: [] };
  return { years: CONSUMER_SALE_YEARS, basis: [ARTICLE.consumerSalePrescription], findings: [twoYears(invoice.subject, debtor.kind === "consumer")] };
}

function twoYears(subject: "goods" | undefined, isConsumer: boolean): Finding {
  const basis = [ARTICLE.consumerSalePrescription, ARTICLE.prescription];
  const assumed = (what: string, path: string, fix: string) =>
    warning("PRESCRIPTION_TWO_YEARS_ASSUMED", `${what} is not known; the two years of a sale to a consumer were taken, not five.`, { path, fix, basis });
  if (!isConsumer) return assumed("Whether the debtor is a consumer", "debtor.kind", "Record the kind of debtor.");
  if (subject === undefined) return assumed("Whether the invoice is for goods or for services", "subject", "Record the subject of the invoice.");
  return note("CONSUMER_SALE_TWO_YEARS", "The price of goods sold to a consumer prescribes in two years, not five.", { path: "subject", basis });
}

/**
 * Dutch law on prescription (verjaring). The day from which a claim can be demanded counts as the first of its term: the earlier of the
 * possible readings.
 *
 * @legalBasis art. 3:307, 3:316, 3:317, 3:318, 3:319, 3:324 and 7:28 BW, art. 36 Fw
 */
export const dutchPrescription: PrescriptionLaw = {
  term: dutchTerm,
  startsOn: (claimableFrom) => claimableFrom,
  interruptions: {
    demand: { basis: [ARTICLE.interruptionByDemand, ARTICLE.declarationArrives], findings: [] },
    acknowledgement: { basis: [ARTICLE.acknowledgement], findings: [] },
    plan: { basis: [ARTICLE.acknowledgement], findings: [] },
    suit: {
      basis: [ARTICLE.interruptionBySuit],
      findings: [
        note("SUIT_MUST_SUCCEED", "A suit interrupts when it leads to an award; when it fails or is withdrawn, a new one must follow within six months.", {
          fix: "Send an interruption letter as well.", basis: [ARTICLE.interruptionBySuit],
        }),
      ],
    },
  },
  renewal: { mostYears: LONGEST_RENEWAL_YEARS, basis: [ARTICLE.renewedTerm] },
  judgment: {
    years: JUDGMENT_YEARS,
    basis: [ARTICLE.judgmentPrescription],
    findings: [
      note("JUDGMENT_INTEREST_FIVE_YEARS", "A judgment can be enforced for twenty years; interest and other sums due yearly or sooner under it, for five.", {
        basis: [ARTICLE.judgmentPrescription],
      }),
    ],
  },
  bankruptcy: { months: MONTHS_AFTER_BANKRUPTCY, basis: [ARTICLE.prescriptionInBankruptcy] },
};
