import type { TermRule } from "../../../facts/terms.js";
import { inAdvance, notExpressible } from "../findings.js";
import type { Clause } from "../signs/clauses.js";
import { isWord, type Sign, type SignOf } from "../signs/sign.js";
import type { Candidate, TermReading } from "./candidate.js";
import { startOf } from "./period-rule.js";

const FIGURES = new Set<Sign["kind"]>(["quantity", "choice", "date", "shares"]);
const AT_ONCE: TermRule = { kind: "net", days: 0 };

/** The terms without a number or date: the month's end, at once, on receipt, on delivery, in advance. */
export function momentCandidates(clauses: Clause[], plain: string): Candidate[] {
  return clauses.flatMap(({ signs, sentence }): Candidate[] => {
    const says = plain.slice(signs[0]!.start, signs[signs.length - 1]!.end).replace(/\s+/g, " ");
    const reading = hasFigures(signs) || !isAboutPaying(signs) ? null : readMoment(signs, says);
    return reading === null ? [] : [{ ...reading, isWeak: true, sentence, says }];
  });
}

function readMoment(signs: Sign[], says: string): TermReading | null {
  const monthEnd = signs.findIndex((sign) => isWord(sign, "end-of-month"));
  if (monthEnd >= 0) {
    const isAfter = isWord(signs[monthEnd - 1], "after");
    return isAfter ? unsayable(says, "a time after the month's end without a number of days") : { rule: { kind: "end-of-month" }, findings: [] };
  }
  const happening = signs.find((sign): sign is SignOf<"happening"> => sign.kind === "happening" && countsAlone(sign, signs));
  const isAdvance = signs.some((sign) => isWord(sign, "advance")) || happening?.relation === "before" || happening?.anchor === "order";
  if (isAdvance) return { rule: AT_ONCE, findings: [inAdvance(says)] };
  if (happening?.anchor === "other") return unsayable(says, "a moment that is no fact of the invoice");
  if (happening !== undefined) return { rule: { ...AT_ONCE, ...startOf(happening.anchor) }, findings: [] };
  return signs.some((sign) => isWord(sign, "immediate")) ? { rule: AT_ONCE, findings: [] } : null;
}

function unsayable(says: string, what: string): TermReading {
  return { rule: null, findings: [notExpressible(says, what)] };
}

function hasFigures(signs: Sign[]): boolean {
  return signs.some((sign) => FIGURES.has(sign.kind) || (sign.kind === "percent" && sign.percent !== "100"));
}

/** The clause must speak of paying, or hold nothing but the moment, and refuse no discount for it ("geen korting bij contante betaling"). */
function isAboutPaying(signs: Sign[]): boolean {
  if (signs.some((sign) => isWord(sign, "discount", "penalty", "other", "paid"))) return false;
  const refusal = signs.findIndex((sign) => isWord(sign, "no-discount"));
  const isNamedFirst = signs.slice(0, Math.max(0, refusal)).some((sign) => isWord(sign, "immediate") || isBound(sign));
  if (refusal >= 0 && !isNamedFirst && !signs.some((sign) => isWord(sign, "due"))) return false;
  return signs.some((sign) => isWord(sign, "pay", "net", "term", "due", "limit")) || signs.every(({ kind }) => kind !== "unknown");
}

/** "Bij ontvangst", "na levering"; a noun alone only for receipt, where the text speaks of paying at once or at all. */
function countsAlone(happening: SignOf<"happening">, signs: Sign[]): boolean {
  if (isBound(happening)) return happening.anchor !== "issue" || happening.relation !== "before";
  return happening.anchor === "receipt" && signs.some((sign) => isWord(sign, "pay", "due", "limit", "immediate", "term"));
}

function isBound(sign: Sign): boolean {
  return sign.kind === "happening" && sign.relation !== "none";
}
