import type { Finding } from "../../../facts/finding.js";
import type { PartDue, TermPart } from "../../../facts/terms.js";
import { formatPercent, parsePercent } from "../../../money/percent.js";
import { ambiguous, notExpressible } from "../findings.js";
import type { Clause } from "../signs/clauses.js";
import type { Sign } from "../signs/sign.js";
import type { TermReading } from "../term/candidate.js";
import type { Language } from "../vocabulary/meaning.js";
import { partsTotal, partsUndated } from "./part-findings.js";
import { momentsOf, type Moment } from "./part-moments.js";
import { isAmount, makesHundred, sumOf, type Share } from "./part-shares.js";

interface MomentsOfShares {
  /** In the order of the shares; null where nothing is said. */
  chosen: (Moment | null)[];
  daysForAll: number;
}

/** The parts with their due rules; null, with a finding, when the shares make no whole or a part is due in a way that cannot be told. */
export function partsOf(clauses: Clause[], shares: Share[], used: Set<Sign>, plain: string, languages: Language[]): TermReading {
  if (!isWhole(shares)) {
    const sum = sumOf(shares);
    return { rule: null, findings: [partsTotal(shown(sum), shown(Math.abs(100 - sum)))] };
  }
  const moments = momentsOfShares(clauses, shares, used, plain, languages);
  const unsayable = moments.chosen.find((moment) => moment?.due === null);
  if (unsayable) {
    const finding = unsayable.problem ?? notExpressible(unsayable.says, "a moment at which a part of the total is due");
    return { rule: null, findings: [finding] };
  }
  const findings: Finding[] = [];
  const undated: string[] = [];
  const isExact = Math.abs(sumOf(shares) - 100) < 1e-9 || !makesHundred(shares);
  const parts = shares.map((share, index): TermPart => {
    const moment = moments.chosen[index] ?? null;
    const name = `part ${index + 1}`;
    if (moment === null) undated.push(name);
    const due = withDays(moment?.due ?? { kind: "milestone", milestone: name }, moments.daysForAll);
    const isLastFraction = !isExact && index === shares.length - 1;
    return { ...(isLastFraction ? {} : sizeOf(share)), ...labelOf(moments.chosen, index), due };
  });
  if (undated.length > 0) findings.push(partsUndated(undated));
  if (moments.daysForAll > 0 && undated.length === 0) {
    const days = `${moments.daysForAll} days`;
    findings.push(ambiguous(plain.trim(), [`${days} for each part`, "a term of its own"], `${days} for each part`));
  }
  return { rule: { kind: "parts", parts }, findings };
}

function isWhole(shares: Share[]): boolean {
  const hasRemainder = shares.some(({ size }) => size === "remainder");
  if (shares.every(isAmount)) return true;
  return hasRemainder ? sumOf(shares) < 100 : makesHundred(shares);
}

/** Each share takes the moment of its clause; what is left over goes to the parts without one, or, being a bare period, to all. */
function momentsOfShares(clauses: Clause[], shares: Share[], used: Set<Sign>, plain: string, languages: Language[]): MomentsOfShares {
  const chosen: (Moment | null)[] = shares.map(() => null);
  const left: Moment[] = [];
  for (const [index, { signs }] of clauses.entries()) {
    const own = shares.flatMap(({ clause }, part) => (clause === index ? [part] : []));
    const moments = momentsOf(signs, used, plain, languages);
    if (own.length === 1) chosen[own[0]!] = together(moments);
    else if (own.length > 0 && moments.length === 1 && moments[0]!.isBarePeriod) left.push(moments[0]!);
    else if (own.length > 0) for (const [order, part] of own.entries()) chosen[part] = moments[order] ?? null;
    else left.push(...moments);
  }
  const undated = chosen.flatMap((moment, part) => (moment === null ? [part] : []));
  if (undated.length > 0 && (undated.length === left.length || undated.length === 1)) {
    for (const [order, part] of undated.entries()) chosen[part] = left[order] ?? null;
    return { chosen, daysForAll: 0 };
  }
  const [period] = left.filter(({ isBarePeriod }) => isBarePeriod);
  return { chosen, daysForAll: period?.due?.kind === "net" ? period.due.days : 0 };
}

/** Several moments of one part: a milestone and the days after it, else the first. */
function together(moments: Moment[]): Moment | null {
  const base = moments.find(({ isBarePeriod }) => !isBarePeriod) ?? moments[0] ?? null;
  const period = moments.find(({ isBarePeriod }) => isBarePeriod)?.due;
  if (base?.due?.kind !== "milestone" || base.due.days !== undefined || period?.kind !== "net") return base;
  return { ...base, due: withDays(base.due, period.days) };
}

function withDays(due: PartDue, days: number): PartDue {
  if (days === 0 || due.kind === "date" || (due.days ?? 0) > 0) return due;
  return { ...due, days };
}

function sizeOf({ size }: Share): { share?: string; amount?: string } {
  if (size === "remainder") return {};
  return "amount" in size ? size : { share: formatPercent(parsePercent(size.percent)!) };
}

/** A label only when it tells the parts apart and cannot be taken for a number. */
function labelOf(moments: (Moment | null)[], index: number): { label?: string } {
  const label = moments[index]?.label;
  const isOnly = moments.filter((moment) => moment?.label === label).length === 1;
  return label !== undefined && isOnly && !/^\d+$/.test(label) ? { label } : {};
}

/** A sum of shares without the noise of binary fractions. */
function shown(sum: number): string {
  return String(Math.round(sum * 1e6) / 1e6);
}
