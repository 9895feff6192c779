import { decide, policies, type Decision, type Dossier, type DossierEvent, type Finding, type Invoice, type PolicyStep } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, test } from "vitest";
import { readable } from "./readable.js";

/** To be paid by Monday 2 March 2026, as agreed. */
const A: Invoice = {
  number: "A", issuedOn: "2026-02-02", receivedOn: "2026-02-02", total: "36500.00",
  terms: { kind: "date", dueOn: "2026-03-02", agreedIn: "contract" },
};
const B: Invoice = { ...A, number: "B", terms: { kind: "date", dueOn: "2026-03-01", agreedIn: "contract" } };
const dossier = (events: DossierEvent[] = [], invoices: Invoice[] = [A]): Dossier => ({
  id: "D", creditor: { name: "Atelier Noord", kind: "business" }, debtor: { name: "Bakkerij Zuid", kind: "business" }, invoices, events,
});
const look: PolicyStep = { id: "look", action: "check", after: { days: 1, from: "due" } };
const decideOn = (on: string, file: Dossier, step = look): Decision =>
  readable(decide(file, { on, law: nl, policy: { id: "ours", version: "1", steps: [step] } }));
const toLookAt = (decision: Decision): Finding[] => {
  expect(decision).toMatchObject({ kind: "act", action: "check" });
  return decision.findings.filter(({ code }) => code.startsWith("CHECK_"));
};
/** What the look at the own invoice says under a code, on the first day after the last day to pay. */
const said = (code: string, events: DossierEvent[], invoices?: Invoice[]): Finding[] =>
  toLookAt(decideOn("2026-03-03", dossier(events, invoices))).filter((found) => found.code === code);

