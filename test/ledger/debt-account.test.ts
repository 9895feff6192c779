import type { RateSource } from "termijn";
import { describe, expect, it } from "vitest";
import { dayOf } from "../../src/dates/day.js";
import { scheduleOf } from "../../src/interest/rate-schedule.js";
import { allocate, countedUnder, freeAllocated } from "../../src/ledger/allocation.js";
import { DebtAccount, type Debt } from "../../src/ledger/debt-account.js";

// 36,500.00 at 10% bears 10.00 a day.
const PRINCIPAL = 3_650_000;
const bearing = (rate: RateSource, from = "2025-01-01", compounding: "none" | "annual" = "none"): Debt["interest"] => ({ from: dayOf(from), schedule: scheduleOf(rate), compounding });
const account = (more: Partial<Debt> = {}, unknownRates: "error" | "stop" = "error"): DebtAccount =>
  new DebtAccount({ id: "A", principal: PRINCIPAL, dueOn: null, existsFrom: -Infinity, interest: bearing({ percent: "10" }), ...more }, unknownRates);
const plain = (id: string, principal: number, more: Partial<Debt> = {}): DebtAccount => account({ id, principal, interest: null, ...more });
const on = dayOf("2025-01-10");
const next = on + 1;

describe("how onerous a debt is, in percent a year", () => {
  it.each<[string, Debt["interest"], number]>([
    ["no interest", null, 0],
    ["10% a year", bearing({ percent: "10" }), 10],
    ["7.25% a year", bearing({ percent: "7.25" }), 7.25],
    ["1% a month is 12% a year", bearing({ percent: "1", per: "month" }), 12],
    ["from that day on", bearing({ percent: "10" }, "2025-01-10"), 10],
    ["from the day after", bearing({ percent: "10" }, "2025-01-11"), 0],
    ["no rate known yet", bearing({ table: { rows: [{ from: "2025-02-01", percent: "10" }], knownThrough: "2025-12-31" } }), 0],
  ])("%s", (_, interest, expected) => {
    expect(account({ interest }).burdenOn(on)).toBe(expected);
  });
});

describe("a waiver", () => {
  it("of principal lowers what bears interest from the day after", () => {
    const debt = account();
    // Ten days on 36,500.00 are 100.00; ten more on 18,250.00 are 50.00.
    expect(debt.waive("principal", 1_825_000, on)).toBe(1_825_000);
    debt.close(on + 10);
    expect(debt.heads(on + 10)).toEqual({ principal: { due: 1_825_000, paid: 0, open: 1_825_000 }, interest: { due: 15_000, paid: 0, open: 15_000 }, costs: { due: 0, paid: 0, open: 0 } });
  });

  it("of principal is never more than what is open", () => {
    const debt = plain("A", 10_000);
    expect([debt.waive("principal", 15_000, on), debt.waive("principal", 1, on), debt.principalOpen()]).toEqual([10_000, 0, 0]);
  });

  it("of interest on a debt that bears none waives nothing", () => {
    const debt = plain("A", 10_000);
    expect([debt.waive("interest", 500, on), debt.openOn(on).total]).toEqual([0, 10_000]);
  });

  it("of costs leaves principal and interest", () => {
    const debt = account();
    debt.charge(4_000);
    expect([debt.waive("costs", 1_500, on), debt.openOn(on).costs, debt.waive("costs", 9_999, on), debt.openOn(on).costs]).toEqual([1_500, 2_500, 2_500, 0]);
    expect(debt.openOn(on)).toMatchObject({ principal: PRINCIPAL, running: 10_000 });
    expect(debt.heads(on).costs).toEqual({ due: 0, paid: 0, open: 0 });
  });

  it("of interest is never more than what ran", () => {
    const debt = account();
    expect([debt.waive("interest", 4_000, on), debt.openOn(on).running, debt.waive("interest", 9_999, on), debt.openOn(on).running]).toEqual([4_000, 6_000, 6_000, 0]);
    // The principal still bears 10.00 a day.
    expect(debt.openOn(next)).toEqual({ costs: 0, running: 1_000, principal: PRINCIPAL, joined: 0, total: PRINCIPAL + 1_000 });
    debt.close(next);
    expect(debt.heads(next).interest).toEqual({ due: 1_000, paid: 0, open: 1_000 });
  });

  it("of interest takes the running period first, then what has joined the base", () => {
    const debt = account({ interest: bearing({ percent: "10" }, "2025-01-01", "annual") });
    const anniversary = dayOf("2026-01-01");
    // 3,650.00 joined the base; 40,150.00 bears 11.00 on the day.
    expect(debt.openOn(anniversary)).toMatchObject({ joined: 365_000, running: 1_100 });
    expect(debt.waive("interest", 101_100, anniversary)).toBe(101_100);
    // 39,150.00 x 10% / 365 is 10.726.
    expect(debt.openOn(anniversary + 1)).toEqual({ costs: 0, running: 1_073, principal: PRINCIPAL, joined: 265_000, total: PRINCIPAL + 266_073 });
    debt.close(anniversary + 1);
    expect(debt.heads(anniversary + 1).interest).toEqual({ due: 266_073, paid: 0, open: 266_073 });
    expect(debt.waive("interest", 9_999_999, anniversary + 1)).toBe(266_073);
  });
});

