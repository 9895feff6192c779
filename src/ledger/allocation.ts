import type { EpochDay } from "../dates/day.js";
import type { Cents } from "../money/amount.js";
import { splitWithin } from "../money/proportion.js";
import type { AllocationHead, DebtAccount, HeadName } from "./debt-account.js";

/** Money that came in: when, how much, and what the payer said it was for. */
export interface IncomingMoney {
  on: EpochDay;
  amount: Cents;
  /** Debts in the order in which they are to be paid. */
  designated: readonly DebtAccount[];
  designatedHead?: HeadName;
}

/** Where a part of a payment went. */
export interface AllocatedCents {
  account: DebtAccount;
  head: AllocationHead;
  amount: Cents;
}

/** Costs, then interest, then principal, art. 6:44(1) BW. */
const HEADS: readonly AllocationHead[] = ["costs", "interest", "joined-interest", "principal"];

/** The parts of an allocation with the interest that had joined the base counted under a head; parts of one account and head are one. */
export function countedUnder(head: "interest" | "principal", allocated: readonly AllocatedCents[]): { account: DebtAccount; head: HeadName; amount: Cents }[] {
  const counted: { account: DebtAccount; head: HeadName; amount: Cents }[] = [];
  for (const part of allocated) {
    const name = part.head === "joined-interest" ? head : part.head;
    const known = counted.find((other) => other.account === part.account && other.head === name);
    if (known === undefined) counted.push({ account: part.account, head: name, amount: part.amount });
    else known.amount += part.amount;
  }
  return counted;
}

/**
 * Allocates a payment (toerekening): first to the debts the payer named, then to those that are due before those that are not,
 * the most onerous first, then the oldest, and pro rata among equals with the odd cent on the last. On each debt costs, interest,
 * principal. What is left over is returned as unallocated. The only allocator.
 *
 * @legalBasis art. 6:43 BW (several debts), art. 6:44 BW (heads of one debt)
 */
export function allocate(money: IncomingMoney, accounts: readonly DebtAccount[]): { allocated: AllocatedCents[]; unallocated: Cents } {
  const { on, designated } = money;
  const order = money.designatedHead === undefined ? HEADS : [money.designatedHead, ...HEADS.filter((head) => head !== money.designatedHead)];
  const allocated: AllocatedCents[] = [];
  let left = money.amount;
  const payTo = (account: DebtAccount, amount: Cents) => {
    for (const { head, amount: part } of account.pay(amount, on, order)) {
      allocated.push({ account, head, amount: part });
      left -= part;
    }
  };
  for (const account of designated) if (left > 0) payTo(account, left);
  if (left > 0) {
    const others = accounts.filter((account) => !designated.includes(account) && account.debt.existsFrom <= on && account.openOn(on).total > 0);
    for (const equals of rankedGroups(others, on)) {
      if (left <= 0) break;
      if (equals.length === 1) payTo(equals[0]!, left);
      else payProRata(equals, left, on, payTo);
    }
  }
  return { allocated, unallocated: left };
}

/** Takes back what a later credit freed of the principal paid on an account, the last payment first; it becomes unallocated. */
export function freeAllocated(account: DebtAccount, amount: Cents, payments: readonly { allocated: AllocatedCents[]; unallocated: Cents }[]): void {
  let left = amount;
  for (const payment of payments.toReversed()) {
    for (const part of payment.allocated) {
      if (part.account !== account || part.head !== "principal") continue;
      const back = Math.min(left, part.amount);
      part.amount -= back;
      payment.unallocated += back;
      left -= back;
    }
    payment.allocated = payment.allocated.filter((part) => part.amount > 0);
  }
}

function payProRata(equals: readonly DebtAccount[], amount: Cents, on: EpochDay, payTo: (account: DebtAccount, amount: Cents) => void): void {
  const shares = splitWithin(amount, equals.map((account) => account.openOn(on).total));
  equals.forEach((account, index) => payTo(account, shares[index]!));
}

/** Accounts in the order of art. 6:43(2) BW; those that the law treats alike stand together. */
function rankedGroups(accounts: readonly DebtAccount[], on: EpochDay): DebtAccount[][] {
  if (accounts.length < 2) return accounts.map((account) => [account]);
  const ranked = accounts.map((account) => ({ account, rank: rankOf(account, on) })).sort((a, b) => compareRanks(a.rank, b.rank));
  const groups: DebtAccount[][] = [];
  ranked.forEach(({ account, rank }, index) => {
    const previous = ranked[index - 1];
    if (previous !== undefined && compareRanks(previous.rank, rank) === 0) groups[groups.length - 1]!.push(account);
    else groups.push([account]);
  });
  return groups;
}

type Rank = readonly [undue: number, lightness: number, age: number];

function rankOf(account: DebtAccount, on: EpochDay): Rank {
  const { dueOn, undue, interest } = account.debt;
  // A debt whose due day is not even known comes after those that will fall due.
  const notDue = undue === true ? 2 : dueOn !== null && dueOn >= on ? 1 : 0;
  return [notDue, -account.burdenOn(on), dueOn ?? interest?.from ?? 0];
}

function compareRanks(a: Rank, b: Rank): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
