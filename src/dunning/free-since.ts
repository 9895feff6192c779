import { dayOf, type EpochDay } from "../dates/day.js";
import type { DossierEvent, EventOf } from "../facts/event.js";
import { covers } from "../facts/receivable-ref.js";
import { concerns, identityOf, type Claim } from "../statement/claim.js";
import type { Situation } from "./situation.js";

/**
 * The first day since when nothing that has ended by itself, or was lifted, blocks a claim: a hold, an agreement, a dispute, a hand-over,
 * an insolvency. What could not be done before was not missed.
 */
export function freeSince(claim: Claim, { account, on }: Situation): EpochDay {
  const { events } = account.facts;
  const identity = identityOf(claim);
  let free = -Infinity;
  for (const [index, event] of events.entries()) {
    const day = dayOf(event.on);
    if (event.type === "handback" || event.type === "insolvency-ended" || (event.type === "dispute-resolved" && settlesDisputeOf(claim, event, events.slice(0, index)))) free = Math.max(free, day);
    if (event.type === "credit" && event.invoice === claim.invoice.number) free = Math.max(free, day);
    if (event.type !== "hold" || !covers(event.invoices, identity)) continue;
    const release = events.slice(index).find((later) => later.type === "release" && (later.hold === undefined || later.hold === event.id));
    const end = Math.min(event.until === undefined ? Infinity : dayOf(event.until) + 1, release === undefined ? Infinity : dayOf(release.on));
    if (end <= on) free = Math.max(free, end);
  }
  for (const { endedOn, invoices } of account.agreements) {
    if (endedOn !== undefined && covers(invoices, identity)) free = Math.max(free, endedOn);
  }
  return free;
}

function settlesDisputeOf(claim: Claim, { dispute }: EventOf<"dispute-resolved">, earlier: readonly DossierEvent[]): boolean {
  return earlier.some((event) => event.type === "dispute" && (dispute === undefined || event.id === dispute) && concerns(event, claim));
}
