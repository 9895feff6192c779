import { checkPolicy, decide, forecast, policies, type Dossier, type DossierEvent, type Policy, type TermijnError } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, test } from "vitest";

const DOSSIER: Dossier = {
  creditor: { name: "Atelier Noord", kind: "business" }, debtor: { name: "Bakkerij Zuid", kind: "business" },
  invoices: [{ number: "A", issuedOn: "2026-02-02", receivedOn: "2026-02-02", total: "1000.00", terms: { kind: "date", dueOn: "2026-03-02", agreedIn: "contract" } }], events: [],
};
const reminder = { id: "reminder", action: "notice", notice: "reminder", after: { days: 3, from: "due" }, deadlineDays: 7 };
const withStep = (step: object): unknown => ({ id: "ours", version: "1", steps: [{ ...reminder, ...step }] });

const errorOf = (run: () => unknown): TermijnError => {
  try {
    run();
  } catch (error) {
    return error as TermijnError;
  }
  throw new Error("no error");
};
const issuesOf = (policy: unknown) => {
  const { name, code, issues } = errorOf(() => decide(DOSSIER, { on: "2026-03-10", law: nl, policy: policy as Policy }));
  expect([name, code]).toEqual(["TermijnError", "INVALID_INPUT"]);
  return issues.map(({ path }) => path);
};

describe("a malformed policy is an error with its path, never a wrong step", () => {
  test.each<[string, unknown, string]>([
    ["none", undefined, "options.policy"],
    ["a text", "business", "options.policy"],
    ["no steps", { id: "ours", version: "1" }, "options.policy.steps"],
    ["no id", { version: "1", steps: [reminder] }, "options.policy.id"],
    ["no version", { id: "ours", steps: [reminder] }, "options.policy.version"],
    ["an unknown step", withStep({ action: "threaten" }), "options.policy.steps[0].action"],
    ["an unknown notice", withStep({ notice: "curse" }), "options.policy.steps[0].notice"],
    ["no notice", withStep({ notice: undefined }), "options.policy.steps[0].notice"],
    ["an unknown channel", withStep({ channel: "pigeon" }), "options.policy.steps[0].channel"],
    ["an unknown anchor", withStep({ after: { days: 3, from: "birth" } }), "options.policy.steps[0].after.from"],
    ["an unknown way to count", withStep({ after: { days: 3, from: "due", count: "lunar" } }), "options.policy.steps[0].after.count"],
    ["half a day", withStep({ after: { days: 1.5, from: "due" } }), "options.policy.steps[0].after.days"],
    ["a negative term", withStep({ deadlineDays: -1 }), "options.policy.steps[0].deadlineDays"],
    ["an unknown claim", withStep({ claims: ["damages"] }), "options.policy.steps[0].claims[0]"],
    ["an unknown approval", withStep({ approval: "oracle" }), "options.policy.steps[0].approval"],
    ["a misspelt field of a step", withStep({ deadline: 14 }), "options.policy.steps[0].deadline"],
    ["a misspelt field of its day", withStep({ after: { days: 3, from: "due", counts: "working" } }), "options.policy.steps[0].after.counts"],
    ["a misspelt field of the policy", { ...(withStep({}) as object), tolerence: "5.00" }, "options.policy.tolerence"],
    ["a negative minimum", { ...(withStep({}) as object), minimumOpen: "-1.00" }, "options.policy.minimumOpen"],
    ["a tolerance in tenths of cents", { ...(withStep({}) as object), tolerance: "1.005" }, "options.policy.tolerance"],
    ["an unknown rule for missed runs", { ...(withStep({}) as object), missedRun: "all-at-once" }, "options.policy.missedRun"],
    ["a negative age of bank data", { ...(withStep({}) as object), bankDataMaxAgeDays: -1 }, "options.policy.bankDataMaxAgeDays"],
    ["a duplicate id", { id: "ours", version: "1", steps: [reminder, { ...reminder, action: "call", notice: undefined }] }, "options.policy.steps[1].id"],
  ])("%s", (_, policy, path) => {
    expect(issuesOf(policy)).toEqual([path]);
  });

  test("every problem is told at once", () => {
    expect(issuesOf({ id: "ours", version: "1", steps: [{ ...reminder, deadlineDays: -1 }, { ...reminder, action: "threaten" }] })).toEqual(["options.policy.steps[0].deadlineDays", "options.policy.steps[1].action"]);
  });

  test("so it is for a forecast and for the check", () => {
    const bad = withStep({ deadlineDays: -1 }) as Policy;
    expect(errorOf(() => forecast(DOSSIER, { on: "2026-03-01", until: "2026-04-01", law: nl, policy: bad })).issues[0]!.path).toBe("options.policy.steps[0].deadlineDays");
    expect(errorOf(() => checkPolicy(bad, { law: nl, debtor: "business" })).issues[0]!.path).toBe("policy.steps[0].deadlineDays");
    expect(errorOf(() => checkPolicy(policies.business, { law: nl, debtor: "friend" as "business" })).issues[0]!.path).toBe("context.debtor");
  });

  test("a policy that is not frozen may be changed between two questions", () => {
    const policy = structuredClone(policies.business);
    expect(decide(DOSSIER, { on: "2026-03-03", law: nl, policy })).toMatchObject({ kind: "act", step: "check" });
    policy.steps.shift();
    expect(decide(DOSSIER, { on: "2026-03-04", law: nl, policy })).toMatchObject({ kind: "act", step: "friendly-reminder" });
    policy.steps[0]!.after.days = 9;
    expect(decide(DOSSIER, { on: "2026-03-04", law: nl, policy })).toMatchObject({ kind: "wait", until: "2026-03-11" });
  });
});

