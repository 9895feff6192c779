import { note, warning, type Finding } from "../facts/finding.js";
import { compactIban, ibanOf, looksLikeIban } from "../facts/identifiers/iban.js";
import type { Party } from "../facts/party.js";
import { isStated } from "../facts/stated.js";
import type { AgreementDraft } from "./agreement-draft.js";
import { ibanInvalid } from "./ways-to-pay.js";

/** Whether it is settled how and where to pay, and whom to call when the money does not come. */
export function paymentFindings({ paymentMethods, payTo, contact }: AgreementDraft, creditor: Party): Finding[] {
  const findings: Finding[] = [];
  if (!(paymentMethods ?? []).some(isStated)) {
    findings.push(note("PAYMENT_METHODS_MISSING", "The agreement does not say in which ways can be paid.", { path: "paymentMethods", fix: "Name them: bank transfer, payment link, direct debit." }));
  }
  if (!isStated(payTo)) {
    findings.push(warning("PAY_TO_MISSING", "The agreement does not say where to pay.", { path: "payTo", fix: "Put the IBAN in it: a later message with another account is then suspect." }));
  } else if (looksLikeIban(payTo)) {
    findings.push(...accountFindings(payTo, creditor));
  }
  if (!isStated(contact)) {
    findings.push(note("CONTACT_MISSING", "The agreement does not say who at the customer answers for the invoice.", { path: "contact", fix: "Ask for a name, an e-mail address and a telephone number." }));
  }
  return findings;
}

function accountFindings(payTo: string, { iban }: Party): Finding[] {
  if (ibanOf(payTo) === null) return [ibanInvalid(payTo, "payTo")];
  if (!isStated(iban) || compactIban(iban) === compactIban(payTo)) return [];
  return [warning("PAY_TO_DIFFERS", "The account in the agreement is not the creditor's account that is known.", {
    path: "payTo", fix: "Find out which is right: a changed account is the mark of invoice fraud.",
  })];
}
