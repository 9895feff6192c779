import { decide, forecast, policies, statementOn, type Act, type Decision, type Dossier, type DossierEvent, type Invoice, type Party, type Policy, type PolicyStep } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, test } from "vitest";
import { say } from "../stories/dunning-story.js";
import { readable } from "./readable.js";

const creditor: Party = { name: "Atelier Noord", kind: "business" };
const consumer: Party = { name: "J. de Vries", kind: "consumer" };
/** 36,500.00 to be paid by Monday 2 March 2026: 10.15 a day. */
const A: Invoice = { number: "A", issuedOn: "2026-02-02", receivedOn: "2026-02-02", total: "36500.00", terms: { kind: "date", dueOn: "2026-03-02", agreedIn: "contract" } };
const dossier = (events: DossierEvent[] = [], facts: Partial<Dossier> = {}): Dossier => ({ id: "D", creditor, debtor: { name: "Bakkerij Zuid", kind: "business" }, invoices: [A], events, ...facts });
const decideOn = (on: string, file: Dossier, policy: Policy = policies.business): Decision => readable(decide(file, { on, law: nl, policy }));
const on = (day: string, file: Dossier, policy?: Policy) => say(decideOn(day, file, policy));
const actOn = (day: string, file: Dossier, policy?: Policy): Act => {
  const decision = decideOn(day, file, policy);
  if (decision.kind !== "act") throw new Error(say(decision));
  return decision;
};
const codes = ({ findings }: Decision) => findings.map(({ code }) => code);

const took = (step: string, day: string): DossierEvent => ({ type: "step", on: day, step, outcome: "done" });
const mailed = (kind: "reminder" | "second-reminder" | "final-demand", day: string, deadlineOn?: string): DossierEvent => ({ type: "notice", on: day, kind, channel: "email", ...(deadlineOn === undefined ? {} : { deadlineOn }) });
const CALLED: DossierEvent[] = [took("check", "2026-03-03"), mailed("reminder", "2026-03-04", "2026-03-11"), took("call", "2026-03-12")];
const only = (...steps: PolicyStep[]): Policy => ({ id: "ours", version: "1", steps });

