import { laterOf, type IsoDate } from "../../dates/day.js";
import { note } from "../../facts/finding.js";
import type { Report } from "./report.js";
import { daysStated } from "./stated/stated-date.js";
import type { StatedInvoice } from "./stated/stated-invoice.js";

/** The day of performance: the last delivery, else the end of the period that is billed. */
export function performanceOfDocument({ deliveryDates, periodEnds }: StatedInvoice, issuedOn: IsoDate, report: Report): IsoDate | null {
  const delivered = daysStated(deliveryDates, report);
  if (delivered.length > 0) return delivered.reduce(laterOf);
  const ends = daysStated(periodEnds, report);
  if (ends.length === 0) return null;
  const end = ends.reduce(laterOf);
  if (end > issuedOn) {
    const message = `The period that is billed ends on ${end}, after the invoice was issued; that day is taken as the day of performance.`;
    const fix = "Set invoice.performedOn where the performance was received earlier.";
    report(note("BILLED_AHEAD", message, { values: { end }, path: periodEnds[0]!.path, fix }));
  }
  return end;
}
