import fc from "fast-check";
import { agePortfolio, parseDossier, statementOn, type Dossier, type DossierEvent } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, test } from "vitest";
import { anyCase } from "../dunning/any-case.js";
import { unitedKingdom } from "../sketch-packs/united-kingdom.js";
import { askedOn } from "../statement/any-dossier.js";
import { dossier, debtor, dayBefore, HOSTILE, invoiceLate, late, ON, paid, problemsOf, UNREADABLE } from "./many-dossiers.js";

const age = (dossiers: Iterable<Dossier>, more: Partial<Parameters<typeof agePortfolio>[1]> = {}) => agePortfolio(dossiers, { on: ON, law: nl, ...more });
const rows = (aging: ReturnType<typeof agePortfolio>[number]) => aging.buckets.map(({ fromDays, toDays, count, open }) => `${fromDays} ${toDays} ${count} ${open}`);

const businessLate21 = dossier([invoiceLate(21, "605.00", { terms: { kind: "date", dueOn: dayBefore(21), agreedIn: "contract" } })], { debtor: { name: "Café De Hoek", kind: "business" } });

describe("the buckets", () => {
  test("hold the receivables by days late, both ends inclusive", () => {
    const [aging] = age([-10, 0, 1, 30, 31, 60, 61, 90, 91, 400].map((days, index) => late(days, `${10 ** (index % 5)}.00`)));
    // 1 + 10 · 100 + 1000 · 10000 + 1 · 10 + 100 · 1000 + 10000
    expect(rows(aging!)).toEqual(["null 0 2 11.00", "1 30 2 1100.00", "31 60 2 10001.00", "61 90 2 110.00", "91 null 2 11000.00"]);
    expect(aging).toMatchObject({ on: ON, currency: "EUR", total: "22222.00", overdue: "22211.00", inCredit: "0.00", unallocated: "0.00" });
  });

  test("are the caller's own", () => {
    const [aging] = age([late(0, "1.00"), late(14, "2.00"), late(15, "4.00")], { buckets: [14] });
    expect(rows(aging!)).toEqual(["null 14 2 3.00", "15 null 1 4.00"]);
  });

  test("are zero where minus zero was given", () => {
    expect(Object.is(age([late(0, "1.00")], { buckets: [-0] })[0]!.buckets[0]!.toDays, 0)).toBe(true);
  });

  test.each([[[]], [[30, 30]], [[60, 30]], [[Number.NaN]], [[0.5]], [[-1, 0]], ["0,30"], [[0, null]], [{}]])("%j is no list of edges", (buckets) => {
    expect(problemsOf(() => age([], { buckets: buckets as number[] }))).toMatchObject({ code: "INVALID_INPUT", paths: [expect.stringMatching(/^options\.buckets/)] });
  });

  test("leave out what is paid, credited or written off, and count the open part of what is paid in part", () => {
    const dossiers = [
      late(5, "100.00", { events: [paid("100.00")] }), late(5, "100.00", { events: [paid("30.00")] }),
      late(5, "100.00", { events: [{ type: "credit", on: ON, amount: "100.00", invoice: "late-5" }] }), late(5, "100.00", { events: [{ type: "write-off", on: ON, reason: "small" }] }),
    ];
    expect(age(dossiers)[0]).toMatchObject({ total: "70.00", debtors: [{ open: "70.00" }] });
    expect(rows(age(dossiers)[0]!)[1]).toBe("1 30 1 70.00");
  });

  test.each<[string, DossierEvent, string]>([
    ["disputed", { type: "dispute", on: dayBefore(3), reason: "not delivered" }, "100.00"],
    ["on hold", { type: "hold", on: dayBefore(3), reason: "illness" }, "100.00"],
    ["of an insolvent debtor", { type: "insolvency", on: dayBefore(3), kind: "bankruptcy" }, "100.00"],
    ["promised", { type: "promise", on: dayBefore(3), payBy: dayBefore(-5) }, "100.00"],
    ["written off in part", { type: "write-off", on: dayBefore(3), amount: "40.00", reason: "small" }, "60.00"],
    ["paid on a later day", paid("100.00", dayBefore(-1)), "100.00"],
    ["paid, and the payment came back", { type: "payment-reversed", on: ON, payment: "p" }, "100.00"],
  ])("hold what is %s", (_, event, open) => {
    const events = event.type === "payment-reversed" ? [{ ...paid("100.00", dayBefore(2)), id: "p" } as DossierEvent, event] : [event];
    expect(rows(age([late(45, "100.00", { events })])[0]!)[2]).toBe(`31 60 1 ${open}`);
  });

  test("hold interest and costs, as the statement does", () => {
    // 605.00 × 10.40% × 21 ÷ 365 is 3.62, and a business owes 40.00 of costs.
    expect(age([businessLate21])[0]).toMatchObject({ total: "648.62", buckets: [{}, { open: "648.62" }, {}, {}, {}] });
  });

  test("a receivable in credit is not late: it stands in the first, and the total is lower", () => {
    const [aging] = age([dossier([invoiceLate(50, "100.00"), invoiceLate(40, "-30.00")])]);
    expect(rows(aging!)).toEqual(["null 0 1 -30.00", "1 30 0 0.00", "31 60 1 100.00", "61 90 0 0.00", "91 null 0 0.00"]);
    expect(aging).toMatchObject({ total: "70.00", overdue: "100.00", inCredit: "30.00", debtors: [{ open: "70.00", oldestDays: 50 }] });
  });

  test("a part without a due day is not late", () => {
    const parts = invoiceLate(80, "100.00", { terms: { kind: "parts", agreedIn: "invoice", parts: [{ share: "40", due: { kind: "date", dueOn: dayBefore(3) } }, { due: { kind: "milestone", milestone: "done" } }] } });
    expect(rows(age([dossier([parts])])[0]!).slice(0, 2)).toEqual(["null 0 1 60.00", "1 30 1 40.00"]);
  });

  test("an average of days late, by amount, over what is late", () => {
    // (10 × 100 + 40 × 300) ÷ 400 = 32.5
    expect(age([late(10, "100.00"), late(40, "300.00"), late(-5, "900.00")])[0]!.averageDaysLate).toBe(32.5);
    expect(age([late(-5, "900.00")])[0]!.averageDaysLate).toBe(0);
  });
});

