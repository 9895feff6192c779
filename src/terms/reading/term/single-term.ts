import { outOfRange } from "../findings.js";
import type { Clause } from "../signs/clauses.js";
import type { Sign } from "../signs/sign.js";
import type { Language } from "../vocabulary/meaning.js";
import type { Candidate, TermReading } from "./candidate.js";
import { chooseRule } from "./choose-rule.js";
import { dateCandidates } from "./dates.js";
import { momentCandidates } from "./moments.js";
import { obstaclesIn } from "./obstacles.js";
import { ruleOfPeriod } from "./period-rule.js";
import { periodCandidates } from "./periods.js";

/** The one term for the whole sum; null, with a finding, when something in the text cannot be expressed or nothing decides between two terms. */
export function singleTermOf(clauses: Clause[], used: Set<Sign>, netDays: number | null, plain: string, languages: Language[]): TermReading {
  const obstacles = obstaclesIn(clauses, plain);
  if (obstacles.length > 0) return { rule: null, findings: obstacles };
  const candidates = [
    ...(netDays === null ? [] : [statedTerm(netDays)]),
    ...periodCandidates(clauses, used, plain),
    ...dateCandidates(clauses, used, plain, languages),
    ...momentCandidates(clauses, plain),
  ];
  return chooseRule(candidates, plain);
}

/** The period without a discount in the lines for machines. */
function statedTerm(days: number): Candidate {
  const rule = ruleOfPeriod({ count: days, unit: "day" }, null);
  const says = `#SKONTO#TAGE=${days}#PROZENT=0.00#`;
  return { rule, findings: rule === null ? [outOfRange(says)] : [], isWeak: false, sentence: -1, says };
}