describe("what blocks", () => {
  const promise: DossierEvent = { type: "promise", on: "2026-03-12", payBy: "2026-03-20", confirmedOn: "2026-03-12" };
  test.each<[string, DossierEvent[], Partial<Dossier>, Partial<Policy>, string]>([
    ["a dispute", [{ type: "dispute", on: "2026-03-13", reason: "broken", invoice: "A" }], {}, {}, "blocked: DISPUTED"],
    ["a dispute of all of the principal, with the interest and costs over it", [{ type: "dispute", on: "2026-03-13", reason: "broken", invoice: "A", amount: "36500.00" }], {}, {}, "blocked: DISPUTED"],
    ["an upheld dispute, also of a part, until the credit note", [{ type: "dispute", on: "2026-03-13", reason: "broken", invoice: "A", amount: "500.00" }, { type: "dispute-resolved", on: "2026-03-14", outcome: "upheld" }], {}, {}, "blocked: CREDIT_NOTE_MISSING"],
    ["a hold without an end", [{ type: "hold", on: "2026-03-13", reason: "illness" }], {}, {}, "blocked: HOLD"],
    ["a hold with one", [{ type: "hold", on: "2026-03-13", reason: "illness", until: "2026-03-31" }], {}, {}, "blocked: HOLD until 2026-03-31"],
    ["a deferral", [{ type: "deferral", on: "2026-03-13", until: "2026-04-10" }], {}, {}, "blocked: DEFERRED until 2026-04-10"],
    ["a promise", [promise], {}, {}, "blocked: PROMISE_PENDING until 2026-03-20"],
    ["a promise and a longer hold", [promise, { type: "hold", on: "2026-03-13", reason: "illness", until: "2026-03-31" }], {}, {}, "blocked: HOLD, PROMISE_PENDING until 2026-03-31"],
    ["a settlement", [{ type: "settlement", on: "2026-03-12", amount: "30000.00", payBy: "2026-03-25" }, { type: "notice", kind: "confirmation", channel: "email", on: "2026-03-13" }], {}, {}, "blocked: SETTLEMENT_PENDING until 2026-03-25"],
    // 3 to 9 March at 10.15: 71.05.
    ["insolvency, with the amount to file", [{ type: "insolvency", kind: "debt-restructuring", on: "2026-03-10" }], {}, {}, "blocked: INSOLVENCY of 36611.05"],
    ["a clean slate", [{ type: "insolvency", kind: "debt-restructuring", on: "2026-03-10" }, { type: "insolvency-ended", outcome: "clean-slate", on: "2026-03-15" }], {}, {}, "blocked: CLEAN_SLATE"],
    ["a composition", [{ type: "insolvency", kind: "suspension-of-payments", on: "2026-03-10" }, { type: "insolvency-ended", outcome: "composition", on: "2026-03-15" }], {}, {}, "blocked: COMPOSITION"],
    ["a hand-over", [{ type: "handover", on: "2026-03-13", to: "agency" }], {}, {}, "blocked: HANDED_OVER"],
    ["a judgment", [{ type: "judgment", on: "2026-03-13" }], {}, {}, "blocked: JUDGMENT"],
    ["credit that would cover it", [], { invoices: [A, { ...A, number: "C", total: "-40000.00" }] }, {}, "blocked: UNALLOCATED_MONEY"],
    ["too small a sum", [{ type: "payment", on: "2026-03-13", amount: "36640.00" }], {}, { minimumOpen: "50.00" }, "blocked: UNDER_MINIMUM"],
    ["bank data too old for a second reminder", [], { bankDataThrough: "2026-03-10" }, {}, "blocked: BANK_DATA_OLD"],
    ["bank data just new enough", [], { bankDataThrough: "2026-03-11" }, {}, "second-reminder for A, pay by 2026-03-25"],
    ["bank data of a later day", [], { bankDataThrough: "2026-03-30" }, {}, "second-reminder for A, pay by 2026-03-25"],
    ["a milestone not reached", [], { invoices: [{ ...A, terms: { kind: "parts", agreedIn: "contract", parts: [{ due: { kind: "milestone", milestone: "delivered" } }] } }] }, {}, "blocked: MILESTONE_NOT_REACHED"],
    ["nothing", [], {}, {}, "second-reminder for A, pay by 2026-03-25"],
  ])("%s", (_, events, facts, rules, expected) => {
    expect(on("2026-03-18", dossier([...CALLED, ...events], facts), { ...policies.business, ...rules })).toBe(expected);
  });

  test("each blocker says why in words, and for which invoice", () => {
    const decision = decideOn("2026-03-18", dossier([...CALLED, promise]));
    expect(decision).toMatchObject({ blockers: [{ message: "The debtor promised to pay by 2026-03-20.", until: "2026-03-20", invoices: ["A"] }] });
  });

  test("old bank data hold nothing up before the first reminder, and everything after it", () => {
    const old = { bankDataThrough: "2026-01-31" };
    expect([on("2026-03-03", dossier([], old)), on("2026-03-04", dossier(CALLED.slice(0, 1), old)), on("2026-03-12", dossier(CALLED.slice(0, 2), old))]).toEqual(["check for A", "friendly-reminder for A, pay by 2026-03-11", "blocked: BANK_DATA_OLD"]);
    // Another invoice that is due for its first reminder is not held up.
    const B: Invoice = { ...A, number: "B", terms: { kind: "date", dueOn: "2026-03-14", agreedIn: "contract" } };
    expect(on("2026-03-18", dossier(CALLED, { ...old, invoices: [A, B] }))).toBe("check for B");
  });

  test("a part of an invoice that waits for its milestone hides no end of another's promise", () => {
    const parts: Invoice = { ...A, terms: { kind: "parts", agreedIn: "contract", parts: [{ share: "50", label: "start", due: { kind: "date", dueOn: "2026-03-02" } }, { label: "end", due: { kind: "milestone", milestone: "delivered" } }] } };
    expect(on("2026-03-13", dossier([{ type: "promise", on: "2026-03-12", payBy: "2026-03-20", confirmedOn: "2026-03-12" }, ...CALLED], { invoices: [parts] }))).toContain("until 2026-03-20");
  });

  test("an upheld dispute about one invoice says nothing about another", () => {
    const two = { invoices: [A, { ...A, number: "B" }] };
    const events: DossierEvent[] = [{ type: "dispute", id: "d", on: "2026-03-05", reason: "broken", invoice: "A" }, { type: "dispute-resolved", dispute: "d", on: "2026-03-06", outcome: "upheld" }, { type: "dispute", on: "2026-03-07", reason: "late", invoice: "B" }];
    expect(decideOn("2026-03-18", dossier(events, two))).toMatchObject({ blockers: [{ code: "CREDIT_NOTE_MISSING", invoices: ["A"] }, { code: "DISPUTED", invoices: ["B"] }] });
  });

  test("what waits is told beside what goes on", () => {
    const two = { invoices: [A, { ...A, number: "B" }] };
    const decision = actOn("2026-03-14", dossier([...CALLED, { type: "dispute", on: "2026-03-13", reason: "broken", invoice: "A" }], two));
    expect(decision).toMatchObject({ step: "second-reminder", invoices: ["B"] });
    expect(decision.reasons).toContainEqual({ code: "DISPUTED", message: "The claim is disputed: settle the dispute first.", values: { invoices: "A" } });
  });

  test("the end of the ladder", () => {
    const ended: DossierEvent[] = [...CALLED, mailed("second-reminder", "2026-03-14"), mailed("final-demand", "2026-03-22"), took("weigh", "2026-03-30"), { type: "handover", on: "2026-03-31", to: "agency" }, { type: "handback", on: "2026-06-01" }];
    expect(on("2026-06-02", dossier(ended), { ...policies.business, steps: policies.business.steps.slice(0, -1) })).toBe("blocked: LADDER_ENDED");
  });
});