describe("currencies", () => {
  test("stand apart, in the order of their codes, each with its own decimals", () => {
    const inCurrency = (currency: string, total: string) => dossier([invoiceLate(10, total, { currency })]);
    const agings = age([inCurrency("USD", "10.00"), inCurrency("JPY", "500"), inCurrency("EUR", "1.00"), inCurrency("JPY", "1")]);
    expect(agings.map(({ currency, total }) => [currency, total])).toEqual([["EUR", "1.00"], ["JPY", "501"], ["USD", "10.00"]]);
  });

  test("nothing in, nothing out; a paid portfolio is one of zero", () => {
    expect(age([])).toEqual([]);
    expect(age([dossier([])])).toEqual([]);
    expect(age([late(5, "10.00", { events: [paid("10.00")] })])).toMatchObject([{ total: "0.00", debtors: [], concentration: { largestShare: 0, herfindahl: 0 } }]);
  });

  test("money that belongs to no receivable is told apart", () => {
    expect(age([late(5, "10.00", { events: [paid("25.00")] })])[0]).toMatchObject({ total: "0.00", unallocated: "15.00" });
  });

  test("another law, another currency", () => {
    expect(agePortfolio([dossier([invoiceLate(10, "80.00", { currency: "GBP" })])], { on: ON, law: unitedKingdom })[0]).toMatchObject({ currency: "GBP" });
  });
});

describe("debtors", () => {
  test("regression 37: 51 debtors: all 51 are there", () => {
    const [aging] = age(Array.from({ length: 51 }, (_, index) => late(1, `${index + 1}.00`, { debtor: debtor(`Debtor ${index}`, String(index)) })));
    // 1 + 2 + … + 51 = 51 × 52 ÷ 2
    expect([aging!.debtors.length, aging!.buckets[1]!.count, aging!.total]).toEqual([51, 51, "1326.00"]);
  });

  const of = (name: string, id: string | undefined, days: number, total: string) => late(days, total, { debtor: debtor(name, id) });

  test("are grouped by id, whatever their name; a name alone groups nothing", () => {
    const { debtors } = age([of("Jansen", "1", 5, "10.00"), of("Jansen BV", "1", 50, "20.00"), of("Jansen", "2", 5, "15.00"), of("Jansen", undefined, 5, "7.00"), of("Jansen", undefined, 5, "8.00")])[0]!;
    expect(debtors.map(({ id, name, open, oldestDays }) => [id, name, open, oldestDays])).toEqual([["1", "Jansen", "30.00", 50], ["2", "Jansen", "15.00", 5], [undefined, "Jansen", "8.00", 5], [undefined, "Jansen", "7.00", 5]]);
    expect(Object.keys(debtors[3]!)).not.toContain("id");
  });

  test("an id that looks like a place in the list is an id", () => {
    expect(age([of("A", undefined, 5, "1.00"), of("B", "0", 5, "2.00")])[0]!.debtors).toHaveLength(2);
  });

  test("shares and concentration: 60, 30 and 10 of 100, one in credit", () => {
    const credit = dossier([invoiceLate(5, "-40.00")], { debtor: debtor("In credit", "4") });
    const { debtors, concentration } = age([of("A", "1", 5, "60.00"), of("B", "2", 5, "30.00"), of("C", "3", 5, "10.00"), credit])[0]!;
    expect(debtors.map(({ share }) => share)).toEqual([0.6, 0.3, 0.1, 0]);
    expect(concentration.largestShare).toBe(0.6);
    expect(concentration.herfindahl).toBeCloseTo(0.46, 12);
  });
});