describe("a waiver of nothing", () => {
  it("cuts no stretch in two", () => {
    const debt = account();
    debt.waive("interest", 4_000, on);
    debt.close(on + 10);
    expect(debt.stretches.map(({ days, interest }) => [days, interest])).toEqual([[20, 20_000]]);
    const paid = account({ principal: 1_000, interest: bearing({ percent: "10" }, "2025-01-01", "annual") });
    const anniversary = dayOf("2026-01-01");
    // 10.00 at 10% is 1.00 a year, which has joined the base; then the principal is paid, and 1.00 bears on.
    paid.pay(1_000, anniversary, ["principal"]);
    expect(paid.waive("principal", 500, anniversary + 4)).toBe(0);
    paid.close(anniversary + 9);
    expect(paid.stretches.map(({ days, base }) => [days, base])).toEqual([[365, 1_000], [1, 1_100], [9, 100]]);
  });

  it("of interest where none runs is none", () => {
    expect(plain("A", 10_000).waive("interest", 5, on)).toBe(0);
  });
});

describe("a payment", () => {
  it("counts on every head as paid, also the interest that had joined the base", () => {
    const debt = account({ interest: bearing({ percent: "10" }, "2025-01-01", "annual") });
    const anniversary = dayOf("2026-01-01");
    debt.charge(4_000);
    expect(debt.pay(4_000 + 1_100 + 365_000 + 500, anniversary, ["costs", "interest", "joined-interest", "principal"])).toEqual([
      { head: "costs", amount: 4_000 }, { head: "interest", amount: 1_100 }, { head: "joined-interest", amount: 365_000 }, { head: "principal", amount: 500 },
    ]);
    expect([debt.paid, debt.joinedInterestPaid, debt.principalOpen()]).toEqual([370_600, 365_000, PRINCIPAL - 500]);
    expect(debt.heads(anniversary)).toEqual({
      principal: { due: PRINCIPAL, paid: 500, open: PRINCIPAL - 500 }, interest: { due: 366_100, paid: 366_100, open: 0 }, costs: { due: 4_000, paid: 4_000, open: 0 },
    });
    // 36,495.00 x 10% / 365 is 9.9986.
    expect(debt.interestOf(anniversary + 1)).toBe(1_000);
  });

  it("can be for another head than the law's first", () => {
    const debt = account();
    debt.charge(4_000);
    const given = (designatedHead?: "principal" | "interest") =>
      allocate({ on, amount: 5_000, designated: [debt], ...(designatedHead && { designatedHead }) }, [debt]).allocated.map(({ head, amount }) => `${head} ${amount}`);
    expect(given("principal")).toEqual(["principal 5000"]);
    expect(given("interest")).toEqual(["interest 5000"]);
    expect(given()).toEqual(["costs 4000", "interest 1000"]);
  });

  it("reaches what is not due before what no day is known for, and neither before it exists", () => {
    const due = plain("due", 1_000, { dueOn: on - 1 });
    const dueToday = plain("not yet due", 1_000, { dueOn: on });
    const waiting = plain("milestone", 1_000, { undue: true });
    const later = plain("later", 1_000, { dueOn: on - 1, existsFrom: next });
    const { allocated, unallocated } = allocate({ on, amount: 3_500, designated: [] }, [waiting, later, dueToday, due]);
    expect(allocated.map(({ account: { debt }, amount }) => `${debt.id} ${amount}`)).toEqual(["due 1000", "not yet due 1000", "milestone 1000"]);
    expect(unallocated).toBe(500);
    expect(allocate({ on, amount: 500, designated: [later] }, [later]).unallocated).toBe(0);
  });

  it("reaches what is due before what is more onerous but not due", () => {
    const due = plain("due", 1_000, { dueOn: on - 1 });
    const dear = account({ id: "dear", principal: 1_000, dueOn: on });
    expect(allocate({ on, amount: 500, designated: [] }, [dear, due]).allocated.map(({ account: { debt } }) => debt.id)).toEqual(["due"]);
    // The day after its last day to pay it is due, and the more onerous comes first.
    expect(allocate({ on: next, amount: 100, designated: [] }, [due, dear]).allocated[0]!.account.debt.id).toBe("dear");
  });

  it("goes to a debt without a due day by the day its interest begins", () => {
    const older = account({ id: "older", principal: 1_000, interest: bearing({ percent: "10" }, "2025-01-02") });
    const younger = account({ id: "younger", principal: 1_000, interest: bearing({ percent: "10" }, "2025-01-03") });
    expect(allocate({ on, amount: 500, designated: [] }, [younger, older]).allocated.every(({ account: { debt } }) => debt.id === "older")).toBe(true);
  });
});

