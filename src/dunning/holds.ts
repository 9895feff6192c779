import { dayOf, type EpochDay } from "../dates/day.js";
import type { DossierEvent, EventOf } from "../facts/event.js";

/** A hold (pauze) that stands, with its last day; null when it has none. */
export interface OpenHold {
  event: EventOf<"hold">;
  until: EpochDay | null;
}

/** The holds that stand on a day. */
export function openHolds(events: readonly DossierEvent[], on: EpochDay): OpenHold[] {
  let holds: EventOf<"hold">[] = [];
  for (const event of events) {
    if (event.type === "hold") holds.push(event);
    if (event.type === "release") holds = holds.filter((hold) => event.hold !== undefined && hold.id !== event.hold);
  }
  return holds
    .map((event) => ({ event, until: event.until === undefined ? null : dayOf(event.until) }))
    .filter(({ until }) => until === null || until >= on);
}
