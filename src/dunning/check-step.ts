import { problem, warning, type Finding } from "../facts/finding.js";
import type { LawPack } from "../law/pack.js";
import { isBeforeDueStep, isBesideLadder } from "./ladder.js";
import { shortestTerm } from "./notice-term.js";
import type { PolicyStep } from "./policy.js";

/** Fourteen days for a notice of default pass without remark. */
const REASONABLE_DAYS = 14;

/** What is wrong with one step at its place. */
export function stepFindings(step: PolicyStep, index: number, steps: readonly PolicyStep[], law: LawPack): Finding[] {
  return [...shapeFindings(step, index), ...placeFindings(step, index, steps), ...termFindings(step, index, law)];
}

function shapeFindings({ id, action, notice, after }: PolicyStep, index: number): Finding[] {
  const findings: Finding[] = [];
  if (action === "notice" && notice === undefined) findings.push(problem("NOTICE_KIND_MISSING", `The step "${id}" sends a notice but does not say which.`, { path: path(index, "notice"), fix: "Name the kind of notice." }));
  if (action !== "notice" && notice !== undefined) findings.push(warning("NOTICE_IGNORED", `The step "${id}" is a ${action}: its notice is ignored.`, { path: path(index, "notice"), fix: 'Use the action "notice".' }));
  if (after.from === "prescription" ? after.days >= 0 : after.from !== "due" && after.days < 0) {
    const [message, fix] = after.from === "prescription" ? ["would come when the claim has prescribed", "Use negative days: so many before that day."] : ["would come before what it counts from", "Use zero or more days."];
    findings.push(problem("STEP_BEFORE_ITS_ANCHOR", `The step "${id}" ${message}.`, { path: path(index, "after.days"), fix }));
  }
  return findings;
}

/** Steps that can never be reached, or stand at the wrong place. */
function placeFindings(step: PolicyStep, index: number, steps: readonly PolicyStep[]): Finding[] {
  const { id, after, notice } = step;
  const earlier = steps.slice(0, index);
  const unreachable = (field: string, why: string, fix: string) => [problem("STEP_UNREACHABLE", `The step "${id}" ${why}.`, { path: path(index, field), fix })];
  if (isBesideLadder(step)) {
    const isSecond = notice === "confirmation" && earlier.some((other) => other.notice === "confirmation");
    return isSecond ? unreachable("notice", "is a second confirmation: only the first is used", "Keep one of them.") : [];
  }
  const previous = earlier.findLast((other) => !isBesideLadder(other));
  if (earlier.some(({ action }) => action === "handover")) return unreachable("id", "stands behind a hand-over, after which nothing is done any more", "Move it before the hand-over.");
  if ((after.from === "received" || after.from === "deadline") && !earlier.some((other) => other.action === "notice" && !isBesideLadder(other))) {
    return unreachable("after.from", "counts from a notice before it, but there is none", "Count it from the due date, or put a notice before it.");
  }
  if (previous === undefined) return after.from === "previous" ? unreachable("after.from", "counts from a step before it, but there is none", "Count it from the due date.") : [];
  if (isBeforeDueStep(step) && !isBeforeDueStep(previous)) return unreachable("after.days", "belongs before the due date, but stands behind one that comes after it", "Move it up, or let it count from the step before it.");
  if (after.from === "due" && previous.after.from === "due" && after.days < previous.after.days) {
    return [warning("STEPS_OUT_OF_ORDER", `The step "${id}" is due before "${previous.id}", which stands above it.`, { path: path(index, "after.days"), fix: "Put the steps in order of time." })];
  }
  return [];
}

/** Terms that are missing, or shorter than the law allows. */
function termFindings(step: PolicyStep, index: number, law: LawPack): Finding[] {
  const { id, notice, deadlineDays } = step;
  if (notice === undefined || !law.notices.demands.includes(notice) || isBesideLadder(step) || isBeforeDueStep(step)) return [];
  const least = shortestTerm(notice, law);
  const at = { path: path(index, "deadlineDays") };
  if (least !== null && deadlineDays !== undefined && deadlineDays < least) {
    return [problem("TERM_TOO_SHORT", `By law the debtor has at least ${least} days from the day after receipt, "${id}" gives ${deadlineDays}.`, { ...at, fix: `Give ${least} days or more.`, basis: [{ ref: "art. 6:96(6) BW" }] })];
  }
  if (notice === "notice-of-default") {
    const fix = `Give ${REASONABLE_DAYS} days or more.`;
    const basis = [{ ref: "art. 6:82(1) BW" }];
    if (deadlineDays === undefined) return [problem("TERM_MISSING", `A notice of default without a term has no effect; "${id}" gives none.`, { ...at, fix, basis })];
    return deadlineDays < REASONABLE_DAYS ? [warning("TERM_TOO_SHORT", `A court may find ${deadlineDays} days too short for a notice of default.`, { ...at, fix, basis })] : [];
  }
  if (least === null && (deadlineDays ?? 0) === 0) return [warning("TERM_MISSING", `The step "${id}" gives the debtor no days to pay: the next step may come the day after.`, { ...at, fix: "Give it deadlineDays." })];
  return [];
}

const path = (index: number, field: string) => `steps[${index}].${field}`;
