import { note, problem, warning, type Finding } from "../facts/finding.js";
import type { Party } from "../facts/party.js";
import type { LawPack } from "../law/pack.js";
import { isBesideLadder } from "./ladder.js";
import type { PolicyStep } from "./policy.js";

const BASIS = [{ ref: "art. 6:96(6) BW" }];

/** What the law asks before a consumer can be charged anything, and when a collector may make contact. */
export function consumerFindings(steps: readonly PolicyStep[], law: LawPack, debtor: Party["kind"]): Finding[] {
  const { applies, contactHours } = law.notices;
  const findings: Finding[] = [];
  if (applies?.("fourteen-day-letter", { debtor, inDefault: true }) === "yes") findings.push(...letterFindings(steps));
  if (applies?.("fourteen-day-letter", { debtor, inDefault: false }) === "too-early" && !steps.some(({ notice }) => notice === "notice-of-default")) {
    findings.push(note("NO_NOTICE_OF_DEFAULT", "A consumer without an agreed fatal term is in default only after a notice of default; the policy has none.", { path: "steps", fix: "Add one before the 14-day letter.", basis: [{ ref: "art. 6:82(1) BW" }] }));
  }
  const contact = steps.findIndex(({ action, channel }) => action === "call" || action === "handover" || channel === "phone" || channel === "visit");
  if (contactHours !== undefined && contact >= 0) findings.push({ ...contactHours, path: `steps[${contact}]` });
  return findings;
}

function letterFindings(steps: readonly PolicyStep[]): Finding[] {
  const letter = steps.findIndex(({ notice }) => notice === "fourteen-day-letter");
  const early = steps.flatMap(({ id, claims, notice }, index) => {
    const isAfterLetter = letter >= 0 && letter < index;
    if (claims?.includes("costs") !== true || isBesideLadder(steps[index]!) || isAfterLetter) return [];
    const fix = notice === "fourteen-day-letter" ? "Let it claim principal and interest: it announces the costs." : "Put a 14-day letter before it, and make it required.";
    return [problem("COSTS_WITHOUT_LETTER", `The step "${id}" claims costs from a consumer without a 14-day letter before it.`, { path: `steps[${index}].claims`, fix, basis: BASIS })];
  });
  if (letter < 0 || steps[letter]!.required === true) return early;
  return [...early, warning("LETTER_NOT_REQUIRED", "Later steps may claim costs although the 14-day letter has not had its effect.", { path: `steps[${letter}].required`, fix: "Set required on the 14-day letter.", basis: BASIS })];
}
