import { ledger, type RateSource } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, it } from "vitest";
import vectors from "../vectors/allocation.json";
import interestVectors from "../vectors/interest.json";

type Input = Parameters<typeof ledger>[0];
type Debt = Input["debts"][number];
type Head = "costs" | "interest" | "principal";
type Result = ReturnType<typeof ledger>;

const cents = (text: string): number => Math.round(Number(text) * 100);
const amount = (value: number): string => (value / 100).toFixed(2);
/** What one payment gave to each head. */
const byHead = (payment: Result["payments"][number]): Record<Head, string> => {
  const of = (head: Head): string =>
    amount(payment.allocated.filter((part) => part.head === head).reduce((sum, part) => sum + cents(part.amount), 0));
  return { costs: of("costs"), interest: of("interest"), principal: of("principal") };
};
const openOf = (result: Result): Record<string, string> => Object.fromEntries(result.debts.map(({ id, open }) => [id, open]));
const flat = (result: Result): string[] =>
  result.payments.flatMap(({ on, allocated }) => allocated.map((part) => `${on} ${part.debt} ${part.head} ${part.amount}`));

describe("one debt: costs, interest, principal (art. 6:44 BW)", () => {
  /** Simple interest over the 365 days of 2025 at interest ÷ principal is exactly that interest on 31 December. */
  const debtWith = (costs: string, interest: string, principal: string): Debt => {
    const percent = String((cents(interest) * 100) / cents(principal));
    return {
      id: "invoice",
      principal,
      costs,
      ...(cents(interest) > 0 && { interest: { from: "2025-01-01", rate: { percent }, compounding: "none" as const } }),
    };
  };

  it.each(vectors.oneDebt)(
    "$id: $payments on costs $costs, interest $interest, principal $principal",
    ({ costs, interest, principal, payments, allocated, unallocated, ...row }) => {
      const on = "2025-12-31";
      const result = ledger({ debts: [debtWith(costs, interest, principal)], payments: payments.map((sum) => ({ on, amount: sum })), on });
      expect(result.payments.map(byHead)).toEqual(allocated);
      expect(amount(result.payments.reduce((sum, payment) => sum + cents(payment.unallocated), 0))).toBe(unallocated);
      const [debt] = result.debts;
      expect([debt!.costs.due, debt!.interest.due, debt!.principal.due]).toEqual([costs, interest, principal]);
      if ("open" in row) expect({ costs: debt!.costs.open, interest: debt!.interest.open, principal: debt!.principal.open }).toEqual(row.open);
    },
  );

  it("counts interest over the day of payment, and none after it", () => {
    const debt: Debt = { id: "invoice", principal: "36500.00", interest: { from: "2025-01-01", rate: { percent: "10" } } };
    const paid = ledger({ debts: [debt], payments: [{ on: "2025-01-10", amount: "36600.00" }], on: "2025-06-30" });
    expect(paid.payments.map(byHead)).toEqual([{ costs: "0.00", interest: "100.00", principal: "36500.00" }]);
    expect(paid.open).toBe("0.00");
    const short = ledger({ debts: [debt], payments: [{ on: "2025-01-10", amount: "18350.00" }], on: "2025-01-20" });
    // 100.00 to interest, 18,250.00 to the principal; ten more days on 18,250.00 are 50.00.
    expect(short).toMatchObject({
      open: "18300.00",
      debts: [{ interest: { due: "150.00", paid: "100.00", open: "50.00" }, principal: { due: "36500.00", paid: "18250.00", open: "18250.00" } }],
    });
  });

  it("gives costs nothing before the day on which they fell due", () => {
    const debt: Debt = { id: "invoice", principal: "100.00", costs: [{ on: "2025-03-01", amount: "40.00" }] };
    const before = ledger({ debts: [debt], payments: [{ on: "2025-02-28", amount: "100.00" }], on: "2025-12-31" });
    expect(before.payments.map(byHead)).toEqual([{ costs: "0.00", interest: "0.00", principal: "100.00" }]);
    expect(before.open).toBe("40.00");
    const after = ledger({ debts: [debt], payments: [{ on: "2025-03-01", amount: "100.00" }], on: "2025-12-31" });
    expect(after.payments.map(byHead)).toEqual([{ costs: "40.00", interest: "0.00", principal: "60.00" }]);
    expect(ledger({ debts: [debt], payments: [], on: "2025-02-28" }).open).toBe("100.00");
    expect(ledger({ debts: [debt], payments: [], on: "2025-03-01" }).open).toBe("140.00");
  });

  it("keeps what is paid too much as unallocated, never lost", () => {
    const result = ledger({
      debts: [{ id: "invoice", principal: "100.00" }],
      payments: [
        { id: "p1", on: "2025-01-01", amount: "60.00" },
        { id: "p2", on: "2025-01-02", amount: "60.00" },
        { id: "p3", on: "2025-01-03", amount: "5.00" },
      ],
      on: "2025-01-31",
    });
    expect(result.payments.map(({ id, unallocated }) => [id, unallocated])).toEqual([
      ["p1", "0.00"],
      ["p2", "20.00"],
      ["p3", "5.00"],
    ]);
    expect(result.open).toBe("0.00");
  });

  it("pays interest that has joined the base as principal", () => {
    // 1000 at 10% from 2024-03-15: 100.00 on 2025-03-14 (365 days); it joins the base on 2025-03-15, which then bears 0.30 that day.
    const debt: Debt = { id: "invoice", principal: "1000.00", interest: { from: "2024-03-15", rate: { percent: "10" }, compounding: "annual" } };
    const before = ledger({ debts: [debt], payments: [{ on: "2025-03-14", amount: "1100.00" }], on: "2025-03-14" });
    expect(before.payments.map(byHead)).toEqual([{ costs: "0.00", interest: "100.00", principal: "1000.00" }]);
    const after = ledger({ debts: [debt], payments: [{ on: "2025-03-15", amount: "1100.30" }], on: "2025-03-15" });
    expect(after.payments.map(byHead)).toEqual([{ costs: "0.00", interest: "0.30", principal: "1100.00" }]);
    expect([before.open, after.open]).toEqual(["0.00", "0.00"]);
  });

  it("lowers the principal by a credit from its day", () => {
    const debt: Debt = {
      id: "invoice",
      principal: "36500.00",
      interest: { from: "2025-01-01", rate: { percent: "10" } },
      credits: [{ on: "2025-01-11", amount: "18250.00" }],
    };
    expect(ledger({ debts: [debt], payments: [], on: "2025-01-10" })).toMatchObject({
      open: "36600.00",
      debts: [{ principal: { due: "36500.00" } }],
    });
    expect(ledger({ debts: [debt], payments: [], on: "2025-01-20" })).toMatchObject({
      open: "18400.00",
      debts: [{ principal: { due: "18250.00", open: "18250.00" }, interest: { due: "150.00" } }],
    });
  });
});

