import { problem, type Finding } from "../../../facts/finding.js";
import type { Threat } from "../../../law/notice-law.js";
import { isDenied, neighbours, says } from "../reading/mood.js";
import type { Judgement } from "./judgement.js";

/** Where a pack says nothing: what no creditor can do anywhere. */
const NEVER: readonly Threat[] = ["police", "publication", "imprisonment"];
const WHAT: Readonly<Record<Threat, string>> = {
  "police": "the police or a prosecution", "publication": "making the debt public", "credit-register": "a credit register", "night-visit": "a visit at night",
  "seizure": "a seizure without a judgment", "bankruptcy": "bankruptcy", "imprisonment": "imprisonment", "employer": "telling the employer",
};

/** The letter threatens with nothing that the law does not give. */
export const noGroundlessThreats: Judgement = ({ reading }, { law, dossier, account }) => {
  const hasJudgment = account.facts.events.some(({ type }) => type === "judgment");
  const groundless = new Set(law.notices.groundlessThreats?.({ debtor: dossier.debtor, hasJudgment }) ?? NEVER);
  const found = new Map<Threat, Finding>();
  for (const mark of reading.marks) {
    if (!groundless.has(mark.meaning as Threat)) continue;
    const threat = mark.meaning as Threat;
    const sentence = reading.sentenceAt(mark.from);
    if (isDenied(reading, mark.from, mark.to, sentence)) continue;
    // A seizure that waits for a court is no more than the truth.
    if (threat === "seizure" && [sentence, ...neighbours(reading, sentence)].some((near) => says(reading, near, "court"))) continue;
    found.set(threat, problem("THREAT_WITHOUT_GROUND", `The letter threatens with ${WHAT[threat]}, which the law does not give this creditor.`, { values: { threat }, fix: "Leave it out; name the step that really follows." }));
  }
  return [...found.values()];
};
