import type { IsoDate } from "../dates/day.js";
import type { Dossier } from "../facts/dossier.js";
import type { DossierEvent } from "../facts/event.js";
import { note, warning, type Finding } from "../facts/finding.js";

/** What cannot be about an invoice that was not there yet; money, contacts and the debtor's own fate can come first. */
const ABOUT_INVOICES: readonly string[] = [
  "notice", "step", "credit", "dispute", "dispute-resolved", "promise", "plan", "settlement", "deferral", "acknowledgement", "waiver", "handover", "judgment", "write-off",
];

/** Events that happened before the invoices they are about, or before any: a mistyped day, most likely. None of them counts as a step. */
export function earlyEvents({ invoices, events }: Dossier, today: IsoDate): Finding[] {
  const issued = new Map(invoices.map(({ number, issuedOn }) => [number, issuedOn]));
  const days = [...issued.values()].sort();
  const [oldest] = days;
  if (oldest === undefined) return [];
  const newest = days.at(-1)!;
  return events.flatMap((event, index) => {
    if (event.on >= newest || event.on > today) return [];
    const first = namedIn(event).reduce((day, number) => (issued.get(number)! > day ? issued.get(number)! : day), oldest);
    if (event.on >= first) return [];
    const presupposes = ABOUT_INVOICES.includes(event.type);
    return [(presupposes ? warning : note)("EVENT_BEFORE_INVOICE", `The ${event.type} of ${event.on} came before the invoice of ${first}.`, {
      path: `events[${index}].on`, values: { type: event.type, on: event.on, issuedOn: first }, fix: presupposes ? "Check both days." : "Check both days if it was not meant so.",
    })];
  });
}

function namedIn(event: DossierEvent): string[] {
  if ("invoices" in event && event.invoices !== undefined) return event.invoices.map((ref) => (typeof ref === "string" ? ref : ref.invoice));
  return "invoice" in event && event.invoice !== undefined ? [event.invoice] : [];
}
