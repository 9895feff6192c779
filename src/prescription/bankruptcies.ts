import { dayOf, type EpochDay } from "../dates/day.js";
import type { FactsOn } from "../facts/facts-on.js";

/** A bankruptcy (faillissement) of the debtor; `until` null while it runs. */
export interface Bankruptcy {
  on: EpochDay;
  until: EpochDay | null;
}

/** The debtor's bankruptcies, in order of time; an end without a name ends all that run. */
export function bankruptciesIn({ events }: FactsOn): Bankruptcy[] {
  const found: Bankruptcy[] = [];
  for (const event of events) {
    if (event.type === "insolvency" && event.kind === "bankruptcy") found.push({ on: dayOf(event.on), until: null });
    if (event.type === "insolvency-ended") for (const bankruptcy of found) bankruptcy.until ??= dayOf(event.on);
  }
  return found;
}
