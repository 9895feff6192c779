import { warning } from "../../facts/finding.js";
import type { TermPart } from "../../facts/terms.js";
import { formatCents, parseCents, type Cents } from "../../money/amount.js";
import { addPercent, formatPercent, parsePercent } from "../../money/percent.js";
import type { Report } from "./report.js";
import { plainDecimal } from "./stated/stated-amount.js";
import { isoDayOf } from "./stated/stated-date.js";
import type { StatedInvoice, StatedTerms } from "./stated/stated-invoice.js";

/**
 * The parts of an invoice that is to be paid in instalments: two or more terms, each with a day and an amount (or a percentage) of its
 * own, that together make the total.
 */
export function instalmentsOfDocument({ terms }: StatedInvoice, total: Cents, decimals: number, report: Report): TermPart[] | null {
  if (terms.length < 2) return null;
  const parts = terms.map((term) => partOf(term, decimals));
  if (!parts.every((part) => part !== null)) return null;
  if (makeAmount(parts, total, decimals) || makeHundred(parts)) return parts;
  const message = `The instalments that the document states do not make its total of ${formatCents(total, decimals)}.`;
  report(warning("INSTALMENTS_DO_NOT_ADD_UP", message, { fix: "Ask what is to be paid when, and set invoice.terms." }));
  return null;
}

function partOf({ dueDate, amount, percent }: StatedTerms, decimals: number): TermPart | null {
  const dueOn = dueDate === null ? null : isoDayOf(dueDate);
  if (dueOn === null) return null;
  const due = { kind: "date", dueOn } as const;
  const cents = amount === null ? null : parseCents(plainDecimal(amount.text, decimals), decimals);
  if (cents !== null) return { amount: formatCents(cents, decimals), due };
  const share = percent === null ? null : parsePercent(plainDecimal(percent.text, 2));
  return share === null || share.units < 0 ? null : { share: formatPercent(share), due };
}

function makeAmount(parts: TermPart[], total: Cents, decimals: number): boolean {
  return parts.reduce((sum, { amount }) => (amount === undefined ? NaN : sum + parseCents(amount, decimals)!), 0) === total;
}

function makeHundred(parts: TermPart[]): boolean {
  const shares = parts.flatMap(({ share }) => (share === undefined ? [] : parsePercent(share)!));
  const sum = shares.reduce(addPercent, { units: 0, scale: 100 });
  return shares.length === parts.length && sum.units === 100 * sum.scale;
}
