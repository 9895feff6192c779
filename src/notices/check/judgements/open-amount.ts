import { formatCents, type Cents } from "../../../money/amount.js";
import { problem, type Finding } from "../../../facts/finding.js";
import type { AmountUse } from "../reading/amount-topics.js";
import { isConditional, leadingIn, says } from "../reading/mood.js";
import { within } from "../reading/in-order.js";
import type { LetterReading } from "../reading/letter-reading.js";
import { allowedCosts } from "../reference/costs-allowed.js";
import { headSums, openSums, pastSums, sumsWithCosts } from "../reference/known-sums.js";
import type { Judgement } from "./judgement.js";

/** Kinds that speak of other sums too: what was agreed or proposed. */
const ABOUT_AGREEMENTS = new Set(["confirmation", "plan-proposal"]);
const LEAD = 6;

/** The sums that the letter says are open, or asks for, are those of the account of its day. */
export const openAmount: Judgement = (letter, letterCase) => {
  const { named, account, kind } = letterCase;
  const { reading } = letter;
  if (named.length === 0 || named.every(({ open }) => open <= 0)) return [];
  const open = openSums(letterCase);
  const ifLate = sumsWithCosts(open, allowedCosts(letterCase, named.some(({ inDefault }) => inDefault) ? named.filter(({ inDefault }) => inDefault) : named));
  const past = new Set([...pastSums(letterCase), ...headSums(letterCase)]);
  // The foot of an account of interest repeats what the letter calls interest elsewhere.
  const heads = new Set([...headSums(letterCase), ...letter.amounts.filter(({ topic }) => topic === "interest").map(({ cents }) => cents)]);
  const findings: Finding[] = [];
  const uses = letter.amounts.filter(({ topic, cents }) => cents > 0 && isOfSum(topic));
  for (const use of uses) {
    const isRow = within(letter.invoices, use.sentence).length > 0;
    if (!isWrong(use, { reading, open, ifLate, past, isRow })) continue;
    if (heads.has(use.cents) && !says(reading, use.sentence, "demand")) continue;
    if (ABOUT_AGREEMENTS.has(kind) && use.topic !== "principal") continue;
    if (findings.every(({ values }) => values?.["amount"] !== formatCents(use.cents, account.decimals))) findings.push(wrongAmount(use.cents, letterCase));
  }
  const isNamed = letter.amounts.some(({ cents }) => open.has(cents));
  if (!isNamed && findings.length === 0 && kind !== "confirmation") {
    findings.push(problem("OPEN_AMOUNT_MISSING", `The letter does not say what is open: ${formatCents(sumOpen(letterCase), account.decimals)} on its day.`, { fix: "Name the amount that is open." }));
  }
  return findings;
};

function isOfSum(topic: AmountUse["topic"]): boolean {
  return topic === "principal" || topic === "total" || topic === "invoiced" || topic === null;
}

interface Sums {
  reading: LetterReading;
  open: ReadonlySet<Cents>;
  ifLate: ReadonlySet<Cents>;
  past: ReadonlySet<Cents>;
  /** An invoice of the dossier is named beside it. */
  isRow: boolean;
}

/** A sum without any word for it is judged where it is asked for or stands with an invoice; in a condition it may hold the costs to come. */
function isWrong({ cents, topic, sentence, from }: AmountUse, { reading, open, ifLate, past, isRow }: Sums): boolean {
  if (open.has(cents)) return false;
  const isAsked = says(reading, sentence, "demand");
  // "15% over de eerste € 2.500,00 = € 375,00": a reckoning of what is judged elsewhere.
  if (topic === null && reading.plain.slice(reading.tokens[sentence.from]!.start, reading.tokens[from]!.start).includes("%")) return false;
  if (topic === null && !isAsked && !isRow && reading.near(sentence.from, sentence.to, ["invoice-label"]).length === 0) return false;
  const isLater = isConditional(reading, sentence) || (!isAsked && leadingIn(reading, sentence, LEAD).some((lead) => isConditional(reading, lead)));
  if (isLater && ifLate.has(cents)) return false;
  if ((topic === "invoiced" || (topic === null && !asksFor(reading, from, sentence.to))) && past.has(cents)) return false;
  return true;
}

/** Whether payment is asked for behind the amount: "... € 1.000,00 over te maken". */
function asksFor({ near }: LetterReading, from: number, to: number): boolean {
  return near(from, Math.min(to, from + 12), ["demand"]).length > 0;
}

function wrongAmount(cents: Cents, letterCase: Parameters<Judgement>[1]): Finding {
  const { decimals } = letterCase.account;
  const sum = sumOpen(letterCase);
  const amount = formatCents(cents, decimals);
  const isMore = cents > sum;
  return problem(isMore ? "AMOUNT_ABOVE_OPEN" : "AMOUNT_WRONG", `The letter speaks of ${amount}; ${formatCents(sum, decimals)} is open on its day.`, {
    values: { amount, open: formatCents(sum, decimals) }, fix: "Name the sums of the statement of the day of the letter.",
  });
}

function sumOpen({ named }: Parameters<Judgement>[1]): Cents {
  return named.reduce((sum, { open }) => sum + Math.max(0, open), 0);
}
