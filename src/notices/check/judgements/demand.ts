import { problem } from "../../../facts/finding.js";
import { isConditional, says } from "../reading/mood.js";
import type { LetterReading } from "../reading/letter-reading.js";
import type { Sentence } from "../reading/sentences.js";
import { basisOf, type Judgement } from "./judgement.js";

/** The letter asks for payment; one that interrupts prescription beyond doubt, or with the right to payment reserved. */
export const demandMade: Judgement = ({ reading }, { kind, law }) => {
  const isReserved = reading.sentences.some((sentence) => says(reading, sentence, "reservation"));
  const asks = reading.sentences.some((sentence) => isDemand(reading, sentence));
  if (kind === "interruption") {
    if (isReserved || asks) return [];
    return [problem("RESERVATION_MISSING", "The letter neither demands payment nor reserves the right to it: it does not interrupt prescription.", { fix: "Say that the right to payment is reserved without doubt, and that prescription is interrupted.", ...basisOf(law, "reservation") })];
  }
  if (!law.notices.demands.includes(kind) || asks) return [];
  return [problem("DEMAND_MISSING", "The letter does not ask for payment.", { fix: "Ask the debtor to pay.", ...basisOf(law, "reservation") })];
};

/** A request or a duty to pay; not "betaalt u niet", nor a mere hope. */
function isDemand(reading: LetterReading, sentence: Sentence): boolean {
  if (says(reading, sentence, "hope")) return false;
  const conditionAt = isConditional(reading, sentence) ? reading.near(sentence.from, sentence.to, ["condition"]).map(({ from }) => from) : [];
  return reading.near(sentence.from, sentence.to, ["demand"]).some(({ from, to }) => {
    if (reading.near(Math.max(sentence.from, from - 3), Math.min(sentence.to, to + 3), ["negation", "received"]).length > 0) return false;
    // In a condition only what stands before it asks: "Betaal uiterlijk 5 juni, anders ...".
    return conditionAt.length === 0 || conditionAt.every((at) => at > from) || conditionAt.some((at) => from - at > 12);
  });
}
