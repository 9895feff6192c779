import { dayOf, formatDay, type IsoDate } from "../../dates/day.js";
import { findingsOfStep } from "../../dunning/act-findings.js";
import { earlyEvents } from "../../dunning/early-events.js";
import type { PolicyStep } from "../../dunning/policy.js";
import { situationOn } from "../../dunning/situation.js";
import { invalid } from "../../errors/invalid.js";
import { membersOf } from "../../errors/members-of.js";
import type { Dossier } from "../../facts/dossier.js";
import { distinctFindings, warning, type Finding } from "../../facts/finding.js";
import type { Party } from "../../facts/party.js";
import { checkedDossier } from "../../facts/parse-dossier.js";
import { identityOf } from "../../statement/claim.js";
import { checkedLaw } from "../../law/checked-law.js";
import type { LawPack } from "../../law/pack.js";
import { printStatement } from "../../statement/statement.js";
import { creditorAccountFindings } from "../findings/creditor-account.js";
import { LANGUAGES, type Language } from "../language/language.js";
import { languageFor } from "../language/language-for.js";
import { callAnnouncements } from "./call-announcements.js";
import { callAnswers } from "./call-answers.js";
import { callAsk } from "./call-ask.js";
import type { CallContext } from "./call-context.js";
import { callAgreements, callHistory, callTrouble } from "./call-history.js";
import { callInvoice } from "./call-invoices.js";
import type { CallParty, CallScriptModel } from "./call-model.js";
import { callOffer } from "./call-offer.js";
import { callSections, callTitle } from "./call-sections.js";
import { callSubject } from "./call-subject.js";
import { scriptText } from "./script-text.js";
import { WORDINGS } from "./wording/wordings.js";

/** The day, the law and the language of {@link callScript}. */
export interface CallScriptOptions {
  /** The day of the call. */
  on: IsoDate;
  law: LawPack;
  /** The one a letter to this debtor would have when absent. */
  language?: Language;
}

/** What to say in a call about money. */
export interface CallScript {
  title: string;
  /** Plain text with numbered headings and short lines. */
  text: string;
  /** The same as data, with the events to record and the findings. */
  model: CallScriptModel;
}

/**
 * What to have at hand, to ask, to offer, to announce and to write down in a call to a debtor (belscript).
 *
 * The caller asks when payment may be expected, and lets the debtor propose. A promise or plan that was broken opens the call; one that
 * still runs is asked after, and a dispute is to be solved: nothing is announced then. The principal is asked for until a letter has
 * claimed more. Only what is due by law is announced, for a consumer no costs before a 14-day letter. A claim on hold, prescribed, or to be
 * corrected by a credit note is left out; where nothing else is left the call is refused, as it is for a paid, insolvent, judged or
 * handed-over one.
 *
 * @param dossier - the invoices and what happened since
 * @param options - the day of the call, the law pack, and the language
 * @returns the script as text and as data; amounts in the currency of the invoices
 * @throws TermijnError INVALID_INPUT, INCONSISTENT; REFUSED with the blockers as issues. An unknown interest rate is a finding
 * @legalBasis art. 6:96(5) and (6) BW (no costs before the letter to a consumer), art. 4.2 Besluit kwaliteit incassodienstverlening
 * @example
 * ```ts
 * import { callScript } from "termijn";
 * import { nl } from "termijn/nl";
 *
 * const { title, model } = callScript(
 *   {
 *     creditor: { name: "Atelier Noord", kind: "business", iban: "NL91ABNA0417164300" },
 *     debtor: { name: "Bakkerij Zuid", kind: "business", phone: "+31 20 555 01 23" },
 *     invoices: [{ number: "2026-0042", issuedOn: "2026-09-01", receivedOn: "2026-09-01", total: "1210.00", terms: { kind: "net", days: 30, agreedIn: "contract" } }],
 *     events: [{ type: "promise", on: "2026-10-12", payBy: "2026-10-20" }],
 *   },
 *   { on: "2026-10-22", law: nl, language: "en" },
 * );
 * title; // => "Call script: Bakkerij Zuid"
 * [model.topic, model.ask?.amount, model.offer.payBy]; // => ["promise-broken", "1210.00", "2026-10-29"]
 * ```
 */
export function callScript(dossier: Dossier, options: CallScriptOptions): CallScript {
  const { value, findings } = checkedDossier(dossier);
  const asked = membersOf(options, "options");
  const on = dayOf(asked?.on, "options.on");
  const law = checkedLaw(asked.law, "options.law");
  const language = asked.language === undefined ? languageFor(value.debtor, law) : checkedLanguage(asked.language);
  const situation = situationOn(value, on, law);
  const subject = callSubject(situation);
  const statement = printStatement(situation.account, law, findings);
  const context: CallContext = { situation, subject, statement, language, wording: WORDINGS[language] };

  const ask = callAsk(context);
  const { findings: ofPlan, ...offer } = callOffer(context);
  const parts = {
    on: formatDay(on), language, currency: statement.currency, topic: subject.topic,
    creditor: callParty(value.creditor), debtor: callParty(value.debtor),
    account: {
      principal: statement.principal.open, interest: statement.interest.open, costs: statement.costs.open, open: statement.open, overdue: statement.overdue,
      disputed: statement.disputed, unallocated: statement.unallocated, perDay: statement.perDay,
    },
    invoices: subject.open.map((claim) => callInvoice(context, claim)),
    leftOut: subject.leftOut.map(({ claim, reasons }) => ({ ...identityOf(claim.claim), reasons })),
    history: callHistory(context),
    agreements: callAgreements(context),
    trouble: callTrouble(context),
    disputes: situation.disputes.map(({ event: { on: since, invoice, part, reason }, amount }) => ({
      on: since, ...(invoice === undefined ? {} : { invoice }), ...(part === undefined ? {} : { part }), ...(amount === undefined ? {} : { amount }), reason,
    })),
    ask, offer,
    ...callAnnouncements(context),
    answers: callAnswers(context, ask, offer),
  };
  const sections = callSections(context, parts);
  const { title, subtitle } = callTitle(context, parts);
  return {
    title,
    text: scriptText(title, subtitle, sections, context.wording.quotes),
    model: {
      ...parts, sections,
      findings: distinctFindings([
        ...statement.findings, ...earlyEvents(value, parts.on), ...situation.findings, ...missing(value), ...findingsOfStep(CALL, subject.asked, situation), ...ofPlan,
      ]),
    },
  };
}

/** A call is looked at as the step of that kind: contact hours, old bank data. */
const CALL: PolicyStep = { id: "call", action: "call", channel: "phone", after: { days: 0, from: "due" } };

function checkedLanguage(asked: unknown): Language {
  const known = LANGUAGES.find((each) => each === asked);
  if (known === undefined) throw invalid("options.language", "value", `one of ${LANGUAGES.join(", ")}`, asked);
  return known;
}

function callParty({ name, kind, contact, phone, email, iban }: Party): CallParty {
  return {
    name, kind,
    ...(contact === undefined ? {} : { contact }), ...(phone === undefined ? {} : { phone }), ...(email === undefined ? {} : { email }), ...(iban === undefined ? {} : { iban }),
  };
}

/** What a caller needs and the dossier does not have. */
function missing({ creditor, debtor }: Dossier): Finding[] {
  const isMissing = (value: string | undefined) => value === undefined || value.trim() === "";
  return [
    ...(isMissing(debtor.phone) ? [warning("PHONE_MISSING", "The debtor's telephone number is not known.", { path: "debtor.phone", fix: "Record debtor.phone." })] : []),
    ...creditorAccountFindings(creditor),
  ];
}
