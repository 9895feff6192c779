import type { Dossier, Invoice, Party } from "termijn";

/** The dossiers that the letters are about. All letters are of Wednesday 3 June 2026 unless they say otherwise. */

export const creditor: Party = { name: "Atelier Noord", kind: "business", iban: "NL91ABNA0417164300", deductsVat: true };
const consumerParty: Party = { name: "J. de Vries", kind: "consumer" };
const businessParty: Party = { name: "Bakkerij Zuid B.V.", kind: "business" };
const thousand: Invoice = { number: "2026-0042", issuedOn: "2026-04-01", total: "1000.00", terms: { kind: "date", dueOn: "2026-05-01", agreedIn: "contract" } };

/**
 * 1,000.00 due on 1 May 2026. By post of 3 June: presumed received on Friday 5 June, fourteen days after it is Friday 19 June. Costs 15 % = 150.00.
 * Interest over 2 May to 3 June, 33 days at 4 %: 3.62.
 */
export const consumer: Dossier = { creditor, debtor: consumerParty, invoices: [thousand], events: [] };
/** 400.00 was paid before the due day: 600.00 open, costs 90.00. */
export const partPaid: Dossier = { ...consumer, events: [{ type: "payment", on: "2026-04-20", amount: "400.00" }] };
export const paid: Dossier = { ...consumer, events: [{ type: "payment", on: "2026-04-20", amount: "1000.00" }] };
export const notYetDue: Dossier = { ...consumer, invoices: [{ ...thousand, terms: { kind: "date", dueOn: "2026-06-30", agreedIn: "contract" } }] };
/** Two invoices of 100.00: one scale over 200.00, the minimum of 40.00. */
export const two: Dossier = { ...consumer, invoices: [{ ...thousand, number: "A-101", total: "100.00" }, { ...thousand, number: "A-102", total: "100.00" }] };
/** 2,000.00 and 3,000.00: 375.00 + 250.00 = 625.00 over the sum; apart 300.00 and 425.00. */
export const twoLarge: Dossier = { ...consumer, invoices: [{ ...thousand, number: "A-201", total: "2000.00" }, { ...thousand, number: "A-202", total: "3000.00" }] };
/** A creditor who cannot deduct VAT and has used a collector: 21 % of 150.00 is 31.50. */
export const withVat: Dossier = { ...consumer, creditor: { ...creditor, deductsVat: false }, events: [{ type: "handover", on: "2026-05-20", to: "agency" }, { type: "handback", on: "2026-05-28" }] };
/** The term stands only on the invoice: no default before a notice. */
export const noAgreedTerm: Dossier = { ...consumer, invoices: [{ ...thousand, terms: { kind: "net", days: 30, agreedIn: "invoice" } }] };
/**
 * 1,210.00 due on 31 March 2026: interest over 1 April to 3 June, 64 days at 10.15 %: 21.53; 40.00 of costs, and once a final demand is sent
 * the scale: 15 % = 181.50.
 */
export const business: Dossier = {
  creditor, debtor: businessParty,
  invoices: [{ number: "F-2026/117", issuedOn: "2026-03-01", receivedOn: "2026-03-01", total: "1210.00", terms: { kind: "date", dueOn: "2026-03-31", agreedIn: "contract" } }], events: [],
};
export const businessTwo: Dossier = { ...business, invoices: [business.invoices[0]!, { number: "F-2026/131", issuedOn: "2026-04-01", receivedOn: "2026-04-01", total: "500.00", terms: { kind: "date", dueOn: "2026-04-30", agreedIn: "contract" } }] };
