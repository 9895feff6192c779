import type { Reason } from "../dunning/decision.js";
import type { CostItem, RouteKind } from "../law/collecting-law.js";
import type { Cents } from "../money/amount.js";

/** Routes whose success is a judgment. */
export const BRINGS_JUDGMENT: readonly RouteKind[] = ["court", "european-small-claims"];

/** A route with everything it is weighed by. */
export interface WeighedRoute {
  id: string;
  label: string;
  kind: RouteKind;
  costs: CostItem[];
  /** Null while a line of it is not known. */
  cost: Cents | null;
  /** What the debtor repays of the cost on success. */
  repaid: Cents;
  odds: number | null;
  days: number;
  /** A share of what comes in. */
  fee: number;
  recoversCosts: boolean;
  next: string | null;
  opens: string | null;
  collects: readonly ("principal" | "interest" | "costs")[];
  /** Collection costs that come in on success; null: those due today. */
  collectionCosts: Cents | null;
  amount: Cents | null;
  instalments: { amount: Cents; count: number; everyDays: number; survival: number } | null;
  interrupts: boolean;
  /** It lacks a sum that only the caller can say: the sum of a settlement, the price of a sale. */
  needsSum: boolean;
  reasons: Reason[];
}

export function sumOfCosts(costs: readonly CostItem[]): { known: Cents; cost: Cents | null; repaid: Cents } {
  const known = costs.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  const isKnown = costs.every(({ amount }) => amount !== null);
  return { known, cost: isKnown ? known : null, repaid: costs.reduce((sum, { amount, repaid }) => sum + (repaid ?? amount ?? 0), 0) };
}
