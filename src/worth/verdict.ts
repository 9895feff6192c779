import type { IsoDate } from "../dates/day.js";
import type { Reason } from "../dunning/decision.js";
import type { Finding } from "../facts/finding.js";
import type { Provenance, RouteKind } from "../law/collecting-law.js";
import type { Amount } from "../money/amount.js";
import type { Percent } from "../money/percent.js";

/** Whether it is worth going on (oordeel), route by route. */
export interface Verdict {
  /**
   * "continue", "hand-over" (agency, bailiff, lawyer, court, sale) or "offer-settlement" by what the best route is; "stop" when none is
   * worth more than stopping; "depends" when odds are missing: the break-even odds say from where it pays.
   */
  verdict: "continue" | "offer-settlement" | "hand-over" | "stop" | "depends";
  /** The route with the highest value above zero that can be begun now. */
  best: string | null;
  routes: RouteVerdict[];
  /** Least sure amount, VAT included, worth accepting now: the best other route, grossed up. 0.00 while no odds are known. */
  settlementFloor: Amount;
  /** VAT that comes back when nothing is paid any more; the reasons say when. */
  vatRelief: Amount;
  /** What the creditor has spent already: shown, and left out of every value. */
  spent: Amount;
  open: Amount;
  /** What everything open is worth to the creditor when it is paid: without the VAT that would come back anyway. */
  worth: Amount;
  /** Percent per year by which later money is worth less; 8.00 when the caller says nothing. */
  yearlyDiscount: Percent;
  reasons: Reason[];
  findings: Finding[];
}

/** One route of a {@link Verdict}. */
export interface RouteVerdict {
  id: string;
  label: string;
  kind: RouteKind;
  /** What it is worth to begin it now; negative: worse than stopping. Null when its odds or its cost are not known. */
  value: Amount | null;
  /** The least chance of its own from which it is worth as much as stopping; null when it never is, or its cost is not known. */
  breakEvenOdds: number | null;
  /** The known part where a cost is not known: see `costs`. */
  nextCost: Amount;
  odds: number | null;
  days: number;
  costs: CostLineOfRoute[];
  /** When what follows is taken too, to the last step: what all cost (null when a cost is not known), how long it takes, and the chance from which it pays. */
  toTheEnd?: { steps: string[]; cost: Amount | null; days: number; breakEvenOdds: number | null };
  reasons: Reason[];
}

/** What a step costs, line by line, and how well each figure is known. */
export interface CostLineOfRoute {
  what: string;
  amount: Amount | null;
  provenance?: Provenance;
  source?: string;
  validFrom?: IsoDate;
  validThrough?: IsoDate;
}
