import type { IsoDate } from "../../dates/day.js";
import { warning } from "../../facts/finding.js";
import type { Report } from "./report.js";
import { daysStated } from "./stated/stated-date.js";
import type { StatedInvoice } from "./stated/stated-invoice.js";

/**
 * The due date: the document's own, else that of the means of payment (UBL 2.0, SI-UBL 1, credit notes), else that of the terms.
 * Instalments, each with a due date of its own, do not conflict.
 */
export function dueDateOfDocument({ dueDates }: StatedInvoice, instalments: boolean, report: Report): IsoDate | null {
  const days = daysStated(dueDates, report);
  const distinct = [...new Set(days)].sort();
  if (distinct.length > 1 && !instalments) {
    const message = `The document states different due dates: ${distinct.join(", ")}; ${days[0]} is taken.`;
    const fix = "Ask which one was meant, and set invoice.terms.";
    report(warning("CONFLICTING_DUE_DATES", message, { values: { taken: days[0]!, all: distinct.join(",") }, path: dueDates[0]!.path, fix }));
  }
  return days[0] ?? null;
}
