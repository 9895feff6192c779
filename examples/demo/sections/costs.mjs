import { wrapped } from "../layout/wrapped.mjs";
import { sum } from "./sum.mjs";

/** Collection costs by the day they fell due, with the lines that make the sum. */
export function printCosts({ statement }) {
  if (statement.costCharges.length === 0) return ["Collection costs", "  None can be claimed yet."];
  return ["Collection costs", ...statement.costCharges.flatMap((charge) => [
    ...wrapped(`${charge.amount}${Number(charge.vat) > 0 ? ` and ${charge.vat} VAT` : ""}, by ${charge.basis.map(({ ref }) => ref).join("; ")}`, `  ${charge.on}   `),
    ...linesOf(charge, statement.currency).flatMap(([amount, words]) => wrapped(words, `${" ".repeat(15)}${amount.padStart(10)}   `)),
  ])];
}

/** The lines are those of the whole sum that the day allows; what was charged on an earlier day is taken off. */
function linesOf({ amount, lines }, currency) {
  const before = sum([amount, ...lines.map((line) => negated(line.amount))], currency);
  return [...lines.map((line) => [line.amount, explained(line)]), ...(Number(before) === 0 ? [] : [[before, "charged before"]])];
}

function negated(amount) {
  return amount.startsWith("-") ? amount.slice(1) : `-${amount}`;
}

function explained(line) {
  if (line.kind === "slice") return line.upTo === null ? `${line.percent}% of what is above` : `${line.percent}% of the slice up to ${line.upTo}`;
  return { fixed: "fixed sum", minimum: "up to the minimum", maximum: "down to the maximum" }[line.kind] ?? line.kind;
}
