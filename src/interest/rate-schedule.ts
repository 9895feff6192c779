import { dayOf, formatDay, type EpochDay } from "../dates/day.js";
import { TermijnError } from "../errors/termijn-error.js";
import { check } from "../facts/check.js";
import { rateSourceSchema } from "../facts/event-schema.js";
import type { RateSource, RateTable } from "../facts/rate-source.js";
import type { Compounding } from "../facts/terms.js";
import { addPercent, formatPercent, percentOf, type Percent, type ScaledPercent } from "../money/percent.js";

/** The rate from a day on; null where no interest runs. */
export interface RateStep {
  from: EpochDay;
  rate: ScaledPercent | null;
  /** The rate as it is printed. */
  percent: Percent;
  disputed?: string;
}

/** A rate over time, ready to compute with: in order, without equal neighbours. */
export interface RateSchedule {
  per: "year" | "month";
  steps: readonly RateStep[];
  /** Last day the steps are known to hold; infinite for a fixed rate. */
  knownThrough: EpochDay;
  compounding: Compounding;
  /** The rate of the first day stays; resolved by {@link scheduleStarting}. */
  fixedAtStart: boolean;
  /** Points on top from a day on; resolved by {@link scheduleStarting}. */
  surcharge?: { rate: ScaledPercent; from: EpochDay };
  /** Interest that began before this day never compounds. */
  simpleBefore: EpochDay;
}

type Table = Extract<RateSource, { table: unknown }>["table"];

/** Schedules of tables that cannot change any more, by their rows; another table may share the rows and differ in the rest. */
const schedules = new WeakMap<Table["rows"], { table: Table; schedule: RateSchedule }>();

/** The schedule of a rate; throws with the given path when the rate is malformed. */
export function scheduleOf(source: RateSource, path = "rate"): RateSchedule {
  const known = knownSchedule(source);
  if (known !== undefined && (source as { surcharge?: unknown }).surcharge === undefined) return known;
  const checked = check<RateSource>(rateSourceSchema(), source, path).value;
  if (!("table" in checked)) return fixedSchedule(checked.percent, checked.per ?? "year");
  const table = known ?? tableSchedule(checked.table, path);
  const original = (source as { table: Table }).table;
  if (known === undefined && isDeeplyFrozen(original)) schedules.set(original.rows, { table: original, schedule: table });
  if (checked.surcharge === undefined) return table;
  const { percent, from } = checked.surcharge;
  return { ...table, surcharge: { rate: percentOf(percent), from: from === undefined ? -Infinity : dayOf(from) } };
}

/** The schedule of rows that were read before; what cannot be read is reported by the check. */
function knownSchedule(source: RateSource): RateSchedule | undefined {
  try {
    const { table } = source as { table?: Table };
    const known = table === undefined ? undefined : schedules.get(table.rows);
    return known !== undefined && isSameTable(known.table, table!) ? known.schedule : undefined;
  } catch {
    return undefined;
  }
}

/** Whether two tables with the same rows say the same. */
function isSameTable(a: Table, b: Table): boolean {
  return a === b || (a.knownThrough === b.knownThrough && a.compounding === b.compounding && a.fixing === b.fixing && a.simpleBefore === b.simpleBefore);
}

/** The schedule for interest that starts on a day: a rate fixed at the start is fixed, and a surcharge put on top. */
export function scheduleStarting(schedule: RateSchedule, from: EpochDay): RateSchedule {
  if (schedule.surcharge === undefined && !schedule.fixedAtStart) return schedule;
  const { surcharge, ...plain } = schedule;
  let resolved: RateSchedule = surcharge === undefined ? schedule : plain;
  if (schedule.fixedAtStart && from <= schedule.knownThrough) {
    resolved = { ...resolved, steps: schedule.steps.slice(0, stepIndexOn(schedule.steps, from) + 1), knownThrough: Infinity, fixedAtStart: false };
  }
  return surcharge === undefined ? resolved : { ...resolved, steps: raisedSteps(resolved.steps, surcharge.rate, surcharge.from) };
}

