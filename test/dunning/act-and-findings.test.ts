import {
  decide, policies, statementOn, type Act, type Dossier, type DossierEvent, type Invoice, type LawPack, type Party, type Policy, type PolicyStep,
} from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, test } from "vitest";
import { readable } from "./readable.js";

const consumer: Party = { name: "J. de Vries", kind: "consumer" };
const business: Party = { name: "Bakkerij Zuid", kind: "business" };
/** 36,500.00 to be paid by Monday 2 March 2026. */
const agreed: Invoice["terms"] = { kind: "date", dueOn: "2026-03-02", agreedIn: "contract" };
const A: Invoice = { number: "A", issuedOn: "2026-02-02", receivedOn: "2026-02-02", total: "36500.00", terms: agreed };
const B: Invoice = { ...A, number: "B" };
const creditor: Party = { name: "Atelier Noord", kind: "business" };
const dossier = (events: DossierEvent[] = [], facts: Partial<Dossier> = {}): Dossier =>
  ({ id: "D", creditor, debtor: business, invoices: [A], events, bankDataThrough: "2026-12-31", ...facts });
const only = (...steps: PolicyStep[]): Policy => ({ id: "ours", version: "1", steps });
const actOn = (on: string, file: Dossier, policy: Policy, law: LawPack = nl): Act => {
  const decision = readable(decide(file, { on, law, policy }));
  if (decision.kind !== "act") throw new Error(JSON.stringify(decision));
  return decision;
};

const reminder: PolicyStep = { id: "reminder", action: "notice", notice: "reminder", after: { days: 3, from: "due" } };
const all: PolicyStep["claims"] = ["principal", "interest", "costs"];
const demand: PolicyStep = { id: "demand", action: "notice", notice: "final-demand", after: { days: 1, from: "due" }, claims: all };
const call: PolicyStep = { id: "call", action: "call", after: { days: 1, from: "due" } };
const check: PolicyStep = { id: "check", action: "check", after: { days: 1, from: "due" } };
const weigh: PolicyStep = { id: "weigh", action: "weigh", after: { days: 1, from: "due" } };
const suspend: PolicyStep = { id: "suspend", action: "suspend", after: { days: 1, from: "due" } };
const handOver: PolicyStep = { id: "hand-over", action: "handover", after: { days: 1, from: "due" } };

describe("what an act says of itself", () => {
  test("where the policy is silent: an e-mail about the principal, without a last day, that nobody need approve", () => {
    const act = actOn("2026-03-05", dossier(), only(reminder));
    expect(act).toMatchObject({ channel: "email", claims: ["principal"], approval: "none", record: { channel: "email", invoices: ["A"] } });
    expect(act).not.toHaveProperty("deadlineOn");
  });

  test("the record of a hand-over names no invoice: it is of the whole dossier, to an agency unless the host says otherwise", () => {
    const { record } = actOn("2026-03-05", dossier(), only(handOver));
    expect(record).toEqual({ type: "handover", to: "agency", on: "2026-03-05", step: "hand-over", policy: "ours@1", key: "D/ours/hand-over/A" });
  });

  test("a dossier without an id still has a key", () => {
    const { id: _, ...nameless } = dossier();
    expect(actOn("2026-03-05", nameless, only(reminder)).key).toBe("/ours/reminder/A");
  });

  test("each part of an invoice has a key of its own", () => {
    const due = { kind: "date", dueOn: "2026-03-02" } as const;
    const parts = [{ share: "50", label: "start", due }, { label: "end", due }];
    const invoices: Invoice[] = [{ ...A, terms: { kind: "parts", agreedIn: "contract", parts } }];
    const both = actOn("2026-03-05", dossier([], { invoices }), only(reminder));
    expect([both.invoices, both.key]).toEqual([[{ invoice: "A", part: "start" }, { invoice: "A", part: "end" }], "D/ours/reminder/A/start"]);
    const paid: DossierEvent = { type: "payment", on: "2026-03-02", amount: "18250.00", invoices: [{ invoice: "A", part: "start" }] };
    expect(actOn("2026-03-05", dossier([paid], { invoices }), only(reminder)).key).toBe("D/ours/reminder/A/end");
  });

  test("a name that cannot be written in a key is not dropped from it", () => {
    // Half a surrogate pair; U+FFFD, the replacement character, is EF BF BD in UTF-8.
    const act = actOn("2026-03-05", dossier([], { invoices: [{ ...A, number: "A\ud83d" }] }), only(reminder));
    expect(act.key).toBe("D/ours/reminder/A%EF%BF%BD");
  });

  test("the oldest debt stands first and gives the key, also where another prescribes sooner", () => {
    // Nothing was agreed about B: to be paid by 12 March 2026, but claimable from its invoice of 10 February, so prescribed on 10 February 2031.
    const { terms: _, ...plain } = B;
    const invoices = [{ ...plain, issuedOn: "2026-02-10", receivedOn: "2026-02-10" }, A];
    const held: DossierEvent = { type: "hold", on: "2026-03-01", reason: "illness" };
    const act = actOn("2030-09-10", dossier([held], { invoices }), policies.business);
    expect([act.step, act.invoices, act.key]).toEqual(["interrupt", ["A", "B"], "D/business/interrupt/A/2031-02-10"]);
  });
});

