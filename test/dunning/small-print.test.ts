import { decide, policies, type Decision, type Dossier, type DossierEvent, type Invoice, type Party, type Policy, type PolicyStep } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, test } from "vitest";
import { dayOf } from "../../src/dates/day.js";
import { earlyEvents } from "../../src/dunning/early-events.js";
import { openHolds } from "../../src/dunning/holds.js";
import { shortestTerm } from "../../src/dunning/notice-term.js";
import { readable } from "./readable.js";

/** To be paid by Monday 2 March 2026. */
const A: Invoice = { number: "A", issuedOn: "2026-02-02", receivedOn: "2026-02-02", total: "36500.00", terms: { kind: "date", dueOn: "2026-03-02", agreedIn: "contract" } };
const business: Party = { name: "Bakkerij Zuid", kind: "business" };
const dossier = (events: DossierEvent[] = [], facts: Partial<Dossier> = {}): Dossier => ({ id: "D", creditor: { name: "Atelier Noord", kind: "business" }, debtor: business, invoices: [A], events, ...facts });
const decideOn = (on: string, file: Dossier, policy: Policy = policies.business): Decision => readable(decide(file, { on, law: nl, policy }));
const only = (...steps: PolicyStep[]): Policy => ({ id: "ours", version: "1", steps });
const codes = ({ findings }: Decision) => findings.map(({ code }) => code);
const stepOf = (decision: Decision) => (decision.kind === "act" ? decision.step : decision.kind);

const reminder: PolicyStep = { id: "reminder", action: "notice", notice: "reminder", channel: "email", after: { days: 3, from: "due" }, deadlineDays: 7 };
const demand: PolicyStep = { id: "demand", action: "notice", notice: "final-demand", channel: "email", after: { days: 1, from: "deadline" }, deadlineDays: 7 };
const call: PolicyStep = { id: "ring", action: "call", after: { days: 1, from: "previous" } };
const weigh: PolicyStep = { id: "weigh", action: "weigh", after: { days: 1, from: "previous" } };

describe("what stands beside a step", () => {
  test("until when payments were read in, where nobody said so", () => {
    expect(codes(decideOn("2026-03-05", dossier(), only(reminder)))).toContain("BANK_DATA_UNKNOWN");
    expect(codes(decideOn("2026-03-05", dossier([], { bankDataThrough: "2026-03-05" }), only(reminder)))).not.toContain("BANK_DATA_UNKNOWN");
  });

  test("costs that a consumer who is not in default does not owe", () => {
    const onInvoice: Invoice = { ...A, terms: { kind: "net", days: 14, agreedIn: "invoice" } };
    const file = dossier([], { debtor: { name: "J. de Vries", kind: "consumer" }, invoices: [onInvoice] });
    expect(codes(decideOn("2026-04-01", file, only({ ...reminder, claims: ["principal", "costs"] })))).toContain("NO_COSTS_WITHOUT_DEFAULT");
  });

  test("how many complaints there were, and the last", () => {
    const complaint = (on: string): DossierEvent => ({ type: "contact", on, channel: "phone", outcome: "not-received" });
    const complaints = (...days: string[]) => {
      const { findings } = decideOn("2026-03-03", dossier(days.map(complaint)), only({ id: "check", action: "check", after: { days: 1, from: "due" } }));
      return findings.find(({ code }) => code === "CHECK_COMPLAINTS")!.message;
    };
    expect(complaints("2026-02-10")).toBe("1 complaint is recorded, the last on 2026-02-10.");
    expect(complaints("2026-02-10", "2026-02-20")).toBe("2 complaints are recorded, the last on 2026-02-20.");
    expect(complaints()).toBe("No complaint is recorded; ask whoever delivered whether there was one.");
  });
});

describe("a release", () => {
  const hold = (id?: string): DossierEvent => ({ type: "hold", on: "2026-03-01", reason: "illness", ...(id && { id }) });
  const open = (...events: DossierEvent[]) => openHolds(events, dayOf("2026-03-10")).map(({ event }) => event.id);

  test("without a name ends every hold, with one that hold alone", () => {
    expect(open(hold("h1"), hold("h2"), hold(), { type: "release", on: "2026-03-05" })).toEqual([]);
    expect(open(hold("h1"), hold("h2"), { type: "release", on: "2026-03-05", hold: "h1" })).toEqual(["h2"]);
    expect(open({ type: "release", on: "2026-03-05" }, hold("h1"))).toEqual(["h1"]);
  });

  test("is not needed after the last day", () => {
    const until = (day: string): DossierEvent => ({ type: "hold", on: "2026-03-01", reason: "illness", until: day, id: "h" });
    expect([open(until("2026-03-09")), open(until("2026-03-10"))]).toEqual([[], ["h"]]);
  });
});