function fixedSchedule(percent: Percent, per: "year" | "month"): RateSchedule {
  const rate = percentOf(percent);
  return {
    per, steps: [{ from: -Infinity, rate, percent: formatPercent(rate) }], knownThrough: Infinity,
    compounding: "none", fixedAtStart: false, simpleBefore: -Infinity,
  };
}

function tableSchedule(table: Table, path: string): RateSchedule {
  const steps: RateStep[] = [];
  let previous = -Infinity;
  table.rows.forEach((row, index) => {
    const from = dayOf(row.from);
    if (from <= previous) throw disorder(`${path}.table.rows[${index}].from`, row.from);
    previous = from;
    const rate = percentOf(row.percent);
    const percent = formatPercent(rate);
    if (steps.at(-1)?.percent === percent) return;
    steps.push({ from, rate, percent, ...(row.disputed === undefined ? {} : { disputed: row.disputed }) });
  });
  const knownThrough = dayOf(table.knownThrough);
  if (steps.length === 0 || previous > knownThrough) throw disorder(`${path}.table.knownThrough`, table.knownThrough);
  return {
    per: "year", steps, knownThrough,
    compounding: table.compounding ?? "none",
    fixedAtStart: table.fixing === "at-start",
    simpleBefore: table.simpleBefore === undefined ? -Infinity : dayOf(table.simpleBefore),
  };
}

function disorder(path: string, got: string): TermijnError {
  return new TermijnError("INVALID_INPUT", [{ path, code: "order", message: `expected rows in order of time and known through the last of them, got "${got}"` }]);
}

/** The steps with points on top, from a day on. */
function raisedSteps(steps: readonly RateStep[], points: ScaledPercent, start: EpochDay): RateStep[] {
  const raised = (step: RateStep): RateStep => {
    const rate = addPercent(step.rate!, points);
    return { ...step, rate, percent: formatPercent(rate) };
  };
  const result = steps.flatMap((step, index) => {
    const end = steps[index + 1]?.from ?? Infinity;
    if (start <= step.from) return [raised(step)];
    if (start >= end) return [step];
    return [step, raised({ ...step, from: start })];
  });
  return result.filter((step, index) => step.percent !== result[index - 1]?.percent);
}

/** The schedule without interest in the given spans (inclusive). */
export function withPauses(schedule: RateSchedule, pauses: readonly { from: EpochDay; to: EpochDay }[]): RateSchedule {
  return pauses.reduce<RateSchedule>((current, pause) => {
    const steps: RateStep[] = [];
    current.steps.forEach((step, index) => {
      const end = (current.steps[index + 1]?.from ?? Infinity) - 1;
      if (pause.to < step.from || pause.from > end) {
        steps.push(step);
        return;
      }
      if (step.from < pause.from) steps.push(step);
      steps.push({ from: Math.max(step.from, pause.from), rate: null, percent: "0.00" });
      if (pause.to < end) steps.push({ ...step, from: pause.to + 1 });
    });
    return { ...current, steps };
  }, schedule);
}

/** The step that holds on a day, or undefined before the first. */
export function stepOn(schedule: RateSchedule, day: EpochDay): RateStep | undefined {
  return schedule.steps[stepIndexOn(schedule.steps, day)];
}

/** The index of the step that holds on a day; -1 before the first. */
export function stepIndexOn(steps: readonly RateStep[], day: EpochDay): number {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (steps[middle]!.from <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The error for days on which no rate is known. */
export function rateUnknown(from: EpochDay, to: EpochDay, path = "rate"): TermijnError {
  const span = from === to ? formatDay(from) : `${formatDay(from)} to ${formatDay(to)}`;
  return new TermijnError("RATE_UNKNOWN", [
    { path, code: "rate-unknown", message: `no interest rate is known for ${span}; hand in newer rows with withRates` },
  ]);
}

function isDeeplyFrozen(table: Partial<RateTable>): boolean {
  return Object.isFrozen(table) && Object.isFrozen(table.rows) && (table.rows ?? []).every(Object.isFrozen);
}
