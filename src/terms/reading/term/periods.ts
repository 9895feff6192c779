import type { Candidate } from "./candidate.js";
import type { Clause } from "../signs/clauses.js";
import { ambiguous, notExpressible, outOfRange, workingDays } from "../findings.js";
import { monthEndOrder, monthEndRule } from "./month-end.js";
import { ruleOfPeriod } from "./period-rule.js";
import { isWord, type Sign } from "../signs/sign.js";
import { startingPointOf } from "./starting-point.js";
import { topicAt } from "../signs/topic.js";

/** A period among so many unknown words, and none about paying, is about something else. */
const MOST_UNKNOWN = 2;

/** The terms that the periods of the text give: "binnen 14 dagen na ontvangst", "30 days end of month". */
export function periodCandidates(clauses: Clause[], used: Set<Sign>, plain: string): Candidate[] {
  return clauses.flatMap(({ signs, sentence }, clauseIndex) =>
    signs.flatMap((sign, at): Candidate[] => {
      if ((sign.kind !== "quantity" && sign.kind !== "choice") || used.has(sign) || isTimeOfDay(sign, signs) || !isTerm(clauses, clauseIndex, at, used)) return [];
      const says = phraseAround(signs, at, plain);
      const candidate = { rule: null, findings: [], isWeak: false, sentence, says };
      return [{ ...candidate, ...(sign.kind === "choice" ? { findings: [ambiguous(says, ["the shorter period", "the longer"], null)] } : readPeriod(clauses, clauseIndex, at, says)) }];
    }));
}

function readPeriod(clauses: Clause[], clauseIndex: number, at: number, says: string): Pick<Candidate, "rule" | "findings"> {
  const sign = clauses[clauseIndex]!.signs[at]!;
  if (sign.kind !== "quantity") return { rule: null, findings: [] };
  if (sign.unit === "working-day") return { rule: null, findings: [workingDays(says)] };
  if (sign.unit === "hour") return { rule: null, findings: [notExpressible(says, "a number of hours")] };
  const start = startingPointOf(clauses, clauseIndex, at);
  if ("problem" in start) {
    const finding = start.problem === "before" ? notExpressible(says, "a period before something") : ambiguous(says, ["from the one", "from the other starting point"], null);
    return { rule: null, findings: [finding] };
  }
  if (start.anchor === "order" || start.anchor === "other") return { rule: null, findings: [notExpressible(says, "a period from something else than the invoice, its receipt or the performance")] };
  const rule = ruleOfPeriod(sign, start.anchor);
  if (rule === null) return { rule: null, findings: [outOfRange(says)] };
  const order = monthEndOrder(clauses, clauseIndex, at);
  if (order === null) return { rule, findings: [] };
  if (rule.kind !== "net" || rule.from !== undefined) return { rule: null, findings: [notExpressible(says, "a month's end that counts from something else than days after the issue date")] };
  return monthEndRule(rule.days, order, says);
}

function isTerm(clauses: Clause[], clauseIndex: number, at: number, used: Set<Sign>): boolean {
  const topic = topicAt(clauses, clauseIndex, at);
  // Of two periods with one discount, the discount has taken its own.
  if (topic === "discount") return clauses[clauseIndex]!.signs.some((sign) => sign.kind === "quantity" && used.has(sign));
  if (topic !== null) return topic === "term";
  const { signs, sentence } = clauses[clauseIndex]!;
  const near = [clauses[clauseIndex - 1], clauses[clauseIndex + 1]].filter((clause) => clause?.sentence === sentence);
  if (near.some((clause) => clause!.signs.some((sign) => isWord(sign, "pay", "net", "term", "due", "limit")))) return true;
  const sign = signs[at]!;
  const isLong = sign.kind === "quantity" && ["month", "quarter", "year"].includes(sign.unit);
  return signs.filter(({ kind }) => kind === "unknown").length <= (isLong ? 0 : MOST_UNKNOWN);
}

/** "1 april 2026 om 17.00 uur" */
function isTimeOfDay(sign: Sign, signs: Sign[]): boolean {
  return sign.kind === "quantity" && sign.unit === "hour" && signs.some(({ kind }) => kind === "date");
}

/** The clause as far as it is about this period, for findings. */
function phraseAround(signs: Sign[], at: number, plain: string): string {
  const isOther = (sign: Sign): boolean => sign.kind === "quantity" || sign.kind === "percent";
  let last = at;
  while (last + 1 < signs.length && last < at + 8 && !isOther(signs[last + 1]!)) last += 1;
  let first = at;
  while (first > 0 && first > at - 4 && !isOther(signs[first - 1]!)) first -= 1;
  return plain.slice(signs[first]!.start, signs[last]!.end).replace(/\s+/g, " ");
}