describe("a credit", () => {
  it("on what was paid already frees the payment", () => {
    const debt = plain("A", 10_000);
    debt.pay(8_000, on, ["principal"]);
    // 20.00 was open; of the other 30.00 the payment is freed.
    expect(debt.credit(5_000, next)).toEqual({ credited: 5_000, freed: 3_000 });
    expect(debt.heads(next).principal).toEqual({ due: 5_000, paid: 5_000, open: 0 });
    // No more than what there is.
    expect(debt.credit(9_000, next)).toEqual({ credited: 5_000, freed: 5_000 });
  });

  it("frees the last payment first, and of the principal of that account alone", () => {
    const [a, b] = [plain("A", 10_000), plain("B", 10_000)];
    const first = { allocated: [{ account: a, head: "principal" as const, amount: 4_000 }], unallocated: 0 };
    const second = { allocated: [{ account: a, head: "costs" as const, amount: 500 }, { account: b, head: "principal" as const, amount: 700 }, { account: a, head: "principal" as const, amount: 1_000 }], unallocated: 5 };
    freeAllocated(a, 3_000, [first, second]);
    expect(second).toEqual({ allocated: [{ account: a, head: "costs", amount: 500 }, { account: b, head: "principal", amount: 700 }], unallocated: 1_005 });
    expect(first).toEqual({ allocated: [{ account: a, head: "principal", amount: 2_000 }], unallocated: 2_000 });
  });

  it("on a day before interest begins lowers what will bear it", () => {
    const debt = account({ interest: bearing({ percent: "10" }, "2025-01-10") });
    expect(debt.lowerPrincipal(1_825_000, on - 5)).toBe(1_825_000);
    expect(debt.interestOf(on)).toBe(500);
  });
});

it("parts of one account and head are one, with joined interest under the head asked for", () => {
  const [a, b] = [plain("A", 1), plain("B", 1)];
  const parts = [{ account: a, head: "interest", amount: 1 }, { account: a, head: "joined-interest", amount: 2 }, { account: a, head: "principal", amount: 4 }, { account: b, head: "principal", amount: 8 }, { account: a, head: "costs", amount: 16 }] as const;
  expect(countedUnder("interest", parts).map(({ account: { debt }, head, amount }) => `${debt.id} ${head} ${amount}`)).toEqual(["A interest 3", "A principal 4", "B principal 8", "A costs 16"]);
  expect(countedUnder("principal", parts).map(({ account: { debt }, head, amount }) => `${debt.id} ${head} ${amount}`)).toEqual(["A interest 1", "A principal 6", "B principal 8", "A costs 16"]);
  expect(parts[0].amount).toBe(1);
});

describe("interest that does not run", () => {
  it("has no stretches and adds nothing", () => {
    const debt = plain("A", 10_000);
    debt.close(on);
    expect([debt.stretches, debt.unknownDays, debt.interestOf(on), debt.openOn(on).total]).toEqual([[], [], 0, 10_000]);
    expect(account({ interest: bearing({ percent: "10" }, "2025-01-11") }).interestOf(on)).toBe(0);
  });

  it("because no rate is known: the days are listed where that is asked for, else it is refused", () => {
    const interest = bearing({ table: { rows: [{ from: "2025-01-01", percent: "10" }], knownThrough: "2025-01-05" } });
    const debt = account({ interest }, "stop");
    debt.close(on);
    expect([debt.stretches.length, debt.unknownDays]).toEqual([1, [{ from: dayOf("2025-01-06"), to: on }]]);
    expect(debt.heads(on).interest.due).toBe(5_000);
    expect(() => account({ interest }).close(on)).toThrow(expect.objectContaining({ code: "RATE_UNKNOWN" }));
  });
});
