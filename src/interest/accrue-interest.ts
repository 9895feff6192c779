import { dayOf, formatDay, parseDay, type EpochDay, type IsoDate } from "../dates/day.js";
import type { DayCount } from "../dates/day-count.js";
import { invalid } from "../errors/invalid.js";
import { membersOf } from "../errors/members-of.js";
import { collectIssues } from "../facts/check.js";
import type { RateSource } from "../facts/rate-source.js";
import type { Compounding } from "../facts/terms.js";
import { amountExpectation, formatCents, parseCents, type Amount, type Cents } from "../money/amount.js";
import { decimalsOf } from "../money/currency.js";
import type { Percent } from "../money/percent.js";
import { compoundingFrom, startAccrual, type Accrual as RunningAccrual } from "./accrual.js";
import { scheduleOf, scheduleStarting, type RateSchedule } from "./rate-schedule.js";

/** Interest over a span of days: the figure and the lines that it is the sum of. */
export interface Accrual {
  total: Amount;
  /** The figure is the sum of these; from and to are inclusive. A stretch without a base is left out. */
  stretches: InterestStretch[];
  /** When interest joined the base, and the base from that day on. */
  capitalised: { on: IsoDate; base: Amount }[];
}

/** Days with one base and one rate. `percent` is per year, or per month where the rate was given so. */
export interface InterestStretch {
  from: IsoDate;
  to: IsoDate;
  days: number;
  base: Amount;
  percent: Percent;
  interest: Amount;
}

/** What {@link accrueInterest} counts: a sum, the days that bear interest, and the rate. */
export interface AccrualInput {
  principal: Amount;
  /** First and last day that bear interest, both inclusive. */
  from: IsoDate;
  to: IsoDate;
  /** ISO 4217, "EUR" when absent. */
  currency?: string;
  rate: RateSource;
  /** Defaults to the table's, else "none". */
  compounding?: Compounding;
  dayCount?: DayCount;
  /** "per-stretch" (default) rounds each stretch half-up and adds them up; "once" rounds the total. */
  rounding?: "per-stretch" | "once";
  /** From this day on the base is lower. */
  reductions?: { from: IsoDate; amount: Amount }[];
}

/**
 * Interest on a sum from one day up to and including another, with every stretch shown.
 *
 * A stretch ends at each change of the rate, each anniversary of the first day (simple interest too) and each reduction. By default each is counted
 * over 365 days (in leap years too), rounded half-up to the cent and added up; at an anniversary the interest of the full year
 * joins the base where the rate compounds annually. With monthly compounding the base stays unrounded; a full month, counted from
 * the first day, takes the full monthly rate and a part of a month its days over the days of that month.
 * The statute prescribes neither day count nor rounding: these are the practice of Dutch courts and bailiffs, the others are options.
 *
 * @param input - the principal, the first and the last day that bear interest (both inclusive), and the rate
 * @returns the total and its lines
 * @throws TermijnError INVALID_INPUT for malformed input; RATE_UNKNOWN for days before the first row or after the last known day
 * @legalBasis art. 6:119(2) BW (compounds each year), art. 6:119a(3) BW
 * @example
 * ```ts
 * import { accrueInterest } from "termijn";
 * import { nl } from "termijn/nl";
 *
 * const interest = accrueInterest({ principal: "10000.00", from: "2026-01-01", to: "2026-12-31", rate: { table: nl.interest.commercial } });
 * interest.total; // => "1027.60"
 * interest.stretches.map(({ days, percent, interest }) => `${days} days at ${percent}%: ${interest}`);
 * // => ["181 days at 10.15%: 503.33", "184 days at 10.40%: 524.27"]
 * ```
 */
export function accrueInterest(input: AccrualInput): Accrual {
  const { principal, from, to, decimals, schedule, reductions, compounding, dayCount, rounding } = checked(input);
  const accrual = startAccrual(principal, {
    from,
    schedule: scheduleStarting(schedule, from),
    compounding: compoundingFrom(schedule, from, compounding),
    dayCount: dayCount ?? "actual/365",
    rounding: rounding ?? "per-stretch",
    unknownRates: "error",
  });
  for (const { day, amount } of reductions) if (day <= to) accrual.lower(amount, Math.max(day, from));
  accrual.close(to);
  return accrualResult(accrual, decimals);
}

function accrualResult(accrual: RunningAccrual, decimals: number): Accrual {
  let total = 0;
  for (const stretch of accrual.stretches) total += stretch.interest;
  return {
    total: formatCents(total, decimals),
    stretches: printStretches(accrual, decimals),
    capitalised: accrual.capitalised.map(({ on, base }) => ({ on: formatDay(on), base: formatCents(base, decimals) })),
  };
}

