import { countryOf } from "../facts/country-of.js";
import { note, problem, warning, type Finding } from "../facts/finding.js";
import { ibanOf } from "../facts/identifiers/iban.js";
import { isPlausiblePaymentReference, paymentReferenceForm } from "../facts/identifiers/payment-reference.js";
import type { Party } from "../facts/party.js";
import { paymentLinkOf } from "../facts/payment-link.js";
import { isStated } from "../facts/stated.js";
import type { ClaimFacts } from "../law/terms-law.js";

/** Whether the debtor can pay: an account that exists, a reference that comes back with the payment, a link. */
export function payFindings(facts: ClaimFacts): Finding[] {
  return [...accountFindings(facts), ...referenceFindings(facts), ...linkFindings(facts)];
}

function accountFindings({ invoice, creditor }: ClaimFacts): Finding[] {
  const { iban } = creditor;
  if (!isStated(iban)) {
    const severe = isStated(invoice.paymentUrl) ? warning : problem;
    return [severe("IBAN_MISSING", "The invoice does not say to which account must be paid.", { path: "creditor.iban", fix: "Put your IBAN and the name on the account on it." })];
  }
  return ibanOf(iban) === null ? [ibanInvalid(iban, "creditor.iban")] : [];
}

/** An account that no bank has: a payment to it does not arrive. */
export function ibanInvalid(iban: string, path: string): Finding {
  const shown = iban.slice(0, 60);
  return problem("IBAN_INVALID", `The account ${shown} is no IBAN: its length or its check digits are wrong.`, { values: { iban: shown }, path, fix: "Copy the IBAN from your bank." });
}

function referenceFindings({ invoice, creditor }: ClaimFacts): Finding[] {
  const path = "references.payment";
  const reference = invoice.references?.payment;
  if (!isStated(reference)) {
    return [note("PAYMENT_REFERENCE_MISSING", "The invoice does not say what to write with the payment.", { path, fix: "Ask for the number of the invoice, or give a structured reference that your bank checks." })];
  }
  if (isInvoiceNumber(reference, invoice.number) || isOfElsewhere(reference, creditor) || isPlausiblePaymentReference(reference)) return [];
  const shown = reference.slice(0, 60);
  return [warning("PAYMENT_REFERENCE_INVALID", `The payment reference ${shown} looks like a structured one, but fails its check; a bank may refuse it.`, {
    values: { reference: shown }, path, fix: "Compute the check digits anew, or use the number of the invoice.",
  })];
}

/** The number of the invoice, with or without zeros in front, is no structured reference. */
function isInvoiceNumber(reference: string, number: string): boolean {
  const digitsOf = (text: string) => text.replace(/\D/g, "").replace(/^0+/, "");
  return digitsOf(reference) === digitsOf(number);
}

/** Bare digits are a Dutch betalingskenmerk only for a Dutch account; other countries have forms of their own. */
function isOfElsewhere(reference: string, creditor: Party): boolean {
  const home = isStated(creditor.iban) ? creditor.iban.trim().slice(0, 2).toUpperCase() : countryOf(creditor) ?? "NL";
  return home !== "NL" && paymentReferenceForm(reference) === "dutch";
}

/** Authorities pay from their books, never by a link. */
function linkFindings({ invoice, debtor }: ClaimFacts): Finding[] {
  const path = "paymentUrl";
  const link = invoice.paymentUrl;
  if (isStated(link)) {
    if (paymentLinkOf(link) !== null) return [];
    return [warning("PAYMENT_LINK_NOT_SECURE", "The payment link is no plain https address; a careful debtor does not open it, and letters leave it out.", { path, fix: "Use the https address of your payment provider." })];
  }
  if (debtor.kind === "public-authority") return [];
  return [note("PAYMENT_LINK_MISSING", "The invoice has no payment link; with one it is paid in a minute.", { path, fix: "Add a link or a QR code of your payment provider." })];
}
