import {
  decide, policies, type Decision, type Dossier, type DossierEvent, type EventOf, type Invoice, type LawPack, type Party, type Policy,
  type PolicyStep,
} from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, test } from "vitest";
import { shortestTerm } from "../../src/dunning/notice-term.js";
import { germany } from "../sketch-packs/germany.js";
import { say } from "../stories/dunning-story.js";
import { readable } from "./readable.js";

/** To be paid by Monday 2 March 2026. */
const A: Invoice = {
  number: "A", issuedOn: "2026-02-02", receivedOn: "2026-02-02", total: "36500.00",
  terms: { kind: "date", dueOn: "2026-03-02", agreedIn: "contract" },
};
const consumer: Party = { name: "J. de Vries", kind: "consumer" };
const dossier = (events: DossierEvent[] = [], facts: Partial<Dossier> = {}): Dossier => ({
  id: "D", creditor: { name: "Atelier Noord", kind: "business" }, debtor: { name: "Bakkerij Zuid", kind: "business" },
  invoices: [A], events, ...facts,
});
const decideOn = (on: string, file: Dossier, policy: Policy, law: LawPack = nl): Decision => readable(decide(file, { on, law, policy }));
const on = (day: string, file: Dossier, policy: Policy, law?: LawPack) => say(decideOn(day, file, policy, law));
const only = (...steps: PolicyStep[]): Policy => ({ id: "ours", version: "1", steps });
const sent = (kind: EventOf<"notice">["kind"], day: string, more: Partial<EventOf<"notice">> = {}): DossierEvent => ({
  type: "notice", kind, channel: "email", on: day, ...more,
});

const reminder: PolicyStep = {
  id: "reminder", action: "notice", notice: "reminder", channel: "email", after: { days: 3, from: "due" }, deadlineDays: 7,
};
const demand: PolicyStep = {
  id: "demand", action: "notice", notice: "final-demand", channel: "email", after: { days: 1, from: "deadline" }, deadlineDays: 7,
};
const weigh: PolicyStep = { id: "weigh", action: "weigh", after: { days: 1, from: "deadline" } };
const call: PolicyStep = { id: "ring", action: "call", after: { days: 1, from: "previous" } };

describe("what keeps a claim from its next step is told with its invoice", () => {
  const blockers = (file: Dossier, policy: Policy) => {
    const decision = decideOn("2026-04-01", file, policy);
    return decision.kind === "blocked" ? decision.blockers : say(decision);
  };

  test("a milestone that was not reached", () => {
    const parts: Invoice = {
      ...A, terms: { kind: "parts", agreedIn: "contract", parts: [{ label: "delivery", due: { kind: "milestone", milestone: "delivered" } }] },
    };
    expect(blockers(dossier([], { invoices: [parts] }), only(reminder))).toEqual([{
      code: "MILESTONE_NOT_REACHED", message: "The milestone of part delivery has not been reached: it is not due yet.", invoices: ["A"],
    }]);
  });

  test("a letter that has no effect before default", () => {
    const onInvoice: Invoice = { ...A, terms: { kind: "date", dueOn: "2026-03-02", agreedIn: "invoice" } };
    const letter: PolicyStep = { ...reminder, id: "letter", notice: "fourteen-day-letter" };
    expect(blockers(dossier([], { debtor: consumer, invoices: [onInvoice] }), only(letter))).toEqual([{
      code: "NOT_IN_DEFAULT", invoices: ["A"],
      message: 'The step "letter" has no effect before the debtor is in default: send a notice of default with a last day to pay first.',
    }]);
  });

  test("the last step of the ladder, required and skipped", () => {
    const skipped: DossierEvent = { type: "step", step: "reminder", outcome: "skipped", on: "2026-03-05" };
    expect(blockers(dossier([skipped]), only({ ...reminder, required: true }))).toEqual([{
      code: "REQUIRED_STEP_SKIPPED", invoices: ["A"],
      message: 'The step "reminder" was skipped on 2026-03-05, but the policy requires it: take it after all.',
    }]);
    expect(blockers(dossier([skipped]), only(reminder))).toMatchObject([{ code: "LADDER_ENDED" }]);
  });
});

