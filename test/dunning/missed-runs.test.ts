import { decide, forecast, policies, type Decision, type Dossier, type DossierEvent, type Invoice, type Policy } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, test } from "vitest";
import { say } from "../stories/dunning-story.js";
import { readable } from "./readable.js";

/** To be paid by Monday 2 March 2026. */
const A: Invoice = {
  number: "A", issuedOn: "2026-02-02", receivedOn: "2026-02-02", total: "36500.00",
  terms: { kind: "date", dueOn: "2026-03-02", agreedIn: "contract" },
};
const two = { invoices: [A, { ...A, number: "B" }] };
const dossier = (events: DossierEvent[] = [], facts: Partial<Dossier> = {}): Dossier => ({
  id: "D", creditor: { name: "Atelier Noord", kind: "business" }, debtor: { name: "Bakkerij Zuid", kind: "business" },
  invoices: [A], events, ...facts,
});
const latest = (policy: Policy): Policy => ({ ...policy, missedRun: "latest" });
const decideOn = (on: string, file: Dossier, policy = latest(policies.business)): Decision => readable(decide(file, { on, law: nl, policy }));
const stepOn = (on: string, file: Dossier, policy?: Policy) => {
  const decision = decideOn(on, file, policy);
  return decision.kind === "act" ? decision.step : say(decision);
};
const daysFrom = (first: string, count: number) =>
  Array.from({ length: count }, (_, index) => new Date(Date.parse(`${first}T00:00:00Z`) + index * 86_400_000).toISOString().slice(0, 10));

describe("with \"latest\", the first run takes the step that daily runs would have come to", () => {
  /** Anchors and terms of every kind; what is no letter gives the debtor no term, whatever its step says. */
  const mixed: Policy = {
    id: "mixed", version: "1", steps: [
      { id: "ask", action: "call", after: { days: 1, from: "due" }, deadlineDays: 30 },
      { id: "by-post", action: "notice", notice: "reminder", channel: "post", after: { days: 3, from: "due" }, deadlineDays: 14 },
      { id: "ring", action: "call", after: { days: 1, from: "previous" } },
      { id: "after-receipt", action: "notice", notice: "second-reminder", channel: "email", after: { days: 25, from: "received" } },
      { id: "ring-again", action: "call", after: { days: 3, from: "previous" } },
      { id: "after-term", action: "notice", notice: "final-demand", channel: "email", after: { days: 9, from: "deadline" }, deadlineDays: 7 },
      { id: "think", action: "weigh", after: { days: 2, from: "deadline" } },
    ],
  };
  const unsent: Policy = {
    id: "unsent", version: "1",
    steps: [
      { id: "look", action: "check", after: { days: 1, from: "due" } }, { id: "think", action: "weigh", after: { days: 5, from: "deadline" } },
      { id: "again", action: "weigh", after: { days: 5, from: "received" } },
    ],
  };

  test.each([
    ["business", policies.business], ["gentle", policies.gentle], ["of letters, calls and terms", mixed], ["without letters", unsent],
  ])("policy %s", (_, policy) => {
    // Day by day for a hundred days, as if someone had looked each day: on which days which step was taken.
    const days = daysFrom("2026-03-03", 100);
    const taken = forecast(dossier(), { on: days[0]!, until: days.at(-1)!, law: nl, policy })
      .flatMap(({ on, decision }) => (decision.kind === "act" && decision.action !== "handover" ? [{ on, step: decision.step }] : []));
    expect(taken.length).toBeGreaterThan(2);
    const expected = days.map((day) => `${day} ${taken.findLast(({ on }) => on <= day)!.step}`);
    expect(days.map((day) => `${day} ${stepOn(day, dossier(), latest(policy))}`)).toEqual(expected);
  });

  test("on the days of the business policy", () => {
    // The reminder of the 4th gives until the 11th, the second of the 14th until the 21st, the demand of the 22nd until the 29th.
    expect(["02", "03", "04", "11", "12", "13", "14", "21", "22", "29", "30"].map((day) => stepOn(`2026-03-${day}`, dossier()))).toEqual([
      "wait until 2026-03-03 for check", "check", "friendly-reminder", "friendly-reminder", "call", "call",
      "second-reminder", "second-reminder", "final-demand", "final-demand", "weigh",
    ]);
  });

  test("before the due date only one message, the last whose day has come", () => {
    expect(["2026-02-05", "2026-02-22", "2026-02-23", "2026-03-02"].map((day) => stepOn(day, dossier(), latest(policies.gentle)))).toEqual([
      "courtesy", "courtesy", "before-due", "before-due",
    ]);
  });
});

