import type { IsoDate } from "../dates/day.js";
import type { Amount } from "../money/amount.js";

/** An agreement to pay arrears in parts (betalingsregeling). */
export interface InstalmentPlan {
  total: Amount;
  instalments: { dueOn: IsoDate; amount: Amount }[];
  interest: "keeps-running" | "stopped";
  /** Days after an instalment's due date before it counts as missed. */
  graceDays: number;
  onDefault: "whole-sum-due" | "resume-dunning";
  agreedOn?: IsoDate;
}
