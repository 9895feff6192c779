import { problem, type Finding } from "../../../facts/finding.js";
import type { Judgement } from "./judgement.js";

/** A confirmation says how much is paid and when. */
export const agreementConfirmed: Judgement = ({ amounts, days, reading }, { kind }) => {
  if (kind !== "confirmation") return [];
  const findings: Finding[] = [];
  if (!amounts.some(({ cents }) => cents > 0)) findings.push(problem("AGREEMENT_WITHOUT_AMOUNT", "The confirmation names no amount.", { fix: "Say how much is paid." }));
  if (days.length === 0 && reading.terms.length === 0) findings.push(problem("AGREEMENT_WITHOUT_DAY", "The confirmation names no day.", { fix: "Say when it is paid." }));
  return findings;
};
