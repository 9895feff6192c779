import { decide, policies, type Decision, type Dossier, type DossierEvent, type Invoice, type LawPack, type Policy, type PolicyStep } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, test } from "vitest";
import { say } from "../stories/dunning-story.js";
import { readable } from "./readable.js";

/** To be paid by Monday 2 March 2026: 10.15 a day, claimable from 3 March, prescribed on Monday 3 March 2031 (art. 3:307 BW). */
const A: Invoice = {
  number: "A", issuedOn: "2026-02-02", receivedOn: "2026-02-02", total: "36500.00",
  terms: { kind: "date", dueOn: "2026-03-02", agreedIn: "contract" },
};
/** A week later. */
const B: Invoice = { ...A, number: "B", terms: { kind: "date", dueOn: "2026-03-09", agreedIn: "contract" } };
const dossier = (events: DossierEvent[] = [], invoices: Invoice[] = [A]): Dossier => ({
  id: "D", creditor: { name: "Atelier Noord", kind: "business" }, debtor: { name: "Bakkerij Zuid", kind: "business" }, invoices, events,
});
const decideOn = (on: string, file: Dossier, policy: Policy, law: LawPack = nl): Decision => readable(decide(file, { on, law, policy }));
const only = (...steps: PolicyStep[]): Policy => ({ id: "ours", version: "1", steps });
const on = (day: string, events: DossierEvent[], ...steps: PolicyStep[]) => say(decideOn(day, dossier(events), only(...steps)));
const took = (step: string, day: string): DossierEvent => ({ type: "step", on: day, step, outcome: "done", invoices: ["A"] });

describe("on the ladder", () => {
  const check: PolicyStep = { id: "look", action: "check", after: { days: 1, from: "due" } };
  const weigh = (after: PolicyStep["after"]): PolicyStep => ({ id: "weigh", action: "weigh", after });

  test("a step is never due on the day of the step before it, also when it comes no days after", () => {
    const decision = decideOn("2026-03-11", dossier([took("look", "2026-03-10")]), only(check, weigh({ days: 0, from: "previous" })));
    expect(decision).toMatchObject({ kind: "act", step: "weigh", dueOn: "2026-03-11", reasons: [{ code: "STEP_DUE" }] });
  });

  const ofNotices = ["received", "deadline"] as const;
  test.each(ofNotices)("what counts from a notice (%s) counts from the step before it where there was none, else from the due date", (from) => {
    // Ten days after the look of 5 March; ten days after 2 March.
    expect(on("2026-03-05", [took("look", "2026-03-05")], check, weigh({ days: 10, from }))).toBe("wait until 2026-03-15 for weigh");
    expect(on("2026-03-03", [], weigh({ days: 10, from }))).toBe("wait until 2026-03-12 for weigh");
  });

  describe("a ladder that starts late keeps the distance between steps that count from fixed days", () => {
    const late = weigh({ days: 30, from: "due" });
    test.each<[string, PolicyStep, DossierEvent, string]>([
      // Days 1 and 30 after the due date are 29 days apart: 1 May and 30 May.
      ["from the due date", check, took("look", "2026-05-01"), "2026-05-30"],
      // Performed with the invoice on 2 February: 40 days after is 14 March, 30 days after the due date is 1 April: 18 days on.
      ["from the performance", { ...check, after: { days: 40, from: "performance" } }, took("look", "2026-05-01"), "2026-05-19"],
      ["not behind one that counts from another step", { ...check, after: { days: 1, from: "previous" } }, took("look", "2026-05-01"), "2026-05-02"],
      ["not behind one for before the due date", { ...check, after: { days: -7, from: "due" } }, took("look", "2026-03-02"), "2026-04-01"],
    ])("%s", (_, first, event, day) => {
      expect(on(event.on, [event], first, late)).toBe(`wait until ${day} for weigh`);
    });
  });

  test("the oldest debt comes first, in whatever order the invoices stand", () => {
    for (const invoices of [[A, B], [B, A]]) {
      expect(decideOn("2026-03-10", dossier([], invoices), only(check))).toMatchObject({ step: "look", invoices: ["A", "B"], key: "D/ours/look/A" });
    }
  });
});

describe("a debt of which only interest or costs were paid, and the rest waived, counts as paid", () => {
  const waived = (of: "principal" | "interest" | "costs"): DossierEvent => ({ type: "waiver", on: "2026-03-12", of });
  test.each<["interest" | "costs", string]>([
    // Ten days at 10.15, 3 to 12 March.
    ["interest", "101.50"], ["costs", "40.00"],
  ])("%s", (designatedHead, amount) => {
    const waivers = [waived("principal"), waived("interest"), waived("costs")];
    const paid: DossierEvent = { type: "payment", on: "2026-03-12", amount, designatedHead };
    expect(say(decideOn("2026-03-12", dossier([paid, ...waivers]), policies.business))).toBe("closed: paid");
    expect(say(decideOn("2026-03-12", dossier(waivers), policies.business))).toBe("closed: nothing-to-collect");
  });
});

