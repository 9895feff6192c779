import fc from "fast-check";
import { accrueInterest, ledger, type RateSource } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, it } from "vitest";
import { exactInterest, type ReferenceClaim } from "../reference/exact-interest.js";
import { oneDebtAccount, type OneDebt } from "../reference/one-debt-account.js";
import { amount, books, cents, check, DAY, HEADS, isoDay, percent, START, sumOf } from "../reference/random-books.js";

describe("the ledger against the references", () => {
  it("without payments owes principal, costs and the interest of accrueInterest, to the cent", () => {
    check(books({ later: false }), 800, ({ debts: list, on }) => {
      const result = ledger({ debts: list, payments: [], on });
      list.forEach((debt, index) => {
        const { principal, costs, interest } = debt;
        let accrued = "0.00";
        if (interest && interest.from <= on) {
          const claim = { principal, from: interest.from, to: on, compounding: interest.compounding ?? "annual" } as const;
          const source = ("table" in interest.rate ? interest.rate.table : interest.rate) as ReferenceClaim["rate"];
          accrued = exactInterest({ ...claim, rate: source }).total;
          expect(accrueInterest({ ...claim, rate: interest.rate }).total).toBe(accrued);
        }
        expect(result.debts[index]!.open).toBe(amount(cents(principal) + cents((costs as string) ?? "0") + cents(accrued)));
        expect(sumOf([result.debts[index]!.principal.due, result.debts[index]!.interest.due])).toBe(cents(principal) + cents(accrued));
      });
    });
  });

  const oneDebt: fc.Arbitrary<OneDebt> = fc
    .record({
      principal: fc.integer({ min: 1, max: 5_000_000 }),
      costs: fc.constantFrom(0, 0, 4000, 37_500),
      start: fc.oneof(
        fc.integer({ min: 0, max: 2500 }),
        fc.constantFrom(Date.UTC(2016, 1, 29), Date.UTC(2020, 1, 29), Date.UTC(2019, 11, 31)).map((time) => time / DAY - START),
      ),
      rate: fc.oneof(
        fc.constantFrom("statutory", "commercial").map((name) => ({ rows: nl.interest[name as "statutory"].rows })),
        percent.map((text) => ({ percent: text })),
      ),
      compounding: fc.constantFrom("annual", "none") as fc.Arbitrary<"annual" | "none">,
      payments: fc.uniqueArray(
        fc.record({
          after: fc.oneof(fc.integer({ min: 0, max: 1400 }), fc.constantFrom(364, 365, 366, 730, 731)),
          share: fc.double({ min: 0.001, max: 0.8, noNaN: true }),
        }),
        { selector: ({ after }) => after, maxLength: 6 },
      ),
      length: fc.integer({ min: 1400, max: 1495 }),
    })
    .map(({ principal, costs, start, rate: source, compounding, payments: list, length }) => ({
      principal,
      costs,
      compounding,
      from: isoDay(start),
      rate: source,
      on: isoDay(start + length),
      payments: list
        .map(({ after, share }) => ({ on: isoDay(start + after), amount: Math.max(1, Math.round(principal * share)) }))
        .sort((a, b) => (a.on < b.on ? -1 : 1)),
    }));

  const keepsTheAccount = (debt: OneDebt): void => {
    const source = ("rows" in debt.rate ? { table: { rows: debt.rate.rows, knownThrough: "2026-12-31" } } : debt.rate) as RateSource;
    const shown = (list: { on: string; amount: number }[]) => list.map(({ on, amount: sum }) => ({ on, amount: amount(sum) }));
    const result = ledger({
      debts: [
        {
          id: "debt",
          principal: amount(debt.principal),
          costs: amount(debt.costs),
          interest: { from: debt.from, rate: source, compounding: debt.compounding },
          ...(debt.credits && { credits: shown(debt.credits) }),
        },
      ],
      payments: shown(debt.payments),
      on: debt.on,
    });
    const found = result.payments.map(({ allocated }) =>
      HEADS.map((head) => sumOf(allocated.filter((part) => part.head === head).map((part) => part.amount))),
    );
    expect({ allocated: found, open: cents(result.open), unallocated: sumOf(result.payments.map(({ unallocated }) => unallocated)) }).toEqual(
      oneDebtAccount(debt),
    );
  };

  it("keeps the account of one debt with payments", () => {
    check(oneDebt, 1500, keepsTheAccount);
  });

  it("keeps the account of one debt with payments and credits", () => {
    const credit = fc.record({
      after: fc.oneof(fc.integer({ min: -100, max: 1400 }), fc.constantFrom(0, 1, 364, 365, 366, 731)),
      share: fc.double({ min: 0.001, max: 0.15, noNaN: true }),
    });
    const credited = fc.tuple(oneDebt, fc.array(credit, { minLength: 1, maxLength: 3 })).map(([debt, list]) => ({
      ...debt,
      payments: debt.payments.slice(0, 4).map((payment) => ({ ...payment, amount: Math.max(1, Math.floor(payment.amount / 8)) })),
      credits: list
        .map(({ after, share }) => ({
          on: new Date(Date.parse(debt.from) + after * DAY).toISOString().slice(0, 10),
          amount: Math.floor(debt.principal * share),
        }))
        .filter(({ amount: sum }) => sum > 0),
    }));
    check(credited, 1000, keepsTheAccount);
  });

  it("does not lose a credit that comes when the debt is paid: what was paid too much becomes unallocated", () => {
    const result = ledger({
      debts: [{ id: "debt", principal: "100.00", credits: [{ on: "2025-02-01", amount: "30.00" }] }],
      payments: [{ on: "2025-01-10", amount: "100.00" }],
      on: "2025-12-31",
    });
    expect([result.debts[0]!.principal, result.payments[0]!.unallocated, result.open]).toEqual([
      { due: "70.00", paid: "70.00", open: "0.00" },
      "30.00",
      "0.00",
    ]);
  });
});
