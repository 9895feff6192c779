import { describe, expect, it } from "vitest";
import { codes, consumer, daysFrom, dossier, head, heads, invoice, on, pay, simple, sum } from "./one-dossier.js";

const small = invoice({ total: "1000.00" });

describe("a payment (art. 6:44 BW)", () => {
  it("goes to costs, interest and principal, and bears interest over its own day", () => {
    // 1 to 10 February: ten days of 10.15 = 101.50; 18,391.50 − 40.00 − 101.50 = 18,250.00 to the principal.
    const file = dossier([pay("2026-02-10", "18391.50")]);
    expect(on("2026-02-10", file).payments).toEqual([
      { on: "2026-02-10", amount: "18391.50", unallocated: "0.00", allocated: [
        { invoice: "A", head: "costs", amount: "40.00" }, { invoice: "A", head: "interest", amount: "101.50" }, { invoice: "A", head: "principal", amount: "18250.00" },
      ] },
    ]);
    // Ten more days on 18,250.00 at 10.15 %: 5.075 a day, 50.75.
    const later = on("2026-02-20", file);
    expect(heads(later)).toEqual({ principal: head("36500.00", "18250.00"), interest: head("152.25", "101.50"), costs: head("40.00", "40.00") });
    expect(later.open).toBe(sum("18250.00", "50.75"));
  });

  it("before the due date goes to the principal", () => {
    const file = dossier([pay("2026-01-31", "36500.00")]);
    expect(on("2026-11-21", file)).toMatchObject({ open: "0.00", interest: { due: "0.00" }, costs: { due: "0.00" }, receivables: [{ state: "paid", daysLate: 0 }] });
  });

  it("shows each stretch of interest, from and to inclusive", () => {
    const { receivables } = on("2026-07-10", dossier([pay("2026-02-10", "18391.50")]));
    expect(receivables[0]!.stretches).toEqual([
      { from: "2026-02-01", to: "2026-02-10", days: 10, base: "36500.00", percent: "10.15", interest: "101.50" },
      // 18 days of February, 31 + 30 + 31 + 30 = 140 days of 5.075.
      { from: "2026-02-11", to: "2026-06-30", days: 140, base: "18250.00", percent: "10.15", interest: "710.50" },
      { from: "2026-07-01", to: "2026-07-10", days: 10, base: "18250.00", percent: "10.40", interest: "52.00" },
    ]);
    expect(daysFrom("2026-02-11", "2026-06-30")).toBe(140);
  });

  it("of too much is unallocated, never lost", () => {
    const { payments, unallocated, open } = on("2026-11-21", dossier([pay("2026-02-10", "40000.00")]));
    // 40,000.00 − 36,500.00 − 101.50 − 40.00
    expect([payments[0]!.unallocated, unallocated, open]).toEqual(["3358.50", "3358.50", "0.00"]);
  });

  it("of nothing owed at all is unallocated", () => {
    expect(on("2026-03-01", dossier([pay("2026-01-10", "36500.00"), pay("2026-02-10", "36500.00")]))).toMatchObject({ open: "0.00", unallocated: "36500.00" });
  });

  it("keeps the costs and interest claimable when the principal is paid", () => {
    // Regression 15: ten days of 10.15 and the forty euro stay.
    const statement = on("2026-11-21", dossier([pay("2026-02-10", "36500.00", { designatedHead: "principal" })]));
    expect(statement).toMatchObject({ principal: { open: "0.00" }, interest: { open: "101.50" }, costs: { open: "40.00" }, open: "141.50", perDay: "0.00" });
  });
});

