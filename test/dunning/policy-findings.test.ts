import { checkPolicy, type Finding, type LawPack, type Party, type Policy, type PolicyStep, type TermijnError } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, test } from "vitest";
import { germany } from "../sketch-packs/germany.js";
import { readable } from "./readable.js";

const policy = (...steps: PolicyStep[]): Policy => ({ id: "ours", version: "1", steps });
const check = (steps: PolicyStep[], debtor: Party["kind"] = "business", law: LawPack = nl): Finding[] =>
  readable(checkPolicy(policy(...steps), { law, debtor }));
const codes = (...asked: Parameters<typeof check>) => check(...asked).map(({ code }) => code);
/** Dutch law with other rules on messages. */
const withNotices = (notices: Partial<LawPack["notices"]>): LawPack => ({ ...nl, notices: { ...nl.notices, ...notices } });

const reminder: PolicyStep = { id: "reminder", action: "notice", notice: "reminder", after: { days: 3, from: "due" }, deadlineDays: 7 };
const demand: PolicyStep = { id: "demand", action: "notice", notice: "final-demand", after: { days: 1, from: "deadline" }, deadlineDays: 7 };
const withCosts: PolicyStep = { ...demand, claims: ["principal", "costs"] };
const letter: PolicyStep = { id: "letter", action: "notice", notice: "fourteen-day-letter", after: { days: 1, from: "due" }, required: true };
const ofDefault: PolicyStep = { id: "default", action: "notice", notice: "notice-of-default", after: { days: 1, from: "due" }, required: true };
const notice: PolicyStep = { ...ofDefault, deadlineDays: 14 };
const confirm: PolicyStep = { id: "confirm", action: "notice", notice: "confirmation", after: { days: 0, from: "previous" } };
const call: PolicyStep = { id: "call", action: "call", after: { days: 1, from: "due" } };
const weigh: PolicyStep = { id: "weigh", action: "weigh", after: { days: 30, from: "due" } };
const handOver: PolicyStep = { id: "hand-over", action: "handover", after: { days: 60, from: "due" } };

/** One finding: where it stands, what it says, what it advises. */
type Told = [severity: Finding["severity"], code: string, path: string, message: string, fix: string, basis?: string];
const told = ([severity, code, path, message, fix, ref]: Told): Finding =>
  ({ code, severity, path, message, fix, ...(ref !== undefined && { basis: [{ ref }] }) });

describe("a step at the wrong moment", () => {
  const late: PolicyStep = { id: "late", action: "notice", notice: "interruption", after: { days: 0, from: "prescription" } };
  test.each<[string, PolicyStep[], Told]>([
    ["on the day of prescription it is too late", [reminder, demand, weigh, late],
      ["error", "STEP_BEFORE_ITS_ANCHOR", "steps[3].after.days", 'The step "late" would come when the claim has prescribed.',
        "Use negative days: so many before that day."]],
    ["before the term it counts from has run out", [reminder, { ...demand, after: { days: -1, from: "deadline" } }, weigh],
      ["error", "STEP_BEFORE_ITS_ANCHOR", "steps[1].after.days", 'The step "demand" would come before what it counts from.',
        "Use zero or more days."]],
  ])("%s", (_, steps, finding) => {
    expect(check(steps)).toEqual([told(finding)]);
  });
});

describe("a step that is never reached", () => {
  const afterReceipt: PolicyStep = { ...demand, after: { days: 1, from: "received" } };
  const early: PolicyStep = { ...reminder, id: "early", after: { days: -3, from: "due" } };
  const noNotice = 'The step "demand" counts from a notice before it, but there is none.';
  const orCount = "Count it from the due date, or put a notice before it.";
  test.each<[string, PolicyStep[], string, string, string]>([
    ["a second confirmation", [reminder, confirm, { ...confirm, id: "again", after: { days: 1, from: "previous" } }, weigh],
      "steps[2].notice", 'The step "again" is a second confirmation: only the first is used.', "Keep one of them."],
    ["behind the hand-over", [reminder, handOver, weigh],
      "steps[2].id", 'The step "weigh" stands behind a hand-over, after which nothing is done any more.', "Move it before the hand-over."],
    ["after the term of no notice", [demand, weigh], "steps[0].after.from", noNotice, orCount],
    ["after a receipt, where only a call came before", [call, afterReceipt, weigh], "steps[1].after.from", noNotice, orCount],
    ["after a term, where only a confirmation came before", [confirm, demand, weigh], "steps[1].after.from", noNotice, orCount],
    ["after a step before the first", [{ ...call, after: { days: 1, from: "previous" } }, weigh],
      "steps[0].after.from", 'The step "call" counts from a step before it, but there is none.', "Count it from the due date."],
    ["for before the due date, after it", [reminder, early, weigh],
      "steps[1].after.days", 'The step "early" belongs before the due date, but stands behind one that comes after it.',
      "Move it up, or let it count from the step before it."],
  ])("%s", (_, steps, path, message, fix) => {
    expect(check(steps)).toEqual([told(["error", "STEP_UNREACHABLE", path, message, fix])]);
  });
});

