import { dayOf, formatDay, type EpochDay, type IsoDate } from "../dates/day.js";
import { addMonths } from "../dates/months.js";
import { invalid } from "../errors/invalid.js";
import { membersOf } from "../errors/members-of.js";
import { collectIssues } from "../facts/check.js";
import { note, type Finding } from "../facts/finding.js";
import type { Party } from "../facts/party.js";
import type { InstalmentPlan } from "../facts/plan.js";
import { scheduleOf } from "../interest/rate-schedule.js";
import { checkedLaw } from "../law/checked-law.js";
import type { LawPack } from "../law/pack.js";
import { centsOf, formatCents, type Amount, type Cents } from "../money/amount.js";
import { decimalsOf } from "../money/currency.js";
import { byCount, byInstalment, requireCount, requireInstalment } from "./instalment-amounts.js";
import { byCountWithInterest, byInstalmentWithInterest, type InterestUntilEnd } from "./interest-inside.js";

/** What {@link proposePlan} makes a plan of. */
export interface PlanProposal {
  total: Amount;
  /** The first instalment's day. */
  firstOn: IsoDate;
  every: "week" | "fortnight" | "month";
  /** The number of instalments; this or `instalment`, not both. */
  count?: number;
  /** What the debtor can bear each time; the last instalment is the remainder. */
  instalment?: Amount;
  /** Which instalment takes the odd cents when counted by number: "last" (default) or "first". */
  remainder?: "last" | "first";
  /** Days after an instalment's day before it counts as missed; 3 when absent. */
  graceDays?: number;
  /** "stopped" when absent and the debtor is a consumer or unknown, else "keeps-running". */
  interest?: InstalmentPlan["interest"];
  /** "resume-dunning" when absent: the whole sum falls due only when the plan says so. */
  onDefault?: InstalmentPlan["onDefault"];
  debtor?: Party["kind"];
  law?: LawPack;
  /** ISO 4217, "EUR" when absent. */
  currency?: string;
  /**
   * Puts the interest that runs until the end inside the total, so that nothing is left when every instalment came on its day. The
   * plan's interest then "keeps-running": the account counts it day by day, and the total is what it comes to.
   */
  interestUntilEnd?: InterestUntilEnd;
}

const DEFAULT_GRACE_DAYS = 3;

/**
 * An instalment plan for arrears (betalingsregeling), by number of instalments or by what the debtor can bear each time.
 *
 * Equal instalments, the last one the remainder; monthly instalments keep the day of the month, or take the month's last day
 * (31 January, 28 February, 31 March). Interest that keeps running comes on top of the total, to be paid after it, unless
 * `interestUntilEnd` puts it inside. The findings say when the plan ends, what it comes to, and what it means in law.
 *
 * @param input - the total, the first day, the rhythm, and a `count` or an `instalment`
 * @returns the plan, and what a person should know before agreeing on it
 * @throws TermijnError INVALID_INPUT; RATE_UNKNOWN where `interestUntilEnd` has a table without a rate for the plan's days
 * @legalBasis art. 6:29 BW (no right to pay in parts), art. 3:318 BW
 * @example
 * ```ts
 * import { proposePlan } from "termijn";
 *
 * const { plan } = proposePlan({ total: "1000.00", firstOn: "2026-01-31", every: "month", instalment: "333.34" });
 * plan.instalments; // => [{ dueOn: "2026-01-31", amount: "333.34" }, { dueOn: "2026-02-28", amount: "333.34" }, { dueOn: "2026-03-31", amount: "333.32" }]
 *
 * const inside = proposePlan({ total: "1000.00", firstOn: "2026-01-31", every: "month", count: 2, interestUntilEnd: { rate: { percent: "7.30" }, from: "2026-01-01" } });
 * inside.plan.instalments.map(({ amount }) => amount); // => ["504.50", "504.51"]
 * ```
 */
export function proposePlan(input: PlanProposal): { plan: InstalmentPlan; findings: Finding[] } {
  const { proposal, total, first, decimals, law } = checked(input);
  const amounts = amountsOf(proposal, total, first, decimals);
  const sheltered = proposal.debtor === "consumer" || proposal.debtor === "unknown";
  const sum = amounts.reduce((before, amount) => before + amount, 0);
  const plan: InstalmentPlan = {
    total: formatCents(sum, decimals),
    instalments: amounts.map((amount, index) => ({ dueOn: formatDay(dayOfInstalment(first, proposal.every, index)), amount: formatCents(amount, decimals) })),
    interest: proposal.interestUntilEnd !== undefined ? "keeps-running" : (proposal.interest ?? (sheltered ? "stopped" : "keeps-running")),
    graceDays: proposal.graceDays ?? DEFAULT_GRACE_DAYS,
    onDefault: proposal.onDefault ?? "resume-dunning",
  };
  const inside = proposal.interestUntilEnd === undefined ? null : formatCents(sum - total, decimals);
  return { plan, findings: [...outcome(plan, inside), ...(law?.plans?.reviewPlan(plan, proposal.debtor) ?? [])] };
}

