import { dayOf, type EpochDay } from "../dates/day.js";
import { centsOf, type Cents } from "../money/amount.js";
import { startOf, type AgreementEvent, type AgreementOnClaims } from "./agreement.js";

/** What must have come by a day, grace days included. */
export interface Need {
  lastDay: EpochDay;
  amount: Cents;
}

/** An agreement while time is replayed: what it needs by when, and what it got. */
export interface Standing extends AgreementOnClaims {
  since: EpochDay;
  until: EpochDay;
  /** In order of time; none for a deferral. */
  needs: Need[];
  received: { on: EpochDay; amount: Cents }[];
  /** The day a newer agreement took its place while it ran. */
  replacedOn?: EpochDay;
  /** A newer agreement on the same claims takes the money, whether this one still ran or was broken. */
  succeeded: boolean;
}

export function standing({ event, claims }: AgreementOnClaims, promised: () => Cents, decimals: number): Standing {
  const needs = needsOf(event, promised, decimals);
  const until = event.type === "deferral" ? dayOf(event.until) : needs.at(-1)!.lastDay;
  return { event, claims, since: startOf(event), until, needs, received: [], succeeded: false };
}

function needsOf(event: AgreementEvent, promised: () => Cents, decimals: number): Need[] {
  switch (event.type) {
    case "deferral":
      return [];
    case "plan":
      return event.plan.instalments
        .map(({ dueOn, amount }) => ({ lastDay: dayOf(dueOn) + event.plan.graceDays, amount: centsOf(amount, decimals) }))
        .sort((a, b) => a.lastDay - b.lastDay);
    default:
      return [{ lastDay: dayOf(event.payBy), amount: event.amount === undefined ? promised() : centsOf(event.amount, decimals) }];
  }
}

/** What is still to come, the first instalment first. */
export function openNeeds({ needs, received }: Standing): Need[] {
  let left = received.reduce((sum, { amount }) => sum + amount, 0);
  return needs.flatMap(({ lastDay, amount }) => {
    const part = Math.min(left, amount);
    left -= part;
    return amount > part ? [{ lastDay, amount: amount - part }] : [];
  });
}

/** The first day on which something had not come in time; null while all did. */
export function brokenOn({ needs, received }: Standing, on: EpochDay): EpochDay | null {
  let due = 0;
  for (const { lastDay, amount } of needs) {
    if (on <= lastDay) return null;
    due += amount;
    if (received.reduce((sum, money) => (money.on <= lastDay ? sum + money.amount : sum), 0) < due) return lastDay + 1;
  }
  return null;
}

/** The day on which all that was agreed had come; null while something is open. */
export function keptOn(agreement: Standing): EpochDay | null {
  if (agreement.event.type === "deferral" || openNeeds(agreement).length > 0) return null;
  return agreement.received.at(-1)?.on ?? agreement.since;
}

export function isRunning(agreement: Standing, on: EpochDay): boolean {
  if (agreement.replacedOn !== undefined) return false;
  if (agreement.event.type === "deferral") return on <= agreement.until;
  return keptOn(agreement) === null && brokenOn(agreement, on) === null;
}

/** A broken plan still takes what no running agreement needs: it can be completed late. */
export function takesMoney(agreement: Standing, on: EpochDay): boolean {
  return isRunning(agreement, on) || (agreement.event.type === "plan" && !agreement.succeeded);
}
