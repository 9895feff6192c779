import { checkPolicy, policies, type Finding, type Party, type Policy, type PolicyStep } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, test } from "vitest";
import { readable } from "./readable.js";

const codes = (findings: Finding[]) => findings.map(({ code, severity, path }) => [severity, code, path]);
const check = (steps: PolicyStep[], debtor: Party["kind"] = "business") => codes(readable(checkPolicy({ id: "ours", version: "1", steps }, { law: nl, debtor })));

const reminder: PolicyStep = { id: "reminder", action: "notice", notice: "reminder", after: { days: 3, from: "due" }, deadlineDays: 7 };
const demand: PolicyStep = { id: "demand", action: "notice", notice: "final-demand", after: { days: 1, from: "deadline" }, deadlineDays: 7 };
const letter: PolicyStep = { id: "letter", action: "notice", notice: "fourteen-day-letter", channel: "post", after: { days: 1, from: "deadline" }, deadlineDays: 14, required: true };
const notice: PolicyStep = { id: "default", action: "notice", notice: "notice-of-default", channel: "post", after: { days: 1, from: "deadline" }, deadlineDays: 14, required: true };
const weigh: PolicyStep = { id: "weigh", action: "weigh", after: { days: 1, from: "deadline" } };

describe("the presets", () => {
  test.each<[keyof typeof policies, Party["kind"], [string, string, string][]]>([
    ["gentle", "business", []], ["gentle", "public-authority", []], ["business", "business", []], ["business", "public-authority", []],
    // Who collects for others must mind the hours: a note at the call.
    ["consumer", "consumer", [["note", "CONTACT_HOURS", "steps[2]"]]], ["consumer", "unknown", [["note", "CONTACT_HOURS", "steps[2]"]]],
  ])("%s is clean for a %s debtor", (name, debtor, expected) => {
    expect(codes(checkPolicy(policies[name], { law: nl, debtor }))).toEqual(expected);
  });

  test("business and gentle are not for consumers", () => {
    for (const name of ["business", "gentle"] as const) expect(checkPolicy(policies[name], { law: nl, debtor: "consumer" }).filter(({ severity }) => severity === "error").map(({ code }) => code)).toEqual(["COSTS_WITHOUT_LETTER"]);
  });

  test("are frozen, each step with an id of its own, and can be copied and changed", () => {
    for (const policy of Object.values(policies)) {
      expect(Object.isFrozen(policy.steps[0]!.after)).toBe(true);
      const copy = structuredClone(policy) as Policy;
      copy.steps[0]!.after.days = 5;
      expect(policy.steps[0]!.after.days).not.toBe(5);
      expect(JSON.parse(JSON.stringify(policy))).toStrictEqual(policy);
    }
  });
});

