import { table } from "../layout/table.mjs";

/** What is open per head, and what one more day adds. */
export function printOpen({ statement }) {
  const { principal, interest, costs, open, on, perDay } = statement;
  const row = (name, { due, paid, open }) => [name, due, paid, open];
  const late = Math.max(...statement.receivables.map(({ daysLate }) => daysLate));
  return [
    `Open on ${on}${late > 0 ? `, ${late} ${late === 1 ? "day" : "days"} late` : ""}`,
    ...table(
      ["", "due", "paid", "open"],
      [row("principal", principal), row("interest", interest), row("costs", costs), ["total", "", "", open]],
      ["left", "right", "right", "right"],
    ),
    ...OTHER_SUMS.filter(([name]) => Number(statement[name]) > 0).map(([name, words]) => `  ${statement[name]} ${words}`),
    `  One more day adds ${perDay}.`,
  ];
}

const OTHER_SUMS = [
  ["unallocated", "was paid beyond what is owed, and belongs to the debtor."],
  ["credited", "was credited."],
  ["waived", "was waived."],
  ["writtenOff", "was written off; the claim stays."],
  ["disputed", "of what is open is disputed."],
];
