import fc from "fast-check";
import { planStatus, TermijnError, type InstalmentPlan } from "termijn";
import { describe, expect, it } from "vitest";

/** Three of 100 on month ends, three days of grace, agreed on 10 January. */
const PLAN: InstalmentPlan = {
  total: "300.00", interest: "stopped", graceDays: 3, onDefault: "resume-dunning", agreedOn: "2026-01-10",
  instalments: [{ dueOn: "2026-01-31", amount: "100.00" }, { dueOn: "2026-02-28", amount: "100.00" }, { dueOn: "2026-03-31", amount: "100.00" }],
};
const paid = (...payments: [on: string, amount: string][]) => payments.map(([on, amount]) => ({ on, amount }));
const states = (status: ReturnType<typeof planStatus>) => status.instalments.map(({ state }) => state).join(" ");

describe("an instalment is paid, partial, pending or missed", () => {
  it.each<[on: string, payments: [string, string][], state: string, instalments: string]>([
    ["2026-01-10", [], "on-track", "pending pending pending"],
    ["2026-01-31", [], "on-track", "pending pending pending"], // the day itself is in time
    ["2026-02-01", [], "late", "pending pending pending"],
    ["2026-02-03", [], "late", "pending pending pending"], // 31 January + 3 days of grace
    ["2026-02-04", [], "broken", "missed pending pending"],
    ["2026-02-03", [["2026-01-31", "40.00"]], "late", "partial pending pending"],
    ["2026-02-04", [["2026-01-31", "99.99"]], "broken", "missed pending pending"],
    ["2026-02-04", [["2026-01-31", "100.00"]], "on-track", "paid pending pending"],
    ["2026-02-04", [["2026-02-03", "100.00"]], "on-track", "paid pending pending"],
    ["2026-01-31", [["2026-01-31", "150.00"]], "on-track", "paid partial pending"],
    ["2026-03-31", [["2026-01-31", "300.00"]], "completed", "paid paid paid"],
  ])("on %s after %j: %s, %s", (on, payments, state, instalments) => {
    const status = planStatus(PLAN, paid(...payments), on);
    expect([status.state, states(status)]).toEqual([state, instalments]);
  });
});

it("options that throw when they are read are named", () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  expect(() => planStatus(PLAN, [], "2026-02-01", proxy)).toThrow(expect.objectContaining({ code: "INVALID_INPUT", issues: [expect.objectContaining({ path: "options" })] }));
});

it("instalments written down in another order are paid in the order of their days", () => {
  const [january, february, march] = PLAN.instalments;
  const shuffled = { ...PLAN, instalments: [march!, january!, february!] };
  const status = planStatus(shuffled, paid(["2026-01-31", "100.00"]), "2026-02-10");
  // January's instalment came in time, so February's is next and nothing was missed.
  expect(status).toMatchObject({ state: "on-track", next: { dueOn: "2026-02-28", amount: "100.00" } });
  expect(status.instalments.map(({ dueOn, state }) => [dueOn, state])).toEqual([["2026-01-31", "paid"], ["2026-02-28", "pending"], ["2026-03-31", "pending"]]);
  expect(planStatus(shuffled, [], "2026-03-01").brokenOn).toBe("2026-02-04");
});

