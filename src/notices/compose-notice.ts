import { formatDay } from "../dates/day.js";
import type { Dossier } from "../facts/dossier.js";
import { distinctFindings, note, type Finding } from "../facts/finding.js";
import { situationOn } from "../dunning/situation.js";
import { formatCents } from "../money/amount.js";
import { announcedCosts } from "./claim/announced-costs.js";
import { claimedSums } from "./claim/claimed-sums.js";
import type { LetterFacts } from "./claim/letter-facts.js";
import { letterTerm } from "./claim/letter-term.js";
import { planToPropose } from "./claim/plan-to-propose.js";
import { legalFindings } from "./findings/legal-findings.js";
import { missingDetails } from "./findings/missing-details.js";
import { bodyOf } from "./layout/body-of.js";
import { framed } from "./layout/frame.js";
import { letterOf, type Letter } from "./layout/letter.js";
import { valuesOf } from "./layout/values.js";
import { noticeModelOf } from "./model/notice-model-of.js";
import type { Notice } from "./notice.js";
import { permittedClaims } from "./permission/permitted-claims.js";
import { refusal } from "./permission/refusal.js";
import { printHtml } from "./print/print-html.js";
import { lineText, printText } from "./print/print-text.js";
import { oneLine } from "./print/safe-text.js";
import { letterEvent, letterRecord } from "./record.js";
import { checkedRequest } from "./request/checked-request.js";
import type { ComposeOptions } from "./request/compose-options.js";

/**
 * A letter to the debtor (brief aan de debiteur), as text and as an accessible e-mail, in Dutch or English.
 *
 * What blocks a claim for a decision blocks the letter too; the order of a policy does not. Holds, agreements that run and disputes do
 * not stop an invoice, a courtesy message, a confirmation, a plan proposal or an interruption of prescription. A claim that is blocked
 * is left out while others are free, with a finding; of a claim that is disputed in part the rest is claimed. The letter claims what
 * the statement of the day has open on the heads asked for, never more; costs that it only announces are named, not claimed. `record`
 * is the event to append once it is sent.
 *
 * @param dossier - the invoices and what happened since
 * @param options - the day, the law pack and the kind; or a decision to take kind, channel, claims and deadline (days) from
 * @returns the letter, its typed model, what it claims (in the currency of the invoices) and the event that records it
 * @throws TermijnError REFUSED with the blockers where no such letter may be sent; INVALID_INPUT, INCONSISTENT; never RATE_UNKNOWN
 * @legalBasis art. 3:317, 6:52, 6:82 and 6:96(6) BW
 * @example
 * ```ts
 * import { composeNotice } from "termijn";
 * import { nl } from "termijn/nl";
 *
 * const letter = composeNotice(
 *   {
 *     creditor: { name: "Atelier Noord", kind: "business", iban: "NL91ABNA0417164300" },
 *     debtor: { name: "Bakkerij Zuid", kind: "business" },
 *     invoices: [{ number: "2026-0042", issuedOn: "2026-09-01", receivedOn: "2026-09-01", total: "1210.00", terms: { kind: "net", days: 30, agreedIn: "contract" } }],
 *     events: [],
 *   },
 *   { on: "2026-10-05", law: nl, kind: "reminder" },
 * );
 * letter.subject; // => "Betalingsherinnering: factuur 2026-0042"
 * letter.deadlineOn; // => "2026-10-12"
 * letter.claimed; // => { principal: "1210.00", interest: "0.00", costs: "0.00", total: "1210.00" }
 * letter.record; // => { on: "2026-10-05", type: "notice", kind: "reminder", channel: "email", deadlineOn: "2026-10-12", invoices: ["2026-0042"] }
 * ```
 */
export function composeNotice(dossier: Dossier, options: ComposeOptions): Notice {
  const { facts, findings } = factsOfLetter(dossier, options);
  const { request, sums, term, record } = facts;
  const model = noticeModelOf(facts);
  const letter = letterOf(model, request.wording, valuesOf(model, request.wording));
  const { subject: words, body } = bodyOf(letter);
  // A subject is a header of an e-mail: a line end in the host's own wording would begin another one.
  const subject = words.map((segment) => ({ ...segment, text: oneLine(segment.text) }));
  const blocks = framed(letter, subject, body);
  model.subject = lineText(subject);
  const amount = (cents: number) => formatCents(cents, facts.situation.account.decimals);
  return {
    kind: request.kind, language: request.language, subject: model.subject, text: printText(blocks), html: printHtml(blocks, subject, request.language), model,
    ...(term.deadlineOn === null ? {} : { deadlineOn: formatDay(term.deadlineOn) }),
    claimed: { principal: amount(sums.claimed.principal), interest: amount(sums.claimed.interest), costs: amount(sums.claimed.costs), total: amount(sums.total) },
    record,
    findings: distinctFindings([...findings, ...missingDetails(request, sums), ...missingValues(letter), ...legalFindings(facts)]),
  };
}

/** What is to be written: permitted, reckoned, and with its term. */
function factsOfLetter(dossier: Dossier, options: ComposeOptions): { facts: LetterFacts; findings: Finding[] } {
  const request = checkedRequest(dossier, options);
  const situation = situationOn(request.dossier, request.on, request.law);
  const permitted = permittedClaims(situation, request);
  const sums = claimedSums(permitted.claims, situation, request);
  const term = letterTerm(request, upcomingDueOn(request, permitted.claims.map(({ claim }) => claim.dueOn)));
  const event = letterEvent(request, sums, term);
  const announces = request.kind === "fourteen-day-letter" || request.kind === "second-reminder" || request.kind === "final-demand";
  const announced = announces ? announcedCosts(event, situation, sums, term) : null;
  if (request.kind === "fourteen-day-letter" && (announced === null || announced.amount <= 0)) {
    throw refusal([{ code: "NO_COSTS_TO_ANNOUNCE", message: "The law gives no collection costs here: there is nothing to announce." }], request.dossier);
  }
  const proposal = request.kind === "plan-proposal" ? planToPropose(request, situation, sums, term) : null;
  return {
    facts: { request, situation, sums, term, announced, agreement: permitted.agreement, plan: proposal?.plan ?? null, record: letterRecord(event, sums, announced, situation.account.decimals) },
    findings: [...request.findings, ...situation.account.facts.findings, ...situation.findings, ...permitted.findings, ...sums.findings, ...term.findings, ...(proposal?.findings ?? [])],
  };
}

/** A reminder of what is not late yet sets no term before the last day to pay. */
function upcomingDueOn({ kind, on }: LetterFacts["request"], dueDays: readonly (number | null)[]): number | null {
  if (kind !== "reminder" || dueDays.some((dueOn) => dueOn !== null && dueOn < on)) return null;
  return dueDays.reduce<number | null>((latest, dueOn) => (dueOn === null ? latest : Math.max(latest ?? dueOn, dueOn)), null);
}

function missingValues({ missing }: Letter): Finding[] {
  return [...missing].map(([key, names]) =>
    note("TEXT_VALUE_MISSING", `The text ${key} asks for ${names.map((name) => `{${name}}`).join(", ")}, which this letter does not have; nothing was put there.`, {
      path: `options.texts.${key}`, fix: "Use other values in this text.",
    }));
}
