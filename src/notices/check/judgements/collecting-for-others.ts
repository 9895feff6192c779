import { problem } from "../../../facts/finding.js";
import { says } from "../reading/mood.js";
import { basisOf, type Judgement } from "./judgement.js";

/** Who collects for another names the registration, where the debtor is protected by it. */
export const collectorRegistered: Judgement = ({ reading }, { law, dossier }) => {
  if (!(law.notices.requiresRegistration?.(dossier.debtor) ?? false)) return [];
  const has = (...meanings: Parameters<typeof says>[2][]) => reading.sentences.some((sentence) => says(reading, sentence, ...meanings));
  if (!has("for-another") || has("registered", "exempt-collector")) return [];
  return [problem("REGISTRATION_MISSING", "The letter collects for another without the collector's registered name and number.", { fix: "Name the registered name and the registration number.", ...basisOf(law, "registration") })];
};