describe("interest compounded monthly, with a payment", () => {
  it("NL-INT-050: line by line from a collection package", () => {
    const { principal, from, to, percentPerMonth, costs, payment, interest, lines } = interestVectors.monthlyWithPayment;
    // The package lowers the base on the day of payment itself; a payment that still bears interest over its day is one of the day before.
    expect(payment.lowersBaseFrom).toBe("2025-12-16");
    const debt: Debt = {
      id: "invoice",
      principal,
      costs,
      interest: { from, rate: { percent: percentPerMonth, per: "month" }, compounding: "monthly" },
    };
    const result = ledger({ debts: [debt], payments: [{ on: "2025-12-15", amount: payment.amount }], on: to });
    const runningInterest = lines[14]!.interest;
    expect(byHead(result.payments[0]!)).toEqual({
      costs,
      interest: runningInterest,
      principal: amount(cents(payment.amount) - cents(costs) - cents(runningInterest)),
    });
    expect(lines.reduce((sum, line) => sum + cents(line.interest), 0)).toBe(cents(interest));
    expect(result.open).toBe(amount(cents(principal) + cents(costs) + cents(interest) - cents(payment.amount)));
  });
});

describe("several debts (art. 6:43 BW)", () => {
  const rateOf = ({ series, surcharge }: { series: string; surcharge?: string }): RateSource => ({
    table: nl.interest[series as "statutory"],
    ...(surcharge && { surcharge: { percent: surcharge } }),
  });

  it.each(vectors.severalDebts)("$id: three debts, eleven years, two designated payments", ({ debts, payments, on, allocated, open, totalOpen }) => {
    const result = ledger({
      debts: debts.map(({ id, principal, costs, interestFrom, ...rate }) => ({
        id,
        principal,
        costs,
        interest: { from: interestFrom, rate: rateOf(rate) },
      })),
      payments,
      on,
    });
    expect(flat(result)).toEqual(allocated.map((part) => `${part.on} ${part.debt} ${part.head} ${part.amount}`));
    expect(openOf(result)).toEqual(open);
    expect(result.open).toBe(totalOpen);
  });

  const paidTo = (debts: Debt[], payment: string, designated?: string[]): Record<string, string> => {
    const { payments } = ledger({ debts, payments: [{ on: "2025-06-30", amount: payment, ...(designated && { designated }) }], on: "2025-06-30" });
    return Object.fromEntries(payments[0]!.allocated.map(({ debt, amount: sum }) => [debt, sum]));
  };
  const plain = (id: string, principal: string, dueOn?: string): Debt => ({ id, principal, ...(dueOn && { dueOn }) });

  it.each(vectors.proRata)("$id: in proportion where nothing tells them apart ($source)", ({ debts, payment, allocated }) => {
    expect(
      paidTo(
        Object.entries(debts).map(([id, principal]) => plain(id, principal, "2025-01-31")),
        payment,
      ),
    ).toEqual(allocated);
  });

  it("leaves the odd cent to the last", () => {
    expect(paidTo([plain("a", "100"), plain("b", "100"), plain("c", "100")], "100.00")).toEqual({ a: "33.33", b: "33.33", c: "33.34" });
    expect(paidTo([plain("a", "1"), plain("b", "1")], "0.01")).toEqual({ b: "0.01" });
  });

  it("follows the debtor's designation", () => {
    const debts = [plain("old", "100", "2024-01-31"), plain("new", "100", "2025-05-31"), plain("later", "100", "2025-12-31")];
    expect(paidTo(debts, "60.00", ["new"])).toEqual({ new: "60.00" });
    expect(paidTo(debts, "60.00", ["later"])).toEqual({ later: "60.00" });
  });

  it("takes what is due before what is not", () => {
    expect(paidTo([plain("later", "100", "2025-12-31"), plain("due", "100", "2025-05-31")], "150.00")).toEqual({ due: "100.00", later: "50.00" });
  });

  it("takes the most onerous of those that are due, though it is younger", () => {
    const bearing = (id: string, percent: string, dueOn: string): Debt => ({
      ...plain(id, "100", dueOn),
      interest: { from: "2025-06-30", rate: { percent } },
    });
    // One day at 10% on 100.00 is 0.03.
    const debts = [bearing("old", "4", "2024-01-31"), bearing("dear", "10", "2025-05-31"), plain("free", "100", "2023-01-31")];
    expect(paidTo(debts, "100.03")).toEqual({ dear: "100.00" });
    const { payments } = ledger({ debts, payments: [{ on: "2025-06-30", amount: "100.03" }], on: "2025-06-30" });
    expect(payments[0]!.allocated).toEqual([
      { debt: "dear", head: "interest", amount: "0.03" },
      { debt: "dear", head: "principal", amount: "100.00" },
    ]);
  });

  it("takes the oldest of those that are as onerous", () => {
    expect(paidTo([plain("new", "100", "2025-05-31"), plain("old", "100", "2024-01-31"), plain("newer", "100", "2025-06-01")], "150.00")).toEqual({
      old: "100.00",
      new: "50.00",
    });
  });

  it("finishes one debt, its costs and interest included, before the next", () => {
    const debts: Debt[] = [
      { id: "old", principal: "100.00", dueOn: "2024-12-31", costs: "40.00", interest: { from: "2025-01-01", rate: { percent: "10" } } },
      { id: "new", principal: "100.00", dueOn: "2025-03-31", costs: "40.00", interest: { from: "2025-04-01", rate: { percent: "10" } } },
    ];
    const { payments } = ledger({ debts, payments: [{ on: "2025-05-25", amount: "150.00" }], on: "2025-05-25" });
    // 145 days at 10% on 100.00 are 3.97; what is left goes to the costs of the next.
    expect(payments[0]!.allocated).toEqual([
      { debt: "old", head: "costs", amount: "40.00" },
      { debt: "old", head: "interest", amount: "3.97" },
      { debt: "old", head: "principal", amount: "100.00" },
      { debt: "new", head: "costs", amount: "6.03" },
    ]);
  });

  it("acts in list order on one day", () => {
    const debts = [plain("invoice", "100.00")];
    const { payments } = ledger({
      debts,
      payments: [
        { id: "second", on: "2025-02-01", amount: "70.00" },
        { id: "third", on: "2025-02-01", amount: "70.00" },
        { id: "first", on: "2025-01-01", amount: "10.00" },
      ],
      on: "2025-12-31",
    });
    const taken = Object.fromEntries(payments.map((payment) => [payment.id, byHead(payment).principal]));
    expect(taken).toEqual({ first: "10.00", second: "70.00", third: "20.00" });
  });
});
