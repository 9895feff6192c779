import { TermijnError } from "../errors/termijn-error.js";
import type { Invoice } from "../facts/invoice.js";
import type { TermPart } from "../facts/terms.js";
import { centsOf, formatCents, type Cents } from "../money/amount.js";
import { requireHundred, shareOf, shareOfCents } from "../money/split.js";

/**
 * The amounts of an invoice billed in parts: shares cut towards zero, amounts as given, and the last part whatever is left, so that
 * the parts always make the total. Throws when they cannot: shares that miss a hundred, amounts that miss the total.
 */
export function partAmounts(parts: readonly TermPart[], { total }: Pick<Invoice, "total">, decimals: number): Cents[] {
  const path = "invoice.terms.parts";
  const whole = centsOf(total, decimals, "invoice.total");
  const last = parts.length - 1;
  parts.forEach(({ share, amount }, index) => {
    if (share !== undefined && amount !== undefined) throw inconsistent(`${path}[${index}]`, "expected a share or an amount, got both");
    if (share === undefined && amount === undefined && index < last) throw inconsistent(`${path}[${index}]`, "expected a share or an amount; only the last part may be the remainder");
  });
  if (parts.every(({ share }) => share !== undefined)) requireHundred(parts.map(({ share }) => shareOf(share, path)), path);
  const amounts = parts.map(({ share, amount }) => {
    if (amount !== undefined) return centsOf(amount, decimals, path);
    return share === undefined ? 0 : shareOfCents(whole, shareOf(share, path));
  });
  amounts.forEach((amount, index) => {
    if (amount !== 0 && amount < 0 !== whole < 0) throw inconsistent(`${path}[${index}].amount`, `expected an amount with the sign of the total of ${total}, got "${formatCents(amount, decimals)}"`);
  });
  const rest = whole - amounts.slice(0, last).reduce((sum, amount) => sum + amount, 0);
  const stated = parts[last]!.amount;
  if (stated !== undefined && amounts[last] !== rest) {
    throw inconsistent(path, `expected parts that make the total of ${total}, got ${formatCents(whole - rest + amounts[last]!, decimals)} (${formatCents(amounts[last]! - rest, decimals)} off)`);
  }
  if (rest !== 0 && rest < 0 !== whole < 0) throw inconsistent(path, `expected parts that leave something of the total of ${total} for the last, got ${formatCents(rest, decimals)}`);
  amounts[last] = rest;
  return amounts;
}

function inconsistent(path: string, message: string): TermijnError {
  return new TermijnError("INVALID_INPUT", [{ path, code: "parts", message }]);
}
