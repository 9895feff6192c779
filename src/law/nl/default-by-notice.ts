import { formatDay } from "../../dates/day.js";
import { warning } from "../../facts/finding.js";
import type { TermsLaw } from "../terms-law.js";
import { ARTICLE } from "./articles.js";

/** Fourteen days or more passes without remark. */
const REASONABLE_DAYS = 14;

/**
 * Default by notice (ingebrekestelling): the day after the reasonable last day that a received notice names.
 * Without a last day, or with one that had passed on arrival, it has no effect.
 */
export const dutchDefaultByNotice: TermsLaw["defaultByNotice"] = ({ receivedOn, deadlineOn }) => {
  const basis = [ARTICLE.defaultByNotice];
  if (deadlineOn === null) {
    const message = "A notice of default without a last day to pay does not put the debtor in default.";
    return { interestFrom: null, basis, findings: [warning("NOTICE_WITHOUT_DEADLINE", message, { fix: "Send a new notice that names a last day.", basis })] };
  }
  if (deadlineOn <= receivedOn) {
    const message = `The notice of default arrived on ${formatDay(receivedOn)}, when its last day ${formatDay(deadlineOn)} was over: it has no effect.`;
    return { interestFrom: null, basis, findings: [warning("NOTICE_TOO_LATE", message, { fix: "Send a new notice with a later last day.", basis })] };
  }
  const days = deadlineOn - receivedOn;
  const findings =
    days >= REASONABLE_DAYS
      ? []
      : [warning("NOTICE_TERM_SHORT", `The notice of default left ${days} days; a court may find fewer than ${REASONABLE_DAYS} too short.`, { values: { days: String(days) }, fix: `Give at least ${REASONABLE_DAYS} days.`, basis })];
  return { interestFrom: deadlineOn + 1, basis, findings };
};
