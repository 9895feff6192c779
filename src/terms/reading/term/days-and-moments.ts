import type { TermRule } from "../../../facts/terms.js";
import type { Candidate } from "./candidate.js";
import type { Clause } from "../signs/clauses.js";
import { dayBefore, dayOfDate, roleOfDate } from "./due-dates.js";
import { inAdvance, notExpressible } from "../findings.js";
import type { Language } from "../vocabulary/meaning.js";
import { startOf } from "./period-rule.js";
import { isWord, type Sign, type SignOf } from "../signs/sign.js";

/** The terms that a date gives: "uiterlijk 15 maart 2026", "vóór 1 april 2026". */
export function dateCandidates(clauses: Clause[], used: Set<Sign>, plain: string, languages: Language[]): Candidate[] {
  return clauses.flatMap((clause, clauseIndex) =>
    clause.signs.flatMap((sign, at): Candidate[] => {
      const role = sign.kind === "date" && !used.has(sign) ? roleOfDate(clauses, clauseIndex, at) : "none";
      if (sign.kind !== "date" || role === "none") return [];
      const says = plain.slice(sign.start, sign.end);
      const candidate = { rule: null, isWeak: false, sentence: clause.sentence, says };
      if (role === "start") {
        const hasPeriod = clause.signs.some(({ kind }) => kind === "quantity");
        return hasPeriod ? [{ ...candidate, findings: [notExpressible(says, "a day from which a period counts")] }] : [];
      }
      const read = dayOfDate(sign, plain, languages);
      if ("finding" in read) return [{ ...candidate, findings: [read.finding] }];
      return [{ ...candidate, findings: [], rule: { kind: "date", dueOn: role === "due-before" ? dayBefore(read.day) : read.day } }];
    }));
}

/** The terms without a number or date: the month's end, at once, on receipt, on delivery, in advance. */
export function momentCandidates(clauses: Clause[], plain: string): Candidate[] {
  return clauses.flatMap(({ signs, sentence }): Candidate[] => {
    if (!isAboutPaying(signs)) return [];
    const says = plain.slice(signs[0]!.start, signs[signs.length - 1]!.end).replace(/\s+/g, " ");
    const candidate = { findings: [], sentence, says };
    const monthEnd = signs.findIndex((sign) => isWord(sign, "end-of-month"));
    if (monthEnd >= 0) {
      const isAfter = isWord(signs[monthEnd - 1], "after");
      return isAfter ? [{ ...candidate, rule: null, isWeak: true, findings: [notExpressible(says, "a time after the month's end without a number of days")] }] : [{ ...candidate, rule: { kind: "end-of-month" }, isWeak: true }];
    }
    const happening = signs.find((sign): sign is SignOf<"happening"> => sign.kind === "happening" && countsAlone(sign, signs));
    const isAtOnce = signs.some((sign) => isWord(sign, "immediate"));
    const advance = signs.some((sign) => isWord(sign, "advance")) || happening?.relation === "before" || happening?.anchor === "order";
    if (advance) return [{ ...candidate, rule: AT_ONCE, isWeak: true, findings: [inAdvance(says)] }];
    if (happening?.anchor === "other") return [{ ...candidate, rule: null, isWeak: true, findings: [notExpressible(says, "a moment that is no fact of the invoice")] }];
    if (happening !== undefined) return [{ ...candidate, rule: { kind: "net", days: 0, ...startOf(happening.anchor) }, isWeak: true }];
    return isAtOnce ? [{ ...candidate, rule: AT_ONCE, isWeak: true }] : [];
  });
}

const AT_ONCE: TermRule = { kind: "net", days: 0 };

/** Without figures, the clause must speak of paying or consist of nothing but the moment. */
function isAboutPaying(signs: Sign[]): boolean {
  if (signs.some((sign) => sign.kind === "quantity" || sign.kind === "choice" || sign.kind === "date" || sign.kind === "shares" || isWord(sign, "discount", "penalty", "other", "paid"))) return false;
  const refusal = signs.findIndex((sign) => isWord(sign, "no-discount"));
  if (refusal >= 0 && !signs.slice(0, refusal).some((sign) => isWord(sign, "immediate") || (sign.kind === "happening" && sign.relation !== "none")) && !signs.some((sign) => isWord(sign, "due"))) return false;
  return signs.some((sign) => isWord(sign, "pay", "net", "term", "due", "limit")) || signs.every(({ kind }) => kind !== "unknown");
}

/** "Bij ontvangst", "na levering"; a noun alone only for receipt, where the text speaks of paying, or with "at once". */
function countsAlone({ relation, anchor }: SignOf<"happening">, signs: Sign[]): boolean {
  if (relation !== "none") return anchor !== "issue" || relation !== "before";
  return anchor === "receipt" && signs.some((sign) => isWord(sign, "pay", "due", "limit", "immediate", "term"));
}
