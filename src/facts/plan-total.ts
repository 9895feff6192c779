import { show } from "../errors/show.js";
import type { Issue } from "../errors/termijn-error.js";
import { centsOf, formatCents } from "../money/amount.js";
import type { InstalmentPlan } from "./plan.js";

/** What is wrong with a plan whose instalments do not make its total; nothing when they do. */
export function planTotalIssues({ instalments, total }: Pick<InstalmentPlan, "instalments" | "total">, path: string, decimals: number): Issue[] {
  const sum = instalments.reduce((cents, { amount }) => cents + centsOf(amount, decimals), 0);
  if (sum === centsOf(total, decimals)) return [];
  return [{ path: `${path}.instalments`, code: "sum", message: `expected instalments that make the total of ${total}, got ${show(formatCents(sum, decimals))}` }];
}
