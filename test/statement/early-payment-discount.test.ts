import type { Invoice } from "termijn";
import { describe, expect, it } from "vitest";
import { dossier, invoice, on, pay } from "./one-dossier.js";

/** "2/10 net 30" on 1,000.00 issued on 2 January: 980.00 to 12 January, 1,000.00 to 1 February. */
const discounted: Invoice = invoice({ total: "1000.00", terms: { kind: "net", days: 30, agreedIn: "contract", discount: { percent: "2", withinDays: 10 } } });
const file = (...events: Parameters<typeof pay>[]) => dossier(events.map((payment) => pay(...payment)), { invoices: [discounted] });

describe("an early-payment discount", () => {
  it("is taken by paying in time: 1,000 less 2 %", () => {
    expect(on("2026-11-21", file(["2026-01-12", "980.00"]))).toMatchObject({ open: "0.00", interest: { due: "0.00" }, costs: { due: "0.00" }, unallocated: "0.00", receivables: [{ state: "paid" }] });
  });

  it("is lost a day later", () => {
    expect(on("2026-01-13", file(["2026-01-13", "980.00"]))).toMatchObject({ open: "20.00", principal: { due: "1000.00", paid: "980.00" } });
  });

  it("is lost by paying too little in time", () => {
    expect(on("2026-01-13", file(["2026-01-12", "979.99"])).open).toBe("20.01");
  });

  it("is taken in two payments in time", () => {
    expect(on("2026-11-21", file(["2026-01-05", "480.00"], ["2026-01-12", "500.00"])).open).toBe("0.00");
  });

  it("is nothing to who pays all: nothing is lost", () => {
    const statement = on("2026-11-21", file(["2026-01-12", "1000.00"]));
    expect(statement.open).toBe("0.00");
    const cents = (amount: string) => Math.round(Number(amount) * 100);
    expect(statement.payments.reduce((sum, { allocated, unallocated }) => sum + cents(unallocated) + allocated.reduce((part, { amount }) => part + cents(amount), 0), 0)).toBe(100_000);
  });

  it("is not there before it is taken", () => {
    expect(on("2026-01-12", dossier([], { invoices: [discounted] })).open).toBe("1000.00");
  });
});
