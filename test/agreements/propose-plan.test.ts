import fc from "fast-check";
import { planStatus, proposePlan, TermijnError, type PlanProposal } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, it } from "vitest";
import vectors from "../vectors/instalments.json";

const amountsOf = (input: PlanProposal): string[] => proposePlan(input).plan.instalments.map(({ amount }) => amount);
const daysOf = (input: PlanProposal): string[] => proposePlan(input).plan.instalments.map(({ dueOn }) => dueOn);
const codesOf = (input: PlanProposal): string[] => proposePlan(input).findings.map(({ code }) => code);
const plan = (rest: Partial<PlanProposal>): PlanProposal => ({ total: "1200.00", firstOn: "2026-01-31", every: "month", ...rest });
const refused = (run: () => unknown): TermijnError => {
  try {
    run();
  } catch (error) {
    if (error instanceof TermijnError) return error;
    throw error;
  }
  throw new Error("was accepted");
};

it("a law that says nothing about plans has no remark about them", () => {
  const { plans: _, ...withoutPlans } = nl;
  const asked = { ...plan({ count: 12, debtor: "consumer" as const }) };
  const own = codesOf(asked);
  expect(proposePlan({ ...asked, law: withoutPlans }).findings.map(({ code }) => code)).toEqual(own);
  expect(proposePlan({ ...asked, law: withoutPlans }).plan).toEqual(proposePlan({ ...asked, law: nl }).plan);
});

describe("the published cases", () => {
  const [ins002, ins005, ins007] = vectors.cases;

  it("INS-002: by the amount the debtor can bear, the last the remainder", () => {
    expect(amountsOf(plan({ total: ins002!.total, instalment: ins002!.instalment! }))).toEqual(ins002!.amounts);
  });

  it("INS-005: a plan given line by line must sum to its total", () => {
    const given = (total: string) => ({
      total, interest: "stopped" as const, graceDays: 0, onDefault: "resume-dunning" as const,
      instalments: ins005!.given!.map((amount, index) => ({ dueOn: `2026-0${index + 1}-15`, amount })),
    });
    expect(planStatus(given(ins005!.total), [], "2026-01-01").open).toBe(ins005!.total);
    for (const total of ["1399.99", "1400.01"]) {
      // The three make 1400.00.
      const issue = { path: "plan.instalments", code: "sum", message: `expected instalments that make the total of ${total}, got "1400.00"` };
      expect(refused(() => planStatus(given(total), [], "2026-01-01")).issues).toEqual([issue]);
    }
  });

  it("INS-007: by number, the remainder first", () => {
    expect(amountsOf(plan({ total: ins007!.total, count: ins007!.count!, remainder: "first" }))).toEqual(ins007!.amounts);
  });
});

describe("instalments", () => {
  it.each<[Partial<PlanProposal>, string[]]>([
    // 100.00 / 3 is 33.33 and a cent is left for the last.
    [{ total: "100.00", count: 3 }, ["33.33", "33.33", "33.34"]],
    [{ total: "0.05", count: 3 }, ["0.01", "0.01", "0.03"]],
    [{ total: "99.99", count: 1 }, ["99.99"]],
    [{ total: "300.00", instalment: "100.00" }, ["100.00", "100.00", "100.00"]],
    [{ total: "250.00", instalment: "100.00" }, ["100.00", "100.00", "50.00"]],
    [{ total: "50.00", instalment: "100.00" }, ["50.00"]],
    // Yen have no cents, dinars have three decimals.
    [{ total: "1000", count: 3, currency: "JPY" }, ["333", "333", "334"]],
    [{ total: "1.000", count: 3, currency: "KWD" }, ["0.333", "0.333", "0.334"]],
  ])("%j", (input, expected) => {
    expect(amountsOf(plan(input))).toEqual(expected);
  });

  it("keeps month ends, in leap years too", () => {
    expect(daysOf(plan({ count: 4 }))).toEqual(["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"]);
    expect(daysOf(plan({ count: 3, firstOn: "2028-01-31" }))).toEqual(["2028-01-31", "2028-02-29", "2028-03-31"]);
    expect(daysOf(plan({ count: 3, firstOn: "2026-11-30" }))).toEqual(["2026-11-30", "2026-12-30", "2027-01-30"]);
    expect(daysOf(plan({ count: 4, firstOn: "2026-03-15" }))).toEqual(["2026-03-15", "2026-04-15", "2026-05-15", "2026-06-15"]);
  });

  it("counts weeks and fortnights in days, across a clock change", () => {
    expect(daysOf(plan({ count: 3, every: "week", firstOn: "2026-03-23" }))).toEqual(["2026-03-23", "2026-03-30", "2026-04-06"]);
    expect(daysOf(plan({ count: 3, every: "fortnight", firstOn: "2026-10-19" }))).toEqual(["2026-10-19", "2026-11-02", "2026-11-16"]);
  });
});

