import type { IsoDate } from "../dates/day.js";
import type { Amount } from "../money/amount.js";
import type { Percent } from "../money/percent.js";

/** From which day a term counts; the issue date when absent. */
export type TermStart = "issue" | "receipt" | "performance";

/** One part of an invoice that is billed in parts, such as 30/30/40. */
export interface TermPart {
  /** Percent of the total. The last part may have neither share nor amount: it is the remainder. */
  share?: Percent;
  amount?: Amount;
  /** Names the part; its 1-based number when absent. */
  label?: string;
  due: PartDue;
}

/** When a part falls due: on a day, days after the issue date, or days (0 when absent) after a milestone. */
export type PartDue =
  | { kind: "date"; dueOn: IsoDate }
  | { kind: "net"; days: number }
  | { kind: "milestone"; milestone: string; reachedOn?: IsoDate; days?: number };

/** When must be paid. Days are calendar days. */
export type TermRule =
  | { kind: "net"; days: number; from?: TermStart }
  | { kind: "date"; dueOn: IsoDate }
  | { kind: "months"; months: number; from?: TermStart }
  /** "30 days end of month": add the days, then go to the month's end ("days-first", the default), or the other way round. */
  | { kind: "end-of-month"; days?: number; order?: "days-first" | "month-end-first" }
  | { kind: "parts"; parts: TermPart[] };

/** A payment term (betaaltermijn) and how firmly it was agreed. */
export type PaymentTerms = TermRule & {
  /**
   * Where the term was agreed. "invoice" means: not agreed, it merely stands there. A consumer is then not in default when it
   * passes (6:82); a business or authority owes interest from the later of that day and the statutory one.
   * Absent: agreed for a business or authority; unknown for a consumer (no default, with a finding).
   */
  agreedIn?: "contract" | "general-conditions" | "invoice";
  /** Needed for a term beyond the statutory maximum; general conditions alone are not "express". */
  expresslyAgreed?: boolean;
  /** Public authorities beyond 30 days. */
  objectivelyJustified?: boolean;
  /** Early-payment discount (betalingskorting): percent of the total when paid within that many days of the issue date. */
  discount?: { percent: Percent; withinDays: number };
};

/** How interest joins the sum that bears interest: never, each year, or each month. */
export type Compounding = "none" | "annual" | "monthly";

/** What the agreement says on interest, instead of or on top of the statutory rate. */
export type InterestClause = { percent: Percent; per?: "year" | "month"; compounding?: Compounding } | { surcharge: Percent };
