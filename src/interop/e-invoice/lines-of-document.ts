import type { InvoiceLine } from "../../facts/invoice.js";
import { formatCents } from "../../money/amount.js";
import { formatPercent, parsePercent } from "../../money/percent.js";
import type { Report } from "./report.js";
import { centsStated, plainDecimal } from "./stated/stated-amount.js";
import type { StatedInvoice, StatedLine } from "./stated/stated-invoice.js";

/** The lines as facts; with `sign` −1, for a credit note, quantities and amounts change sign and prices stay. */
export function linesOfDocument({ lines }: StatedInvoice, decimals: number, sign: 1 | -1, report: Report): InvoiceLine[] {
  return lines.map((line) => {
    const cents = centsStated(line.amount, decimals, report);
    const percent = line.vatPercent === null ? null : parsePercent(plainDecimal(line.vatPercent.text, 2));
    const quantity = line.quantity === null ? null : plainDecimal(line.quantity.text, 0);
    return {
      description: descriptionOf(line),
      ...(quantity !== null && { quantity: sign === 1 ? quantity : negated(quantity) }),
      ...(line.price && isOne(line) && { unitPrice: plainDecimal(line.price.text, decimals) }),
      ...(cents !== null && { amount: formatCents(sign * cents, decimals) }),
      ...(percent !== null && percent.units >= 0 && { vatPercent: formatPercent(percent) }),
    };
  });
}

function descriptionOf({ name, descriptions }: StatedLine): string {
  const details = descriptions.map(({ text }) => text).filter((text) => text !== name?.text).join(" ");
  return name === null ? details : details === "" ? name.text : `${name.text}: ${details}`;
}

/** A price per hundred is no unit price. */
function isOne({ priceQuantity }: StatedLine): boolean {
  return priceQuantity === null || plainDecimal(priceQuantity.text, 0) === "1";
}

function negated(quantity: string): string {
  if (/^-/.test(quantity)) return quantity.slice(1);
  return /^[\d.]*[1-9]/.test(quantity) ? `-${quantity}` : quantity;
}
