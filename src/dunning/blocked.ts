import { formatDay, type EpochDay, type IsoDate } from "../dates/day.js";
import type { Finding } from "../facts/finding.js";
import type { Blocker, Decision } from "./decision.js";

/**
 * The decision that nothing can be done, and until when.
 *
 * @param whole - what blocks the dossier
 * @param perClaim - what blocks each open claim
 * @param farDay - the day of a step that counts from prescription
 */
export function blockedBy(whole: readonly Blocker[], perClaim: readonly (readonly Blocker[])[], findings: Finding[], farDay?: EpochDay): Decision {
  const until = whole.length > 0 ? null : firstEnd(perClaim, farDay);
  return { kind: "blocked", blockers: distinctBlockers([...whole, ...perClaim.flat()]), ...(until === null ? {} : { until }), findings };
}

/** The blockers, those that say the same of several invoices as one. */
export function distinctBlockers(blockers: readonly Blocker[]): Blocker[] {
  const distinct = new Map<string, Blocker>();
  for (const blocker of blockers) {
    const key = `${blocker.code} ${blocker.message} ${blocker.until ?? ""}`;
    const known = distinct.get(key);
    // Without invoices it is about all of them.
    if (known === undefined || blocker.invoices === undefined) distinct.set(key, blocker);
    else if (known.invoices !== undefined) distinct.set(key, { ...known, invoices: [...new Set([...known.invoices, ...blocker.invoices])] });
  }
  return [...distinct.values()];
}

/** The last day before a claim comes free by itself: per claim the latest of its blockers, of all claims the earliest; null when none does. A step that counts from prescription may come before that. */
function firstEnd(perClaim: readonly (readonly Blocker[])[], farDay: EpochDay | undefined): IsoDate | null {
  const ends = perClaim.flatMap((blockers) => {
    const days = blockers.flatMap(({ until }) => (until === undefined ? [] : [until]));
    return days.length === blockers.length ? [days.sort().at(-1)!] : [];
  });
  if (ends.length === 0) return null;
  return [...ends, ...(farDay === undefined ? [] : [formatDay(farDay - 1)])].sort()[0]!;
}
