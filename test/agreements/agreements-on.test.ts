import fc from "fast-check";
import type { DossierEvent, InstalmentPlan, Invoice, ReceivableRef } from "termijn";
import { describe, expect, it } from "vitest";
import { agreementsBy, invoice } from "./standing-on.js";

const A = invoice("A", "100.00");
const B = invoice("B", "100.00");
const pay = (on: string, amount: string, invoices?: ReceivableRef[]): DossierEvent => ({ type: "payment", on, amount, ...(invoices && { invoices }) });
const promise = (on: string, payBy: string, amount?: string, invoices?: ReceivableRef[]): DossierEvent => ({ type: "promise", on, payBy, ...(amount && { amount }), ...(invoices && { invoices }) });
/** Two of 50 on 31 January and 28 February, with three days of grace. */
const PLAN: InstalmentPlan = {
  total: "100.00", interest: "stopped", graceDays: 3, onDefault: "resume-dunning",
  instalments: [{ dueOn: "2026-01-31", amount: "50.00" }, { dueOn: "2026-02-28", amount: "50.00" }],
};
const plan = (on: string, rest: Partial<InstalmentPlan> = {}, invoices?: ReceivableRef[]): DossierEvent => ({ type: "plan", on, plan: { ...PLAN, ...rest }, ...(invoices && { invoices }) });

describe("a promise", () => {
  const made = promise("2026-01-10", "2026-01-20", "60.00");

  it.each<[on: string, payments: DossierEvent[], expected: string]>([
    ["2026-01-20", [], "promise running, paid 0.00, next 2026-01-20"],
    ["2026-01-21", [], "promise broken since 2026-01-21, paid 0.00"],
    ["2026-01-21", [pay("2026-01-20", "60.00")], "promise kept since 2026-01-20, paid 60.00"],
    ["2026-01-21", [pay("2026-01-15", "30.00"), pay("2026-01-18", "80.00")], "promise kept since 2026-01-18, paid 60.00"],
    ["2026-01-21", [pay("2026-01-20", "59.99")], "promise broken since 2026-01-21, paid 59.99"],
    ["2026-01-22", [pay("2026-01-21", "60.00")], "promise broken since 2026-01-21, paid 0.00"],
    ["2026-01-21", [pay("2026-01-09", "60.00")], "promise broken since 2026-01-21, paid 0.00"],
  ])("on %s after %j", (on, payments, expected) => {
    expect(agreementsBy(on, [A], [made, ...payments])).toEqual([expected]);
  });

  it("is broken again when the payment is reversed", () => {
    const events: DossierEvent[] = [made, { ...pay("2026-01-15", "60.00"), id: "p1" }, { type: "payment-reversed", on: "2026-01-18", payment: "p1" }];
    expect(agreementsBy("2026-01-17", [A], events)).toEqual(["promise kept since 2026-01-15, paid 60.00"]);
    expect(agreementsBy("2026-01-18", [A], events)).toEqual(["promise running, paid 0.00, next 2026-01-20"]);
    expect(agreementsBy("2026-01-21", [A], events)).toEqual(["promise broken since 2026-01-21, paid 0.00"]);
  });

  it("can be kept by set-off", () => {
    expect(agreementsBy("2026-01-21", [A], [made, { type: "set-off", on: "2026-01-15", amount: "60.00" }])).toEqual(["promise kept since 2026-01-15, paid 60.00"]);
  });
});