describe("days sales outstanding", () => {
  test("the principal that is open over the sales of a day; only when sales are given", () => {
    // 1,815.00 of 12,100.00 in 90 days: 13.5 days. Interest and costs are no sales.
    const [aging] = age([late(-10, "1210.00"), businessLate21], { sales: { amount: "12100.00", days: 90 } });
    expect(aging!.daysSalesOutstanding).toBe(13.5);
    expect(aging!.total).not.toBe("1815.00");
    expect(Object.keys(age([late(1, "1.00")])[0]!)).not.toContain("daysSalesOutstanding");
  });

  test("goes with the currency of the sales: the named one, the only one, else that of the law", () => {
    const yen = dossier([invoiceLate(10, "3000", { currency: "JPY" })]);
    const which = (dossiers: Dossier[], sales: { amount: string; days: number; currency?: string }) => age(dossiers, { sales }).map(({ currency, daysSalesOutstanding }) => [currency, daysSalesOutstanding]);
    expect(which([yen], { amount: "9000", days: 30 })).toEqual([["JPY", 10]]);
    expect(which([yen, late(1, "10.00")], { amount: "100.00", days: 30 })).toEqual([["EUR", 3], ["JPY", undefined]]);
    expect(which([yen, late(1, "10.00")], { amount: "9000", days: 30, currency: "JPY" })).toEqual([["EUR", undefined], ["JPY", 10]]);
  });

  test.each([{ amount: "0.00", days: 30 }, { amount: "-1.00", days: 30 }, { amount: "1.00", days: 0 }, { amount: "1,00", days: 30 }, { days: 30 }, 5])("%j is no sales", (sales) => {
    expect(problemsOf(() => age([], { sales: sales as { amount: string; days: number } })).code).toBe("INVALID_INPUT");
  });
});

describe("input", () => {
  test("a bad dossier is never left out of a total: every problem of every dossier is named", () => {
    const bad = { ...late(5, "10.00"), invoices: [{ ...invoiceLate(5, "x"), issuedOn: "2026-02-30" }] };
    const inconsistent = { ...late(5, "10.00"), events: [{ type: "credit", on: ON, amount: "1.00", invoice: "unknown" }] };
    const dossiers = [late(5, "10.00"), bad, null, inconsistent] as Dossier[];
    expect(problemsOf(() => age(dossiers))).toEqual({ code: "INVALID_INPUT", paths: ["dossiers[1].invoices[0].issuedOn", "dossiers[1].invoices[0].total", "dossiers[2]", expect.stringMatching(/^dossiers\[3\]\.events\[0\]/)] });
    expect(problemsOf(() => age([inconsistent] as Dossier[])).code).toBe("INCONSISTENT");
    for (const hostile of HOSTILE) expect(problemsOf(() => age([hostile] as Dossier[])).paths[0]).toMatch(/^dossiers\[0\]/);
  });

  test("wrong options are named together, before a dossier is asked for", () => {
    function* untouched(): Generator<Dossier> {
      throw new Error("asked for");
    }
    expect(problemsOf(() => agePortfolio(untouched(), { on: "today", law: null as never, buckets: [3, 1], sales: { amount: "x", days: 1 } })).paths).toEqual(["options.on", "options.law", "options.buckets", "options.sales.amount"]);
    expect(problemsOf(() => agePortfolio(untouched(), undefined as never)).code).toBe("INVALID_INPUT");
    for (const list of [null, undefined, 5, "text", {}, HOSTILE[8]]) expect(problemsOf(() => age(list as Dossier[])).paths).toEqual(["dossiers"]);
  });

  test("options that cannot be read", () => {
    for (const options of UNREADABLE) expect(problemsOf(() => agePortfolio([], options as never))).toEqual({ code: "INVALID_INPUT", paths: ["options"] });
  });

  test("a part of a dossier that was checked is no dossier", () => {
    const checked = parseDossier(late(5, "10.00"));
    for (const part of [checked.invoices, checked.invoices[0], checked.debtor]) expect(problemsOf(() => age([part as unknown as Dossier])).paths[0]).toMatch(/^dossiers\[0\]/);
  });

  test("any iterable, gone through once; what it throws is thrown", () => {
    let asked = 0;
    const once = { *[Symbol.iterator]() { asked++; yield late(5, "10.00"); } };
    expect(age(once)[0]!.total).toBe("10.00");
    expect(asked).toBe(1);
    expect(() => age((function* () { yield late(5, "10.00"); throw new Error("no connection"); })())).toThrow("no connection");
  });
});

