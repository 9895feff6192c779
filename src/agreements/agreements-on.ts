import { dayOf, type EpochDay } from "../dates/day.js";
import type { DossierEvent, EventOf, ReceivableRef } from "../facts/event.js";
import type { FactsOn } from "../facts/facts-on.js";
import { overlap } from "../facts/receivable-ref.js";
import { centsOf, type Cents } from "../money/amount.js";
import { planStatusOf } from "./plan-status.js";

type AgreementEvent = EventOf<"promise"> | EventOf<"deferral"> | EventOf<"plan"> | EventOf<"settlement">;

/** What debtor and creditor agreed after the invoice, and what became of it by a day. */
export interface Agreement {
  event: AgreementEvent;
  kind: AgreementEvent["type"];
  since: EpochDay;
  /** The last day on which the debtor can still do as agreed. */
  until: EpochDay;
  /** "replaced": a newer agreement on the same claims took its place while it ran. "ended": a deferral whose day has come. */
  state: "running" | "kept" | "broken" | "replaced" | "ended";
  /** The day the state began, when it is not running: the payment that fulfilled it, or the first day on which it was broken. */
  endedOn?: EpochDay;
  invoices: readonly ReceivableRef[] | undefined;
  interest: "keeps-running" | "stopped";
  paid: Cents;
}

const AGREEMENT_TYPES: readonly string[] = ["promise", "deferral", "plan", "settlement"];

function isAgreement(event: DossierEvent): event is AgreementEvent {
  return AGREEMENT_TYPES.includes(event.type);
}

/**
 * Which agreements run, are kept or are broken on a day: promises, deferrals, instalment plans, settlements.
 *
 * Payments count from the agreement's day on, and only those that can be meant for its claims. The one source for statement and dunning.
 */
export function agreementsOn({ events, payments }: FactsOn, on: EpochDay, decimals: number): Agreement[] {
  const made = events.filter(isAgreement);
  return made.map((event, index) => {
    const counted = payments.filter((payment) => payment.on >= event.on && overlap(payment.invoices, claimsOf(event)));
    for (const later of made.slice(index + 1)) {
      if (!supersedes(later, event)) continue;
      const day = dayOf(later.on);
      const then = stateOf(event, counted, day, decimals);
      if (then.state === "running") return { ...then, state: "replaced", endedOn: day };
    }
    return stateOf(event, counted, on, decimals);
  });
}

function claimsOf(event: AgreementEvent): readonly ReceivableRef[] | undefined {
  return "invoices" in event ? event.invoices : undefined;
}

/** A newer agreement of the same kind, or one of the firmer kinds, takes the place of a running one on the same claims. */
function supersedes(event: AgreementEvent, earlier: AgreementEvent): boolean {
  const firm = event.type === "plan" || event.type === "settlement";
  return (firm || event.type === earlier.type) && overlap(claimsOf(event), claimsOf(earlier));
}

function stateOf(event: AgreementEvent, payments: readonly EventOf<"payment">[], on: EpochDay, decimals: number): Agreement {
  const since = dayOf(event.on);
  const common = { event, kind: event.type, since, invoices: claimsOf(event) } as const;
  switch (event.type) {
    case "deferral": {
      const until = dayOf(event.until);
      return { ...common, until, interest: event.interest ?? "keeps-running", paid: 0, ...(on > until ? { state: "ended", endedOn: until + 1 } : { state: "running" }) };
    }
    case "promise":
    case "settlement": {
      const until = dayOf(event.payBy);
      const amount = event.amount === undefined ? null : centsOf(event.amount, decimals);
      const interest = event.type === "settlement" ? (event.interest ?? "keeps-running") : "keeps-running";
      const { paid, reachedOn } = paidBy(payments, until, amount, decimals);
      if (reachedOn !== null) return { ...common, until, interest, paid, state: "kept", endedOn: reachedOn };
      return { ...common, until, interest, paid, ...(on > until ? { state: "broken", endedOn: until + 1 } : { state: "running" }) };
    }
    case "plan": {
      const plan = { ...event.plan, agreedOn: event.plan.agreedOn ?? event.on };
      const status = planStatusOf(plan, payments, on, decimals);
      const until = Math.max(...plan.instalments.map(({ dueOn }) => dayOf(dueOn))) + plan.graceDays;
      const paid = centsOf(status.paid, decimals);
      if (status.state === "completed") return { ...common, until, interest: plan.interest, paid, state: "kept", endedOn: paidBy(payments, Infinity, centsOf(plan.total, decimals), decimals).reachedOn ?? since };
      if (status.brokenOn !== undefined) return { ...common, until, interest: plan.interest, paid, state: "broken", endedOn: dayOf(status.brokenOn) };
      return { ...common, until, interest: plan.interest, paid, state: "running" };
    }
  }
}

/** What was paid by a day, and the day on which the amount was reached. */
function paidBy(payments: readonly EventOf<"payment">[], until: EpochDay, amount: Cents | null, decimals: number): { paid: Cents; reachedOn: EpochDay | null } {
  let paid = 0;
  let reachedOn: EpochDay | null = null;
  for (const payment of payments) {
    const day = dayOf(payment.on);
    if (day > until) break;
    paid += centsOf(payment.amount, decimals);
    if (amount !== null && reachedOn === null && paid >= amount) reachedOn = day;
  }
  return { paid, reachedOn };
}
