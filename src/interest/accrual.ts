import type { EpochDay } from "../dates/day.js";
import { monthFraction, yearFraction, type DayCount, type TimeFraction } from "../dates/day-count.js";
import { addMonths } from "../dates/months.js";
import type { Compounding } from "../facts/terms.js";
import type { Cents } from "../money/amount.js";
import type { Percent } from "../money/percent.js";
import { exactFigures, wholeCents, type Figures } from "./figures.js";
import { rateUnknown, stepIndexOn, type RateSchedule, type RateStep } from "./rate-schedule.js";

/** Days with one base and one rate, and the interest over them, rounded to the cent. */
export interface AccrualStretch {
  from: EpochDay;
  to: EpochDay;
  days: number;
  base: Cents;
  percent: Percent;
  interest: Cents;
  disputed?: string;
}

export interface AccrualTerms {
  /** First day that bears interest. */
  from: EpochDay;
  /** As it is for interest that starts on that day. */
  schedule: RateSchedule;
  compounding: Compounding;
  dayCount: DayCount;
  rounding: "per-stretch" | "once";
  /** What to do on days without a known rate: throw RATE_UNKNOWN, or count no interest there. */
  unknownRates: "error" | "stop";
}

/**
 * Interest on one debt as it runs: moved forward in time, lowered by what is paid, read at any day.
 *
 * A stretch ends where the rate changes, at each anniversary of the first day (where interest compounds, that of the period then
 * joins the base), and where the base is lowered. Everything that charges interest runs on this, so there is one source for each figure.
 */
export interface Accrual {
  readonly stretches: readonly AccrualStretch[];
  readonly capitalised: readonly { on: EpochDay; base: Cents }[];
  /** The sum that bears interest, to the cent. */
  readonly base: Cents;
  /** Days on which interest would have run but no rate is known (only with `unknownRates: "stop"`). */
  readonly unknownDays: readonly { from: EpochDay; to: EpochDay }[];
  /** Interest of all periods that have joined the base by that day. */
  capitalisedThrough(day: EpochDay): Cents;
  /** Interest of the running period up to and including the day, as if the stretch ended there, less what was paid on it. */
  runningThrough(day: EpochDay): Cents;
  /** Pays interest of the running period; the base stays. */
  payRunning(amount: Cents): void;
  /** Lowers the base from a day on, never below zero. */
  lower(amount: Cents, from: EpochDay): void;
  /** Ends the open stretch on a day. */
  close(day: EpochDay): void;
  /** What the day itself adds, rounded to the cent. */
  onDay(day: EpochDay): Cents;
}

/** Starts the interest on a sum. */
export function startAccrual(principal: Cents, terms: AccrualTerms): Accrual {
  if (terms.compounding === "monthly" || terms.rounding === "once") return new RunningAccrual(principal, terms, exactFigures);
  return new RunningAccrual(principal, terms, wholeCents);
}

/** How interest compounds that begins on a day: as asked for, else as the table says. */
export function compoundingFrom(schedule: RateSchedule, from: EpochDay, asked?: Compounding): Compounding {
  return asked ?? (from < schedule.simpleBefore ? "none" : schedule.compounding);
}

class RunningAccrual<Figure> implements Accrual {
  readonly stretches: AccrualStretch[] = [];
  readonly capitalised: { on: EpochDay; base: Cents }[] = [];
  readonly unknownDays: { from: EpochDay; to: EpochDay }[] = [];

  private baseFigure: Figure;
  /** Interest of the running period that is not paid: unrounded, and as printed. */
  private runningFigure: Figure;
  private runningCents: Cents = 0;
  private capitalisedCents: Cents = 0;
  /** All interest so far, unrounded, where lines are cut from a running total. */
  private totalFigure: Figure;
  /** First day of the open stretch. */
  private openFrom: EpochDay;
  private stepIndex: number;
  private periods = 1;
  private nextAnniversary: EpochDay;
  private readonly steps: readonly RateStep[];
  private readonly knownThrough: EpochDay;

  constructor(
    principal: Cents,
    private readonly terms: AccrualTerms,
    private readonly figures: Figures<Figure>,
  ) {
    this.baseFigure = figures.of(principal);
    this.runningFigure = figures.of(0);
    this.totalFigure = this.runningFigure;
    this.openFrom = terms.from;
    this.steps = terms.schedule.steps;
    this.knownThrough = terms.schedule.knownThrough;
    this.stepIndex = stepIndexOn(this.steps, terms.from);
    this.nextAnniversary = this.anniversary();
  }

  get base(): Cents {
    return this.figures.cents(this.baseFigure);
  }

  capitalisedThrough(day: EpochDay): Cents {
    this.advance(day);
    return this.capitalisedCents;
  }

  runningThrough(day: EpochDay): Cents {
    this.advance(day);
    const open = this.openInterest(day);
    return this.runningCents + (open === null ? 0 : this.line(open.interest));
  }