describe("laws", () => {
  const many = fc.array(anyCase, { maxLength: 6 });
  const cents = (amount: string) => BigInt(amount.replace(".", ""));
  const sum = (amounts: string[]) => amounts.reduce((total, amount) => total + cents(amount), 0n);

  test("buckets, debtors and statements all come to the total", () => {
    fc.assert(fc.property(many, askedOn, (dossiers, on) => {
      const [aging] = agePortfolio(dossiers, { on, law: nl });
      const statements = dossiers.map((each) => ({ statement: statementOn(each, { on, law: nl, unknownRates: "stop" }), invoices: each.invoices }));
      const lines = statements.flatMap(({ statement: { receivables }, invoices }) => receivables.map(({ invoice, daysLate, principal, interest, costs }) => ({
        daysLate, open: sum([principal.open, interest.open, costs.open]), paid: sum([principal.paid, interest.paid, costs.paid]),
        isIssued: invoices.find(({ number }) => number === invoice)!.issuedOn <= on,
      })));
      const issued = lines.filter(({ isIssued }) => isIssued);
      const ahead = lines.filter(({ isIssued }) => !isIssued).reduce((total, { paid }) => total + paid, 0n);
      const unallocated = sum(statements.map(({ statement }) => statement.unallocated)) + ahead;
      // A dossier counts with an invoice that is issued or with money that belongs to none.
      if (aging === undefined) expect([issued, unallocated]).toEqual([[], 0n]);
      if (aging === undefined) return;
      expect(cents(aging.total)).toBe(issued.reduce((total, { open }) => total + open, 0n));
      expect(cents(aging.overdue)).toBe(issued.reduce((total, { open, daysLate }) => (daysLate > 0 ? total + open : total), 0n));
      if (issued.length === lines.length) expect([cents(aging.total), cents(aging.overdue)]).toEqual([sum(statements.map(({ statement }) => statement.open)), sum(statements.map(({ statement }) => statement.overdue))]);
      expect(cents(aging.unallocated)).toBe(unallocated);
      expect(sum(aging.debtors.map(({ open }) => open))).toBe(cents(aging.total));
      for (const { fromDays, toDays, count, open } of aging.buckets) {
        const within = issued.filter(({ daysLate, open: left }) => left !== 0n && daysLate >= (fromDays ?? -Infinity) && daysLate <= (toDays ?? Infinity));
        expect([count, cents(open)]).toEqual([within.length, within.reduce((total, line) => total + line.open, 0n)]);
      }
      expect(JSON.parse(JSON.stringify(aging))).toStrictEqual(aging);
    }), { numRuns: 150 });
  });

  test("the order of the dossiers does not matter", () => {
    fc.assert(fc.property(many, askedOn, (dossiers, on) => {
      const named = dossiers.map((each, index): Dossier => ({ ...each, debtor: { ...each.debtor, id: String(index % 3), name: String(index % 3) } }));
      const [there, back] = [named, [...named].reverse()].map((list) => agePortfolio(list, { on, law: nl })[0]);
      expect({ ...back, averageDaysLate: 0 }).toEqual({ ...there, averageDaysLate: 0 });
      expect(back?.averageDaysLate ?? 0).toBeCloseTo(there?.averageDaysLate ?? 0, 6);
    }), { numRuns: 60 });
  });
});
