import { invalid } from "../errors/invalid.js";
import { formatCents, type Amount, type Cents } from "../money/amount.js";

/** Ten years of weekly instalments; more is no plan. */
export const MOST_INSTALMENTS = 520;

/** Equal instalments, cut to the cent; the remainder goes to the last, or to the first. */
export function byCount(total: Cents, count: number, remainder: "last" | "first"): Cents[] {
  const each = (total - (total % count)) / count;
  const amounts = Array.from({ length: count }, () => each);
  amounts[remainder === "first" ? 0 : count - 1] = total - each * (count - 1);
  return amounts;
}

/** As many instalments of that amount as fit; the last is what remains. */
export function byInstalment(total: Cents, each: Cents): Cents[] {
  const full = Math.floor(total / each);
  const rest = total - full * each;
  return [...Array.from({ length: full }, () => each), ...(rest > 0 ? [rest] : [])];
}

/** Throws unless the count leaves at least a cent for each. */
export function requireCount(count: number | undefined, total: Cents): number {
  const most = Math.min(MOST_INSTALMENTS, total);
  if (count === undefined || !Number.isInteger(count) || count < 1 || count > most) throw invalid("count", "value", `a whole number from 1 to ${most}, or an instalment`, count);
  return count;
}

/** Throws unless the plan would end within the most instalments. */
export function requireInstalment(each: Cents, total: Cents, decimals: number, given: Amount): void {
  const least = Math.ceil(total / MOST_INSTALMENTS);
  if (each < least) throw invalid("instalment", "amount", `at least ${formatCents(least, decimals)}, so that the plan ends within ${MOST_INSTALMENTS} instalments`, given);
}