describe("a payment after an anniversary changes nothing in what was charged", () => {
  // 1,000.00 of a consumer from 15 March 2024: 292 days at 7 % and 73 at 6 % are 68.00; then 184 days to 14 September 2025 at 6 % of 1,068.00 are 32.30.
  const old = invoice({ issuedOn: "2024-02-14", receivedOn: "2024-02-14", total: "1000.00", terms: { kind: "date", dueOn: "2024-03-14", agreedIn: "contract" } });
  const paid = (amount: string) => on("2025-09-14", dossier([pay("2025-09-14", amount)], { debtor: consumer, invoices: [old] }));

  it.each(["10.00", "50.00", "500.00", "1050.00", "1100.30"])("principal 1,000.00, interest 100.30 after a payment of %s", (amount) => {
    expect([simple("1068.00", "6", daysFrom("2025-03-15", "2025-09-14")), paid(amount).principal.due, paid(amount).interest.due]).toEqual(["32.30", "1000.00", sum("68.00", "32.30")]);
    expect(paid(amount).open).toBe(sum("1100.30", `-${amount}`));
  });
});

describe("which invoice a payment is for (art. 6:43 BW)", () => {
  const second = invoice({ number: "B", total: "1000.00" });
  const notDue = invoice({ number: "C", total: "1000.00", issuedOn: "2026-02-01", terms: { kind: "date", dueOn: "2026-12-31" } });
  const allocated = (file: ReturnType<typeof dossier>, day = "2026-02-10") => on(day, file).payments[0]!.allocated.map(({ invoice: number, head: of, amount }) => [number, of, amount]);
  /** 1,000 × 10.15 % × 10 ÷ 365 = 2.78. */
  const tenDays = simple("1000.00", "10.15", 10);

  it("the one the debtor names", () => {
    expect(allocated(dossier([pay("2026-02-10", "500.00", { invoices: ["B"] })], { invoices: [small, second] }))).toEqual([
      ["B", "costs", "40.00"], ["B", "interest", tenDays], ["B", "principal", "457.22"],
    ]);
    expect(sum("40.00", tenDays, "457.22")).toBe("500.00");
  });

  it("one that is not due, when the debtor names it", () => {
    expect(allocated(dossier([pay("2026-02-10", "500.00", { invoices: ["C"] })], { invoices: [small, notDue] }))).toEqual([["C", "principal", "500.00"]]);
  });

  it("a part, when the debtor names it", () => {
    const due = (dueOn: string) => ({ kind: "date", dueOn }) as const;
    const parts = invoice({ total: "1000.00", terms: { kind: "parts", agreedIn: "contract", parts: [{ share: "50", label: "first", due: due("2026-12-01") }, { label: "second", due: due("2026-12-31") }] } });
    const statement = on("2026-02-10", dossier([pay("2026-02-10", "100.00", { invoices: [{ invoice: "A", part: "second" }] })], { invoices: [parts] }));
    expect(statement.payments[0]!.allocated).toEqual([{ invoice: "A", part: "second", head: "principal", amount: "100.00" }]);
  });

  it("else the one that is due before the one that is not", () => {
    expect(allocated(dossier([pay("2026-02-10", "500.00")], { invoices: [notDue, small] }))[0]![0]).toBe("A");
  });

  it("then the most onerous: the highest rate", () => {
    const dear = invoice({ number: "D", total: "1000.00", interest: { percent: "15" } });
    expect(allocated(dossier([pay("2026-02-10", "500.00")], { invoices: [small, dear] }))[0]![0]).toBe("D");
  });

  it("then the oldest", () => {
    const older = invoice({ number: "O", total: "1000.00", terms: { kind: "date", dueOn: "2026-01-30" } });
    expect(allocated(dossier([pay("2026-02-10", "500.00")], { invoices: [small, older] }))[0]![0]).toBe("O");
  });

  it("then pro rata, the odd cent on the last", () => {
    const equals = ["1", "2", "3"].map((number) => invoice({ number, total: "100.00", terms: { kind: "date", dueOn: "2026-12-31" } }));
    // 100.00 over three equal debts: 33.33, 33.33, 33.34.
    expect(allocated(dossier([pay("2026-02-10", "100.00")], { invoices: equals }))).toEqual([["1", "principal", "33.33"], ["2", "principal", "33.33"], ["3", "principal", "33.34"]]);
  });

  it("and what is left goes to the next", () => {
    const statement = on("2026-02-10", dossier([pay("2026-02-10", "1500.00")], { invoices: [invoice({ total: "1000.00", terms: { kind: "date", dueOn: "2026-01-30" } }), second] }));
    expect(statement.receivables.map(({ principal }) => principal.open)[0]).toBe("0.00");
    expect(statement.payments[0]!.unallocated).toBe("0.00");
  });
});

