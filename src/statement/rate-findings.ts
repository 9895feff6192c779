import { formatDay } from "../dates/day.js";
import { note, warning, type Finding } from "../facts/finding.js";
import type { DossierAccount } from "./account.js";

/** Days without a known rate, and rates on which sources differ. */
export function rateFindings({ claims }: DossierAccount): Finding[] {
  return claims.flatMap(({ account }) => [
    ...account.unknownDays.map(({ from, to }) =>
      warning("RATE_UNKNOWN", `No interest rate is known for ${formatDay(from)} to ${formatDay(to)}: no interest was counted there.`, { values: { from: formatDay(from), to: formatDay(to) }, fix: "Hand in newer rates with withRates." })),
    ...account.stretches.flatMap(({ disputed, percent, from }) =>
      disputed === undefined ? [] : [note("RATE_DISPUTED", `Sources differ on the rate of ${percent}% from ${formatDay(from)}: ${disputed}`, { values: { percent, from: formatDay(from) } })]),
  ]);
}
