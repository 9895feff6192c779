import { collectionCosts, dueDate, statementOn, withRates, type Dossier, type DossierEvent, type Invoice, type LawPack, type Party } from "termijn";
import { describe, expect, it } from "vitest";
import { belgianConsumers } from "./belgian-consumers.js";
import { germany } from "./germany.js";
import { unitedKingdom } from "./united-kingdom.js";

/** Other countries run through the unchanged core: sketches with figures that are not for use, checked by hand arithmetic. */

const creditor: Party = { name: "Nord", kind: "business" };
const business: Party = { name: "Süd", kind: "business" };
const consumer: Party = { name: "M. Peeters", kind: "consumer" };
const invoice = (facts: Partial<Invoice> = {}): Invoice => ({ number: "1", issuedOn: "2024-10-01", receivedOn: "2024-10-02", total: "36500.00", ...facts });
const ask = (law: LawPack, on: string, file: Partial<Dossier> = {}) => statementOn({ creditor, debtor: business, invoices: [invoice()], events: [], ...file }, { on, law });
const paid = (on: string, amount: string): DossierEvent => ({ type: "payment", on, amount });

describe("Germany: base rate plus nine or five points, simple, 40 euro (sketch, not for use)", () => {
  it("thirty days after receipt: 2 October + 30 = 1 November", () => {
    expect(dueDate(invoice(), { creditor, debtor: business, law: germany })).toMatchObject({ dueOn: "2024-11-01", interestFrom: "2024-11-02", source: "statutory" });
  });

  it("between businesses: 60 days at 12.37 %, 31 at 11.27 %, and 40 euro", () => {
    // 36,500 × 12.37 % ÷ 365 = 12.37 a day: 29 days of November and 31 of December; 11.27 a day in January.
    expect(ask(germany, "2025-01-31")).toMatchObject({ law: "de", currency: "EUR", interest: { due: "1091.57" }, costs: { due: "40.00" }, perDay: "11.27", open: "37631.57" });
    expect(Math.round(60 * 1237 + 31 * 1127)).toBe(109_157);
  });

  it("of a consumer: 60 days at 8.37 %, 31 at 7.27 %, no fixed sum", () => {
    expect(ask(germany, "2025-01-31", { debtor: consumer })).toMatchObject({ interest: { due: "727.57" }, costs: { due: "0.00" } });
    expect(60 * 837 + 31 * 727).toBe(72_757);
  });

  it("never compounds: a year later the base is the same", () => {
    const { receivables, interest } = ask(germany, "2025-12-31");
    for (const { base } of receivables[0]!.stretches) expect(base).toBe("36500.00");
    // 60 × 12.37 + 365 × 11.27
    expect(interest.due).toBe("4855.75");
  });

  it("a payment goes to costs, interest, principal", () => {
    // To 11 November: ten days, 123.70; 18,413.70 − 40.00 − 123.70 = 18,250.00. To 21 November: ten days of 6.185.
    const statement = ask(germany, "2024-11-21", { events: [paid("2024-11-11", "18413.70")] });
    expect(statement).toMatchObject({ principal: { open: "18250.00" }, interest: { due: "185.55", paid: "123.70", open: "61.85" }, costs: { open: "0.00" } });
  });

  it("takes newer rates and knows the end of the old ones", () => {
    const law = withRates(germany, { commercial: [{ from: "2026-01-01", percent: "10.00" }], knownThrough: "2026-06-30" });
    // 4,855.75 to the end of 2025 and ten days of 10.00.
    expect(ask(law, "2026-01-10").interest.due).toBe("4955.75");
    expect(() => ask(germany, "2026-01-10")).toThrow(expect.objectContaining({ code: "RATE_UNKNOWN" }));
  });
});