describe("why now", () => {
  test.each([
    ["2026-03-05", "STEP_DUE", 'The step "reminder" is due today, counted from due.', "0"],
    ["2026-03-06", "STEP_OVERDUE", 'The step "reminder" was due on 2026-03-05, 1 day ago.', "1"],
    ["2026-03-08", "STEP_OVERDUE", 'The step "reminder" was due on 2026-03-05, 3 days ago.', "3"],
  ])("%s: %s", (on, code, message, daysLate) => {
    expect(actOn(on, dossier(), only(reminder)).reasons).toEqual([{ code, message, values: { step: "reminder", dueOn: "2026-03-05", daysLate } }]);
  });

  test("a part that is disputed waits, and the rest goes on", () => {
    const disputed: DossierEvent = { type: "dispute", on: "2026-03-01", reason: "broken", invoice: "A", amount: "500.00" };
    const { reasons } = actOn("2026-03-05", dossier([disputed], { invoices: [A, B] }), only(reminder));
    const message = "A part of invoice A is disputed and waits; the rest goes on.";
    expect(reasons.slice(1)).toEqual([{ code: "PART_DISPUTED", message, values: { invoice: "A" } }]);
  });
});

describe("what to know before a step", () => {
  const findingsOf = (on: string, step: PolicyStep, debtor: Party, law: LawPack = nl) => actOn(on, dossier([], { debtor }), only(step), law).findings;

  test("that payments may have been missed, but not before a look at the own invoice", () => {
    const { bankDataThrough: _, ...unknown } = dossier();
    expect(actOn("2026-03-05", unknown, only(reminder)).findings).toEqual([{
      code: "BANK_DATA_UNKNOWN", severity: "note", path: "bankDataThrough", fix: "Record bankDataThrough.",
      message: "Until when payments were read in is not known; look for a payment first.",
    }]);
    expect(actOn("2026-03-05", unknown, only(check)).findings.map(({ code }) => code)).not.toContain("BANK_DATA_UNKNOWN");
  });

  test("at a reminder on a working day nothing", () => {
    expect([findingsOf("2026-03-05", reminder, consumer), findingsOf("2026-03-05", reminder, business)]).toEqual([[], []]);
  });

  test("under a law without rules on collectors nothing", () => {
    const { reviewHandover: _, contactHours: __, ...notices } = nl.notices;
    for (const step of [handOver, call]) expect(findingsOf("2026-03-08", step, consumer, { ...nl, notices })).toEqual([]);
  });

  test("that only a connected performance can be suspended, and of which invoices that is not known", () => {
    const basis = [{ ref: "art. 6:52 and 6:262 BW" }];
    const invoices: Invoice[] = [A, B, { ...B, number: "C", subject: "services" }];
    expect(actOn("2026-03-05", dossier([], { invoices }), only(suspend)).findings).toEqual([
      {
        code: "SUSPENSION_CONDITIONS", severity: "warning", basis, fix: "Announce the suspension in writing, and record a resumption when it ends.",
        message: "Suspend only a performance that is connected with the unpaid claim, no more than the arrears justify; " +
          "announce it first, and resume when it is paid.",
      },
      {
        code: "SUSPENSION_SUBJECT_UNKNOWN", severity: "note", path: "subject", basis, fix: "Record the subject of the invoice.",
        message: "Whether invoice A, B is for services is not known; goods that were delivered cannot be suspended.",
      },
    ]);
  });

  // Art. 4.2 Bki: no contact with a natural person in the night, on Sundays or on public holidays; a letter reaches nobody on those days.
  // 8 March 2026 is a Sunday, 6 April is Easter Monday.
  const by = (channel: NonNullable<PolicyStep["channel"]>): PolicyStep => ({ ...reminder, channel });
  const unknown: Party = { name: "De Vries", kind: "unknown" };
  test.each<[string, string, PolicyStep, Party, boolean]>([
    ["a call to a consumer", "2026-03-05", call, consumer, true],
    ["a call to who may be a consumer", "2026-03-05", call, unknown, true],
    ["a call to a company", "2026-03-08", call, business, false],
    ["a reminder by phone", "2026-03-05", by("phone"), consumer, true],
    ["a reminder at the door", "2026-03-05", by("visit"), consumer, true],
    ["a text message on a working day", "2026-03-05", by("sms"), consumer, false],
    ["a text message on a Sunday", "2026-03-08", by("sms"), consumer, true],
    ["an e-mail on a public holiday", "2026-04-06", by("email"), consumer, true],
    ["a letter on a Sunday", "2026-03-08", by("post"), consumer, false],
    ["a registered letter on a Sunday", "2026-03-08", by("registered-post"), consumer, false],
    ["a writ on a Sunday", "2026-03-08", by("bailiff"), consumer, false],
    ["weighing on a Sunday, which reaches nobody", "2026-03-08", weigh, consumer, false],
  ])("when contact may be made: %s", (_, on, step, debtor, isTold) => {
    expect(findingsOf(on, step, debtor).some(({ code }) => code === "CONTACT_HOURS")).toBe(isTold);
  });
});

