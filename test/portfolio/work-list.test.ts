import fc from "fast-check";
import { decide, policies, statementOn, workLines, workList, type Dossier, type DossierEvent, type WorkListOptions } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, test } from "vitest";
import { anyCase } from "../dunning/any-case.js";
import { askedOn } from "../statement/any-dossier.js";
import { dayBefore, dossier, HOSTILE, invoiceLate, late, ON, paid, problemsOf, UNREADABLE } from "./many-dossiers.js";

const options: WorkListOptions = { on: ON, law: nl, policy: policies.business };
const list = (dossiers: unknown[], more: Partial<WorkListOptions> = {}) => workList(dossiers, { ...options, ...more });
const order = (dossiers: unknown[], more: Partial<WorkListOptions> = {}) => list(dossiers, more).map(({ id }) => id);
const named = (id: string, days: number, total: string, events: DossierEvent[] = []): Dossier => late(days, total, { id, events });

const brokenPromise: DossierEvent = { type: "promise", on: dayBefore(20), payBy: dayBefore(10) };
const keptOff: DossierEvent = { type: "promise", on: dayBefore(2), payBy: dayBefore(-5) };

describe("the order", () => {
  test("by amount at risk, the oldest first among equals, then as they came", () => {
    expect(order([named("small", 30, "10.00"), named("large", 30, "1000.00"), named("young", 5, "500.00"), named("old", 50, "500.00"), named("old too", 50, "500.00")])).toEqual(["large", "old", "young", "small"].flatMap((id) => (id === "old" ? ["old", "old too"] : [id])));
  });

  test("what is late is at risk; what is not due yet stands below it, however much it is", () => {
    const partly = dossier([invoiceLate(-20, "9000.00"), invoiceLate(5, "50.00")], { id: "partly" });
    expect(order([named("not due", -5, "100000.00"), named("late", 5, "100.00"), partly, named("not due, more", -5, "200000.00"), named("due today", 0, "300000.00")])).toEqual(["late", "partly", "due today", "not due, more", "not due"]);
  });

  test("a broken promise first, whatever the amount; of several the largest", () => {
    expect(order([named("large", 30, "10000.00"), named("promised", 30, "10.00", [brokenPromise]), named("promised more", 30, "20.00", [brokenPromise])])).toEqual(["promised more", "promised", "large"]);
  });

  const brokenPlan: DossierEvent = { type: "plan", on: dayBefore(40), plan: { total: "10.00", instalments: [{ dueOn: dayBefore(20), amount: "5.00" }, { dueOn: dayBefore(-20), amount: "5.00" }], interest: "stopped", graceDays: 3, onDefault: "resume-dunning" } };

  test.each<[string, DossierEvent[]]>([
    ["a plan", [brokenPlan]],
    ["a plan, with a promise to keep to it", [brokenPlan, { type: "promise", on: dayBefore(30), payBy: dayBefore(-25) }]],
    ["a settlement", [{ type: "settlement", on: dayBefore(40), amount: "5.00", payBy: dayBefore(20) }]],
  ])("%s that was broken is a broken promise", (_, events) => {
    expect(order([named("large", 30, "10000.00"), named("broken", 60, "10.00", events)])).toEqual(["broken", "large"]);
  });

  test.each<[string, DossierEvent[]]>([
    ["kept", [brokenPromise, paid("10.00", dayBefore(12))]],
    ["broken and paid since", [brokenPromise, paid("10.00", dayBefore(3))]],
    ["made anew and still running", [brokenPromise, keptOff]],
    ["followed by a deferral", [brokenPromise, { type: "deferral", on: dayBefore(5), until: dayBefore(-30) }]],
    ["still running", [keptOff]],
  ])("a promise that was %s comes not first", (_, events) => {
    expect(order([named("large", 30, "10000.00"), named("promised", 30, "10.00", events)])).toEqual(["large", "promised"]);
  });

  test("a broken promise about an invoice that was paid since says nothing about the other", () => {
    const two = dossier([invoiceLate(30, "10.00"), invoiceLate(5, "20.00")], { id: "two", events: [{ ...brokenPromise, invoices: ["late-30"] }, { ...paid("10.00", dayBefore(3)), invoices: ["late-30"] } as DossierEvent] });
    expect(order([two, named("large", 30, "10000.00")])).toEqual(["large", "two"]);
  });

  test("closed ones below all that can still be decided on; those with an error last", () => {
    expect(order([null, named("paid", 30, "10.00", [paid("10.00")]), { id: "broken" }, named("not due", -5, "10.00"), named("within tolerance", 30, "5.00", [brokenPromise])], { policy: { ...policies.business, tolerance: "5.00" } }))
      .toEqual(["not due", "paid", "within tolerance", undefined, "broken"]);
  });

  test("currencies are compared one to one, whatever their decimals", () => {
    const yen = { ...dossier([invoiceLate(30, "500", { currency: "JPY" })]), id: "500 yen" };
    expect(order([named("400", 30, "400.00"), yen, named("600", 30, "600.00")])).toEqual(["600", "500 yen", "400"]);
  });
});

