import { problem } from "../../../facts/finding.js";
import { isConditional, mentions, says } from "../reading/mood.js";
import type { Letter } from "../letter.js";
import type { LetterReading } from "../reading/letter-reading.js";
import type { Sentence } from "../reading/sentences.js";
import { basisOf, type Judgement } from "./judgement.js";

/** The letter asks for payment; one that interrupts prescription beyond doubt, or with the right to payment reserved. */
export const demandMade: Judgement = (letter, { kind, law }) => {
  const { reading } = letter;
  const isReserved = mentions(reading, "reservation");
  const asks = reading.sentences.some((sentence) => isDemand(reading, sentence, kind === "interruption"));
  if (kind === "interruption") {
    if (isReserved || asks) return [];
    return [problem("RESERVATION_MISSING", "The letter neither demands payment nor reserves the right to it: it does not interrupt prescription.", { fix: "Say that the right to payment is reserved without doubt, and that prescription is interrupted.", ...basisOf(law, "reservation") })];
  }
  if (!law.notices.demands.includes(kind) || asks || givesTimeToPay(letter) || (kind === "reminder" && asksPolitely(letter))) return [];
  return [problem("DEMAND_MISSING", "The letter does not ask for payment.", { fix: "Ask the debtor to pay.", ...basisOf(law, "reservation") })];
};

/** Who names an account and a day or a term for it asks for payment, however politely; who hopes for it does not. */
function givesTimeToPay(letter: Letter): boolean {
  const { reading, days } = letter;
  const moments = [...reading.terms, ...days.filter(({ role }) => role === "last-day")];
  return reading.ibans.length > 0 && moments.some(({ sentence }) => !says(reading, sentence, "hope"));
}

/** "Kunnen jullie dit in de betaalrun van vrijdag meenemen?" with an account beneath it. */
function asksPolitely({ reading }: Letter): boolean {
  return reading.ibans.length > 0 && reading.sentences.some((sentence) => says(reading, sentence, "polite") && !says(reading, sentence, "hope"));
}

/** A request or a duty to pay; not "betaalt u niet", nor a mere hope, nor, where it must be beyond doubt, how one could pay. */
function isDemand(reading: LetterReading, sentence: Sentence, beyondDoubt: boolean): boolean {
  if (says(reading, sentence, "hope")) return false;
  const conditionAt = isConditional(reading, sentence) ? reading.near(sentence.from, sentence.to, ["condition"]).map(({ from }) => from) : [];
  return reading.near(sentence.from, sentence.to, ["demand"]).some(({ from, to }) => {
    if (reading.near(Math.max(sentence.from, from - 3), Math.min(sentence.to, to + 3), ["negation", "received"]).length > 0) return false;
    if (beyondDoubt && reading.near(Math.max(sentence.from, from - 3), Math.min(sentence.to, to + 3), ["announced"]).length > 0) return false;
    // In a condition only what stands before it asks: "Betaal uiterlijk 5 juni, anders ...".
    return conditionAt.length === 0 || conditionAt.every((at) => at > from) || conditionAt.some((at) => from - at > 12);
  });
}
