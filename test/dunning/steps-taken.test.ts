import { decide, policies, type Decision, type Dossier, type DossierEvent, type EventOf, type Invoice, type Policy, type PolicyStep } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, test } from "vitest";
import { say } from "../stories/dunning-story.js";
import { readable } from "./readable.js";

/** To be paid by Monday 2 March 2026. */
const A: Invoice = {
  number: "A", issuedOn: "2026-02-02", receivedOn: "2026-02-02", total: "36500.00",
  terms: { kind: "date", dueOn: "2026-03-02", agreedIn: "contract" },
};
const dossier = (events: DossierEvent[]): Dossier => ({
  id: "D", creditor: { name: "Atelier Noord", kind: "business" }, debtor: { name: "Bakkerij Zuid", kind: "business" }, invoices: [A], events,
});
const decideOn = (on: string, events: DossierEvent[], policy: Policy): Decision => readable(decide(dossier(events), { on, law: nl, policy }));
const only = (...steps: PolicyStep[]): Policy => ({ id: "ours", version: "1", steps });
/** The step that is next, whenever it comes. */
const nextAfter = (events: DossierEvent[], policy: Policy, on = "2026-06-01"): string | null => {
  const decision = decideOn(on, events, policy);
  if (decision.kind === "act") return decision.step;
  if (decision.kind === "wait") return decision.next;
  throw new Error(say(decision));
};

const sent = (kind: EventOf<"notice">["kind"], on: string, more: Partial<EventOf<"notice">> = {}): DossierEvent =>
  ({ type: "notice", kind, channel: "email", on, ...more });
const took = (step: string, on: string, more: Partial<EventOf<"step">> = {}): DossierEvent => ({ type: "step", on, step, outcome: "done", ...more });
const rang = (on: string, more: Partial<EventOf<"contact">> = {}): DossierEvent =>
  ({ type: "contact", on, channel: "phone", outcome: "no-answer", ...more });

const letter = (id: string, days: number): PolicyStep => ({ id, action: "notice", notice: "reminder", after: { days, from: "due" } });
const afterAll: PolicyStep = { id: "weigh", action: "weigh", after: { days: 28, from: "due" } };
const letters = only(letter("first", 7), letter("second", 14), letter("third", 21), afterAll);
const check: PolicyStep = { id: "look", action: "check", after: { days: 1, from: "due" } };
const call: PolicyStep = { id: "ring", action: "call", after: { days: 3, from: "due" } };
const weigh: PolicyStep = { id: "weigh", action: "weigh", after: { days: 1, from: "previous" } };

describe("what was done without naming a step counts by what it is", () => {
  const reminders = (count: number) => ["2026-03-09", "2026-03-16", "2026-03-23", "2026-03-30"].slice(0, count).map((on) => sent("reminder", on));
  test.each([[0, "first"], [1, "second"], [2, "third"], [3, "weigh"], [4, "weigh"]])("after %i reminders comes %s", (count, next) => {
    expect(nextAfter(reminders(count), letters)).toBe(next);
  });

  const suspend: PolicyStep = { id: "stop", action: "suspend", after: { days: 5, from: "due" } };
  test.each<[string, DossierEvent[], Policy, string]>([
    ["a talk by phone is the call", [rang("2026-03-05")], only(check, call, weigh), "weigh"],
    ["a message by another channel is none", [rang("2026-03-05", { channel: "email" })], only(check, call, weigh), "look"],
    ["a talk is no other step", [rang("2026-03-05")], only(check, afterAll), "look"],
    ["a step by the name of what it does, as in the ready policies, is the call", [took("call", "2026-03-05")], only(check, call, weigh), "weigh"],
    ["a suspension is the step that suspends", [{ type: "suspension", on: "2026-03-08" }], only(check, suspend, weigh), "weigh"],
    ["and nothing where none does", [{ type: "suspension", on: "2026-03-08" }], only(check, call, weigh), "look"],
    ["money is no step by its name", [{ type: "payment", on: "2026-03-05", amount: "10.00", step: "look" }], only(check, call, weigh), "look"],
    // Firmer than the second reminder, softer than the final demand.
    ["a notice that is not in the policy is the firmest step below it", [sent("notice-of-default", "2026-03-20")], policies.business, "final-demand"],
    ["one with nothing below it is no step", [sent("courtesy", "2026-03-03")], policies.business, "check"],
  ])("%s", (_, events, policy, next) => {
    expect(nextAfter(events, policy)).toBe(next);
  });

  test("a name the policy knows says more than the kind", () => {
    expect(nextAfter([sent("reminder", "2026-03-16", { step: "second" })], letters)).toBe("third");
  });
});

