import { countryOf } from "../../facts/country-of.js";
import { problem, warning, type Finding } from "../../facts/finding.js";
import { isVatCountry } from "../../facts/identifiers/vat-number.js";
import type { Invoice } from "../../facts/invoice.js";
import { isStated } from "../../facts/stated.js";
import type { OutgoingInvoice } from "../invoicing-law.js";
import { ARTICLE } from "./articles.js";

/** The VAT must be what is shifted: cables and pipes are "verlegd" too. */
const REVERSE_CHARGE = /\b(?:btw|b\.t\.w\.|omzetbelasting).{0,30}verlegd|verleggingsregeling|reverse[ -]?charge|steuerschuldnerschaft|autoliquidation/i;
/** Any indication of an exemption or of the zero rate will do. */
const OTHER_REASON =
  /vrijgesteld|vrijstelling|\bexempt|kleineondernemersregeling|\bKOR\b|nultarief|zero[ -]rate|(?<![\d.,])0 ?%|intra-?communautair|intra-?community|\buitvoer|\bexport|margeregeling|bijzondere regeling|\bart(?:\.|ikel)? ?(?:11|25|28b)\b/i;
const EUROS = /€|\bEUR\b|\beuros?\b/i;

/** Whether the invoice says that the buyer has to pay the VAT (btw verlegd). */
export function statesReverseCharge({ texts }: OutgoingInvoice): boolean {
  return texts.some((text) => REVERSE_CHARGE.test(text));
}

/** The texts on VAT: reverse charge, exemption, and VAT in another currency. */
export function vatTextFindings(outgoing: OutgoingInvoice): Finding[] {
  const { invoice, texts } = outgoing;
  if (statesReverseCharge(outgoing)) return [...buyerVatNumber(outgoing, "the VAT is reverse charged"), ...chargedNonetheless(invoice)];
  if (hasNoVat(invoice)) return vatAbsent(outgoing);
  const isForeign = (invoice.currency ?? "EUR") !== "EUR" && invoice.vat !== undefined;
  if (!isForeign || texts.some((text) => EUROS.test(text))) return [];
  return [warning("VAT_NOT_IN_EUROS", `The VAT is stated in ${invoice.currency} and must stand on the invoice in euros as well.`, {
    values: { currency: invoice.currency! }, path: "vat", fix: "State the amount of VAT in euros, with the rate of exchange.", basis: [ARTICLE.vatInEuros],
  })];
}

function vatAbsent(outgoing: OutgoingInvoice): Finding[] {
  const { debtor, texts } = outgoing;
  const country = countryOf(debtor) ?? "NL";
  const findings = country !== "NL" && isVatCountry(country) ? buyerVatNumber(outgoing, "no VAT is charged across a border") : [];
  if (texts.some((text) => OTHER_REASON.test(text))) return findings;
  return [...findings, problem("VAT_ABSENT_WITHOUT_REASON", "No VAT is charged, and nothing on the invoice says why.", {
    path: "vat", fix: 'Write "btw verlegd" and the buyer\'s VAT number when the VAT is reverse charged, else the exemption or the zero rate.', basis: [ARTICLE.invoiceContent],
  })];
}

function buyerVatNumber({ debtor }: OutgoingInvoice, because: string): Finding[] {
  if (isStated(debtor.vatId)) return [];
  return [problem("BUYER_VAT_NUMBER_MISSING", `The VAT number of the buyer is missing, while ${because}.`, {
    path: "debtor.vatId", fix: "Ask the buyer for the VAT number and check it in VIES before sending.", basis: [ARTICLE.invoiceContent],
  })];
}

function chargedNonetheless({ vat, lines }: Invoice): Finding[] {
  const hasFreeLine = lines?.some(({ vatPercent }) => vatPercent !== undefined && Number(vatPercent) === 0) ?? false;
  if (vat === undefined || Number(vat) === 0 || hasFreeLine) return [];
  return [problem("REVERSE_CHARGE_WITH_VAT", 'The invoice says "btw verlegd" and charges VAT; VAT that is mentioned is owed.', {
    path: "vat", fix: "Leave the VAT out, or the text.", basis: [ARTICLE.vatMentioned],
  })];
}

/** No VAT on an invoice that is for something. */
function hasNoVat({ total, vat, lines }: Invoice): boolean {
  if (Number(total) === 0) return false;
  if (vat !== undefined) return Number(vat) === 0;
  return lines !== undefined && lines.length > 0 && lines.every(({ vatPercent }) => vatPercent !== undefined && Number(vatPercent) === 0);
}
