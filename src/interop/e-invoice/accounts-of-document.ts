import { note, warning } from "../../facts/finding.js";
import { ibanOf, looksLikeIban } from "../../facts/identifiers/iban.js";
import type { Report } from "./report.js";
import type { StatedInvoice, StatedPaymentMeans } from "./stated/stated-invoice.js";
import type { Stated } from "./stated/stated-value.js";

export interface DocumentAccounts {
  /** As they stand, without spaces. */
  stated: string[];
  /** The one to pay to: the first that is written as an IBAN and not blocked. */
  iban: string | null;
  /** The payment reference that goes with it; that of the blocked account does not. */
  reference: string | null;
}

/** The accounts that the document names, and what is to know about them. */
export function accountsOfDocument(document: StatedInvoice, report: Report): DocumentAccounts {
  reportDirectDebit(document, report);
  const accounts = document.paymentMeans.flatMap((means): Account[] => {
    if (means.account === null) return [];
    const compact = means.account.text.replace(/\s+/g, "");
    return [{ means, account: means.account, compact, iban: compact.toUpperCase() }];
  });
  for (const account of new Map(accounts.map((one) => [one.iban, one])).values()) checkAccount(account, report);
  const blocked = accounts.filter(({ means }) => isBlocked(means));
  for (const account of blocked) reportBlocked(account, document, report);
  const free = accounts.filter(({ means }) => !isBlocked(means));
  reportSeveral(free, report);
  const ofBlocked = new Set(blocked.flatMap(({ means }) => means.references));
  return {
    stated: accounts.map(({ compact }) => compact),
    iban: free.find(({ iban }) => looksLikeIban(iban))?.iban ?? null,
    reference: document.paymentReferences.find(({ text }) => !ofBlocked.has(text))?.text ?? null,
  };
}

interface Account {
  means: StatedPaymentMeans;
  account: Stated;
  compact: string;
  iban: string;
}

/** Codes of UNTDID 4461 under which the creditor collects (incasso) instead of being paid. */
const DIRECT_DEBIT = new Set(["49", "59"]);

function reportDirectDebit({ paymentMeans }: StatedInvoice, report: Report): void {
  const code = paymentMeans.find((means) => means.code !== null && DIRECT_DEBIT.has(means.code.text))?.code ?? null;
  if (code === null) return;
  const message = `Payment is by direct debit (means code ${code.text}): a late payment is then a collection that failed or was never made.`;
  report(warning("DIRECT_DEBIT", message, { values: { code: code.text }, path: code.path, fix: "Check the collection before reminding anybody." }));
}

function checkAccount({ account, iban }: Account, report: Report): void {
  if (!looksLikeIban(iban)) {
    const message = `The account ${account.text} is not written as an IBAN.`;
    report(note("ACCOUNT_NOT_IBAN", message, { values: { account: account.text }, path: account.path }));
  } else if (ibanOf(iban) === null) {
    const message = `The IBAN ${iban} fails its check: its country, its length or its check digits are wrong.`;
    const fix = "Ask for the right account before naming it in a letter.";
    report(warning("IBAN_INVALID", message, { values: { iban }, path: account.path, fix }));
  }
}

/** Marked as such by the Dutch extension for split payment, or named so. */
function isBlocked({ id, accountName }: StatedPaymentMeans): boolean {
  return id?.toUpperCase() === "GACCOUNT" || /\bg[- ]?rekening/i.test(accountName?.text ?? "");
}

function reportBlocked({ means, account, iban }: Account, { terms }: StatedInvoice, report: Report): void {
  const amount = terms.find(({ paymentMeansId }) => paymentMeansId !== null && paymentMeansId === means.id)?.amount?.text;
  const part = amount === undefined ? "Part of the sum" : `Of the sum, ${amount}`;
  const message = `${part} is to be paid to the blocked account (g-rekening) ${iban}, from which only wage tax and VAT are paid.`;
  const fix = "Name both accounts, each with its amount, in letters; creditor.iban is the other one.";
  report(warning("BLOCKED_ACCOUNT", message, { values: { iban, ...(amount !== undefined && { amount }) }, path: account.path, fix }));
}

function reportSeveral(accounts: Account[], report: Report): void {
  const distinct = [...new Set(accounts.map(({ iban }) => iban))];
  if (distinct.length < 2) return;
  const message = `The document names several accounts: ${distinct.join(", ")}; the first is taken.`;
  report(note("SEVERAL_ACCOUNTS", message, { values: { accounts: distinct.join(",") }, path: accounts[0]!.account.path }));
}
