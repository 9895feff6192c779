import { problem } from "../../../facts/finding.js";
import { mentions } from "../reading/mood.js";
import { basisOf, type Judgement } from "./judgement.js";

/** Who collects for another names the registration, where the debtor is protected by it. */
export const collectorRegistered: Judgement = ({ reading }, { law, dossier }) => {
  if (!(law.notices.requiresRegistration?.(dossier.debtor) ?? false)) return [];
  if (!mentions(reading, "for-another") || mentions(reading, "registered", "exempt-collector")) return [];
  return [problem("REGISTRATION_MISSING", "The letter collects for another without the collector's registered name and number.", { fix: "Name the registered name and the registration number.", ...basisOf(law, "registration") })];
};
