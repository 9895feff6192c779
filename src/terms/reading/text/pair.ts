import { parsePercent } from "../../../money/percent.js";
import type { SignContent } from "../signs/sign.js";
import { phraseAt } from "../vocabulary/phrase-at.js";
import { percentSign } from "./percent-sign.js";
import { unitAt } from "./quantity.js";
import { isAttached, type Token } from "./tokens.js";
import { numberAt } from "./written-number.js";

/** A higher percentage is no discount but a share. */
export const LARGEST_DISCOUNT = 20;
/** "8/14 days" is a choice of days, "2/10 days" a discount. */
const LARGEST_BEFORE_DAYS = 5;
/** What a part "1/3" is in percent. */
const FRACTIONS: Record<string, string> = { "1/2": "50", "1/3": "33.33", "2/3": "66.67", "1/4": "25", "3/4": "75" };

type Figures = SignContent & { next: number };

/** "2/10 net 30": a small percentage over a number of days; with a hyphen only when "net" follows. */
export function pairAt(tokens: Token[], index: number): Figures | null {
  const number = tokens[index]?.kind === "number" ? numberAt(tokens, index, true) : null;
  if (number === null || tokens[index - 1]?.text === "/") return null;
  const at = percentSign(tokens, number.next) ?? number.next;
  const mark = tokens[at];
  if (!isAttached(tokens[at - 1], mark) || !isAttached(mark, tokens[at + 1])) return null;
  if (mark?.text !== "/" && mark?.text !== "-") return null;
  if (number.value > LARGEST_DISCOUNT || parsePercent(number.decimal) === null) return null;
  const days = numberAt(tokens, at + 1);
  if (days === null || !Number.isInteger(days.value) || days.value <= number.value || days.value + number.value === 100 || !days.inDigits) return null;
  const follower = tokens[days.next];
  if (follower?.text === "%" || (follower?.text === "/" && tokens[days.next + 1]?.kind === "number")) return null;
  if (mark.text === "-" && phraseAt(tokens, follower?.text === "," ? days.next + 1 : days.next)?.meaning !== "net") return null;
  const fraction = FRACTIONS[`${number.decimal}/${days.decimal}`];
  if (fraction !== undefined) return { kind: "percent", percent: fraction, isRate: false, isFraction: true, next: days.next };
  const unit = unitAt(tokens, days.next);
  if (unit !== null && (unit.unit !== "day" || mark.text === "-" || number.value > LARGEST_BEFORE_DAYS)) return null;
  return { kind: "pair", percent: number.decimal, days: days.value, next: unit?.next ?? days.next };
}
