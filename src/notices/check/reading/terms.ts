import { quantityAt } from "../../../terms/reading/text/quantity.js";
import type { Token } from "../../../terms/reading/text/tokens.js";
import type { TermStart } from "../vocabulary/meaning.js";
import type { LetterReading } from "./letter-reading.js";
import type { Mark } from "./marks.js";
import { says } from "./mood.js";
import type { Sentence } from "./sentences.js";
import type { WrittenTerm } from "./written-term.js";

const DAYS: Readonly<Record<string, number>> = { "day": 1, "week": 7, "fortnight": 14, "fifteen-days": 15, "eight-days": 8 };
const STARTS: readonly TermStart[] = ["from-day-after-receipt", "from-receipt", "from-letter", "from-invoice", "from-other"];
/** How far before its number the word stands that makes a number of days a term, and how far behind it what the term counts from. */
const REACH_BEFORE = 5;
const REACH_BEHIND = 9;
const REACH_OF_START = 3;
const REACH_BEFORE_TERM = 9;
const REACH_OTHER_ACT = 14;

/** The terms of the letter in order, those for something else than paying left out. */
export function termsIn(reading: Omit<LetterReading, "terms">, canBegin: (token: Token) => boolean): WrittenTerm[] {
  const { tokens, sentences } = reading;
  const terms = sentences.flatMap((sentence) => {
    const terms: WrittenTerm[] = [];
    for (let index = sentence.from; index < sentence.to; ) {
      const term = canBegin(tokens[index]!) ? termAt(reading, tokens, index, sentence) : null;
      if (term !== null) terms.push(term);
      index = term?.to ?? index + 1;
    }
    return terms;
  });
  const toPay = terms.filter((term) => isToPay(term, reading));
  // A term from the invoice is most often that of the agreement, told once more; where no other is given it is meant.
  return toPay.length > 0 ? toPay : terms.filter((term) => term.start === "from-invoice" && says(reading, term.sentence, "demand") && !isOver(term.from, term.sentence, reading));
}

function termAt(reading: Omit<LetterReading, "terms">, tokens: Token[], index: number, sentence: Sentence): WrittenTerm | null {
  const quantity = quantityAt(tokens, index);
  if (quantity?.kind !== "quantity" || quantity.count <= 0 || quantity.next > sentence.to) return null;
  const isNear = ({ from, to }: { from: number; to: number }) => to <= index && from >= sentence.from && to >= index - REACH_BEFORE;
  const isOpened = reading.near(index - REACH_BEFORE - 3, index, ["within"]).some(isNear);
  const isGiven = reading.near(quantity.next, quantity.next + 3, ["time-to"]).length > 0;
  const isStarted = reading.near(quantity.next, quantity.next + REACH_OF_START, STARTS).some((mark) => mark.from >= quantity.next);
  if (!isOpened && !isGiven && !isStarted) return null;
  const size = sizeOf(quantity.unit, quantity.count);
  return size === null ? null : { ...size, start: startOf(reading, index, quantity.next, sentence), from: index, to: quantity.next, sentence };
}

function sizeOf(unit: string, count: number): Pick<WrittenTerm, "count" | "unit"> | null {
  const days = DAYS[unit];
  if (days !== undefined) return { count: count * days, unit: "days" };
  if (unit === "working-day") return { count, unit: "working-days" };
  if (unit === "hour") return { count, unit: "hours" };
  return unit === "month" ? { count, unit: "months" } : null;
}

/** What stands behind the term goes before what stands in front of it. */
function startOf(reading: Omit<LetterReading, "terms">, from: number, to: number, sentence: Sentence): TermStart | null {
  const behind = reading.near(to, Math.min(sentence.to, to + REACH_BEHIND), STARTS).filter((mark) => mark.from >= to);
  if (behind.length > 0) return nearestStart(behind);
  const before = reading.near(Math.max(sentence.from, from - REACH_BEFORE_TERM), from, STARTS).filter((mark) => mark.to <= from && mark.meaning !== "from-letter" && mark.meaning !== "from-invoice");
  return (before.find(({ meaning }) => meaning === "from-day-after-receipt") ?? before.at(-1))?.meaning as TermStart | undefined ?? null;
}

/** Of several that overlap: "vanaf de dag nadat ..." begins with a word that could stand alone; "na ontvangst" may go on with what is received; else the nearest. */
function nearestStart(marks: readonly Mark[]): TermStart {
  const [first] = marks;
  const overlapping = marks.filter((mark) => mark.from < first!.to);
  const dayAfter = overlapping.find(({ meaning }) => meaning === "from-day-after-receipt");
  const ofOther = overlapping.find(({ meaning, from, to }) => (meaning === "from-other" || meaning === "from-invoice") && from <= first!.from + 1 && to >= first!.to);
  return (dayAfter ?? ofOther ?? [...overlapping].sort((a, b) => a.to - b.to)[0]!).meaning as TermStart;
}

/** A term to object, to call or to get an answer is none to pay in; nor is the one of the invoice, or one that ran out. */
function isToPay({ from, to, start, sentence }: WrittenTerm, reading: Omit<LetterReading, "terms">): boolean {
  if (start === "from-invoice" || start === "from-other") return false;
  const behind = reading.near(to, Math.min(sentence.to, to + REACH_OTHER_ACT), ["other-act", "demand"]).filter((mark) => mark.from >= to);
  const acts = behind.length > 0 ? behind : reading.near(Math.max(sentence.from, from - REACH_OTHER_ACT), from, ["other-act", "demand"]).reverse();
  const [nearest] = acts;
  if (nearest?.meaning === "other-act" && !acts.some(({ meaning, from: at }) => meaning === "demand" && Math.abs(at - nearest.from) <= 3)) return false;
  return !isOver(from, sentence, reading);
}

/** "U had binnen dertig dagen moeten betalen", "de termijn van dertig dagen is verstreken". */
function isOver(from: number, sentence: Sentence, reading: Omit<LetterReading, "terms">): boolean {
  if (reading.near(sentence.from, sentence.to, ["condition"]).length > 0) return false;
  const past = reading.near(sentence.from, sentence.to, ["past"]);
  return past.some((mark) => mark.from < from) || (past.length > 0 && reading.near(sentence.from, sentence.to, ["demand"]).length === 0);
}