describe("what could not be done before was not missed: on the day it comes free the ladder begins, and the next day it is one step on", () => {
  const free = (...events: DossierEvent[]) => ["2026-05-01", "2026-05-02", "2026-05-09", "2026-05-10"].map((day) => stepOn(day, dossier(events)));
  // The reminder of 2 May gives until the 9th.
  const begins = ["check", "friendly-reminder", "friendly-reminder", "call"];

  test.each<[string, DossierEvent[]]>([
    ["a hold that was released", [{ type: "hold", on: "2026-03-02", reason: "illness" }, { type: "release", on: "2026-05-01" }]],
    ["a hold whose last day has passed", [{ type: "hold", on: "2026-03-02", reason: "illness", until: "2026-04-30" }]],
    [
      "a hold that was released before its last day",
      [{ type: "hold", on: "2026-03-02", reason: "illness", until: "2026-05-31" }, { type: "release", on: "2026-05-01" }],
    ],
    [
      "a short hold after a long one",
      [
        { type: "hold", on: "2026-03-02", reason: "illness", until: "2026-04-30" },
        { type: "hold", on: "2026-03-20", reason: "holiday", until: "2026-03-31" },
      ],
    ],
    [
      "a dispute that was rejected",
      [{ type: "dispute", on: "2026-03-02", reason: "broken", invoice: "A" }, { type: "dispute-resolved", on: "2026-05-01", outcome: "rejected" }],
    ],
    ["a dispute that was upheld, once the credit note is there", [
      { type: "dispute", on: "2026-03-02", reason: "broken", invoice: "A" },
      { type: "dispute-resolved", on: "2026-04-01", outcome: "upheld", amount: "500.00" },
      { type: "credit", on: "2026-05-01", invoice: "A", amount: "500.00" },
    ]],
    ["a hand-over that came back", [{ type: "handover", on: "2026-03-02", to: "agency" }, { type: "handback", on: "2026-05-01" }]],
    [
      "an insolvency that was closed",
      [{ type: "insolvency", on: "2026-03-02", kind: "suspension-of-payments" }, { type: "insolvency-ended", on: "2026-05-01", outcome: "closed" }],
    ],
    [
      "a hold that was released days before its last",
      [{ type: "hold", on: "2026-03-02", reason: "illness", until: "2026-05-06" }, { type: "release", on: "2026-05-01" }],
    ],
    ["a hold that was released by its name, after another was", [
      { type: "hold", id: "a", on: "2026-03-02", reason: "illness" }, { type: "hold", id: "b", on: "2026-03-10", reason: "move" },
      { type: "release", on: "2026-04-28", hold: "b" }, { type: "release", on: "2026-05-01", hold: "a" },
    ]],
    ["a second hold, after a release that came before it", [
      { type: "hold", on: "2026-03-02", reason: "illness" }, { type: "release", on: "2026-03-20" },
      { type: "hold", on: "2026-04-01", reason: "holiday" }, { type: "release", on: "2026-05-01" },
    ]],
    ["a dispute that was named and rejected", [
      { type: "dispute", id: "d", on: "2026-03-02", reason: "broken", invoice: "A" },
      { type: "dispute-resolved", dispute: "d", on: "2026-05-01", outcome: "rejected" },
    ]],
    ["a deferral that has ended", [{ type: "deferral", on: "2026-03-02", until: "2026-04-30" }]],
    [
      "a promise of a part that was kept",
      [
        { type: "promise", on: "2026-03-02", payBy: "2026-05-15", amount: "100.00", confirmedOn: "2026-03-02" },
        { type: "payment", on: "2026-05-01", amount: "100.00" },
      ],
    ],
    ["the last of several", [
      { type: "insolvency", on: "2026-03-02", kind: "suspension-of-payments" }, { type: "insolvency-ended", on: "2026-05-01", outcome: "closed" },
      { type: "hold", on: "2026-03-02", reason: "illness", until: "2026-03-31" },
      { type: "deferral", on: "2026-03-02", until: "2026-04-15" }, { type: "credit", on: "2026-04-10", invoice: "A", amount: "500.00" },
    ]],
  ])("%s", (_, events) => {
    expect(free(...events)).toEqual(begins);
  });

  test("a deferral counts until the day another took its place", () => {
    // The second one, agreed on 10 March, ends on 9 April: check on the 10th, reminder on the 11th with a term to the 18th, call on the 19th.
    const replaced: DossierEvent[] = [
      { type: "deferral", on: "2026-03-02", until: "2026-04-18" }, { type: "deferral", on: "2026-03-10", until: "2026-04-09" },
    ];
    expect(["2026-04-10", "2026-04-18", "2026-04-19"].map((day) => stepOn(day, dossier(replaced)))).toEqual(["check", "friendly-reminder", "call"]);
  });
});

