import type { DossierEvent } from "termijn";
import { describe, expect, it } from "vitest";
import { codes, dossier, head, heads, invoice, on, pay, send, sum } from "./one-dossier.js";

const credit = (day: string, amount: string, more: object = {}): DossierEvent => ({ type: "credit", on: day, amount, invoice: "A", ...more });

describe("a credit was never owed (reading 10)", () => {
  it("lowers the principal from the start: interest and costs are recomputed", () => {
    const credited = on("2026-06-30", dossier([send("final-demand", "2026-03-02"), credit("2026-05-01", "18250.00")]));
    const half = on("2026-06-30", dossier([send("final-demand", "2026-03-02")], { invoices: [invoice({ total: "18250.00" })] }));
    expect(heads(credited)).toEqual(heads(half));
    expect(credited.credited).toBe("18250.00");
    // 28 + 31 + 30 + 31 + 30 = 150 days of 5.075; 375 + 250 + 250 + 1 % of 8,250.
    expect(heads(credited)).toEqual({ principal: head("18250.00"), interest: head("761.25"), costs: head("957.50") });
  });

  it.each(["correction", "return", "goodwill"] as const)("whatever its reason when no day is named: %s", (reason) => {
    expect(on("2026-06-30", dossier([credit("2026-05-01", "18250.00", { reason })])).interest.due).toBe("761.25");
  });

  it("lowers the principal from the day it names", () => {
    // 28 + 31 + 30 = 89 days to 30 April of 10.15, then 61 days of 5.075 from 1 May.
    const statement = on("2026-06-30", dossier([credit("2026-05-01", "18250.00", { reason: "return", effectiveOn: "2026-05-01" })]));
    expect(statement.interest.due).toBe(sum("903.35", "309.58"));
    expect(statement.receivables[0]!.stretches.at(-1)).toMatchObject({ from: "2026-05-01", base: "18250.00" });
  });

  it("has not happened before its own day", () => {
    expect(on("2026-04-30", dossier([credit("2026-05-01", "18250.00")])).principal.due).toBe("36500.00");
  });

  it("of the whole invoice leaves nothing", () => {
    expect(on("2026-06-30", dossier([credit("2026-05-01", "36500.00")]))).toMatchObject({
      open: "0.00", principal: { due: "0.00" }, interest: { due: "0.00" }, costs: { due: "0.00" }, credited: "36500.00", perDay: "0.00", receivables: [{ state: "credited" }],
    });
  });

  it("frees what was paid too much", () => {
    const statement = on("2026-06-30", dossier([pay("2026-01-20", "36500.00"), credit("2026-05-01", "500.00")]));
    expect(statement).toMatchObject({ principal: { due: "36000.00", paid: "36000.00", open: "0.00" }, unallocated: "500.00" });
  });

  it("moves a payment as if the credit had been there", () => {
    const credited = on("2026-06-30", dossier([pay("2026-02-10", "10000.00"), credit("2026-05-01", "18250.00")]));
    const half = on("2026-06-30", dossier([pay("2026-02-10", "10000.00")], { invoices: [invoice({ total: "18250.00" })] }));
    expect(heads(credited)).toEqual(heads(half));
    expect(credited.payments).toEqual(half.payments);
  });

  it("concerns one part when it names one", () => {
    const due = (dueOn: string) => ({ kind: "date", dueOn }) as const;
    const parts = invoice({ terms: { kind: "parts", agreedIn: "contract", parts: [{ share: "50", label: "first", due: due("2026-12-01") }, { label: "second", due: due("2026-12-31") }] } });
    const { receivables } = on("2026-06-30", dossier([credit("2026-05-01", "250.00", { part: "second" })], { invoices: [parts] }));
    expect(receivables.map(({ principal }) => principal.due)).toEqual(["18250.00", "18000.00"]);
  });

  it("above the invoice is a finding, and no negative debt", () => {
    const statement = on("2026-06-30", dossier([credit("2026-05-01", "40000.00")]));
    expect(codes(statement.findings)).toContain("CREDIT_EXCEEDS_INVOICE");
    expect(statement.open).toBe("0.00");
  });
});

