import { distinctFindings, note, warning, type Finding } from "../../facts/finding.js";
import { isInDefault } from "../claim/in-default.js";
import type { LetterFacts } from "../claim/letter-facts.js";
import { findingsOfLetterStep } from "../letter-step.js";
import { rateFindings } from "../../statement/rate-findings.js";

/** What a person should know of the law before this letter goes out. */
export function legalFindings(facts: LetterFacts): Finding[] {
  const { request, situation, sums, announced } = facts;
  const findings = [...findingsOfLetterStep({ ...request, claims: sums.heads }, sums, situation), ...(announced?.findings ?? [])];
  if (announced !== null && request.kind !== "fourteen-day-letter" && announced.amount > sums.claims.reduce((sum, { sums: { costs } }) => sum + costs, 0)) {
    findings.push(note("COSTS_COUNT_FROM_LETTER", "The letter asks for the higher costs only when it is not paid in time; the statement counts them from the day the letter is recorded.", {
      fix: "When the debtor pays in time, record a waiver of the costs.",
    }));
  }
  if (request.dossier.debtor.kind === "unknown") {
    findings.push(warning("DEBTOR_KIND_UNKNOWN", "Whether the debtor is a consumer or a business is not known; the letter was written as for a consumer, the safe side.", {
      path: "debtor.kind", fix: "Record the kind of debtor.",
    }));
  }
  if (sums.claims.some(({ open }) => isNotNeeded(facts, isInDefault(open.claim, situation.on)))) {
    findings.push(warning("NOTICE_NOT_NEEDED", `The law does not ask for a ${request.kind} here.`, { fix: "Send the next letter of the ladder instead." }));
  }
  if (sums.heads.includes("interest") || request.kind === "second-reminder") findings.push(...rateFindings(situation.account));
  return distinctFindings([...findings, ...defaultFindings(facts)]);
}

function isNotNeeded({ request, situation: { law } }: LetterFacts, inDefault: boolean): boolean {
  return law.notices.applies?.(request.kind, { debtor: request.dossier.debtor.kind, inDefault }) === "not-needed";
}

/** What the law will say of the term of a notice of default, and of how a hurried one reaches the debtor. */
function defaultFindings({ request, situation: { law }, term }: LetterFacts): Finding[] {
  if (request.kind !== "notice-of-default") return [];
  const { findings } = law.terms.defaultByNotice({ receivedOn: term.receivedOn, deadlineOn: term.deadlineOn });
  if (term.presumable) return findings;
  return [...findings, note("RECEIPT_MUST_BE_KNOWN", "A notice of default works only when it reached the debtor, which cannot be presumed here.", {
    fix: "Record receivedOn when it is certain, or send the letter by post.",
  })];
}
