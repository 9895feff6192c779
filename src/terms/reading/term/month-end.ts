import type { Finding } from "../../../facts/finding.js";
import type { TermRule } from "../../../facts/terms.js";
import type { Clause } from "../signs/clauses.js";
import { ambiguous } from "../findings.js";
import { sayRule } from "./say-rule.js";
import { isWord, type Sign } from "../signs/sign.js";

/** Where the month's end stands towards the days: "30 dagen na einde maand", "fin de mois + 30", or beside them, which can be read two ways. */
export type MonthEndOrder = "before-days" | "after-days" | "beside-days";

/** The order in which the month's end and the period at that place are named; null when no month's end belongs to the period. */
export function monthEndOrder(clauses: Clause[], clauseIndex: number, at: number): MonthEndOrder | null {
  const { signs } = clauses[clauseIndex]!;
  for (let index = at + 1; index < Math.min(signs.length, at + 30) && signs[index]!.kind !== "quantity"; index++) {
    if (isWord(signs[index], "end-of-month")) return orderBehind(signs, index);
  }
  for (let index = at - 1; index >= Math.max(0, at - 30) && signs[index]!.kind !== "quantity"; index--) {
    if (isWord(signs[index], "end-of-month")) return "before-days";
  }
  if (isMonthEndAlone(clauses, clauseIndex, 1)) return orderBehind(clauses[clauseIndex + 1]!.signs, clauses[clauseIndex + 1]!.signs.findIndex((sign) => isWord(sign, "end-of-month")));
  return isMonthEndAlone(clauses, clauseIndex, -1) ? "before-days" : null;
}

/** The rule for days and a month's end, with a warning when the text leaves the order open. */
export function monthEndRule(days: number, order: MonthEndOrder, says: string): { rule: TermRule; findings: Finding[] } {
  const daysFirst: TermRule = { kind: "end-of-month", days, order: "days-first" };
  const monthEndFirst: TermRule = { kind: "end-of-month", days, order: "month-end-first" };
  if (order === "before-days") return { rule: monthEndFirst, findings: [] };
  const isOpen = order === "beside-days" && days > 0;
  return { rule: daysFirst, findings: isOpen ? [ambiguous(says, [sayRule(daysFirst), sayRule(monthEndFirst)], sayRule(daysFirst))] : [] };
}

function orderBehind(signs: Sign[], index: number): MonthEndOrder {
  const before = signs.slice(Math.max(0, index - 2), index).reverse().find((sign) => !isWord(sign, "filler"));
  if (isWord(before, "after")) return "before-days";
  return before?.kind === "plus" ? "after-days" : "beside-days";
}

function isMonthEndAlone(clauses: Clause[], clauseIndex: number, step: 1 | -1): boolean {
  const clause = clauses[clauseIndex + step];
  if (clause === undefined || clause.sentence !== clauses[clauseIndex]!.sentence) return false;
  return clause.signs.some((sign) => isWord(sign, "end-of-month")) && clause.signs.every((sign) => isWord(sign, "end-of-month", "filler", "net", "pay", "due", "limit", "at", "after") || sign.kind === "plus");
}
