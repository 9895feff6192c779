import { problem, warning, type Finding } from "../../../facts/finding.js";
import { within } from "../reading/in-order.js";
import { isDenied } from "../reading/mood.js";
import { basisOf, type Judgement } from "./judgement.js";

/** Nothing is charged beside interest and the costs that the law gives: no reminder fee, no file costs, no fee for a plan. */
export const nothingOnTop: Judgement = ({ reading, amounts }, { law, dossier }) => {
  const isForbidden = !(law.notices.allowsFees?.(dossier.debtor.kind) ?? true);
  const findings = new Map<string, Finding>();
  for (const mark of reading.marks) {
    if (mark.meaning !== "fee") continue;
    const sentence = reading.sentenceAt(mark.from);
    const inside = reading.amountsBetween(sentence.from, sentence.to);
    const isFree = inside.length > 0 && inside.every(({ cents }) => cents === 0);
    const hasAmount = within(amounts, sentence).some(({ topic, cents }) => topic === "fee" && cents > 0);
    if (isFree || (!hasAmount && isDenied(reading, mark.from, mark.to, sentence))) continue;
    const fee = reading.plain.slice(reading.tokens[mark.from]!.start, reading.tokens[mark.to - 1]!.end).replace(/\s+/g, " ").toLowerCase();
    const make = isForbidden ? problem : warning;
    findings.set(fee, make("FEE_ON_TOP", isForbidden ? `The letter charges "${fee}": nothing may be added to the costs that the law gives.` : `The letter charges "${fee}", which the statement does not give.`, {
      values: { fee }, fix: "Leave it out.", ...(isForbidden ? basisOf(law, "nothing-on-top") : {}),
    }));
  }
  return [...findings.values()];
};