describe("before a step that claims costs", () => {
  const after = (events: DossierEvent[], facts: Partial<Dossier> = {}) => actOn("2026-03-20", dossier(events, facts), only(demand)).findings;
  const onInvoice: Invoice = { ...B, terms: { kind: "date", dueOn: "2026-03-02", agreedIn: "invoice" } };
  const waived: DossierEvent = { type: "waiver", on: "2026-03-04", of: "costs" };
  const noneDue = { code: "NO_COSTS_DUE", severity: "note", message: "No collection costs are open: the letter can claim none." };

  test("nothing while some are open: a business owes 40.00 for each late invoice (art. 6:96(4) BW)", () => {
    expect(after([])).toEqual([]);
    expect(after([{ ...waived, invoice: "A" } as DossierEvent], { invoices: [A, B] })).toEqual([]);
  });

  test("that none are left, or none have fallen due", () => {
    expect(after([waived])).toEqual([noneDue]);
    expect(after([], { debtor: consumer, invoices: [A, onInvoice] })).toContainEqual(noneDue);
  });

  test("that a consumer who is not in default owes none", () => {
    const message = "The debtor is not in default: no interest or costs can be claimed yet.";
    expect(after([], { debtor: consumer, invoices: [onInvoice] })).toContainEqual({ code: "NO_COSTS_WITHOUT_DEFAULT", severity: "note", message });
  });

  test("what the statement warns of, not what it only notes", () => {
    const letter: DossierEvent = { type: "notice", kind: "fourteen-day-letter", channel: "email", on: "2026-03-04" };
    const found = after([letter], { debtor: consumer }).map(({ code }) => code);
    expect(found).toEqual(["LETTER_NOT_RECEIVED", "NO_COSTS_DUE"]);
    const reminded = dossier([{ type: "notice", kind: "second-reminder", channel: "email", on: "2026-03-04" }]);
    expect(statementOn(reminded, { on: "2026-03-20", law: nl }).findings.map(({ code }) => code)).toContain("COSTS_MODERATED");
    expect(after(reminded.events)).toEqual([]);
  });

  test("nothing of it where the step claims the principal alone", () => {
    const act = actOn("2026-03-20", dossier([], { debtor: consumer, invoices: [onInvoice] }), only(reminder));
    expect(act.findings.map(({ code }) => code)).not.toContain("NO_COSTS_WITHOUT_DEFAULT");
  });
});