describe("what a person should know before agreeing", () => {
  it("shows the end date and the total cost", () => {
    const ends = proposePlan(plan({ count: 12 })).findings.find(({ code }) => code === "PLAN_ENDS")!;
    expect(ends.values).toEqual({ endsOn: "2026-12-31", count: "12", total: "1200.00" });
  });

  it("says that an agreed plan acknowledges the debt and interrupts prescription (3:318 BW)", () => {
    const finding = proposePlan(plan({ count: 12, debtor: "business", law: nl })).findings.find(({ code }) => code === "PLAN_ACKNOWLEDGES_DEBT")!;
    expect(finding.message).toMatch(/acknowledges.*interrupts prescription/);
    expect(finding.basis?.map(({ ref }) => ref)).toEqual(["art. 3:318 BW"]);
  });

  it("says that the whole sum falls due on default only when the plan says so", () => {
    expect(proposePlan(plan({ count: 12 })).plan.onDefault).toBe("resume-dunning");
    expect(codesOf(plan({ count: 12, debtor: "business", law: nl }))).toContain("PLAN_DOES_NOT_ACCELERATE");
    expect(codesOf(plan({ count: 12, debtor: "business", law: nl, onDefault: "whole-sum-due" }))).toContain("PLAN_ACCELERATES");
  });

  it.each(["consumer", "unknown"] as const)("keeps a plan for a debtor of kind %s free of interest and fees, with the note on consumer credit", (debtor) => {
    const { plan: proposed, findings } = proposePlan(plan({ count: 12, debtor, law: nl }));
    expect(proposed).toMatchObject({ total: "1200.00", interest: "stopped" });
    const codes = findings.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(["CONSUMER_PLAN_FREE", "CONSUMER_CREDIT"]));
    expect(codes).not.toContain("CONSUMER_PLAN_WITH_INTEREST");
    expect(findings.find(({ code }) => code === "CONSUMER_CREDIT")!.message).toMatch(/2023\/2225.*20 November 2026.*50 days \(14/);
    expect(codesOf(plan({ count: 12, debtor, law: nl, interest: "keeps-running" }))).toContain("CONSUMER_PLAN_WITH_INTEREST");
  });

  it("says nothing on consumer credit to a business, and lets interest run", () => {
    const { plan: proposed, findings } = proposePlan(plan({ count: 12, debtor: "business", law: nl }));
    expect(proposed.interest).toBe("keeps-running");
    expect(findings.map(({ code }) => code).filter((code) => code.startsWith("CONSUMER"))).toEqual([]);
    expect(findings.map(({ code }) => code)).toContain("PLAN_INTEREST_RUNS");
  });

  it("gives the plan and every finding as plain JSON", () => {
    const proposal = proposePlan(plan({ count: 2, debtor: "consumer", law: nl }));
    expect(JSON.parse(JSON.stringify(proposal))).toStrictEqual(proposal);
  });
});

