import type { OpenClaim } from "../../dunning/situation.js";
import type { Head } from "../../ledger/ledger.js";
import { amountOf, dayInWords, daysInWords, lineOf, money, sentence, type CallContext } from "./call-context.js";
import type { CallInvoice } from "./call-model.js";

/** An open claim with its term and its account of the day. */
export function callInvoice(context: CallContext, open: OpenClaim): CallInvoice {
  const { claim } = open;
  const { dueOn, daysLate, principal, interest, costs } = lineOf(context, open);
  return {
    invoice: claim.invoice.number, ...(claim.part === undefined ? {} : { part: claim.part }),
    issuedOn: claim.invoice.issuedOn, total: amountOf(context, claim.amount), dueOn, daysLate,
    terms: termsInWords(context, open), principal, interest, costs,
    open: amountOf(context, open.open), disputed: amountOf(context, open.disputed),
    ...(claim.invoice.references === undefined ? {} : { references: claim.invoice.references }),
  };
}

/** An invoice as the caller has it at hand. */
export function invoiceInWords(context: CallContext, invoice: CallInvoice): string[] {
  const { wording: { atHand, references } } = context;
  const { principal, interest, costs, daysLate, dueOn } = invoice;
  const due = dueOn === null ? "" : sentence(daysLate > 0 ? atHand.due : atHand.dueInDays, { dueOn: dayInWords(context, dueOn) });
  const late = daysLate > 0 ? [sentence(atHand.late, { days: daysInWords(context, daysLate) })] : [];
  const named = Object.entries(references).flatMap(([name, wording]) => {
    const value = invoice.references?.[name as keyof typeof references];
    return value === undefined ? [] : [sentence(wording, { value })];
  });
  return [
    sentence(invoice.part === undefined ? atHand.invoice : atHand.part, {
      invoice: invoice.invoice, part: invoice.part ?? "", issuedOn: dayInWords(context, invoice.issuedOn), total: money(context, invoice.total),
    }),
    invoice.terms,
    [due, ...late].join(", "),
    openInWords(context, invoice.open, { principal, interest, costs }, atHand.open, atHand.openInHeads),
    ...(Number(invoice.disputed) > 0 ? [sentence(atHand.disputedPart, { disputed: money(context, invoice.disputed) })] : []),
    ...(named.length === 0 ? [] : [sentence(atHand.references, { references: named.join(", ") })]),
  ];
}

/** A sum that is open, with its heads where there is more than principal. */
export function openInWords(context: CallContext, open: string, heads: { principal: Head; interest: Head; costs: Head }, plain: string, inHeads: string): string {
  const { principal, interest, costs } = heads;
  const hasMore = Number(interest.open) !== 0 || Number(costs.open) !== 0;
  return sentence(hasMore ? inHeads : plain, {
    open: money(context, open), principal: money(context, principal.open), interest: money(context, interest.open), costs: money(context, costs.open),
  });
}

function termsInWords(context: CallContext, { claim: { invoice, due } }: OpenClaim): string {
  const { wording: { terms: words, termStarts }, situation: { dossier } } = context;
  const { terms } = invoice;
  if (terms === undefined) return words.none;
  const rule = (() => {
    switch (terms.kind) {
      case "net":
        return sentence(words.net, { count: String(terms.days), start: termStarts[terms.from ?? "issue"] });
      case "months":
        return sentence(words.months, { count: String(terms.months), start: termStarts[terms.from ?? "issue"] });
      case "end-of-month":
        return sentence(terms.days === undefined || terms.days === 0 ? words.endOfMonthBare : words.endOfMonth, { count: String(terms.days ?? 0) });
      case "date":
        return words.date;
      case "parts":
        return words.part;
    }
  })();
  if (due.source === "statutory-instead-of-void-term") return `${rule} (${words.void})`;
  if (terms.agreedIn === "invoice") return `${rule} (${words.onInvoice})`;
  const isUncertain = terms.agreedIn === undefined && (dossier.debtor.kind === "consumer" || dossier.debtor.kind === "unknown");
  return `${rule} (${isUncertain ? words.uncertain : words.agreed})`;
}
