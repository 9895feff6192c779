import type { Token } from "../../../terms/reading/text/tokens.js";
import type { AmountTopic, Meaning } from "../vocabulary/meaning.js";
import type { WrittenAmount } from "./amounts.js";
import type { LetterReading } from "./letter-reading.js";
import type { Mark } from "./marks.js";
import type { Sentence } from "./sentences.js";

/** An amount of the letter and what it is about; null when no word says so. */
export interface AmountUse extends WrittenAmount {
  topic: AmountTopic | null;
  sentence: Sentence;
}

const TOPICS: readonly AmountTopic[] = ["costs", "fee", "vat", "interest", "principal", "invoiced", "total", "received", "per-day", "instalment", "other-sum"];
const KINDS: ReadonlySet<Meaning> = new Set<Meaning>(["costs", "fee", "vat", "interest"]);
const DIVIDERS = new Set([",", ";", "|", "+", "en", "and", "plus"]);
const DIVIDED = 4;
/** "€ 150 aan incassokosten": what such a word leads to names the amount before it. */
const LEADS_TO = new Set(["aan", "wegens", "voor", "in", "terzake", "zake", "of", "for", "euro"]);
const RATE_SIGNS = new Set(["%", "procent", "percent"]);
const OF_A_BASE = new Set(["van", "over", "of", "on"]);
const REACH_OF_INCLUDING = 4;
const REACH = 24;

/** The amounts of the letter, each with what it is about: the nearest word for it before or behind, not beyond another amount. */
export function amountUses(reading: LetterReading): AmountUse[] {
  const { amounts } = reading;
  return amounts.map((amount, index) => {
    const sentence = reading.sentenceAt(amount.from);
    const from = Math.max(sentence.from, amount.from - REACH, amounts[index - 1]?.to ?? 0);
    const to = Math.min(sentence.to, amount.to + REACH, amounts[index + 1]?.from ?? Infinity);
    return { ...amount, topic: topicOf(amount, from, to, reading), sentence };
  });
}

function topicOf(amount: WrittenAmount, from: number, to: number, reading: LetterReading): AmountTopic | null {
  const { tokens, near } = reading;
  const perDay = near(amount.to, Math.min(to, amount.to + 4), ["per-day", "instalment"]).filter((mark) => mark.from >= amount.to)[0];
  if (perDay !== undefined) return perDay.meaning as AmountTopic;
  const before = named(near(from, amount.from, TOPICS).filter((mark) => mark.from >= from && mark.to <= amount.from), reading)
    .map((mark) => ({ mark, distance: distanceOf(tokens, mark.to, amount.from) }));
  const behind = named(near(amount.to, to, TOPICS).filter((mark) => mark.from >= amount.to && mark.to <= to && !isOfNextLine(amount, mark, reading)), reading)
    .map((mark) => ({ mark, distance: distanceOf(tokens, amount.to, mark.from) + 0.5 - (LEADS_TO.has(tokens[amount.to]?.text ?? "") ? 3 : 0) }));
  // "in totaal veertig euro incassokosten": what kind of sum says more than that it is a sum.
  const kind = behind.find(({ mark, distance }) => distance <= 1.5 && KINDS.has(mark.meaning));
  if (kind !== undefined && before.every(({ mark, distance }) => mark.meaning === "total" || distance > kind.distance)) return kind.mark.meaning as AmountTopic;
  const [nearest] = [...before, ...behind].sort((a, b) => a.distance - b.distance || b.mark.to - b.mark.from - (a.mark.to - a.mark.from));
  return (nearest?.mark.meaning as AmountTopic | undefined) ?? null;
}

/** A word on the next line with an amount of its own: "€ 50,00" and beneath it "samen € 425,00". */
function isOfNextLine({ to }: WrittenAmount, mark: Mark, { tokens, amountsBetween }: LetterReading): boolean {
  return tokens.slice(to, mark.from).some(({ kind }) => kind === "line") && amountsBetween(mark.to, mark.to + 3).length > 0;
}

/** The marks that name an amount: not what is merely said to be included in it or left out, nor a word within a longer name. */
function named(marks: readonly Mark[], { near, tokens }: LetterReading): Mark[] {
  const set: readonly Meaning[] = ["including", "excluding"];
  return marks.filter((mark) =>
    !isBaseOfRate(mark, tokens) &&
    !(mark.meaning === "received" && near(mark.from - 3, mark.from, ["negation"]).length > 0) &&
    !near(mark.from - REACH_OF_INCLUDING, mark.from, set).some((other) => other.to <= mark.from && other.to >= mark.from - REACH_OF_INCLUDING + 1) &&
    !marks.some((other) => other !== mark && other.from <= mark.from && other.to >= mark.to && other.to - other.from > mark.to - mark.from));
}

/** "15% van de hoofdsom", "4 percent of the principal": what a rate is taken of names no amount. */
function isBaseOfRate({ from }: Mark, tokens: Token[]): boolean {
  return [2, 3].some((back) => RATE_SIGNS.has(tokens[from - back]?.text ?? "") && OF_A_BASE.has(tokens[from - back + 1]?.text ?? ""));
}

function distanceOf(tokens: Token[], from: number, to: number): number {
  let distance = 0;
  for (let at = from; at < to; at++) distance += tokens[at]!.kind === "line" || DIVIDERS.has(tokens[at]!.text) ? DIVIDED : tokens[at]!.kind === "word" ? 1 : 0;
  return distance;
}
