import { exactInterest, type ReferenceClaim } from "./exact-interest.js";

/**
 * The account of one debt with payments, the plain way: from one change of the base to the next, the interest reckoned by
 * {@link exactInterest} as a claim of its own. Costs first, then interest, then the base; a payment day bears interest;
 * a payment that does not reach the base ends no stretch; a credit lowers the base from its day on. Written from art. 6:44 and 6:119(2) BW, not from the package's code.
 * Simple or annual interest only.
 */
export interface OneDebt {
  principal: number;
  costs: number;
  from: string;
  rate: ReferenceClaim["rate"];
  compounding: "none" | "annual";
  payments: { on: string; amount: number }[];
  /** Smaller than what is open on their days. */
  credits?: { on: string; amount: number }[];
  on: string;
}

export interface OneDebtAccount {
  open: number;
  unallocated: number;
  /** Per payment, in order of days: cents to costs, interest and the base. */
  allocated: [number, number, number][];
}

const DAY = 86_400_000;
const dayAfter = (iso: string): string => new Date(Date.parse(iso) + DAY).toISOString().slice(0, 10);
const dayBefore = (iso: string): string => new Date(Date.parse(iso) - DAY).toISOString().slice(0, 10);
const amount = (cents: number): string => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`;
const cents = (text: string): number => Number(text.replace(".", ""));

export function oneDebtAccount(debt: OneDebt): OneDebtAccount {
  let [costs, base, unallocated] = [debt.costs, debt.principal, 0];
  /** Interest of finished pieces since the last anniversary, what was paid of it, and the first day of the running piece. */
  let [finished, paid, from] = [0, 0, debt.from];
  const allocated: OneDebtAccount["allocated"] = [];

  const running = (to: string): number =>
    to < from ? 0 : cents(exactInterest({ principal: amount(base), from, to, rate: debt.rate, compounding: "none", anniversaries: false }).total);
  const finish = (to: string): void => {
    finished += running(to);
    if (to >= from) from = dayAfter(to);
  };
  let joined = debt.from;
  const joinThrough = (day: string): void => {
    for (const anniversary of anniversaries(debt.from, day)) {
      if (anniversary <= joined) continue;
      finish(dayBefore(anniversary));
      joined = anniversary;
      if (debt.compounding === "none") continue;
      base += finished - paid;
      [finished, paid] = [0, 0];
    }
  };

  const events = [
    ...(debt.credits ?? []).map((credit) => ({ ...credit, isCredit: true })),
    ...debt.payments.map((payment) => ({ ...payment, isCredit: false })),
  ];
  for (const { on, amount: sum, isCredit } of events.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    joinThrough(on);
    if (isCredit) {
      finish(dayBefore(on));
      base -= sum;
      continue;
    }
    const interest = finished + running(on) - paid;
    const [toCosts, toInterest, toBase, left] = pour(sum, [costs, interest, base]);
    if (toBase > 0) finish(on);
    costs -= toCosts;
    paid += toInterest;
    base -= toBase;
    unallocated += left;
    allocated.push([toCosts, toInterest, toBase]);
  }
  joinThrough(debt.on);
  return { open: costs + finished + running(debt.on) - paid + base, unallocated, allocated };
}

function pour(sum: number, [costs, interest, base]: [number, number, number]): [number, number, number, number] {
  const toCosts = Math.min(sum, costs);
  const toInterest = Math.min(sum - toCosts, interest);
  const toBase = Math.min(sum - toCosts - toInterest, base);
  return [toCosts, toInterest, toBase, sum - toCosts - toInterest - toBase];
}

/** The days on which a year is full, up to and including a day; 29 February is 28 February in a common year. */
function anniversaries(from: string, through: string): string[] {
  const found: string[] = [];
  for (let year = Number(from.slice(0, 4)) + 1; year <= Number(through.slice(0, 4)); year++) {
    const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
    const day = `${year}${from.endsWith("-02-29") && !isLeap ? "-02-28" : from.slice(4)}`;
    if (day <= through) found.push(day);
  }
  return found;
}