describe("when a step is due", () => {
  const reminder: PolicyStep = { id: "reminder", action: "notice", notice: "reminder", after: { days: 1, from: "due" }, deadlineDays: 7 };
  test.each<[string, PolicyStep, DossierEvent[], Partial<Invoice>, string]>([
    ["three days after the due date", { ...reminder, after: { days: 3, from: "due" } }, [], {}, "wait until 2026-03-05 for reminder"],
    // Due on Thursday 2 April: Good Friday, the weekend and Easter Monday do not count.
    ["two working days after it, over Easter", { ...reminder, after: { days: 2, from: "due", count: "working" } }, [], { terms: { kind: "date", dueOn: "2026-04-02", agreedIn: "contract" } }, "wait until 2026-04-08 for reminder"],
    ["a week before it", { ...reminder, after: { days: -7, from: "due" } }, [], {}, "wait until 2026-02-23 for reminder"],
    ["a week after a performance later than the invoice", { ...reminder, notice: "courtesy", after: { days: 7, from: "performance" } }, [], { performedOn: "2026-02-12" }, "wait until 2026-02-19 for reminder"],
    ["not on the day of the invoice, though the performance was earlier", { ...reminder, notice: "courtesy", after: { days: 3, from: "performance" } }, [], { performedOn: "2026-01-20" }, "wait until 2026-02-03 for reminder"],
    ["not before the due date, whatever it counts from", { ...reminder, notice: "second-reminder", after: { days: 3, from: "performance" } }, [], {}, "wait until 2026-03-03 for reminder"],
  ])("%s", (_, step, events, facts, expected) => {
    expect(on("2026-02-02", dossier(events, { invoices: [{ ...A, ...facts }] }), only(step))).toBe(expected);
  });

  const second = (after: PolicyStep["after"]): Policy => only(reminder, { id: "second", action: "notice", notice: "second-reminder", after, deadlineDays: 7 });
  const sent = (more: object): DossierEvent[] => [{ type: "notice", kind: "reminder", channel: "email", on: "2026-03-03", ...more } as DossierEvent];
  test.each<[string, PolicyStep["after"], DossierEvent[], string]>([
    // The seven days of the reminder run to 10 March when it arrived on the 3rd, to 12 March when it arrived on the 5th.
    ["after the step before it, when its term is over", { days: 2, from: "previous" }, sent({}), "2026-03-11"],
    ["twelve days after the step before it", { days: 12, from: "previous" }, sent({}), "2026-03-15"],
    ["ten days after its receipt", { days: 10, from: "received" }, sent({ receivedOn: "2026-03-05" }), "2026-03-15"],
    ["from receipt, of which nothing is known, from its sending", { days: 10, from: "received" }, sent({}), "2026-03-13"],
    ["the day after its term, from receipt", { days: 1, from: "deadline" }, sent({ receivedOn: "2026-03-05" }), "2026-03-13"],
    ["the day after the term it named, when that is longer", { days: 1, from: "deadline" }, sent({ deadlineOn: "2026-03-20" }), "2026-03-21"],
    ["the day after its term, which a late receipt does not cut short", { days: 1, from: "deadline" }, sent({ deadlineOn: "2026-03-10", receivedOn: "2026-03-09" }), "2026-03-17"],
    ["two working days after its term: Tuesday the 10th, Thursday the 12th", { days: 2, from: "deadline", count: "working" }, sent({}), "2026-03-12"],
    ["a call in between cuts no term short", { days: 1, from: "previous" }, [...sent({ deadlineOn: "2026-03-20" }), { type: "contact", channel: "phone", outcome: "no-answer", on: "2026-03-06" }], "2026-03-21"],
  ])("%s", (_, after, events, day) => {
    expect(on("2026-03-09", dossier(events), second(after))).toBe(`wait until ${day} for second`);
  });

  test("a message for before the due date is left out once its time has passed", () => {
    expect([on("2026-03-02", dossier(), policies.gentle), on("2026-03-03", dossier(), policies.gentle)]).toEqual(["before-due for A", "check for A"]);
    // Five days to pay: a week before would be before the invoice.
    expect(on("2026-02-03", dossier([], { invoices: [{ ...A, terms: { kind: "net", days: 5, agreedIn: "contract" } }] }), only({ ...reminder, after: { days: -7, from: "due" } }, { ...reminder, id: "late" }))).toBe("wait until 2026-02-08 for late");
  });
});

