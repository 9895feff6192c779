import { Decimal } from "../money/decimal.js";

/** Where each state ends, and after how many steps on average. */
export interface Absorption {
  /** Per state and per end, from 0 to 1; over the ends of one state they sum to 1. */
  ends: Decimal[][];
  /** Steps until the end, on average. */
  steps: Decimal[];
}

/**
 * The states from which no end can ever be reached; with any of these there is no answer.
 *
 * @param between - the chance to go from each state to each state in one step
 * @param toEnds - the chance to go from each state to each end in one step
 */
export function endless(between: readonly (readonly Decimal[])[], toEnds: readonly (readonly Decimal[])[]): number[] {
  const ending = new Set(toEnds.flatMap((chances, state) => (chances.some((chance) => chance.greaterThan(0)) ? [state] : [])));
  for (let before = -1; before !== ending.size; ) {
    before = ending.size;
    between.forEach((chances, state) => {
      if (chances.some((chance, next) => chance.greaterThan(0) && ending.has(next))) ending.add(state);
    });
  }
  return between.flatMap((_, state) => (ending.has(state) ? [] : [state]));
}

/**
 * The absorbing Markov chain of Cyert, Davidson and Thompson (1962): with Q the chances between states and R those to the ends, the
 * steps spent in each state are N = (I − Q)⁻¹, and the ends are N R. Solved by elimination instead of an inverse. Where every state can
 * reach an end, I − Q is an M-matrix: no pivot becomes zero, and no rows need to be exchanged.
 *
 * @param between - Q
 * @param toEnds - R; each row of Q and R together sums to 1
 */
export function absorption(between: readonly (readonly Decimal[])[], toEnds: readonly (readonly Decimal[])[]): Absorption {
  const size = between.length;
  // Each row: I − Q, then R, then a one for the step that is taken in the state itself.
  const rows = between.map((chances, state) => [...chances.map((chance, next) => new Decimal(state === next ? 1 : 0).minus(chance)), ...toEnds[state]!, new Decimal(1)]);
  for (let pivot = 0; pivot < size; pivot++) {
    const divisor = rows[pivot]![pivot]!;
    rows[pivot] = rows[pivot]!.map((value) => value.div(divisor));
    for (let row = 0; row < size; row++) {
      const factor = rows[row]![pivot]!;
      if (row === pivot || factor.isZero()) continue;
      rows[row] = rows[row]!.map((value, column) => (column < pivot ? value : value.minus(factor.times(rows[pivot]![column]!))));
    }
  }
  return { ends: rows.map((row) => row.slice(size, -1)), steps: rows.map((row) => row.at(-1)!) };
}