describe("a broken agreement is told with where the ladder goes on", () => {
  const promise: DossierEvent = { type: "promise", on: "2026-03-03", payBy: "2026-03-09", confirmedOn: "2026-03-03" };
  const settlement: DossierEvent[] = [
    { type: "settlement", on: "2026-03-03", amount: "30000.00", payBy: "2026-03-09" }, sent("confirmation", "2026-03-03"),
  ];
  const suspend: PolicyStep = { id: "suspend", action: "suspend", after: { days: 5, from: "due" } };
  const firmer = (instead: string) =>
    `The promise of 2026-03-03 was broken on 2026-03-10: the ladder goes on one step firmer, with "${instead}" instead of "reminder".`;

  test.each<[string, DossierEvent[], PolicyStep[], string, string]>([
    ["one step firmer", [promise], [reminder, demand], "PROMISE_BROKEN", firmer("demand")],
    ["with a suspension", [promise], [reminder, suspend], "PROMISE_BROKEN", firmer("suspend")],
    [
      "where it stood, when no message follows", [promise], [reminder, weigh], "PROMISE_BROKEN",
      'The promise of 2026-03-03 was broken on 2026-03-10: the ladder goes on with "reminder", where it stood.',
    ],
    [
      "where it stood, when nothing follows", settlement, [reminder], "SETTLEMENT_BROKEN",
      'The settlement of 2026-03-03 was broken on 2026-03-10: the ladder goes on with "reminder", where it stood.',
    ],
  ])("%s", (_, events, steps, code, message) => {
    const decision = decideOn("2026-03-20", dossier(events), only(...steps));
    expect(decision.kind === "act" && decision.reasons).toContainEqual({ code, message, values: { agreedOn: "2026-03-03", brokenOn: "2026-03-10" } });
  });
});

describe("messages for before the due date", () => {
  const friendly = (from: "due" | "performance", days: number): Policy =>
    only({ ...reminder, id: "early", notice: "courtesy", after: { days, from } }, { ...reminder, id: "late" });

  test("each has its time until the next one's comes", () => {
    // Three days after the performance of 2 February, and a week before 2 March.
    expect(["2026-02-05", "2026-02-22", "2026-02-23"].map((day) => on(day, dossier(), policies.gentle))).toEqual([
      "courtesy for A", "courtesy for A", "before-due for A",
    ]);
  });

  test.each<[string, Policy, string]>([
    ["on the last day to pay it still makes sense", friendly("performance", 28), "wait until 2026-03-02 for early"],
    ["a day later it does not", friendly("performance", 29), "wait until 2026-03-05 for late"],
    ["the day after the invoice it makes sense", friendly("due", -27), "wait until 2026-02-03 for early"],
    ["on the day of the invoice it does not", friendly("due", -28), "wait until 2026-03-05 for late"],
    [
      "one on the last day to pay itself is one of them", only({ ...reminder, after: { days: 0, from: "due" } }),
      "wait until 2026-03-02 for reminder",
    ],
  ])("%s", (_, policy, expected) => {
    expect(on("2026-02-02", dossier(), policy)).toBe(expected);
  });

  test("a call that counts from the performance asks whether all is well: before the due date, or not at all", () => {
    const welcome = only({ id: "welcome", action: "call", after: { days: 5, from: "performance" } }, reminder);
    expect(["2026-02-03", "2026-02-07", "2026-03-03"].map((day) => on(day, dossier(), welcome))).toEqual([
      "wait until 2026-02-07 for welcome", "welcome for A", "wait until 2026-03-05 for reminder",
    ]);
  });
});