describe("what an act carries", () => {
  test("a key, the record to append, approval, a deadline, what it claims", () => {
    expect(actOn("2026-03-22", dossier([...CALLED, mailed("second-reminder", "2026-03-14", "2026-03-21")]))).toMatchObject({
      action: "notice", notice: "final-demand", channel: "email", claims: ["principal", "interest", "costs"], approval: "person", dueOn: "2026-03-22", deadlineOn: "2026-03-29", policy: "business@1",
      key: "D/business/final-demand/A",
      record: { type: "notice", kind: "final-demand", channel: "email", on: "2026-03-22", deadlineOn: "2026-03-29", invoices: ["A"], step: "final-demand", policy: "business@1", key: "D/business/final-demand/A" },
    });
    expect(actOn("2026-03-12", dossier(CALLED.slice(0, 2))).record).toEqual({ type: "step", step: "call", outcome: "done", on: "2026-03-12", invoices: ["A"], policy: "business@1", key: "D/business/call/A" });
  });

  test("a key that is one with no other: each promise has a confirmation of its own", () => {
    const first: DossierEvent[] = [...CALLED, { type: "promise", on: "2026-03-12", payBy: "2026-03-14", amount: "10.00" }];
    const second: DossierEvent[] = [...first, { type: "notice", kind: "confirmation", channel: "email", on: "2026-03-13" }, { type: "payment", on: "2026-03-14", amount: "10.00" }, { type: "promise", on: "2026-03-14", payBy: "2026-03-30", amount: "20.00" }];
    expect([actOn("2026-03-13", dossier(first)).key, actOn("2026-03-14", dossier(second)).key]).toEqual(["D/business/confirm/A/promise-2026-03-12", "D/business/confirm/A/promise-2026-03-14"]);
  });

  test("the check lists what a person should look at", () => {
    const found = actOn("2026-03-03", dossier([{ type: "contact", channel: "email", outcome: "not-received", on: "2026-02-20" }]));
    expect(codes(found)).toEqual(expect.arrayContaining(["CHECK_INVOICE", "CHECK_TERM", "CHECK_COMPLAINTS", "CHECK_EARLIER_TROUBLE", "CHECK_CREDIT"]));
    expect(found.findings.find(({ code }) => code === "CHECK_COMPLAINTS")!.message).toContain("1 complaint is recorded");
    const trouble = actOn("2026-03-03", dossier([{ type: "payment", id: "p", on: "2026-02-10", amount: "100.00" }, { type: "payment-reversed", payment: "p", on: "2026-02-12" }]));
    expect(trouble.findings.find(({ code }) => code === "CHECK_EARLIER_TROUBLE")!.message).toContain("1 × payment that bounced");
  });

  const suspend = only({ id: "suspend", action: "suspend", after: { days: 3, from: "due" } }, { id: "weigh", action: "weigh", after: { days: 1, from: "previous" } });
  test("suspension: its conditions, not for goods, and to be ended when all is paid", () => {
    const services = { invoices: [{ ...A, subject: "services" as const }] };
    const act = actOn("2026-03-05", dossier([], services), suspend);
    expect([act.action, act.record, codes(act)]).toEqual(["suspend", { type: "suspension", on: "2026-03-05", step: "suspend", policy: "ours@1", key: "D/ours/suspend/A" }, ["SUSPENSION_CONDITIONS", "BANK_DATA_UNKNOWN"]]);
    expect(codes(actOn("2026-03-05", dossier(), suspend))).toContain("SUSPENSION_SUBJECT_UNKNOWN");
    expect(on("2026-03-05", dossier([], { invoices: [{ ...A, subject: "goods" }] }), suspend)).toBe("weigh for A");
    const paid: DossierEvent[] = [act.record, { type: "payment", on: "2026-03-05", amount: "36570.45" }];
    expect([on("2026-03-06", dossier(paid, services), suspend), codes(decideOn("2026-03-06", dossier(paid, services), suspend))]).toEqual(["closed: paid", ["PERFORMANCE_TO_RESUME"]]);
    expect(codes(decideOn("2026-03-06", dossier([...paid, { type: "resumption", on: "2026-03-06" }], services), suspend))).toEqual([]);
  });

  const handOver = only({ id: "reminder", action: "notice", notice: "reminder", after: { days: 1, from: "due" } }, { id: "hand-over", action: "handover", after: { days: 1, from: "previous" } });
  test("natural persons are handed over only to who is registered, and called within hours", () => {
    const call = only({ id: "call", action: "call", after: { days: 1, from: "due" } });
    const soleTrader: Party = { name: "Klusbedrijf Jan", kind: "business", naturalPerson: true };
    for (const [debtor, isNatural] of [[consumer, true], [soleTrader, true], [dossier().debtor, false]] as const) {
      expect(codes(actOn("2026-03-04", dossier([mailed("reminder", "2026-03-03")], { debtor }), handOver)).includes("COLLECTOR_MUST_BE_REGISTERED")).toBe(isNatural);
      expect(codes(actOn("2026-03-03", dossier([], { debtor }), call)).includes("CONTACT_HOURS")).toBe(isNatural);
      // An e-mail on Sunday 8 March, and one on the Monday after.
      expect(codes(actOn("2026-03-08", dossier([], { debtor }), handOver)).includes("CONTACT_HOURS")).toBe(isNatural);
      expect(codes(actOn("2026-03-09", dossier([], { debtor }), handOver)).includes("CONTACT_HOURS")).toBe(false);
    }
  });
});

