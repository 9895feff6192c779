import type { RateSource, RateTable } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, it } from "vitest";
import { dayOf, formatDay } from "../../src/dates/day.js";
import { compoundingFrom, startAccrual, type AccrualTerms } from "../../src/interest/accrual.js";
import { rateUnknown, scheduleOf, scheduleStarting, stepOn, withPauses, type RateSchedule } from "../../src/interest/rate-schedule.js";

// 36,500.00 at 10% bears 10.00 a day, at 5% 5.00.
const PRINCIPAL = 3_650_000;
const TEN = scheduleOf({ percent: "10" });
const HALVED = scheduleOf({ table: { rows: [{ from: "2025-01-01", percent: "10" }, { from: "2025-07-01", percent: "5" }], knownThrough: "2025-12-31" } });
const start = (terms: Partial<AccrualTerms> = {}, principal = PRINCIPAL) =>
  startAccrual(principal, { from: dayOf("2025-01-01"), schedule: TEN, compounding: "none", dayCount: "actual/365", rounding: "per-stretch", unknownRates: "error", ...terms });
const stretchesOf = ({ stretches }: ReturnType<typeof start>) => stretches.map(({ from, to, days, base, percent, interest }) => `${formatDay(from)} ${formatDay(to)} ${days} ${base} ${percent} ${interest}`);
const stepsOf = ({ steps }: RateSchedule) => steps.map(({ from, rate, percent }) => `${Number.isFinite(from) ? formatDay(from) : "ever"} ${percent}${rate === null ? " none" : ""}`);
const pause = (from: string, to: string) => ({ from: dayOf(from), to: dayOf(to) });

describe("interest as it runs", () => {
  it("is read at any day without an end to the stretch", () => {
    const accrual = start();
    expect([accrual.runningThrough(dayOf("2025-01-10")), accrual.runningThrough(dayOf("2025-01-20")), accrual.stretches.length, accrual.base]).toEqual([10_000, 20_000, 0, PRINCIPAL]);
    expect(accrual.runningThrough(dayOf("2024-12-31"))).toBe(0);
    accrual.close(dayOf("2025-01-20"));
    accrual.close(dayOf("2025-01-20"));
    accrual.close(dayOf("2025-01-05"));
    expect(stretchesOf(accrual)).toEqual(["2025-01-01 2025-01-20 20 3650000 10.00 20000"]);
    expect(accrual.runningThrough(dayOf("2025-01-20"))).toBe(20_000);
  });

  it("that was paid is not open any more, and the base stays", () => {
    const accrual = start();
    accrual.runningThrough(dayOf("2025-01-10"));
    accrual.payRunning(4_000);
    expect([accrual.runningThrough(dayOf("2025-01-10")), accrual.runningThrough(dayOf("2025-01-11")), accrual.base]).toEqual([6_000, 7_000, PRINCIPAL]);
  });

  it("that was paid does not join the base", () => {
    for (const rounding of ["per-stretch", "once"] as const) {
      const accrual = start({ compounding: "annual", rounding });
      accrual.runningThrough(dayOf("2025-12-31"));
      accrual.payRunning(65_000);
      // 3,650.00 over the year less 650.00.
      expect([accrual.capitalisedThrough(dayOf("2025-12-31")), accrual.capitalisedThrough(dayOf("2026-01-01")), accrual.base]).toEqual([0, 300_000, PRINCIPAL + 300_000]);
      expect(accrual.capitalised).toEqual([{ on: dayOf("2026-01-01"), base: PRINCIPAL + 300_000 }]);
    }
  });

  it("runs on a lower base from a day on, never below zero", () => {
    const accrual = start();
    accrual.lower(1_825_000, dayOf("2025-01-11"));
    accrual.lower(1_000, dayOf("2025-01-11"));
    expect([accrual.base, stretchesOf(accrual)]).toEqual([1_824_000, ["2025-01-01 2025-01-10 10 3650000 10.00 10000"]]);
    accrual.lower(9_999_999, dayOf("2025-01-21"));
    // 18,240.00 x 10% x 10/365 is 49.97.
    expect([accrual.base, accrual.runningThrough(dayOf("2025-12-01")), stretchesOf(accrual).at(-1)]).toEqual([0, 14_997, "2025-01-11 2025-01-20 10 1824000 10.00 4997"]);
    accrual.close(dayOf("2025-12-01"));
    expect(accrual.stretches).toHaveLength(2);
  });

  it("from the first day on a base that was lowered before it", () => {
    const accrual = start();
    accrual.lower(1_825_000, dayOf("2024-12-01"));
    expect([accrual.stretches.length, accrual.runningThrough(dayOf("2025-01-10"))]).toEqual([0, 5_000]);
  });

  it("ends a stretch where the rate changes and at each anniversary", () => {
    const accrual = start({ schedule: HALVED });
    accrual.close(dayOf("2025-07-10"));
    // 181 days at 10.00, ten at 5.00.
    expect(stretchesOf(accrual)).toEqual(["2025-01-01 2025-06-30 181 3650000 10.00 181000", "2025-07-01 2025-07-10 10 3650000 5.00 5000"]);
    const years = start();
    years.close(dayOf("2026-01-05"));
    expect(stretchesOf(years)).toEqual(["2025-01-01 2025-12-31 365 3650000 10.00 365000", "2026-01-01 2026-01-05 5 3650000 10.00 5000"]);
    expect(years.capitalised).toEqual([]);
  });

  it("that joins the base of nothing is not told of", () => {
    const accrual = start({ compounding: "annual" }, 0);
    expect([accrual.capitalisedThrough(dayOf("2027-01-01")), accrual.capitalised, accrual.stretches]).toEqual([0, [], []]);
  });

  it("keeps why a rate is disputed", () => {
    const schedule = scheduleOf({ table: { rows: [{ from: "2025-01-01", percent: "10" }, { from: "2025-07-01", percent: "5", disputed: "two readings" }], knownThrough: "2025-12-31" } });
    const accrual = start({ schedule });
    accrual.close(dayOf("2025-07-10"));
    expect(accrual.stretches.map(({ disputed }) => disputed)).toEqual([undefined, "two readings"]);
    expect(accrual.stretches[0]).not.toHaveProperty("disputed");
  });
});

