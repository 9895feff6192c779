import type { DossierEvent, Statement } from "termijn";
import { describe, expect, it } from "vitest";
import { codes, consumer, dossier, heads, invoice, on, pay, sum } from "./one-dossier.js";

describe("events after the day asked about", () => {
  it("have not happened yet: ignored, with a note", () => {
    const events: DossierEvent[] = [pay("2026-03-02", "36500.00"), { type: "waiver", on: "2026-03-02", of: "costs" }, { type: "insolvency", on: "2026-03-02", kind: "bankruptcy" }];
    const ahead = on("2026-03-01", dossier(events));
    const without = on("2026-03-01", dossier());
    expect(codes(ahead.findings, "note")).toContain("EVENTS_AHEAD");
    expect(codes(without.findings)).not.toContain("EVENTS_AHEAD");
    expect({ ...ahead, findings: [] }).toEqual({ ...without, findings: [] });
  });

  it("an invoice before its issue date is asked about too: nothing is late", () => {
    expect(on("2025-12-31", dossier())).toMatchObject({ interest: { due: "0.00" }, costs: { due: "0.00" }, overdue: "0.00" });
  });
});

describe("events of one day act in list order", () => {
  it("two payments", () => {
    const [a, b] = [pay("2026-02-10", "40.00"), pay("2026-02-10", "101.50")];
    const given = (events: DossierEvent[]) => on("2026-02-10", dossier(events)).payments.map(({ amount, allocated }) => [amount, allocated.map(({ head, amount: part }) => [head, part])]);
    expect(given([a, b])).toEqual([["40.00", [["costs", "40.00"]]], ["101.50", [["interest", "101.50"]]]]);
    expect(given([b, a])).toEqual([["101.50", [["costs", "40.00"], ["interest", "61.50"]]], ["40.00", [["interest", "40.00"]]]]);
  });

  it("a waiver of costs before or after a payment", () => {
    const waiver: DossierEvent = { type: "waiver", on: "2026-02-10", of: "costs" };
    const payment = pay("2026-02-10", "100.00");
    expect(on("2026-02-10", dossier([waiver, payment]))).toMatchObject({ waived: "40.00", costs: { due: "0.00", paid: "0.00" }, interest: { paid: "100.00" } });
    expect(on("2026-02-10", dossier([payment, waiver]))).toMatchObject({ waived: "0.00", costs: { due: "40.00", paid: "40.00" }, interest: { paid: "60.00" } });
  });
});

describe("what one more day adds", () => {
  it.each<[string, string, string]>([
    ["in June: 10.15", "2026-06-15", "10.15"],
    ["in July: 10.40", "2026-07-15", "10.40"],
  ])("%s", (_, day, perDay) => {
    expect(on(day, dossier()).perDay).toBe(perDay);
  });

  it.each(["2026-06-15", "2026-06-30", "2026-07-01", "2026-12-30"])("is the difference with the next day: %s", (day) => {
    const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
    const file = dossier();
    expect(sum(on(next, file).open, `-${on(day, file).open}`)).toBe(on(day, file).perDay);
  });

  it("is nothing where no interest runs", () => {
    expect(on("2026-03-01", dossier([], { debtor: consumer, invoices: [invoice({ terms: { kind: "net", days: 14, agreedIn: "invoice" } })] })).perDay).toBe("0.00");
    expect(on("2026-01-15", dossier()).perDay).toBe("0.00");
    expect(on("2026-03-01", dossier([pay("2026-01-31", "36500.00")])).perDay).toBe("0.00");
  });

  it("is of all receivables together", () => {
    expect(on("2026-03-01", dossier([], { invoices: [invoice(), invoice({ number: "B" })] })).perDay).toBe("20.30");
  });
});

describe("the parts of the account", () => {
  const states = (statement: Statement) => statement.receivables.map(({ state, daysLate }) => [state, daysLate]);

  it("a receivable is not due, due, late", () => {
    expect(states(on("2026-01-31", dossier()))[0]![1]).toBe(0);
    expect(["not-due", "due"]).toContain(states(on("2026-01-30", dossier()))[0]![0]);
    expect(states(on("2026-02-01", dossier()))).toEqual([["late", 1]]);
    expect(states(on("2026-02-10", dossier()))).toEqual([["late", 10]]);
  });

  it("overdue is what is late, with its interest and costs; open is all", () => {
    const statement = on("2026-02-10", dossier([], { invoices: [invoice(), invoice({ number: "B", total: "500.00", terms: { kind: "date", dueOn: "2026-12-31" } })] }));
    expect(statement.overdue).toBe(sum("36500.00", "101.50", "40.00"));
    expect(statement.open).toBe(sum(statement.overdue, "500.00"));
  });

  it("is plain JSON", () => {
    const statement = on("2026-07-10", dossier([pay("2026-02-10", "18391.50")]));
    expect(JSON.parse(JSON.stringify(statement))).toStrictEqual(statement);
    expect(structuredClone(statement)).toStrictEqual(statement);
    expect(heads(statement).principal.due).toBe("36500.00");
  });
});
