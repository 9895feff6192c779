import { dayOf, type EpochDay } from "../dates/day.js";
import { covers } from "../facts/receivable-ref.js";
import { identityOf, type Claim } from "../statement/claim.js";
import type { Situation } from "./situation.js";

/**
 * The first day since when nothing that has ended by itself, or was lifted, blocks a claim: a hold, an agreement, a dispute, a hand-over,
 * an insolvency. What could not be done before was not missed.
 */
export function freeSince(claim: Claim, { account, on }: Situation): EpochDay {
  const { events } = account.facts;
  const identity = identityOf(claim);
  let free = -Infinity;
  for (const event of events) {
    const day = dayOf(event.on);
    if (event.type === "release" || event.type === "dispute-resolved" || event.type === "handback" || event.type === "insolvency-ended") free = Math.max(free, day);
    if (event.type === "credit" && event.invoice === claim.invoice.number) free = Math.max(free, day);
    if (event.type !== "hold" || event.until === undefined || !covers(event.invoices, identity)) continue;
    const end = dayOf(event.until) + 1;
    if (end <= on) free = Math.max(free, end);
  }
  for (const { endedOn, invoices } of account.agreements) {
    if (endedOn !== undefined && covers(invoices, identity)) free = Math.max(free, endedOn);
  }
  return free;
}
