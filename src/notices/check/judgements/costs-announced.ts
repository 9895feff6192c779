import { note, problem, warning, type Finding } from "../../../facts/finding.js";
import { formatCents, type Cents } from "../../../money/amount.js";
import type { Letter } from "../letter.js";
import type { AmountUse } from "../reading/amount-topics.js";
import { claimOfCosts } from "../reading/cost-sentences.js";
import type { LetterReading } from "../reading/letter-reading.js";
import { within } from "../reading/in-order.js";
import { isConditional, leadingIn, neighbours, says } from "../reading/mood.js";
import { allowedCosts } from "../reference/costs-allowed.js";
import { openSums } from "../reference/known-sums.js";
import type { CaseClaim, LetterCase } from "../reference/letter-case.js";
import { basisOf, type Judgement } from "./judgement.js";

const REACH_OF_INEXACT = 5;
const REACH_OF_EACH = 4;
const LINES_OF_RECKONING = 4;

/** A 14-day letter names the exact costs, no more than the scale over what is open, and claims them only for later. */
export const costsAnnounced: Judgement = (letter, letterCase) => {
  const { kind, account, law } = letterCase;
  const claims = coveredClaims(letterCase);
  if (kind !== "fourteen-day-letter" || claims.length === 0) return [];
  const allowed = allowedCosts(letterCase, claims);
  const uses = costAmounts(letter, allowed.costs, letterCase);
  const write = (cents: Cents) => formatCents(cents, account.decimals);
  if (uses.length === 0) {
    return [problem("COSTS_AMOUNT_MISSING", `The letter does not name the amount of the costs: at most ${write(allowed.costs)}.`, { values: { most: write(allowed.costs) }, fix: `Name the exact amount, at most ${write(allowed.costs)}.`, ...basisOf(law, "costs-amount") })];
  }
  const due = claims.reduce((sum, { costs }) => sum + Math.max(0, costs), 0);
  const most = allowed.costs + (allowed.mayAddVat ? allowed.vat : 0);
  const named = Math.max(...uses.map(({ cents }) => cents), addedUp(uses, letter));
  const withVat = allowed.costs + allowed.vat;
  const findings: Finding[] = [];
  if (named > most && named !== due && !(named === withVat && speaksOfVat(uses, letter))) {
    findings.push(problem("COSTS_ABOVE_SCALE", `The letter names ${write(named)} of costs; the scale allows ${write(allowed.costs)} over what is open.`, { values: { named: write(named), most: write(allowed.costs) }, fix: `Name at most ${write(allowed.costs)}.`, ...basisOf(law, "costs-scale", "costs-amount") }));
  } else if (Math.max(...uses.map(({ cents }) => cents)) < allowed.costs && addedUp(uses, letter) < allowed.costs) {
    findings.push(note("COSTS_BELOW_SCALE", `The letter names less than the ${write(allowed.costs)} that the scale allows; no more can be claimed than it names.`, { ...basisOf(law, "costs-scale") }));
  }
  if (due === 0 && (uses.some((use) => claimOfCosts(use, letter.reading) === "now") || isInSumAsked(letter, letterCase, allowed.costs))) {
    findings.push(problem("COSTS_CLAIMED_TOO_EARLY", "The letter claims the costs as if they were due already; they fall due only when the term has passed without payment.", { fix: "Announce them for the case that payment stays out.", ...basisOf(law, "consequence") }));
  }
  return [...findings, ...notAddedUp(letterCase, claims)];
};

/** The claims that the costs are measured by: those named that the letter does not come too early for. */
export function coveredClaims({ named, law, kind, dossier }: LetterCase): CaseClaim[] {
  const isInTime = (inDefault: boolean) => (law.notices.applies?.(kind, { debtor: dossier.debtor.kind, inDefault }) ?? "yes") !== "too-early";
  const covered = named.filter(({ inDefault, isLate, principal }) => isLate && isInTime(inDefault) && principal > 0);
  return covered.length > 0 ? covered : named.filter(({ principal }) => principal > 0);
}

