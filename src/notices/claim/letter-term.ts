import type { EpochDay } from "../../dates/day.js";
import { formatDay } from "../../dates/day.js";
import { note, type Finding } from "../../facts/finding.js";
import { expectedReceipt, shortestTerm, termToGive } from "../../dunning/notice-term.js";
import { KIND_RULES } from "../request/kind-rules.js";
import type { NoticeRequest } from "../request/notice-request.js";

/** The term that a letter gives. */
export interface LetterTerm {
  /** The day on which it is expected to arrive. */
  receivedOn: EpochDay;
  /** That it arrives then may be presumed, or is certain. */
  presumable: boolean;
  /** The last day that the letter names; null when it names none. */
  deadlineOn: EpochDay | null;
  /** A term by law runs from receipt, in days; null where the law gives none. */
  days: number | null;
  findings: Finding[];
}

/**
 * The term: of the decision, else of the caller's days, else of the kind; counted from expected receipt, never less than the law gives.
 *
 * @param dueOn - the last day to pay of what is not late yet; a letter before it sets no earlier one
 */
export function letterTerm(request: NoticeRequest, dueOn: EpochDay | null): LetterTerm {
  const { kind, channel, on, law } = request;
  const receivedOn = expectedReceipt(channel, on, law);
  const presumable = channel === "post" || channel === "bailiff";
  const findings: Finding[] = [];
  const decided = request.decidedDeadline;
  const isStale = decided !== undefined && decided <= receivedOn;
  if (isStale) findings.push(note("DEADLINE_MOVED", `The decision's last day ${formatDay(decided)} is over when the letter arrives; a new term was counted.`, { fix: "Decide again before sending." }));
  const days = request.deadlineDays ?? (dueOn === null ? defaultDays(request) : null);
  const step = { id: kind, action: "notice", notice: kind, channel, after: { days: 0, from: "due" } } as const;
  const byLaw = termToGive(step, on, law).termEndsOn;
  const stated = decided !== undefined && !isStale ? decided : days === null ? null : receivedOn + days;
  const end = stated === null ? null : Math.max(stated, byLaw ?? -Infinity, dueOn ?? -Infinity);
  const shortest = kind === "fourteen-day-letter" ? (shortestTerm(kind, law) ?? 0) : shortestTerm(kind, law);
  if (shortest === null) return { receivedOn, presumable, deadlineOn: end, days: null, findings };
  if (request.deadlineDays !== undefined && request.deadlineDays < shortest) {
    findings.push(note("DEADLINE_EXTENDED", `The law gives ${shortest} days; the letter says so instead of ${request.deadlineDays}.`, { values: { days: String(shortest) } }));
  }
  const longer = end !== null && end > (byLaw ?? -Infinity) ? end - receivedOn : shortest;
  if (!presumable) {
    findings.push(note("RECEIPT_MUST_BE_KNOWN", "The term runs from receipt, which cannot be presumed here: the letter names no day. Without a known day of receipt no costs fall due.", {
      fix: "Record receivedOn when it is certain, or send the letter by post.",
    }));
  }
  return { receivedOn, presumable, deadlineOn: presumable ? end : null, days: longer, findings };
}

function defaultDays({ kind, dossier: { debtor } }: NoticeRequest): number | null {
  const days = KIND_RULES[kind].deadlineDays;
  if (days === undefined) return null;
  return debtor.kind === "consumer" || debtor.kind === "unknown" ? days.consumer : days.business;
}
