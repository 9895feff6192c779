import { dayOf, type EpochDay } from "../../dates/day.js";
import type { InterestRow } from "./interest-row.js";

/** A corner of the line: the end of a day, and how much interest was open then. Only for drawing; every figure shown is the statement's. */
export interface Corner {
  day: EpochDay;
  open: number;
}

/** A payment on the interest: where the line drops, and how far. */
export interface Drop {
  day: EpochDay;
  before: number;
  after: number;
  row: Extract<InterestRow, { kind: "payment" }>;
}

/** How the open interest rises and drops: a slope for each stretch, a drop for each payment, flat between. */
export function interestLine(rows: readonly InterestRow[]): { corners: Corner[]; drops: Drop[] } {
  const stretches = rows.flatMap((row) => (row.kind === "stretch" ? [{ start: dayOf(row.from) - 1, end: dayOf(row.to), interest: Number(row.interest) }] : []));
  const payments = rows.flatMap((row) => (row.kind === "payment" ? [{ day: dayOf(row.on), amount: Number(row.amount), row }] : []));
  const end = rows.flatMap((row) => (row.kind === "end" ? [{ day: dayOf(row.on), open: Number(row.open) }] : []))[0]!;
  const grownBy = (day: EpochDay) => stretches.reduce((sum, { start, end: last, interest }) => sum + interest * Math.min(1, Math.max(0, (day - start) / (last - start))), 0);
  const days = [...new Set([...stretches.flatMap(({ start, end: last }) => [start, last]), ...payments.map(({ day }) => day), end.day])].filter((day) => day <= end.day).sort((a, b) => a - b);
  const corners: Corner[] = [];
  const drops: Drop[] = [];
  let paid = 0;
  for (const day of days) {
    const openNow = () => Math.max(0, grownBy(day) - paid);
    corners.push({ day, open: openNow() });
    for (const payment of payments.filter((one) => one.day === day)) {
      const before = openNow();
      paid += payment.amount;
      drops.push({ day, before, after: openNow(), row: payment.row });
      corners.push({ day, open: openNow() });
    }
  }
  // What was waived or corrected has no day of its own in a statement: the line ends where the statement stands.
  if (Math.abs(corners.at(-1)!.open - end.open) >= 0.005) corners.push({ day: end.day, open: end.open });
  return { corners, drops };
}
