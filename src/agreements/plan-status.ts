import * as z from "zod/mini";
import { dayOf, formatDay, type EpochDay, type IsoDate } from "../dates/day.js";
import { membersOf } from "../errors/members-of.js";
import { TermijnError } from "../errors/termijn-error.js";
import { check, collectIssues } from "../facts/check.js";
import { planSchema } from "../facts/event-schema.js";
import { madeOncePerDecimals } from "../facts/made-once.js";
import type { InstalmentPlan } from "../facts/plan.js";
import { planTotalIssues } from "../facts/plan-total.js";
import { amountSchemas, listOf, scalars } from "../facts/scalar-schemas.js";
import { centsOf, formatCents, type Amount, type Cents } from "../money/amount.js";
import { decimalsOf } from "../money/currency.js";

/** How an instalment plan (betalingsregeling) stands on a day. */
export interface PlanStatus {
  /** "late": an instalment is not paid in full after its day, within the grace days. */
  state: "on-track" | "late" | "broken" | "completed";
  paid: Amount;
  open: Amount;
  /**
   * What must have been paid by the end of the day and was not. After a default that is the whole open sum where the plan says so
   * ("whole-sum-due"); without such a clause the later instalments keep their days.
   */
  dueNow: Amount;
  /** The first instalment that is not paid in full, with what is left of it. */
  next?: { dueOn: IsoDate; amount: Amount };
  instalments: { dueOn: IsoDate; amount: Amount; paid: Amount; state: "paid" | "partial" | "pending" | "missed" }[];
  /** The first day on which an instalment counts as missed. A plan once broken stays broken unless it is paid in full. */
  brokenOn?: IsoDate;
}

/**
 * How an instalment plan stands on a day, given what was paid.
 *
 * Payments count from the plan's day on and fill the instalments in order, so what is paid too much flows to the next one. An instalment
 * is missed when it is not paid in full by its day plus the grace days: paid within them, the plan goes on as if it had come in time;
 * after them it stays broken, whatever is paid later, until all is paid.
 *
 * @param plan - the plan
 * @param payments - what was paid, with the day of crediting; order does not matter
 * @param on - the day asked about (inclusive)
 * @param options - `currency`, "EUR" when absent: how many decimals the amounts have
 * @returns the state, what was paid and is open, and each instalment
 * @throws TermijnError INVALID_INPUT, also for instalments that do not make the total
 * @legalBasis art. 6:39 BW (the whole sum falls due early only under a clause)
 * @example
 * ```ts
 * import { planStatus } from "termijn";
 *
 * const plan = {
 *   total: "200.00", interest: "stopped", graceDays: 3, onDefault: "whole-sum-due", agreedOn: "2026-01-10",
 *   instalments: [{ dueOn: "2026-01-31", amount: "100.00" }, { dueOn: "2026-02-28", amount: "100.00" }],
 * } as const;
 * const status = planStatus({ ...plan, instalments: [...plan.instalments] }, [{ on: "2026-01-30", amount: "120.00" }], "2026-02-10");
 * [status.state, status.paid, status.next]; // => ["on-track", "120.00", { dueOn: "2026-02-28", amount: "80.00" }]
 * ```
 */
export function planStatus(
  plan: InstalmentPlan, payments: readonly { on: IsoDate; amount: Amount }[], on: IsoDate, options: { currency?: string } = {},
): PlanStatus {
  const decimals = decimalsOf(membersOf(options, "options")?.currency ?? "EUR");
  const schemas = schemasFor(decimals);
  let day = 0;
  let checkedPlan!: InstalmentPlan;
  let checkedPayments: { on: IsoDate; amount: Amount }[] = [];
  collectIssues([
    () => { checkedPlan = check<InstalmentPlan>(schemas.plan, plan, "plan").value; },
    () => { checkedPayments = check<{ on: IsoDate; amount: Amount }[]>(schemas.payments, payments, "payments").value; },
    () => { day = dayOf(on, "on"); },
  ]);
  const issues = planTotalIssues(checkedPlan, "plan", decimals);
  if (issues.length > 0) throw new TermijnError("INVALID_INPUT", issues);
  return planStatusOf(checkedPlan, checkedPayments, day, decimals);
}

const schemasFor = /* @__PURE__ */ madeOncePerDecimals((decimals) => {
  const amounts = amountSchemas(decimals);
  return { plan: planSchema(amounts), payments: listOf(z.object({ on: scalars().day, amount: amounts.nonNegative })) };
});

/** The same for a checked plan in the currency's decimals. */
export function planStatusOf(plan: InstalmentPlan, payments: readonly { on: IsoDate; amount: Amount }[], on: EpochDay, decimals: number): PlanStatus {
  const start = plan.agreedOn === undefined ? -Infinity : dayOf(plan.agreedOn);
  const counted = payments
    .map((payment) => ({ on: dayOf(payment.on), amount: centsOf(payment.amount, decimals) }))
    .filter((payment) => payment.on >= start && payment.on <= on);
  const instalments = plan.instalments
    .map((instalment) => ({ dueOn: dayOf(instalment.dueOn), amount: centsOf(instalment.amount, decimals) }))
    .sort((a, b) => a.dueOn - b.dueOn);
  const total = instalments.reduce((sum, { amount }) => sum + amount, 0);
  const paid = counted.reduce((sum, { amount }) => sum + amount, 0);
  const brokenOn = firstMissedDay(instalments, counted, plan.graceDays, on);

  const isWholeSumDue = brokenOn !== null && plan.onDefault === "whole-sum-due";
  let left = paid;
  let late = false;
  let dueNow = 0;
  const shown = instalments.map(({ dueOn, amount }) => {
    const toThis = Math.min(left, amount);
    left -= toThis;
    const full = toThis === amount;
    if (!full && on > dueOn) late = true;
    if (isWholeSumDue || on >= dueOn) dueNow += amount - toThis;
    const missed = !full && on > dueOn + plan.graceDays;
    const state = full ? "paid" : missed ? "missed" : toThis > 0 ? "partial" : "pending";
    return { dueOn: formatDay(dueOn), amount: formatCents(amount, decimals), paid: formatCents(toThis, decimals), state } as const;
  });
  const nextIndex = shown.findIndex(({ state }) => state !== "paid");
  const completed = nextIndex < 0;
  const next = shown[nextIndex];
  return {
    state: completed ? "completed" : brokenOn !== null ? "broken" : late ? "late" : "on-track",
    paid: formatCents(Math.min(paid, total), decimals),
    open: formatCents(Math.max(0, total - paid), decimals),
    dueNow: formatCents(dueNow, decimals),
    ...(next === undefined ? {} : { next: { dueOn: next.dueOn, amount: formatCents(centsOf(next.amount, decimals) - centsOf(next.paid, decimals), decimals) } }),
    instalments: shown,
    ...(brokenOn === null || completed ? {} : { brokenOn: formatDay(brokenOn) }),
  };
}

/** The first day after an instalment's grace on which what was due until then was not paid. */
function firstMissedDay(instalments: readonly { dueOn: EpochDay; amount: Cents }[], payments: readonly { on: EpochDay; amount: Cents }[], graceDays: number, on: EpochDay): EpochDay | null {
  let due = 0;
  for (const instalment of instalments) {
    due += instalment.amount;
    const lastDay = instalment.dueOn + graceDays;
    if (on <= lastDay) return null;
    const paidInTime = payments.reduce((sum, payment) => (payment.on <= lastDay ? sum + payment.amount : sum), 0);
    if (paidInTime < due) return lastDay + 1;
  }
  return null;
}
