import { formatDay, type EpochDay } from "../dates/day.js";
import { addMonths } from "../dates/months.js";
import { note, warning, type Finding } from "../facts/finding.js";
import type { RunningTerm } from "./running-term.js";

/** How long before the day a person hears of it. */
const WARNING_MONTHS = 12;

/** What to do about the day on which an open claim is prescribed. */
export function adviceOn({ prescribesOn, basis }: RunningTerm, claim: string, on: EpochDay): Finding[] {
  if (prescribesOn === null) {
    const message = `${claim} cannot prescribe while the bankruptcy runs, nor in the months after it; the day is known when it has ended.`;
    return [note("PRESCRIPTION_RUNS_ON_IN_BANKRUPTCY", message, { values: { invoice: claim }, fix: "File the claim with the trustee, and record when the bankruptcy has ended.", basis })];
  }
  const day = formatDay(prescribesOn);
  const values = { invoice: claim, prescribesOn: day };
  if (on >= prescribesOn) {
    const fix = "Look for an interruption that is not recorded: a letter that arrived, a written acknowledgement, a suit.";
    return [warning("PRESCRIBED", `${claim} is prescribed since ${day}: it cannot be enforced against a debtor who says so.`, { values, fix, basis })];
  }
  if (on < addMonths(prescribesOn, -WARNING_MONTHS)) return [];
  const message = `${claim} prescribes on ${day}. A part payment, a promise or a call does not stop that; a letter that reserves your rights does, when it arrives.`;
  return [warning("PRESCRIPTION_NEAR", message, { values, fix: `Send an interruption letter with proof of receipt before ${day}.`, basis })];
}