describe("required steps", () => {
  const file = (events: DossierEvent[], agreedIn: "contract" | "invoice" = "contract") => dossier(events, { debtor: consumer, invoices: [{ ...A, terms: { kind: "date", dueOn: "2026-03-02", agreedIn } }] });
  const SECOND = [...CALLED, mailed("second-reminder", "2026-03-14", "2026-03-21")];
  const letter = (day: string, more: object = {}): DossierEvent => ({ type: "notice", kind: "fourteen-day-letter", channel: "post", on: day, ...more }) as DossierEvent;

  test("are not passed over, also when a firmer letter was sent by hand", () => {
    expect(on("2026-03-30", file([...SECOND, mailed("final-demand", "2026-03-22", "2026-03-29")]), policies.consumer)).toMatch(/^fourteen-day-letter for A/);
  });
  test.each<[string, DossierEvent[], string, string]>([
    ["a letter denied", [letter("2026-03-24", { receipt: "denied" })], "REQUIRED_STEP_UNPROVEN", "record when it was received"],
    ["a letter skipped", [{ type: "step", step: "fourteen-day-letter", outcome: "skipped", on: "2026-03-24" }], "REQUIRED_STEP_SKIPPED", "the policy requires it"],
    ["a step without a letter", [{ type: "step", step: "fourteen-day-letter", outcome: "done", on: "2026-03-24" }], "REQUIRED_STEP_UNPROVEN", "no notice is recorded"],
  ])("%s: nothing further, and the answer says what is missing", (_, events, code, what) => {
    expect(decideOn("2026-06-01", file([...SECOND, ...events]), policies.consumer)).toMatchObject({ kind: "blocked", blockers: [{ code, message: expect.stringContaining(what), invoices: ["A"] }] });
  });
  test("a second letter that arrived is enough", () => {
    expect(on("2026-06-01", file([...SECOND, letter("2026-03-24", { receipt: "returned" }), letter("2026-04-10")]), policies.consumer)).toMatch(/^final-demand/);
  });
  test("a letter sent before default has no effect", () => {
    const noticeOfDefault: DossierEvent = { type: "notice", kind: "notice-of-default", channel: "email", on: "2026-03-24", receivedOn: "2026-03-24", deadlineOn: "2026-04-10" };
    expect(on("2026-06-01", file([...SECOND, noticeOfDefault, letter("2026-03-30")], "invoice"), policies.consumer)).toBe("blocked: REQUIRED_STEP_WITHOUT_EFFECT");
    expect(decideOn("2026-06-01", file([...SECOND, { ...noticeOfDefault, deadlineOn: "2026-03-24" }], "invoice"), policies.consumer)).toMatchObject({ blockers: [{ code: "REQUIRED_STEP_WITHOUT_EFFECT" }] });
  });
  test("a policy without a notice of default stops at the letter that would have no effect", () => {
    const lacking = { ...policies.consumer, steps: policies.consumer.steps.filter(({ id }) => id !== "notice-of-default") };
    expect(on("2026-03-24", file(SECOND, "invoice"), lacking)).toBe("blocked: NOT_IN_DEFAULT");
  });
});

