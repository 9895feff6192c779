import { table } from "../layout/table.mjs";
import { receivableLabel } from "./receivable-label.mjs";
import { sum } from "./sum.mjs";

const HEADER = ["from", "to", "days", "rate", "base", "interest"];
const ALIGNMENTS = ["left", "left", "right", "right", "right", "right"];

/** Every stretch of interest; the figure is their sum. */
export function printInterest({ statement }) {
  return statement.receivables.flatMap((receivable) => {
    const { stretches, interest } = receivable;
    const title = `Interest${receivableLabel(receivable, statement)}`;
    if (stretches.length === 0) return [title, "  None."];
    const total = sum(stretches.map(({ interest }) => interest), statement.currency);
    const rows = stretches.map(({ from, to, days, percent, base, interest }) => [from, to, String(days), `${percent}%`, base, interest]);
    return [
      title,
      ...table(HEADER, [...rows, ["total", "", "", "", "", total]], ALIGNMENTS),
      ...(total === interest.due ? [] : [`  Of this, ${interest.due} stands under interest below.`]),
    ];
  });
}
