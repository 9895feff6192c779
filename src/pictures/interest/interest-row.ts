import type { IsoDate } from "../../dates/day.js";
import type { InterestStretch } from "../../interest/accrue-interest.js";
import type { Head } from "../../ledger/ledger.js";
import type { Amount } from "../../money/amount.js";

/** A stretch of interest, a payment on it, or how the interest stands on the day of the statement. */
export type InterestRow = { /** In the language of the picture. */ text: string } & (
  | ({ kind: "stretch" } & InterestStretch)
  /** `amount`: what of the payment went to interest. */
  | { kind: "payment"; on: IsoDate; amount: Amount }
  | ({ kind: "end"; on: IsoDate } & Head)
);