/** The stretches of an accrual as they are shown. */
export function printStretches({ stretches }: Pick<RunningAccrual, "stretches">, decimals: number): InterestStretch[] {
  return stretches.map(({ from, to, days, base, percent, interest }) => ({
    from: formatDay(from), to: formatDay(to), days, base: formatCents(base, decimals), percent, interest: formatCents(interest, decimals),
  }));
}

const DAY_COUNTS: readonly unknown[] = ["actual/365", "actual/actual", "actual/360", "30/360", undefined];
const COMPOUNDINGS: readonly unknown[] = ["none", "annual", "monthly", undefined];
const ROUNDINGS: readonly unknown[] = ["per-stretch", "once", undefined];

interface CheckedAccrualInput extends Pick<AccrualInput, "compounding" | "dayCount" | "rounding"> {
  principal: Cents;
  from: EpochDay;
  to: EpochDay;
  decimals: number;
  schedule: RateSchedule;
  reductions: { day: EpochDay; amount: Cents }[];
}

/** By hand rather than by schema: this is the innermost call of all, and its input is a handful of scalars. */
function checked(given: AccrualInput): CheckedAccrualInput {
  if (typeof given !== "object" || given === null) throw invalid("", "type", "a principal, two days and a rate", given);
  const input = membersOf(given, "");
  const decimals = decimalsOf(input.currency ?? "EUR");
  const principal = centsOrNull(input.principal, decimals);
  const from = dayOrNull(input.from);
  const to = dayOrNull(input.to);
  const isPlain = COMPOUNDINGS.includes(input.compounding) && DAY_COUNTS.includes(input.dayCount) && ROUNDINGS.includes(input.rounding);
  if (principal === null || from === null || to === null || to < from || !isPlain) throw everyProblem(input, decimals);
  const reductions = input.reductions === undefined ? [] : checkedReductions(input, decimals);
  const { compounding, dayCount, rounding } = input;
  return { principal, from, to, decimals, schedule: scheduleOf(input.rate, "rate"), reductions, compounding, dayCount, rounding };
}

function centsOrNull(value: unknown, decimals: number): Cents | null {
  const cents = typeof value === "string" ? parseCents(value, decimals) : null;
  return cents === null || cents < 0 ? null : cents;
}

function dayOrNull(value: unknown): EpochDay | null {
  return typeof value === "string" ? parseDay(value) : null;
}

function checkedReductions(input: AccrualInput, decimals: number): CheckedAccrualInput["reductions"] {
  if (!Array.isArray(input.reductions)) throw everyProblem(input, decimals);
  const reductions = input.reductions.map((reduction) => ({ day: dayOrNull(reduction?.from), amount: centsOrNull(reduction?.amount, decimals) }));
  if (reductions.some(({ day, amount }) => day === null || amount === null)) throw everyProblem(input, decimals);
  return (reductions as CheckedAccrualInput["reductions"]).sort((a, b) => a.day - b.day);
}

/** Everything that is wrong with the input, once something is. */
function everyProblem(input: AccrualInput, decimals: number): unknown {
  const wantAmount = (value: unknown, path: string) => () => {
    if (centsOrNull(value, decimals) === null) throw invalid(path, "amount", `${amountExpectation(decimals)}, zero or more`, value);
  };
  const wantOneOf = (value: unknown, path: string, values: readonly unknown[]) => () => {
    if (!values.includes(value)) throw invalid(path, "value", `one of ${values.filter((known) => known !== undefined).join(", ")}`, value);
  };
  const from = dayOrNull(input.from);
  const to = dayOrNull(input.to);
  const reductions: unknown = input.reductions ?? [];
  try {
    collectIssues([
      wantAmount(input.principal, "principal"),
      () => dayOf(input.from, "from"),
      () => dayOf(input.to, "to"),
      () => { if (from !== null && to !== null && to < from) throw invalid("to", "order", `a day on or after ${input.from}`, input.to); },
      () => scheduleOf(input.rate, "rate"),
      wantOneOf(input.compounding, "compounding", COMPOUNDINGS),
      wantOneOf(input.dayCount, "dayCount", DAY_COUNTS),
      wantOneOf(input.rounding, "rounding", ROUNDINGS),
      () => { if (!Array.isArray(reductions)) throw invalid("reductions", "type", "a list", reductions); },
      ...(Array.isArray(reductions) ? reductions : []).flatMap((reduction: { from?: unknown; amount?: unknown } | null, index) => [
        () => dayOf(reduction?.from as string, `reductions[${index}].from`),
        wantAmount(reduction?.amount, `reductions[${index}].amount`),
      ]),
    ]);
  } catch (problems) {
    return problems;
  }
  return invalid("", "type", "a principal, two days and a rate", input);
}
