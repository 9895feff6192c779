import { formatDay, type EpochDay } from "../dates/day.js";
import type { Dossier } from "./dossier.js";
import type { DossierEvent, EventOf } from "./event.js";
import { note, type Finding } from "./finding.js";

/** The events that have happened by a day, in order of time; those of one day in list order. */
export interface FactsOn {
  events: DossierEvent[];
  /** Payments that were not reversed by that day. */
  payments: EventOf<"payment">[];
  findings: Finding[];
}

/** What holds on a day: later events have not happened yet, and a payment reversed by then counts as never made. */
export function factsOn({ events }: Dossier, on: EpochDay): FactsOn {
  const today = formatDay(on);
  let inOrder = true;
  let ahead = 0;
  const happened: DossierEvent[] = [];
  const reversed = new Set<string>();
  for (const event of events) {
    if (event.on > today) {
      ahead += 1;
      continue;
    }
    if (happened.length > 0 && event.on < happened[happened.length - 1]!.on) inOrder = false;
    if (event.type === "payment-reversed") reversed.add(event.payment);
    happened.push(event);
  }
  // Sorting is stable, so events of one day keep their order.
  if (!inOrder) happened.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const standing = reversed.size === 0 ? happened : happened.filter((event) => !(event.type === "payment" && event.id !== undefined && reversed.has(event.id)));
  return {
    events: standing,
    payments: standing.filter((event) => event.type === "payment"),
    findings: ahead === 0 ? [] : [note("EVENTS_AHEAD", `${ahead} ${ahead === 1 ? "event" : "events"} after ${today} ${ahead === 1 ? "has" : "have"} not happened yet and did not count.`, { values: { count: String(ahead) } })],
  };
}

/** The events of one type. */
export function eventsOf<Type extends DossierEvent["type"]>(events: readonly DossierEvent[], type: Type): EventOf<Type>[] {
  return events.filter((event): event is EventOf<Type> => event.type === type);
}