describe("before prescription", () => {
  const after: PolicyStep["after"] = { days: -180, from: "prescription" };
  const interrupt: PolicyStep = { id: "interrupt", action: "notice", notice: "interruption", channel: "registered-post", after };
  /** Registered, with nothing known of its receipt: it interrupts nothing. */
  const sent = (day: string): DossierEvent => ({ type: "notice", kind: "interruption", channel: "registered-post", on: day });

  test.each<[string, PolicyStep["after"], string]>([
    ["180 days", { days: -180, from: "prescription" }, "2030-09-04"],
    ["ten days", { days: -10, from: "prescription" }, "2031-02-21"],
    // Ten working days back from Monday 3 March: two weeks, Monday 17 February.
    ["ten working days", { days: -10, from: "prescription", count: "working" }, "2031-02-17"],
  ])("%s before it", (_, before, day) => {
    expect(on("2030-01-02", [], { ...interrupt, after: before })).toBe(`wait until ${day} (LADDER_ENDED, PRESCRIPTION_NEAR)`);
  });

  test("a letter that may not have arrived is sent again halfway, but not within thirty days, nor when it would be too late", () => {
    // 180 days are left on 4 September: 90 on; then 90: 45 on; then 45, of which the half is less than 30; then 15.
    const letters = ["2030-09-04", "2030-12-03", "2031-01-17", "2031-02-16"];
    const dues = letters.map((day, index) => on(day, letters.slice(0, index + 1).map(sent), interrupt));
    expect(dues).toEqual([
      "wait until 2030-12-03 (LADDER_ENDED, PRESCRIPTION_NEAR)",
      "wait until 2031-01-17 (LADDER_ENDED, PRESCRIPTION_NEAR)",
      "wait until 2031-02-16 (LADDER_ENDED, PRESCRIPTION_NEAR)",
      "blocked: LADDER_ENDED",
    ]);
  });
  test("thirty days must leave a day: sent on 31 January it is sent again on the last one, sent on 1 February it is not", () => {
    expect(on("2031-01-31", [sent("2031-01-31")], interrupt)).toBe("wait until 2031-03-02 (LADDER_ENDED, PRESCRIPTION_NEAR)");
    expect(on("2031-02-01", [sent("2031-02-01")], interrupt)).toBe("blocked: LADDER_ENDED");
  });

  test("each letter has a key of its own: by the day of prescription, or by the letter before it", () => {
    expect(decideOn("2030-09-05", dossier(), only(interrupt))).toMatchObject({ kind: "act", key: "D/ours/interrupt/A/2031-03-03" });
    const again = decideOn("2030-12-03", dossier([sent("2030-09-05")]), only(interrupt));
    expect(again).toMatchObject({ kind: "act", key: "D/ours/interrupt/A/after-2030-09-05" });
  });

  test("a letter of years before, of which nothing is known, brings it no nearer", () => {
    expect(on("2029-06-01", [sent("2027-01-04")], interrupt)).toBe("wait until 2030-09-04 (LADDER_ENDED, PRESCRIPTION_NEAR)");
  });
  test.each<[string, DossierEvent]>([
    ["an e-mail of the debtor", { type: "contact", on: "2030-09-10", channel: "email", outcome: "other" }],
    ["a reminder of which no receipt is known", { type: "notice", kind: "reminder", channel: "email", on: "2030-09-10" }],
    ["a step of our own", { type: "step", on: "2030-09-10", step: "visit-the-shop", outcome: "done" }],
  ])("%s is not this letter", (_, event) => {
    expect(on("2030-09-11", [event], interrupt)).toMatch(/^interrupt for A/);
  });

  describe("a step that is no letter", () => {
    const reconsider: PolicyStep = { id: "reconsider", action: "weigh", after };
    test("is taken once", () => {
      expect(on("2030-09-04", [], reconsider)).toMatch(/^reconsider for A/);
      expect(on("2030-09-05", [took("reconsider", "2030-09-04")], reconsider)).toBe("blocked: LADDER_ENDED");
    });
    test("and not by anything else that happens", () => {
      const mail: DossierEvent = { type: "contact", on: "2030-09-10", channel: "email", outcome: "other" };
      expect(on("2030-09-11", [mail], reconsider)).toMatch(/^reconsider for A/);
    });
  });

  test("only steps that count from it are taken past a hold", () => {
    const gentle = policies.gentle.steps.filter(({ id }) => id !== "interrupt");
    expect(on("2031-03-01", [{ type: "hold", on: "2026-03-03", reason: "illness" }], ...gentle)).toBe("blocked: HOLD");
  });
  test("what is paid needs no letter", () => {
    const paid: DossierEvent = { type: "payment", on: "2026-03-02", amount: "36500.00", invoices: ["A"] };
    // B prescribes a week later, on 10 March: 180 days before is 11 September.
    expect(say(decideOn("2030-09-04", dossier([paid], [A, B]), only(interrupt)))).toBe("wait until 2030-09-11 (LADDER_ENDED, PRESCRIPTION_NEAR)");
  });
  test("a law that does not say when claims prescribe calls for none", () => {
    const { prescription: _, ...lasting } = nl;
    expect(say(decideOn("2031-03-01", dossier(), only(interrupt), lasting))).toBe("blocked: LADDER_ENDED");
  });
});
