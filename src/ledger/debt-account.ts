import type { EpochDay } from "../dates/day.js";
import type { Compounding } from "../facts/terms.js";
import { compoundingFrom, startAccrual, type Accrual, type AccrualStretch } from "../interest/accrual.js";
import { stepOn, type RateSchedule } from "../interest/rate-schedule.js";
import type { Cents } from "../money/amount.js";

/** What a payment can go to (kosten, rente, hoofdsom). */
export type HeadName = "costs" | "interest" | "principal";

/**
 * The same as the allocator sees it: interest that has joined the base at an anniversary is interest still, but is reached like the
 * principal that it bears interest with, after the interest of the running period.
 */
export type AllocationHead = HeadName | "joined-interest";

/** One debt as the ledger takes it in. */
export interface Debt {
  id: string;
  /** As it was from the start: corrections are taken off already. */
  principal: Cents;
  /** Last day to pay; null: due, or not known yet. */
  dueOn: EpochDay | null;
  /** A debt whose due day is not known yet (a milestone not reached) is paid after all others. */
  undue?: boolean;
  /** Only a payment that names it can reach it before this day. */
  existsFrom: EpochDay;
  interest: { from: EpochDay; schedule: RateSchedule; compounding?: Compounding } | null;
}

/** Due, paid and open of one head, in cents. */
export interface HeadCents {
  due: Cents;
  paid: Cents;
  open: Cents;
}

/**
 * One debt over time: principal, interest as it runs, costs as they fall due, and what was paid on each.
 *
 * The heads stand as they were charged: interest that has joined the base stays interest.
 */
export class DebtAccount {
  private principalDue: Cents;
  private principalPaid: Cents = 0;
  private costsDue: Cents = 0;
  private costsPaid: Cents = 0;
  private runningPaid: Cents = 0;
  private interestWaived: Cents = 0;
  /** Interest that had joined the base and was paid as part of it. */
  private joinedPaid: Cents = 0;
  /** The same, but waived. */
  private joinedWaived: Cents = 0;
  private accrual: Accrual | null = null;

  constructor(
    readonly debt: Debt,
    private readonly unknownRates: "error" | "stop",
  ) {
    this.principalDue = debt.principal;
  }

  /** Percent per year on a day, as a number for ranking only; zero while no interest runs. */
  burdenOn(day: EpochDay): number {
    const { interest } = this.debt;
    if (interest === null || day < interest.from) return 0;
    const rate = stepOn(interest.schedule, day)?.rate;
    return rate == null ? 0 : (rate.units / rate.scale) * (interest.schedule.per === "month" ? 12 : 1);
  }

  principalOpen(): Cents {
    return this.principalDue - this.principalPaid;
  }

  /** All that was paid, on whatever head. */
  get paid(): Cents {
    return this.costsPaid + this.runningPaid + this.joinedPaid + this.principalPaid;
  }

  /** What can be paid on each head at the end of a day: interest of the running period, and the base with what joined it. */
  openOn(day: EpochDay): { costs: Cents; running: Cents; principal: Cents; joined: Cents; total: Cents } {
    const accrual = this.accrualOn(day);
    const costs = this.costsDue - this.costsPaid;
    const principal = this.principalOpen();
    const joined = accrual === null ? 0 : accrual.capitalisedThrough(day) - this.joinedPaid - this.joinedWaived;
    const running = accrual === null ? 0 : accrual.runningThrough(day);
    return { costs, running, principal, joined, total: costs + running + principal + joined };
  }

  /** Pays at the end of a day, in the given order of heads; returns what went where. */
  pay(amount: Cents, day: EpochDay, order: readonly AllocationHead[]): { head: AllocationHead; amount: Cents }[] {
    const open = this.openOn(day);
    const payable: Record<AllocationHead, Cents> = { "costs": open.costs, "interest": open.running, "joined-interest": open.joined, "principal": open.principal };
    const allocated: { head: AllocationHead; amount: Cents }[] = [];
    let left = amount;
    for (const head of order) {
      const part = Math.min(left, payable[head]);
      if (part <= 0) continue;
      left -= part;
      allocated.push({ head, amount: part });
      if (head === "costs") this.costsPaid += part;
      else if (head === "interest") this.payRunning(part);
      else this.payBase(head, part, day);
    }
    return allocated;
  }

