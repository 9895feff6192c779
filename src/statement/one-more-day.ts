import { note, type Finding } from "../facts/finding.js";
import type { Cents } from "../money/amount.js";
import type { DossierAccount } from "./account.js";

/** Tomorrow's interest; where tomorrow's rate is not known yet, today's, with a note. */
export function interestOfOneMoreDay({ on, claims }: DossierAccount, open: readonly Cents[]): { perDay: Cents; findings: Finding[] } {
  let perDay = 0;
  const findings: Finding[] = [];
  claims.forEach(({ account, schedule }, index) => {
    if (open[index]! <= 0) return;
    const known = schedule === null || on + 1 <= schedule.knownThrough;
    perDay += account.interestOf(known ? on + 1 : on);
    if (!known && on <= schedule.knownThrough) findings.push(note("PER_DAY_AT_TODAYS_RATE", "Tomorrow's interest rate is not known yet; what a day adds was computed with today's.", { fix: "Hand in newer rates with withRates." }));
  });
  return { perDay, findings };
}