describe("a promise without an amount means all that is open of its claims", () => {
  it.each<[string, DossierEvent[], string]>([
    ["both invoices, paid in full", [promise("2026-01-10", "2026-01-20"), pay("2026-01-15", "200.00")], "promise kept since 2026-01-15, paid 200.00"],
    ["both invoices, a cent short", [promise("2026-01-10", "2026-01-20"), pay("2026-01-15", "199.99")], "promise broken since 2026-01-21, paid 199.99"],
    ["one invoice by name", [promise("2026-01-10", "2026-01-20", undefined, ["A"]), pay("2026-01-15", "100.00")], "promise kept since 2026-01-15, paid 100.00"],
    ["what was paid before on that invoice", [pay("2026-01-05", "40.00", ["A"]), promise("2026-01-10", "2026-01-20", undefined, ["A"]), pay("2026-01-15", "60.00")], "promise kept since 2026-01-15, paid 60.00"],
    ["what was paid before on another invoice", [pay("2026-01-05", "40.00", ["B"]), promise("2026-01-10", "2026-01-20", undefined, ["A"]), pay("2026-01-15", "60.00")], "promise broken since 2026-01-21, paid 60.00"],
    ["all payments before, when it names none", [pay("2026-01-05", "40.00", ["B"]), promise("2026-01-10", "2026-01-20"), pay("2026-01-15", "160.00")], "promise kept since 2026-01-15, paid 160.00"],
    ["less an earlier credit", [{ type: "credit", on: "2026-01-05", amount: "30.00", invoice: "A" }, promise("2026-01-10", "2026-01-20"), pay("2026-01-15", "170.00")], "promise kept since 2026-01-15, paid 170.00"],
    ["less a later credit", [promise("2026-01-10", "2026-01-20"), pay("2026-01-15", "170.00"), { type: "credit", on: "2026-01-18", amount: "30.00", invoice: "A" }], "promise kept since 2026-01-18, paid 170.00"],
    ["a credit after the last day is too late", [promise("2026-01-10", "2026-01-20"), pay("2026-01-15", "170.00"), { type: "credit", on: "2026-01-21", amount: "30.00", invoice: "A" }], "promise broken since 2026-01-21, paid 170.00"],
  ])("%s", (_, events, expected) => {
    expect(agreementsBy("2026-01-25", [A, B], events)).toEqual([expected]);
  });

  it("not an invoice of a later day", () => {
    const later = invoice("C", "500.00", { issuedOn: "2026-01-12" });
    expect(agreementsBy("2026-01-25", [A, later], [promise("2026-01-10", "2026-01-20"), pay("2026-01-15", "100.00")])).toEqual(["promise kept since 2026-01-15, paid 100.00"]);
  });

  it("nor a part whose milestone was not reached, unless it is named", () => {
    const project = invoice("P", "100.00", { terms: { kind: "parts", parts: [{ share: "30", due: { kind: "net", days: 14 } }, { share: "30", due: { kind: "milestone", milestone: "half" } }, { due: { kind: "milestone", milestone: "end" } }] } });
    const half: DossierEvent = { type: "milestone", on: "2026-01-05", invoice: "P", milestone: "half" };
    const paid = (amount: string) => pay("2026-01-15", amount);
    expect(agreementsBy("2026-01-25", [project], [promise("2026-01-10", "2026-01-20"), paid("30.00")])).toEqual(["promise kept since 2026-01-15, paid 30.00"]);
    expect(agreementsBy("2026-01-25", [project], [half, promise("2026-01-10", "2026-01-20"), paid("60.00")])).toEqual(["promise kept since 2026-01-15, paid 60.00"]);
    expect(agreementsBy("2026-01-25", [project], [half, promise("2026-01-10", "2026-01-20"), paid("59.99")])).toEqual(["promise broken since 2026-01-21, paid 59.99"]);
    expect(agreementsBy("2026-01-25", [project], [promise("2026-01-10", "2026-01-20", undefined, [{ invoice: "P", part: "3" }]), paid("40.00")])).toEqual(["promise kept since 2026-01-15, paid 40.00"]);
  });
});