describe("before the due date and after it", () => {
  const welcome: PolicyStep = { id: "welcome", action: "call", after: { days: 5, from: "performance" } };
  const both = only(welcome, { ...check, after: { days: 5, from: "due" } }, call, weigh);
  test("a talk counts as the call of its time", () => {
    // Asked on 6 February: the welcome of the 7th is ahead, unless it was had.
    expect(nextAfter([], both, "2026-02-06")).toBe("welcome");
    expect(nextAfter([rang("2026-02-05")], both, "2026-02-06")).toBe("look");
    expect(nextAfter([rang("2026-03-05")], both)).toBe("weigh");
  });
  test("a reminder counts as the one of its time", () => {
    expect(nextAfter([sent("reminder", "2026-02-24")], policies.gentle)).toBe("check");
    expect(nextAfter([sent("reminder", "2026-03-05")], policies.gentle)).toBe("call");
  });

  test("a step for late claims counts on the last day to pay only when it names the claim", () => {
    const policy = only(check, call, weigh);
    expect(nextAfter([took("look", "2026-03-02")], policy)).toBe("look");
    expect(nextAfter([took("look", "2026-03-03")], policy)).toBe("ring");
    expect(nextAfter([took("look", "2026-02-20", { invoices: ["A"] })], policy)).toBe("ring");
    expect(nextAfter([took("look", "2026-02-20")], policy)).toBe("look");
  });

  test("what was done on the day of the invoice counts, what came before it does not", () => {
    const policy = only({ id: "hello", action: "notice", notice: "courtesy", after: { days: 3, from: "performance" } }, check);
    expect(nextAfter([sent("courtesy", "2026-02-02")], policy, "2026-02-03")).toBe("look");
    expect(nextAfter([sent("courtesy", "2026-02-01")], policy, "2026-02-03")).toBe("hello");
  });
});

describe("the ladder goes on from the last rung reached", () => {
  const REMINDED = [took("check", "2026-03-03"), sent("reminder", "2026-03-04", { step: "friendly-reminder", deadlineOn: "2026-03-11" })];
  const CALLED = [...REMINDED, took("call", "2026-03-12")];
  const on = (day: string, events: DossierEvent[], policy: Policy = policies.business) => say(decideOn(day, [...CALLED, ...events], policy));

  test("a softer letter sent again does not set it back", () => {
    const again = [sent("second-reminder", "2026-03-14", { deadlineOn: "2026-03-21" }), sent("reminder", "2026-03-25", { deadlineOn: "2026-04-01" })];
    expect(on("2026-03-26", again)).toBe("wait until 2026-04-02 for final-demand");
  });
  test("of a step taken twice the last time counts", () => {
    // Two days after the call.
    expect(on("2026-03-20", [took("call", "2026-03-20")])).toBe("wait until 2026-03-22 for second-reminder");
  });
  test("a later letter with a shorter term takes back nothing of a longer one", () => {
    const long = sent("second-reminder", "2026-03-14", { deadlineOn: "2026-03-30" });
    const short = sent("second-reminder", "2026-03-15", { deadlineOn: "2026-03-22" });
    expect(on("2026-03-24", [long, short])).toBe("wait until 2026-03-31 for final-demand");
  });

  const reminder: PolicyStep = { id: "reminder", action: "notice", notice: "reminder", after: { days: 1, from: "due" }, deadlineDays: 7 };
  test("a term counts from the last letter, not from the call after it", () => {
    // The seven days of 3 March end on the 10th; ten days later is the 20th.
    const policy = only(reminder, { ...call, after: { days: 1, from: "previous" } }, { ...weigh, after: { days: 10, from: "deadline" } });
    expect(say(decideOn("2026-03-16", [sent("reminder", "2026-03-03"), rang("2026-03-15")], policy))).toBe("wait until 2026-03-20 for weigh");
  });
  test("only letters give a term: a talk gives no days to wait for", () => {
    expect(say(decideOn("2026-03-05", [rang("2026-03-05")], only({ ...call, deadlineDays: 7 }, weigh)))).toBe("wait until 2026-03-06 for weigh");
  });
});

describe("one step a day", () => {
  // Due since 3 March; none of what happened is this step.
  const policy = only(check);
  const onTheTenth = (...events: DossierEvent[]) => say(decideOn("2026-03-10", events, policy));
  test.each<[string, DossierEvent[]]>([
    ["a letter", [sent("reminder", "2026-03-10")]],
    ["a step of our own", [took("visit-the-shop", "2026-03-10")]],
    ["a talk by phone", [rang("2026-03-10")]],
    ["a suspension", [{ type: "suspension", on: "2026-03-10" }]],
    ["a hand-over that was taken back", [{ type: "handover", on: "2026-03-10", to: "agency" }, { type: "handback", on: "2026-03-10" }]],
  ])("%s today is enough for today", (_, events) => {
    expect(onTheTenth(...events)).toBe("wait until 2026-03-11 for look");
  });
  test.each<[string, DossierEvent]>([
    ["a copy of the invoice", sent("invoice", "2026-03-10")],
    ["an e-mail of the debtor", rang("2026-03-10", { channel: "email" })],
    ["a payment", { type: "payment", on: "2026-03-10", amount: "10.00" }],
    ["a letter of yesterday", sent("reminder", "2026-03-09")],
  ])("%s is not", (_, event) => {
    expect(onTheTenth(event)).toBe("look for A");
  });
});