/** The day of an instalment; always counted from the first, so that a month's end returns. */
function dayOfInstalment(first: EpochDay, every: PlanProposal["every"], index: number): EpochDay {
  if (every === "month") return addMonths(first, index);
  return first + index * (every === "week" ? 7 : 14);
}

function amountsOf({ count, instalment, every, interestUntilEnd, remainder, currency }: PlanProposal, total: Cents, first: EpochDay, decimals: number): Cents[] {
  const sum = interestUntilEnd && { total, interest: interestUntilEnd, currency: currency ?? "EUR", dayOfInstalment: (index: number) => dayOfInstalment(first, every, index) };
  if (instalment === undefined) {
    const number = requireCount(count, total);
    return sum === undefined ? byCount(total, number, remainder ?? "last") : byCountWithInterest(sum, number);
  }
  if (count !== undefined) throw invalid("count", "value", "a count or an instalment, not both", count);
  const each = centsOf(instalment, decimals, "instalment");
  requireInstalment(each, total, decimals, instalment);
  return sum === undefined ? byInstalment(total, each) : byInstalmentWithInterest(sum, each);
}

/** When the plan ends, what it comes to, and what becomes of interest. `inside`: the interest that its total holds. */
function outcome({ instalments, total, interest }: InstalmentPlan, inside: Amount | null): Finding[] {
  const last = instalments.at(-1)!;
  return [
    note("PLAN_ENDS", `The plan ends on ${last.dueOn} after ${instalments.length} ${instalments.length === 1 ? "instalment" : "instalments"}; together they are ${total}.`, {
      values: { endsOn: last.dueOn, count: String(instalments.length), total },
    }),
    interest === "stopped"
      ? note("PLAN_INTEREST_STOPPED", "No interest runs while the plan is kept: its total is all there is to pay.")
      : inside !== null
        ? note("PLAN_INTEREST_INSIDE", `Interest until the end, ${inside}, is inside the total of ${total}: nothing is left when every instalment comes on its day; a late one adds interest, an early one saves some.`, { values: { interest: inside, total } })
        : note("PLAN_INTEREST_RUNS", "Interest keeps running on what is open; it is not inside the total and stays to be paid after it.", { fix: 'Put the interest until the end into the total with interestUntilEnd, or choose interest "stopped".' }),
  ];
}

interface CheckedProposal {
  /** As it was handed in, read once. */
  proposal: PlanProposal;
  total: Cents;
  first: EpochDay;
  decimals: number;
  law: LawPack | undefined;
}

function checked(given: PlanProposal): CheckedProposal {
  if (typeof given !== "object" || given === null) throw invalid("", "type", "a total, a first day and a rhythm", given);
  const input = membersOf(given, "");
  const result: CheckedProposal = { proposal: input, total: 0, first: 0, decimals: decimalsOf(input.currency ?? "EUR"), law: undefined };
  const oneOf = (path: "every" | "interest" | "onDefault" | "debtor" | "remainder", values: readonly string[], optional: boolean) => () => {
    const value = input[path];
    if (value === undefined ? !optional : !values.includes(value)) throw invalid(path, "value", `one of ${values.join(", ")}`, value);
  };
  collectIssues([
    () => {
      result.total = centsOf(input.total, result.decimals, "total");
      if (result.total <= 0) throw invalid("total", "amount", "an amount above zero", input.total);
    },
    () => { result.first = dayOf(input.firstOn, "firstOn"); },
    oneOf("every", ["week", "fortnight", "month"], false),
    oneOf("interest", ["keeps-running", "stopped"], true),
    oneOf("onDefault", ["whole-sum-due", "resume-dunning"], true),
    oneOf("debtor", ["business", "consumer", "public-authority", "unknown"], true),
    oneOf("remainder", ["last", "first"], true),
    () => {
      const { graceDays } = input;
      if (graceDays !== undefined && (!Number.isInteger(graceDays) || graceDays < 0 || graceDays > 366)) throw invalid("graceDays", "value", "a whole number from 0 to 366", graceDays);
    },
    () => {
      if (input.interestUntilEnd === undefined) return;
      const interestUntilEnd = membersOf(input.interestUntilEnd, "interestUntilEnd");
      input.interestUntilEnd = interestUntilEnd;
      if (typeof interestUntilEnd !== "object" || interestUntilEnd === null) throw invalid("interestUntilEnd", "type", "a rate and the first day it runs from", interestUntilEnd);
      collectIssues([() => scheduleOf(interestUntilEnd.rate, "interestUntilEnd.rate"), () => dayOf(interestUntilEnd.from, "interestUntilEnd.from")]);
      if (input.interest === "stopped") throw invalid("interest", "value", '"keeps-running" or nothing beside interestUntilEnd', input.interest);
      if (input.remainder === "first") throw invalid("remainder", "value", '"last" or nothing beside interestUntilEnd', input.remainder);
    },
    () => { if (input.law !== undefined) result.law = checkedLaw(input.law); },
  ]);
  return result;
}
