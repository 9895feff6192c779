import { formatDay, type EpochDay, type IsoDate } from "../dates/day.js";
import { invalid } from "../errors/invalid.js";
import type { RateSource } from "../facts/rate-source.js";
import { accrueInterest } from "../interest/accrue-interest.js";
import { centsOf, formatCents, type Amount, type Cents } from "../money/amount.js";
import { decimalsOf } from "../money/currency.js";
import { MOST_INSTALMENTS } from "./instalment-amounts.js";

/** Interest that will run while a plan lasts, to be put inside its total. */
export interface InterestUntilEnd {
  rate: RateSource;
  /**
   * The first day whose interest is not yet inside the total given. With the first day of lateness, and a total without interest, the
   * account ends at zero to the cent; interest so far inside the total was rounded apart and may leave a cent.
   */
  from: IsoDate;
  /** The part of the total that bears interest; all of it when absent. What goes beyond it is costs and interest so far. */
  principal?: Amount;
}

interface Sum {
  total: Cents;
  interest: InterestUntilEnd;
  currency: string;
  dayOfInstalment(index: number): EpochDay;
}

/** By number: the equal amount is sought that leaves the last instalment nearest to the others. */
export function byCountWithInterest(sum: Sum, count: number): Cents[] {
  let each = Math.floor(sum.total / count);
  let amounts = paidOff(sum, each, count);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const better = Math.floor(amounts.reduce((total, amount) => total + amount, 0) / count);
    if (better === each) break;
    each = better;
    amounts = paidOff(sum, each, count);
  }
  return amounts;
}

/** What the debtor can bear each time, until nothing is open. */
export function byInstalmentWithInterest(sum: Sum, each: Cents): Cents[] {
  return paidOff(sum, each);
}

/** The equal amount settles within a few rounds; the last instalment is the remainder anyhow. */
const MOST_ROUNDS = 12;

/**
 * The instalments that leave nothing open on the last day, each paid on its day and allocated as art. 6:44 BW wants: costs and older
 * interest, the interest that ran, then principal. Simple interest: each instalment pays what ran, so there is none to compound.
 */
function paidOff({ total, interest: { rate, from, principal: bearing }, currency, dayOfInstalment }: Sum, each: Cents, count?: number): Cents[] {
  const decimals = decimalsOf(currency);
  const money = (cents: Cents) => formatCents(cents, decimals);
  const borne = bearing === undefined ? total : centsOf(bearing, decimals, "interestUntilEnd.principal");
  if (borne < 0 || borne > total) throw invalid("interestUntilEnd.principal", "amount", `an amount from zero to the total of ${money(total)}`, bearing);
  const reductions: { from: IsoDate; amount: Amount }[] = [];
  const amounts: Cents[] = [];
  let open = total;
  let accrued = 0;
  let beside = total - borne;
  for (let index = 0; ; index++) {
    const day = formatDay(dayOfInstalment(index));
    const accruedNow = day < from ? 0 : centsOf(accrueInterest({ principal: money(borne), from, to: day, rate, compounding: "none", currency, reductions }).total, decimals);
    open += accruedNow - accrued;
    beside += accruedNow - accrued;
    accrued = accruedNow;
    if (index + 1 === count || each >= open) return [...amounts, open];
    if (index + 1 === MOST_INSTALMENTS) throw invalid("instalment", "amount", `so much more than the interest that runs that the plan ends within ${MOST_INSTALMENTS} instalments`, money(each));
    amounts.push(each);
    const toBeside = Math.min(each, beside);
    open -= each;
    beside -= toBeside;
    if (each > toBeside) reductions.push({ from: formatDay(dayOfInstalment(index) + 1), amount: money(each - toBeside) });
  }
}
