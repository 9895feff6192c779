import { formatDay, type EpochDay } from "../../../dates/day.js";
import { problem, warning, type Finding } from "../../../facts/finding.js";
import { shortestTerm } from "../../../dunning/notice-term.js";
import { endOfTerm, namedLastDays } from "../reading/last-days.js";
import type { LetterCase } from "../reference/letter-case.js";
import { presumedReceipt } from "./fourteen-days.js";
import { basisOf, type Judgement } from "./judgement.js";

/** Kinds that do nothing without a last day to pay. */
const NEEDS_LAST_DAY = new Set(["notice-of-default", "final-demand"]);
/** Kinds that name days of their own, beside the one to pay by. */
const NAMES_DAYS = new Set(["confirmation", "plan-proposal", "invoice", "courtesy", "suspension", "handover", "interruption"]);

/** A term that is the sender's own: there is one where it is needed, it is not over, it is one and the same throughout, and reasonable. */
export const ownTerm: Judgement = (letter, letterCase) => {
  const { kind, law, on, receivedOn } = letterCase;
  if (shortestTerm(kind, law) !== null) return [];
  const { terms } = letter.reading;
  const lastDays = namedLastDays(letter);
  if (terms.length === 0 && lastDays.length === 0) {
    if (!NEEDS_LAST_DAY.has(kind)) return [];
    return [problem("NOTICE_TERM_MISSING", "The letter names no last day to pay.", { fix: "Name the last day to pay.", ...(kind === "notice-of-default" ? basisOf(law, "reasonable-term") : {}) })];
  }
  if (NAMES_DAYS.has(kind)) return [];
  const findings: Finding[] = lastDays.filter((day) => day < on).map((day) =>
    problem("NOTICE_TERM_TOO_SHORT", `The letter gives until ${formatDay(day)}, which was over when it was sent.`, { values: { lastDay: formatDay(day) }, fix: "Name a later day." }));
  const counts = new Set(terms.map(({ count, unit }) => `${count} ${unit}`));
  if (lastDays.length > 1 || counts.size > 1) {
    findings.push(warning("NOTICE_TERM_CONFLICT", `The letter gives more than one last day to pay: ${[...lastDays.map((day) => formatDay(day)), ...counts].join(", ")}.`, { fix: "Give one." }));
  }
  if (kind === "notice-of-default") findings.push(...reasonable(lastDays, letterCase), ...shortTerms(letter.reading.terms, letterCase, receivedOn ?? on));
  return findings;
};

/** A notice of default gives a reasonable time, as the law pack sees it. */
function reasonable(lastDays: readonly EpochDay[], letterCase: LetterCase): Finding[] {
  const receivedOn = letterCase.receivedOn ?? presumedReceipt(letterCase) ?? letterCase.on;
  return lastDays.filter((day) => day >= letterCase.on).flatMap((deadlineOn) => letterCase.law.terms.defaultByNotice({ receivedOn, deadlineOn }).findings);
}

/** A term in days counts as it is written: fourteen days from the letter pass. */
function shortTerms(terms: Parameters<Judgement>[0]["reading"]["terms"], { law }: LetterCase, from: EpochDay): Finding[] {
  return terms.flatMap((term) => law.terms.defaultByNotice({ receivedOn: from, deadlineOn: endOfTerm({ ...term, start: null }, from, law.isHoliday) }).findings);
}
