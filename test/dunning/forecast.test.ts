import {
  forecast, policies, type Dossier, type DossierEvent, type ForecastDay, type ForecastOptions, type Invoice, type Policy, type TermijnError,
} from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, test } from "vitest";
import { say } from "../stories/dunning-story.js";
import { readable } from "./readable.js";

/** 36,500.00 to be paid by Monday 2 March 2026: 10.15 of interest a day from the 3rd, and 40.00 of costs. */
const A: Invoice = {
  number: "A", issuedOn: "2026-02-02", receivedOn: "2026-02-02", total: "36500.00",
  terms: { kind: "date", dueOn: "2026-03-02", agreedIn: "contract" },
};
const B: Invoice = { ...A, number: "B" };
const dossier = (events: DossierEvent[] = [], facts: Partial<Dossier> = {}): Dossier => ({
  id: "D", creditor: { name: "Atelier Noord", kind: "business" }, debtor: { name: "Bakkerij Zuid", kind: "business" },
  invoices: [A], events, ...facts,
});
/** As far as the call; the second reminder is due on the 14th. */
const CALLED: DossierEvent[] = [
  { type: "step", on: "2026-03-03", step: "check", outcome: "done" },
  { type: "notice", on: "2026-03-04", kind: "reminder", channel: "email", deadlineOn: "2026-03-11" },
  { type: "step", on: "2026-03-12", step: "call", outcome: "done" },
];
const IN_FULL: DossierEvent = { type: "payment", id: "p", on: "2026-03-05", amount: "36570.45" }; // 3 x 10.15 + 40.00

const daysOf = (file: Dossier, on: string, until: string, more: Partial<ForecastOptions> = {}): ForecastDay[] =>
  readable(forecast(file, { on, until, law: nl, policy: policies.business, ...more }));
const told = (days: ForecastDay[]) => days.map(({ on, decision }) => `${on} ${say(decision)}`);
const ahead = (...asked: Parameters<typeof daysOf>) => told(daysOf(...asked));
const codesOn = (days: ForecastDay[], day: string) => days.find(({ on }) => on === day)!.decision.findings.map(({ code }) => code);

describe("the days of a forecast", () => {
  test("are those on which something is decided: each act on its day, and the day after it until when to wait", () => {
    expect(ahead(dossier(), "2026-03-01", "2026-03-12")).toEqual([
      "2026-03-01 wait until 2026-03-03 for check",
      "2026-03-03 check for A",
      "2026-03-04 friendly-reminder for A, pay by 2026-03-11",
      "2026-03-05 wait until 2026-03-12 for call",
      "2026-03-12 call for A",
    ]);
  });

  test("go on the day after a hold", () => {
    const held = dossier([...CALLED, { type: "hold", on: "2026-03-13", reason: "illness", until: "2026-03-20" }]);
    expect(ahead(held, "2026-03-13", "2026-03-21")).toEqual([
      "2026-03-13 blocked: HOLD until 2026-03-20", "2026-03-21 second-reminder for A, pay by 2026-03-28",
    ]);
  });

  test("are the same ones when the hold is known but has not begun", () => {
    const announced = dossier([...CALLED, { type: "hold", on: "2026-03-13", reason: "illness", until: "2026-03-20" }]);
    expect(ahead(announced, "2026-03-12", "2026-03-21")).toEqual([
      "2026-03-12 wait until 2026-03-14 for second-reminder", "2026-03-13 blocked: HOLD until 2026-03-20",
      "2026-03-21 second-reminder for A, pay by 2026-03-28",
    ]);
  });

  test("end when nothing is open, unless money is known to bounce", () => {
    expect(ahead(dossier([IN_FULL]), "2026-03-05", "2026-12-31")).toEqual(["2026-03-05 closed: paid"]);
    expect(ahead(dossier([IN_FULL, { type: "payment-reversed", on: "2026-03-20", payment: "p" }]), "2026-03-05", "2026-03-20")).toEqual([
      "2026-03-05 closed: paid", "2026-03-20 check for A",
    ]);
  });

  test("end at a block without an end", () => {
    const disputed = dossier([...CALLED, { type: "dispute", on: "2026-03-13", reason: "broken", invoice: "A" }]);
    expect(ahead(disputed, "2026-03-14", "2026-12-31")).toEqual(["2026-03-14 blocked: DISPUTED"]);
  });
});

describe("payments to assume", () => {
  const full = [{ on: "2026-03-08", amount: "36600.90" }]; // 6 x 10.15 + 40.00
  const days = () => daysOf(dossier(), "2026-03-04", "2026-12-31", { payments: full });

  test("count from their day, on which the forecast stops", () => {
    expect(days().map(({ on, decision, open }) => [on, say(decision), open])).toEqual([
      ["2026-03-04", "check for A", "36560.30"], ["2026-03-05", "friendly-reminder for A, pay by 2026-03-12", "36570.45"],
      ["2026-03-06", "wait until 2026-03-13 for call", "36580.60"], ["2026-03-08", "closed: paid", "0.00"],
    ]);
  });

  test("are not told as facts that did not count yet", () => {
    expect(codesOn(days(), "2026-03-04")).not.toContain("EVENTS_AHEAD");
    expect(codesOn(daysOf(dossier([IN_FULL]), "2026-03-04", "2026-03-04"), "2026-03-04")).toContain("EVENTS_AHEAD");
  });

  test("can be assumed before there is an invoice", () => {
    expect(ahead(dossier([], { invoices: [] }), "2026-03-04", "2026-03-31", { payments: full })).toEqual([
      "2026-03-04 closed: nothing-to-collect", "2026-03-08 closed: nothing-to-collect",
    ]);
  });
});

