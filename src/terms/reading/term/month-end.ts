import type { TermRule } from "../../../facts/terms.js";
import { ambiguous } from "../findings.js";
import type { Clause } from "../signs/clauses.js";
import { isWord, type Sign } from "../signs/sign.js";
import type { TermReading } from "./candidate.js";
import { sayRule } from "./say-rule.js";

/** Whether the month's end comes before the days ("30 dagen na einde maand"), after them ("+"), or beside them, which can be read two ways. */
export type MonthEndOrder = "before-days" | "after-days" | "beside-days";

const REACH = 30;

/** The order of the month's end and the period at that place; null when no month's end belongs to the period. */
export function monthEndOrder(clauses: Clause[], clauseIndex: number, at: number): MonthEndOrder | null {
  const { signs } = clauses[clauseIndex]!;
  const behind = monthEndFrom(signs, at, 1);
  if (behind !== null) return orderBehind(signs, behind);
  if (monthEndFrom(signs, at, -1) !== null) return "before-days";
  const next = monthEndAlone(clauses, clauseIndex, 1);
  if (next !== null) return orderBehind(next, next.findIndex((sign) => isWord(sign, "end-of-month")));
  return monthEndAlone(clauses, clauseIndex, -1) === null ? null : "before-days";
}

/** The rule for days and a month's end, with a warning when the text leaves the order open. */
export function monthEndRule(days: number, order: MonthEndOrder, says: string): TermReading {
  const daysFirst: TermRule = { kind: "end-of-month", days, order: "days-first" };
  const monthEndFirst: TermRule = { kind: "end-of-month", days, order: "month-end-first" };
  if (order === "before-days") return { rule: monthEndFirst, findings: [] };
  const isOpen = order === "beside-days" && days > 0;
  return { rule: daysFirst, findings: isOpen ? [ambiguous(says, [sayRule(daysFirst), sayRule(monthEndFirst)], sayRule(daysFirst))] : [] };
}

/** The nearest month's end on that side of the period, before any other period. */
function monthEndFrom(signs: Sign[], at: number, step: 1 | -1): number | null {
  for (let distance = 1; distance < REACH; distance++) {
    const index = at + step * distance;
    const sign = signs[index];
    if (sign === undefined || sign.kind === "quantity") return null;
    if (isWord(sign, "end-of-month")) return index;
  }
  return null;
}

function orderBehind(signs: Sign[], index: number): MonthEndOrder {
  const before = signs.slice(Math.max(0, index - 2), index).reverse().find((sign) => !isWord(sign, "filler"));
  if (isWord(before, "after")) return "before-days";
  return before?.kind === "plus" ? "after-days" : "beside-days";
}

/** The signs of the clause next to it when that names a month's end and nothing else. */
function monthEndAlone(clauses: Clause[], clauseIndex: number, step: 1 | -1): Sign[] | null {
  const clause = clauses[clauseIndex + step];
  if (clause === undefined || clause.sentence !== clauses[clauseIndex]!.sentence) return null;
  const isPlain = (sign: Sign): boolean =>
    sign.kind === "plus" || isWord(sign, "end-of-month", "filler", "net", "pay", "due", "limit", "at", "after");
  return clause.signs.some((sign) => isWord(sign, "end-of-month")) && clause.signs.every(isPlain) ? clause.signs : null;
}
