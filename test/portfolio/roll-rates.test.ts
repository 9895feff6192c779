import fc from "fast-check";
import { expectedLoss, rollRates, type Dossier, type DossierEvent, type Invoice, type RollRateOptions } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, test } from "vitest";
import { anyCase } from "../dunning/any-case.js";
import { dossier, HOSTILE, problemsOf, UNREADABLE } from "./many-dossiers.js";

const DAYS = ["2026-08-31", "2026-09-30", "2026-10-31"];
const roll = (dossiers: Dossier[], more: Partial<RollRateOptions> = {}) => rollRates(dossiers, { days: DAYS, law: nl, ...more });
const due = (dueOn: string, total: string, more: Partial<Invoice> = {}): Invoice => ({ number: `${dueOn}/${total}`, issuedOn: "2026-07-01", receivedOn: "2026-07-01", total, terms: { kind: "date", dueOn, agreedIn: "invoice" }, ...more });
const one = (invoice: Invoice, events: DossierEvent[] = []): Dossier => dossier([invoice], { events });
const pay = (on: string, amount: string): DossierEvent => ({ type: "payment", on, amount });

describe("by hand", () => {
  test("two periods: what stood where, and where it went", () => {
    const [rolled] = roll([
      // Not late on 31 August; 20 days late on 30 September with 400 paid; 51 days on 31 October.
      one(due("2026-09-10", "1000.00"), [pay("2026-09-20", "400.00")]),
      // Not late, then paid.
      one(due("2026-09-10", "3000.00"), [pay("2026-09-09", "3000.00")]),
      // 21 days late, then 51, then written off.
      one(due("2026-08-10", "500.00"), [{ type: "write-off", on: "2026-10-15", reason: "gone" }]),
    ]);
    expect(rolled).toEqual({
      currency: "EUR",
      states: ["not-late", "1-30", "31-60", "61-90", "over-90"],
      flows: {
        "not-late": { "1-30": "600.00", "paid": "3400.00" },
        "1-30": { "31-60": "1100.00" },
        "31-60": { bad: "500.00" },
      },
      rates: { "not-late": { "1-30": 0.15, "paid": 0.85 }, "1-30": { "31-60": 1 }, "31-60": { bad: 1 } },
      balances: { "31-60": "600.00" },
    });
  });

  test("an invoice counts from the period after the one it was issued in", () => {
    const invoice = due("2026-10-20", "100.00", { issuedOn: "2026-09-15" });
    expect(roll([one(invoice)])[0]!.flows).toEqual({ "not-late": { "1-30": "100.00" } });
    expect(roll([one({ ...invoice, issuedOn: "2026-10-15" })])[0]!.flows).toEqual({});
  });

  test("interest and costs do not blur it", () => {
    const business = { ...one(due("2026-08-10", "500.00", { terms: { kind: "date", dueOn: "2026-08-10", agreedIn: "contract" } })), debtor: { name: "Café De Hoek", kind: "business" as const } };
    expect(roll([business])[0]!.flows).toEqual({ "1-30": { "31-60": "500.00" }, "31-60": { "61-90": "500.00" } });
  });

  test("a write-off in part, and a payment on what was written off", () => {
    const events: DossierEvent[] = [{ type: "write-off", on: "2026-09-15", amount: "200.00", reason: "gone" }, pay("2026-10-15", "350.00")];
    // 300 left of 500; then 350 comes: 150 of it on what was written off, or it is no longer owed at all.
    const { flows } = roll([one(due("2026-08-10", "500.00"), events)])[0]!;
    expect(flows).toEqual({ "1-30": { "31-60": "300.00", "bad": "200.00" }, "31-60": { paid: "300.00" } });
  });

  test("currencies stand apart; classes are named by their edges", () => {
    const rolled = roll([one(due("2026-08-10", "500", { currency: "JPY" })), one(due("2026-08-10", "5.00"))], { buckets: [15, 45] });
    expect(rolled.map(({ currency, states, flows }) => [currency, states, flows])).toEqual([
      ["EUR", ["to-15", "16-45", "over-45"], { "16-45": { "over-45": "5.00" }, "over-45": { "over-45": "5.00" } }],
      ["JPY", ["to-15", "16-45", "over-45"], { "16-45": { "over-45": "500" }, "over-45": { "over-45": "500" } }],
    ]);
    expect(roll([])).toEqual([]);
  });

  test("goes into the expected loss, once a person says what becomes of the last class", () => {
    const [rolled] = roll([one(due("2026-09-10", "1000.00"), [pay("2026-09-20", "400.00")])]);
    expect(problemsOf(() => expectedLoss(rolled!)).paths).toEqual(["rates.1-30.31-60"]);
    expect(expectedLoss({ rates: { ...rolled!.rates, "31-60": { paid: 0.5, bad: 0.5 } }, balances: rolled!.balances })).toMatchObject({ balance: "600.00", bad: "300.00" });
  });
});

describe("laws", () => {
  test("what stood in a class at the start is all accounted for, and the shares sum to 1", () => {
    const cents = (amount: string) => BigInt(amount.replace(".", ""));
    fc.assert(fc.property(fc.array(anyCase, { maxLength: 5 }), (dossiers) => {
      const days = ["2024-06-30", "2024-12-31"];
      for (const { flows, rates, balances } of rollRates(dossiers, { days, law: nl })) {
        for (const row of Object.values(rates)) expect(Object.values(row).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
        for (const row of Object.values(flows)) for (const amount of Object.values(row)) expect(cents(amount) > 0n).toBe(true);
        // What did not end stands in a class on the last day; new invoices stand there too.
        const rolledOn = Object.values(flows).flatMap((row) => Object.entries(row)).reduce((sum, [to, amount]) => (to === "paid" || to === "bad" ? sum : sum + cents(amount)), 0n);
        expect(rolledOn <= Object.values(balances).reduce((sum, amount) => sum + cents(amount), 0n)).toBe(true);
      }
    }), { numRuns: 100 });
  });
});

describe("input", () => {
  test.each([[[]], [["2026-08-31"]], [["2026-09-30", "2026-08-31"]], [["2026-08-31", "2026-08-31"]], [["2026-08-31", "2026-02-30"]], ["2026-08-31"], [null]])("%j are no days to compare", (days) => {
    expect(problemsOf(() => roll([], { days: days as string[] }))).toMatchObject({ code: "INVALID_INPUT", paths: expect.arrayContaining([expect.stringMatching(/^options\.days/)]) });
  });

  test("a bad dossier or bad options are named", () => {
    for (const options of UNREADABLE) expect(problemsOf(() => rollRates([], options as RollRateOptions)).paths).toEqual(["options"]);
    expect(problemsOf(() => rollRates([], { days: [], law: null as never, buckets: [2, 1] })).paths).toEqual(["options.days", "options.law", "options.buckets"]);
    for (const hostile of HOSTILE) expect(problemsOf(() => roll([hostile] as Dossier[])).paths[0]).toMatch(/^dossiers\[0\]/);
  });
});
