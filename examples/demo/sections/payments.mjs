import { wrapped } from "../layout/wrapped.mjs";

/** What was paid and what it was applied to: costs, then interest, then principal. */
export function printPayments({ statement }) {
  if (statement.payments.length === 0) return ["Payments", "  None."];
  return ["Payments", ...statement.payments.flatMap(({ on, amount, allocated, unallocated }) => {
    const parts = allocated.map(({ part, head, amount }) => `${amount} ${head}${part === undefined ? "" : ` of part ${part}`}`);
    if (Number(unallocated) > 0) parts.push(`${unallocated} too much`);
    return wrapped(parts.join(", "), `  ${on}   ${amount.padStart(10)}   `);
  })];
}
