import { checkedInvoice } from "../facts/checked-facts.js";
import type { Finding } from "../facts/finding.js";
import type { Invoice } from "../facts/invoice.js";
import { checkedContext } from "../terms/due-date.js";
import { buyerFindings } from "./buyer-demands.js";
import { distinctByPlace } from "./distinct-by-place.js";
import { dueDateFindings } from "./due-date-stated.js";
import { checkedCircumstances, type InvoiceCheckContext } from "./invoice-check-context.js";
import { promptnessFindings } from "./issued-promptly.js";
import { lawOnClauses } from "./law-on-clauses.js";
import { sumFindings } from "./lines-add-up.js";
import { lineFindings } from "./lines-described.js";
import { vatNumberFindings } from "./party-numbers.js";
import { sellerContactFindings } from "./seller-contact.js";
import { payFindings } from "./ways-to-pay.js";

/**
 * What an invoice lacks before it is sent: what the law demands of its content, and what keeps a debtor from paying it.
 *
 * An "error" is something the law demands or without which it cannot be paid, a "warning" likely delays payment or may be refused by a
 * court, a "note" is advice. A complete invoice gives no finding. A credit (negative total) or a zero total is asked for its content, not
 * for ways to pay it. To a consumer an invoice is generally not mandatory, so its VAT content is not asked for.
 *
 * Facts do not hold every text on a document: hand in remarks such as "btw verlegd" as `texts`, the invoice that is credited as
 * `corrects`, and what the buyer is known to demand as `buyerDemands`.
 *
 * @param invoice - the invoice as it would go out
 * @param context - creditor, debtor and law pack; optionally what else is known of the document
 * @returns the findings, those of the law first; paths are those of the invoice ("lines[0].quantity") or of a party ("creditor.iban")
 * @throws TermijnError INVALID_INPUT, with every problem and its path
 * @legalBasis art. 34c to 35c and 37 Wet OB; art. 27 Handelsregisterwet 2007; art. 52(4) AWR; art. 6:119a and 6:119b BW
 * @example
 * ```ts
 * import { checkInvoice } from "termijn";
 * import { nl } from "termijn/nl";
 *
 * const findings = checkInvoice(
 *   {
 *     number: "2026-0042", issuedOn: "2026-03-09", performedOn: "2026-03-06", total: "1210.00", vat: "210.00",
 *     terms: { kind: "net", days: 30, agreedIn: "contract" }, references: { order: "PO-77", payment: "2026-0042" }, paymentUrl: "https://pay.example/2026-0042",
 *     lines: [{ description: "Diverse werkzaamheden maart", quantity: "20", unitPrice: "50.00", amount: "1000.00", vatPercent: "21" }],
 *   },
 *   {
 *     creditor: {
 *       name: "Atelier Noord", kind: "business", country: "NL", vatId: "NL123456782B01", iban: "NL91 ABNA 0417 1643 00", email: "post@noord.example",
 *       address: { lines: ["Verzonnen Gracht 12"], postcode: "3500 ZZ", city: "Utrecht" },
 *     },
 *     debtor: { name: "Bakkerij Zuid B.V.", kind: "business", country: "NL", address: { lines: ["Bedachte Kade 88"], postcode: "3000 ZZ", city: "Rotterdam" } },
 *     law: nl,
 *   },
 * );
 * findings.map(({ severity, code, path }) => [severity, code, path]);
 * // => [
 * //   ["error", "KVK_NUMBER_MISSING", "creditor.registrationNumber"],
 * //   ["warning", "DESCRIPTION_VAGUE", "lines[0].description"],
 * // ]
 * ```
 */
export function checkInvoice(invoice: Invoice, context: InvoiceCheckContext): Finding[] {
  const { law, ...parties } = checkedContext(context);
  const facts = { invoice: checkedInvoice(invoice), ...parties };
  const { texts = [], buyerDemands, agreedTerms, ...known } = checkedCircumstances(context, facts.invoice);
  const descriptions = (facts.invoice.lines ?? []).map(({ description }) => description);
  const toBePaid = Number(facts.invoice.total) > 0;
  return distinctByPlace([
    ...(law.invoicing?.reviewInvoice({ ...facts, ...known, texts: [...descriptions, ...texts] }) ?? []),
    ...lineFindings(facts.invoice, toBePaid),
    ...sumFindings(facts.invoice),
    ...vatNumberFindings(facts.creditor, "creditor"),
    ...vatNumberFindings(facts.debtor, "debtor"),
    ...(toBePaid && known.corrects === undefined ? promptnessFindings(facts.invoice) : []),
    ...(toBePaid ? [...payFindings(facts), ...buyerFindings(facts, buyerDemands), ...sellerContactFindings(facts.creditor)] : []),
    ...(toBePaid ? [...dueDateFindings(facts, law, agreedTerms), ...lawOnClauses(facts, law)] : []),
  ]);
}