describe("a term that is too short, or missing", () => {
  test.each<[string, PolicyStep, Told]>([
    ["a notice of default of thirteen days", { ...ofDefault, deadlineDays: 13 },
      ["warning", "TERM_TOO_SHORT", "steps[0].deadlineDays", "A court may find 13 days too short for a notice of default.",
        "Give 14 days or more.", "art. 6:82(1) BW"]],
    ["a notice of default without one", ofDefault,
      ["error", "TERM_MISSING", "steps[0].deadlineDays", 'A notice of default without a term has no effect; "default" gives none.',
        "Give 14 days or more.", "art. 6:82(1) BW"]],
    ["a 14-day letter of thirteen days", { ...letter, deadlineDays: 13 },
      ["error", "TERM_TOO_SHORT", "steps[0].deadlineDays", 'By law the debtor has at least 14 days from the day after receipt, "letter" gives 13.',
        "Give 14 days or more.", "art. 6:96(6) BW"]],
  ])("%s", (_, step, finding) => {
    expect(check([step, weigh], "consumer")).toContainEqual(told(finding));
  });
});

describe("what a consumer cannot be charged yet", () => {
  const withoutLetter = (id: string, fix: string): Told => {
    const message = `The step "${id}" claims costs from a consumer without a 14-day letter before it.`;
    return ["error", "COSTS_WITHOUT_LETTER", "steps[1].claims", message, fix, "art. 6:96(6) BW"];
  };
  test.each<[string, PolicyStep[], Told]>([
    ["costs before the letter", [notice, withCosts, letter, weigh], withoutLetter("demand", "Put a 14-day letter before it, and make it required.")],
    ["costs in the letter that announces them", [notice, { ...letter, claims: ["principal", "costs"] }, weigh],
      withoutLetter("letter", "Let it claim principal and interest: it announces the costs.")],
    ["costs after a letter that may be passed over", [{ ...letter, required: false }, withCosts, weigh],
      ["warning", "LETTER_NOT_REQUIRED", "steps[0].required", "Later steps may claim costs although the 14-day letter has not had its effect.",
        "Set required on the 14-day letter.", "art. 6:96(6) BW"]],
    ["anything, where nothing puts the debtor in default", [letter, weigh],
      ["note", "NO_NOTICE_OF_DEFAULT", "steps",
        "A consumer without an agreed fatal term is in default only after a notice of default; the policy has none.",
        "Add one before the 14-day letter.", "art. 6:82(1) BW"]],
  ])("%s", (_, steps, finding) => {
    expect(check(steps, "consumer")).toContainEqual(told(finding));
  });
});

describe("what is no fault", () => {
  test("a letter as the first step, and costs after it", () => {
    expect(codes([letter, withCosts, weigh], "consumer")).toEqual(["NO_NOTICE_OF_DEFAULT"]);
  });

  test("a 14-day letter that leaves its term to the law, and a message that demands nothing", () => {
    expect(check([notice, { ...letter, after: { days: 1, from: "deadline" } }, weigh], "consumer")).toEqual([]);
    expect(check([reminder, { id: "warn", action: "notice", notice: "suspension", after: { days: 1, from: "deadline" } }, weigh])).toEqual([]);
  });

  // Each pair differs in one thing.
  test.each<[string, PolicyStep, PolicyStep]>([
    ["in what is done", { ...call, after: { days: 30, from: "due" } }, weigh],
    ["in what is written", { ...reminder, deadlineDays: 7 }, { ...reminder, id: "firm", notice: "second-reminder" }],
    ["in what they count from", { ...reminder, after: { days: 3, from: "performance" } }, { ...reminder, id: "late" }],
    ["in whether they count working days", reminder, { ...reminder, id: "late", after: { days: 3, from: "due", count: "working" } }],
    ["in how many days", reminder, { ...reminder, id: "late", after: { days: 4, from: "due" } }],
  ])("two steps that differ only %s are two steps", (_, one, other) => {
    expect(codes([one, other, { ...weigh, id: "end", after: { days: 40, from: "due" } }])).not.toContain("TWO_RULES_FOR_ONE_STEP");
  });
});

