import { earlierOf, type IsoDate } from "../dates/day.js";
import type { Dossier } from "../facts/dossier.js";
import type { DossierEvent } from "../facts/event.js";
import type { FactsOn } from "../facts/facts-on.js";

/**
 * The dossier with what is known on a later day, each fact dated by when it takes effect: a reversed payment never came, a correction holds
 * from the start, a set-off works back. An account of it on an earlier day shows what was really owed then.
 */
export function inHindsight(dossier: Dossier, { events }: FactsOn): Dossier {
  const issuedOn = new Map(dossier.invoices.map((invoice) => [invoice.number, invoice.issuedOn]));
  return { ...dossier, events: events.map((event) => ({ ...event, on: earlierOf(event.on, effectOf(event, issuedOn)) })) };
}

function effectOf(event: DossierEvent, issuedOn: ReadonlyMap<string, IsoDate>): IsoDate {
  if (event.type === "credit") return event.effectiveOn ?? issuedOn.get(event.invoice) ?? event.on;
  if (event.type === "set-off") return event.effectiveOn ?? event.on;
  return event.on;
}
