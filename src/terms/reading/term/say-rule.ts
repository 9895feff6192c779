import type { TermRule, TermStart } from "../../../facts/terms.js";

const STARTS: Record<TermStart, string> = { issue: "the issue date", receipt: "receipt of the invoice", performance: "the performance" };

/** A rule in plain English, for findings. */
export function sayRule(rule: TermRule): string {
  switch (rule.kind) {
    case "net":
      return `${count(rule.days, "day")} from ${STARTS[rule.from ?? "issue"]}`;
    case "months":
      return `${count(rule.months, "month")} from ${STARTS[rule.from ?? "issue"]}`;
    case "date":
      return `due on ${rule.dueOn}`;
    case "end-of-month":
      if (rule.days === undefined) return "the end of the month of issue";
      if (rule.order === "month-end-first") return `${count(rule.days, "day")} after the end of the month of issue`;
      return `the end of the month in which ${count(rule.days, "day")} from the issue date end`;
    case "parts":
      return `${rule.parts.length} parts`;
  }
}

function count(number: number, unit: string): string {
  return `${number} ${unit}${number === 1 ? "" : "s"}`;
}