describe("interest until the end inside the total", () => {
  /** 7.30% a year is 0.02% a day. */
  const rate = { percent: "7.30" };

  it("adds what runs on what is open, each instalment paid on its day", () => {
    const { plan: proposed, findings } = proposePlan(plan({ total: "1000.00", count: 2, interestUntilEnd: { rate, from: "2026-01-01" } }));
    // To 31 January 1000 x 31 x 0.02% = 6.20. Of 504.50 then 498.30 pays principal: 501.70 x 28 x 0.02% = 2.81.
    expect(proposed.instalments.map(({ amount }) => amount)).toEqual(["504.50", "504.51"]);
    expect(proposed).toMatchObject({ total: "1009.01", interest: "keeps-running" });
    expect(findings.find(({ code }) => code === "PLAN_INTEREST_INSIDE")!.values).toEqual({ interest: "9.01", total: "1009.01" });
  });

  it("leaves the debtor's amount as it is and adds at the end", () => {
    // 1000 x 31 x 0.02% = 6.20: 606.20 is left. 606.20 x 28 x 0.02% = 3.39: 209.59 is left. 209.59 x 31 x 0.02% = 1.30.
    const { plan: proposed } = proposePlan(plan({ total: "1000.00", instalment: "400.00", interestUntilEnd: { rate, from: "2026-01-01" } }));
    expect(proposed.instalments.map(({ amount }) => amount)).toEqual(["400.00", "400.00", "210.89"]);
  });

  it("takes interest only over the principal, which is paid after costs and older interest", () => {
    // 100 of 1000 is costs. 900 x 31 x 0.02% = 5.58; of 500 goes 105.58 beside, 394.42 to principal: 505.58 is left, x 28 x 0.02% = 2.83.
    // The second 500 leaves 8.41, x 31 x 0.02% = 0.05.
    const { plan: proposed } = proposePlan(plan({ total: "1000.00", instalment: "500.00", interestUntilEnd: { rate, from: "2026-01-01", principal: "900.00" } }));
    expect(proposed.instalments.map(({ amount }) => amount)).toEqual(["500.00", "500.00", "8.46"]);
  });

  it("takes no interest before its first day", () => {
    // From 1 February, after the first 500 was paid: 500 x 28 x 0.02% = 2.80; the second 500 pays that first, and 2.80 x 31 x 0.02% = 0.02.
    const { plan: proposed } = proposePlan(plan({ total: "1000.00", instalment: "500.00", interestUntilEnd: { rate, from: "2026-02-01" } }));
    expect(proposed.instalments.map(({ amount }) => amount)).toEqual(["500.00", "500.00", "2.82"]);
  });

  it("is a warning for a consumer, and refused beside interest that stopped", () => {
    expect(codesOf(plan({ count: 2, debtor: "consumer", law: nl, interestUntilEnd: { rate, from: "2026-01-01" } }))).toContain("CONSUMER_PLAN_WITH_INTEREST");
    expect(refused(() => proposePlan(plan({ count: 2, interest: "stopped", interestUntilEnd: { rate, from: "2026-01-01" } }))).issues[0]!.path).toBe("interest");
    expect(refused(() => proposePlan(plan({ count: 2, interestUntilEnd: { rate: { table: nl.interest.commercial }, from: "2026-12-01" }, firstOn: "2027-01-31" }))).code).toBe("RATE_UNKNOWN");
    // 100,000 at 7.30% bears 20.00 a day: 200 a month never ends.
    expect(refused(() => proposePlan(plan({ total: "100000.00", instalment: "200.00", interestUntilEnd: { rate, from: "2026-01-01" } }))).issues[0]!.path).toBe("instalment");
  });
});

describe("refused, with the path", () => {
  it.each<[string, Record<string, unknown>]>([
    ["count", {}], ["count", { count: 0 }], ["count", { count: 2.5 }], ["count", { count: 3, instalment: "10.00" }], ["count", { count: 6, total: "0.05" }],
    ["instalment", { instalment: "0.00" }], ["instalment", { instalment: "-5.00" }], ["total", { total: "0.00", count: 1 }], ["total", { total: "-10.00", count: 1 }],
    ["firstOn", { count: 1, firstOn: "2026-02-30" }], ["every", { count: 1, every: "day" }], ["graceDays", { count: 1, graceDays: -1 }],
    ["debtor", { count: 1, debtor: "person" }], ["onDefault", { count: 1, onDefault: "forgive" }], ["interest", { count: 1, interest: "no" }], ["law", { count: 1, law: {} }], ["currency", { count: 1, currency: "eur" }],
    ["interestUntilEnd.from", { count: 1, interestUntilEnd: { rate: { percent: "4" } } }], ["interestUntilEnd.principal", { count: 1, interestUntilEnd: { rate: { percent: "4" }, from: "2026-01-01", principal: "1200.01" } }],
  ])("%s of %j", (path, input) => {
    expect(refused(() => proposePlan(plan(input as Partial<PlanProposal>))).issues[0]!.path).toBe(path);
  });
});

