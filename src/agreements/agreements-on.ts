import { dayOf, formatDay, type EpochDay } from "../dates/day.js";
import type { DossierEvent, EventOf } from "../facts/event.js";
import type { FactsOn } from "../facts/facts-on.js";
import type { Invoice } from "../facts/invoice.js";
import { overlap } from "../facts/receivable-ref.js";
import { centsOf, formatCents, type Cents } from "../money/amount.js";
import { claimsOf, contains, isAgreement, startOf, supersedes, type Agreement, type AgreementOnClaims } from "./agreement.js";
import { creditDay } from "./nominal-account.js";
import { planStatusOf } from "./plan-status.js";
import { isOpenPromise, PromisedSums } from "./promised-sum.js";
import { brokenOn, isRunning, keptOn, openNeeds, standing, takesMoney, type Standing } from "./standing.js";

export type { Agreement } from "./agreement.js";

/**
 * Which agreements run, are kept or are broken on a day: promises, deferrals, instalment plans, settlements.
 *
 * Money counts from the agreement's day on, where it can be meant for its claims, and only once: it goes to what must come first
 * among the agreements that run. Events of one day act in list order, so that a payment that stands before an agreement was made
 * before it. The one source for statement and dunning.
 *
 * @param invoices - they tell what an agreement that names none is about, and what a promise without an amount comes to; without them such a
 * promise is never seen as kept
 */
export function agreementsOn(facts: FactsOn, on: EpochDay, decimals: number, invoices?: readonly Invoice[]): Agreement[] {
  if (!facts.events.some(isAgreement)) return [];
  const made: Standing[] = [];
  const promised = new PromisedSums(facts.events, invoices, decimals);
  // What can still change: most agreements of a long history are over, and are not looked at again.
  let live: Standing[] = [];
  for (const { day, event } of inOrderOfTime(facts.events)) {
    if (day > on) break;
    promised.record(event);
    if (!concernsAgreements(event)) continue;
    live = live.filter((agreement) => takesMoney(agreement, day));
    if (isAgreement(event)) {
      const agreement = make({ event, claims: claimsOf(event, invoices) }, day, live, () => promised.sumOf(event), decimals);
      made.push(agreement);
      live.push(agreement);
    }
    if (event.type === "payment" || event.type === "set-off") spread(event, day, live, decimals);
    if (event.type === "credit") {
      for (const agreement of live) {
        if (!isOpenPromise(agreement.event) || !isRunning(agreement, day)) continue;
        agreement.needs[0]!.amount = promised.sumOf(agreement.event);
        if (openNeeds(agreement).length === 0) agreement.received.push({ on: day, amount: 0 });
      }
    }
  }
  return made.map((agreement) => outcome(agreement, on, decimals));
}

function concernsAgreements(event: DossierEvent): boolean {
  return isAgreement(event) || event.type === "payment" || event.type === "set-off" || event.type === "credit";
}

interface Moment {
  day: EpochDay;
  event: DossierEvent;
}

/** What happened, each from the day it counts. A plan agreed on another day than that of its event comes first on that day. */
function inOrderOfTime(events: readonly DossierEvent[]): Moment[] {
  const isEarly = (event: DossierEvent) => isAgreement(event) && startOf(event) !== dayOf(event.on);
  return events
    .map((event) => ({ day: isAgreement(event) ? startOf(event) : event.type === "credit" ? creditDay(event) : dayOf(event.on), event }))
    .sort((a, b) => a.day - b.day || Number(isEarly(b.event)) - Number(isEarly(a.event)));
}

/** A new agreement; it takes the place of those that stand in its way. */
function make(made: AgreementOnClaims, day: EpochDay, live: readonly Standing[], promised: () => Cents, decimals: number): Standing {
  const agreement = standing(made, promised, decimals);
  if (live.some((other) => isRunning(other, day) && contains(other, made))) agreement.replacedOn = day;
  for (const earlier of live) {
    if (!supersedes(made, earlier)) continue;
    if (isRunning(earlier, day)) earlier.replacedOn = day;
    earlier.succeeded = true;
  }
  return agreement;
}

/** Gives money to the agreements it can be meant for: what must come first before the rest, broken plans last. */
function spread(money: EventOf<"payment"> | EventOf<"set-off">, day: EpochDay, live: readonly Standing[], decimals: number): void {
  const wanted = live
    .filter((agreement) => overlap(money.invoices, agreement.claims))
    .flatMap((agreement) => openNeeds(agreement).map((need) => ({ agreement, need, isLate: isRunning(agreement, day) ? 0 : 1 })))
    .sort((a, b) => a.isLate - b.isLate || a.need.lastDay - b.need.lastDay);
  let left = centsOf(money.amount, decimals);
  for (const { agreement, need } of wanted) {
    const amount = Math.min(left, need.amount);
    left -= amount;
    if (amount > 0) agreement.received.push({ on: day, amount });
  }
}

function outcome(agreement: Standing, on: EpochDay, decimals: number): Agreement {
  const { event, claims, since, until, received, replacedOn } = agreement;
  const interest = event.type === "plan" ? event.plan.interest : event.type === "promise" ? "keeps-running" : (event.interest ?? "keeps-running");
  const asOf = replacedOn ?? on;
  const next = openNeeds(agreement)[0];
  const plan = event.type === "plan"
    ? { plan: planStatusOf({ ...event.plan, agreedOn: formatDay(since) }, received.map((money) => ({ on: formatDay(money.on), amount: formatCents(money.amount, decimals) })), asOf, decimals) }
    : {};
  const common = { event, kind: event.type, since, until, invoices: claims, interest, paid: received.reduce((sum, { amount }) => sum + amount, 0), ...plan };
  if (replacedOn !== undefined) return { ...common, state: "replaced", endedOn: replacedOn };
  const kept = keptOn(agreement);
  if (kept !== null) return { ...common, state: "kept", endedOn: kept };
  const broken = brokenOn(agreement, on);
  if (broken !== null) return { ...common, state: "broken", endedOn: broken };
  if (event.type === "deferral" && on > until) return { ...common, state: "ended", endedOn: until + 1 };
  return { ...common, state: "running", ...(next === undefined ? {} : { nextOn: next.lastDay }) };
}