describe("an agreement that names no invoice is about those that were issued by its day", () => {
  const ofHundred = promise("2026-01-10", "2026-01-20", "100.00");
  const issued = (issuedOn: string): Invoice => invoice("L", "100.00", { issuedOn });

  it.each<[string, string, string]>([
    ["one of the day after", "2026-01-11", "promise broken since 2026-01-21, paid 0.00"],
    ["one of that day", "2026-01-10", "promise kept since 2026-01-15, paid 100.00"],
  ])("money for %s", (_, issuedOn, became) => {
    expect(agreementsBy("2026-01-25", [A, issued(issuedOn)], [ofHundred, pay("2026-01-15", "100.00", ["L"])])).toEqual([became]);
  });

  it("money for one that was there, and a newer one that names it", () => {
    const later = issued("2026-01-12");
    expect(agreementsBy("2026-01-25", [A, later], [ofHundred, pay("2026-01-15", "100.00", ["A"])])).toEqual(["promise kept since 2026-01-15, paid 100.00"]);
    expect(agreementsBy("2026-01-15", [A, later], [ofHundred, promise("2026-01-13", "2026-01-30", "50.00", ["L"])])).toEqual([
      "promise running, paid 0.00, next 2026-01-20", "promise running, paid 0.00, next 2026-01-30",
    ]);
    expect(agreementsBy("2026-01-15", [A, later], [ofHundred, promise("2026-01-13", "2026-01-30", "50.00", ["A"])])).toEqual([
      "promise replaced since 2026-01-13, paid 0.00", "promise running, paid 0.00, next 2026-01-30",
    ]);
  });
});

describe("a promise that names a part", () => {
  const inParts = (number: string): Invoice => invoice(number, "100.00", { terms: { kind: "parts", parts: [{ share: "30", due: { kind: "net", days: 14 } }, { due: { kind: "milestone", milestone: "end" } }] } });

  it("is about that part of that invoice, not about the part of the same name of another", () => {
    const named = promise("2026-01-10", "2026-01-20", undefined, [{ invoice: "P", part: "2" }]);
    const paid = (amount: string) => pay("2026-01-15", amount);
    // 70.00 is the second part of P; that of Q, also 70.00, was not promised.
    expect(agreementsBy("2026-01-25", [inParts("P"), inParts("Q")], [named, paid("70.00")])).toEqual(["promise kept since 2026-01-15, paid 70.00"]);
    expect(agreementsBy("2026-01-25", [inParts("P"), inParts("Q")], [named, paid("69.99")])).toEqual(["promise broken since 2026-01-21, paid 69.99"]);
  });

  it("beside a whole invoice that it names, is about both", () => {
    const both = promise("2026-01-10", "2026-01-20", undefined, ["A", { invoice: "P", part: "2" }]);
    // 100.00 of A and 70.00 of P.
    expect(agreementsBy("2026-01-25", [A, inParts("P")], [both, pay("2026-01-15", "170.00")])).toEqual(["promise kept since 2026-01-15, paid 170.00"]);
    expect(agreementsBy("2026-01-25", [A, inParts("P")], [both, pay("2026-01-15", "169.99")])).toEqual(["promise broken since 2026-01-21, paid 169.99"]);
  });
});

describe("a deferral", () => {
  const deferral: DossierEvent = { type: "deferral", on: "2026-01-10", until: "2026-01-31" };

  it("runs up to and including its day, then it has ended, whatever was paid", () => {
    expect(agreementsBy("2026-01-31", [A], [deferral, pay("2026-01-12", "100.00")])).toEqual(["deferral running, paid 0.00"]);
    expect(agreementsBy("2026-02-01", [A], [deferral])).toEqual(["deferral ended since 2026-02-01, paid 0.00"]);
  });

  it("gives way to a later one", () => {
    expect(agreementsBy("2026-02-10", [A], [deferral, { type: "deferral", on: "2026-01-20", until: "2026-02-15" }])).toEqual(["deferral replaced since 2026-01-20, paid 0.00", "deferral running, paid 0.00"]);
  });
});

