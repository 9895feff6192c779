import type { EpochDay } from "../../../dates/day.js";
import { endOfMonth } from "../../../dates/months.js";
import { weekdayOf } from "../../../dates/weekday.js";
import type { Token } from "../../../terms/reading/text/tokens.js";
import type { WrittenDay } from "./written-day.js";

const WEEKDAYS = new Map([
  ...["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"].map((name, index): [string, number] => [name, index + 1]),
  ...["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"].map((name, index): [string, number] => [name, index + 1]),
]);
const SOON = new Map([["vandaag", 0], ["today", 0], ["morgen", 1], ["tomorrow", 1], ["overmorgen", 2]]);
/** What makes a word for a day one to pay by. */
const BY = new Set(["uiterlijk", "voor", "tot", "by", "before", "until", "than", "latest"]);
/** "Tot op vandaag" looks back. */
const LOOKS_BACK = new Set(["tot", "until"]);
const COMING = new Set(["aanstaande", "komende", "eerstkomende", "coming", "this", "deze", "nog", "op", "on"]);
const FURTHER = new Set(["next", "volgende", "week"]);
const END = new Set(["einde", "eind", "end"]);
const OF = new Set(["van", "of", "de", "het", "deze", "the", "this"]);

/** "vóór aanstaande vrijdag", "uiterlijk morgen", "by the end of this month": the day that is meant by a letter of a day; null when there is none or it is not certain. */
export function relativeDay(tokens: Token[], index: number, on: EpochDay): WrittenDay | null {
  const { text, kind } = tokens[index]!;
  if (kind !== "word") return null;
  if (END.has(text)) return endOfPeriod(tokens, index, on);
  const weekday = WEEKDAYS.get(text);
  const soon = SOON.get(text);
  if (weekday === undefined && soon === undefined) return null;
  const before = leading(tokens, index, soon === 0);
  if (before === null || (weekday !== undefined && tokens.slice(index + 1, index + 3).some((token) => token.kind === "number"))) return null;
  const day = weekday === undefined ? on + soon! : on + 1 + ((weekday - weekdayOf(on + 1) + 7) % 7);
  // "Next Friday" is for some that of next week: the later counts.
  return { day: before.isFurther && weekday !== undefined && day - on < 7 ? day + 7 : day, from: index, to: index + 1 };
}

/** What stands before the word: it must be one to pay by, articles and "coming" between them or not. */
function leading(tokens: Token[], index: number, isToday: boolean): { isFurther: boolean } | null {
  let isFurther = false;
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    const { text, kind } = tokens[at]!;
    if (BY.has(text)) return isToday && LOOKS_BACK.has(text) ? null : { isFurther };
    if (FURTHER.has(text)) isFurther = true;
    else if (kind === "word" && !COMING.has(text) && !OF.has(text)) return null;
  }
  return null;
}

function endOfPeriod(tokens: Token[], index: number, on: EpochDay): WrittenDay | null {
  let at = index + 1;
  while (at < index + 4 && OF.has(tokens[at]?.text ?? "")) at += 1;
  const unit = tokens[at]?.text;
  if (unit !== "week" && unit !== "maand" && unit !== "month") return null;
  return { day: unit === "week" ? on + 7 - weekdayOf(on) : endOfMonth(on), from: index, to: at + 1 };
}
