import type { Amount } from "../../money/amount.js";
import type { AgeRange } from "../../portfolio/age-buckets.js";

/** One bar of a picture of what is open by age. */
export interface AgingRow extends AgeRange {
  /** Receivables with something open. */
  count: number;
  open: Amount;
  /** What the bucket is called, in the language of the picture. */
  label: string;
  /** The row in words. */
  text: string;
}
