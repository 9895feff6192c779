import fc from "fast-check";
import { ledger } from "termijn";
import { describe, expect, it } from "vitest";
import { amount, books, cents, check, HEADS, sumOf } from "../reference/random-books.js";

type Payment = Parameters<typeof ledger>[0]["payments"][number];
type Result = ReturnType<typeof ledger>;

const heads = (result: Result) => result.debts.flatMap((debt) => HEADS.map((head) => ({ debt: debt.id, head, ...debt[head] })));

describe("laws of the ledger", () => {
  it("due − paid = open, in each head, each debt and in total, and nothing is negative", () => {
    check(books(), 1500, (input) => {
      const result = ledger(input);
      for (const { due, paid, open } of heads(result)) {
        expect(cents(due) - cents(paid)).toBe(cents(open));
        for (const text of [due, paid, open]) expect(text).toMatch(/^\d+\.\d\d$/);
      }
      for (const debt of result.debts) expect(sumOf(HEADS.map((head) => debt[head].open))).toBe(cents(debt.open));
      expect(sumOf(result.debts.map(({ open }) => open))).toBe(cents(result.open));
      expect(result.debts.map(({ id }) => id)).toEqual(input.debts.map(({ id }) => id));
    });
  });

  it("what a payment was allocated plus what is unallocated is the payment, to the cent", () => {
    check(books(), 1500, (input) => {
      const result = ledger(input);
      for (const payment of result.payments) {
        expect(sumOf(payment.allocated.map((part) => part.amount)) + cents(payment.unallocated)).toBe(cents(payment.amount));
        for (const part of payment.allocated) expect(cents(part.amount)).toBeGreaterThan(0);
        expect(cents(payment.unallocated)).toBeGreaterThanOrEqual(0);
      }
      const made = input.payments.filter(({ on }) => on <= input.on);
      const found = result.payments.filter(({ on }) => on <= input.on);
      expect(found.map(({ id }) => id).sort()).toEqual(made.map(({ id }) => id).sort());
      for (const payment of result.payments.filter(({ on }) => on > input.on)) expect(payment.allocated).toEqual([]);
    });
  });

  it("what payments gave to a head of a debt is what the head says was paid", () => {
    check(books(), 1500, (input) => {
      const result = ledger(input);
      const parts = result.payments.flatMap(({ allocated }) => allocated);
      for (const { debt, head, paid } of heads(result)) {
        expect(sumOf(parts.filter((part) => part.debt === debt && part.head === head).map((part) => part.amount))).toBe(cents(paid));
      }
    });
  });

  it("the order in which payments of different days are listed does not matter", () => {
    check(fc.tuple(books(), fc.array(fc.nat(), { minLength: 7, maxLength: 7 })), 600, ([input, keys]) => {
      const shuffled = input.payments
        .map((payment, index) => ({ payment, key: keys[index]! }))
        .sort((a, b) => a.key - b.key)
        .map(({ payment }) => payment);
      const byId = (result: Result) => ({ ...result, payments: [...result.payments].sort((a, b) => (a.id! < b.id! ? -1 : 1)) });
      expect(byId(ledger({ ...input, payments: shuffled }))).toEqual(byId(ledger(input)));
    });
  });

  it("what happens later does not change what a payment paid", () => {
    check(books({ later: false }), 600, (input) => {
      const whole = ledger(input);
      for (const { on } of input.payments.filter((payment) => payment.on <= input.on).slice(0, 3)) {
        const then = ledger({ ...input, on });
        const upTo = (result: Result) => result.payments.filter((payment) => payment.on <= on);
        expect(upTo(then)).toEqual(upTo(whole));
      }
    });
  });

  it("nothing stays unallocated while anything is open", () => {
    check(books({ later: false }), 600, (input) => {
      const free = { ...input, payments: input.payments.map(({ designated: _, ...payment }) => payment) };
      for (const { on, unallocated } of ledger(free).payments.filter((payment) => payment.on <= input.on)) {
        if (cents(unallocated) > 0) expect(ledger({ ...free, on }).open).toBe("0.00");
      }
    });
  });

  it("a payment goes to costs before interest and to interest before principal, in each debt", () => {
    // Only of simple interest: interest that has joined the base is paid as principal, and stands under interest until then.
    const simple = books({ later: false }).map((input) => ({
      ...input,
      debts: input.debts.map((debt) => (debt.interest ? { ...debt, interest: { ...debt.interest, compounding: "none" as const } } : debt)),
    }));
    check(simple, 600, (input) => {
      for (const { on, id } of input.payments.filter((payment) => payment.on <= input.on)) {
        const then = ledger({ ...input, payments: input.payments.filter((payment) => payment.on < on || payment.id === id), on });
        for (const part of then.payments.find((payment) => payment.id === id)!.allocated) {
          const debt = then.debts.find((candidate) => candidate.id === part.debt)!;
          if (part.head !== "costs") expect(debt.costs.open).toBe("0.00");
          if (part.head === "principal") expect(debt.interest.open).toBe("0.00");
        }
      }
    });
  });

  it("paying more never leaves more open, but for a cent of rounding where a base changes", () => {
    const paid = books({ later: false }).filter(({ payments: list, on }) => list.length > 0 && list[0]!.on <= on);
    check(paid, 500, (input) => {
      const [first, ...rest] = input.payments as [Payment, ...Payment[]];
      const open = (...list: Payment[]): number => cents(ledger({ ...input, payments: [...list, ...rest] }).open);
      const slack = input.payments.length * input.debts.length * 2;
      expect(open(first)).toBeLessThanOrEqual(open() + slack);
      expect(open({ ...first, amount: amount(cents(first.amount) + 100_000) })).toBeLessThanOrEqual(open(first) + slack);
    });
  });

  it("gives plain JSON and leaves its input alone", () => {
    check(books(), 300, (input) => {
      const before = JSON.stringify(input);
      const result = ledger(input);
      expect(JSON.stringify(input)).toBe(before);
      expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
      expect(structuredClone(result)).toStrictEqual(result);
    });
  });
});
