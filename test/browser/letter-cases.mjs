/** The letters that are opened: every kind, to a business and to a consumer where both get it, and values that try to break the page. */

const creditor = {
  name: "Atelier Noord B.V.", kind: "business", registrationNumber: "12345678", vatId: "NL004495445B01", iban: "NL91ABNA0417164300", deductsVat: true,
  address: { lines: ["Havenkade 12"], postcode: "1011 AB", city: "Amsterdam", country: "NL" }, email: "boekhouding@atelier-noord.example", phone: "+31 20 555 01 00", contact: "Noor Visser",
};
const business = {
  name: "Bakkerij Zuid", kind: "business", contact: "mevrouw De Boer", email: "inkoop@zuid.example", phone: "+31 10 555 01 23",
  address: { lines: ["Zuidplein 3"], postcode: "3083 CW", city: "Rotterdam", country: "NL" },
};
const consumer = { name: "J. de Vries", kind: "consumer", email: "j@vries.example", address: { lines: ["Dorpsstraat 7"], postcode: "9712 AB", city: "Groningen", country: "NL" } };
const wild = {
  ...business,
  name: `<img src="https://example.org/x.png" onerror="alert(1)"> & "Zuid" 😀 مخبز الجنوب`,
  address: { lines: ["Donaudampfschifffahrtsgesellschaftskapitänsmützenstraßenverwaltung".repeat(4)], postcode: "1", city: "<b>Ulm</b>", country: "DE" },
};

const invoice = (number, total, more = {}) => ({
  number, issuedOn: "2026-08-03", receivedOn: "2026-08-03", performedOn: "2026-08-01", total, vat: "210.00", subject: "services",
  terms: { kind: "net", days: 30, agreedIn: "contract" }, references: { order: "PO-7719", customer: "K-204", costCentre: "4410", payment: "RF8820260042" },
  paymentUrl: "https://pay.example.org/i/2026-0042", ...more,
});
const one = [invoice("2026-0042", "1210.00")];
const several = [...one, invoice("2026-0047", "363.00"), invoice("2026-0051-A/with-a-rather-long-number-that-does-not-break", "12345678.90")];
const dossier = (debtor, invoices = one, events = []) => ({ id: "42", creditor, debtor, invoices, events, bankDataThrough: "2026-10-31" });

const on = "2026-10-20";
const reminded = [{ type: "notice", kind: "reminder", channel: "email", on: "2026-09-10", receivedOn: "2026-09-10" }];
const demanded = [...reminded, { type: "notice", kind: "second-reminder", channel: "email", on: "2026-09-25", receivedOn: "2026-09-25" }];
const lettered = [...reminded, { type: "notice", kind: "fourteen-day-letter", channel: "post", on: "2026-09-16", receivedOn: "2026-09-18", claimed: { costs: "181.50" } }];
const promised = [...reminded, { type: "promise", on: "2026-10-18", payBy: "2026-10-30", amount: "1210.00" }];
const planned = [...reminded, {
  type: "plan", on: "2026-10-18",
  plan: { total: "1210.00", instalments: [{ dueOn: "2026-11-01", amount: "605.00" }, { dueOn: "2026-12-01", amount: "605.00" }], interest: "stopped", graceDays: 3, onDefault: "resume-dunning", agreedOn: "2026-10-18" },
}];
const onInvoiceOnly = [invoice("2026-0042", "1210.00", { terms: { kind: "net", days: 30, agreedIn: "invoice" } })];

export const CASES = [
  { name: "invoice-business", dossier: dossier(business), options: { kind: "invoice", on: "2026-08-03" } },
  { name: "invoice-consumer", dossier: dossier(consumer), options: { kind: "invoice", on: "2026-08-03" } },
  { name: "courtesy-business", dossier: dossier(business), options: { kind: "courtesy", on: "2026-08-10" } },
  { name: "reminder-business", dossier: dossier(business), options: { kind: "reminder", on } },
  { name: "reminder-business-several", dossier: dossier(business, several), options: { kind: "reminder", on } },
  { name: "reminder-consumer", dossier: dossier(consumer), options: { kind: "reminder", on } },
  { name: "reminder-wild", dossier: dossier(wild, several), options: { kind: "reminder", on } },
  { name: "second-reminder-business", dossier: dossier(business, one, reminded), options: { kind: "second-reminder", on } },
  { name: "second-reminder-consumer", dossier: dossier(consumer, one, reminded), options: { kind: "second-reminder", on } },
  { name: "fourteen-day-letter-consumer", dossier: dossier(consumer, one, demanded), options: { kind: "fourteen-day-letter", on } },
  { name: "fourteen-day-letter-consumer-several", dossier: dossier(consumer, several, demanded), options: { kind: "fourteen-day-letter", on } },
  { name: "notice-of-default-consumer", dossier: dossier(consumer, onInvoiceOnly, demanded), options: { kind: "notice-of-default", on } },
  { name: "final-demand-business", dossier: dossier(business, one, demanded), options: { kind: "final-demand", on } },
  { name: "final-demand-business-several", dossier: dossier(business, several, demanded), options: { kind: "final-demand", on } },
  { name: "final-demand-consumer", dossier: dossier(consumer, one, lettered), options: { kind: "final-demand", on } },
  { name: "final-demand-wild", dossier: dossier(wild, several, demanded), options: { kind: "final-demand", on } },
  { name: "suspension-business", dossier: dossier(business, one, demanded), options: { kind: "suspension", on } },
  { name: "confirmation-promise", dossier: dossier(business, one, promised), options: { kind: "confirmation", on } },
  { name: "confirmation-plan-consumer", dossier: dossier(consumer, one, planned), options: { kind: "confirmation", on } },
  { name: "plan-proposal-business", dossier: dossier(business, one, reminded), options: { kind: "plan-proposal", on } },
  { name: "plan-proposal-consumer", dossier: dossier(consumer, one, reminded), options: { kind: "plan-proposal", on } },
  { name: "handover-business", dossier: dossier(business, one, demanded), options: { kind: "handover", on } },
  { name: "handover-consumer", dossier: dossier(consumer, one, lettered), options: { kind: "handover", on } },
  { name: "interruption-business", dossier: dossier(business, several), options: { kind: "interruption", on } },
  { name: "interruption-consumer", dossier: dossier(consumer), options: { kind: "interruption", on } },
];