describe("what a day adds", () => {
  it("is none before the first day, on a base of nothing, in a pause and beyond what is known", () => {
    const paused = start({ schedule: withPauses(HALVED, [pause("2025-02-01", "2025-02-10")]), unknownRates: "stop" });
    const days = ["2024-12-31", "2025-01-01", "2025-01-31", "2025-02-01", "2025-02-10", "2025-02-11", "2025-07-01", "2025-12-31", "2026-01-01"];
    expect(days.map((day) => paused.onDay(dayOf(day)))).toEqual([0, 1_000, 1_000, 0, 0, 1_000, 500, 500, 0]);
    expect(start().onDay(dayOf("2024-12-31"))).toBe(0);
    expect(start({}, 0).onDay(dayOf("2025-01-01"))).toBe(0);
  });

  it("with a rate a month is a day's part of that month", () => {
    // 1% of 36,500.00 is 365.00 over the 31 days of January: 11.77, over the 28 of February: 13.04.
    const monthly = start({ schedule: scheduleOf({ percent: "1", per: "month" }) });
    expect([monthly.onDay(dayOf("2025-01-10")), monthly.onDay(dayOf("2025-02-10"))]).toEqual([1_177, 1_304]);
  });
});

describe("days without a known rate", () => {
  it("are listed as one span, however often one looks", () => {
    const accrual = start({ schedule: HALVED, from: dayOf("2025-12-22"), unknownRates: "stop" });
    for (const day of ["2025-12-31", "2026-01-01", "2026-01-05", "2026-01-03"]) accrual.runningThrough(dayOf(day));
    accrual.close(dayOf("2026-01-10"));
    accrual.close(dayOf("2026-01-20"));
    expect(accrual.unknownDays.map(({ from, to }) => [formatDay(from), formatDay(to)])).toEqual([["2026-01-01", "2026-01-20"]]);
    expect(stretchesOf(accrual)).toEqual(["2025-12-22 2025-12-31 10 3650000 5.00 5000"]);
  });

  it("before the first row and after the last known day are two spans", () => {
    const accrual = start({ schedule: HALVED, from: dayOf("2024-12-22"), unknownRates: "stop" });
    accrual.close(dayOf("2026-01-10"));
    expect(accrual.unknownDays.map(({ from, to }) => [formatDay(from), formatDay(to)])).toEqual([["2024-12-22", "2024-12-31"], ["2026-01-01", "2026-01-10"]]);
  });

  it("are refused where that is asked for, but not where nothing bears interest", () => {
    expect(() => start({ schedule: HALVED }).close(dayOf("2026-01-01"))).toThrow(expect.objectContaining({ code: "RATE_UNKNOWN" }));
    expect(() => start({ schedule: HALVED }, 0).close(dayOf("2026-01-01"))).not.toThrow();
    expect(rateUnknown(dayOf("2026-01-01"), dayOf("2026-01-02"), "here").issues).toEqual([{ path: "here", code: "rate-unknown", message: "no interest rate is known for 2026-01-01 to 2026-01-02; hand in newer rows with withRates" }]);
  });
});

