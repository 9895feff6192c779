import type { RouteKind } from "../law/collecting-law.js";
import type { Amount } from "../money/amount.js";
import type { Percent } from "../money/percent.js";

/**
 * One way to go on (incassoroute), or one step of it. Its value is computed from its cost, its odds and what comes in; what follows is
 * named by id.
 */
export interface Route {
  id: string;
  label: string;
  /** What the next step of this route costs the creditor, paid whether it works or not. */
  cost: Amount;
  /** The chance, 0 to 1, that it works: that what is open is paid, or what `opens` names is opened. */
  odds?: number;
  /** Days until then. */
  days: number;
  /** Commission on what comes in, VAT on the invoices included. */
  feePercent?: Percent;
  /** On success the debtor repays its cost, and that of the steps before it which say so too. */
  recoversCosts?: boolean;
  /** The route that follows when it fails; stopping there stays possible. */
  next?: string;
  /** The route that success opens: a title that must still be enforced. Absent: success is payment. A court whose `next` is an enforcement or a bailiff is read so too. */
  opens?: string;
  /** What it is; without it the id says so where it, or a single one of its words, is one of these names; else "other". */
  kind?: RouteKind;
  /** The heads that come in on success; absent: all, but without the costs for an agency that takes no commission: on no cure no pay it keeps them. */
  collects?: ("principal" | "interest" | "costs")[];
  /** Collection costs that come in on success; absent: those due today, and after a judgment those that handing over makes due. */
  collectionCosts?: Amount;
  /** What comes in on success instead of what is open: the sum of a settlement or a part payment, VAT included; the price of a sale. */
  amount?: Amount;
  /** Paid in parts: a sum each so many days, and the chance that each next one is paid too. */
  instalments?: { amount: Amount; count: number; everyDays: number; survival: number };
  /** Starting it interrupts prescription (stuiting); true for a writ and a court. */
  interrupts?: boolean;
}

/** What {@link Route.kind} may be. */
export const ROUTE_KINDS = [
  "letter", "call", "agency", "bailiff", "writ", "court", "enforcement", "european-small-claims", "lawyer", "bankruptcy-petition",
  "sale", "settlement", "instalments", "write-off", "file-claim", "other",
] as const satisfies readonly RouteKind[];
