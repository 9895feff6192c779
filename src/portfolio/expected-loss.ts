import * as z from "zod/mini";
import { TermijnError } from "../errors/termijn-error.js";
import { check, collectIssues, pathText } from "../facts/check.js";
import { madeOnce } from "../facts/made-once.js";
import { amountSchemas, expected, scalars } from "../facts/scalar-schemas.js";
import { centsOf, formatCents, type Amount, type Cents } from "../money/amount.js";
import { decimalsOf } from "../money/currency.js";
import { Decimal } from "../money/decimal.js";
import { absorption } from "./absorbing-chain.js";
import { checkedRates, type Chain, type TransitionRates } from "./transition-rates.js";

/** What {@link expectedLoss} is asked with. */
export interface ExpectedLossInput {
  /** Per period: where what stands in each state goes, such as `rollRates` finds them. */
  rates: TransitionRates;
  /** What stands in each state now; a state that is not named has nothing. */
  balances: Record<string, Amount>;
  /** ISO 4217, "EUR" when absent. */
  currency?: string;
}

/** What becomes of the money in the end. */
export interface ExpectedLoss {
  /** What stands in all states now. */
  balance: Amount;
  /** What will be paid of it; with `bad` it makes the balance, to the cent. */
  paid: Amount;
  bad: Amount;
  states: {
    state: string;
    balance: Amount;
    /** The share that is paid in the end, from 0 to 1. */
    paidShare: number;
    badShare: number;
    /** Periods until it is paid or bad, on average. */
    periods: number;
    /** These sum to the totals. */
    paid: Amount;
    bad: Amount;
  }[];
}

/**
 * What will be paid in the end of what is open now, and what will be lost (verwacht verlies), by the rates at which receivables go from
 * one class of age to the next.
 *
 * An absorbing Markov chain (Cyert, Davidson and Thompson, 1962): what stands in a class is paid, goes bad, or goes to another class,
 * period after period, until nothing is left. It takes the rates to stay as they are and to depend on the class alone: a forecast of
 * many receivables together, no statement about one debtor.
 *
 * @param input - the rates per period, the balances, and the currency
 * @returns per class and in all: what is paid and what is lost, to the cent, and how long it takes
 * @throws TermijnError INVALID_INPUT for shares outside 0 to 1, rows that do not sum to 1, a state that never ends, a balance in an unknown state
 * @example
 * ```ts
 * import { expectedLoss } from "termijn";
 *
 * const { paid, bad, states } = expectedLoss({
 *   rates: {
 *     "0-30": { "0-30": 0.5, "31-60": 0.2, paid: 0.3 },
 *     "31-60": { "0-30": 0.3, "31-60": 0.1, paid: 0.5, bad: 0.1 },
 *   },
 *   balances: { "0-30": "70000.00", "31-60": "30000.00" },
 * });
 * [paid, bad]; // => ["92564.10", "7435.90"]
 * states.map(({ state, badShare }) => [state, badShare.toFixed(4)]); // => [["0-30", "0.0513"], ["31-60", "0.1282"]]
 * ```
 */
export function expectedLoss(input: ExpectedLossInput): ExpectedLoss {
  const { chain, balances, decimals } = checkedInput(input);
  const { ends, steps } = absorption(chain.between, chain.toEnds);
  const money = (cents: Cents) => formatCents(cents, decimals);
  const bad = roundedTogether(chain.states.map((_, state) => ends[state]![1]!.times(balances[state]!)));
  const states = chain.states.map((state, index) => ({
    state,
    balance: money(balances[index]!),
    paidShare: ends[index]![0]!.toNumber(),
    badShare: ends[index]![1]!.toNumber(),
    periods: steps[index]!.toNumber(),
    paid: money(balances[index]! - bad[index]!),
    bad: money(bad[index]!),
  }));
  const sum = (cents: readonly Cents[]) => cents.reduce((a, b) => a + b, 0);
  return { balance: money(sum(balances)), paid: money(sum(balances) - sum(bad)), bad: money(sum(bad)), states };
}

/** Whole cents that sum to the rounded sum: each is the difference between two running sums, so that none is a cent off by more than one. */
function roundedTogether(amounts: readonly Decimal[]): Cents[] {
  let exact = new Decimal(0);
  let before = 0;
  return amounts.map((amount) => {
    exact = exact.plus(amount);
    const rounded = exact.toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber();
    const part = rounded - before;
    before = rounded;
    return part;
  });
}

const outerSchema = /* @__PURE__ */ madeOnce(() => z.object({ rates: z.unknown(), balances: z.unknown(), currency: z.optional(scalars().nonEmptyText) }, expected("rates and balances")));

function checkedInput(input: ExpectedLossInput): { chain: Chain; balances: Cents[]; decimals: number } {
  const given = check<{ rates: unknown; balances: unknown; currency?: string }>(outerSchema(), input).value;
  const decimals = decimalsOf(given.currency ?? "EUR");
  const balancesSchema = z.record(scalars().nonEmptyText, amountSchemas(decimals).nonNegative, expected("what stands in each state"));
  let chain: Chain = { states: [], between: [], toEnds: [] };
  let balances = new Map<string, Cents>();
  collectIssues([
    () => (chain = checkedRates(given.rates, "rates")),
    () => (balances = new Map(Object.entries(check<Record<string, Amount>>(balancesSchema, given.balances, "balances").value).map(([state, amount]) => [state, centsOf(amount, decimals)]))),
  ]);
  const issues = [...balances].filter(([state, cents]) => cents > 0 && !chain.states.includes(state)).map(([state]) => ({
    path: pathText("balances", [state]),
    code: "reference",
    message: `expected a balance in a state that has rates, got one in "${state}": say what becomes of it, such as { "${state}": { bad: 1 } }`,
  }));
  if (issues.length > 0) throw new TermijnError("INVALID_INPUT", issues);
  return { chain, balances: chain.states.map((state) => balances.get(state) ?? 0), decimals };
}