describe("the decision stands under the rank", () => {
  test("regression 40: the top-ranked debt was paid: no step, and the reason says why", () => {
    const dossiers = [named("top", 60, "10000.00"), named("next", 60, "100.00")];
    expect(order(dossiers)).toEqual(["top", "next"]);
    const paidUp = list([{ ...dossiers[0]!, events: [paid("10000.00")] }, dossiers[1]!]);
    expect(paidUp.map(({ id }) => id)).toEqual(["next", "top"]);
    expect(paidUp[1]).toMatchObject({ decision: { kind: "closed", reason: "paid" }, open: "0.00", nextActionOn: null });
  });

  test("a blocked one stays where its amount puts it, and is no act for it", () => {
    const disputed = named("disputed", 30, "9000.00", [{ type: "dispute", on: dayBefore(3), reason: "not delivered" }]);
    const lines = list([named("small", 30, "10.00"), disputed]);
    expect(lines.map(({ id, decision }) => [id, decision?.kind])).toEqual([["disputed", "blocked"], ["small", "act"]]);
  });

  test("regression 37: 51 debts: all 51 are looked at", () => {
    const lines = list(Array.from({ length: 51 }, (_, index) => named(String(index), 30, `${100 + index}.00`)));
    expect(lines.map(({ index }) => index)).toEqual(Array.from({ length: 51 }, (_, index) => 50 - index));
  });
});

describe("a limit", () => {
  const many = Array.from({ length: 300 }, (_, index) => named(String(index), 1 + (index % 40), `${1 + ((index * 7919) % 97)}.00`));
  const whole = list(many);

  test.each([0, 1, 2, 17, 299, 300, 1000])("of %d keeps the top of the whole list", (limit) => {
    expect(list(many, { limit })).toEqual(whole.slice(0, limit));
  });

  test("never leaves out what could not be looked at", () => {
    expect(list([null, ...many, {}], { limit: 2 }).map(({ ok }) => ok)).toEqual([true, true, false, false]);
  });

  test.each([-1, 1.5, Number.NaN, "3", Infinity])("of %s is none", (limit) => {
    expect(problemsOf(() => list([], { limit: limit as number }))).toEqual({ code: "INVALID_INPUT", paths: ["options.limit"] });
  });
});

test("options that cannot be read", () => {
  for (const unreadable of UNREADABLE) expect(problemsOf(() => workList([], unreadable as WorkListOptions))).toEqual({ code: "INVALID_INPUT", paths: ["options"] });
});

describe("laws", () => {
  test("the same lines as one by one, in an order that neither the place in the list nor a limit changes", () => {
    // By place in the list: random values are looked into, which some of these do not survive.
    const hostile = fc.nat(HOSTILE.length - 1);
    fc.assert(fc.property(fc.array(fc.oneof({ weight: 5, arbitrary: anyCase }, { weight: 1, arbitrary: hostile }), { maxLength: 12 }), askedOn, fc.nat(12), (chosen, on, limit) => {
      const dossiers = chosen.map((one) => (typeof one === "number" ? HOSTILE[one] : one));
      const asked = { on, law: nl, policy: policies.business };
      const ranked = workList(dossiers, asked);
      expect([...ranked].sort((a, b) => a.index - b.index)).toEqual([...workLines(dossiers, asked)]);
      expect(workList(dossiers, asked)).toEqual(ranked);
      const fine = ranked.filter(({ ok }) => ok);
      expect(workList(dossiers, { ...asked, limit })).toEqual([...fine.slice(0, limit), ...ranked.slice(fine.length)]);
      for (const line of fine) {
        const each = dossiers[line.index] as Dossier;
        expect(line).toMatchObject({ decision: decide(each, asked), open: statementOn(each, { on, law: nl, unknownRates: "stop" }).open });
      }
    }), { numRuns: 60 });
  });
});
