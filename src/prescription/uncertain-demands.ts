import { formatDay, type EpochDay } from "../dates/day.js";
import { note, type Finding } from "../facts/finding.js";
import type { UncertainDemand } from "./interruptions.js";
import type { RunningTerm, TermStep } from "./running-term.js";

/**
 * That a letter would have moved the day, had its receipt been proven: of the letters whose receipt is presumed, and of those of which
 * nothing is known, the last one that came in time.
 *
 * @param withMore - the claim's term with further steps
 */
export function uncertaintyFindings(
  demands: readonly UncertainDemand[], { prescribesOn }: RunningTerm, withMore: (more: readonly TermStep[]) => RunningTerm, claim: string,
): Finding[] {
  if (prescribesOn === null) return [];
  return (["presumed", "none"] as const).flatMap((certainty) => {
    const last = lastOf(demands.filter((demand) => demand.certainty === certainty && demand.on < prescribesOn));
    if (last === null) return [];
    const moved = withMore([{ kind: "interruption", on: last.on, as: last.kind, by: last.by }]);
    return moved.prescribesOn === null || moved.prescribesOn <= prescribesOn ? [] : [didNotCount(last, claim, moved.prescribesOn, moved)];
  });
}

function lastOf(demands: readonly UncertainDemand[]): UncertainDemand | null {
  return demands.reduce<UncertainDemand | null>((last, demand) => (last === null || demand.on > last.on ? demand : last), null);
}

function didNotCount({ on, by, certainty }: UncertainDemand, claim: string, wouldPrescribeOn: EpochDay, { basis }: RunningTerm): Finding {
  const day = formatDay(wouldPrescribeOn);
  const arrived = formatDay(on);
  const values = { invoice: claim, notice: by, on: arrived, wouldPrescribeOn: day };
  if (certainty === "presumed") {
    const message = `That the ${by} arrived on ${arrived} is only presumed: it did not count for the prescription of ${claim}. With proof of receipt the day would be ${day}.`;
    return note("INTERRUPTION_PRESUMED", message, { values, fix: 'Record receipt "proven" when there is proof, or send an interruption letter by registered post.', basis });
  }
  const message = `When the ${by} of ${arrived} was received is not known: it did not count for the prescription of ${claim}. Received that day it would be ${day}.`;
  return note("INTERRUPTION_RECEIPT_UNKNOWN", message, { values, fix: "Record receivedOn when its receipt is certain.", basis });
}
