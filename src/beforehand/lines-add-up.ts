import { note, warning, type Finding } from "../facts/finding.js";
import type { Invoice, InvoiceLine } from "../facts/invoice.js";
import { centsOf, formatCents, type Cents } from "../money/amount.js";
import { decimalsOf } from "../money/currency.js";
import { Decimal } from "../money/decimal.js";

const PLAIN_DECIMAL = /^-?\d{1,15}(?:\.\d{1,10})?$/;

/** Whether lines, VAT and total agree, each line rounded as its writer liked: a cent per line is let pass. */
export function sumFindings(invoice: Invoice): Finding[] {
  const lines = invoice.lines ?? [];
  const decimals = decimalsOf(invoice.currency ?? "EUR");
  const amounts = lines.map((line) => amountOf(line, decimals));
  if (amounts.length === 0 || amounts.includes(null) || invoice.vat === undefined) return [];
  const of = amounts as Cents[];
  const sum = of.reduce((total, amount) => total + amount, 0);
  const total = centsOf(invoice.total, decimals);
  const vat = centsOf(invoice.vat, decimals);
  const agrees = (a: Cents, b: Cents) => Math.abs(a - b) <= lines.length;
  const excludeVat = agrees(sum + vat, total);
  if (!excludeVat && !agrees(sum, total)) {
    const values = { lines: formatCents(sum, decimals), vat: formatCents(vat, decimals), total: formatCents(total, decimals) };
    // Less than the lines may be a discount on the whole, which the facts do not hold; more is nobody's to give.
    const severe = Math.abs(total) > Math.abs(sum + vat) ? warning : note;
    return [severe("LINES_DO_NOT_ADD_UP", `The lines come to ${values.lines} and the VAT to ${values.vat}, which is not the total of ${values.total}.`, {
      values, path: "total", fix: "Correct the amounts, or show the discount or the charge that makes the difference as a line.",
    })];
  }
  if (lines.some(({ vatPercent }) => vatPercent === undefined)) return [];
  const expected = vatOf(lines, of, excludeVat);
  if (agrees(expected, vat)) return [];
  const values = { expected: formatCents(expected, decimals), vat: formatCents(vat, decimals) };
  return [warning("VAT_DOES_NOT_FIT_RATES", `By the rates of the lines the VAT is ${values.expected}, but ${values.vat} is stated.`, { values, path: "vat", fix: "Correct the VAT or the rates." })];
}

/** The amount of a line as stated, else quantity times price; null when it cannot be told. */
function amountOf({ amount, quantity, unitPrice }: InvoiceLine, decimals: number): Cents | null {
  if (amount !== undefined) return centsOf(amount, decimals);
  if (quantity === undefined || unitPrice === undefined || !PLAIN_DECIMAL.test(quantity) || !PLAIN_DECIMAL.test(unitPrice)) return null;
  return new Decimal(quantity).times(unitPrice).times(10 ** decimals).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber() + 0;
}

/** The VAT by rate, rounded once per rate. */
function vatOf(lines: readonly InvoiceLine[], amounts: readonly Cents[], excludeVat: boolean): Cents {
  const byRate = new Map<string, Cents>();
  lines.forEach(({ vatPercent }, index) => byRate.set(vatPercent!, (byRate.get(vatPercent!) ?? 0) + amounts[index]!));
  return [...byRate].reduce((sum, [percent, base]) => {
    const rate = new Decimal(percent);
    return sum + rate.times(base).div(excludeVat ? 100 : rate.plus(100)).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber();
  }, 0) + 0;
}
