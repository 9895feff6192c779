import { distinctFindings } from "../../../facts/finding.js";
import type { TermRule } from "../../../facts/terms.js";
import { ambiguous } from "../findings.js";
import type { Candidate, TermReading } from "./candidate.js";
import { sayRule } from "./say-rule.js";

/** The one term that the candidates come down to; null when there is none, or several between which nothing decides. */
export function chooseRule(candidates: Candidate[], text: string): TermReading {
  const strong = candidates.filter(({ isWeak }) => !isWeak);
  const weighed = candidates.filter(({ isWeak, sentence }) => !isWeak || !strong.some((other) => other.sentence === sentence));
  const findings = distinctFindings(weighed.flatMap((candidate) => candidate.findings));
  if (weighed.some(({ rule }) => rule === null)) return { rule: null, findings };
  const rules = distinctRules(weighed.map(({ rule }) => rule!));
  const [first] = rules;
  if (first === undefined || rules.length === 1) return { rule: first ?? null, findings };
  const dates = rules.filter(({ kind }) => kind === "date");
  // A period and a day on one invoice are as a rule the same day, and the day leaves nothing to compute.
  const taken = dates.length === 1 && weighed.every(({ isWeak }) => !isWeak) ? dates[0]! : null;
  return { rule: taken, findings: [...findings, ambiguous(text.trim(), rules.map(sayRule), taken === null ? null : sayRule(taken))] };
}

/** A term that says what it counts from stands for the same term that does not. */
function distinctRules(rules: TermRule[]): TermRule[] {
  const distinct = [...new Map(rules.map((rule) => [JSON.stringify(rule), rule])).values()];
  return distinct.filter((rule) => !distinct.some((other) => other !== rule && isFuller(other, rule)));
}

function isFuller(other: TermRule, rule: TermRule): boolean {
  if (rule.kind === "net") return rule.from === undefined && other.kind === "net" && other.days === rule.days && other.from !== undefined;
  return rule.kind === "months" && rule.from === undefined && other.kind === "months" && other.months === rule.months && other.from !== undefined;
}
