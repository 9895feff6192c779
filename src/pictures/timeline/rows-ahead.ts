import { formatDay, type IsoDate } from "../../dates/day.js";
import type { ForecastDay } from "../../dunning/forecast.js";
import type { Situation } from "../../dunning/situation.js";
import { fillIn } from "../../notices/call/fill-in.js";
import { identityOf } from "../../statement/claim.js";
import { formatCents } from "../../money/amount.js";
import type { TimelineRow } from "./timeline-row.js";
import type { TimelineWords } from "./timeline-words.js";

/** What lies ahead, up to a day: last days to pay, days that were agreed, and the steps that come if nobody pays. */
export function rowsAhead(situation: Situation, forecastDays: readonly ForecastDay[], until: IsoDate, words: TimelineWords): TimelineRow[] {
  const rows = [...daysToPay(situation, words), ...daysAgreed(situation, words), ...nextSteps(forecastDays, words)];
  const today = formatDay(situation.on);
  // Sorting is stable, so what is to be paid on a day comes before the step of that day.
  return rows.filter(({ on, kind }) => on <= until && (on > today || kind === "next-step")).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function daysToPay({ claims, account }: Situation, words: TimelineWords): TimelineRow[] {
  return claims.flatMap(({ claim, open }): TimelineRow[] => {
    if (claim.dueOn === null || open <= 0) return [];
    const { invoice, part } = identityOf(claim);
    const amount = formatCents(open, account.decimals);
    return [{ on: formatDay(claim.dueOn), when: "ahead", kind: "due", text: fillIn(part === undefined ? words.wording.due : words.wording.duePart, { invoice, part: part ?? "", amount: words.money(amount) }), amount }];
  });
}

function daysAgreed({ account }: Situation, words: TimelineWords): TimelineRow[] {
  return account.agreements.flatMap(({ kind, state, until, plan }): TimelineRow[] => {
    if (state !== "running") return [];
    const row = { when: "ahead", kind: "agreed-day" } as const;
    if (plan === undefined) return [{ ...row, on: formatDay(until), text: words.wording.agreedDay[kind] }];
    return plan.instalments.flatMap(({ dueOn, amount, state: paid }) => (paid === "paid" ? [] : [{ ...row, on: dueOn, text: fillIn(words.wording.agreedDay[kind], { amount: words.money(amount) }), amount }]));
  });
}

function nextSteps(days: readonly ForecastDay[], words: TimelineWords): TimelineRow[] {
  return days.flatMap(({ on, decision }): TimelineRow[] => (decision.kind === "act" ? [{ on, when: "ahead", kind: "next-step", text: words.step(decision), step: decision.step }] : []));
}
