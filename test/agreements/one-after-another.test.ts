import { parseDossier, type DossierEvent, type InstalmentPlan, type ReceivableRef } from "termijn";
import { describe, expect, it } from "vitest";
import { agreementsOn } from "../../src/agreements/agreements-on.js";
import { dayOf, formatDay } from "../../src/dates/day.js";
import { factsOn } from "../../src/facts/facts-on.js";
import { agreementsBy, invoice } from "./standing-on.js";

const [A, B] = [invoice("A", "100.00"), invoice("B", "100.00")];
const pay = (on: string, amount: string, invoices?: ReceivableRef[]): DossierEvent => ({ type: "payment", on, amount, ...(invoices && { invoices }) });
const promise = (on: string, payBy: string, amount?: string, invoices?: ReceivableRef[]): DossierEvent => ({ type: "promise", on, payBy, ...(amount && { amount }), ...(invoices && { invoices }) });
const deferral = (on: string, until: string, invoices?: ReceivableRef[]): DossierEvent => ({ type: "deferral", on, until, ...(invoices && { invoices }) });
const PLAN: InstalmentPlan = {
  total: "100.00", interest: "stopped", graceDays: 3, onDefault: "resume-dunning",
  instalments: [{ dueOn: "2026-01-31", amount: "50.00" }, { dueOn: "2026-02-28", amount: "50.00" }],
};
const plan = (on: string, invoices?: ReceivableRef[], rest: Partial<InstalmentPlan> = {}): DossierEvent => ({ type: "plan", on, plan: { ...PLAN, ...rest }, ...(invoices && { invoices }) });
const settlement: DossierEvent = { type: "settlement", on: "2026-01-12", amount: "150.00", payBy: "2026-01-31" };
const statesOn = (on: string, events: DossierEvent[]) => agreementsBy(on, [A, B], events).map((line) => line.split(",")[0]);
const project = invoice("P", "100.00", {
  terms: { kind: "parts", parts: [{ label: "a", share: "30", due: { kind: "net", days: 14 } }, { label: "b", share: "30", due: { kind: "milestone", milestone: "half" } }, { label: "c", due: { kind: "milestone", milestone: "done" } }] },
});

describe("what takes the place of what", () => {
  it.each<[string, DossierEvent[], string[]]>([
    ["a promise of another: the newer", [promise("2026-01-10", "2026-01-20", "10.00"), promise("2026-01-12", "2026-01-25", "20.00")], ["promise replaced since 2026-01-12", "promise running"]],
    ["a promise of a deferral: both stand", [deferral("2026-01-10", "2026-01-31"), promise("2026-01-12", "2026-01-25", "20.00")], ["deferral running", "promise running"]],
    ["a deferral of a promise: both stand", [promise("2026-01-10", "2026-01-25", "20.00"), deferral("2026-01-12", "2026-01-31")], ["promise running", "deferral running"]],
    ["a plan of a deferral", [deferral("2026-01-10", "2026-01-31"), plan("2026-01-12")], ["deferral replaced since 2026-01-12", "plan running"]],
    ["a settlement of a plan", [plan("2026-01-10"), settlement], ["plan replaced since 2026-01-12", "settlement running"]],
    ["a plan of a settlement", [settlement, plan("2026-01-14")], ["settlement replaced since 2026-01-14", "plan running"]],
    ["a deferral of a plan: both stand", [plan("2026-01-10"), deferral("2026-01-12", "2026-01-31")], ["plan running", "deferral running"]],
    ["on other claims: both stand", [promise("2026-01-10", "2026-01-20", "10.00", ["A"]), promise("2026-01-12", "2026-01-25", "20.00", ["B"])], ["promise running", "promise running"]],
    ["a settlement of a promise on one claim: it is about all", [promise("2026-01-10", "2026-01-20", "10.00", ["A"]), settlement], ["promise replaced since 2026-01-12", "settlement running"]],
    ["a promise on claims of a running settlement is part of it", [settlement, promise("2026-01-14", "2026-01-20", "10.00", ["B"])], ["settlement running", "promise replaced since 2026-01-14"]],
    ["a promise on one claim of a plan for two", [plan("2026-01-10", ["A", "B"]), promise("2026-01-12", "2026-01-20", "10.00", ["B"])], ["plan running", "promise replaced since 2026-01-12"]],
    ["a promise on two claims beside a plan for one", [plan("2026-01-10", ["A"]), promise("2026-01-12", "2026-01-20", "10.00", ["A", "B"])], ["plan running", "promise running"]],
    ["a promise on all claims beside a plan for one", [plan("2026-01-10", ["A"]), promise("2026-01-12", "2026-01-20", "10.00")], ["plan running", "promise running"]],
    ["a promise on all claims under a plan for all", [plan("2026-01-10"), promise("2026-01-12", "2026-01-20", "10.00")], ["plan running", "promise replaced since 2026-01-12"]],
    ["a deferral that has ended is not replaced", [deferral("2026-01-02", "2026-01-11"), plan("2026-01-12")], ["deferral ended since 2026-01-12", "plan running"]],
    ["a deferral on its last day is", [deferral("2026-01-02", "2026-01-12"), plan("2026-01-12")], ["deferral replaced since 2026-01-12", "plan running"]],
  ])("%s", (_, events, expected) => {
    expect(statesOn("2026-01-15", events)).toEqual(expected);
  });

  it("a promise on a part of a claim that a plan covers, and on one it does not", () => {
    const states = (covered: ReceivableRef, promised: ReceivableRef) => agreementsBy("2026-01-15", [project], [plan("2026-01-10", [covered]), promise("2026-01-12", "2026-01-20", "10.00", [promised])]).map((line) => line.split(",")[0]);
    const [a, b] = [{ invoice: "P", part: "a" }, { invoice: "P", part: "b" }];
    expect(states(a, a)).toEqual(["plan running", "promise replaced since 2026-01-12"]);
    expect(states(a, b)).toEqual(["plan running", "promise running"]);
    // The whole invoice is more than a part of it.
    expect(states(a, "P")).toEqual(["plan running", "promise running"]);
  });
});