describe("before the first letter a person looks", () => {
  test("at each invoice and its term, then at complaints, earlier trouble and credit", () => {
    const question = (invoice: string) =>
      `Is invoice ${invoice} right, complete, sent to the right address and with the references the buyer asks for?`;
    const term = (dueOn: string) => ({ message: `The last day to pay was ${dueOn} (agreed).`, values: { dueOn, source: "agreed" } });
    const severity = "note";
    expect(toLookAt(decideOn("2026-03-03", dossier([], [A, B])))).toEqual([
      // The oldest debt first.
      { code: "CHECK_INVOICE", severity, message: question("B"), values: { invoice: "B" } },
      { code: "CHECK_INVOICE", severity, message: question("A"), values: { invoice: "A" } },
      { code: "CHECK_TERM", severity, ...term("2026-03-01") },
      { code: "CHECK_TERM", severity, ...term("2026-03-02") },
      { code: "CHECK_COMPLAINTS", severity, message: "No complaint is recorded; ask whoever delivered whether there was one." },
      { code: "CHECK_EARLIER_TROUBLE", severity, message: "No earlier payment trouble is recorded here; look at the debtor's other dossiers." },
      { code: "CHECK_CREDIT", severity, message: "Is Bakkerij Zuid still trading, and is new credit wise while this is open?" },
    ]);
  });

  test("a part that waits for its milestone has no last day yet", () => {
    const parts = [{ due: { kind: "milestone" as const, milestone: "delivered" } }];
    const waiting: Invoice = { ...A, terms: { kind: "parts", agreedIn: "contract", parts } };
    const promised: DossierEvent[] = [{ type: "promise", on: "2026-03-03", payBy: "2026-03-20", amount: "100.00" }];
    // A look in place of the confirmation of what was agreed.
    const [, term] = toLookAt(decideOn("2026-03-03", dossier(promised, [waiting]), { ...look, notice: "confirmation" }));
    expect(term).toMatchObject({ code: "CHECK_TERM", values: { dueOn: "" } });
    expect(term!.message).toMatch(/^The last day to pay was not reached \(/);
  });
});

describe("complaints", () => {
  test("are disputes, also settled ones, and talks in which the debtor disputed or had received nothing", () => {
    const [complaints] = said("CHECK_COMPLAINTS", [
      { type: "dispute", on: "2026-02-10", reason: "broken", invoice: "A" },
      { type: "dispute-resolved", on: "2026-02-12", outcome: "rejected" },
      { type: "contact", on: "2026-02-14", channel: "email", outcome: "not-received" },
      { type: "contact", on: "2026-02-16", channel: "email", outcome: "disputes" },
      { type: "contact", on: "2026-02-18", channel: "email", outcome: "cannot-pay" },
      { type: "payment", on: "2026-02-20", amount: "10.00" },
    ]);
    expect(complaints).toMatchObject({ message: "3 complaints are recorded, the last on 2026-02-16.", values: { count: "3" } });
  });

  test.each<[string, DossierEvent]>([
    ["a dispute", { type: "dispute", on: "2026-02-10", reason: "broken", invoice: "A", amount: "100.00" }],
    ["a talk in which it was disputed", { type: "contact", on: "2026-02-10", channel: "email", outcome: "disputes" }],
    ["a talk in which nothing had been received", { type: "contact", on: "2026-02-10", channel: "email", outcome: "not-received" }],
  ])("%s alone is one", (_, event) => {
    const [complaint] = said("CHECK_COMPLAINTS", [event]);
    expect(complaint).toMatchObject({ message: "1 complaint is recorded, the last on 2026-02-10.", values: { count: "1" } });
  });

  test("that were not made are not counted", () => {
    const [complaint] = said("CHECK_COMPLAINTS", [{ type: "contact", on: "2026-02-10", channel: "email", outcome: "says-paid" }]);
    expect(complaint!.message).toMatch(/^No complaint/);
  });
});

describe("earlier trouble", () => {
  const demanded = (kind: "reminder" | "second-reminder" | "final-demand", on: string): DossierEvent =>
    ({ type: "notice", kind, channel: "email", on, invoices: ["B"] });
  const paid = (id: string, on: string, amount = "10.00"): DossierEvent => ({ type: "payment", id, on, amount, invoices: ["A"] });
  const promised = (on: string, payBy: string): DossierEvent => ({ type: "promise", on, payBy, amount: "10.00", invoices: ["A"] });
  const bounced = (on: string): DossierEvent => ({ type: "payment-reversed", payment: "p", on });

  test.each<[string, DossierEvent[], string]>([
    ["a promise that was broken", [promised("2026-02-10", "2026-02-20")], "1 × broken agreement"],
    [
      "one that was kept is none, the other is",
      [promised("2026-02-10", "2026-02-12"), paid("p", "2026-02-11"), promised("2026-02-15", "2026-02-20")],
      "1 × broken agreement",
    ],
    [
      "a payment that bounced, beside two that did not",
      [paid("p", "2026-02-10"), paid("q", "2026-02-11"), bounced("2026-02-12"), paid("r", "2026-02-13")],
      "1 × payment that bounced",
    ],
    ["one that bounced today", [paid("p", "2026-02-10"), bounced("2026-03-03")], "1 × payment that bounced"],
    ["a second reminder", [demanded("second-reminder", "2026-02-20")], "1 × second reminder or final demand"],
    [
      "a final demand, not the reminder before it", [demanded("reminder", "2026-02-10"), demanded("final-demand", "2026-02-20")],
      "1 × second reminder or final demand",
    ],
    [
      "all of it", [
        promised("2026-02-10", "2026-02-20"), paid("p", "2026-02-21", "5.00"), bounced("2026-02-22"),
        demanded("second-reminder", "2026-02-23"), demanded("final-demand", "2026-02-25"),
      ],
      "1 × broken agreement, 1 × payment that bounced, 2 × second reminder or final demand",
    ],
  ])("%s", (_, events, trouble) => {
    expect(said("CHECK_EARLIER_TROUBLE", events, [A, B])).toMatchObject([{ message: `Earlier payment trouble: ${trouble}.`, values: { trouble } }]);
  });

  test.each<[string, DossierEvent[]]>([
    ["a promise that was kept", [promised("2026-02-10", "2026-02-12"), paid("p", "2026-02-11")]],
    ["a payment that bounces tomorrow", [paid("p", "2026-02-10"), bounced("2026-03-04")]],
    ["a reminder", [demanded("reminder", "2026-02-20")]],
    ["a talk", [{ type: "contact", on: "2026-02-20", channel: "email", outcome: "other" }]],
  ])("%s is none", (_, events) => {
    expect(said("CHECK_EARLIER_TROUBLE", events, [A, B])).toMatchObject([{ message: expect.stringMatching(/^No earlier payment trouble/) }]);
  });
});

test("the ready policies all begin with this look once an invoice is late", () => {
  for (const policy of Object.values(policies)) {
    expect(decide(dossier(), { on: "2026-03-03", law: nl, policy })).toMatchObject({ kind: "act", action: "check" });
  }
});
