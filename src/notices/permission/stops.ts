import type { NoticeRequest } from "../request/notice-request.js";
import { KIND_RULES } from "../request/kind-rules.js";

/** What only puts off being asked for money. */
const PUTS_OFF: readonly string[] = ["HOLD", "PROMISE_PENDING", "DEFERRED", "PLAN_RUNNING", "SETTLEMENT_PENDING", "DISPUTED", "CREDIT_NOTE_MISSING"];
/** What others now pursue: the debtor may be told so, and the right to performance may be reserved. */
const PURSUED_BY_OTHERS: readonly string[] = ["HANDED_OVER", "JUDGMENT"];

/** Whether a blocker of decisions stops this letter too. */
export function stops(code: string, { kind, collector }: Pick<NoticeRequest, "kind" | "collector">): boolean {
  if (code === "CREDIT_NOTE_MISSING" && kind === "plan-proposal") return true;
  if (PUTS_OFF.includes(code)) return !KIND_RULES[kind].besidesDunning;
  if (kind === "interruption" && PURSUED_BY_OTHERS.includes(code)) return false;
  // The collector to whom it was handed over writes, or the debtor is told that it was.
  if (code === "HANDED_OVER") return !(collector !== undefined || kind === "handover");
  return true;
}
