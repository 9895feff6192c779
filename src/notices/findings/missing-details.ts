import { note, warning, type Finding } from "../../facts/finding.js";
import type { Dossier } from "../../facts/dossier.js";
import { paymentLinkOf } from "../../facts/payment-link.js";
import type { ClaimedSums } from "../claim/claimed-sums.js";
import type { NoticeRequest } from "../request/notice-request.js";
import { creditorAccountFindings } from "./creditor-account.js";

/** What a letter should name and the dossier does not have, by the field where it belongs. */
export function missingDetails({ dossier, law, kind, channel, collector }: NoticeRequest, sums: ClaimedSums): Finding[] {
  const { creditor, debtor } = dossier;
  const findings: Finding[] = kind === "confirmation" && isEmpty(creditor.iban) ? [] : creditorAccountFindings(creditor);
  if (hasNoAddress(creditor)) {
    findings.push(note("CREDITOR_ADDRESS_MISSING", "The letter does not say where the creditor is established.", {
      path: "creditor.address", fix: "Record the creditor's address.",
    }));
  }
  if (isEmpty(creditor.registrationNumber) && creditor.kind === "business") {
    findings.push(note("CREDITOR_REGISTRATION_MISSING", "The letter does not name the creditor's number in the trade register.", {
      path: "creditor.registrationNumber", fix: "Record the number; a business names it on its letters.",
    }));
  }
  const sender = collector ?? creditor;
  if (isEmpty(sender.phone) && isEmpty(sender.email)) {
    const path = collector === undefined ? "creditor.phone" : "options.collector.phone";
    findings.push(note("CONTACT_MISSING", "The letter cannot say whom to call or write to.", { path, fix: "Record a telephone number or an e-mail address." }));
  }
  const byPost = channel === "post" || channel === "registered-post" || channel === "bailiff" || channel === "visit";
  if (hasNoAddress(debtor)) {
    const message = byPost ? "The letter cannot be addressed: the debtor's address is not known." : "The letter does not say where the debtor is established.";
    findings.push((byPost ? warning : note)("DEBTOR_ADDRESS_MISSING", message, { path: "debtor.address", fix: "Record the debtor's address." }));
  }
  if (channel === "email" && isEmpty(debtor.email)) {
    findings.push(note("DEBTOR_EMAIL_MISSING", "The debtor's e-mail address is not known.", {
      path: "debtor.email", fix: "Record the debtor's e-mail address.",
    }));
  }
  if (collector !== undefined && isEmpty(collector.registrationNumber) && (law.notices.requiresRegistration?.(debtor) ?? false)) {
    findings.push(warning("COLLECTOR_REGISTRATION_MISSING", "Who collects for others names its number in the register; the letter cannot.", {
      path: "options.collector.registrationNumber", fix: "Give the registration number; bailiffs and lawyers have none.",
    }));
  }
  return [...findings, ...unsafeLinks(dossier, sums)];
}

function unsafeLinks({ invoices }: Dossier, { claims }: ClaimedSums): Finding[] {
  return [...new Set(claims.map(({ open }) => open.claim.invoice))].flatMap((invoice) => {
    if (invoice.paymentUrl === undefined || invoice.paymentUrl === "" || paymentLinkOf(invoice.paymentUrl) !== null) return [];
    const index = invoices.findIndex(({ number }) => number === invoice.number);
    return [warning("PAYMENT_LINK_LEFT_OUT", `The payment link of invoice ${invoice.number} is no plain https address and was left out.`, {
      path: `invoices[${index}].paymentUrl`, fix: "Give an address that starts with https://.",
    })];
  });
}

function hasNoAddress({ address }: Dossier["creditor"]): boolean {
  return address === undefined || address.lines.every((line) => isEmpty(line));
}

function isEmpty(text: string | undefined): boolean {
  return text === undefined || text.trim() === "";
}
