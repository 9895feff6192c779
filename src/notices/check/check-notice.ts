import { decimalsOf } from "../../money/currency.js";
import { distinctFindings, type Finding } from "../../facts/finding.js";
import { accountNumber } from "./judgements/account-number.js";
import { agreementConfirmed } from "./judgements/agreement-confirmed.js";
import { collectorRegistered } from "./judgements/collecting-for-others.js";
import { consequenceNamed } from "./judgements/consequence.js";
import { costsAnnounced } from "./judgements/costs-announced.js";
import { costsClaimed } from "./judgements/costs-claimed.js";
import { demandMade } from "./judgements/demand.js";
import { nothingOnTop } from "./judgements/fees.js";
import { statutoryTerm } from "./judgements/fourteen-days.js";
import { interestClaimed } from "./judgements/interest.js";
import { invoiceDays } from "./judgements/invoice-days.js";
import type { Judgement } from "./judgements/judgement.js";
import { creditorNamed, invoicesNamed } from "./judgements/named-parties.js";
import { openAmount } from "./judgements/open-amount.js";
import { ownTerm } from "./judgements/own-term.js";
import { noGroundlessThreats } from "./judgements/threats.js";
import { notTooEarly, somethingOpen } from "./judgements/timing.js";
import { vatOnCosts } from "./judgements/vat-on-costs.js";
import { letterOf } from "./letter.js";
import { checkedLetter, type LetterQuestion } from "./letter-question.js";
import { letterCase } from "./reference/letter-case.js";

/** In the order in which their findings are given: what makes the letter void or vain first. */
const JUDGEMENTS: readonly Judgement[] = [
  somethingOpen, notTooEarly, statutoryTerm, ownTerm, costsAnnounced, costsClaimed, nothingOnTop, vatOnCosts, consequenceNamed, demandMade, openAmount, interestClaimed,
  creditorNamed, invoicesNamed, invoiceDays, accountNumber, agreementConfirmed, noGroundlessThreats, collectorRegistered,
];

/**
 * Which mandatory elements a letter lacks or gets wrong, whoever wrote it (controle van een brief), in Dutch or English, plain text or html.
 *
 * An "error" makes the letter void, wrong or useless, a "warning" is what a court may hold against it, a "note" is good to know. A
 * letter that is right gives neither error nor warning. Sums are measured by the statement of the day of the letter, the costs of a
 * 14-day letter by the scale over the principal that is open then. Without `receivedOn` and `channel` the letter counts as posted on
 * `on`; sent otherwise and without a known receipt, a last day that it names can be judged only as too early beyond doubt.
 *
 * What is not said in words it knows is not seen: a clean result is no proof that the letter is right.
 *
 * @param text - the letter, at most two million characters
 * @param options - what kind of letter it is meant to be, the law pack, the dossier, and when and how it was sent
 * @returns the findings, the gravest matters first
 * @throws TermijnError INVALID_INPUT, with every problem and its path; INCONSISTENT for a dossier that contradicts itself
 * @legalBasis art. 6:96(4) to (7), 6:82, 3:317 BW; HR 25-11-2016, ECLI:NL:HR:2016:2704; Besluit vergoeding voor buitengerechtelijke incassokosten
 * @example
 * ```ts
 * import { checkNotice } from "termijn";
 * import { nl } from "termijn/nl";
 *
 * const dossier = {
 *   creditor: { name: "Atelier Noord", kind: "business" as const, iban: "NL91ABNA0417164300" },
 *   debtor: { name: "J. de Vries", kind: "consumer" as const },
 *   invoices: [{ number: "2026-0042", issuedOn: "2026-04-01", total: "1000.00", terms: { kind: "date" as const, dueOn: "2026-05-01", agreedIn: "contract" as const } }],
 *   events: [],
 * };
 * const text = `Atelier Noord - Aanmaning
 *
 * Van factuur 2026-0042 staat nog € 1.000,00 open. Betaal dit bedrag binnen 14 dagen na heden op NL91 ABNA 0417 1643 00.
 * Betaalt u niet op tijd, dan bent u ook € 150,00 incassokosten verschuldigd.`;
 * checkNotice(text, { kind: "fourteen-day-letter", law: nl, dossier, on: "2026-06-03" }).map(({ severity, code }) => [severity, code]);
 * // => [["error", "NOTICE_TERM_FROM_WRONG_DAY"]]
 * ```
 */
export function checkNotice(text: string, options: LetterQuestion): Finding[] {
  const question = checkedLetter(text, options);
  const { dossier, law } = question;
  const letter = letterOf(question.text, dossier, question.letter.on, decimalsOf(dossier.invoices[0]?.currency ?? "EUR"));
  const measured = letterCase(dossier, law, question.letter, [...new Set(letter.invoices.map(({ number }) => number))]);
  return distinctFindings(JUDGEMENTS.flatMap((judge) => judge(letter, measured)));
}
