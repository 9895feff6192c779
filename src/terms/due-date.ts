import { membersOf } from "../errors/members-of.js";
import { TermijnError } from "../errors/termijn-error.js";
import { checkedInvoice, checkedParty } from "../facts/checked-facts.js";
import type { Invoice } from "../facts/invoice.js";
import type { Party } from "../facts/party.js";
import { checkedLaw } from "../law/checked-law.js";
import type { LawPack } from "../law/pack.js";
import type { ClaimFacts, DueDate } from "../law/terms-law.js";
import { termEnd } from "./term-end.js";

/** Who stands on either side of a claim, and by which law. */
export interface ClaimContext {
  creditor: Party;
  debtor: Party;
  law: LawPack;
}

/**
 * When an invoice is due: the last day to pay, from when it can be demanded, and the first day that bears interest.
 *
 * Follows the agreed term as far as the law lets it stand, else the statutory thirty days; a consumer without an agreed term is in
 * default only after a notice. Calendar days throughout: weekends and holidays move nothing. Absent facts give a finding.
 *
 * @param invoice - the invoice and its terms
 * @param context - creditor, debtor and law pack
 * @returns the days (all inclusive), why, and what a person should know
 * @throws TermijnError INVALID_INPUT; UNSUPPORTED for terms of kind "parts", which have a due date each (see `receivables`)
 * @legalBasis art. 6:38, 6:82, 6:83, 6:119, 6:119a and 6:119b BW
 * @example
 * ```ts
 * import { dueDate } from "termijn";
 * import { nl } from "termijn/nl";
 *
 * const creditor = { name: "Atelier Noord", kind: "business" } as const;
 * const debtor = { name: "Bakkerij Zuid", kind: "business" } as const;
 * const due = dueDate({ number: "1", issuedOn: "2026-03-01", performedOn: "2026-03-20", total: "1210.00" }, { creditor, debtor, law: nl });
 * [due.dueOn, due.claimableFrom, due.interestFrom, due.source]; // => ["2026-04-19", "2026-03-20", "2026-04-20", "statutory"]
 * ```
 */
export function dueDate(invoice: Invoice, context: ClaimContext): DueDate {
  const checked = checkedContext(context);
  const facts = { invoice: checkedInvoice(invoice), ...checked };
  if (facts.invoice.terms?.kind === "parts") {
    throw new TermijnError("UNSUPPORTED", [{ path: "invoice.terms", code: "parts", message: "expected terms with one due date; for terms in parts ask receivables" }]);
  }
  return dueDateOf(facts, checked.law);
}

/** The due date of checked facts whose terms are not in parts. */
export function dueDateOf(facts: ClaimFacts, law: LawPack): DueDate {
  const { terms } = facts.invoice;
  const end = terms === undefined || terms.kind === "parts" ? null : termEnd(terms, facts.invoice);
  const { invoice, creditor, debtor } = facts;
  const due = law.terms.dueDate({ invoice, creditor, debtor, termEndsOn: end?.day ?? null, isPart: false });
  return end === null || end.findings.length === 0 ? due : { ...due, findings: [...end.findings, ...due.findings] };
}

/** Creditor, debtor and law, checked. */
export function checkedContext(given: ClaimContext): ClaimContext {
  const context = membersOf(given, "context");
  return {
    creditor: checkedParty(context?.creditor, "creditor"),
    debtor: checkedParty(context?.debtor, "debtor"),
    law: checkedLaw(context?.law),
  };
}
