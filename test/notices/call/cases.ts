import type { Dossier, DossierEvent, Invoice, Party } from "termijn";

/** Dossiers whose call scripts are kept and were read line by line. */

const creditor: Party = { name: "Atelier Noord", kind: "business", iban: "NL91ABNA0417164300" };
const business: Party = { name: "Bakkerij Zuid", kind: "business", phone: "+31 20 555 01 23", contact: "mevrouw De Boer", email: "inkoop@zuid.example" };
const consumer: Party = { name: "J. de Vries", kind: "consumer", phone: "+31 6 555 01 24" };

/** To be paid by 1 October 2026. */
export const invoice: Invoice = {
  number: "2026-0042", issuedOn: "2026-09-01", receivedOn: "2026-09-01", total: "1210.00", terms: { kind: "net", days: 30, agreedIn: "contract" },
  references: { order: "PO-7", payment: "RF8820260042" },
};

export const businessDossier = (events: DossierEvent[] = [], more: Partial<Dossier> = {}): Dossier => ({ id: "1", creditor, debtor: business, invoices: [invoice], events, bankDataThrough: "2026-10-21", ...more });

/** To be paid by Monday 2 March 2026. */
export const consumerDossier = (events: DossierEvent[] = [], more: Partial<Dossier> = {}): Dossier => ({
  id: "2", creditor, debtor: consumer, events,
  invoices: [{ number: "A", issuedOn: "2026-02-02", receivedOn: "2026-02-02", total: "1000.00", subject: "services", terms: { kind: "date", dueOn: "2026-03-02", agreedIn: "contract" } }],
  ...more,
});

export const reminder: DossierEvent = { type: "notice", kind: "reminder", channel: "email", on: "2026-10-03", receivedOn: "2026-10-03", deadlineOn: "2026-10-10" };

export const GOLDEN: { name: string; dossier: Dossier; on: string }[] = [
  { name: "business-promise-broken", dossier: businessDossier([reminder, { type: "promise", on: "2026-10-12", payBy: "2026-10-20" }]), on: "2026-10-22" },
  { name: "consumer-before-letter", dossier: consumerDossier([{ type: "notice", kind: "reminder", channel: "email", on: "2026-03-05" }]), on: "2026-03-13" },
  {
    name: "business-several-one-disputed",
    dossier: businessDossier([reminder, { type: "dispute", id: "d", on: "2026-10-08", reason: "two boxes were broken", invoice: "2026-0050", amount: "80.00" }], {
      invoices: [invoice, { ...invoice, number: "2026-0050", issuedOn: "2026-09-08", receivedOn: "2026-09-08", total: "363.00", references: {} }],
    }),
    on: "2026-10-22",
  },
  {
    name: "consumer-plan-running",
    dossier: consumerDossier([{
      type: "plan", on: "2026-03-20",
      plan: { total: "1000.00", instalments: [{ dueOn: "2026-04-01", amount: "500.00" }, { dueOn: "2026-05-01", amount: "500.00" }], interest: "stopped", graceDays: 3, onDefault: "resume-dunning" },
    }, { type: "payment", on: "2026-04-01", amount: "500.00" }]),
    on: "2026-04-28",
  },
  { name: "consumer-disputed", dossier: consumerDossier([{ type: "dispute", on: "2026-03-06", reason: "the boiler still leaks" }]), on: "2026-03-13" },
  { name: "business-not-due", dossier: businessDossier(), on: "2026-09-20" },
];
