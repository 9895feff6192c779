import {
  decide, policies, type Decision, type Dossier, type DossierEvent, type EventOf, type Invoice, type LawPack, type Party, type Policy,
  type PolicyStep,
} from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, test } from "vitest";
import { dayOf, formatDay } from "../../src/dates/day.js";
import { say } from "../stories/dunning-story.js";
import { readable } from "./readable.js";

const consumer: Party = { name: "J. de Vries", kind: "consumer" };
const invoice = (number: string, dueOn: string, agreedIn: "contract" | "invoice" = "contract"): Invoice =>
  ({ number, issuedOn: "2026-01-02", total: "1000.00", terms: { kind: "date", dueOn, agreedIn } });
const dossier = (invoices: Invoice[], events: DossierEvent[] = []): Dossier =>
  ({ id: "D", creditor: { name: "Atelier Noord", kind: "business" }, debtor: consumer, invoices, events });
const decideOn = (on: string, file: Dossier, policy: Policy = policies.consumer, law: LawPack = nl): Decision =>
  readable(decide(file, { on, law, policy }));
const only = (...steps: PolicyStep[]): Policy => ({ id: "ours", version: "1", steps });

/** Dutch law as it would be where nothing is said about when a notice makes sense. */
const { applies: _applies, ...silentNotices } = nl.notices;
const silent: LawPack = { ...nl, notices: silentNotices };
/** And where no letter takes all claims together. */
const { oneLetter: _oneLetter, ...separateNotices } = nl.notices;
const separate: LawPack = { ...nl, notices: separateNotices };

type Notice = EventOf<"notice">;
const sent = (kind: Notice["kind"], on: string, more: Partial<Notice> = {}): DossierEvent =>
  ({ type: "notice", kind, channel: "email", on, receivedOn: on, ...more });
const took = (step: string, on: string, invoices: string[]): DossierEvent => ({ type: "step", on, step, outcome: "done", invoices });
/** A second reminder, the term of which is over on 10 March 2026. */
const REMINDED = sent("second-reminder", "2026-02-14", { deadlineOn: "2026-02-21", invoices: ["A"] });
const letter = (on: string, more: Partial<Notice> = {}): DossierEvent => sent("fourteen-day-letter", on, { channel: "post", ...more });

describe("one letter for all that can be demanded together (art. 6:96(7) BW)", () => {
  const A = invoice("A", "2026-01-31");
  const together = (others: Invoice[], events: DossierEvent[], law?: LawPack, policy?: Policy) => {
    const decision = decideOn("2026-03-10", dossier([A, ...others], [REMINDED, ...events]), policy, law);
    if (decision.kind !== "act") throw new Error(say(decision));
    return { step: decision.step, invoices: decision.invoices, why: decision.reasons.filter(({ code }) => code === "ONE_LETTER") };
  };

  test("it says which go with it", () => {
    expect(together([invoice("B", "2026-03-01"), invoice("C", "2026-03-02")], [])).toEqual({
      step: "fourteen-day-letter", invoices: ["A", "B", "C"],
      why: [{
        code: "ONE_LETTER", values: { invoices: "B, C" },
        message: "What can be demanded together goes into one letter, its principals added up: B, C with it.",
      }],
    });
  });
  test("nothing goes with it when there is nothing else", () => {
    expect(together([], [])).toEqual({ step: "fourteen-day-letter", invoices: ["A"], why: [] });
  });

  const toB = (kind: Notice["kind"], on: string, deadlineOn: string) => sent(kind, on, { deadlineOn, invoices: ["B"] });
  const ownLetter = letter("2026-02-10", { receivedOn: "2026-02-12", invoices: ["B"] });
  test.each<[string, Invoice, DossierEvent[], string[]]>([
    ["one that is in default since today goes with it", invoice("B", "2026-03-09"), [], ["A", "B"]],
    ["one that had time until yesterday goes with it", invoice("B", "2026-03-01"), [toB("reminder", "2026-03-02", "2026-03-09")], ["A", "B"]],
    ["one that has time until today does not", invoice("B", "2026-03-01"), [toB("reminder", "2026-03-03", "2026-03-10")], ["A"]],
    ["one that had its own letter, and time to pay, does not", invoice("B", "2026-02-01"), [ownLetter], ["A"]],
    ["one that is not in default by its term does not", invoice("B", "2026-03-01", "invoice"), [], ["A"]],
  ])("%s", (_, other, events, invoices) => {
    expect(together([other], events)).toMatchObject({ step: "fourteen-day-letter", invoices });
  });

  test("one whose own letter would come in a few days goes with it", () => {
    const later = (step: PolicyStep): PolicyStep => (step.id === "fourteen-day-letter" ? { ...step, after: { days: 5, from: "deadline" } } : step);
    const policy = { ...policies.consumer, steps: policies.consumer.steps.map(later) };
    // B's term ended on the 8th: its own letter would be due on the 13th.
    const found = together([invoice("B", "2026-02-01")], [toB("second-reminder", "2026-03-01", "2026-03-08")], nl, policy);
    expect(found).toMatchObject({ step: "fourteen-day-letter", invoices: ["A", "B"] });
  });

  test("other letters go out one by one", () => {
    // A's second reminder is due, B is at the look at its invoice.
    const called = [took("check", "2026-02-01", ["A"]), sent("reminder", "2026-02-03", { invoices: ["A"] }), took("call", "2026-02-11", ["A"])];
    expect(decideOn("2026-03-10", dossier([A, invoice("B", "2026-03-01")], called))).toMatchObject({ step: "second-reminder", invoices: ["A"] });
  });
  test("so does this one where the law does not ask for it", () => {
    expect(together([invoice("B", "2026-03-01")], [], separate)).toMatchObject({ step: "fourteen-day-letter", invoices: ["A"] });
  });
  test.each<[string, Invoice]>([
    ["not in default by its term", invoice("B", "2026-03-01", "invoice")],
    ["not late yet", invoice("B", "2026-03-10")],
  ])("what cannot be demanded yet stays out where the law says no more: %s", (_, other) => {
    // The notice of default is out of the way, so that this letter is A's next.
    const policy = { ...policies.consumer, steps: policies.consumer.steps.filter(({ id }) => id !== "notice-of-default") };
    expect(together([other], [], silent, policy)).toMatchObject({ step: "fourteen-day-letter", invoices: ["A"] });
  });
});

