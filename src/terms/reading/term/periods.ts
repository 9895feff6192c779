import { ambiguous, notExpressible, outOfRange, workingDays } from "../findings.js";
import type { Clause } from "../signs/clauses.js";
import { isWord, type Sign, type SignOf } from "../signs/sign.js";
import { topicAt } from "../signs/topic.js";
import type { Candidate, TermReading } from "./candidate.js";
import { monthEndOrder, monthEndRule } from "./month-end.js";
import { ruleOfPeriod } from "./period-rule.js";
import { startingPointOf } from "./starting-point.js";

/** A period among more unknown words, and none about paying, is about something else. */
const MOST_UNKNOWN = 2;
const LONG_UNITS = new Set(["month", "quarter", "year"]);

/** The terms that the periods of the text give: "binnen 14 dagen na ontvangst", "30 days end of month". */
export function periodCandidates(clauses: Clause[], used: Set<Sign>, plain: string): Candidate[] {
  return clauses.flatMap(({ signs, sentence }, clauseIndex) =>
    signs.flatMap((sign, at): Candidate[] => {
      if ((sign.kind !== "quantity" && sign.kind !== "choice") || used.has(sign)) return [];
      if (isTimeOfDay(sign, signs) || !isTerm(clauses, clauseIndex, at, used)) return [];
      const says = wordsAround(signs, at, plain);
      const reading = sign.kind === "choice" ? choice(says) : readPeriod(clauses, clauseIndex, at, sign, says);
      return [{ ...reading, isWeak: false, sentence, says }];
    }));
}

function readPeriod(clauses: Clause[], clauseIndex: number, at: number, sign: SignOf<"quantity">, says: string): TermReading {
  const unsayable = (what: string): TermReading => ({ rule: null, findings: [notExpressible(says, what)] });
  if (sign.unit === "working-day") return { rule: null, findings: [workingDays(says)] };
  if (sign.unit === "hour") return unsayable("a number of hours");
  const start = startingPointOf(clauses, clauseIndex, at);
  if ("problem" in start) {
    if (start.problem === "before") return unsayable("a period before something");
    return { rule: null, findings: [ambiguous(says, ["counting from the one", "from the other starting point"], null)] };
  }
  if (start.anchor === "order" || start.anchor === "other") return unsayable("a period that counts from no fact of the invoice");
  const rule = ruleOfPeriod(sign, start.anchor);
  if (rule === null) return { rule: null, findings: [outOfRange(says)] };
  const order = monthEndOrder(clauses, clauseIndex, at);
  if (order === null) return { rule, findings: [] };
  if (rule.kind !== "net" || rule.from !== undefined) return unsayable("a month's end with something else than days from the issue date");
  return monthEndRule(rule.days, order, says);
}

function choice(says: string): TermReading {
  return { rule: null, findings: [ambiguous(says, ["the shorter period", "the longer"], null)] };
}

function isTerm(clauses: Clause[], clauseIndex: number, at: number, used: Set<Sign>): boolean {
  const { signs, sentence } = clauses[clauseIndex]!;
  const topic = topicAt(clauses, clauseIndex, at);
  // Of two periods with one discount, the discount has taken its own.
  if (topic === "discount") return signs.some((sign) => sign.kind === "quantity" && used.has(sign));
  if (topic !== null) return topic === "term";
  const isAboutPaying = (clause: Clause | undefined): boolean =>
    clause?.sentence === sentence && clause.signs.some((sign) => isWord(sign, "pay", "net", "term", "due", "limit"));
  if (isAboutPaying(clauses[clauseIndex - 1]) || isAboutPaying(clauses[clauseIndex + 1])) return true;
  const sign = signs[at]!;
  const isLong = sign.kind === "quantity" && LONG_UNITS.has(sign.unit);
  return signs.filter(({ kind }) => kind === "unknown").length <= (isLong ? 0 : MOST_UNKNOWN);
}

/** "1 april 2026 om 17.00 uur" */
function isTimeOfDay(sign: Sign, signs: Sign[]): boolean {
  return sign.kind === "quantity" && sign.unit === "hour" && signs.some(({ kind }) => kind === "date");
}

/** The clause as far as it is about this period, for findings. */
function wordsAround(signs: Sign[], at: number, plain: string): string {
  const isOther = (sign: Sign): boolean => sign.kind === "quantity" || sign.kind === "percent";
  let last = at;
  while (last + 1 < signs.length && last < at + 8 && !isOther(signs[last + 1]!)) last += 1;
  let first = at;
  while (first > 0 && first > at - 4 && !isOther(signs[first - 1]!)) first -= 1;
  return plain.slice(signs[first]!.start, signs[last]!.end).replace(/\s+/g, " ");
}
