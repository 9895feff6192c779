import {
  decide, policies, type Act, type DecideOptions, type Decision, type Dossier, type DossierEvent, type Invoice, type Policy, type PolicyStep,
  type TermijnError,
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
const dueBy = (number: string, dueOn: string): Invoice => ({ ...A, number, terms: { kind: "date", dueOn, agreedIn: "contract" } });
const dossier = (events: DossierEvent[] = [], facts: Partial<Dossier> = {}): Dossier => ({
  id: "D", creditor: { name: "Atelier Noord", kind: "business" }, debtor: { name: "Bakkerij Zuid", kind: "business" },
  invoices: [A], events, ...facts,
});
const decideOn = (on: string, file: Dossier, policy: Policy = policies.business): Decision => readable(decide(file, { on, law: nl, policy }));
const on = (day: string, file: Dossier, policy?: Policy) => say(decideOn(day, file, policy));
const only = (...steps: PolicyStep[]): Policy => ({ id: "ours", version: "1", steps });

/** For A as far as the call; the second reminder is due on the 14th. */
const CALLED: DossierEvent[] = [
  { type: "step", on: "2026-03-03", step: "check", outcome: "done" },
  { type: "notice", on: "2026-03-04", kind: "reminder", channel: "email", deadlineOn: "2026-03-11", invoices: ["A"] },
  { type: "step", on: "2026-03-12", step: "call", outcome: "done" },
];

describe("what blocks the whole dossier", () => {
  const blockers = (day: string, file: Dossier) => {
    const decision = decideOn(day, file);
    return decision.kind === "blocked" ? decision.blockers : decision.kind;
  };
  const handover: DossierEvent = { type: "handover", on: "2026-03-13", to: "agency" };
  const bankruptcy: DossierEvent = { type: "insolvency", on: "2026-03-10", kind: "bankruptcy" };
  const closed: DossierEvent = { type: "insolvency-ended", on: "2026-03-12", outcome: "closed" };
  const paid: DossierEvent = { type: "payment", on: "2026-03-16", amount: "100.00" };

  test("a hand-over, whatever happens after it, until it comes back", () => {
    const message = "The claim was handed over to the agency on 2026-03-13.";
    expect(blockers("2026-03-18", dossier([...CALLED, handover, paid]))).toEqual([{ code: "HANDED_OVER", message }]);
    expect(blockers("2026-03-18", dossier([...CALLED, handover, { type: "handback", on: "2026-03-14" }, paid]))).not.toContainEqual({
      code: "HANDED_OVER", message,
    });
    const again: DossierEvent[] = [...CALLED, { ...handover, on: "2026-03-04" }, { type: "handback", on: "2026-03-12" }, handover];
    expect(blockers("2026-03-18", dossier(again))).toEqual([{ code: "HANDED_OVER", message }]);
  });

  test("an insolvency, until it is closed; another one after it again", () => {
    expect(on("2026-03-18", dossier([...CALLED, bankruptcy, closed, paid]))).toMatch(/^second-reminder/);
    // No interest from the first bankruptcy until it was closed: 3 to 9, 12 and 13 March are nine days of 10.15.
    const again: DossierEvent[] = [...CALLED, bankruptcy, closed, { ...bankruptcy, on: "2026-03-14" }];
    expect(blockers("2026-03-18", dossier(again))).toEqual([{
      code: "INSOLVENCY", message: "The debtor is bankrupt since 2026-03-14: file the claim of 36631.35.",
    }]);
  });

  test("credit that covers what is open to the cent, not one cent less", () => {
    // On 18 March: 36,500.00, sixteen days of 10.15 and 40.00.
    const credit = (total: string) => dossier(CALLED, { invoices: [A, { ...A, number: "C", total }] });
    expect(blockers("2026-03-18", credit("-36702.40"))).toEqual([{
      code: "UNALLOCATED_MONEY",
      message: "36702.40 of the debtor's money or credit is not allocated and would cover what is open: allocate it, set it off or pay it back.",
    }]);
    expect(blockers("2026-03-18", credit("-36702.39"))).toBe("act");
  });

  test("nothing of the age of bank data where the policy does not ask", () => {
    const old = dossier(CALLED, { bankDataThrough: "2026-01-31" });
    const { bankDataMaxAgeDays, ...careless } = policies.business;
    expect(bankDataMaxAgeDays).toBe(7);
    expect([on("2026-03-18", old), on("2026-03-18", old, careless)]).toEqual(["blocked: BANK_DATA_OLD", "second-reminder for A, pay by 2026-03-25"]);
    // Neither does a step that watches over prescription wait for it: from 3 March 2031 the claim is prescribed.
    const watch = { ...only({ id: "decide", action: "weigh", after: { days: -60, from: "prescription" } }), bankDataMaxAgeDays: 7 };
    expect(on("2031-01-02", old, watch)).toBe("decide for A (PRESCRIPTION_NEAR)");
  });
});

describe("of several claims", () => {
  const B = dueBy("B", "2026-03-13");
  const held = (invoice: string, until?: string): DossierEvent => ({
    type: "hold", on: "2026-03-05", reason: "illness", invoices: [invoice], ...(until && { until }),
  });

  test("the oldest carries, wherever it stands in the list", () => {
    for (const invoices of [[A, B], [B, A]]) expect(on("2026-03-18", dossier(CALLED, { invoices }))).toMatch(/^second-reminder for A,/);
  });

  test("the other has its step the day after: one a day", () => {
    const before = dossier([...CALLED, held("C")], { invoices: [A, B, { ...B, number: "C" }] });
    const { record } = decideOn("2026-03-18", before) as Act;
    const after = { ...before, events: [...before.events, record] };
    expect(decideOn("2026-03-18", after)).toMatchObject({
      kind: "wait", until: "2026-03-19", next: "check",
      reasons: [
        { code: "STEP_TAKEN_TODAY", message: "A step was taken today: at most one a day." },
        { code: "HOLD", message: "On hold: illness", values: { invoices: "C" } },
      ],
    });
    expect(on("2026-03-19", after)).toBe("check for B (HOLD)");
  });

  test("the soonest is waited for; on one day the oldest debt's", () => {
    // A is called on the 12th, after its reminder's term.
    const waitWith = (dueOn: string) => on("2026-03-06", dossier(CALLED.slice(0, 2), { invoices: [A, dueBy("B", dueOn)] }));
    expect(["2026-03-09", "2026-03-20", "2026-03-11"].map(waitWith)).toEqual([
      "wait until 2026-03-10 for check", "wait until 2026-03-12 for call", "wait until 2026-03-12 for call",
    ]);
  });

  test("one may come free sooner than the next step of another, and the answer says so", () => {
    const file = dossier(
      [...CALLED.slice(0, 2), held("B", "2026-03-08"), held("C", "2026-03-07"), held("E", "2026-03-08"), held("F")],
      { invoices: ["A", "B", "C", "E", "F"].map((number) => ({ ...A, number })) },
    );
    expect(decideOn("2026-03-06", file)).toMatchObject({
      kind: "wait", until: "2026-03-08", next: "call", reasons: [
        { code: "STEP_AHEAD", message: 'The next step, "call", is due on 2026-03-12.', values: { step: "call", dueOn: "2026-03-12" } },
        { code: "HOLD", message: "On hold: illness", values: { invoices: "B, E", until: "2026-03-08" } },
        { code: "HOLD", message: "On hold: illness", values: { invoices: "C", until: "2026-03-07" } },
        { code: "HOLD", message: "On hold: illness", values: { invoices: "F" } },
      ],
    });
  });

  test("a hold on one that was paid is not told", () => {
    const file = dossier([...CALLED, { type: "payment", on: "2026-03-05", amount: "36500.00", invoices: ["B"] }, held("B")], { invoices: [A, B] });
    expect(on("2026-03-18", file)).toBe("second-reminder for A, pay by 2026-03-25");
  });
});

describe("when there is nothing more to do", () => {
  const interrupt: PolicyStep = {
    id: "interrupt", action: "notice", notice: "interruption", channel: "registered-post", after: { days: -180, from: "prescription" },
  };

  test("the ladder has ended, and only prescription is ahead: 180 days before 3 March 2031", () => {
    const check: PolicyStep = { id: "check", action: "check", after: { days: 1, from: "due" } };
    expect(decideOn("2026-04-01", dossier(CALLED.slice(0, 1)), only(check, interrupt))).toEqual({
      kind: "wait", until: "2030-09-04", next: null, findings: [], reasons: [
        { code: "LADDER_ENDED", message: "All steps of the policy have been taken: decide whether to go on." },
        {
          code: "PRESCRIPTION_NEAR", message: "The claim prescribes on 2031-03-03; only a letter that reached the debtor starts a new term.",
          values: { prescribesOn: "2031-03-03" },
        },
      ],
    });
  });

  test("what was suspended is to be resumed", () => {
    // 36,500.00, three days of 10.15 and 40.00.
    const paid: DossierEvent[] = [{ type: "suspension", on: "2026-03-05" }, { type: "payment", on: "2026-03-05", amount: "36570.45" }];
    expect(decideOn("2026-03-06", dossier(paid))).toEqual({
      kind: "closed", reason: "paid", findings: [{
        code: "PERFORMANCE_TO_RESUME", severity: "warning",
        message: "The performance has been suspended since 2026-03-05, and nothing is open any more.",
        fix: "Resume it, and record a resumption.", basis: [{ ref: "art. 6:52 BW" }],
      }],
    });
  });

  test("options that cannot be read are an error that says so", () => {
    const unreadable = { get on(): string { throw new Error("no"); }, law: nl, policy: policies.business };
    const pathsOf = (options: unknown) => {
      try {
        return decide(dossier(), options as DecideOptions);
      } catch (error) {
        return (error as TermijnError).issues.map(({ path }) => path);
      }
    };
    expect([pathsOf(unreadable), pathsOf(undefined)]).toEqual([["options"], ["options.law"]]);
  });
});