describe("a required letter", () => {
  const A = invoice("A", "2026-03-02");
  const SECOND = [sent("second-reminder", "2026-03-03", { deadlineOn: "2026-03-10" })];

  test("that had its effect is enough, whatever became of one sent after it", () => {
    const file = dossier([A], [...SECOND, letter("2026-03-11", { receivedOn: "2026-03-13" }), letter("2026-04-10", { receipt: "returned" })]);
    expect(say(decideOn("2026-06-01", file))).toMatch(/^final-demand for A/);
  });
  test("has its effect when it is sent on the first day of default", () => {
    const named: Partial<Notice> = { step: "fourteen-day-letter", receivedOn: "2026-03-05", invoices: ["A"] };
    const sentOn = (on: string) => decideOn("2026-06-01", dossier([A], [letter(on, named)]));
    const message = 'The step "fourteen-day-letter" of 2026-03-02 came before the debtor was in default and has no effect: send it again.';
    expect(sentOn("2026-03-02")).toMatchObject({ blockers: [{ code: "REQUIRED_STEP_WITHOUT_EFFECT", message }] });
    expect(say(sentOn("2026-03-03"))).toMatch(/^final-demand for A/);
  });

  const asked = { action: "notice", after: { days: 1, from: "due" }, required: true } as const;
  const reminder: PolicyStep = { ...asked, id: "remind", notice: "reminder", deadlineDays: 7 };
  const notice: PolicyStep = { ...asked, id: "put-in-default", notice: "notice-of-default", deadlineDays: 14 };
  const weigh: PolicyStep = { id: "weigh", action: "weigh", after: { days: 1, from: "deadline" } };
  test("that is no notice of default has its effect on a debtor who is not in default", () => {
    const file = dossier([invoice("A", "2026-03-02", "invoice")], [sent("reminder", "2026-03-03")]);
    expect(say(decideOn("2026-06-01", file, only(reminder, weigh)))).toBe("weigh for A");
  });
  test("of default that puts nobody in default has none; of one who is in default already nothing more is asked", () => {
    const without = [sent("notice-of-default", "2026-03-03")];
    const message = "The notice of default of 2026-03-03 did not put the debtor in default: send a new one with a last day to pay.";
    expect(decideOn("2026-06-01", dossier([invoice("A", "2026-03-02", "invoice")], without), only(notice, weigh), silent)).toMatchObject({
      blockers: [{ code: "REQUIRED_STEP_WITHOUT_EFFECT", message }],
    });
    expect(say(decideOn("2026-06-01", dossier([A], without), only(notice, weigh), silent))).toBe("weigh for A");
  });
});

describe("whether a letter makes sense", () => {
  const call: PolicyStep = { id: "ring", action: "call", notice: "notice-of-default", after: { days: 1, from: "due" } };
  test("is asked of letters only: a call is made, whatever notice stands beside it", () => {
    expect(say(decideOn("2026-03-03", dossier([invoice("A", "2026-03-02")]), only(call)))).toBe("ring for A");
  });
  test("is not asked where the law does not say: every letter is sent, on its day", () => {
    const unneeded: PolicyStep = { id: "put-in-default", action: "notice", notice: "notice-of-default", after: { days: 1, from: "due" } };
    const early: PolicyStep = { id: "letter", action: "notice", notice: "fourteen-day-letter", after: { days: 3, from: "due" } };
    expect(say(decideOn("2026-03-03", dossier([invoice("A", "2026-03-02")]), only(unneeded), silent))).toMatch(/^put-in-default for A/);
    const notInDefault = dossier([invoice("A", "2026-03-02", "invoice")]);
    expect(say(decideOn("2026-03-03", notInDefault, only(early), silent))).toBe("wait until 2026-03-05 for letter");
  });

  test("the 14-day letter waits for the day of default, other letters do not", () => {
    // A law in which default begins ten days after the last day to pay, 2 March: on the 12th.
    const tenDays: LawPack = { ...nl, terms: { ...nl.terms, dueDate: (facts) => {
      const due = nl.terms.dueDate(facts);
      return { ...due, interestFrom: formatDay(dayOf(due.dueOn!) + 10) };
    } } };
    const first = (kind: Notice["kind"]) => only({ id: "letter", action: "notice", notice: kind, after: { days: 1, from: "due" } });
    const waits = (kind: Notice["kind"]) => say(decideOn("2026-03-02", dossier([invoice("A", "2026-03-02")]), first(kind), tenDays));
    expect(waits("fourteen-day-letter")).toBe("wait until 2026-03-12 for letter");
    expect(waits("reminder")).toBe("wait until 2026-03-03 for letter");
  });
});
