import { note, warning } from "../../facts/finding.js";
import { ibanOf, looksLikeIban } from "../../facts/identifiers/iban.js";
import type { Report } from "./report.js";
import type { StatedInvoice, StatedPaymentMeans } from "./stated-invoice.js";

export interface DocumentAccounts {
  /** As they stand, without spaces. */
  stated: string[];
  /** The one to pay to: the first that is written as an IBAN and not blocked. */
  iban: string | null;
  /** The payment reference that goes with it; that of the blocked account does not. */
  reference: string | null;
}

/** Codes of UNTDID 4461 under which the creditor collects (incasso) instead of being paid. */
const DIRECT_DEBIT = new Set(["49", "59"]);

/** The accounts that the document names, and what is to know about them. */
export function accountsOfDocument({ paymentMeans, paymentReferences, terms }: StatedInvoice, report: Report): DocumentAccounts {
  const direct = paymentMeans.find(({ code }) => code !== null && DIRECT_DEBIT.has(code.text));
  if (direct !== undefined) {
    const message = `Payment is by direct debit (means code ${direct.code!.text}): a late payment is then a collection that failed or was never made.`;
    report(warning("DIRECT_DEBIT", message, { values: { code: direct.code!.text }, path: direct.code!.path, fix: "Check the collection before reminding anybody." }));
  }
  const accounts = paymentMeans.flatMap((means) => {
    if (means.account === null) return [];
    const stated = means.account.text.replace(/\s+/g, "");
    return [{ ...means, account: means.account, stated, iban: stated.toUpperCase() }];
  });
  for (const { account, iban } of new Map(accounts.map((one) => [one.iban, one])).values()) {
    if (!looksLikeIban(iban)) report(note("ACCOUNT_NOT_IBAN", `The account ${account.text} is not written as an IBAN.`, { values: { account: account.text }, path: account.path }));
    else if (ibanOf(iban) === null) {
      const message = `The IBAN ${iban} fails its check: its country, its length or its check digits are wrong.`;
      report(warning("IBAN_INVALID", message, { values: { iban }, path: account.path, fix: "Ask for the right account before naming it in a letter." }));
    }
  }
  const blocked = accounts.filter(isBlocked);
  for (const { id, account, iban } of blocked) {
    const amount = terms.find(({ paymentMeansId }) => paymentMeansId !== null && paymentMeansId === id)?.amount?.text;
    const message = `${amount === undefined ? "Part of the sum" : `Of the sum, ${amount}`} is to be paid to the blocked account (g-rekening) ${iban}, for wage tax and VAT only.`;
    report(warning("BLOCKED_ACCOUNT", message, { values: { iban, ...(amount !== undefined && { amount }) }, path: account.path, fix: "Name both accounts, each with its amount, in letters; creditor.iban is the other one." }));
  }
  const free = accounts.filter((means) => !isBlocked(means));
  const distinct = [...new Set(free.map(({ iban }) => iban))];
  if (distinct.length > 1) report(note("SEVERAL_ACCOUNTS", `The document names several accounts: ${distinct.join(", ")}; the first is taken.`, { values: { accounts: distinct.join(",") }, path: free[0]!.account.path }));
  const ofBlocked = new Set(blocked.flatMap(({ references }) => references));
  return {
    stated: accounts.map(({ stated }) => stated),
    iban: free.find(({ iban }) => looksLikeIban(iban))?.iban ?? null,
    reference: paymentReferences.find(({ text }) => !ofBlocked.has(text))?.text ?? null,
  };
}

/** Marked as such by the Dutch extension for split payment, or named so. */
function isBlocked({ id, accountName }: StatedPaymentMeans): boolean {
  return id?.toUpperCase() === "GACCOUNT" || /\bg[- ]?rekening/i.test(accountName?.text ?? "");
}