describe("each finding, provoked once", () => {
  test.each<[string, PolicyStep[], Party["kind"], [string, string, string][]]>([
    ["nothing wrong", [reminder, demand, weigh], "business", []],
    ["a notice without its kind", [{ id: "mail", action: "notice", after: { days: 3, from: "due" } }, weigh].map((step) => step as PolicyStep), "business", [["error", "NOTICE_KIND_MISSING", "steps[0].notice"]]],
    ["a call with a notice", [reminder, { id: "call", action: "call", notice: "reminder", after: { days: 1, from: "deadline" }, deadlineDays: 3 }, weigh], "business", [["warning", "NOTICE_IGNORED", "steps[1].notice"]]],
    ["a step before what it counts from", [reminder, { ...demand, after: { days: -1, from: "deadline" } }, weigh], "business", [["error", "STEP_BEFORE_ITS_ANCHOR", "steps[1].after.days"]]],
    ["an interruption after prescription", [reminder, demand, weigh, { id: "late", action: "notice", notice: "interruption", after: { days: 1, from: "prescription" } }], "business", [["error", "STEP_BEFORE_ITS_ANCHOR", "steps[3].after.days"]]],
    ["counting from a notice that is not there", [{ ...reminder, after: { days: 1, from: "received" } }, demand, weigh], "business", [["error", "STEP_UNREACHABLE", "steps[0].after.from"]]],
    ["counting from a step that is not there", [{ ...reminder, after: { days: 1, from: "previous" } }, demand, weigh], "business", [["error", "STEP_UNREACHABLE", "steps[0].after.from"]]],
    ["a step before the due date behind one after it", [reminder, { ...reminder, id: "early", after: { days: -3, from: "due" } }, demand, weigh], "business", [["error", "STEP_UNREACHABLE", "steps[1].after.days"]]],
    ["a step behind the hand-over", [reminder, demand, { id: "hand-over", action: "handover", after: { days: 1, from: "deadline" } }, { ...weigh, after: { days: 1, from: "previous" } }], "business", [["error", "STEP_UNREACHABLE", "steps[3].id"]]],
    ["a second confirmation", [reminder, { id: "c1", action: "notice", notice: "confirmation", after: { days: 0, from: "previous" } }, { id: "c2", action: "notice", notice: "confirmation", after: { days: 1, from: "previous" } }, demand, weigh], "business", [["error", "STEP_UNREACHABLE", "steps[2].notice"]]],
    ["steps out of order", [{ ...reminder, after: { days: 9, from: "due" } }, { ...demand, after: { days: 3, from: "due" } }, weigh], "business", [["warning", "STEPS_OUT_OF_ORDER", "steps[1].after.days"]]],
    ["a duplicate id", [reminder, { ...demand, id: "reminder" }, weigh], "business", [["error", "DUPLICATE_STEP", "steps[1].id"]]],
    ["two rules for one step", [reminder, { ...reminder, id: "again" }, demand, weigh], "business", [["error", "TWO_RULES_FOR_ONE_STEP", "steps[1].after"]]],
    ["no steps", [], "business", [["error", "NO_STEPS", "steps"]]],
    ["no end", [reminder, demand], "business", [["warning", "NO_END", "steps"]]],
    ["a demand without a term", [{ ...reminder, deadlineDays: 0 }, demand, weigh], "business", [["warning", "TERM_MISSING", "steps[0].deadlineDays"]]],
    ["a letter without a purpose", [reminder, letter, weigh], "business", [["note", "STEP_NOT_NEEDED", "steps[1].notice"]]],
    ["a 14-day letter of ten days", [reminder, notice, { ...letter, deadlineDays: 10 }, weigh], "consumer", [["error", "TERM_TOO_SHORT", "steps[2].deadlineDays"]]],
    ["a notice of default of five days", [reminder, { ...notice, deadlineDays: 5 }, letter, weigh], "consumer", [["warning", "TERM_TOO_SHORT", "steps[1].deadlineDays"]]],
    ["a notice of default without a term", [reminder, (({ deadlineDays: _, ...rest }) => rest)(notice), letter, weigh], "consumer", [["error", "TERM_MISSING", "steps[1].deadlineDays"]]],
    ["costs before the letter", [reminder, notice, { ...demand, claims: ["principal", "costs"] }, letter, weigh], "consumer", [["error", "COSTS_WITHOUT_LETTER", "steps[2].claims"]]],
    ["costs in the letter itself", [reminder, notice, { ...letter, claims: ["principal", "costs"] }, weigh], "consumer", [["error", "COSTS_WITHOUT_LETTER", "steps[2].claims"]]],
    ["a letter that is not required", [reminder, notice, { ...letter, required: false }, weigh], "consumer", [["warning", "LETTER_NOT_REQUIRED", "steps[2].required"]]],
    ["no notice of default", [reminder, letter, weigh], "consumer", [["note", "NO_NOTICE_OF_DEFAULT", "steps"]]],
    ["a call to a consumer", [reminder, notice, letter, { id: "call", action: "call", after: { days: 1, from: "deadline" } }, { ...weigh, after: { days: 1, from: "previous" } }], "consumer", [["note", "CONTACT_HOURS", "steps[3]"]]],
  ])("%s", (_, steps, debtor, expected) => {
    expect(check(steps, debtor)).toEqual(expected);
  });

  test("says how to mend it", () => {
    const findings = checkPolicy({ id: "ours", version: "1", steps: [{ ...reminder, deadlineDays: 0 }, { ...letter, deadlineDays: 3, required: false }, { ...demand, id: "reminder" }] }, { law: nl, debtor: "consumer" });
    expect(findings.length).toBeGreaterThan(4);
    for (const finding of findings.filter(({ severity }) => severity !== "note")) expect(finding.fix, finding.code).toMatch(/\.$/);
  });
});