describe("a named head (art. 6:44(2) BW)", () => {
  it.each<["costs" | "interest" | "principal", string]>([["principal", "100.00"], ["interest", "100.00"], ["costs", "40.00"]])("%s", (of, amount) => {
    const { payments } = on("2026-02-10", dossier([pay("2026-02-10", amount, { designatedHead: of })]));
    expect(payments[0]!.allocated).toEqual([{ invoice: "A", head: of, amount }]);
  });

  it("is a finding: the creditor may refuse another order", () => {
    expect(codes(on("2026-02-10", dossier([pay("2026-02-10", "100.00", { designatedHead: "principal" })])).findings)).toContain("PAYMENT_ORDER_NAMED");
  });
});

describe("a payment that was reversed counts as never made (regression 30)", () => {
  const paid = pay("2026-02-10", "18391.50", { id: "p1" });
  const reversed = { type: "payment-reversed", on: "2026-03-10", payment: "p1" } as const;

  it("restores the state and every figure", () => {
    const before = on("2026-04-01", dossier());
    const after = on("2026-04-01", dossier([paid, reversed]));
    expect(heads(after)).toEqual(heads(before));
    expect(after.receivables).toEqual(before.receivables);
    expect([after.open, after.overdue, after.perDay, after.unallocated]).toEqual([before.open, before.overdue, before.perDay, before.unallocated]);
  });

  it("counts until the day it is reversed", () => {
    expect(on("2026-03-09", dossier([paid, reversed])).principal.open).toBe("18250.00");
    expect(on("2026-03-10", dossier([paid, reversed])).principal.open).toBe("36500.00");
  });

  it("leaves the other payments where they would have been", () => {
    const other = pay("2026-02-20", "5000.00", { id: "p2" });
    const alone = on("2026-04-01", dossier([other]));
    const both = on("2026-04-01", dossier([paid, other, reversed]));
    expect(heads(both)).toEqual(heads(alone));
    expect(both.payments.find(({ on: day }) => day === "2026-02-20")!.allocated).toEqual(alone.payments[0]!.allocated);
  });
});

describe("set-off (art. 6:129 BW)", () => {
  const setOff = (more: { on: string; effectiveOn?: string }) => ({ type: "set-off", amount: "18391.50", ...more }) as const;

  it("works back to when both debts stood", () => {
    const back = on("2026-06-30", dossier([setOff({ on: "2026-04-01", effectiveOn: "2026-02-10" })]));
    const paid = on("2026-06-30", dossier([pay("2026-02-10", "18391.50")]));
    expect(heads(back)).toEqual(heads(paid));
    expect(back.open).toBe(paid.open);
  });

  it("works from its own day when no other is named", () => {
    expect(heads(on("2026-06-30", dossier([setOff({ on: "2026-04-01" })])))).toEqual(heads(on("2026-06-30", dossier([pay("2026-04-01", "18391.50")]))));
  });

  it("has not happened before its own day", () => {
    expect(on("2026-03-31", dossier([setOff({ on: "2026-04-01", effectiveOn: "2026-02-10" })])).principal.paid).toBe("0.00");
  });
});

describe("the day after which a consumer's payment is late", () => {
  it("is the last day agreed", () => {
    const file = (day: string) => dossier([pay(day, "1000.00")], { debtor: consumer, invoices: [small] });
    expect(on("2026-11-21", file("2026-01-31")).open).toBe("0.00");
    // One day of 1,000 × 4 % ÷ 365 = 0.11, and then interest over the 0.11 that stayed: less than a cent in 2026.
    expect(on("2026-02-01", file("2026-02-01")).open).toBe(simple("1000.00", "4", 1));
  });
});
