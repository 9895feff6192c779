import { describe, expect, it } from "vitest";
import { codes, dossier, invoice, on, pay, send } from "./one-dossier.js";

describe("an invoice in another currency than the law's", () => {
  const dollars = invoice({ currency: "USD", interest: { percent: "12" } });

  it("gets no statutory sums, with a finding", () => {
    const statement = on("2026-11-21", dossier([send("final-demand", "2026-03-02")], { invoices: [dollars] }));
    expect(statement).toMatchObject({ currency: "USD", costs: { due: "0.00" }, principal: { due: "36500.00" } });
    expect(codes(statement.findings)).toContain("FOREIGN_CURRENCY");
  });

  it("keeps its agreed interest: 12.00 a day", () => {
    expect(on("2026-02-10", dossier([], { invoices: [dollars] }))).toMatchObject({ interest: { due: "120.00" }, perDay: "12.00" });
  });
});

describe("yen have no decimals", () => {
  const yen = invoice({ currency: "JPY", total: "36500", interest: { percent: "12" } });

  it("in any figure", () => {
    const statement = on("2026-02-10", dossier([pay("2026-02-05", "10000")], { invoices: [yen] }));
    // Five days of 12; 10,000 − 60 = 9,940 to the principal; 26,560 × 12 % × 5 ÷ 365 = 43.66, 44 yen.
    expect(statement).toMatchObject({
      currency: "JPY", principal: { due: "36500", paid: "9940", open: "26560" }, interest: { due: "104", paid: "60", open: "44" }, costs: { due: "0" }, open: "26604", unallocated: "0", waived: "0",
    });
    expect(JSON.stringify(statement.receivables)).not.toMatch(/"(?:due|paid|open|interest|base)":"\d+\./);
  });

  it("nor in any input", () => {
    expect(() => on("2026-02-10", dossier([], { invoices: [{ ...yen, total: "36500.5" }] }))).toThrow("invoices[0].total");
    expect(() => on("2026-02-10", dossier([pay("2026-02-05", "10000.0")], { invoices: [yen] }))).toThrow("events[0].amount");
  });

  it("and the dinar has three", () => {
    expect(on("2026-01-31", dossier([], { invoices: [invoice({ currency: "KWD", total: "100.5", interest: { percent: "0" } })] })).open).toBe("100.500");
  });
});

describe("nothing or less", () => {
  it.each(["0.00", "-100.00"])("an invoice of %s bears no interest and no costs", (total) => {
    const statement = on("2026-11-21", dossier([send("final-demand", "2026-03-02")], { invoices: [invoice({ total })] }));
    expect(statement).toMatchObject({ interest: { due: "0.00" }, costs: { due: "0.00" }, overdue: "0.00", perDay: "0.00" });
    expect(statement.receivables[0]!.state).not.toBe("late");
  });

  it("a negative invoice costs another one nothing", () => {
    const alone = on("2026-11-21", dossier());
    const both = on("2026-11-21", dossier([], { invoices: [invoice(), invoice({ number: "CN", total: "-100.00" })] }));
    expect(both.receivables[0]!.interest).toEqual(alone.receivables[0]!.interest);
    expect(both.costs.due).toBe("40.00");
  });
});
