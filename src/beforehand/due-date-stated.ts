import { note, warning, type Finding } from "../facts/finding.js";
import type { PaymentTerms } from "../facts/terms.js";
import type { LawPack } from "../law/pack.js";
import type { ClaimFacts } from "../law/terms-law.js";
import { receivablesOf, type ReceivableFacts } from "../terms/receivables.js";
import { discountFindings } from "./discount-term.js";
import { lawOnTerms } from "./law-on-terms.js";
import { namedByCaller } from "./named-by-caller.js";

/** The due date on the invoice: stated, possible, as agreed where that is known, and as the law allows. */
export function dueDateFindings(facts: ClaimFacts, law: LawPack, agreed: PaymentTerms | undefined): Finding[] {
  const { invoice } = facts;
  const { receivables, findings } = lawOnTerms(agreed === undefined ? facts : withFirmnessOf(agreed, facts), law);
  if (invoice.terms === undefined) return [dueDateMissing(receivables[0]!), ...findings];
  const last = receivables.at(-1)!.due.dueOn;
  return [...beforeIssue(receivables, invoice.issuedOn), ...discountFindings(invoice, last), ...(agreed === undefined ? [] : asAgreed(receivables, facts, agreed, law)), ...findings];
}

/** Terms that were agreed are as firm as the agreement, wherever else they stand. */
function withFirmnessOf({ agreedIn = "contract", expresslyAgreed, objectivelyJustified }: PaymentTerms, facts: ClaimFacts): ClaimFacts {
  const { terms } = facts.invoice;
  return terms === undefined ? facts : { ...facts, invoice: { ...facts.invoice, terms: { ...terms, agreedIn, expresslyAgreed, objectivelyJustified } } };
}

function dueDateMissing({ due }: ReceivableFacts): Finding {
  return warning("DUE_DATE_MISSING", "The invoice does not say by when it must be paid.", { path: "terms", fix: "Put the last day to pay on it, as was agreed.", basis: due.basis });
}

function beforeIssue(receivables: readonly ReceivableFacts[], issuedOn: string): Finding[] {
  return receivables.flatMap(({ due: { dueOn } }) =>
    dueOn === null || dueOn >= issuedOn ? [] : [warning("DUE_DATE_BEFORE_ISSUE", `The last day to pay, ${dueOn}, is before the invoice itself, ${issuedOn}.`, {
      values: { dueOn, issuedOn }, path: "terms", fix: "Count the term from the day of issue.",
    })]);
}

function asAgreed(stated: readonly ReceivableFacts[], facts: ClaimFacts, agreed: PaymentTerms, law: LawPack): Finding[] {
  const asPromised = withFirmnessOf(agreed, { ...facts, invoice: { ...facts.invoice, terms: agreed } });
  const promised = namedByCaller("invoice.terms", "agreedTerms", () => receivablesOf(asPromised, law, []));
  const days = (receivables: readonly ReceivableFacts[]) => receivables.map(({ amount, due }) => `${amount} on ${due.dueOn}`).join(", ");
  if (days(stated) === days(promised)) return [];
  const path = "terms";
  const basis = promised[0]!.due.basis;
  const fix = "Put the agreed last day to pay on the invoice.";
  const dueOn = stated[0]!.due.dueOn;
  const agreedOn = promised[0]!.due.dueOn;
  if (stated.length > 1 || promised.length > 1 || dueOn === null || agreedOn === null) {
    return [warning("TERMS_DIFFER_FROM_AGREED", "The parts and due dates on the invoice are not those that were agreed.", { path, fix, basis })];
  }
  const values = { dueOn, agreedOn };
  return dueOn < agreedOn
    ? [warning("DUE_DATE_BEFORE_AGREED", `The invoice asks for payment by ${dueOn}; agreed was ${agreedOn}, and it cannot be claimed before.`, { values, path, fix, basis })]
    : [note("DUE_DATE_AFTER_AGREED", `The invoice gives time until ${dueOn}, longer than the agreed ${agreedOn}; you are held to it.`, { values, path, fix, basis })];
}