describe("a refusal says what was expected and what it got", () => {
  const rate = { percent: "4" };
  const unreadable = (): object => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  };
  const UNREADABLE = { code: "unreadable", message: "expected plain data, got something that cannot be read" };

  it.each<[string, unknown, object]>([
    ["nothing", undefined, { path: "", code: "type", message: "expected a total, a first day and a rhythm, got nothing" }],
    ["null", null, { path: "", code: "type", message: "expected a total, a first day and a rhythm, got null" }],
    ["text", "1200", { path: "", code: "type", message: 'expected a total, a first day and a rhythm, got "1200"' }],
    ["what throws when it is read", unreadable(), { path: "", ...UNREADABLE }],
    ["interest that throws when it is read", plan({ count: 1, interestUntilEnd: unreadable() as never }), { path: "interestUntilEnd", ...UNREADABLE }],
    ["a total of nothing", plan({ count: 1, total: "0.00" }), { path: "total", code: "amount", message: 'expected an amount above zero, got "0.00"' }],
    ["a rhythm", plan({ count: 1, every: "day" as never }), { path: "every", code: "value", message: 'expected one of week, fortnight, month, got "day"' }],
    ["no rhythm", plan({ count: 1, every: undefined as never }), { path: "every", code: "value", message: "expected one of week, fortnight, month, got nothing" }],
    ["interest", plan({ count: 1, interest: "no" as never }), { path: "interest", code: "value", message: 'expected one of keeps-running, stopped, got "no"' }],
    ["what a default does", plan({ count: 1, onDefault: "forgive" as never }), { path: "onDefault", code: "value", message: 'expected one of whole-sum-due, resume-dunning, got "forgive"' }],
    ["a debtor", plan({ count: 1, debtor: "person" as never }), { path: "debtor", code: "value", message: 'expected one of business, consumer, public-authority, unknown, got "person"' }],
    ["a remainder", plan({ count: 1, remainder: "middle" as never }), { path: "remainder", code: "value", message: 'expected one of last, first, got "middle"' }],
    ["grace days below zero", plan({ count: 1, graceDays: -1 }), { path: "graceDays", code: "value", message: "expected a whole number from 0 to 366, got -1" }],
    ["grace days over a leap year", plan({ count: 1, graceDays: 367 }), { path: "graceDays", code: "value", message: "expected a whole number from 0 to 366, got 367" }],
    ["half a grace day", plan({ count: 1, graceDays: 0.5 }), { path: "graceDays", code: "value", message: "expected a whole number from 0 to 366, got 0.5" }],
    ["neither count nor instalment", plan({}), { path: "count", code: "value", message: "expected a whole number from 1 to 520, or an instalment, got nothing" }],
    ["more instalments than ten years have weeks", plan({ count: 521 }), { path: "count", code: "value", message: "expected a whole number from 1 to 520, or an instalment, got 521" }],
    ["more instalments than cents", plan({ count: 6, total: "0.05" }), { path: "count", code: "value", message: "expected a whole number from 1 to 5, or an instalment, got 6" }],
    ["count and instalment", plan({ count: 3, instalment: "10.00" }), { path: "count", code: "value", message: "expected a count or an instalment, not both, got 3" }],
    // 1200.00 / 520 is 2.307…
    ["an instalment that takes longer than ten years", plan({ instalment: "2.30" }), { path: "instalment", code: "amount", message: 'expected at least 2.31, so that the plan ends within 520 instalments, got "2.30"' }],
    ["a rate that is none", plan({ count: 1, interestUntilEnd: { rate: { percent: "x" }, from: "2026-01-01" } }), { path: "interestUntilEnd.rate.percent", code: expect.any(String), message: "expected a percentage as a decimal string" }],
    ["interest that is none", plan({ count: 1, interestUntilEnd: "4%" as never }), { path: "interestUntilEnd", code: "type", message: 'expected a rate and the first day it runs from, got "4%"' }],
    ["interest that is null", plan({ count: 1, interestUntilEnd: null as never }), { path: "interestUntilEnd", code: "type", message: "expected a rate and the first day it runs from, got null" }],
    ["interest inside that stopped", plan({ count: 1, interest: "stopped", interestUntilEnd: { rate, from: "2026-01-01" } }), { path: "interest", code: "value", message: 'expected "keeps-running" or nothing beside interestUntilEnd, got "stopped"' }],
    ["interest inside with the remainder first", plan({ count: 1, remainder: "first", interestUntilEnd: { rate, from: "2026-01-01" } }), { path: "remainder", code: "value", message: 'expected "last" or nothing beside interestUntilEnd, got "first"' }],
    ["a principal above the total", plan({ count: 1, interestUntilEnd: { rate, from: "2026-01-01", principal: "1200.01" } }), { path: "interestUntilEnd.principal", code: "amount", message: 'expected an amount from zero to the total of 1200.00, got "1200.01"' }],
    ["a principal below zero", plan({ count: 1, interestUntilEnd: { rate, from: "2026-01-01", principal: "-0.01" } }), { path: "interestUntilEnd.principal", code: "amount", message: 'expected an amount from zero to the total of 1200.00, got "-0.01"' }],
    // 100,000.00 at 7.30% bears 20.00 a day.
    ["less than the interest that runs", plan({ total: "100000.00", instalment: "200.00", interestUntilEnd: { rate: { percent: "7.30" }, from: "2026-01-01" } }), { path: "instalment", code: "amount", message: "expected so much more than the interest that runs that the plan ends within 520 instalments, got 200.00" }],
  ])("%s", (_, input, issue) => {
    const found = refused(() => proposePlan(input as PlanProposal));
    expect({ code: found.code, issues: found.issues }).toEqual({ code: "INVALID_INPUT", issues: [{ ...issue, message: expect.stringContaining((issue as { message: string }).message.replace(/, got 200\.00$/, "")) }] });
  });

  it("every problem at once", () => {
    expect(refused(() => proposePlan({ total: "x", firstOn: "today", every: "day" as never, graceDays: -1 })).issues.map(({ path }) => path)).toEqual(["total", "firstOn", "every", "graceDays"]);
  });

  it("takes what is just allowed", () => {
    expect(amountsOf(plan({ count: 520 }))).toHaveLength(520);
    // 1200.00 / 2.31 is 519.48…: 519 full ones and the rest.
    expect(amountsOf(plan({ instalment: "2.31" }))).toHaveLength(520);
    expect(amountsOf(plan({ total: "5.20", instalment: "0.01" }))).toHaveLength(520);
    expect(amountsOf(plan({ total: "0.05", count: 5 }))).toEqual(["0.01", "0.01", "0.01", "0.01", "0.01"]);
    for (const graceDays of [0, 366]) expect(proposePlan(plan({ count: 1, graceDays })).plan.graceDays).toBe(graceDays);
    expect(proposePlan(plan({ count: 1 })).plan.graceDays).toBe(3);
    // All of the total, or nothing of it, bears interest: 1200 x 31 x 0.02% = 7.44.
    const inside = (principal: string) => proposePlan(plan({ count: 1, interestUntilEnd: { rate: { percent: "7.30" }, from: "2026-01-01", principal } })).plan.total;
    expect([inside("1200.00"), inside("0.00")]).toEqual(["1207.44", "1200.00"]);
    expect(proposePlan(plan({ count: 1, remainder: "last", interest: "keeps-running", interestUntilEnd: { rate, from: "2026-01-01" } })).plan.interest).toBe("keeps-running");
  });

  it("reads each member once", () => {
    let asked = 0;
    const twoFaced = { ...plan({ count: 2 }), get every() { return asked++ === 0 ? "month" : "week"; } };
    expect(daysOf(twoFaced as PlanProposal)).toEqual(["2026-01-31", "2026-02-28"]);
  });
});

