import { STANDARD_ERRORS_95 } from "./confidence.js";

/** How many receivables were watched for that many days after their due day and no longer: because they were paid, or still open then. */
export interface WatchedDays {
  days: number;
  paid: number;
  open: number;
}

/** A share from 0 to 1 with its uncertainty: 95 of 100 such intervals hold the true share. */
export interface EstimatedShare {
  share: number;
  low: number;
  high: number;
}

/**
 * Of the receivables unpaid at one age, the share paid by a later one (Kaplan–Meier).
 *
 * Those still open count for as long as they were watched: leaving them out would make payers of everyone, counting them as never paid
 * would punish the youngest. The variance is Greenwood's; the interval is Wilson's over the number of receivables that would give that
 * variance, so that it stays within 0 and 1 and is never empty. When all were watched to the end it is Wilson's of a plain share.
 *
 * @param watched - one entry per number of days, in rising order
 * @param after - the age in days at which they are unpaid; null: from the start
 * @param by - the later age, inclusive
 */
export function paidBetween(watched: readonly WatchedDays[], after: number | null, by: number): EstimatedShare {
  let atRisk = watched.reduce((sum, { paid, open }) => sum + paid + open, 0);
  const start = after === null ? atRisk : unpaidAfter(watched, after);
  let unpaid = 1;
  let variance = 0;
  for (const { days, paid, open } of watched) {
    if (paid > 0 && (after === null || days > after) && days <= by) {
      unpaid *= (atRisk - paid) / atRisk;
      variance += paid / (atRisk * (atRisk - paid));
    }
    atRisk -= paid + open;
  }
  const share = 1 - unpaid;
  // Where none or all were paid Greenwood's variance says nothing about how sure that is.
  return { share, ...wilson(share, share === 0 || unpaid === 0 ? start : share / (unpaid * variance)) };
}

/** How many were unpaid, and still watched, after that many days. */
export function unpaidAfter(watched: readonly WatchedDays[], after: number): number {
  return watched.reduce((sum, { days, paid, open }) => sum + (days > after ? paid + open : days === after ? open : 0), 0);
}

/** Wilson's interval of a share that was seen in a sample. */
function wilson(share: number, sample: number): Pick<EstimatedShare, "low" | "high"> {
  const square = STANDARD_ERRORS_95 ** 2;
  const middle = (share + square / (2 * sample)) / (1 + square / sample);
  const half = (STANDARD_ERRORS_95 / (1 + square / sample)) * Math.sqrt((share * (1 - share)) / sample + square / (4 * sample * sample));
  return { low: share === 0 ? 0 : Math.max(0, middle - half), high: share === 1 ? 1 : Math.min(1, middle + half) };
}