/** Amounts called costs; else one that equals the costs where a neighbouring sentence speaks of them. */
function costAmounts({ amounts, reading }: Letter, expected: Cents, letterCase: LetterCase): AmountUse[] {
  const open = openSums(letterCase);
  // "... en wordt het € 3.425,00": what is open and the costs together.
  const isSum = (cents: Cents) => cents > expected && open.has(cents - expected);
  const exact = amounts.filter(({ cents, from }) => cents > 0 && !reading.near(from - REACH_OF_INEXACT, from, ["inexact"]).some(({ to }) => to >= from - 1 && to <= from));
  const named = exact.filter(({ topic, cents }) => topic === "costs" && !isSum(cents)).map((use) => forEach(use, reading, letterCase));
  if (named.length > 0) return named;
  return exact.filter(({ cents, sentence, topic }) => {
    if ((topic !== null && topic !== "total") || isSum(cents) || expected <= 0 || cents > 4 * expected || (cents !== expected && open.has(cents))) return false;
    const around = [sentence, ...neighbours(reading, sentence), ...(topic === "total" ? leadingIn(reading, sentence, LINES_OF_RECKONING) : [])];
    return around.some((near) => says(reading, near, "costs")) && (cents === expected || around.some((near) => isConditional(reading, near)));
  });
}

/** "€ 40,00 per factuur" is that for every invoice of the letter. */
function forEach(use: AmountUse, reading: LetterReading, { named }: LetterCase): AmountUse {
  const isEach = reading.near(use.to, Math.min(use.sentence.to, use.to + REACH_OF_EACH), ["each"]).some(({ from }) => from >= use.to);
  return isEach ? { ...use, cents: use.cents * Math.max(1, new Set(named.map(({ number }) => number)).size) } : use;
}

/** The costs that rows or sentences name for one invoice each, together. */
function addedUp(uses: readonly AmountUse[], { invoices }: Letter): Cents {
  const byInvoice = new Map<string, Cents>();
  for (const [index, { sentence, cents, from }] of uses.entries()) {
    const start = Math.max(sentence.from, uses[index - 1]?.to ?? 0);
    const numbers = new Set(within(invoices, { from: start, to: from }).map(({ number }) => number));
    const [only] = numbers;
    if (only !== undefined && numbers.size === 1) byInvoice.set(only, Math.max(cents, byInvoice.get(only) ?? 0));
  }
  return byInvoice.size < 2 ? 0 : [...byInvoice.values()].reduce((sum, cents) => sum + cents, 0);
}

function speaksOfVat(uses: readonly AmountUse[], { reading }: Letter): boolean {
  return uses.some(({ sentence }) => [sentence, ...neighbours(reading, sentence)].some((near) => says(reading, near, "vat")));
}

/** Whether the sum that is asked for at once holds the costs. */
function isInSumAsked({ amounts, reading }: Letter, letterCase: LetterCase, costs: Cents): boolean {
  const open = openSums(letterCase);
  return amounts.some(({ cents, topic, sentence }) =>
    (topic === "total" || topic === "principal" || topic === null) && cents > 0 && !open.has(cents) && open.has(cents - costs) && !isConditional(reading, sentence) &&
    (says(reading, sentence, "demand", "owed-now") || !leadingIn(reading, sentence, 8).some((lead) => isConditional(reading, lead))));
}

/** Several claims that can be demanded together belong in one letter, their principals added up. */
function notAddedUp({ claims, named, account, law }: LetterCase, covered: readonly CaseClaim[]): Finding[] {
  const warned = new Set(account.facts.events.flatMap((event) => (event.type === "notice" && event.kind === "fourteen-day-letter" ? (event.invoices ?? claims.map(({ number }) => number)) : []).map((ref) => (typeof ref === "string" ? ref : ref.invoice))));
  const left = claims.filter((claim) => claim.inDefault && claim.principal > 0 && claim.disputed === 0 && !claim.isPrescribed && !named.includes(claim) && !warned.has(claim.number));
  if (left.length === 0 || covered.length === 0 || account.agreements.some(({ state }) => state === "running") || account.facts.events.some(({ type }) => type === "hold" || type === "dispute")) return [];
  const numbers = [...new Set(left.map(({ number }) => number))].join(", ");
  return [warning("CLAIMS_NOT_ADDED_UP", `Other claims on this debtor are in default too (${numbers}): several claims belong in one letter, with the costs over their sum.`, { values: { invoices: numbers }, fix: "Name all claims in one letter.", ...basisOf(law, "several-claims") })];
}