describe("what an agreement tells", () => {
  const told = (on: string, events: DossierEvent[]) => {
    const dossier = parseDossier({ creditor: { name: "Atelier Noord", kind: "business" }, debtor: { name: "Bakkerij Zuid", kind: "business" }, invoices: [A, B], events });
    return agreementsOn(factsOn(dossier, dayOf(on)), dayOf(on), 2, dossier.invoices);
  };

  it.each<[string, DossierEvent, string]>([
    ["a promise lets it run", promise("2026-01-10", "2026-01-20", "10.00"), "keeps-running"],
    ["a plan says it", plan("2026-01-10"), "stopped"],
    ["a plan says otherwise", plan("2026-01-10", undefined, { interest: "keeps-running" }), "keeps-running"],
    ["a deferral that says nothing lets it run", deferral("2026-01-10", "2026-01-31"), "keeps-running"],
    ["a deferral that says it", { ...deferral("2026-01-10", "2026-01-31"), interest: "stopped" } as DossierEvent, "stopped"],
    ["a settlement that says nothing lets it run", settlement, "keeps-running"],
  ])("whether interest runs: %s", (_, event, interest) => {
    expect(told("2026-01-15", [event])[0]!.interest).toBe(interest);
  });

  it("since when, until when, about which claims", () => {
    const [agreed] = told("2026-01-15", [plan("2026-01-12", ["A"], { agreedOn: "2026-01-10" })]);
    expect([formatDay(agreed!.since), formatDay(agreed!.until), agreed!.invoices, agreed!.kind]).toEqual(["2026-01-10", "2026-03-03", ["A"], "plan"]);
    const [deferred] = told("2026-01-15", [deferral("2026-01-10", "2026-01-31")]);
    expect([formatDay(deferred!.since), formatDay(deferred!.until), deferred!.invoices]).toEqual(["2026-01-10", "2026-01-31", undefined]);
    expect(deferred).not.toHaveProperty("plan");
    expect(told("2026-01-15", [settlement])[0]!.invoices).toBeUndefined();
  });

  it("how its plan stands, or stood when it was replaced", () => {
    const [running] = told("2026-02-10", [plan("2026-01-10"), pay("2026-01-20", "30.00")]);
    expect(running!.plan).toMatchObject({ state: "broken", paid: "30.00", open: "70.00", brokenOn: "2026-02-04" });
    const [replaced] = told("2026-02-10", [plan("2026-01-10"), pay("2026-01-20", "30.00"), plan("2026-01-25")]);
    expect(replaced!.plan).toMatchObject({ state: "on-track", paid: "30.00" });
  });

  it("instalments that are not in order of time", () => {
    const [first, last] = PLAN.instalments;
    const reversed = plan("2026-01-10", undefined, { instalments: [last!, first!] });
    expect(agreementsBy("2026-02-03", [A], [reversed])).toEqual(["plan running, paid 0.00, next 2026-02-03"]);
    expect(agreementsBy("2026-02-10", [A], [reversed, pay("2026-02-01", "50.00")])).toEqual(["plan running, paid 50.00, next 2026-03-03"]);
  });
});

