import type { EpochDay } from "../../../dates/day.js";
import type { DayTopic } from "../vocabulary/meaning.js";
import type { WrittenDay } from "./written-day.js";
import type { LetterReading } from "./letter-reading.js";
import type { Sentence } from "./sentences.js";

/** A day of the letter and what it is about; null when the letter does not say. */
export interface DayUse extends WrittenDay {
  role: "last-day" | "invoice-day" | "due-day" | "other" | null;
  /** The last day on which one may still pay: the day itself, or the one before it ("vóór 5 december"). */
  lastDay: EpochDay;
  sentence: Sentence;
}

const TOPICS: readonly DayTopic[] = ["last-day", "before-day", "invoice-day", "due-day", "since-day", "through-day", "received-day", "letter-day"];
const REACH = 8;
/** "voor" and "van" mean a day only when it follows at once, a weekday or an article between them at most. */
const REACH_OF_SHORT_WORDS = 4;

/** The days of the letter, each with what it is about. */
export function dayUses(reading: LetterReading, on: EpochDay): DayUse[] {
  return reading.days.map((day, index) => {
    const sentence = reading.sentenceAt(day.from);
    const previous = reading.days[index - 1];
    const from = Math.max(sentence.from, day.from - REACH, previous === undefined ? 0 : previous.to);
    const marks = reading.near(from, day.from, TOPICS).filter((mark) => mark.from >= from && mark.to <= day.from);
    const nearest = marks.filter((mark) => !isShort(mark.meaning) || day.from - mark.to < REACH_OF_SHORT_WORDS).sort((a, b) => b.to - a.to || a.from - b.from)[0];
    const isNew = nearest !== undefined && reading.near(nearest.from - 2, nearest.to, ["new-day"]).length > 0;
    const role = roleOf(nearest?.meaning as DayTopic | undefined, isNew, day, sentence, reading, on);
    return { ...day, role, lastDay: nearest?.meaning === "before-day" ? day.day - 1 : day.day, sentence };
  });
}

function isShort(meaning: string): boolean {
  return meaning === "before-day" || meaning === "since-day";
}

function roleOf(topic: DayTopic | undefined, isNew: boolean, { day, from, to }: WrittenDay, sentence: Sentence, reading: LetterReading, on: EpochDay): DayUse["role"] {
  const isPast = day <= on && reading.near(sentence.from, sentence.to, ["due-day", "past", "overdue"]).length > 0;
  if (topic === "last-day" || topic === "before-day") {
    if (isPast && !isNew) return "due-day";
    // "Van 1 februari tot en met 3 juni": a period that is over is none to pay in.
    if (day <= on && reading.near(from - REACH_OF_SHORT_WORDS, from, ["through-day"]).length > 0) return "other";
    const isPeriod = reading.near(from - 4, from, ["through-day"]).length > 0 && reading.near(sentence.from, sentence.to, ["interest"]).length > 0 && reading.near(sentence.from, sentence.to, ["demand"]).length === 0;
    return isPeriod || reading.near(sentence.from, sentence.to, ["other-act"]).length > 0 && reading.near(sentence.from, sentence.to, ["demand"]).length === 0 ? "other" : "last-day";
  }
  if (topic === "due-day") return isNew || (day > on && reading.near(sentence.from, sentence.to, ["demand"]).length > 0) ? "last-day" : "due-day";
  if (topic === "invoice-day") return "invoice-day";
  // "Dan is 19 juni 2026 de laatste dag om te betalen."
  const isCalledLast = day > on && reading.near(to, Math.min(sentence.to, to + REACH_OF_SHORT_WORDS), ["called-last"]).some((mark) => mark.from >= to);
  if (isCalledLast) return "last-day";
  if (topic === "since-day") return isOfInvoice(from, sentence, reading) ? "invoice-day" : "other";
  if (topic !== undefined) return "other";
  // "Op 31 januari 2026 is de termijn verstreken."
  if (isPast && reading.near(to, Math.min(sentence.to, to + REACH), ["due-day"]).length > 0) return "due-day";
  return null;
}

/** "factuur 2026-0042 van 1 maart 2026", "invoice 2026-0042 of 1 March 2026". */
function isOfInvoice(from: number, sentence: Sentence, { near, tokens, amountsBetween }: LetterReading): boolean {
  const word = tokens[from - 1]?.text;
  if (word !== "van" && word !== "of") return false;
  const start = Math.max(sentence.from, from - 12);
  const label = near(start, from, ["invoice-label"]).at(-1);
  return label !== undefined && amountsBetween(label.to, from).length === 0 && near(label.to, from, ["interest", "due-day", "received-day"]).length === 0;
}
