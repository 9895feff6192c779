import { formatDay, type EpochDay } from "../../dates/day.js";
import { note, warning, type Finding } from "../../facts/finding.js";
import type { LegalBasis } from "../../facts/legal-basis.js";
import type { Party } from "../../facts/party.js";
import type { TermFacts } from "../terms-law.js";
import { ARTICLE } from "./articles.js";
import { contractDay, LAW_CHANGED } from "./dates-of-law.js";
import { STATUTORY_DAYS, type StatutoryTerm } from "./statutory-term.js";

/** What becomes of an agreed last day to pay that is later than the law allows. */
export interface TermVerdict {
  outcome: "kept" | "void" | "cut";
  lastDay: EpochDay;
  /** No interest runs before this day: until then the agreed term was valid. */
  interestNotBefore?: EpochDay;
  basis: LegalBasis[];
  findings: Finding[];
}

/** Sixty days after the trigger: the general maximum. */
const SIXTY_BEYOND_STATUTORY = 60 - STATUTORY_DAYS;

const kept = (lastDay: EpochDay, findings: Finding[] = [], basis: LegalBasis[] = []): TermVerdict => ({ outcome: "kept", lastDay, basis, findings });

/** Public authorities: thirty days; up to sixty when agreed expressly and objectively justified; never more. */
export function judgeAuthorityTerm({ invoice, termEndsOn }: TermFacts & { termEndsOn: EpochDay }, statutory: StatutoryTerm): TermVerdict {
  if (termEndsOn <= statutory.lastDay) return kept(termEndsOn);
  const basis = [ARTICLE.authorityMaximum];
  const fix = "Agree at most thirty days, or record terms.expresslyAgreed and terms.objectivelyJustified when the contract says so.";
  if (invoice.terms?.expresslyAgreed !== true) {
    const message = "A public authority must pay within thirty days unless a longer term was agreed expressly; the agreed term is void.";
    return { outcome: "void", lastDay: statutory.lastDay, basis, findings: [warning("TERM_VOID_AUTHORITY", message, { path: "terms", fix, basis })] };
  }
  if (termEndsOn > statutory.lastDay + SIXTY_BEYOND_STATUTORY) {
    const message = "A public authority may never take more than sixty days; the term was cut to sixty.";
    return { outcome: "cut", lastDay: statutory.lastDay + SIXTY_BEYOND_STATUTORY, basis, findings: [warning("TERM_CUT_AUTHORITY", message, { path: "terms", fix, basis })] };
  }
  const justified = invoice.terms.objectivelyJustified === true;
  const message = "A term of more than thirty days for a public authority holds only when the nature of the contract justifies it objectively.";
  return kept(termEndsOn, [(justified ? note : warning)("TERM_NEEDS_JUSTIFICATION", message, { path: "terms", fix, basis })], basis);
}

/** Between businesses: the protection of small creditors against large debtors, then the general sixty days. */
export function judgeCommercialTerm(facts: TermFacts & { termEndsOn: EpochDay }, statutory: StatutoryTerm): TermVerdict {
  const { invoice, termEndsOn } = facts;
  if (termEndsOn <= statutory.lastDay) return kept(termEndsOn);
  const large = judgeLargeDebtor(facts, statutory);
  if (large.outcome === "void" || contractDay(invoice) < LAW_CHANGED.directive2011) return large;
  if (termEndsOn <= statutory.lastDay + SIXTY_BEYOND_STATUTORY) return large;
  const express = invoice.terms?.expresslyAgreed === true && invoice.terms.agreedIn !== "general-conditions";
  const message = express
    ? "A term of more than sixty days holds only when it is not manifestly unfair to the creditor."
    : "A term of more than sixty days holds only when agreed expressly and not manifestly unfair; general conditions alone are not express. The agreed day was kept.";
  const finding = (express ? note : warning)("TERM_OVER_SIXTY_DAYS", message, {
    path: "terms", fix: "Agree at most sixty days, or agree the longer term expressly and record terms.expresslyAgreed.", basis: [ARTICLE.sixtyDays],
  });
  return kept(termEndsOn, [...large.findings, finding], [ARTICLE.sixtyDays]);
}

function judgeLargeDebtor({ invoice, creditor, debtor, termEndsOn }: TermFacts & { termEndsOn: EpochDay }, statutory: StatutoryTerm): TermVerdict {
  const exceeded = capsOf(contractDay(invoice)).filter(({ since, beyondStatutory }) => since <= termEndsOn && termEndsOn > statutory.lastDay + beyondStatutory);
  const [creditorIsSmall, debtorIsSmall] = [isSmall(creditor), isSmall(debtor)];
  if (exceeded.length === 0 || debtorIsSmall === true || creditorIsSmall === false) return kept(termEndsOn);
  const first = exceeded.reduce((a, b) => (b.since < a.since ? b : a));
  const basis: LegalBasis[] = first.running ? [ARTICLE.largeDebtor, ARTICLE.largeDebtorTransition] : [ARTICLE.largeDebtor];
  if (debtorIsSmall === undefined || creditorIsSmall === undefined) {
    const who = debtorIsSmall === undefined ? "debtor" : "creditor";
    const message = `The term is void if the debtor is large and the creditor small or medium-sized; the size of the ${who} is not known. The agreed day was kept.`;
    return kept(termEndsOn, [note("COMPANY_SIZE_UNKNOWN", message, { path: `${who}.size`, fix: `Record ${who}.size when it is known.`, basis })]);
  }
  const message = "A large company may not agree on a longer term with a small or medium-sized creditor; the agreed term is void and thirty days apply.";
  const findings = [warning("TERM_VOID_LARGE_DEBTOR", message, { path: "terms", values: { statutoryLastDay: formatDay(statutory.lastDay) }, fix: "Put the statutory day on the invoice.", basis })];
  if (invoice.contractedOn === undefined && contractDay(invoice) < LAW_CHANGED.largeDebtorThirtyRunning) {
    findings.push(note("CONTRACT_DATE_UNKNOWN", "When the contract was concluded is not known; the invoice's own day was taken. An older contract had until 1 July 2023 to change its terms.", { path: "contractedOn", fix: "Record contractedOn.", basis: [ARTICLE.largeDebtorTransition] }));
  }
  return { outcome: "void", lastDay: statutory.lastDay, interestNotBefore: first.since, basis, findings };
}

/** A sole trader is small, on either side: only a legal person is large. Otherwise only a stated size counts. */
function isSmall({ naturalPerson, size }: Party): boolean | undefined {
  if (naturalPerson === true) return true;
  return size === undefined ? undefined : size === "small-or-medium";
}

interface LargeDebtorCap {
  /** Days beyond the statutory last day that are still allowed. */
  beyondStatutory: number;
  since: EpochDay;
  /** Whether it reached a contract that was running when the law changed. */
  running: boolean;
}

/** The caps for a contract of that day, each from the day on which it began for it. */
function capsOf(contract: EpochDay): LargeDebtorCap[] {
  const { largeDebtorSixty, largeDebtorSixtyRunning, largeDebtorThirty, largeDebtorThirtyRunning } = LAW_CHANGED;
  const cap = (beyondStatutory: number, newContracts: EpochDay, runningContracts: EpochDay): LargeDebtorCap =>
    contract >= newContracts ? { beyondStatutory, since: newContracts, running: false } : { beyondStatutory, since: runningContracts, running: true };
  return [cap(SIXTY_BEYOND_STATUTORY, largeDebtorSixty, largeDebtorSixtyRunning), cap(0, largeDebtorThirty, largeDebtorThirtyRunning)];
}
