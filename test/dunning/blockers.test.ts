import {
  decide, policies, type Act, type Decision, type Dossier, type DossierEvent, type InstalmentPlan, type Invoice, type Party, type Policy,
  type PolicyStep,
} from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, test } from "vitest";
import { distinctBlockers } from "../../src/dunning/blocked.js";
import { say } from "../stories/dunning-story.js";
import { readable } from "./readable.js";

/** 36,500.00 to be paid by Monday 2 March 2026: 10.15 of interest a day from 3 March, and 40.00 of costs. */
const due = { kind: "date", dueOn: "2026-03-02" } as const;
const A: Invoice = { number: "A", issuedOn: "2026-02-02", receivedOn: "2026-02-02", total: "36500.00", terms: { ...due, agreedIn: "contract" } };
const two = { invoices: [A, { ...A, number: "B" }] };
const parts = [{ share: "50", label: "start", due }, { label: "end", due }];
const inParts: Partial<Dossier> = { invoices: [{ ...A, terms: { kind: "parts", agreedIn: "contract", parts } }] };
const creditor: Party = { name: "Atelier Noord", kind: "business" };
const debtor: Party = { name: "Bakkerij Zuid", kind: "business" };
const dossier = (events: DossierEvent[] = [], facts: Partial<Dossier> = {}): Dossier =>
  ({ id: "D", creditor, debtor, invoices: [A], events, ...facts });
const reminder: PolicyStep = { id: "reminder", action: "notice", notice: "reminder", after: { days: 1, from: "due" } };
const confirm: PolicyStep = { id: "confirm", action: "notice", notice: "confirmation", after: { days: 0, from: "previous" } };
const interrupt: PolicyStep = { id: "interrupt", action: "notice", notice: "interruption", after: { days: -180, from: "prescription" } };
const only = (...steps: PolicyStep[]): Policy => ({ id: "ours", version: "1", steps });
const decideOn = (on: string, file: Dossier, policy: Policy = only(reminder)): Decision => readable(decide(file, { on, law: nl, policy }));
const on = (day: string, file: Dossier, policy?: Policy) => say(decideOn(day, file, policy));
const blockersOn = (day: string, file: Dossier) => (decideOn(day, file) as Extract<Decision, { kind: "blocked" }>).blockers;

const hold = (more: object = {}): DossierEvent => ({ type: "hold", on: "2026-03-01", reason: "illness", ...more });
const pay = (day: string, amount: string, more: object = {}): DossierEvent => ({ type: "payment", on: day, amount, ...more });
const promise = (more: object = {}): DossierEvent => ({ type: "promise", on: "2026-03-12", payBy: "2026-03-20", ...more });
const mailed = (day: string, kind: "confirmation" | "reminder"): DossierEvent => ({ type: "notice", kind, channel: "email", on: day });

describe("a hold", () => {
  test("on one invoice leaves the others, and is told beside what goes on", () => {
    const act = decideOn("2026-03-12", dossier([hold({ until: "2026-03-31", invoices: ["B"] })], two)) as Act;
    expect([act.step, act.invoices]).toEqual(["reminder", ["A"]]);
    expect(act.reasons).toContainEqual({ code: "HOLD", message: "On hold: illness", values: { invoices: "B", until: "2026-03-31" } });
  });

  test("on several invoices is one blocker that names each invoice once", () => {
    const onHold = { code: "HOLD", message: "On hold: illness" };
    const until = "2026-03-31";
    expect(blockersOn("2026-03-12", dossier([hold({ until })], two))).toEqual([{ ...onHold, until, invoices: ["A", "B"] }]);
    expect(blockersOn("2026-03-12", dossier([hold()], inParts))).toEqual([{ ...onHold, invoices: ["A"] }]);
  });

  test("that ends on another day is another blocker; the first to end says until when", () => {
    const [ofA, ofB] = [{ until: "2026-04-15", invoices: ["A"] }, { until: "2026-03-31", invoices: ["B"] }];
    expect(decideOn("2026-03-12", dossier([hold(ofA), hold(ofB)], two))).toMatchObject({ until: "2026-03-31", blockers: [ofA, ofB] });
  });
});

