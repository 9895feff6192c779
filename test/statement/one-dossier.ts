import { statementOn, type Dossier, type DossierEvent, type EventOf, type Finding, type Invoice, type Party, type Statement, type StatementOptions } from "termijn";
import { nl } from "termijn/nl";

/** What the statement tests share: parties, an invoice with round daily interest, and short ways to say what happened. */

export const creditor: Party = { name: "Atelier Noord", kind: "business" };
export const business: Party = { name: "Bakkerij Zuid", kind: "business" };
export const consumer: Party = { name: "J. de Vries", kind: "consumer" };
export const authority: Party = { name: "Gemeente Oost", kind: "public-authority" };

/**
 * 36,500.00 agreed to be paid by 31 January 2026: one day costs 36,500 × 10.15 % ÷ 365 = 10.15 to 30 June 2026 and 10.40 from 1 July
 * (commercial), 4.00 in all of 2026 (statutory).
 */
export const INVOICE: Invoice = { number: "A", issuedOn: "2026-01-02", receivedOn: "2026-01-02", total: "36500.00", terms: { kind: "date", dueOn: "2026-01-31", agreedIn: "contract" } };
export const invoice = (facts: Partial<Invoice> = {}): Invoice => ({ ...INVOICE, ...facts });

/** A dossier of a business debtor with the one invoice, unless said otherwise. */
export function dossier(events: DossierEvent[] = [], { debtor = business, invoices = [INVOICE], ...rest }: Partial<Dossier> = {}): Dossier {
  return { creditor, debtor, invoices, events, ...rest };
}

export const on = (day: string, file: Dossier, options: Partial<StatementOptions> = {}): Statement => statementOn(file, { on: day, law: nl, ...options });

export const pay = (day: string, amount: string, more: Partial<EventOf<"payment">> = {}): DossierEvent => ({ type: "payment", on: day, amount, ...more });
export const send = (kind: EventOf<"notice">["kind"], day: string, more: Partial<EventOf<"notice">> = {}): DossierEvent => ({ type: "notice", on: day, kind, channel: "email", ...more });

/** What is due, paid and open on each head. */
export const heads = ({ principal, interest, costs }: Pick<Statement, "principal" | "interest" | "costs">) => ({ principal, interest, costs });
export const head = (due: string, paid = "0.00", open = sum(due, minus(paid))) => ({ due, paid, open });

/** Exact sums of decimal strings with two decimals, apart from the code under test. */
export const cents = (amount: string): bigint => BigInt(amount.replace(".", ""));
export const text = (value: bigint): string => {
  const digits = (value < 0n ? -value : value).toString().padStart(3, "0");
  return `${value < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};
export const sum = (...amounts: string[]): string => text(amounts.reduce((total, amount) => total + cents(amount), 0n));
export const minus = (amount: string): string => text(-cents(amount));

export const codes = (findings: Finding[], severity?: Finding["severity"]): string[] =>
  findings.filter((finding) => severity === undefined || finding.severity === severity).map(({ code }) => code);

/** The days from one day to another, both inclusive. */
export const daysFrom = (from: string, to: string): number => (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000 + 1;
/** Simple interest on a principal in whole euros, actual/365, half-up: an exact fraction, rounded once. */
export function simple(principal: string, percent: string, days: number): string {
  const [whole, fraction = ""] = percent.split(".");
  const numerator = cents(principal) * BigInt(whole + fraction) * BigInt(days);
  const denominator = 36_500n * 10n ** BigInt(fraction.length);
  return text((2n * numerator + denominator) / (2n * denominator));
}
