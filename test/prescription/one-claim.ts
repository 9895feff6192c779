import { prescription, type Dossier, type DossierEvent, type EventOf, type Finding, type Invoice, type LawPack, type Party, type Prescription } from "termijn";
import { nl } from "termijn/nl";

/** What the tests of prescription share: parties, one invoice that can be demanded from 17 March 2026, and short ways to say what happened. */

export const creditor: Party = { name: "Atelier Noord", kind: "business" };
export const business: Party = { name: "Bakkerij Zuid", kind: "business" };
export const consumer: Party = { name: "J. de Vries", kind: "consumer" };
export const authority: Party = { name: "Gemeente Oost", kind: "public-authority" };
export const unknown: Party = { name: "De Boer", kind: "unknown" };

/** Last day to pay 16 March 2026, so prescribed on 17 March 2031 (reading 1). */
export const INVOICE: Invoice = { number: "A", issuedOn: "2026-02-14", total: "1210.00", terms: { kind: "date", dueOn: "2026-03-16", agreedIn: "contract" } };
export const invoice = (facts: Partial<Invoice> = {}): Invoice => ({ ...INVOICE, ...facts });
export const dueOn = (day: string, facts: Partial<Invoice> = {}): Invoice => invoice({ issuedOn: plusDays(day, -30), ...facts, terms: { kind: "date", dueOn: day, agreedIn: "contract" } });

export function dossier(events: DossierEvent[] = [], { debtor = business, invoices = [INVOICE], ...rest }: Partial<Dossier> = {}): Dossier {
  return { creditor, debtor, invoices, events, ...rest };
}

export const ask = (file: Dossier, day = "2030-01-01", law: LawPack = nl): Prescription => prescription(file, { on: day, law });
/** The day of the one claim, with these events. */
export const dayWith = (events: DossierEvent[], file: Partial<Dossier> = {}, day = "2030-01-01"): string | null => ask(dossier(events, file), day).prescribesOn;

export const letter = (receivedOn: string, more: Partial<EventOf<"notice">> = {}): DossierEvent => ({ type: "notice", kind: "interruption", channel: "registered-post", on: receivedOn, receivedOn, ...more });
export const codes = (findings: Finding[]): string[] => findings.map(({ code }) => code);

/** Plain arithmetic on days, apart from the code under test. */
export const plusDays = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
