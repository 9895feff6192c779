import { formatDay, type EpochDay } from "../../dates/day.js";
import { firstWorkingDayFrom } from "../../dates/working-days.js";
import type { EventOf } from "../../facts/event.js";
import { note, warning, type Finding } from "../../facts/finding.js";
import { centsOf, formatCents, type Cents } from "../../money/amount.js";
import type { CostClaim, SentDemand } from "../costs-law.js";
import { ARTICLE } from "./articles.js";
import { costScale, sumOfParts } from "./cost-scale.js";
import { isDutchHoliday } from "./holidays.js";

/** The term of the letter, in days from the day after receipt. */
const LETTER_DAYS = 14;

/**
 * The last day to pay without costs: the fourteenth day after receipt, moved to the next working day when it is a Saturday, Sunday or
 * public holiday; a later day that the letter itself names counts instead.
 *
 * @legalBasis art. 6:96(6) BW, HR 25-11-2016, ECLI:NL:HR:2016:2704, art. 1 Algemene termijnenwet
 */
export function lastDayWithoutCosts(receivedOn: EpochDay, deadlineOn: EpochDay | null = null): EpochDay {
  const byLaw = firstWorkingDayFrom(receivedOn + LETTER_DAYS, isDutchHoliday);
  return deadlineOn === null ? byLaw : Math.max(byLaw, deadlineOn);
}

/** A 14-day letter (WIK-brief) that makes costs due, and the most that it allows. */
export interface EffectiveLetter {
  /** The day it was sent, as it is shown. */
  sent: string;
  claims: number[];
  /** Costs fall due on the day after this one. */
  lastDay: EpochDay;
  /** The costs the letter named; no more can be claimed. Null when that is not recorded. */
  named: Cents | null;
  /** VAT that the letter announced and that may be charged. */
  withVat: boolean;
}

/**
 * What a 14-day letter does: nothing unless it reached a debtor who was in default when it was sent, and added nothing.
 *
 * @param demand - the letter as sent
 * @param claims - all claims; the letter concerns those it names
 * @param deadlineOn - the last day the letter named
 * @param vatAllowed - whether the conditions for VAT on the costs are met
 */
export function fourteenDayLetter(
  demand: SentDemand & { event: EventOf<"notice"> }, claims: readonly CostClaim[], deadlineOn: EpochDay | null, vatAllowed: boolean,
): { letter: EffectiveLetter | null; findings: Finding[] } {
  const findings: Finding[] = [];
  const sent = formatDay(demand.sentOn);
  const basis = [ARTICLE.fourteenDayLetter];
  const covered = demand.claims.filter((index) => {
    const { interestFrom } = claims[index]!;
    return interestFrom !== null && interestFrom <= demand.sentOn;
  });
  if (covered.length === 0) {
    findings.push(warning("LETTER_BEFORE_DEFAULT", `The 14-day letter of ${sent} was sent before the debtor was in default: it has no effect.`, { fix: "Send a new letter now that the debtor is in default.", basis }));
    return { letter: null, findings };
  }
  if (demand.receivedOn === null) {
    findings.push(warning("LETTER_NOT_RECEIVED", `That the 14-day letter of ${sent} was received is not known: no costs are due.`, { fix: "Record when it was received, or send it again by post.", basis: [ARTICLE.fourteenDayLetter, ARTICLE.fourteenDayReceipt] }));
    return { letter: null, findings };
  }
  const claimed = demand.event.claimed;
  const named = claimed?.costs === undefined ? null : centsOf(claimed.costs, 2);
  const vatNamed = claimed?.vatOnCosts === undefined ? 0 : centsOf(claimed.vatOnCosts, 2);
  if (vatNamed > 0 && !vatAllowed) {
    findings.push(warning("LETTER_VAT_NOT_ALLOWED", `The 14-day letter of ${sent} added VAT that may not be charged: no costs are due.`, { fix: "Send a new letter without VAT.", basis: [ARTICLE.costScaleVat, ARTICLE.consumerCosts] }));
    return { letter: null, findings };
  }
  const byLaw = lastDayWithoutCosts(demand.receivedOn);
  if (deadlineOn !== null && deadlineOn < demand.receivedOn + LETTER_DAYS) {
    findings.push(warning("LETTER_TERM_TOO_SHORT", `The 14-day letter of ${sent} named ${formatDay(deadlineOn)}, the law gives until ${formatDay(byLaw)}; a court may refuse the costs.`, { fix: "Send a new letter with the right term.", basis: [ARTICLE.fourteenDayLetter, ARTICLE.fourteenDayReceipt] }));
  }
  if (named === null) {
    findings.push(note("LETTER_COSTS_UNKNOWN", `Which costs the 14-day letter of ${sent} named is not recorded; it was taken to name the right amount.`, { path: "claimed.costs", fix: "Record claimed.costs with the notice.", basis }));
  }
  return { letter: { sent, claims: covered, lastDay: lastDayWithoutCosts(demand.receivedOn, deadlineOn), named, withVat: vatNamed > 0 }, findings };
}

/**
 * Whether the costs a letter named were within the scale over what was open when it was sent; else the letter is void.
 *
 * @param open - the principal open on that day per claim, with corrections that were made later put back
 */
export function namedTooMuch({ named, sent }: EffectiveLetter, open: readonly Cents[]): Finding | null {
  const most = sumOfParts(costScale(open.reduce((sum, amount) => sum + amount, 0)));
  if (named === null || named <= most) return null;
  return warning("LETTER_COSTS_TOO_HIGH", `The 14-day letter of ${sent} named ${formatCents(named)} of costs, the scale allowed ${formatCents(most)}: no costs are due.`, {
    fix: "Send a new letter with the right amount.", basis: [ARTICLE.fourteenDayLetter, ARTICLE.costScale],
  });
}
