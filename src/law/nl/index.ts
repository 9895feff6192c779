import type { LawPack } from "../pack.js";
import { rateTable } from "../rates.js";
import { ARTICLE } from "./articles.js";
import { dutchCostMoments, dutchCosts } from "./costs.js";
import { LAW_CHANGED } from "./dates-of-law.js";
import { dutchDefaultByNotice } from "./default-by-notice.js";
import { dutchDueDate } from "./due-date.js";
import { isDutchHoliday } from "./holidays.js";
import { dutchInterestRule } from "./interest.js";
import { COMMERCIAL_ROWS, RATES_KNOWN_THROUGH, RATES_VERIFIED_ON, STATUTORY_ROWS } from "./interest-rates.js";
import { dutchInvoicing } from "./invoicing.js";
import { dutchPlanReview, dutchPrepaymentReview } from "./plans.js";
import { dutchNotices } from "./notices.js";
import { dutchPrescription } from "./prescription.js";
import { dutchReclaim } from "./reclaim.js";
import { dutchVatPercent } from "./vat-percent.js";
import { dutchVatRelief } from "./vat-relief.js";

/**
 * Dutch law on late payment, with figures as compared with their sources on 21 November 2026.
 *
 * Interest rates are known through 31 December 2026; hand in newer ones with `withRates`. Where the law leaves a choice the
 * cautious reading for a creditor is taken, and the doc of each function says which.
 *
 * @legalBasis art. 6:38, 6:43, 6:44, 6:82, 6:83, 6:96, 6:119, 6:119a, 6:119b, 6:120 BW; Besluit vergoeding voor buitengerechtelijke incassokosten
 * @example
 * ```ts
 * import { nl } from "termijn/nl";
 *
 * nl.interest.commercial.rows.at(-1); // => { from: "2026-07-01", percent: "10.40" }
 * nl.interest.commercial.knownThrough; // => "2026-12-31"
 * ```
 */
export const nl: LawPack = {
  code: "nl",
  name: "Netherlands",
  verifiedOn: RATES_VERIFIED_ON,
  currency: "EUR",
  interest: {
    statutory: rateTable({
      id: "nl-statutory", compounding: "annual", simpleBefore: LAW_CHANGED.newCivilCode, basis: [ARTICLE.statutoryInterest],
      rows: STATUTORY_ROWS, knownThrough: RATES_KNOWN_THROUGH,
    }),
    commercial: rateTable({ id: "nl-commercial", compounding: "annual", basis: [ARTICLE.commercialInterest], rows: COMMERCIAL_ROWS, knownThrough: RATES_KNOWN_THROUGH }),
    ruleFor: dutchInterestRule,
  },
  terms: { dueDate: dutchDueDate, defaultByNotice: dutchDefaultByNotice },
  costs: { assess: dutchCosts, vatPercent: dutchVatPercent, moments: dutchCostMoments },
  notices: dutchNotices,
  plans: { reviewPlan: dutchPlanReview, reviewPrepayment: dutchPrepaymentReview },
  prescription: dutchPrescription,
  vatRelief: dutchVatRelief,
  reclaim: dutchReclaim,
  invoicing: dutchInvoicing,
  isHoliday: isDutchHoliday,
};

export { commercialRateSources, statutoryRateSources, type RateProvenance } from "./interest-rate-sources.js";
