import { formatDay } from "../../dates/day.js";
import { addMonths } from "../../dates/months.js";
import { proposePlan } from "../../agreements/propose-plan.js";
import { note, warning, type Finding } from "../../facts/finding.js";
import type { InstalmentPlan } from "../../facts/plan.js";
import { centsOf, formatCents } from "../../money/amount.js";
import type { Situation } from "../../dunning/situation.js";
import type { NoticeRequest } from "../request/notice-request.js";
import type { ClaimedSums } from "./claimed-sums.js";
import type { LetterTerm } from "./letter-term.js";

/** Fewer months do not help, more are for the debtor to ask. */
const INSTALMENTS = 3;
/** Between the last day to answer and the first instalment. */
const DAYS_TO_BEGIN = 7;

/** The plan that a letter proposes: the caller's, else three monthly instalments of what it claims. */
export function planToPropose(request: NoticeRequest, { account, law }: Situation, { total }: ClaimedSums, { deadlineOn }: LetterTerm): { plan: InstalmentPlan; findings: Finding[] } {
  const { debtor } = request.dossier;
  if (request.plan !== undefined) {
    const ofLaw = law.plans?.reviewPlan(request.plan, debtor.kind) ?? [];
    return { plan: request.plan, findings: [...reviewOf(request.plan, total, account.decimals, request.on), ...ofLaw] };
  }
  const firstOn = deadlineOn === null ? addMonths(request.on, 1) : deadlineOn + DAYS_TO_BEGIN;
  return proposePlan({
    total: formatCents(total, account.decimals), firstOn: formatDay(firstOn), every: "month", count: Math.min(INSTALMENTS, total), debtor: debtor.kind, law, currency: account.currency,
  });
}

function reviewOf(plan: InstalmentPlan, total: number, decimals: number, on: number): Finding[] {
  const findings: Finding[] = [];
  const planned = centsOf(plan.total, decimals);
  if (planned > total) {
    findings.push(warning("PLAN_ABOVE_OPEN", `The plan comes to ${plan.total}, the letter claims ${formatCents(total, decimals)} today.`, {
      path: "options.plan.total", fix: "Plan what is open; interest that runs until the end may be inside.",
    }));
  }
  if (planned < total) {
    findings.push(note("PLAN_BELOW_OPEN", `The plan comes to ${plan.total}, the letter claims ${formatCents(total, decimals)} today.`, {
      path: "options.plan.total", fix: "Say what becomes of the rest.",
    }));
  }
  if (plan.instalments.some(({ dueOn }) => dueOn <= formatDay(on))) {
    findings.push(warning("PLAN_INSTALMENT_PAST", "An instalment of the plan is due on or before the day of the letter.", {
      path: "options.plan.instalments", fix: "Let the first instalment come later.",
    }));
  }
  return findings;
}
