import { dateIn, decide, dueDate, forecast, policies, prescription, receivables, statementOn, weighCollection } from "termijn";
import { nl } from "termijn/nl";
import { collecting } from "termijn/nl/collecting";
import { readEInvoice } from "./e-invoice.mjs";
import { letterFor } from "./letter.mjs";
import { OWN_FACTS, OWN_INVOICE } from "./own-invoice.mjs";

/** The facts, the due date, the statement and what comes next; plain JSON. */
export async function accountOf(options) {
  // The only place that reads the clock: the package itself is always told the day.
  const on = options.on ?? dateIn(new Date(), "Europe/Amsterdam");
  const facts = options.path === undefined ? { ...OWN_FACTS, ...given(options) } : options;
  const reading = await readEInvoice(options.path ?? OWN_INVOICE);
  const { invoice, findings } = withFacts(reading, facts);
  const creditor = reading.creditor;
  const debtor = facts.debtor === undefined ? reading.debtor : { ...reading.debtor, kind: facts.debtor };
  const events = [...(facts.notices ?? []), ...(facts.payments ?? [])];
  const context = { creditor, debtor, law: nl };
  const dossier = { creditor, debtor, invoices: [invoice], events };
  const policy = debtor.kind === "consumer" || debtor.kind === "unknown" ? policies.consumer : policies.business;
  const decision = decide(dossier, { on, law: nl, policy });
  const timeline = forecast(dossier, { on, until: laterYear(on), law: nl, policy });
  return {
    invoice,
    creditor,
    debtor,
    events,
    findings,
    // An invoice in parts has a due date per part, which only its receivables tell.
    dueDate: invoice.terms?.kind === "parts" ? null : dueDate(invoice, context),
    receivables: receivables(invoice, { ...context, events, on }),
    statement: statementOn(dossier, { on, law: nl, unknownRates: "stop" }),
    decision,
    timeline,
    prescription: prescription(dossier, { on, law: nl }),
    ...(facts.letter && { letter: letterFor({ dossier, decision, timeline, on, kind: facts.kind }) }),
    ...(facts.worth && { worth: weighCollection(dossier, { on, law: nl, tariffs: collecting, ...given({ odds: facts.odds, prices: facts.prices }) }) }),
  };
}

/** The first of January after next: far enough for a whole ladder. */
function laterYear(on) {
  return `${Number(on.slice(0, 4)) + 2}-01-01`;
}

function given(options) {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

/** The invoice with what only the caller knows. */
function withFacts({ invoice, findings }, { agreedIn, receivedOn, performedOn, contractedOn }) {
  const nothingToAgree = agreedIn !== undefined && agreedIn !== "invoice" && invoice.terms === undefined;
  return {
    invoice: {
      ...invoice,
      ...(receivedOn && { receivedOn }),
      ...(performedOn && { performedOn }),
      ...(contractedOn && { contractedOn }),
      ...(invoice.terms && { terms: { ...invoice.terms, agreedIn: agreedIn ?? invoice.terms.agreedIn } }),
    },
    findings: nothingToAgree ? [...findings, NO_TERM_TO_AGREE] : findings,
  };
}

const NO_TERM_TO_AGREE = {
  code: "NO_TERM_TO_AGREE",
  severity: "warning",
  message: "No term could be read from the invoice, so where it was agreed makes no difference: the statutory term applies.",
};