describe("a plan", () => {
  it("runs, is kept, is broken", () => {
    const agreed = plan("2026-01-10");
    expect(agreementsBy("2026-02-03", [A], [agreed])).toEqual(["plan running, paid 0.00, next 2026-02-03"]);
    expect(agreementsBy("2026-02-04", [A], [agreed])).toEqual(["plan broken since 2026-02-04, paid 0.00"]);
    expect(agreementsBy("2026-02-04", [A], [agreed, pay("2026-02-03", "50.00")])).toEqual(["plan running, paid 50.00, next 2026-03-03"]);
    expect(agreementsBy("2026-03-10", [A], [agreed, pay("2026-02-03", "50.00"), pay("2026-03-01", "50.00")])).toEqual(["plan kept since 2026-03-01, paid 100.00"]);
    expect(agreementsBy("2026-01-20", [A], [agreed, pay("2026-01-12", "100.00")])).toEqual(["plan kept since 2026-01-12, paid 100.00"]);
    expect(agreementsBy("2026-03-20", [A], [agreed, pay("2026-03-10", "100.00")])).toEqual(["plan kept since 2026-03-10, paid 100.00"]);
  });

  it("takes what is paid on its own day when that stands after it", () => {
    expect(agreementsBy("2026-01-10", [A], [plan("2026-01-10"), pay("2026-01-10", "50.00")])).toEqual(["plan running, paid 50.00, next 2026-03-03"]);
    // Paid first, agreed then: the plan's total was agreed on in the knowledge of it.
    expect(agreementsBy("2026-01-10", [A], [pay("2026-01-10", "50.00"), plan("2026-01-10")])).toEqual(["plan running, paid 0.00, next 2026-02-03"]);
  });

  it("counts from the day it was agreed, when that was another than the day it was recorded", () => {
    const confirmed = plan("2026-01-14", { agreedOn: "2026-01-10" });
    expect(agreementsBy("2026-01-14", [A], [pay("2026-01-12", "50.00"), confirmed])).toEqual(["plan running, paid 50.00, next 2026-03-03"]);
    expect(agreementsBy("2026-01-14", [A], [pay("2026-01-10", "50.00"), confirmed])).toEqual(["plan running, paid 50.00, next 2026-03-03"]);
    const offered = plan("2026-01-10", { agreedOn: "2026-01-14" });
    expect(agreementsBy("2026-01-13", [A], [offered])).toEqual([]);
    expect(agreementsBy("2026-01-14", [A], [offered, pay("2026-01-12", "50.00")])).toEqual(["plan running, paid 0.00, next 2026-02-03"]);
  });

  it("with interest inside its total is kept when all of that total came", () => {
    const withInterest = plan("2026-01-10", { total: "109.00", interest: "keeps-running", instalments: [{ dueOn: "2026-01-31", amount: "54.50" }, { dueOn: "2026-02-28", amount: "54.50" }] });
    expect(agreementsBy("2026-03-03", [A], [withInterest, pay("2026-01-31", "54.50"), pay("2026-02-28", "45.50")])).toEqual(["plan running, paid 100.00, next 2026-03-03"]);
    expect(agreementsBy("2026-03-04", [A], [withInterest, pay("2026-01-31", "54.50"), pay("2026-02-28", "54.50")])).toEqual(["plan kept since 2026-02-28, paid 109.00"]);
  });

  it("in a currency without cents, and in one with thousandths", () => {
    const yen = plan("2026-01-10", { total: "100", instalments: [{ dueOn: "2026-01-31", amount: "50" }, { dueOn: "2026-02-28", amount: "50" }] });
    expect(agreementsBy("2026-02-04", [invoice("A", "100", { currency: "JPY" })], [yen, pay("2026-01-31", "60")])).toEqual(["plan running, paid 60, next 2026-03-03"]);
    const dinar = plan("2026-01-10", { total: "0.101", instalments: [{ dueOn: "2026-01-31", amount: "0.050" }, { dueOn: "2026-02-28", amount: "0.051" }] });
    expect(agreementsBy("2026-02-04", [invoice("A", "0.101", { currency: "KWD" })], [dinar, pay("2026-01-31", "0.049")])).toEqual(["plan broken since 2026-02-04, paid 0.049"]);
  });
});

