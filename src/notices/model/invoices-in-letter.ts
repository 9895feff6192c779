import { paymentLinkOf } from "../../facts/payment-link.js";
import { centsOf } from "../../money/amount.js";
import type { Situation } from "../../dunning/situation.js";
import type { ClaimedSums } from "../claim/claimed-sums.js";
import { isLate } from "../permission/kind-blockers.js";
import type { InvoiceInLetter } from "./notice-model.js";
import type { Writer } from "./writer.js";

/** The claims of a letter as it lists them. */
export function invoicesInLetter({ claims }: ClaimedSums, situation: Situation, write: Writer): InvoiceInLetter[] {
  const { decimals } = situation.account;
  return claims.map(({ open, sums }) => {
    const { invoice, part, dueOn, amount } = open.claim;
    const url = paymentLinkOf(invoice.paymentUrl);
    return {
      number: invoice.number,
      ...(part === undefined ? {} : { part }),
      issuedOn: write.isoDay(invoice.issuedOn),
      ...(dueOn === null ? {} : { dueOn: write.day(dueOn) }),
      total: part === undefined ? write.money(centsOf(invoice.total, decimals)) : write.money(amount),
      open: write.money(sums.principal),
      isLate: isLate(open, situation),
      references: { ...invoice.references },
      ...(url === null ? {} : { paymentUrl: url }),
    };
  });
}
