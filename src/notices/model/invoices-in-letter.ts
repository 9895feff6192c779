import { centsOf } from "../../money/amount.js";
import type { Situation } from "../../dunning/situation.js";
import { oneLine } from "../print/safe-text.js";
import type { ClaimedSums } from "../claim/claimed-sums.js";
import { isLate } from "../permission/kind-blockers.js";
import type { InvoiceInLetter } from "./notice-model.js";
import type { Writer } from "./writer.js";

/** Longer addresses are no payment links. */
const LONGEST_URL = 2_000;

/** The claims of a letter as it lists them. */
export function invoicesInLetter({ claims }: ClaimedSums, situation: Situation, write: Writer): InvoiceInLetter[] {
  const { decimals } = situation.account;
  return claims.map(({ open, sums }) => {
    const { invoice, part, dueOn, amount } = open.claim;
    const url = paymentUrlOf(invoice.paymentUrl);
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

/** The address to pay at, where it is safe to click: https, a host, and nothing that could end a link. */
export function paymentUrlOf(url: string | undefined): string | null {
  if (url === undefined || url.length > LONGEST_URL || oneLine(url) !== url) return null;
  return /^https:\/\/[^\s/?#\\<>"'`@]+\.[^\s/?#\\<>"'`@]+(?:[/?#][^\s\\<>"'`\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]*)?$/i.test(url) ? url : null;
}
