import { proposePlan } from "../../agreements/propose-plan.js";
import { formatDay, type EpochDay } from "../../dates/day.js";
import { firstWorkingDayFrom } from "../../dates/working-days.js";
import type { Finding } from "../../facts/finding.js";
import type { Party } from "../../facts/party.js";
import { undisputedOpen } from "./call-ask.js";
import { amountOf, type CallContext } from "./call-context.js";
import { runningTerm } from "./call-letters.js";
import type { CallScriptModel } from "./call-model.js";
import { isAboutLateness } from "./call-topic.js";

/** Long enough to arrange a payment, short enough to be remembered. */
const DAYS_TO_PAY = 7;
const MOST_INSTALMENTS = 3;

/** A day and a plan to fall back on: the day never before the term of a letter has passed, the plan free of interest for a consumer. */
export function callOffer(context: CallContext): CallScriptModel["offer"] & { findings: Finding[] } {
  const { subject: { topic, asked }, situation: { law, on, dossier }, statement } = context;
  const mayPayInParts = isAboutLateness(topic) || topic === "promise-running" || topic === "deferral-running";
  const total = undisputedOpen(asked);
  if (!mayPayInParts || total <= 0) return { payBy: null, plan: null, findings: [] };
  const payBy = firstWorkingDayFrom(dayToPay(context, on), law.isHoliday);
  const { plan, findings } = proposePlan({
    total: amountOf(context, total), firstOn: formatDay(payBy), count: Math.min(MOST_INSTALMENTS, total), currency: statement.currency, debtor: dossier.debtor.kind, law,
    // For who is protected as a consumer it is over within weeks: a short, free deferral.
    every: isSheltered(dossier.debtor) ? "fortnight" : "month",
  });
  return { payBy: isAboutLateness(topic) ? formatDay(payBy) : null, plan, findings };
}

function dayToPay(context: CallContext, on: EpochDay): EpochDay {
  const { agreement } = context.subject;
  const promised = agreement?.state === "running" ? agreement.until : -Infinity;
  return Math.max(on + DAYS_TO_PAY, runningTerm(context)?.until ?? -Infinity, promised);
}

/** Treated as a consumer: also who may be one. */
export function isSheltered({ kind }: Party): boolean {
  return kind === "consumer" || kind === "unknown";
}
