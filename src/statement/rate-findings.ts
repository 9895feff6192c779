import { formatDay, type EpochDay } from "../dates/day.js";
import { note, warning, type Finding } from "../facts/finding.js";
import type { Percent } from "../money/percent.js";
import type { DossierAccount } from "./account.js";

/** Days without a known rate, and rates on which sources differ. */
export function rateFindings({ claims }: DossierAccount): Finding[] {
  const findings: Finding[] = [];
  for (const { account } of claims) {
    for (const days of account.unknownDays) findings.push(rateUnknown(days));
    for (const { disputed, percent, from } of account.stretches) if (disputed !== undefined) findings.push(rateDisputed(disputed, percent, from));
  }
  return findings;
}

function rateUnknown({ from, to }: { from: EpochDay; to: EpochDay }): Finding {
  return warning("RATE_UNKNOWN", `No interest rate is known for ${formatDay(from)} to ${formatDay(to)}: no interest was counted there.`, { values: { from: formatDay(from), to: formatDay(to) }, fix: "Hand in newer rates with withRates." });
}

function rateDisputed(disputed: string, percent: Percent, from: EpochDay): Finding {
  return note("RATE_DISPUTED", `Sources differ on the rate of ${percent}% from ${formatDay(from)}: ${disputed}`, { values: { percent, from: formatDay(from) } });
}