describe("other bad input", () => {
  test.each<[string, () => unknown, string, string]>([
    ["no options", () => decide(DOSSIER, undefined as never), "INVALID_INPUT", "options.law"],
    ["no day", () => decide(DOSSIER, { law: nl, policy: policies.business } as never), "INVALID_INPUT", "options.on"],
    ["a day that does not exist", () => decide(DOSSIER, { on: "2026-02-30", law: nl, policy: policies.business }), "INVALID_INPUT", "options.on"],
    ["a promise without a day", () => decide({ ...DOSSIER, events: [{ type: "promise", on: "2026-03-10" } as DossierEvent] }, { on: "2026-03-11", law: nl, policy: policies.business }), "INVALID_INPUT", "events[0].payBy"],
    ["a promise for yesterday", () => decide({ ...DOSSIER, events: [{ type: "promise", on: "2026-03-10", payBy: "2026-03-09" }] }, { on: "2026-03-11", law: nl, policy: policies.business }), "INCONSISTENT", "events[0].payBy"],
    ["a forecast into the past", () => forecast(DOSSIER, { on: "2026-03-10", until: "2026-03-09", law: nl, policy: policies.business }), "INVALID_INPUT", "options.until"],
    ["a forecast of a century", () => forecast(DOSSIER, { on: "2026-03-10", until: "2126-03-09", law: nl, policy: policies.business }), "INVALID_INPUT", "options.until"],
    ["an assumed payment without an amount", () => forecast(DOSSIER, { on: "2026-03-10", until: "2026-04-09", law: nl, policy: policies.business, payments: [{ on: "2026-03-12" } as never] }), "INVALID_INPUT", "options.payments[0].amount"],
  ])("%s", (_, run, code, path) => {
    const error = errorOf(run);
    expect([error.code, error.issues.map((issue) => issue.path)]).toEqual([code, [path]]);
  });

  test("events before the invoice are named with their path, and are no step", () => {
    const early: DossierEvent[] = [
      { type: "notice", kind: "reminder", channel: "email", on: "2026-01-20", step: "friendly-reminder", invoices: ["A"] }, { type: "step", step: "check", outcome: "done", on: "2026-01-20" },
      { type: "payment", amount: "10.00", on: "2026-01-20" }, { type: "contact", channel: "email", outcome: "other", on: "2026-02-02" },
    ];
    const decision = decide({ ...DOSSIER, events: early }, { on: "2026-03-03", law: nl, policy: policies.business });
    expect(decision).toMatchObject({ kind: "act", step: "check" });
    expect(decision.findings.filter(({ code }) => code === "EVENT_BEFORE_INVOICE").map(({ path, severity }) => [path, severity])).toEqual([["events[0].on", "warning"], ["events[1].on", "warning"], ["events[2].on", "note"]]);
  });

  test("events after the day asked about have not happened yet, with a note", () => {
    const later: DossierEvent[] = [{ type: "payment", amount: "1100.00", on: "2026-03-04" }];
    const decision = decide({ ...DOSSIER, events: later }, { on: "2026-03-03", law: nl, policy: policies.business });
    expect(decision).toMatchObject({ kind: "act", step: "check" });
    expect(decision.findings.map(({ code }) => code)).toContain("EVENTS_AHEAD");
    expect(decide({ ...DOSSIER, events: later }, { on: "2026-03-04", law: nl, policy: policies.business }).kind).toBe("closed");
  });
});
