import type { AmountUse } from "./amount-topics.js";
import type { LetterReading } from "./letter-reading.js";
import { isConditional, leadingIn, neighbours, says } from "./mood.js";

const LEAD = 8;

/** Whether costs are claimed as owed already, announced for when payment stays out, or named without either. */
export function claimOfCosts({ sentence }: AmountUse, reading: LetterReading): "now" | "later" | "unclear" {
  if (isConditional(reading, sentence)) return "later";
  if (says(reading, sentence, "owed-now")) return "now";
  if (says(reading, sentence, "announced", "negation")) return "later";
  if (neighbours(reading, sentence).some((other) => isConditional(reading, other))) return "later";
  return leadingIn(reading, sentence, LEAD).some((lead) => isConditional(reading, lead)) ? "later" : "unclear";
}
