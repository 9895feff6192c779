/**
 * An exact reference for `accrueInterest`, written from the published convention, not from the package's code.
 *
 * It walks the span day by day, gives every day its weight in the year (or month) as a whole number of the smallest common
 * unit, and keeps money as a BigInt numerator over a power of one denominator: nothing is ever rounded but what must be.
 * Simple rather than fast.
 */

export interface ReferenceTable {
  rows: readonly { from: string; percent: string }[];
  surcharge?: { percent: string; from?: string };
  fixing?: "floating" | "at-start";
}

export interface ReferenceClaim {
  principal: string;
  from: string;
  to: string;
  rate: ReferenceTable | { percent: string; per?: "year" | "month" };
  compounding: "none" | "annual" | "monthly";
  dayCount?: "actual/365" | "actual/actual" | "actual/360" | "30/360";
  rounding?: "per-stretch" | "once";
  reductions?: { from: string; amount: string }[];
  /** Decimals of the currency; 2 when absent. */
  decimals?: number;
  /** False for a piece that is known to be one stretch: it is not cut at the anniversaries of its own first day. */
  anniversaries?: boolean;
}

export interface ReferenceStretch {
  from: string;
  to: string;
  days: number;
  base: string;
  percent: string;
  /** Rounded half-up by itself; with rounding "once" these need not sum to the total. */
  interest: string;
}

export interface ReferenceInterest {
  total: string;
  stretches: ReferenceStretch[];
  capitalised: { on: string; base: string }[];
}

const DAY = 86_400_000;
/** The least number of units of a year that 365, 366 and 360 all divide, and of a month that 28, 29, 30 and 31 all divide. */
const YEAR_UNITS = 365 * 366 * 12;
const MONTH_UNITS = 28 * 29 * 15 * 31;

export function exactInterest(claim: ReferenceClaim): ReferenceInterest {
  const decimals = claim.decimals ?? 2;
  const perMonth = "per" in claim.rate && claim.rate.per === "month";
  const percentDecimals = Math.max(...percentsIn(claim).map((text) => fractionOf(text).length));
  const money = exactMoney(100n * 10n ** BigInt(percentDecimals) * BigInt(perMonth ? MONTH_UNITS : YEAR_UNITS));
  const roundsLines = (claim.rounding ?? "per-stretch") === "per-stretch";

  const first = dayNumber(claim.from);
  const last = dayNumber(claim.to);
  const reductions = (claim.reductions ?? []).map(({ from, amount }) => ({ day: dayNumber(from), amount: smallestUnits(amount, decimals) }));
  const weightOf = dayWeights(claim, first, perMonth);
  const percentOf = dayPercents(claim, first, percentDecimals);

  const stretches: ReferenceStretch[] = [];
  const capitalised: ReferenceInterest["capitalised"] = [];
  let base = money.whole(smallestUnits(claim.principal, decimals));
  let pending = money.whole(0n);
  let total = money.whole(0n);
  let line = null as { from: number; percent: bigint; weight: number } | null;

  const close = (lastDay: number): void => {
    if (line === null) return;
    const exact = money.share(base, line.percent, BigInt(line.weight));
    const rounded = money.rounded(exact);
    if (base.value !== 0n) {
      stretches.push({
        from: isoDay(line.from),
        to: isoDay(lastDay),
        days: claim.dayCount === "30/360" && !perMonth ? position30(lastDay + 1) - position30(line.from) : lastDay - line.from + 1,
        base: decimalText(money.rounded(base), decimals, decimals),
        percent: decimalText(line.percent, percentDecimals, 2),
        interest: decimalText(rounded, decimals, decimals),
      });
    }
    // The base of a monthly compound keeps its fractions of a cent; every other base grows by what was printed.
    pending = money.sum(pending, roundsLines && claim.compounding !== "monthly" ? money.whole(rounded) : exact);
    total = money.sum(total, roundsLines ? money.whole(rounded) : exact);
    line = null;
  };

  for (let day = first; day <= last; day++) {
    const startsPeriod = day > first && claim.anniversaries !== false && isPeriodStart(claim.compounding === "monthly" ? "monthly" : "annual", first, day);
    const reducedBy = reductions.filter((reduction) => (day === first ? reduction.day <= day : reduction.day === day));
    const percent = percentOf(day);
    if (startsPeriod || reducedBy.length > 0 || line?.percent !== percent) close(day - 1);
    if (startsPeriod && claim.compounding !== "none") {
      base = money.sum(base, pending);
      if (base.value !== 0n) capitalised.push({ on: isoDay(day), base: decimalText(money.rounded(base), decimals, decimals) });
      pending = money.whole(0n);
    }
    for (const { amount } of reducedBy) base = money.lowered(base, amount);
    line ??= { from: day, percent, weight: 0 };
    line.weight += weightOf(day);
  }
  close(last);
  return { total: decimalText(money.rounded(total), decimals, decimals), stretches, capitalised };
}

/** `value / denominator ^ level`, in the currency's smallest unit. */
interface Exact {
  value: bigint;
  level: number;
}