describe("a dispute", () => {
  const dispute = (more: object): DossierEvent => ({ type: "dispute", on: "2026-03-11", reason: "broken", ...more });
  const upheld: DossierEvent = { type: "dispute-resolved", on: "2026-03-12", outcome: "upheld" };

  test("of a part of the interest, when the principal was paid, leaves the rest", () => {
    // 3 to 10 March at 10.15 and 40.00 of costs: 121.20 is open.
    const principalPaid = pay("2026-03-10", "36500.00", { designatedHead: "principal" });
    expect(on("2026-03-12", dossier([principalPaid, dispute({ amount: "50.00" })]))).toBe("reminder for A (PART_DISPUTED)");
    expect(on("2026-03-12", dossier([principalPaid, dispute({ amount: "121.20" })]))).toBe("blocked: DISPUTED");
  });

  test("upheld about nothing in particular asks for a credit note of everything", () => {
    const message = "The dispute was upheld, but no credit note corrects the invoice: send it first.";
    expect(blockersOn("2026-03-12", dossier([dispute({}), upheld], two))).toEqual([{ code: "CREDIT_NOTE_MISSING", message, invoices: ["A", "B"] }]);
  });

  test("upheld about one part leaves the other part, about the whole invoice neither", () => {
    const ofInvoice = { invoice: "A", amount: "100.00" };
    expect(on("2026-03-12", dossier([dispute({ ...ofInvoice, part: "start" }), upheld], inParts))).toBe("reminder for A end (CREDIT_NOTE_MISSING)");
    expect(on("2026-03-12", dossier([dispute(ofInvoice), upheld], inParts))).toBe("blocked: CREDIT_NOTE_MISSING");
  });
});

test("a plan blocks until its next instalment, days of grace included", () => {
  const instalments = [{ dueOn: "2026-03-20", amount: "450.00" }, { dueOn: "2026-04-20", amount: "450.00" }];
  const plan: InstalmentPlan = { total: "900.00", instalments, interest: "keeps-running", graceDays: 5, onDefault: "resume-dunning" };
  const agreed: DossierEvent[] = [{ type: "plan", on: "2026-03-12", plan }];
  const paid: DossierEvent[] = [...agreed, pay("2026-03-20", "450.00")];
  for (const [day, events, until] of [["2026-03-13", agreed, "2026-03-25"], ["2026-03-21", paid, "2026-04-25"]] as const) {
    const message = `An instalment plan runs; the next instalment is due by ${until}.`;
    expect(blockersOn(day, dossier([...events]))).toEqual([{ code: "PLAN_RUNNING", message, until, invoices: ["A"] }]);
  }
});

test("a claim that has prescribed says since when", () => {
  // Claimable from 3 March 2026: five years later it is prescribed (art. 3:307 BW).
  const message = "The claim has been prescribed since 2031-03-03.";
  expect(blockersOn("2031-03-03", dossier())).toEqual([{ code: "PRESCRIBED", message, invoices: ["A"] }]);
});

describe("until when a decision is blocked", () => {
  test("is not said while something blocks the whole dossier, whatever ends before", () => {
    const bankrupt: DossierEvent = { type: "insolvency", kind: "bankruptcy", on: "2026-03-12" };
    const decision = decideOn("2026-03-13", dossier([promise({ confirmedOn: "2026-03-12" }), bankrupt]));
    expect(decision).toMatchObject({ kind: "blocked", blockers: [{ code: "INSOLVENCY" }, { code: "PROMISE_PENDING", until: "2026-03-20" }] });
    expect(decision).not.toHaveProperty("until");
  });

  // Prescribed on 3 March 2031; 180 days before that is 4 September 2030.
  test.each<[string, string, PolicyStep[], string]>([
    ["the end of the hold", "2026-03-31", [reminder, interrupt], "2026-03-31"],
    ["the day before the letter that interrupts prescription, when that comes first", "2031-01-31", [reminder, interrupt], "2030-09-03"],
    ["the end of the hold, when the policy sends no such letter", "2031-01-31", [reminder], "2031-01-31"],
  ])("is %s", (_, until, steps, expected) => {
    expect(decideOn("2026-03-12", dossier([hold({ until })]), only(...steps))).toMatchObject({ kind: "blocked", until: expected });
  });
});