describe("a letter of a kind that the policy does not know", () => {
  const reserved: PolicyStep = { ...demand, id: "reserved", after: { days: -60, from: "prescription" } };
  const announced: PolicyStep = { ...demand, id: "announced", notice: "suspension", after: { days: 9, from: "deadline" } };
  const after = (kind: EventOf<"notice">["kind"], ...steps: PolicyStep[]) =>
    on("2026-03-11", dossier([sent(kind, "2026-03-10")]), only(...steps)).split(/[ ,]/)[0];

  test.each<[string, EventOf<"notice">["kind"], PolicyStep[], string]>([
    ["counts as the firmest below it: a second reminder as a reminder", "second-reminder", [reminder, demand, weigh], "demand"],
    ["so does a notice of default", "notice-of-default", [reminder, demand, weigh], "demand"],
    ["one about handing over counts as the final demand", "handover", [reminder, demand, weigh], "weigh"],
    ["one milder than all counts as none", "courtesy", [reminder, demand, weigh], "reminder"],
    ["one that asks for no money counts as none", "plan-proposal", [reminder, demand, weigh], "reminder"],
    ["nor does another count as one of those", "second-reminder", [reminder, announced, weigh], "wait"],
    ["never as one that is kept for prescription", "handover", [reminder, weigh, reserved], "weigh"],
  ])("%s", (_, kind, steps, expected) => {
    expect(after(kind, ...steps)).toBe(expected);
  });
});

describe("the term that a letter gave", () => {
  const second = (days: number): PolicyStep => ({ ...demand, id: "second", after: { days, from: "deadline" } });
  const { deadlineDays, ...letter }: PolicyStep = { ...reminder, id: "letter", notice: "fourteen-day-letter" };
  const next = (events: DossierEvent[], policy: Policy, law?: LawPack, facts?: Partial<Dossier>) =>
    /\d{4}-\d\d-\d\d for second/.exec(on("2026-03-10", dossier(events, facts), policy, law))?.[0];

  test.each<[string, DossierEvent[], PolicyStep, string]>([
    ["is what it named, while nobody knows when it arrived", [sent("reminder", "2026-03-10", { deadlineOn: "2026-03-13" })], reminder, "2026-03-14"],
    [
      "is that of the policy from its receipt, when it named less",
      [sent("reminder", "2026-03-10", { deadlineOn: "2026-03-13", receivedOn: "2026-03-10" })], reminder, "2026-03-18",
    ],
    ["is none, when the policy does not know such a letter and it named none", [sent("second-reminder", "2026-03-10")], reminder, "2026-03-11"],
  ])("%s", (_, events, first, day) => {
    expect(next(events, only(first, second(1)))).toBe(`${day} for second`);
  });

  test("by law is fourteen days from the receipt of a 14-day letter; without receipt it gives none", () => {
    expect(deadlineDays).toBe(7);
    const after = (more: Partial<EventOf<"notice">>) =>
      next([sent("fourteen-day-letter", "2026-03-10", more)], only(letter, second(5)), nl, { debtor: consumer });
    // Received on Tuesday the 10th: until the 24th. Unknown: five days after it was sent.
    expect([after({ receivedOn: "2026-03-10" }), after({})]).toEqual(["2026-03-29 for second", "2026-03-15 for second"]);
  });

  test("is the sender's own under a law that gives none", () => {
    expect(next([sent("reminder", "2026-03-10", { receivedOn: "2026-03-10" })], only(reminder, second(1)), germany)).toBe("2026-03-18 for second");
    expect(shortestTerm("fourteen-day-letter", germany)).toBeNull();
  });

  test("ends on its day in any year", () => {
    const old: Invoice = {
      number: "A", issuedOn: "1969-02-03", total: "1000.00", terms: { kind: "date", dueOn: "1969-03-03", agreedIn: "contract" },
    };
    const reminded = dossier([sent("reminder", "1969-03-06", { deadlineOn: "1969-03-12" })], { invoices: [old] });
    expect(on("1969-03-07", reminded, only(reminder, call))).toBe("wait until 1969-03-13 for ring");
  });

  test.each([0, 3, 6])("is at its shortest on one weekday of seven, whichever that is (%i)", (best) => {
    const moved = {
      ...nl, notices: { ...nl.notices, statutoryTermEnd: (_: unknown, receivedOn: number) => receivedOn + (receivedOn % 7 === best ? 14 : 20) },
    } as LawPack;
    expect(shortestTerm("fourteen-day-letter", moved)).toBe(14);
  });
});
