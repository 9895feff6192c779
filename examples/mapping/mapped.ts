// What the mappers of this folder share: what the caller must know, what comes out, and the comparison with what the source says is open.
import { amountFromCents, readTerms, toCents, type Amount, type DossierEvent, type Finding, type Invoice, type IsoDate, type Party, type PaymentTerms } from "termijn";

/** What the other system does not say and the caller knows. */
export interface Known {
  /** The day on which the data were read: a flag without a day of its own holds from then on. */
  readOn: IsoDate;
  /** In which the source's instants are days, such as "Europe/Amsterdam". */
  timeZone: string;
  /** Where the term was agreed; absent: it only stands on the invoice. */
  agreedIn?: "contract" | "general-conditions";
  /** From the bank statements, for a source that gives payments without a day. */
  payments?: { on: IsoDate; amount: Amount }[];
}

/** Facts for a dossier. */
export interface Mapped {
  /** Null: there is no claim, and the findings say why. */
  invoice: Invoice | null;
  events: DossierEvent[];
  /** What the source says of the debtor; the kind is "unknown" unless something proves a business or the source says what it is. */
  debtor: Partial<Party> & Pick<Party, "kind">;
  findings: Finding[];
}

/** A JSON number or a decimal text as an amount; one with more decimals than the currency has is refused, never rounded. */
export function amountOf(value: number | string, currency: string): Amount {
  return amountFromCents(toCents(String(value), currency), currency);
}

/** The last day that the source names, else what its words mean, else nothing. */
export function termsOf(dueOn: IsoDate | null | undefined, words: string | null | undefined, known: Known): { terms?: PaymentTerms } {
  const agreedIn = known.agreedIn ?? "invoice";
  if (dueOn) return { terms: { kind: "date", dueOn, agreedIn } };
  const { terms } = readTerms(words ?? "");
  return terms === null ? {} : { terms: { ...terms, agreedIn } };
}

/** A registration for VAT or in a trade register proves a business; its absence proves nothing. */
export function debtorOf({ kind, ...known }: { kind?: Party["kind"]; name?: string | null; vatId?: string | null; registrationNumber?: string | null }): Mapped["debtor"] {
  const facts = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined && value !== null && value !== ""));
  return { kind: kind ?? (facts.vatId !== undefined || facts.registrationNumber !== undefined ? "business" : "unknown"), ...facts };
}

/** Nothing to claim, and why. */
export function noClaim(state: string, debtor: Mapped["debtor"]): Mapped {
  return { invoice: null, events: [], debtor, findings: [{ code: "NO_CLAIM", severity: "note", message: `The source says "${state}": there is no claim.`, values: { state } }] };
}

/** A halt to dunning until a person has looked. */
export function hold(number: string, on: IsoDate, reason: string): DossierEvent {
  return { type: "hold", id: `hold:${number}:${reason}`, on, reason, invoices: [number] };
}

/** The dated facts beside what the source says is open. Where they differ, dunning is held: a letter must never ask for what was paid. */
export function compared(invoice: Invoice, events: DossierEvent[], open: Amount, { readOn }: Known, debtor: Mapped["debtor"]): Mapped {
  const currency = invoice.currency ?? "EUR";
  const lowered = events.reduce((sum, event) => (event.type === "payment" || event.type === "credit" ? sum + toCents(event.amount, currency) : sum), 0);
  const difference = toCents(invoice.total, currency) - lowered - toCents(open, currency);
  if (difference === 0) return { invoice, events, debtor, findings: [] };
  const amount = amountFromCents(Math.abs(difference), currency);
  const [code, message, fix] = difference > 0
    ? ["PAYMENT_DATE_UNKNOWN", `${amount} was paid or credited on a day that the source does not give.`, "Look up the day on the bank statement or the credit note, and record it; never one that is not known."]
    : ["OPEN_ABOVE_FACTS", `The source says that ${amount} more is open than the dated facts come to.`, "Look for a payment that was reversed or refunded, and record that."];
  return { invoice, events: [...events, hold(invoice.number, readOn, code)], debtor, findings: [{ code, severity: "warning", message, values: { amount }, fix }] };
}