describe("a settlement", () => {
  const settlement: DossierEvent = { type: "settlement", on: "2026-01-10", amount: "150.00", payBy: "2026-01-31" };

  it("is kept by its sum in time, broken by less", () => {
    expect(agreementsBy("2026-01-31", [A, B], [settlement])).toEqual(["settlement running, paid 0.00, next 2026-01-31"]);
    expect(agreementsBy("2026-02-01", [A, B], [settlement, pay("2026-01-31", "150.00")])).toEqual(["settlement kept since 2026-01-31, paid 150.00"]);
    expect(agreementsBy("2026-02-01", [A, B], [settlement, pay("2026-01-31", "149.99")])).toEqual(["settlement broken since 2026-02-01, paid 149.99"]);
    expect(agreementsBy("2026-02-02", [A, B], [settlement, pay("2026-02-01", "150.00")])).toEqual(["settlement broken since 2026-02-01, paid 0.00"]);
  });
});

describe("one agreement after another", () => {
  it("a newer one on the same claims takes the place of one that runs, with the money from then on", () => {
    const events = [promise("2026-01-10", "2026-01-20", "60.00"), plan("2026-01-12"), pay("2026-01-15", "60.00")];
    expect(agreementsBy("2026-01-21", [A], events)).toEqual(["promise replaced since 2026-01-12, paid 0.00", "plan running, paid 60.00, next 2026-03-03"]);
  });

  it("but a kept or broken one stays what it was", () => {
    const kept = [promise("2026-01-10", "2026-01-20", "60.00"), pay("2026-01-11", "60.00"), plan("2026-01-12")];
    expect(agreementsBy("2026-01-21", [A], kept)).toEqual(["promise kept since 2026-01-11, paid 60.00", "plan running, paid 0.00, next 2026-02-03"]);
    const broken = [promise("2026-01-02", "2026-01-05", "60.00"), plan("2026-01-12")];
    expect(agreementsBy("2026-01-21", [A], broken)).toEqual(["promise broken since 2026-01-06, paid 0.00", "plan running, paid 0.00, next 2026-02-03"]);
  });

  it("a promise about what a running plan covers is part of the plan", () => {
    const events = [plan("2026-01-10"), promise("2026-02-01", "2026-02-10", "50.00"), pay("2026-02-02", "50.00")];
    expect(agreementsBy("2026-02-11", [A], events)).toEqual(["plan running, paid 50.00, next 2026-03-03", "promise replaced since 2026-02-01, paid 0.00"]);
  });

  it("a promise after a plan was broken stands on its own, and takes the money first", () => {
    const events = [plan("2026-01-10"), promise("2026-02-05", "2026-02-10", "50.00"), pay("2026-02-06", "70.00")];
    expect(agreementsBy("2026-02-11", [A], events)).toEqual(["plan broken since 2026-02-04, paid 20.00", "promise kept since 2026-02-06, paid 50.00"]);
  });

  it("a new plan after a broken one takes the money; the broken one gets nothing more", () => {
    const events = [plan("2026-01-10"), plan("2026-02-10", { instalments: [{ dueOn: "2026-02-28", amount: "100.00" }] }), pay("2026-02-20", "250.00")];
    expect(agreementsBy("2026-03-10", [A], events)).toEqual(["plan broken since 2026-02-04, paid 0.00", "plan kept since 2026-02-20, paid 100.00"]);
  });
});

