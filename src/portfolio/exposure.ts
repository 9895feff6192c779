import { formatCents, type Amount, type Cents } from "../money/amount.js";

/** What one debtor owes in a portfolio. */
export interface DebtorExposure {
  id?: string;
  name: string;
  /** Interest and costs included; negative for a debtor in credit. */
  open: Amount;
  /** Days late of the oldest receivable with something open; 0 when none is late. */
  oldestDays: number;
  /** Of what all debtors owe together, from 0 to 1; 0 for a debtor in credit. */
  share: number;
}

/** How much depends on few debtors. */
export interface Concentration {
  /** The share of the debtor who owes most, from 0 to 1. */
  largestShare: number;
  /** The sum of the squared shares (Herfindahl): 1 when one debtor owes all, one n-th when n debtors owe the same. */
  herfindahl: number;
}

/** What a debtor owes, while it is added up. */
export interface DebtorSum {
  id?: string;
  name: string;
  open: Cents;
  oldestDays: number;
}

/** The debtors, the one who owes most first, and how much depends on few of them. */
export function exposures(sums: Iterable<DebtorSum>, decimals: number): { debtors: DebtorExposure[]; concentration: Concentration } {
  const ranked = [...sums].sort((a, b) => b.open - a.open || b.oldestDays - a.oldestDays || compareText(a.name, b.name) || compareText(a.id ?? "", b.id ?? ""));
  const owed = ranked.reduce((sum, { open }) => sum + Math.max(0, open), 0);
  const debtors = ranked.map(({ id, name, open, oldestDays }): DebtorExposure => ({
    ...(id === undefined ? {} : { id }), name, open: formatCents(open, decimals), oldestDays, share: open > 0 ? open / owed : 0,
  }));
  return { debtors, concentration: { largestShare: debtors[0]?.share ?? 0, herfindahl: debtors.reduce((sum, { share }) => sum + share * share, 0) } };
}

/** By code unit: the same on every machine, whatever its language. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