test("an event about a part came before its invoice or not", () => {
  const later: Invoice = { ...A, number: "B", issuedOn: "2026-03-20" };
  const about = (invoices: Extract<DossierEvent, { type: "promise" }>["invoices"]) =>
    earlyEvents(dossier([{ type: "promise", on: "2026-03-10", payBy: "2026-03-15", ...(invoices && { invoices }) }], { invoices: [A, later] }), "2026-04-01").map(({ values }) => values?.["issuedOn"]);
  expect([about([{ invoice: "B", part: "1" }]), about(["B"]), about(["A"]), about(undefined)]).toEqual([["2026-03-20"], ["2026-03-20"], [], []]);
});

test("the shortest term of a notice is that of its best weekday", () => {
  // A law whose term ends fourteen days on, but six days later when the letter came on the first weekday.
  const moved = { ...nl, notices: { ...nl.notices, statutoryTermEnd: (_: unknown, receivedOn: number) => receivedOn + (receivedOn % 7 === 0 ? 20 : 14) } } as typeof nl;
  expect(shortestTerm("fourteen-day-letter", moved)).toBe(14);
  expect(shortestTerm("reminder", { ...nl, notices: { ...nl.notices, statutoryTermEnd: () => null } })).toBeNull();
});

describe("old bank data", () => {
  test("hold up a call as they do a second letter, not a reminder", () => {
    const old = { bankDataThrough: "2026-01-31" };
    const policy = { ...only({ ...call, after: { days: 1, from: "due" } }, weigh), bankDataMaxAgeDays: 7 };
    expect(decideOn("2026-03-10", dossier([], old), policy)).toMatchObject({ kind: "blocked", blockers: [{ code: "BANK_DATA_OLD" }] });
    expect(stepOf(decideOn("2026-03-10", dossier([], old), { ...only(reminder, weigh), bankDataMaxAgeDays: 7 }))).toBe("reminder");
  });
});

describe("a broken promise makes the next step firmer", () => {
  const broken: DossierEvent[] = [{ type: "promise", on: "2026-03-03", payBy: "2026-03-09", confirmedOn: "2026-03-03" }];
  const next = (...steps: PolicyStep[]) => stepOf(decideOn("2026-03-20", dossier(broken), only(...steps)));
  const after = (step: PolicyStep): PolicyStep => ({ ...step, after: { days: 4, from: "due" } });

  test.each<[string, PolicyStep[], string]>([
    ["a reminder is skipped for the demand", [reminder, after(demand), weigh], "demand"],
    ["or for a call", [reminder, after(call), weigh], "ring"],
    ["not when it is required", [{ ...reminder, required: true }, after(demand), weigh], "reminder"],
    ["not a final demand", [{ ...demand, after: { days: 3, from: "due" } }, after(call), weigh], "demand"],
    ["not for what is no message to the debtor", [reminder, after(weigh)], "reminder"],
  ])("%s", (_, steps, expected) => {
    expect(next(...steps)).toBe(expected);
  });
});

describe("a step that was taken", () => {
  test("a required call needs no proof of receipt", () => {
    const rang: DossierEvent[] = [{ type: "step", on: "2026-03-05", step: "ring", outcome: "done" }];
    const policy = only({ ...call, required: true, after: { days: 1, from: "due" } }, { ...weigh, after: { days: 10, from: "due" } });
    expect(stepOf(decideOn("2026-03-20", dossier(rang), policy))).toBe("weigh");
  });

  test("under a name that is no step's says nothing of a notice", () => {
    const strange: DossierEvent[] = [{ type: "step", on: "2026-03-05", step: "notice", outcome: "done" }];
    expect(stepOf(decideOn("2026-03-20", dossier(strange), only(reminder, weigh)))).toBe("reminder");
  });
});

test("a letter before prescription says by which day it must arrive", () => {
  // The last day to pay was 2 March 2026: prescribed on 3 March 2031 (art. 3:307 BW).
  const interruption: PolicyStep = { id: "interrupt", action: "notice", notice: "interruption", channel: "registered-post", after: { days: -60, from: "prescription" } };
  const decision = decideOn("2031-01-10", dossier(), only(interruption));
  expect(decision).toMatchObject({ kind: "act", step: "interrupt" });
  expect(decision.kind === "act" && decision.reasons).toContainEqual({
    code: "PRESCRIPTION_NEAR", values: { prescribesOn: "2031-03-03" }, message: "The claim prescribes on 2031-03-03; only a letter that reached the debtor starts a new term.",
  });
});
