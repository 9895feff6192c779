import { countryOf } from "../../facts/country-of.js";
import { note, type Finding } from "../../facts/finding.js";
import type { InvoicingLaw, OutgoingInvoice } from "../invoicing-law.js";
import { ARTICLE } from "./articles.js";
import { dutchAgreementReview } from "./invoicing-agreement.js";
import { contentFindings } from "./invoicing-content.js";
import { correctionFindings } from "./invoicing-correction.js";
import { registerFindings } from "./invoicing-register.js";
import { issueFindings, retentionFindings } from "./invoicing-times.js";
import { vatTextFindings } from "./invoicing-vat-texts.js";

/**
 * What Dutch law demands of an invoice, as far as the facts show it.
 *
 * VAT content only where an invoice is mandatory: from a business to a business or a legal person, never to a consumer (distance sales
 * are not judged). When it is not known who the buyer is the same is asked, as a warning. Not judged because no fact says so: self-billing,
 * new means of transport, margin and travel schemes, fiscal representatives. Another country's sellers follow their own law.
 *
 * @legalBasis art. 34c to 35c Wet OB 1968; art. 27 Handelsregisterwet 2007; art. 52(4) AWR
 */
const dutchInvoiceReview: InvoicingLaw["reviewInvoice"] = (outgoing) => {
  const { creditor, debtor } = outgoing;
  if (creditor.kind !== "business") return [];
  const country = countryOf(creditor) ?? "NL";
  if (country !== "NL") return [sellerAbroad(country)];
  const findings = [...registerFindings(outgoing), ...retentionFindings(outgoing)];
  if (debtor.kind === "consumer") return findings;
  const ofVat = vatFindings(outgoing);
  return [...findings, ...(debtor.kind === "unknown" ? ofVat.map(asWarning) : ofVat)];
};

function vatFindings(outgoing: OutgoingInvoice): Finding[] {
  return [...contentFindings(outgoing), ...vatTextFindings(outgoing), ...correctionFindings(outgoing), ...issueFindings(outgoing)];
}

/** Whether the invoice is mandatory at all is not known. */
function asWarning(finding: Finding): Finding {
  return finding.severity === "error" ? { ...finding, severity: "warning" } : finding;
}

function sellerAbroad(text: string): Finding {
  const country = text.slice(0, 60);
  return note("SELLER_ABROAD", `The seller is established in ${country}: what the invoice must state may follow from the law there and was not checked.`, {
    values: { country }, path: "creditor.country", fix: "Check the invoice against the rules of that country.", basis: [ARTICLE.invoiceDuty],
  });
}

export const dutchInvoicing: InvoicingLaw = { reviewInvoice: dutchInvoiceReview, reviewAgreement: dutchAgreementReview };