describe("money counts once where several agreements run", () => {
  const onA = promise("2026-01-10", "2026-01-20", "100.00", ["A"]);
  const onB = promise("2026-01-10", "2026-01-25", "100.00", ["B"]);

  it("one payment of 100 does not keep two promises of 100: it goes to the one that must be kept first", () => {
    expect(agreementsBy("2026-01-26", [A, B], [onA, onB, pay("2026-01-15", "100.00")])).toEqual(["promise kept since 2026-01-15, paid 100.00", "promise broken since 2026-01-26, paid 0.00"]);
    expect(agreementsBy("2026-01-26", [A, B], [onB, onA, pay("2026-01-15", "100.00")])).toEqual(["promise broken since 2026-01-26, paid 0.00", "promise kept since 2026-01-15, paid 100.00"]);
  });

  it("unless the payer named the other", () => {
    expect(agreementsBy("2026-01-26", [A, B], [onA, onB, pay("2026-01-15", "100.00", ["B"])])).toEqual(["promise broken since 2026-01-21, paid 0.00", "promise kept since 2026-01-15, paid 100.00"]);
  });

  it("and 200 keeps both", () => {
    expect(agreementsBy("2026-01-26", [A, B], [onA, onB, pay("2026-01-15", "200.00")])).toEqual(["promise kept since 2026-01-15, paid 100.00", "promise kept since 2026-01-15, paid 100.00"]);
  });

  it("a plan takes its next instalment, then comes the promise, then the plan is paid ahead", () => {
    const planOnA = plan("2026-01-10", {}, ["A"]); // 50 by 3 February, 50 by 3 March
    const promiseOnB = promise("2026-01-10", "2026-02-15", "100.00", ["B"]);
    const after = (amount: string) => agreementsBy("2026-01-20", [A, B], [planOnA, promiseOnB, pay("2026-01-15", amount)]);
    expect(after("60.00")).toEqual(["plan running, paid 50.00, next 2026-03-03", "promise running, paid 10.00, next 2026-02-15"]);
    expect(after("170.00")).toEqual(["plan running, paid 70.00, next 2026-03-03", "promise kept since 2026-01-15, paid 100.00"]);
  });

  it("never more than what came, whatever was agreed", () => {
    const day = (offset: number): string => new Date(Date.UTC(2026, 0, 1) + offset * 86_400_000).toISOString().slice(0, 10);
    const text = (cents: number): string => (cents / 100).toFixed(2);
    const refs = fc.constantFrom<ReceivableRef[] | undefined>(undefined, ["A"], ["B"], ["A", "B"]);
    const offset = fc.integer({ min: 0, max: 60 });
    const amount = fc.integer({ min: 1, max: 20_000 });
    const event = fc.oneof(
      fc.record({ on: offset, amount, refs }).map(({ on, amount: sum, refs: invoices }) => pay(day(on), text(sum), invoices)),
      fc.record({ on: offset, days: offset, amount: fc.option(amount), refs }).map(({ on, days, amount: sum, refs: invoices }) => promise(day(on), day(on + days), sum === null ? undefined : text(sum), invoices)),
      fc.record({ on: offset, first: offset, amount, refs }).map(({ on, first, amount: sum, refs: invoices }) =>
        plan(day(on), { total: text(2 * sum), instalments: [{ dueOn: day(on + first), amount: text(sum) }, { dueOn: day(on + first + 30), amount: text(sum) }] }, invoices)),
      fc.record({ on: offset, days: offset, amount }).map(({ on, days, amount: sum }): DossierEvent => ({ type: "settlement", on: day(on), amount: text(sum), payBy: day(on + days) })),
      fc.record({ on: offset, amount }).map(({ on, amount: sum }): DossierEvent => ({ type: "credit", on: day(on), amount: text(sum), invoice: "A" })),
    );
    fc.assert(fc.property(fc.array(event, { maxLength: 12 }), fc.integer({ min: 0, max: 150 }), (events, asked) => {
      const on = day(asked);
      const came = events.reduce((sum, given) => (given.type === "payment" && given.on <= on ? sum + Math.round(Number(given.amount) * 100) : sum), 0);
      const lines = agreementsBy(on, [A, B], events);
      const counted = lines.reduce((sum, line) => sum + Math.round(Number(/paid ([\d.]+)/.exec(line)![1]) * 100), 0);
      expect(counted).toBeLessThanOrEqual(came);
      expect(lines).toHaveLength(events.filter((given) => given.type !== "payment" && given.type !== "credit" && given.on <= on).length);
    }), { numRuns: 1500 });
  });
});

it("ends on its day without a job: the state is told by the day asked about (regression 26)", () => {
  const deferral: DossierEvent = { type: "deferral", on: "2026-01-10", until: "2026-01-31" };
  const states = ["2026-01-09", "2026-01-31", "2026-02-01"].map((on) => agreementsBy(on, [A], [deferral]));
  expect(states).toEqual([[], ["deferral running, paid 0.00"], ["deferral ended since 2026-02-01, paid 0.00"]]);
});