describe("bank data", () => {
  const second = "2026-03-19 second-reminder for A, pay by 2026-03-26";

  test("that are old on the first day hold it up, and are read in on the next", () => {
    expect(ahead(dossier(CALLED, { bankDataThrough: "2026-03-10" }), "2026-03-18", "2026-03-19")).toEqual([
      "2026-03-18 blocked: BANK_DATA_OLD", second,
    ]);
  });

  test("are waited for also where another invoice is on hold without an end", () => {
    const file = dossier(
      [...CALLED, { type: "hold", on: "2026-03-13", reason: "illness", invoices: ["B"] }], { invoices: [A, B], bankDataThrough: "2026-03-10" },
    );
    expect(ahead(file, "2026-03-18", "2026-03-19")).toEqual(["2026-03-18 blocked: BANK_DATA_OLD, HOLD", `${second} (HOLD)`]);
  });

  test("of which nothing is known stay unknown", () => {
    const next = (facts: Partial<Dossier>) => codesOn(daysOf(dossier([], facts), "2026-03-03", "2026-03-04"), "2026-03-04");
    expect(next({})).toContain("BANK_DATA_UNKNOWN");
    expect(next({ bankDataThrough: "2026-03-03" })).not.toContain("BANK_DATA_UNKNOWN");
  });
});

test("a letter is taken to arrive as the law presumes for post, at once otherwise", () => {
  // Sent on Tuesday 3 March. By post it arrives on Thursday the 5th, and fourteen days end on the 19th; by e-mail on the 17th.
  const letters = (channel: "email" | "post" | "registered-post"): Policy => ({
    id: "ours", version: "1", steps: [
      { id: "letter", action: "notice", notice: "fourteen-day-letter", channel, after: { days: 1, from: "due" }, required: true },
      { id: "demand", action: "notice", notice: "final-demand", channel: "email", after: { days: 1, from: "deadline" } },
    ],
  });
  const file = dossier([], { debtor: { name: "J. de Vries", kind: "consumer" } });
  const acts = (channel: Parameters<typeof letters>[0]) =>
    ahead(file, "2026-03-03", "2026-03-20", { policy: letters(channel) }).filter((day) => day.includes(" for A"));
  expect(acts("email")).toEqual(["2026-03-03 letter for A, pay by 2026-03-17", "2026-03-18 demand for A"]);
  for (const channel of ["post", "registered-post"] as const) {
    expect(acts(channel)).toEqual(["2026-03-03 letter for A, pay by 2026-03-19", "2026-03-20 demand for A"]);
  }
});

describe("what cannot be forecast is an error that says where", () => {
  const issuesOf = (options: unknown) => {
    try {
      forecast(dossier([IN_FULL]), options as ForecastOptions);
    } catch (error) {
      return (error as TermijnError).issues.map(({ path, code, message }) => [path, code, message]);
    }
    return [];
  };
  const fine = { on: "2026-03-05", until: "2026-03-06", law: nl, policy: policies.business };
  const unreadable = { get on() { throw new Error("no"); } };

  test.each<[string, unknown, string]>([
    ["no options", undefined, "options.law"], ["options that cannot be read", unreadable, "options"], ["no law", { ...fine, law: {} }, "options.law"],
    ["no such day to begin", { ...fine, on: "2026-02-30" }, "options.on"], ["no such day to end", { ...fine, until: "tomorrow" }, "options.until"],
    ["a payment without an amount", { ...fine, payments: [{ on: "2026-03-06" }] }, "options.payments[0].amount"],
  ])("%s", (_, options, path) => {
    expect(issuesOf(options).map(([at]) => at)).toEqual([path]);
  });

  test("an end before the beginning, or more than 3660 days after it", () => {
    // Ten years to 5 March 2036 are 3653 days: three leap days among them.
    expect(issuesOf({ ...fine, until: "2026-03-04" })).toEqual([[
      "options.until", "order", 'expected a day from 2026-03-05 on, at most ten years later, got "2026-03-04"',
    ]]);
    expect(issuesOf({ ...fine, until: "2036-03-13" })).toEqual([[
      "options.until", "order", 'expected a day from 2026-03-05 on, at most ten years later, got "2036-03-13"',
    ]]);
    expect([issuesOf({ ...fine, until: "2036-03-12" }), issuesOf({ ...fine, until: fine.on })]).toEqual([[], []]);
  });
});