describe("a promise without an amount, of an invoice in parts", () => {
  const keeps = (amount: string, events: DossierEvent[], ref?: ReceivableRef[]) =>
    agreementsBy("2026-01-25", [project], [...events, promise("2026-01-10", "2026-01-20", undefined, ref), pay("2026-01-15", amount)])[0]!.startsWith("promise kept");
  const credit = (on: string, amount: string, more: object = {}): DossierEvent => ({ type: "credit", on, amount, invoice: "P", ...more });
  const reached = (on: string, milestone: string): DossierEvent => ({ type: "milestone", on, invoice: "P", milestone });
  const both = [reached("2026-01-05", "half"), reached("2026-01-05", "done")];

  it.each<[string, string, DossierEvent[], ReceivableRef[] | undefined]>([
    // Parts of 30.00, 30.00 and 40.00.
    ["all of it, when all was reached", "100.00", both, undefined],
    ["the first part, when nothing was reached", "30.00", [], undefined],
    ["a milestone reached on the day of the promise", "60.00", [reached("2026-01-10", "half")], undefined],
    ["a milestone reached twice counts from the first time", "60.00", [reached("2026-01-05", "half"), reached("2026-01-05", "half")], undefined],
    ["a credit takes the last part first: 35.00 of 40.00", "30.00", [credit("2026-01-05", "35.00")], undefined],
    ["a credit beyond the last part takes the one before: 40.00 and 20.00 of 30.00", "40.00", [reached("2026-01-05", "half"), credit("2026-01-05", "60.00")], undefined],
    ["a credit on a part takes that part: 30.00 - 10.00", "20.00", [credit("2026-01-05", "10.00", { part: "a" })], undefined],
    ["a part by its name, though it was not reached", "40.00", [], [{ invoice: "P", part: "c" }]],
    ["a part by its name, that was reached", "30.00", both, [{ invoice: "P", part: "b" }]],
    ["the invoice by its name, what was reached", "30.00", [], ["P"]],
  ])("%s", (_, amount, events, refs) => {
    const cent = (Number(amount) - 0.01).toFixed(2);
    expect([keeps(amount, events, refs), keeps(cent, events, refs)]).toEqual([true, false]);
  });

  it("a part that was reached by a field of its own needs no event", () => {
    const field = invoice("P", "100.00", { terms: { kind: "parts", parts: [{ share: "30", due: { kind: "net", days: 14 } }, { due: { kind: "milestone", milestone: "done", reachedOn: "2026-01-05" } }] } });
    expect(agreementsBy("2026-01-25", [field], [promise("2026-01-10", "2026-01-20"), pay("2026-01-15", "99.99")])[0]).toContain("broken");
    expect(agreementsBy("2026-01-25", [field], [promise("2026-01-10", "2026-01-20"), pay("2026-01-15", "100.00")])[0]).toContain("kept");
  });

  it("a credit counts from the day on which it is both known and in effect", () => {
    const kept = (on: string, effectiveOn?: string) => agreementsBy("2026-01-25", [project], [promise("2026-01-10", "2026-01-20"), pay("2026-01-15", "20.00"), credit(on, "10.00", { part: "a", ...(effectiveOn && { effectiveOn }) })])[0];
    expect(kept("2026-01-16")).toBe("promise kept since 2026-01-16, paid 20.00");
    expect(kept("2026-01-16", "2026-01-12")).toBe("promise kept since 2026-01-16, paid 20.00");
    expect(kept("2026-01-16", "2026-01-18")).toBe("promise kept since 2026-01-18, paid 20.00");
    expect(kept("2026-01-16", "2026-01-21")).toContain("broken");
  });
});

describe("what comes later changes nothing of what was", () => {
  const credit = (on: string, amount: string): DossierEvent => ({ type: "credit", on, amount, invoice: "A" });
  const by = (on: string, events: DossierEvent[]) => agreementsBy(on, [A], events);

  it("a credit leaves a promise of a sum, a deferral and a broken promise as they are", () => {
    expect(by("2026-01-15", [promise("2026-01-10", "2026-01-20", "60.00"), credit("2026-01-12", "70.00")])).toEqual(["promise running, paid 0.00, next 2026-01-20"]);
    expect(by("2026-01-21", [promise("2026-01-10", "2026-01-20", "60.00"), credit("2026-01-12", "30.00"), pay("2026-01-14", "60.00")])).toEqual(["promise kept since 2026-01-14, paid 60.00"]);
    expect(by("2026-01-15", [deferral("2026-01-10", "2026-01-31"), credit("2026-01-12", "70.00")])).toEqual(["deferral running, paid 0.00"]);
    expect(by("2026-01-30", [promise("2026-01-10", "2026-01-20"), credit("2026-01-25", "100.00")])).toEqual(["promise broken since 2026-01-21, paid 0.00"]);
  });

  it("an instalment that came too late leaves the plan broken", () => {
    expect(by("2026-02-20", [plan("2026-01-10"), pay("2026-02-10", "50.00")])).toEqual(["plan broken since 2026-02-04, paid 50.00"]);
    expect(by("2026-02-20", [plan("2026-01-10"), pay("2026-02-03", "49.99"), pay("2026-02-04", "0.01")])).toEqual(["plan broken since 2026-02-04, paid 50.00"]);
  });
});

it("without invoices a promise without an amount is never seen as kept", () => {
  const dossier = parseDossier({ creditor: { name: "A", kind: "business" }, debtor: { name: "B", kind: "business" }, invoices: [A], events: [promise("2026-01-10", "2026-01-20"), pay("2026-01-15", "100.00")] });
  expect(agreementsOn(factsOn(dossier, dayOf("2026-01-18")), dayOf("2026-01-18"), 2).map(({ state, paid }) => [state, paid])).toEqual([["running", 10_000]]);
  expect(agreementsOn(factsOn(parseDossier({ ...dossier, events: [pay("2026-01-15", "100.00")] }), dayOf("2026-01-18")), dayOf("2026-01-18"), 2)).toEqual([]);
});
