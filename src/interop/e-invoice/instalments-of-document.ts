import type { TermPart } from "../../facts/terms.js";
import { formatCents } from "../../money/amount.js";
import { parseCents } from "../../money/amount.js";
import { formatPercent, parsePercent } from "../../money/percent.js";
import { plainDecimal } from "./stated-amount.js";
import { isoDayOf } from "./stated-date.js";
import type { StatedInvoice, StatedTerms } from "./stated-invoice.js";

/** The parts of an invoice that is to be paid in instalments: two or more terms, each with a day and an amount or a percentage of its own. */
export function instalmentsOfDocument({ terms }: StatedInvoice, decimals: number): TermPart[] | null {
  if (terms.length < 2) return null;
  const parts = terms.map((term) => partOf(term, decimals));
  return parts.every((part) => part !== null) ? parts : null;
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