  charge(costs: Cents): void {
    this.costsDue += costs;
  }

  /** Lowers the open principal from a day on; returns by how much. */
  lowerPrincipal(amount: Cents, from: EpochDay): Cents {
    const part = Math.min(amount, Math.max(0, this.principalOpen()));
    // The accrual starts on what was open before, so it must exist before the principal changes.
    const accrual = this.accrualOn(from);
    this.principalDue -= part;
    accrual?.lower(part, from);
    return part;
  }

  /**
   * Credits the principal from a day on. A credit on what was paid already frees the payment: `freed` is no longer paid here.
   */
  credit(amount: Cents, from: EpochDay): { credited: Cents; freed: Cents } {
    const lowered = this.lowerPrincipal(amount, from);
    const freed = Math.min(amount - lowered, this.principalPaid);
    this.principalDue -= freed;
    this.principalPaid -= freed;
    return { credited: lowered + freed, freed };
  }

  /** Waives up to an amount of what is open on a head at the end of a day; returns what was waived. */
  waive(head: HeadName, amount: Cents, day: EpochDay): Cents {
    const open = this.openOn(day);
    if (head === "principal") {
      const part = Math.min(amount, open.principal);
      if (part > 0) this.lowerPrincipal(part, day + 1);
      return Math.max(0, part);
    }
    if (head === "costs") {
      const part = Math.min(amount, open.costs);
      this.costsDue -= part;
      return part;
    }
    const running = Math.min(amount, open.running);
    const joined = Math.min(amount - running, open.joined);
    this.interestWaived += running;
    this.joinedWaived += joined;
    this.accrual?.payRunning(running);
    if (joined > 0) this.accrual?.lower(joined, day + 1);
    return running + joined;
  }

  /** Ends the running stretches on a day, so that they can be read. */
  close(day: EpochDay): void {
    this.accrualOn(day)?.close(day);
  }

  heads(day: EpochDay): { principal: HeadCents; interest: HeadCents; costs: HeadCents } {
    const open = this.openOn(day);
    const charged = this.stretches.reduce((sum, { interest }) => sum + interest, 0);
    const interestDue = charged - this.interestWaived - this.joinedWaived;
    const interestPaid = this.runningPaid + this.joinedPaid;
    return {
      principal: { due: this.principalDue, paid: this.principalPaid, open: open.principal },
      interest: { due: interestDue, paid: interestPaid, open: interestDue - interestPaid },
      costs: { due: this.costsDue, paid: this.costsPaid, open: open.costs },
    };
  }

  /** Interest that had joined the base and was paid: in the ledger it stands under principal. */
  get joinedInterestPaid(): Cents {
    return this.joinedPaid;
  }

  get stretches(): readonly AccrualStretch[] {
    return this.accrual?.stretches ?? [];
  }

  get unknownDays(): readonly { from: EpochDay; to: EpochDay }[] {
    return this.accrual?.unknownDays ?? [];
  }

  /** What a day adds in interest. */
  interestOf(day: EpochDay): Cents {
    return this.accrualOn(day)?.onDay(day) ?? 0;
  }

  private payRunning(amount: Cents): void {
    this.runningPaid += amount;
    this.accrual?.payRunning(amount);
  }

  private payBase(head: "principal" | "joined-interest", amount: Cents, day: EpochDay): void {
    if (head === "principal") this.principalPaid += amount;
    else this.joinedPaid += amount;
    if (this.accrual === null) return;
    this.accrual.close(day);
    this.accrual.lower(amount, day + 1);
  }

  /** The accrual, started on the principal that is open when its first day comes. */
  private accrualOn(day: EpochDay): Accrual | null {
    const { interest } = this.debt;
    if (this.accrual === null && interest !== null && day >= interest.from) {
      this.accrual = startAccrual(Math.max(0, this.principalOpen()), {
        from: interest.from,
        schedule: interest.schedule,
        compounding: compoundingFrom(interest.schedule, interest.from, interest.compounding),
        dayCount: "actual/365",
        rounding: "per-stretch",
        unknownRates: this.unknownRates,
      });
    }
    return this.accrual;
  }
}
