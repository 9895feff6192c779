import * as z from "zod/mini";
import { TermijnError, type Issue } from "../errors/termijn-error.js";
import { check, pathText } from "../facts/check.js";
import { madeOnce } from "../facts/made-once.js";
import { expected, scalars } from "../facts/scalar-schemas.js";
import { Decimal } from "../money/decimal.js";
import { endless } from "./absorbing-chain.js";

/**
 * The share of what stands in a state that a period later stands in another: by state, by where it goes. "paid" and "bad" are the ends.
 * What is not named is 0; each row sums to 1.
 */
export type TransitionRates = Record<string, Record<string, number>>;

/** How it can end. */
export const ENDS = ["paid", "bad"] as const;

/** The rates as a chain of states. */
export interface Chain {
  states: string[];
  /** Per state, to each state. */
  between: Decimal[][];
  /** Per state, to each end. */
  toEnds: Decimal[][];
}

/** Shares that were rounded, such as 0.3333, miss 1 by less than this; they are then brought to 1. */
const TOLERANCE = 1e-3;
/** More classes of age than anyone keeps. */
const MOST_STATES = 60;

const schema = /* @__PURE__ */ madeOnce(() => {
  const { nonEmptyText } = scalars();
  const share = z.number(expected("a share from 0 to 1")).check(z.refine((value) => value >= 0 && value <= 1, expected("a share from 0 to 1")));
  return z.record(nonEmptyText, z.record(nonEmptyText, share, expected("the share that goes to each state")), expected("rates by state"));
});

/** The rates by name; a map, because a name may be one that every object has. */
type Rows = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Rates that make a chain in which everything ends: every problem at once. */
export function checkedRates(input: unknown, path: string): Chain {
  const rates: Rows = new Map(Object.entries(check<TransitionRates>(schema(), input, path).value).map(([state, row]) => [state, new Map(Object.entries(row))]));
  const states = [...rates.keys()];
  const issues = states.flatMap((state) => problemsOf(state, rates, path));
  if (states.length === 0 || states.length > MOST_STATES) issues.push({ path, code: "size", message: `expected rates of 1 to ${MOST_STATES} states, got ${states.length}` });
  if (issues.length > 0) throw new TermijnError("INVALID_INPUT", issues);
  const shares = (row: ReadonlyMap<string, number>, targets: readonly string[]) => {
    const sum = sumOf(row);
    return targets.map((target) => new Decimal(row.get(target) ?? 0).div(sum));
  };
  const rows = [...rates.values()];
  const chain = { states, between: rows.map((row) => shares(row, states)), toEnds: rows.map((row) => shares(row, ENDS)) };
  const stuck = endless(chain.between, chain.toEnds);
  if (stuck.length > 0) {
    throw new TermijnError("INVALID_INPUT", stuck.map((state) => ({ path: pathText(path, [states[state]!]), code: "endless", message: `expected a way from "${states[state]}" to paid or bad, got none` })));
  }
  return chain;
}

function problemsOf(state: string, rates: Rows, root: string): Issue[] {
  const path = pathText(root, [state]);
  const row = rates.get(state)!;
  const issues: Issue[] = [];
  if (isEnd(state)) issues.push({ path, code: "end", message: `expected no rates for "${state}", which is an end, got some` });
  for (const target of row.keys()) {
    if (rates.has(target) || isEnd(target)) continue;
    issues.push({ path: `${path}.${target}`, code: "reference", message: `expected rates for every state that is named, got none for "${target}"` });
  }
  const sum = sumOf(row);
  if (sum.minus(1).abs().greaterThan(TOLERANCE)) issues.push({ path, code: "sum", message: `expected shares that sum to 1, got ${sum.toString()}` });
  return issues;
}

function isEnd(name: string): boolean {
  return (ENDS as readonly string[]).includes(name);
}

function sumOf(row: ReadonlyMap<string, number>): Decimal {
  return [...row.values()].reduce((sum, value) => sum.plus(value), new Decimal(0));
}