describe("United Kingdom: the rate at the start stays, pounds, 40/70/100 (sketch, not for use)", () => {
  const pounds = (total: string, facts: Partial<Invoice> = {}) => invoice({ currency: "GBP", total, ...facts });

  it("13.25 % from 2 November 2024 stays when the table falls", () => {
    // 36,500 × 13.25 % ÷ 365 = 13.25 a day: 60 days in 2024 and 212 to 31 July 2025 are 272.
    const statement = ask(unitedKingdom, "2025-07-31", { invoices: [pounds("36500.00")] });
    expect(statement).toMatchObject({ law: "gb", currency: "GBP", interest: { due: "3604.00" }, costs: { due: "100.00" }, perDay: "13.25" });
    expect(272 * 1325).toBe(360_400);
    expect(statement.receivables[0]!.stretches).toHaveLength(1);
  });

  it("late after 1 January 2025 takes 12.75 % and keeps it", () => {
    // Received 2 December, due 1 January; 2 January to 31 July are 211 days of 12.75.
    expect(ask(unitedKingdom, "2025-07-31", { invoices: [pounds("36500.00", { receivedOn: "2024-12-02" })] }).interest.due).toBe("2690.25");
    expect(211 * 1275).toBe(269_025);
  });

  it.each([["999.99", "40.00"], ["1000.00", "70.00"], ["9999.99", "70.00"], ["10000.00", "100.00"]])("a debt of %s: %s", (total, costs) => {
    expect(ask(unitedKingdom, "2024-11-02", { invoices: [pounds(total)] }).costs.due).toBe(costs);
    expect(collectionCosts({ principal: total, law: unitedKingdom, on: "2024-11-02", debtor: "business" }).amount).toBe(costs);
    expect(ask(unitedKingdom, "2024-11-01", { invoices: [pounds(total)] }).costs.due).toBe("0.00");
  });

  it("per late invoice: 40 + 70 + 100", () => {
    expect(ask(unitedKingdom, "2024-11-02", { invoices: [pounds("500.00"), pounds("5000.00", { number: "2" }), pounds("50000.00", { number: "3" })] }).costs.due).toBe("210.00");
  });

  it("euros are the foreign currency there", () => {
    const { costs, findings } = ask(unitedKingdom, "2024-11-10", { invoices: [invoice()] });
    expect(costs.due).toBe("0.00");
    expect(findings.map(({ code }) => code)).toContain("FOREIGN_CURRENCY");
  });
});

describe("Belgian consumers: a free reminder, then brackets (sketch, not for use)", () => {
  const bill = (total: string) => [invoice({ total, terms: { kind: "date", dueOn: "2024-10-31", agreedIn: "contract" } })];
  /** Sent Friday 1 November; the third working day is Wednesday the 6th; fourteen days with that one end on the 19th. */
  const reminder: DossierEvent = { type: "notice", on: "2024-11-01", kind: "reminder", channel: "post" };
  const costs = (total: string, on: string, events: DossierEvent[] = [reminder]) => ask(belgianConsumers, on, { debtor: consumer, invoices: bill(total), events }).costs.due;

  it.each([
    ["100.00", "20.00"],
    ["150.00", "20.00"],
    ["150.10", "30.01"], // 30 + 10 % of 0.10
    ["350.00", "50.00"], // 30 + 10 % of 200
    ["500.00", "65.00"], // 30 + 10 % of 350
    ["1500.00", "115.00"], // 65 + 5 % of 1,000
    ["39200.00", "2000.00"], // 65 + 5 % of 38,700
    ["100000.00", "2000.00"],
  ])("a debt of %s: %s", (total, due) => {
    expect(costs(total, "2024-11-20")).toBe(due);
    const { amount, lines } = collectionCosts({ principal: total, law: belgianConsumers, on: "2024-11-20", debtor: "consumer" });
    expect(amount).toBe(due);
    expect(lines.reduce((sum, line) => sum + Math.round(Number(line.amount) * 100), 0)).toBe(Math.round(Number(due) * 100));
  });

  it("nothing without a reminder, nor before its term has ended", () => {
    expect(costs("1500.00", "2025-06-30", [])).toBe("0.00");
    expect(costs("1500.00", "2024-11-19")).toBe("0.00");
  });

  it("nothing when paid in time", () => {
    // Fourteen days of November: 1,500 × 12.5 % × 14 ÷ 365 = 7.19.
    expect(costs("1500.00", "2025-06-30", [reminder, paid("2024-11-14", "1507.19")])).toBe("0.00");
  });

  it("interest is simple: 36,500 at 12.5 % is 12.50 a day", () => {
    expect(ask(belgianConsumers, "2024-11-10", { debtor: consumer, invoices: bill("36500.00") }).interest.due).toBe("125.00");
  });
});