function exactMoney(denominator: bigint) {
  const powers = [1n];
  const power = (level: number): bigint => {
    while (powers.length <= level) powers.push(powers[powers.length - 1]! * denominator);
    return powers[level]!;
  };
  const at = (amount: Exact, level: number): bigint => amount.value * power(level - amount.level);
  return {
    whole: (units: bigint): Exact => ({ value: units, level: 0 }),
    sum(a: Exact, b: Exact): Exact {
      const level = Math.max(a.level, b.level);
      return { value: at(a, level) + at(b, level), level };
    },
    lowered(a: Exact, units: bigint): Exact {
      const value = a.value - units * power(a.level);
      return { value: value < 0n ? 0n : value, level: a.level };
    },
    share: (base: Exact, percent: bigint, weight: bigint): Exact => ({ value: base.value * percent * weight, level: base.level + 1 }),
    rounded: (amount: Exact): bigint => (2n * amount.value + power(amount.level)) / (2n * power(amount.level)),
  };
}

function percentsIn({ rate }: ReferenceClaim): string[] {
  return "rows" in rate ? [...rate.rows.map(({ percent }) => percent), rate.surcharge?.percent ?? "0"] : [rate.percent];
}

/** The percentage of each day, in units of the last decimal; to be asked day after day. */
function dayPercents({ rate }: ReferenceClaim, first: number, percentDecimals: number): (day: number) => bigint {
  const scaled = (text: string): bigint => smallestUnits(text, percentDecimals);
  if (!("rows" in rate)) {
    const fixed = scaled(rate.percent);
    return () => fixed;
  }
  const rows = rate.rows.map(({ from, percent }) => ({ day: dayNumber(from), percent: scaled(percent) }));
  const surcharge = scaled(rate.surcharge?.percent ?? "0");
  const surchargeDay = rate.surcharge?.from === undefined ? first : dayNumber(rate.surcharge.from);
  const fixed = rate.fixing === "at-start";
  let row = rows.filter(({ day }) => day <= first).length - 1;
  if (row < 0) throw new RangeError("the span begins before the first row");
  return (day) => {
    while (!fixed && row + 1 < rows.length && rows[row + 1]!.day <= day) row += 1;
    return rows[row]!.percent + (day >= surchargeDay ? surcharge : 0n);
  };
}

/** Whether interest joins the base on this day: it carries the month and day of the first day, or the month's last day stands in for it. */
function isPeriodStart(compounding: "annual" | "monthly", first: number, day: number): boolean {
  const start = new Date(first * DAY);
  const now = new Date(day * DAY);
  if (compounding === "annual" && start.getUTCMonth() !== now.getUTCMonth()) return false;
  return isSameDayOfMonth(start.getUTCDate(), day);
}

function isSameDayOfMonth(dayOfMonth: number, day: number): boolean {
  const now = new Date(day * DAY).getUTCDate();
  const isMonthEnd = new Date((day + 1) * DAY).getUTCDate() === 1;
  return now === dayOfMonth || (isMonthEnd && now < dayOfMonth);
}

function dayWeights(claim: ReferenceClaim, first: number, perMonth: boolean): (day: number) => number {
  if (perMonth) {
    const startOfMonth = new Date(first * DAY).getUTCDate();
    let until = first;
    let length = 0;
    return (day) => {
      if (day >= until) {
        do until += 1;
        while (!isSameDayOfMonth(startOfMonth, until));
        length = until - day;
      }
      return MONTH_UNITS / length;
    };
  }
  switch (claim.dayCount ?? "actual/365") {
    case "actual/365":
      return () => YEAR_UNITS / 365;
    case "actual/360":
      return () => YEAR_UNITS / 360;
    case "actual/actual":
      return (day) => YEAR_UNITS / daysInYear(new Date(day * DAY).getUTCFullYear());
    case "30/360":
      return (day) => (position30(day + 1) - position30(day)) * (YEAR_UNITS / 360);
  }
}

function daysInYear(year: number): number {
  return (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / DAY;
}

/** The day's place on the time line of 30E/360, on which every month has thirty days and a 31st stands on the 30th. */
function position30(day: number): number {
  const date = new Date(day * DAY);
  return date.getUTCFullYear() * 360 + date.getUTCMonth() * 30 + Math.min(date.getUTCDate(), 30);
}

function dayNumber(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / DAY;
}

function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

function fractionOf(text: string): string {
  return text.split(".")[1] ?? "";
}

function smallestUnits(text: string, decimals: number): bigint {
  return BigInt(text.split(".")[0] + fractionOf(text).padEnd(decimals, "0"));
}

/** A whole number of units as a decimal text; trailing zeros beyond the least number of decimals are left out. */
function decimalText(units: bigint, decimals: number, leastDecimals: number): string {
  const digits = units.toString().padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  let fraction = digits.slice(digits.length - decimals).padEnd(leastDecimals, "0");
  while (fraction.length > leastDecimals && fraction.endsWith("0")) fraction = fraction.slice(0, -1);
  return fraction === "" ? whole : `${whole}.${fraction}`;
}
