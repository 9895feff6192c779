import { note, problem, type Finding } from "../../../facts/finding.js";
import type { LetterReading } from "../reading/letter-reading.js";
import { isConditional, mentions, neighbours, says } from "../reading/mood.js";
import type { Meaning } from "../vocabulary/meaning.js";
import { basisOf, type Judgement } from "./judgement.js";

/** The letter says what happens when payment stays out: costs, default, the step that follows. */
export const consequenceNamed: Judgement = ({ reading }, { kind, law }) => {
  const lacks = (message: string, fix: string, ...elements: Parameters<typeof basisOf>[1][]): Finding[] => [problem("CONSEQUENCE_MISSING", message, { fix, ...basisOf(law, ...elements) })];
  if (kind === "fourteen-day-letter") {
    return happensLater(reading, ["costs"]) ? [] : lacks("The letter does not say that the costs fall due when it is not paid in time.", "Say that the costs are owed if payment does not come in time, and not if it does.", "consequence");
  }
  if (kind === "notice-of-default") {
    if (!mentions(reading, "default")) return lacks("The letter does not say that the debtor will be in default after the term.", "Say that the debtor is in default after the last day, and what is owed then.", "reasonable-term");
    // That default follows is all the law asks; what it leads to helps the reader.
    return mentions(reading, "default-effect") ? [] : [note("DEFAULT_EFFECT_NOT_NAMED", "The letter does not say what default leads to.", { fix: "Name the interest and the costs that follow.", ...basisOf(law, "reasonable-term") })];
  }
  if (kind === "final-demand" && !mentions(reading, "next-step")) return lacks("The letter does not say which step follows.", "Name the step that follows when payment stays out.");
  if (kind === "suspension") {
    if (!mentions(reading, "suspension")) return lacks("The letter does not say what is suspended.", "Say what is suspended.");
    if (!happensLater(reading, ["suspension"])) return [problem("SUSPENSION_WITHOUT_CONDITION", "The letter does not say until when, or on what condition, performance is suspended.", { fix: "Say that it is resumed as soon as payment has come." })];
  }
  return [];
};

/** Whether a condition and such a word stand in one sentence, or in two that follow each other. */
function happensLater(reading: LetterReading, meanings: readonly Meaning[]): boolean {
  return mentions(reading, ...meanings) && reading.sentences.some((sentence) => says(reading, sentence, ...meanings) && [sentence, ...neighbours(reading, sentence)].some((near) => isConditional(reading, near)));
}
