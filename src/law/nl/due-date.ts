import { formatDay, laterOf, type EpochDay } from "../../dates/day.js";
import { note, warning, type Finding } from "../../facts/finding.js";
import type { LegalBasis } from "../../facts/legal-basis.js";
import { weekdayOf } from "../../dates/weekday.js";
import type { DueDate, TermFacts } from "../terms-law.js";
import { ARTICLE } from "./articles.js";
import { isDutchHoliday } from "./holidays.js";
import { judgeAuthorityTerm, judgeCommercialTerm, type TermVerdict } from "./longest-term.js";
import { relationOf } from "./relation.js";
import { statutoryTerm, type StatutoryTerm } from "./statutory-term.js";

/**
 * When a claim is due in Dutch law.
 *
 * `claimableFrom` takes the earlier of the possible readings: the day after an agreed last day; with nothing validly agreed, or a
 * term that stands only on the invoice, the day of performance, else of the invoice (6:38), never the statutory thirtieth day.
 */
export function dutchDueDate(facts: TermFacts): DueDate {
  const relation = relationOf(facts);
  if (relation === "consumer" || relation === "ordinary-business") return ordinaryDueDate(facts, relation);
  return commercialDueDate(facts, relation);
}

/** Consumers, and businesses outside art. 6:119a BW: in default by an agreed term or by notice, never by the law alone. */
function ordinaryDueDate(facts: TermFacts, relation: "consumer" | "ordinary-business"): DueDate {
  const { invoice, debtor, termEndsOn } = facts;
  const findings: Finding[] = [];
  if (debtor.kind === "unknown") {
    findings.push(warning("DEBTOR_KIND_UNKNOWN", "Whether the debtor is a consumer or a business is not known; the claim was made as for a consumer, the safe side.", { path: "debtor.kind", fix: "Record the kind of debtor; a KvK number means a business." }));
  }
  const atOnce = performanceOrInvoice(facts);
  if (termEndsOn === null) {
    findings.push(needsNotice("Nothing was agreed on when to pay: the sum is due at once, and the debtor is in default only after a notice of default."));
    return { dueOn: laterOf(atOnce, invoice.issuedOn), claimableFrom: atOnce, interestFrom: null, source: "immediate", basis: [ARTICLE.dueAtOnce, ARTICLE.defaultByNotice], findings };
  }
  const agreedIn = invoice.terms?.agreedIn;
  if (agreedIn === "invoice") {
    findings.push(needsNotice("The term stands only on the invoice: when it passes the debtor is not in default without a notice of default."));
    return { dueOn: formatDay(termEndsOn), claimableFrom: atOnce, interestFrom: null, source: "immediate", basis: [ARTICLE.dueAtOnce, ARTICLE.defaultByNotice], findings };
  }
  if (agreedIn === undefined && relation === "consumer") {
    findings.push(
      warning("TERM_AGREEMENT_UNKNOWN", "Where the term was agreed is not known; without an agreement a consumer is not in default when it passes.", {
        path: "terms.agreedIn", fix: "Record terms.agreedIn, or send a notice of default.", basis: [ARTICLE.defaultByTerm, ARTICLE.defaultByNotice],
      }),
    );
    return { dueOn: formatDay(termEndsOn), claimableFrom: atOnce, interestFrom: null, source: "agreed", basis: [ARTICLE.defaultByNotice], findings };
  }
  return agreed(termEndsOn, [ARTICLE.defaultByTerm, ARTICLE.statutoryInterest], findings);
}

function commercialDueDate(facts: TermFacts, relation: "commercial" | "authority"): DueDate {
  const { invoice, termEndsOn, isPart } = facts;
  const thirtyDays = relation === "authority" ? ARTICLE.authorityThirtyDays : ARTICLE.thirtyDays;
  const statutory = statutoryTerm(invoice, thirtyDays);
  if (termEndsOn === null || invoice.terms?.agreedIn === "invoice") return statutoryDueDate(facts, statutory, thirtyDays);
  const interest = relation === "authority" ? ARTICLE.authorityInterest : ARTICLE.commercialFromAgreedDay;
  if (isPart) return agreed(termEndsOn, [interest], []);
  const verdict = (relation === "authority" ? judgeAuthorityTerm : judgeCommercialTerm)({ ...facts, termEndsOn }, statutory);
  if (verdict.outcome === "kept") return agreed(verdict.lastDay, [interest, ...verdict.basis], verdict.findings);
  return insteadOfVoidTerm(facts, verdict, statutory);
}

function agreed(lastDay: EpochDay, basis: LegalBasis[], findings: Finding[]): DueDate {
  const dayAfter = formatDay(lastDay + 1);
  return { dueOn: formatDay(lastDay), claimableFrom: dayAfter, interestFrom: dayAfter, source: "agreed", basis, findings };
}

/** Nothing agreed, or a term that merely stands on the invoice: the creditor who wrote a later day there is held to it. */
function statutoryDueDate(facts: TermFacts, statutory: StatutoryTerm, article: LegalBasis): DueDate {
  const findings = [...statutory.findings];
  const lastDay = facts.termEndsOn === null ? statutory.lastDay : Math.max(facts.termEndsOn, statutory.lastDay);
  if (facts.termEndsOn !== null) {
    const message = `The term stands only on the invoice and was not agreed: interest runs from the later of its last day (${formatDay(facts.termEndsOn)}) and the statutory one (${formatDay(statutory.lastDay)}).`;
    findings.push(note("TERM_ONLY_ON_INVOICE", message, { path: "terms.agreedIn", fix: "Agree on the term beforehand and record where.", basis: [article] }));
  }
  if (lastDay === statutory.lastDay) noteRestDay(lastDay, findings);
  return {
    dueOn: formatDay(lastDay), claimableFrom: performanceOrInvoice(facts), interestFrom: formatDay(lastDay + 1),
    source: "statutory", basis: [article, ARTICLE.dueAtOnce], findings,
  };
}

function insteadOfVoidTerm(facts: TermFacts, verdict: TermVerdict, statutory: StatutoryTerm): DueDate {
  const findings = [...statutory.findings, ...verdict.findings];
  noteRestDay(verdict.lastDay, findings);
  const firstDay = Math.max(verdict.lastDay + 1, verdict.interestNotBefore ?? -Infinity);
  return {
    dueOn: formatDay(verdict.lastDay),
    claimableFrom: verdict.outcome === "cut" ? formatDay(verdict.lastDay + 1) : performanceOrInvoice(facts),
    interestFrom: formatDay(firstDay),
    source: "statutory-instead-of-void-term", basis: [...verdict.basis, ARTICLE.thirtyDays], findings,
  };
}

function performanceOrInvoice({ invoice }: TermFacts): string {
  return invoice.performedOn ?? invoice.issuedOn;
}

function noteRestDay(day: EpochDay, findings: Finding[]): void {
  if (weekdayOf(day) <= 5 && !isDutchHoliday(day)) return;
  findings.push(note("LAST_DAY_IS_REST_DAY", `The statutory last day ${formatDay(day)} is a Saturday, Sunday or public holiday; it was not moved.`, { basis: [ARTICLE.weekend] }));
}

function needsNotice(message: string): Finding {
  return note("NOTICE_OF_DEFAULT_NEEDED", message, { fix: "Send a notice of default with a last day at least fourteen days ahead.", basis: [ARTICLE.defaultByNotice] });
}
