import type { WrittenDate } from "./calendar-day.js";
import { dateInFigures } from "./date-in-figures.js";
import { dateInWords } from "./date-in-words.js";
import type { Token } from "./tokens.js";

/** The date that starts at the token; some forms ("1/4", "20260401") count only where a date is expected. */
export function dateAt(tokens: Token[], index: number, isExpected: boolean): WrittenDate | null {
  return dateInFigures(tokens, index, isExpected) ?? dateInWords(tokens, index);
}