describe("more than asked flows to the next instalment", () => {
  it("and says what is next, with what is left of it", () => {
    const status = planStatus(PLAN, paid(["2026-01-30", "130.00"]), "2026-02-28");
    expect(status).toMatchObject({ state: "on-track", paid: "130.00", open: "170.00", next: { dueOn: "2026-02-28", amount: "70.00" } });
    expect(status.instalments.map(({ paid: part }) => part)).toEqual(["100.00", "30.00", "0.00"]);
    // Nothing more comes: broken on the day after 28 February + 3 days.
    expect(planStatus(PLAN, paid(["2026-01-30", "130.00"]), "2026-03-04")).toMatchObject({ state: "broken", brokenOn: "2026-03-04" });
  });

  it("so that a plan paid ahead stays on track while nothing comes", () => {
    const ahead = paid(["2026-01-20", "200.00"]);
    expect(planStatus(PLAN, ahead, "2026-03-31")).toMatchObject({ state: "on-track", open: "100.00", dueNow: "100.00", next: { dueOn: "2026-03-31", amount: "100.00" } });
    expect(planStatus(PLAN, ahead, "2026-03-30").dueNow).toBe("0.00");
    expect(planStatus(PLAN, ahead, "2026-04-04")).toMatchObject({ state: "broken", brokenOn: "2026-04-04" });
  });

  it("but never beyond the total", () => {
    const status = planStatus(PLAN, paid(["2026-01-20", "250.00"], ["2026-01-21", "250.00"]), "2026-01-21");
    expect(status).toMatchObject({ state: "completed", paid: "300.00", open: "0.00", dueNow: "0.00" });
    expect(status).not.toHaveProperty("next");
  });
});

describe("tolerance", () => {
  it("cures what comes within it, as if it had come in time", () => {
    const late = paid(["2026-01-31", "100.00"], ["2026-03-03", "100.00"]);
    expect(planStatus(PLAN, late, "2026-03-02").state).toBe("late");
    expect(planStatus(PLAN, late, "2026-03-03").state).toBe("on-track");
    expect(planStatus(PLAN, late, "2026-03-30").state).toBe("on-track");
    expect(planStatus(PLAN, late, "2026-03-30")).not.toHaveProperty("brokenOn");
  });

  it("without any, the day after is too late", () => {
    const strict = { ...PLAN, graceDays: 0 };
    expect(planStatus(strict, paid(["2026-01-31", "100.00"]), "2026-02-01").state).toBe("on-track");
    expect(planStatus(strict, paid(["2026-02-01", "100.00"]), "2026-02-01")).toMatchObject({ state: "broken", brokenOn: "2026-02-01" });
  });

  it("what comes after it does not mend the plan, until all is paid", () => {
    const tooLate = paid(["2026-02-04", "100.00"]);
    expect(planStatus(PLAN, tooLate, "2026-02-10")).toMatchObject({ state: "broken", brokenOn: "2026-02-04", paid: "100.00" });
    const all = planStatus(PLAN, paid(["2026-02-04", "100.00"], ["2026-02-20", "200.00"]), "2026-02-20");
    expect(all.state).toBe("completed");
    expect(all).not.toHaveProperty("brokenOn");
  });
});

describe("what is due on default", () => {
  it("only what was missed, when the plan does not say more (6:39 BW)", () => {
    expect(planStatus(PLAN, [], "2026-02-04")).toMatchObject({ state: "broken", dueNow: "100.00", open: "300.00" });
    // 28 February has come too.
    expect(planStatus(PLAN, [], "2026-02-28")).toMatchObject({ state: "broken", brokenOn: "2026-02-04", dueNow: "200.00" });
  });

  it("the whole sum, when the plan says so, from the day it is broken", () => {
    const whole: InstalmentPlan = { ...PLAN, onDefault: "whole-sum-due" };
    expect(planStatus(whole, paid(["2026-01-31", "60.00"]), "2026-02-03")).toMatchObject({ state: "late", dueNow: "40.00" });
    expect(planStatus(whole, paid(["2026-01-31", "60.00"]), "2026-02-04")).toMatchObject({ state: "broken", dueNow: "240.00", open: "240.00" });
  });
});