  payRunning(amount: Cents): void {
    this.runningCents -= amount;
    const left = this.figures.minus(this.runningFigure, this.figures.of(amount));
    this.runningFigure = left;
  }

  lower(amount: Cents, from: EpochDay): void {
    if (from > this.openFrom) {
      this.advance(from);
      this.close(from - 1);
    }
    const left = this.figures.minus(this.baseFigure, this.figures.of(amount));
    this.baseFigure = this.figures.isPositive(left) ? left : this.figures.of(0);
  }

  close(day: EpochDay): void {
    this.advance(day);
    if (day < this.openFrom) return;
    const open = this.openInterest(day);
    if (open !== null) this.print(open, day);
    this.openFrom = day + 1;
  }

  onDay(day: EpochDay): Cents {
    this.advance(day);
    if (day < this.terms.from || !this.figures.isPositive(this.baseFigure)) return 0;
    const step = this.steps[stepIndexOn(this.steps, day)];
    if (step?.rate == null || day > this.knownThrough) return 0;
    return this.figures.cents(this.figures.interest(this.baseFigure, step.rate, this.fraction(day, day)));
  }

  /** Closes the stretches that end before or on the day, so that the open one has one rate and one base. */
  private advance(day: EpochDay): void {
    for (;;) {
      const nextStep = this.steps[this.stepIndex + 1]?.from ?? Infinity;
      const boundary = Math.min(nextStep, this.nextAnniversary);
      if (boundary > day) return;
      if (boundary > this.openFrom) {
        const open = this.openInterest(boundary - 1);
        if (open !== null) this.print(open, boundary - 1);
        this.openFrom = boundary;
      }
      if (boundary === nextStep) this.stepIndex += 1;
      if (boundary === this.nextAnniversary) this.turnPeriod(boundary);
    }
  }

  /** A period of interest is over; where interest compounds it joins the base. */
  private turnPeriod(on: EpochDay): void {
    this.periods += 1;
    this.nextAnniversary = this.anniversary();
    if (this.terms.compounding === "none") return;
    this.baseFigure = this.figures.plus(this.baseFigure, this.runningFigure);
    this.capitalisedCents += this.runningCents;
    this.runningFigure = this.figures.of(0);
    this.runningCents = 0;
    if (this.figures.isPositive(this.baseFigure)) this.capitalised.push({ on, base: this.base });
  }

  private anniversary(): EpochDay {
    return addMonths(this.terms.from, this.periods * (this.terms.compounding === "monthly" ? 1 : 12));
  }

  /** The interest of the open stretch up to and including a day, or null when there is none. */
  private openInterest(through: EpochDay): { interest: Figure; days: number; step: RateStep } | null {
    if (through < this.openFrom || !this.figures.isPositive(this.baseFigure)) return null;
    const step = this.steps[this.stepIndex];
    let last = through;
    if (step === undefined) {
      this.unknown(this.openFrom, through);
      return null;
    }
    if (step.rate === null) return null;
    if (through > this.knownThrough) {
      this.unknown(Math.max(this.openFrom, this.knownThrough + 1), through);
      last = this.knownThrough;
      if (last < this.openFrom) return null;
    }
    const fraction = this.fraction(this.openFrom, last);
    return { interest: this.figures.interest(this.baseFigure, step.rate, fraction), days: fraction.days, step };
  }

  private unknown(from: EpochDay, to: EpochDay): void {
    if (this.terms.unknownRates === "error") throw rateUnknown(from, to);
    const last = this.unknownDays.at(-1);
    if (last !== undefined && from <= last.to + 1) last.to = Math.max(last.to, to);
    else this.unknownDays.push({ from, to });
  }

  private fraction(first: EpochDay, last: EpochDay): TimeFraction {
    return this.terms.schedule.per === "month" ? monthFraction(this.terms.from, first, last) : yearFraction(this.terms.dayCount, first, last);
  }

  private print(open: { interest: Figure; days: number; step: RateStep }, to: EpochDay): void {
    const interest = this.line(open.interest);
    const { percent, disputed } = open.step;
    const stretch: AccrualStretch = { from: this.openFrom, to: Math.min(to, this.knownThrough), days: open.days, base: this.base, percent, interest };
    if (disputed !== undefined) stretch.disputed = disputed;
    this.stretches.push(stretch);
    this.totalFigure = this.figures.plus(this.totalFigure, open.interest);
    this.runningFigure = this.figures.plus(this.runningFigure, open.interest);
    this.runningCents += interest;
  }

  /** The printed interest: rounded by itself, or cut from the rounded running total so that the lines add up to it. */
  private line(interest: Figure): Cents {
    if (this.terms.rounding === "per-stretch") return this.figures.cents(interest);
    return this.figures.cents(this.figures.plus(this.totalFigure, interest)) - this.figures.cents(this.totalFigure);
  }
}
