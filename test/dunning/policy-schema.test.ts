import { decide, policies, type Dossier, type Policy, type PolicyStep, type TermijnError } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, test } from "vitest";
import { checkedPolicy } from "../../src/dunning/policy-schema.js";

const DOSSIER: Dossier = {
  creditor: { name: "Atelier Noord", kind: "business" }, debtor: { name: "Bakkerij Zuid", kind: "business" },
  invoices: [{
    number: "A", issuedOn: "2026-02-02", receivedOn: "2026-02-02", total: "1000.00",
    terms: { kind: "date", dueOn: "2026-03-02", agreedIn: "contract" },
  }],
  events: [],
};
const reminder: PolicyStep = { id: "reminder", action: "notice", notice: "reminder", after: { days: 3, from: "due" }, deadlineDays: 7 };
const ours = (step: Partial<PolicyStep> = {}, rules: Partial<Policy> = {}): Policy =>
  ({ id: "ours", version: "1", steps: [{ ...reminder, ...step }], ...rules });
const ask = (policy: unknown, on = "2026-03-10") => decide(DOSSIER, { on, law: nl, policy: policy as Policy });

describe("a policy may say", () => {
  test.each<NonNullable<PolicyStep["notice"]>>([
    "invoice", "courtesy", "reminder", "second-reminder", "fourteen-day-letter", "notice-of-default", "final-demand",
    "suspension", "confirmation", "plan-proposal", "handover", "interruption",
  ])("to send a notice of the kind %s", (notice) => {
    expect(checkedPolicy(ours({ notice }), "policy").steps[0]!.notice).toBe(notice);
  });
  const channels = ["email", "post", "registered-post", "phone", "sms", "visit", "bailiff", "portal"] as const;
  test.each(channels)("by %s", (channel) => {
    expect(ask(ours({ channel }))).toMatchObject({ kind: "act", channel });
  });
  test.each<[string, Partial<PolicyStep>, Partial<Policy>]>([
    ["that days are of the calendar", { after: { days: 3, from: "due", count: "calendar" } }, {}],
    ["that no approval is needed", { approval: "none" }, {}],
    ["that steps are taken one by one", {}, { missedRun: "one-by-one" }],
    ["a description", {}, { description: "" }],
  ])("%s, which is so without saying", (_, step, rules) => {
    expect(ask(ours(step, rules))).toEqual(ask(ours()));
  });
});

describe("what is wrong with a policy is told in words", () => {
  const issuesOf = (policy: unknown) => {
    try {
      ask(policy);
    } catch (error) {
      return (error as TermijnError).issues;
    }
    throw new Error("no error");
  };
  const { notice: _, ...silent } = reminder;
  test.each<[string, unknown, string, string]>([
    ["nothing", undefined, "", "expected a policy, got nothing"],
    ["null", null, "", "expected a policy, got null"],
    ["its name alone", "business", "", 'expected a policy, got "business"'],
    ["a name for a step", { id: "ours", version: "1", steps: ["reminder"] }, ".steps[0]", 'expected a step, got "reminder"'],
    [
      "a number for its day", { id: "ours", version: "1", steps: [{ ...reminder, after: 3 }] }, ".steps[0].after",
      "expected the days and from when they count, got 3",
    ],
    ["a list of the policies", policies, ".id", "expected text, got nothing"],
  ])("%s", (_, policy, path, message) => {
    expect(issuesOf(policy)[0]).toMatchObject({ path: `options.policy${path}`, message });
  });
  test("two steps of one name, and a notice of no kind, in one error", () => {
    expect(issuesOf({ id: "ours", version: "1", steps: [reminder, silent] })).toEqual([
      { path: "options.policy.steps[1].id", code: "duplicate", message: 'expected an id that no other step has, got "reminder"' },
      { path: "options.policy.steps[1].notice", code: "missing", message: "expected the kind of notice, got nothing" },
    ]);
  });
  test("a misspelt field, which would otherwise be left out in silence", () => {
    expect(issuesOf({ ...ours(), tolerence: "5.00" })).toEqual([
      { path: "options.policy.tolerence", code: "unknown-field", message: "expected only the fields of a policy, got one it does not have" },
    ]);
  });
});

describe("a policy that cannot change is checked once", () => {
  const frozen = (policy: Policy): Policy => {
    const steps = policy.steps.map((step) => Object.freeze({ ...step, after: Object.freeze({ ...step.after }) }));
    return Object.freeze({ ...policy, steps: Object.freeze(steps) as PolicyStep[] });
  };

  test("the ready ones are used as they are", () => {
    for (const policy of Object.values(policies)) expect(checkedPolicy(policy, "policy")).toBe(policy);
  });
  test("one of your own, frozen through and through, is looked at the first time only", () => {
    const policy = frozen(ours());
    expect(checkedPolicy(policy, "policy")).toBe(checkedPolicy(policy, "policy"));
    expect(ask(policy)).toEqual(ask(ours()));
  });
  test("also where a database gave null for what it does not say", () => {
    const policy = frozen({ ...ours(), description: null as never });
    expect(checkedPolicy(policy, "policy")).toBe(checkedPolicy(policy, "policy"));
  });
  test("one that is frozen on the outside only may change inside", () => {
    const policy = Object.freeze(ours());
    expect(ask(policy, "2026-03-05")).toMatchObject({ kind: "act", step: "reminder" });
    policy.steps[0]!.after.days = 9;
    expect(ask(policy, "2026-03-05")).toMatchObject({ kind: "wait", until: "2026-03-11" });
  });
  test("a malformed one is an error each time", () => {
    const policy = frozen(ours({ deadlineDays: -1 }));
    for (const _ of ["once", "twice"]) expect(() => ask(policy)).toThrow("options.policy.steps[0].deadlineDays");
  });
});