describe("when contact may be made with a consumer stands at the first step that makes it", () => {
  const at = (...steps: PolicyStep[]) => check(steps, "consumer").flatMap(({ code, path }) => (code === "CONTACT_HOURS" ? [path] : []));
  test.each<[string, PolicyStep[], string[]]>([
    ["a call, also as the first step", [call, weigh], ["steps[0]"]],
    ["a message by phone", [reminder, { ...demand, channel: "phone" }, weigh], ["steps[1]"]],
    ["a visit", [reminder, { ...demand, channel: "visit" }, weigh], ["steps[1]"]],
    ["a hand-over, after which others make contact", [reminder, weigh, handOver], ["steps[2]"]],
    ["nothing but letters", [reminder, demand, weigh], []],
  ])("%s", (_, steps, expected) => {
    expect(at(...steps)).toEqual(expected);
  });
});

describe("the law that is asked is the one handed in", () => {
  test("one that knows no statutory letters asks for none, and sets no hours", () => {
    expect(check([call, reminder, withCosts, weigh], "consumer", germany)).toEqual([]);
  });

  test("one under which no letter must come before costs", () => {
    const law = withNotices({ applies: (kind) => (kind === "fourteen-day-letter" ? "not-needed" : "yes") });
    expect(codes([reminder, withCosts, weigh], "consumer", law)).toEqual([]);
  });

  test("one that protects consumers, and not who may be one", () => {
    const law = withNotices({ applies: (_, { debtor, inDefault }) => (debtor !== "consumer" ? "not-needed" : inDefault ? "yes" : "too-early") });
    expect(codes([letter, weigh], "consumer", law)).toEqual(["NO_NOTICE_OF_DEFAULT"]);
    expect(codes([letter, weigh], "unknown", law)).toEqual(["STEP_NOT_NEEDED"]);
  });

  test("a notice is left out only when it has a purpose neither before default nor after it; what is no notice always has one", () => {
    type Purpose = ReturnType<NonNullable<LawPack["notices"]["applies"]>>;
    const found = (before: Purpose, after: Purpose) =>
      check([call, reminder, weigh], "business", withNotices({ applies: (_, { inDefault }) => (inDefault ? after : before) }));
    const message = 'The step "reminder" has no purpose for such a debtor and is left out.';
    expect(found("not-needed", "not-needed")).toEqual([{ code: "STEP_NOT_NEEDED", severity: "note", path: "steps[1].notice", message }]);
    expect([found("not-needed", "yes"), found("yes", "not-needed")]).toEqual([[], []]);
  });
});

describe("a question that cannot be answered", () => {
  const thrower = { get law(): LawPack { throw new Error("no"); }, debtor: "business" as const };
  test.each<[string, unknown, string, string]>([
    ["no context", undefined, "context.law", "law"],
    ["a context that cannot be read", thrower, "context", "unreadable"],
    ["a debtor of an unknown kind", { law: nl, debtor: "friend" }, "context.debtor", "value"],
  ])("%s", (_, context, path, code) => {
    let thrown: unknown;
    try {
      checkPolicy(policy(reminder), context as Parameters<typeof checkPolicy>[1]);
    } catch (error) {
      thrown = error;
    }
    const { issues } = thrown as TermijnError;
    expect(issues.map((issue) => [issue.path, issue.code])).toEqual([[path, code]]);
    if (code === "value") expect(issues[0]!.message).toBe('expected one of business, consumer, public-authority, unknown, got "friend"');
  });
});