describe("a waiver", () => {
  const before = on("2026-06-30", dossier());

  it("of interest, on the day itself, leaves the rest", () => {
    const statement = on("2026-06-30", dossier([{ type: "waiver", on: "2026-06-30", of: "interest" }]));
    // 150 days of 10.15.
    expect(before.interest.due).toBe("1522.50");
    expect(statement).toMatchObject({ interest: { due: "0.00", open: "0.00" }, waived: "1522.50", principal: before.principal, costs: before.costs });
    expect(statement.open).toBe(sum(before.open, "-1522.50"));
  });

  it("of a part of the interest", () => {
    const statement = on("2026-06-30", dossier([{ type: "waiver", on: "2026-06-30", of: "interest", amount: "522.50" }]));
    expect(statement).toMatchObject({ interest: { due: "1000.00", open: "1000.00" }, waived: "522.50" });
  });

  it("of costs", () => {
    expect(on("2026-06-30", dossier([{ type: "waiver", on: "2026-06-30", of: "costs" }]))).toMatchObject({ costs: { due: "0.00", paid: "0.00", open: "0.00" }, waived: "40.00" });
  });

  it("of principal: interest goes on over what is left", () => {
    const statement = on("2026-07-10", dossier([{ type: "waiver", on: "2026-06-30", of: "principal", amount: "18250.00" }]));
    expect(statement.principal).toEqual(head("18250.00"));
    expect(statement.waived).toBe("18250.00");
    expect(statement.perDay).toBe("5.20"); // 18,250 × 10.40 % ÷ 365
  });

  it("of one invoice leaves the other", () => {
    const two = { invoices: [invoice(), invoice({ number: "B" })] };
    const { receivables } = on("2026-06-30", dossier([{ type: "waiver", on: "2026-06-30", of: "costs", invoice: "B" }], two));
    expect(receivables.map(({ costs }) => costs.due)).toEqual(["40.00", "0.00"]);
  });

  it("has not happened before its day", () => {
    expect(on("2026-06-30", dossier([{ type: "waiver", on: "2026-07-01", of: "costs" }])).waived).toBe("0.00");
  });
});

describe("a write-off moves the sum; the claim stays", () => {
  const before = on("2026-06-30", dossier());
  const writtenOff = (more: object = {}): DossierEvent => ({ type: "write-off", on: "2026-06-30", reason: "no assets", ...more });

  it("of all", () => {
    const statement = on("2026-06-30", dossier([writtenOff()]));
    expect(statement).toMatchObject({ open: "0.00", writtenOff: before.open, receivables: [{ state: "written-off" }] });
  });

  it("of a part", () => {
    const statement = on("2026-06-30", dossier([writtenOff({ amount: "500.00" })]));
    expect(statement.writtenOff).toBe("500.00");
    expect(sum(statement.open, statement.writtenOff)).toBe(before.open);
  });

  it("does not waive anything: a later payment is still for the claim", () => {
    const statement = on("2026-07-10", dossier([writtenOff(), pay("2026-07-10", "5000.00")]));
    expect(statement.payments[0]).toMatchObject({ unallocated: "0.00" });
    expect(statement.unallocated).toBe("0.00");
    expect(statement.waived).toBe("0.00");
  });

  it.each([undefined, "500.00"])("keeps due − paid = open on each head (%s)", (amount) => {
    const statement = on("2026-06-30", dossier([writtenOff(amount === undefined ? {} : { amount })]));
    for (const { due, paid, open } of [statement.principal, statement.interest, statement.costs, ...statement.receivables.flatMap((one) => [one.principal, one.interest, one.costs])]) {
      expect(sum(due, `-${paid}`.replace("-0.00", "0.00"))).toBe(open);
    }
  });
});