describe("payments count from the plan's day on", () => {
  it("that day included", () => {
    expect(planStatus(PLAN, paid(["2026-01-09", "100.00"]), "2026-01-31").paid).toBe("0.00");
    expect(planStatus(PLAN, paid(["2026-01-10", "100.00"]), "2026-01-31").paid).toBe("100.00");
  });

  it("and not those after the day asked about, in whatever order they are listed", () => {
    const listed = paid(["2026-02-27", "100.00"], ["2026-01-30", "100.00"]);
    expect(planStatus(PLAN, listed, "2026-02-26").paid).toBe("100.00");
    expect(planStatus(PLAN, listed, "2026-02-27")).toEqual(planStatus(PLAN, [...listed].reverse(), "2026-02-27"));
  });

  it("a day on which the host did not look changes nothing (regression 13)", () => {
    // The first instalment was paid in time; whoever looks for the first time weeks later sees the plan alive.
    const status = planStatus(PLAN, paid(["2026-01-31", "100.00"], ["2026-02-28", "100.00"]), "2026-03-20");
    expect(status).toMatchObject({ state: "on-track", next: { dueOn: "2026-03-31", amount: "100.00" } });
  });
});

it("counts in the plan's currency", () => {
  const yen: InstalmentPlan = { ...PLAN, total: "1000", instalments: [{ dueOn: "2026-01-31", amount: "500" }, { dueOn: "2026-02-28", amount: "500" }] };
  expect(planStatus(yen, paid(["2026-01-31", "600"]), "2026-02-01", { currency: "JPY" })).toMatchObject({ paid: "600", open: "400", next: { dueOn: "2026-02-28", amount: "400" } });
  const dinar: InstalmentPlan = { ...PLAN, total: "1.005", instalments: [{ dueOn: "2026-01-31", amount: "1.005" }] };
  expect(planStatus(dinar, paid(["2026-01-31", "1.004"]), "2026-01-31", { currency: "KWD" })).toMatchObject({ open: "0.001" });
  expect(() => planStatus(dinar, [], "2026-01-31")).toThrow(TermijnError);
});

it("tells every problem with its path", () => {
  try {
    planStatus({ ...PLAN, graceDays: -1 }, [{ on: "2026-02-30", amount: "1.00" }], "today");
    expect.unreachable();
  } catch (error) {
    expect((error as TermijnError).issues.map(({ path }) => path)).toEqual(["plan.graceDays", "payments[0].on", "on"]);
  }
});

it("for any plan and any payments: paid and open make the total, no payment counts twice, and time alone never mends", () => {
  const day = (offset: number): string => new Date(Date.UTC(2026, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10);
  const text = (cents: number): string => (cents / 100).toFixed(2);
  const cents = (amount: string): number => Math.round(Number(amount) * 100);
  const instalments = fc.array(fc.record({ gap: fc.integer({ min: 1, max: 40 }), amount: fc.integer({ min: 1, max: 50_000 }) }), { minLength: 1, maxLength: 12 });
  const payments = fc.array(fc.record({ on: fc.integer({ min: 0, max: 300 }), amount: fc.integer({ min: 0, max: 60_000 }) }), { maxLength: 15 });
  fc.assert(fc.property(instalments, payments, fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 400 }), (list, money, graceDays, asked) => {
    let offset = 0;
    const plan: InstalmentPlan = {
      total: text(list.reduce((sum, { amount }) => sum + amount, 0)), interest: "stopped", graceDays, onDefault: "whole-sum-due", agreedOn: day(0),
      instalments: list.map(({ gap, amount }) => ({ dueOn: day((offset += gap)), amount: text(amount) })),
    };
    const given = money.map(({ on, amount }) => ({ on: day(on), amount: text(amount) }));
    const status = planStatus(plan, given, day(asked));
    const came = money.filter(({ on }) => on <= asked).reduce((sum, { amount }) => sum + amount, 0);
    expect(cents(status.paid)).toBe(Math.min(came, cents(plan.total)));
    expect(cents(status.paid) + cents(status.open)).toBe(cents(plan.total));
    expect(status.instalments.reduce((sum, { paid: part }) => sum + cents(part), 0)).toBe(cents(status.paid));
    expect(status.state === "completed").toBe(status.open === "0.00");
    if (status.state === "broken" && status.brokenOn! > day(0)) {
      expect(planStatus(plan, given, status.brokenOn!).state).toBe("broken");
      expect(planStatus(plan, given, day(500)).state).not.toBe("on-track");
      expect(status.dueNow).toBe(status.open);
    }
  }), { numRuns: 1000 });
});