describe("a schedule", () => {
  it("says which step holds on a day", () => {
    expect(["2024-12-31", "2025-01-01", "2025-06-30", "2025-07-01", "2099-01-01"].map((day) => stepOn(HALVED, dayOf(day))?.percent)).toEqual([undefined, "10.00", "10.00", "5.00", "5.00"]);
  });

  it.each<[string, RateSchedule, [string, string][], string[]]>([
    ["inside a step", TEN, [["2025-01-06", "2025-01-10"]], ["ever 10.00", "2025-01-06 0.00 none", "2025-01-11 10.00"]],
    ["a single day", TEN, [["2025-01-06", "2025-01-06"]], ["ever 10.00", "2025-01-06 0.00 none", "2025-01-07 10.00"]],
    ["over a change of the rate", HALVED, [["2025-06-26", "2025-07-05"]], ["2025-01-01 10.00", "2025-06-26 0.00 none", "2025-07-01 0.00 none", "2025-07-06 5.00"]],
    ["exactly one step", HALVED, [["2025-01-01", "2025-06-30"]], ["2025-01-01 0.00 none", "2025-07-01 5.00"]],
    ["up to the day before a step", HALVED, [["2025-06-30", "2025-06-30"]], ["2025-01-01 10.00", "2025-06-30 0.00 none", "2025-07-01 5.00"]],
    ["on the first day of a step", HALVED, [["2025-07-01", "2025-07-01"]], ["2025-01-01 10.00", "2025-07-01 0.00 none", "2025-07-02 5.00"]],
    ["before the first step", HALVED, [["2024-01-01", "2024-12-31"]], ["2025-01-01 10.00", "2025-07-01 5.00"]],
    ["until into the first step", HALVED, [["2024-01-01", "2025-01-01"]], ["2025-01-01 0.00 none", "2025-01-02 10.00", "2025-07-01 5.00"]],
    ["two of them", TEN, [["2025-01-06", "2025-01-10"], ["2025-02-01", "2025-02-01"]], ["ever 10.00", "2025-01-06 0.00 none", "2025-01-11 10.00", "2025-02-01 0.00 none", "2025-02-02 10.00"]],
    ["none", TEN, [], ["ever 10.00"]],
  ])("with a pause: %s", (_, schedule, pauses, expected) => {
    expect(stepsOf(withPauses(schedule, pauses.map(([from, to]) => pause(from, to))))).toEqual(expected);
  });

  it("bears nothing in a pause, and shows no stretch for it", () => {
    const accrual = start({ schedule: withPauses(TEN, [pause("2025-01-06", "2025-01-10")]) });
    accrual.close(dayOf("2025-01-15"));
    expect(stretchesOf(accrual)).toEqual(["2025-01-01 2025-01-05 5 3650000 10.00 5000", "2025-01-11 2025-01-15 5 3650000 10.00 5000"]);
  });

  const table = { rows: [{ from: "2024-01-01", percent: "4" }, { from: "2025-01-01", percent: "6" }, { from: "2026-01-01", percent: "6.00" }], knownThrough: "2026-12-31" };
  const stepsFrom = (day: string, source: RateSource) => stepsOf(scheduleStarting(scheduleOf(source), dayOf(day)));

  it.each<[string, RateSource, string, string[]]>([
    ["equal neighbours are one", { table }, "2025-05-01", ["2024-01-01 4.00", "2025-01-01 6.00"]],
    ["fixed at the start", { table: { ...table, fixing: "at-start" } }, "2024-12-31", ["2024-01-01 4.00"]],
    ["fixed at the start, in the last step", { table: { ...table, fixing: "at-start" } }, "2025-01-01", ["2024-01-01 4.00", "2025-01-01 6.00"]],
    ["a surcharge on all", { table, surcharge: { percent: "2" } }, "2025-05-01", ["2024-01-01 6.00", "2025-01-01 8.00"]],
    ["a surcharge from inside a step", { table, surcharge: { percent: "2", from: "2024-07-01" } }, "2025-05-01", ["2024-01-01 4.00", "2024-07-01 6.00", "2025-01-01 8.00"]],
    ["a surcharge from a step's day", { table, surcharge: { percent: "2", from: "2025-01-01" } }, "2025-05-01", ["2024-01-01 4.00", "2025-01-01 8.00"]],
    ["a surcharge of nothing cuts nothing", { table, surcharge: { percent: "0", from: "2024-07-01" } }, "2025-05-01", ["2024-01-01 4.00", "2025-01-01 6.00"]],
    // 4 + 2 makes 6 half a year before the table does.
    ["a surcharge that evens a step out, fixed at the start", { table: { ...table, fixing: "at-start" }, surcharge: { percent: "2", from: "2024-07-01" } }, "2024-03-01", ["2024-01-01 4.00", "2024-07-01 6.00"]],
  ])("%s", (_, source, day, expected) => {
    expect(stepsFrom(day, source)).toEqual(expected);
  });

  it("fixed at the start holds for ever, else until the last known day; from a day that is not known it stays as it is", () => {
    const fixed = scheduleOf({ table: { ...table, fixing: "at-start" } });
    expect([scheduleStarting(fixed, dayOf("2026-12-31")).knownThrough, scheduleStarting(fixed, dayOf("2027-01-01")).knownThrough]).toEqual([Infinity, dayOf("2026-12-31")]);
    expect(scheduleStarting(scheduleOf({ table, surcharge: { percent: "2" } }), dayOf("2025-01-01"))).toMatchObject({ knownThrough: dayOf("2026-12-31") });
    expect(scheduleStarting(scheduleOf({ table, surcharge: { percent: "2" } }), dayOf("2025-01-01"))).not.toHaveProperty("surcharge");
    expect(scheduleStarting(TEN, dayOf("2025-01-01"))).toBe(TEN);
  });

  it("of a fixed rate is known for ever, by the year unless it says otherwise", () => {
    expect(TEN).toMatchObject({ per: "year", compounding: "none", fixedAtStart: false, knownThrough: Infinity, simpleBefore: -Infinity });
    expect(scheduleOf({ percent: "1", per: "month" }).per).toBe("month");
    expect(HALVED).toMatchObject({ per: "year", compounding: "none", fixedAtStart: false, simpleBefore: -Infinity });
    expect(scheduleStarting(scheduleOf({ table: { ...table, fixing: "at-start" } }), dayOf("2025-01-01")).fixedAtStart).toBe(false);
    expect(() => scheduleOf("5" as never)).toThrow(expect.objectContaining({ issues: [expect.objectContaining({ path: "rate" })] }));
  });

  it("compounds as asked for, else as its table says, never when interest began before the table's day", () => {
    const schedule = scheduleOf({ table: { ...table, compounding: "annual", simpleBefore: "2024-07-01" } });
    expect(["2024-06-30", "2024-07-01"].map((day) => compoundingFrom(schedule, dayOf(day)))).toEqual(["none", "annual"]);
    expect(compoundingFrom(schedule, dayOf("2024-06-30"), "monthly")).toBe("monthly");
    expect(compoundingFrom(scheduleOf({ table }), dayOf("2025-01-01"))).toBe("none");
  });

  it("of a table that cannot change is made once, of any other anew", () => {
    const frozen = { rows: Object.freeze(table.rows.map((row) => Object.freeze({ ...row }))), knownThrough: "2026-12-31" };
    const whole = { table: Object.freeze({ ...frozen }) } as unknown as RateSource;
    expect(scheduleOf(whole)).toBe(scheduleOf(whole));
    expect(stepsOf(scheduleStarting(scheduleOf({ ...whole, surcharge: { percent: "2" } } as RateSource), dayOf("2025-05-01")))).toEqual(["2024-01-01 6.00", "2025-01-01 8.00"]);
    const rows = () => Object.freeze([...frozen.rows]);
    const changeable = Object.freeze(table.rows.map((row) => ({ ...row })));
    const partly = Object.freeze(table.rows.map((row, index) => (index === 0 ? Object.freeze({ ...row }) : { ...row })));
    for (const given of [table, { ...frozen, rows: rows() }, Object.freeze({ ...frozen, rows: [...frozen.rows] }), Object.freeze({ ...frozen, rows: changeable }), Object.freeze({ ...frozen, rows: partly }), { ...frozen, rows: Object.freeze(table.rows.map((row) => ({ ...row }))) }, { ...frozen, rows: [...frozen.rows] }]) {
      const source = { table: given } as unknown as RateSource;
      expect(scheduleOf(source)).not.toBe(scheduleOf(source));
      expect(scheduleOf(source)).toEqual(scheduleOf(whole));
    }
    const changing = structuredClone(table);
    scheduleOf({ table: changing });
    changing.rows[1]!.percent = "7";
    expect(stepsOf(scheduleOf({ table: changing }))).toEqual(["2024-01-01 4.00", "2025-01-01 7.00", "2026-01-01 6.00"]);
  });

  it("of a table with the rows of another is its own where the rest differs", () => {
    // 10.15% until 30 June 2026, 10.40% after it; the statutory commercial interest compounds each year.
    const { commercial } = nl.interest;
    const of = (more: Partial<RateTable>) => scheduleOf({ table: { ...commercial, ...more } });
    expect(scheduleOf({ table: commercial })).toMatchObject({ compounding: "annual", knownThrough: dayOf(commercial.knownThrough), fixedAtStart: false });
    expect(of({})).toBe(scheduleOf({ table: commercial }));
    expect(of({ compounding: "none" }).compounding).toBe("none");
    expect(of({ knownThrough: "2026-07-31" }).knownThrough).toBe(dayOf("2026-07-31"));
    expect(of({ fixing: "at-start" }).fixedAtStart).toBe(true);
    expect(of({ simpleBefore: "2010-01-01" }).simpleBefore).toBe(dayOf("2010-01-01"));
    expect(() => of({ compounding: "daily" as never })).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
    expect(scheduleOf({ table: commercial }).compounding).toBe("annual");
  });

  it("of what is none is refused at its path", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const source of [undefined, null, "5", {}, { table: null }, { table: { rows: null } }, proxy]) {
      const issues = expect.arrayContaining([expect.objectContaining({ path: expect.stringMatching(/^here/) })]);
      expect(() => scheduleOf(source as never, "here")).toThrow(expect.objectContaining({ code: "INVALID_INPUT", issues }));
    }
    expect(() => scheduleOf({ table: { rows: [], knownThrough: "2026-12-31" } }, "here")).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
  });
});
