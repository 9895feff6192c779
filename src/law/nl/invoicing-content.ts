import { countryOf } from "../../facts/country-of.js";
import { note, problem, type Finding } from "../../facts/finding.js";
import { isVatCountry } from "../../facts/identifiers/vat-number.js";
import type { InvoiceLine } from "../../facts/invoice.js";
import type { LegalBasis } from "../../facts/legal-basis.js";
import type { Address } from "../../facts/party.js";
import { isStated } from "../../facts/stated.js";
import { centsOf, type Cents } from "../../money/amount.js";
import type { OutgoingInvoice } from "../invoicing-law.js";
import { ARTICLE } from "./articles.js";
import { isCorrection } from "./invoicing-correction.js";
import { statesReverseCharge } from "./invoicing-vat-texts.js";

/** Up to this total, VAT included, an invoice may be simplified. */
const SIMPLIFIED_UP_TO: Cents = 100_00;

/** What a full or a simplified invoice must state and this one does not. */
export function contentFindings(outgoing: OutgoingInvoice): Finding[] {
  return isSimplified(outgoing) ? simplifiedContent(outgoing) : fullContent(outgoing);
}

/** Up to 100 euro, or a correction; not across a border or with the VAT reverse charged. In another currency the limit cannot be told: full. */
function isSimplified(outgoing: OutgoingInvoice): boolean {
  const { invoice, debtor } = outgoing;
  const country = countryOf(debtor) ?? "NL";
  if (statesReverseCharge(outgoing) || (country !== "NL" && isVatCountry(country))) return false;
  if (isCorrection(outgoing)) return true;
  return (invoice.currency ?? "EUR") === "EUR" && Math.abs(centsOf(invoice.total, 2)) <= SIMPLIFIED_UP_TO;
}

function simplifiedContent({ invoice }: OutgoingInvoice): Finding[] {
  const basis = [ARTICLE.simplifiedInvoice];
  const lines = invoice.lines ?? [];
  const canComputeVat = lines.length > 0 && lines.every(({ vatPercent }) => vatPercent !== undefined);
  return [
    ...natureFindings(lines, basis),
    ...(invoice.vat === undefined && !canComputeVat ? [problem("VAT_AMOUNT_MISSING", "Neither the amount of VAT nor the rate from which it follows is stated.", { path: "vat", fix: "State the VAT, or the rate of each line.", basis })] : []),
  ];
}

function fullContent({ invoice, creditor, debtor }: OutgoingInvoice): Finding[] {
  const basis = [ARTICLE.invoiceContent];
  const lines = invoice.lines ?? [];
  const findings: Finding[] = [];
  const lacks = (missing: boolean, code: string, what: string, path: string, fix: string) => {
    if (missing) findings.push(problem(code, `The invoice does not state ${what}.`, { path, fix, basis }));
  };
  lacks(!isStated(creditor.vatId), "SELLER_VAT_NUMBER_MISSING", "the VAT number of the seller", "creditor.vatId", "Put your VAT identification number (btw-id) on the invoice.");
  lacks(!isFullAddress(creditor.address), "SELLER_ADDRESS_MISSING", "the full address of the seller", "creditor.address", "Put street, number and place of your business on it.");
  lacks(!isFullAddress(debtor.address), "BUYER_ADDRESS_MISSING", "the full address of the buyer", "debtor.address", "Put street, number and place of the buyer on it.");
  findings.push(...natureFindings(lines, basis));
  lines.forEach((line, index) => {
    const path = `lines[${index}]`;
    lacks(!isStated(line.quantity), "QUANTITY_MISSING", `how much was delivered in line ${index + 1}`, `${path}.quantity`, "State the number, the hours or the period; for one whole piece of work, 1.");
    lacks(!isStated(line.unitPrice), "UNIT_PRICE_MISSING", `the price of one unit without VAT in line ${index + 1}`, `${path}.unitPrice`, "State the unit price without VAT.");
    lacks(line.vatPercent === undefined, "VAT_RATE_MISSING", `the rate of VAT of line ${index + 1}`, `${path}.vatPercent`, "State the rate, 0 when the VAT is reverse charged or exempt.");
  });
  lacks(invoice.vat === undefined, "VAT_AMOUNT_MISSING", "the amount of VAT", "vat", "State the VAT as an amount, 0.00 when there is none.");
  if (invoice.performedOn === undefined) {
    findings.push(note("PERFORMANCE_DATE_MISSING", "When the goods or services were delivered is not stated; it must be where it differs from the date of the invoice.", {
      path: "performedOn", fix: "State the day of delivery, or the last day of the period.", basis,
    }));
  }
  return findings;
}

function natureFindings(lines: readonly InvoiceLine[], basis: LegalBasis[]): Finding[] {
  if (lines.length === 0) return [problem("LINES_MISSING", "The invoice does not say what was delivered.", { path: "lines", fix: "Add a line for each kind of goods or service.", basis })];
  return lines.flatMap(({ description }, index) =>
    !isStated(description) ? [problem("DESCRIPTION_MISSING", `Line ${index + 1} does not say what was delivered.`, { path: `lines[${index}].description`, fix: "Name the goods or the service.", basis })] : []);
}

function isFullAddress(address: Address | undefined): boolean {
  const lines = address?.lines.filter((line) => isStated(line)) ?? [];
  return lines.length > 1 || (lines.length === 1 && isStated(address!.city));
}