test("what blocks everything is not narrowed to an invoice that it blocks too", () => {
  const everything = { code: "HOLD", message: "On hold: illness" };
  expect(distinctBlockers([everything, { ...everything, invoices: ["A"] }])).toEqual([everything]);
});

describe("what was agreed by word of mouth is put in writing", () => {
  const both = only(reminder, confirm);
  const toConfirm = "(AGREEMENT_UNCONFIRMED, PROMISE_PENDING)";

  test("at once, and the act says what is to be confirmed", () => {
    const act = decideOn("2026-03-12", dossier([promise()]), both) as Act;
    expect([act.step, act.dueOn]).toEqual(["confirm", "2026-03-12"]);
    expect(act.reasons).toContainEqual({ code: "AGREEMENT_UNCONFIRMED", message: "The promise of 2026-03-12 is to be put in writing." });
  });

  const paidB = pay("2026-03-12", "36641.50", { invoices: ["B"] }); // 10 × 10.15 + 40.00
  const creditB: DossierEvent = { type: "credit", on: "2026-03-13", amount: "36500.00", invoice: "B" };
  test("but not by a policy that has no confirmation", () => {
    expect(on("2026-03-13", dossier([promise()]))).toBe("blocked: PROMISE_PENDING until 2026-03-20");
  });

  test.each<[string, string, DossierEvent[], string]>([
    ["once, also on that day", "2026-03-13", [promise(), mailed("2026-03-12", "confirmation")], "blocked: PROMISE_PENDING until 2026-03-20"],
    ["a reminder is none", "2026-03-14", [promise(), mailed("2026-03-13", "reminder")], `confirm for A and B ${toConfirm}`],
    ["nor was one of the day before", "2026-03-13", [mailed("2026-03-11", "confirmation"), promise()], `confirm for A and B ${toConfirm}`],
    [
      "of each agreement: that of the promise about B was none of the one about A", "2026-03-14",
      [promise({ invoices: ["A"] }), promise({ on: "2026-03-13", invoices: ["B"] }), { type: "notice", kind: "confirmation", channel: "email", on: "2026-03-13", invoices: ["B"] }],
      `confirm for A ${toConfirm}`,
    ],
    ["not once it was broken", "2026-03-21", [promise()], "reminder for A and B (PROMISE_BROKEN)"],
    ["for the invoices it is about", "2026-03-13", [promise({ invoices: ["B"] })], `confirm for B ${toConfirm}`],
    ["not for one that was paid", "2026-03-13", [paidB, promise()], `confirm for A ${toConfirm}`],
    ["nor when nothing is open of what it is about", "2026-03-13", [promise({ invoices: ["B"], amount: "100.00" }), creditB], "reminder for A"],
  ])("%s", (_, day, events, expected) => {
    expect(on(day, dossier(events, two), both)).toBe(expected);
  });
});

describe("a dossier is closed", () => {
  const returned: DossierEvent = { type: "credit", on: "2026-03-10", effectiveOn: "2026-02-20", reason: "return", amount: "36500.00", invoice: "A" };
  const settlement: DossierEvent = { type: "settlement", on: "2026-03-12", amount: "30000.00", payBy: "2026-03-25" };
  test.each<[string, DossierEvent[], string]>([
    ["settled: the sum of the settlement came in time", [settlement, pay("2026-03-20", "30000.00")], "settled"],
    // 3 to 31 March: 29 days at 10.15, 294.35, and 40.00 of costs.
    ["paid: the settlement was broken, and the whole claim came later", [settlement, pay("2026-03-31", "36834.35")], "paid"],
    // 3 to 13 March: 11 days at 10.15, 111.65, and 40.00 of costs.
    ["paid: a promise that was kept is no settlement", [promise(), pay("2026-03-13", "36651.65")], "paid"],
    ["credited: from before it was due", [returned], "credited"],
  ])("%s", (_, events, reason) => {
    expect(decideOn("2026-04-01", dossier(events), policies.business)).toMatchObject({ kind: "closed", reason });
  });
});
