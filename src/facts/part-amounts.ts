import { TermijnError, type Issue } from "../errors/termijn-error.js";
import { centsOf, formatCents, type Cents } from "../money/amount.js";
import { requireHundred, shareOf, shareOfCents } from "../money/split.js";
import type { Invoice } from "./invoice.js";
import type { TermPart } from "./terms.js";

/**
 * The amounts of an invoice billed in parts: shares cut towards zero, amounts as given, and the last part whatever is left, so that
 * the parts always make the total. Throws when they cannot: shares that miss a hundred, amounts that miss the total.
 *
 * @param path - where the invoice stands, with which the paths of the problems begin
 */
export function partAmounts(parts: readonly TermPart[], { total }: Pick<Invoice, "total">, decimals: number, path = "invoice"): Cents[] {
  const whole = centsOf(total, decimals, `${path}.total`);
  const inParts = `${path}.terms.parts`;
  const last = parts.length - 1;
  refuse(parts.flatMap(({ share, amount }, index) => {
    if (share !== undefined && amount !== undefined) return [problem(`${inParts}[${index}]`, "expected a share or an amount, got both")];
    return share === undefined && amount === undefined && index < last ? [problem(`${inParts}[${index}]`, "expected a share or an amount; only the last part may be the remainder")] : [];
  }));
  if (parts.every(({ share }) => share !== undefined)) requireHundred(parts.map(({ share }) => shareOf(share, inParts)), inParts);
  const amounts = parts.map(({ share, amount }) => {
    if (amount !== undefined) return centsOf(amount, decimals, inParts);
    return share === undefined ? 0 : shareOfCents(whole, shareOf(share, inParts));
  });
  refuse(amounts.flatMap((amount, index) => {
    if (amount === 0 || amount < 0 === whole < 0) return [];
    return [problem(`${inParts}[${index}].amount`, `expected an amount with the sign of the total of ${total}, got "${formatCents(amount, decimals)}"`)];
  }));
  const rest = whole - amounts.slice(0, last).reduce((sum, amount) => sum + amount, 0);
  const stated = parts[last]!.amount;
  if (stated !== undefined && amounts[last] !== rest) {
    refuse([problem(inParts, `expected parts that make the total of ${total}, got ${formatCents(whole - rest + amounts[last]!, decimals)} (${formatCents(amounts[last]! - rest, decimals)} off)`)]);
  }
  if (rest !== 0 && rest < 0 !== whole < 0) refuse([problem(inParts, `expected parts that leave something of the total of ${total} for the last, got ${formatCents(rest, decimals)}`)]);
  amounts[last] = rest;
  return amounts;
}

function problem(path: string, message: string): Issue {
  return { path, code: "parts", message };
}

function refuse(issues: Issue[]): void {
  if (issues.length > 0) throw new TermijnError("INVALID_INPUT", issues);
}