describe("what the findings say", () => {
  const findings = (input: PlanProposal) => proposePlan(input).findings;

  it("of one instalment and of several", () => {
    expect(findings(plan({ count: 1 }))[0]).toEqual({ code: "PLAN_ENDS", severity: "note", message: "The plan ends on 2026-01-31 after 1 instalment; together they are 1200.00.", values: { endsOn: "2026-01-31", count: "1", total: "1200.00" } });
    expect(findings(plan({ count: 2 }))[0]!.message).toBe("The plan ends on 2026-02-28 after 2 instalments; together they are 1200.00.");
  });

  it("of interest: stopped, running on top, or inside", () => {
    expect(findings(plan({ count: 1, interest: "stopped" }))[1]).toEqual({ code: "PLAN_INTEREST_STOPPED", severity: "note", message: "No interest runs while the plan is kept: its total is all there is to pay." });
    expect(findings(plan({ count: 1 }))[1]).toEqual({
      code: "PLAN_INTEREST_RUNS", severity: "note", message: "Interest keeps running on what is open; it is not inside the total and stays to be paid after it.",
      fix: 'Put the interest until the end into the total with interestUntilEnd, or choose interest "stopped".',
    });
    expect(findings(plan({ count: 1, interestUntilEnd: { rate: { percent: "7.30" }, from: "2026-01-01" } }))[1]).toEqual({
      code: "PLAN_INTEREST_INSIDE", severity: "note", values: { interest: "7.44", total: "1207.44" },
      message: "Interest until the end, 7.44, is inside the total of 1207.44: nothing is left when every instalment comes on its day; a late one adds interest, an early one saves some.",
    });
  });

  it("nothing of any law without a law", () => {
    expect(codesOf(plan({ count: 1, debtor: "consumer" }))).toEqual(["PLAN_ENDS", "PLAN_INTEREST_STOPPED"]);
  });
});

