import type { Dossier, DossierEvent, Invoice, NoticeKind, Party } from "termijn";
import type { ComposeOptions } from "../../../src/notices/request/compose-options.js";

/** A letter of every kind with all that it can name, in the situations that change what it says. */

export const creditor: Party = {
  name: "Atelier Noord B.V.", kind: "business", contact: "Sanne Visser", registrationNumber: "12345678", vatId: "NL001234567B01", iban: "NL91ABNA0417164300",
  address: { lines: ["Kade 12"], postcode: "3011 AB", city: "Rotterdam" }, phone: "010 123 45 67", email: "facturen@ateliernoord.example",
};
export const business: Party = { name: "Bakkerij Zuid B.V.", kind: "business", contact: "J. de Wit", email: "administratie@bakkerijzuid.example", address: { lines: ["Dorpsstraat 1"], postcode: "5611 AA", city: "Eindhoven" } };
export const consumer: Party = { name: "M. de Vries", kind: "consumer", email: "m.devries@post.example", address: { lines: ["Lindelaan 8"], postcode: "1234 AB", city: "Hilversum" } };

/** Due on 1 October 2026. */
export const agreed: Invoice = {
  number: "2026-0042", issuedOn: "2026-09-01", receivedOn: "2026-09-01", performedOn: "2026-08-28", total: "1210.00", vat: "210.00", subject: "services",
  terms: { kind: "net", days: 30, agreedIn: "contract" },
  references: { order: "PO-7781", customer: "K-310", costCentre: "KP 400", payment: "RF18 5390 0754 7034" }, paymentUrl: "https://betalen.example/2026-0042",
};
/** Due on 11 October 2026. */
export const second: Invoice = { ...agreed, number: "2026-0051", issuedOn: "2026-09-11", receivedOn: "2026-09-11", performedOn: "2026-09-10", total: "605.00", vat: "105.00", references: { order: "PO-7802" }, paymentUrl: "https://betalen.example/2026-0051" };
/** Nothing agreed: a consumer is not in default before a notice of default. */
export const nothingAgreed: Invoice = { ...agreed, terms: { kind: "net", days: 30, agreedIn: "invoice" } };

export const dossierOf = (debtor: Party, invoices: Invoice[] = [agreed], events: DossierEvent[] = [], facts: Partial<Dossier> = {}): Dossier => ({
  creditor, debtor, invoices, events, bankDataThrough: "2026-12-31", ...facts,
});

export interface LetterCase {
  name: string;
  kind: NoticeKind;
  dossier: Dossier;
  on: string;
  options?: Partial<ComposeOptions>;
}

const reminded: DossierEvent = { type: "notice", kind: "reminder", channel: "email", on: "2026-10-05" };
const handedBack: DossierEvent[] = [{ type: "handover", on: "2026-10-15", to: "agency" }, { type: "handback", on: "2026-11-02" }];
const plan = (interest: "stopped" | "keeps-running"): DossierEvent => ({
  type: "plan", on: "2026-11-02",
  plan: { total: "1210.00", instalments: [{ dueOn: "2026-11-30", amount: "403.33" }, { dueOn: "2026-12-30", amount: "403.33" }, { dueOn: "2027-01-30", amount: "403.34" }], interest, graceDays: 3, onDefault: interest === "stopped" ? "resume-dunning" : "whole-sum-due" },
});