test("the latest step that fits is never a hand-over", () => {
  expect(on("2027-01-04", dossier(), { ...policies.business, missedRun: "latest" })).toBe("weigh for A");
});

describe("before prescription", () => {
  // Claimable from 3 and 10 March 2026: prescribed on 3 and 10 March 2031; 180 days before are 4 and 11 September 2030.
  const two = { invoices: [A, { ...A, number: "B", terms: { kind: "date" as const, dueOn: "2026-03-09", agreedIn: "contract" as const } }] };
  const interrupting = (day: string, invoices: string[]): DossierEvent => ({ type: "notice", kind: "interruption", channel: "registered-post", on: day, receivedOn: day, receipt: "proven", invoices });
  const held: DossierEvent = { type: "hold", on: "2026-03-03", reason: "illness" };
  test("the letter is for the claims whose time has come", () => {
    expect([on("2030-09-04", dossier([held], two)), on("2030-09-11", dossier([held], two))].map((text) => text.split(" (")[0])).toEqual(["interrupt for A", "interrupt for A and B"]);
  });
  test("a letter about one claim does nothing for another", () => {
    expect(on("2030-09-12", dossier([held, interrupting("2030-09-11", ["A"])], two)).split(" (")[0]).toBe("interrupt for B");
    expect(on("2030-09-12", dossier([held, interrupting("2030-09-11", ["A", "B"])], two))).toBe("blocked: HOLD");
  });
});

describe("forecast", () => {
  test("what is open is what the statement says: a credit lowers it", () => {
    const inCredit = dossier([], { invoices: [A, { ...A, number: "B", total: "-30.00" }] });
    expect(forecast(inCredit, { on: "2026-03-02", until: "2026-03-02", law: nl, policy: policies.business })[0]!.open).toBe("36470.00");
    expect(statementOn(inCredit, { on: "2026-03-02", law: nl }).open).toBe("36470.00");
  });

  test("takes bank data to be kept up to date, and counts the events that lie ahead", () => {
    const days = forecast(dossier([{ type: "hold", on: "2026-03-13", reason: "illness", until: "2026-04-01" }, ...CALLED], { bankDataThrough: "2026-03-12" }), { on: "2026-03-12", until: "2026-06-01", law: nl, policy: policies.business });
    expect(days.flatMap(({ on: day, decision }) => (decision.kind === "act" ? [`${day} ${decision.step}`] : []))).toEqual(["2026-04-02 second-reminder", "2026-04-10 final-demand", "2026-04-18 weigh", "2026-04-19 hand-over"]);
  });

  test("reaches the letter that interrupts prescription also past a dispute, and the day of prescription itself", () => {
    const days = forecast(dossier([{ type: "dispute", on: "2026-03-03", reason: "broken", invoice: "A" }]), { on: "2026-03-10", until: "2032-01-01", law: nl, policy: policies.business });
    // Claimable from 3 March 2026, prescribed on 3 March 2031; 180 days before is 4 September 2030.
    expect(days.filter(({ decision }) => decision.kind === "act").map(({ on: day }) => day)).toEqual(["2030-09-04"]);
    const unwatched = { ...policies.business, steps: policies.business.steps.filter(({ id }) => id !== "interrupt") };
    const last = forecast(dossier([{ type: "dispute", on: "2026-03-03", reason: "broken", invoice: "A" }]), { on: "2026-03-10", until: "2032-01-01", law: nl, policy: unwatched }).at(-1)!;
    expect([last.on, say(last.decision)]).toEqual(["2031-03-03", "blocked: DISPUTED, PRESCRIBED"]);
  });
});