describe("for any plan", () => {
  const total = fc.integer({ min: 1, max: 100_000_000 });
  const every = fc.constantFrom("week" as const, "fortnight" as const, "month" as const);
  const text = (cents: number): string => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`;
  const cents = (amount: string): number => Number(amount.replace(".", ""));

  it("the instalments make the total and the last day ends it at zero", () => {
    fc.assert(fc.property(total, every, fc.integer({ min: 1, max: 60 }), fc.boolean(), (sum, rhythm, number, byNumber) => {
      const size = byNumber ? { count: Math.min(number, sum) } : { instalment: text(Math.max(1, Math.ceil(sum / number))) };
      const { plan: proposed } = proposePlan({ total: text(sum), firstOn: "2026-01-31", every: rhythm, ...size });
      expect(proposed.instalments.reduce((paid, { amount }) => paid + cents(amount), 0)).toBe(sum);
      expect(proposed.instalments.every(({ amount }) => cents(amount) > 0)).toBe(true);
      const days = proposed.instalments.map(({ dueOn }) => dueOn);
      expect([...new Set(days)].sort()).toEqual(days);
      const paidAsAgreed = proposed.instalments.map(({ dueOn, amount }) => ({ on: dueOn, amount }));
      expect(planStatus(proposed, paidAsAgreed, days.at(-1)!)).toMatchObject({ state: "completed", open: "0.00", dueNow: "0.00", paid: text(sum) });
    }), { numRuns: 1000 });
  });

  it("with interest inside, each instalment pays at least what ran and the last leaves nothing", () => {
    fc.assert(fc.property(fc.integer({ min: 10_000, max: 10_000_000 }), fc.integer({ min: 1, max: 24 }), fc.integer({ min: 0, max: 1500 }), (sum, count, rate) => {
      const percent = (rate / 100).toFixed(2);
      const { plan: proposed } = proposePlan({ total: text(sum), firstOn: "2026-01-31", every: "month", count, interestUntilEnd: { rate: { percent }, from: "2026-01-01" } });
      // The account of a reader: days by the calendar, simple interest per stretch, interest first.
      let principal = sum;
      let from = Date.UTC(2026, 0, 1);
      proposed.instalments.forEach(({ dueOn, amount }) => {
        const to = Date.parse(dueOn);
        const days = Math.round((to - from) / 86_400_000) + 1;
        const interest = Number((BigInt(principal) * BigInt(rate) * BigInt(days) * 2n + 3_650_000n) / 7_300_000n);
        principal -= cents(amount) - interest;
        from = to + 86_400_000;
      });
      expect(principal).toBe(0);
      expect(proposed.instalments).toHaveLength(count);
      const amounts = proposed.instalments.map(({ amount }) => cents(amount));
      // Less than a cent is cut from each instalment; the last makes up for it, with the interest on it.
      expect(Math.abs(amounts.at(-1)! - amounts[0]!)).toBeLessThanOrEqual(2 * count);
    }), { numRuns: 200 });
  });
});
