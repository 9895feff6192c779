import type { ReclaimLaw } from "../reclaim-law.js";
import { ARTICLE } from "./articles.js";

const DAYS_SINCE_DUE = 6 * 7;
const DAYS_SINCE_DELIVERY = 60;

/**
 * The right of reclaim (recht van reclame) lapses when both six weeks since the price could be demanded and sixty days since the delivery
 * have passed. Both count from the day itself, the earlier of the possible readings.
 *
 * @legalBasis art. 7:39 and 7:44 BW
 */
export const dutchReclaim: ReclaimLaw = {
  usableThrough: ({ claimableFrom, deliveredOn }) => Math.max(claimableFrom + DAYS_SINCE_DUE, (deliveredOn ?? -Infinity) + DAYS_SINCE_DELIVERY) - 1,
  basis: [ARTICLE.reclaim, ARTICLE.reclaimLapses],
};