export const LETTER_CASES: readonly LetterCase[] = [
  { name: "invoice", kind: "invoice", dossier: dossierOf(business), on: "2026-09-01" },
  { name: "courtesy", kind: "courtesy", dossier: dossierOf(business), on: "2026-09-04" },
  { name: "reminder-before-due", kind: "reminder", dossier: dossierOf(business), on: "2026-09-24" },
  { name: "reminder", kind: "reminder", dossier: dossierOf(business), on: "2026-10-05" },
  { name: "reminder-several", kind: "reminder", dossier: dossierOf(business, [agreed, second]), on: "2026-10-14" },
  { name: "second-reminder-business", kind: "second-reminder", dossier: dossierOf(business, [agreed], [reminded]), on: "2026-10-15" },
  { name: "second-reminder-consumer", kind: "second-reminder", dossier: dossierOf(consumer, [agreed], [reminded]), on: "2026-10-15" },
  { name: "second-reminder-not-in-default", kind: "second-reminder", dossier: dossierOf(consumer, [nothingAgreed], [reminded]), on: "2026-10-15" },
  { name: "fourteen-day-letter", kind: "fourteen-day-letter", dossier: dossierOf(consumer), on: "2026-11-02" },
  { name: "fourteen-day-letter-several", kind: "fourteen-day-letter", dossier: dossierOf(consumer, [agreed, second]), on: "2026-11-02", options: { claims: ["principal"] } },
  { name: "fourteen-day-letter-vat", kind: "fourteen-day-letter", dossier: dossierOf(consumer, [agreed], handedBack, { creditor: { ...creditor, deductsVat: false } }), on: "2026-11-03" },
  { name: "fourteen-day-letter-email", kind: "fourteen-day-letter", dossier: dossierOf(consumer), on: "2026-11-02", options: { channel: "email", claims: ["principal"] } },
  { name: "notice-of-default", kind: "notice-of-default", dossier: dossierOf(consumer, [nothingAgreed]), on: "2026-11-02" },
  { name: "final-demand-business", kind: "final-demand", dossier: dossierOf(business, [agreed, second], [reminded, { type: "notice", kind: "second-reminder", channel: "email", on: "2026-10-15" }, { type: "payment", on: "2026-10-20", amount: "300.00" }]), on: "2026-11-02" },
  { name: "final-demand-business-first", kind: "final-demand", dossier: dossierOf(business), on: "2026-11-02" },
  { name: "final-demand-consumer", kind: "final-demand", dossier: dossierOf(consumer, [agreed], [{ type: "notice", kind: "fourteen-day-letter", channel: "post", on: "2026-10-05", receivedOn: "2026-10-07", claimed: { costs: "181.50" } }]), on: "2026-11-02" },
  { name: "final-demand-collector", kind: "final-demand", dossier: dossierOf(consumer, [agreed], [{ type: "notice", kind: "fourteen-day-letter", channel: "post", on: "2026-10-05", receivedOn: "2026-10-07", claimed: { costs: "181.50" } }, { type: "handover", on: "2026-10-28", to: "agency" }]), on: "2026-11-02",
    options: { collector: { name: "Incasso Oost", registrationNumber: "ID-000123", phone: "020 765 43 21", email: "dossier@incassooost.example", address: { lines: ["Plein 4"], postcode: "1012 AB", city: "Amsterdam" } } } },
  { name: "suspension", kind: "suspension", dossier: dossierOf(business), on: "2026-10-26" },
  { name: "confirmation-promise", kind: "confirmation", dossier: dossierOf(consumer, [agreed], [{ type: "promise", on: "2026-11-02", payBy: "2026-11-16" }]), on: "2026-11-02" },
  { name: "confirmation-deferral", kind: "confirmation", dossier: dossierOf(business, [agreed], [{ type: "deferral", on: "2026-11-02", until: "2026-12-01", interest: "stopped" }]), on: "2026-11-02" },
  { name: "confirmation-plan-consumer", kind: "confirmation", dossier: dossierOf(consumer, [agreed], [plan("stopped")]), on: "2026-11-02" },
  { name: "confirmation-plan-business", kind: "confirmation", dossier: dossierOf(business, [agreed], [plan("keeps-running")]), on: "2026-11-02" },
  { name: "confirmation-settlement", kind: "confirmation", dossier: dossierOf(business, [agreed], [{ type: "settlement", on: "2026-11-02", amount: "1000.00", payBy: "2026-11-20" }]), on: "2026-11-02" },
  { name: "plan-proposal-consumer", kind: "plan-proposal", dossier: dossierOf(consumer), on: "2026-11-02" },
  { name: "plan-proposal-business", kind: "plan-proposal", dossier: dossierOf(business, [agreed, second]), on: "2026-11-02" },
  { name: "handover", kind: "handover", dossier: dossierOf(business), on: "2026-11-16" },
  { name: "handover-ahead", kind: "handover", dossier: dossierOf(business), on: "2026-11-16", options: { handover: { to: "bailiff", on: "2026-11-24" } } },
  { name: "handover-done", kind: "handover", dossier: dossierOf(business, [agreed], [{ type: "handover", on: "2026-11-12", to: "agency" }]), on: "2026-11-16", options: { handover: { name: "Incasso Oost" } } },
  { name: "interruption", kind: "interruption", dossier: dossierOf(business, [{ ...agreed, issuedOn: "2022-01-03", receivedOn: "2022-01-03", performedOn: "2022-01-03" }]), on: "2026-11-02" },
  { name: "interruption-with-plan", kind: "interruption", dossier: dossierOf(business, [agreed], [plan("keeps-running")]), on: "2026-11-02" },
];