describe("what did not block a claim delays nothing for it", () => {
  test.each<[string, DossierEvent[]]>([
    ["a payment", [{ type: "payment", on: "2026-04-30", amount: "100.00" }]],
    ["a talk", [{ type: "contact", on: "2026-04-30", channel: "email", outcome: "cannot-pay" }]],
    ["a dispute of a part", [{ type: "dispute", on: "2026-04-30", reason: "broken", invoice: "A", amount: "500.00" }]],
    ["a credit note for another invoice", [{ type: "credit", on: "2026-04-30", invoice: "B", amount: "500.00" }]],
    [
      "a hold on another invoice that was released",
      [{ type: "hold", id: "h", on: "2026-03-02", reason: "illness", invoices: ["B"] }, { type: "release", on: "2026-04-30", hold: "h" }],
    ],
    [
      "a dispute about another invoice that was settled",
      [{ type: "dispute", on: "2026-03-02", reason: "broken", invoice: "B" }, { type: "dispute-resolved", on: "2026-04-30", outcome: "rejected" }],
    ],
    ["a dispute about another invoice that was named and settled", [
      { type: "dispute", id: "a", on: "2026-03-02", reason: "late", invoice: "A", amount: "1.00" }, { type: "dispute", id: "b", on: "2026-03-02", reason: "broken", invoice: "B" },
      { type: "dispute-resolved", dispute: "b", on: "2026-04-30", outcome: "rejected" },
    ]],
    ["a dispute of which nobody said that it was settled before it began", [{ type: "dispute-resolved", on: "2026-04-29", outcome: "rejected" }]],
    ["one of two holds that was released by its name", [{ type: "hold", id: "b", on: "2026-03-02", reason: "move", invoices: ["B"] }, { type: "release", on: "2026-04-30", hold: "b" }]],
    ["a hold on another invoice", [{ type: "hold", on: "2026-03-02", reason: "illness", until: "2026-04-30", invoices: ["B"] }]],
    [
      "a promise about another invoice",
      [
        { type: "promise", on: "2026-03-02", payBy: "2026-05-15", amount: "100.00", confirmedOn: "2026-03-02", invoices: ["B"] },
        { type: "payment", on: "2026-04-30", amount: "100.00", invoices: ["B"] },
      ],
    ],
  ])("%s", (_, events) => {
    expect(say(decideOn("2026-05-01", dossier(events, two)))).toMatch(/^weigh for A\b/);
  });
});
