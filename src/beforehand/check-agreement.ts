import type { Finding } from "../facts/finding.js";
import { checkedContext, type ClaimContext } from "../terms/due-date.js";
import { checkedAgreement, type AgreementDraft } from "./agreement-draft.js";
import { creditCheckFindings } from "./credit-check.js";
import { discountAdvice } from "./discount-agreed.js";
import { distinctByPlace } from "./distinct-by-place.js";
import { dayOfAgreement, termFindings } from "./due-date-agreed.js";
import { invoicesToCome } from "./invoice-to-come.js";
import { latenessFindings } from "./lateness-agreed.js";
import { lawOnClauses } from "./law-on-clauses.js";
import { namedByCaller } from "./named-by-caller.js";
import { partsFindings } from "./parts-agreed.js";
import { paymentFindings } from "./payment-agreed.js";
import { workFindings } from "./work-agreed.js";

/**
 * What an agreement should settle before the work starts: what is delivered, how and where to pay, by when, interest and costs, a
 * discount, parts, a signature, a look at the customer. And what the law says of what it does settle.
 *
 * A complete agreement gives no finding. The law is that of the day of signing, else of the pack's last check. Terms in months or to a
 * month's end are judged at their longest in the year after it. A term that names a day is not measured: nobody knows yet when the
 * invoice comes.
 *
 * @param agreement - what was written down so far; what is absent is not settled. Total including VAT
 * @param context - creditor, debtor and law pack
 * @returns the findings; paths are the agreement's ("terms", "payTo") or a party's ("debtor.kind")
 * @throws TermijnError INVALID_INPUT, also for parts that do not make the total
 * @legalBasis art. 6:119, 6:119a, 6:119b, 6:96(5), 7:26(2) BW; art. 242 Rv
 * @example
 * ```ts
 * import { checkAgreement } from "termijn";
 * import { nl } from "termijn/nl";
 *
 * const findings = checkAgreement(
 *   {
 *     terms: { kind: "net", days: 90 }, interest: { surcharge: "0" }, costsClause: { percent: "15", minimum: "40" }, signedOn: "2026-03-02",
 *     deliverables: "Kitchen of oak after drawing 7, placed and finished", paymentMethods: ["bank transfer"], payTo: "NL91ABNA0417164300", contact: "J. Smit",
 *     total: "12100.00", creditCheck: { cost: "3.00", lossShare: "2" },
 *   },
 *   { creditor: { name: "Atelier Noord", kind: "business", size: "small-or-medium" }, debtor: { name: "Bakkerij Zuid", kind: "business", size: "large" }, law: nl },
 * );
 * findings.map(({ severity, code }) => [severity, code]);
 * // => [
 * //   ["warning", "TERM_VOID_LARGE_DEBTOR"],
 * //   ["note", "DISCOUNT_NOT_SETTLED"],
 * //   ["note", "IN_PARTS_FOR_LARGE"],
 * //   ["note", "CREDIT_CHECK_PAYS"],
 * // ]
 * findings.at(-1)?.values; // => { cost: "3.00", atRisk: "12100.00", expectedLoss: "242.00", from: "150.00" }
 * ```
 */
export function checkAgreement(agreement: AgreementDraft, context: ClaimContext): Finding[] {
  const { creditor, debtor, law } = checkedContext(context);
  const { value: draft, findings: unknownFields } = checkedAgreement(agreement);
  return namedByCaller("invoice", "agreement", () => {
    const facts = { creditor, debtor, invoice: invoicesToCome(draft, dayOfAgreement(draft, law))[0]! };
    return distinctByPlace([
      ...unknownFields,
      ...workFindings(draft),
      ...paymentFindings(draft, creditor),
      ...termFindings(draft, { creditor, debtor, law }),
      ...discountAdvice(draft),
      ...latenessFindings(facts, law),
      ...lawOnClauses({ ...facts, ...(draft.deliverables !== undefined && { deliverables: draft.deliverables }) }, law),
      ...partsFindings(draft),
      ...creditCheckFindings(draft, debtor),
    ]);
  });
}
