import type { AgreementDraft, Invoice, InvoiceCheckContext, Party } from "termijn";
import { nl } from "termijn/nl";

/** A design studio, its customers and its papers. None of them exists; the numbers only pass their checks. */
export const STUDIO: Party = {
  name: "Studio Vuurvlinder B.V.", kind: "business", size: "small-or-medium", country: "NL", vatId: "NL123456782B01", registrationNumber: "01234567",
  iban: "NL91 ABNA 0417 1643 00", email: "facturen@vuurvlinder.example",
  address: { lines: ["Verzonnen Gracht 12"], postcode: "3500 ZZ", city: "Utrecht", country: "NL" },
};
export const BREWERY: Party = {
  name: "Brouwerij De Vergeten Haven B.V.", kind: "business", size: "small-or-medium", country: "NL", vatId: "NL111111110B01", registrationNumber: "98765432",
  contact: "S. Verzonnen", address: { lines: ["Bedachte Kade 88"], postcode: "3000 ZZ", city: "Rotterdam", country: "NL" },
};
export const NEIGHBOUR: Party = { name: "P. de Buurman", kind: "consumer", country: "NL", address: { lines: ["Bedachte Kade 90", "3000 ZZ Rotterdam"] } };
export const TOWN: Party = { name: "Gemeente Nergenshuizen", kind: "public-authority", country: "NL", address: { lines: ["Raadhuisplein 1"], city: "Nergenshuizen" } };

/** 20 × 80 + 6 × 100 = 2,200; 21% of it is 462. */
export const INVOICE: Invoice = {
  number: "2026-0042", issuedOn: "2026-03-09", performedOn: "2026-03-06", contractedOn: "2026-02-02", total: "2662.00", vat: "462.00", subject: "services",
  terms: { kind: "net", days: 30, agreedIn: "contract" },
  references: { order: "PO-2026-0317", costCentre: "KST-4100", customer: "1088", payment: "RF18539007547034" },
  lines: [
    { description: "Ontwerp etiketten voorjaarsbier, drie varianten", quantity: "20", unitPrice: "80.00", amount: "1600.00", vatPercent: "21" },
    { description: "Fotografie in de brouwerij op 4 maart 2026", quantity: "6", unitPrice: "100.00", amount: "600.00", vatPercent: "21" },
  ],
  paymentUrl: "https://betaal.example/2026-0042",
};

export const CONTEXT: InvoiceCheckContext = { creditor: STUDIO, debtor: BREWERY, law: nl };

export const AGREEMENT: AgreementDraft = {
  terms: { kind: "net", days: 30 }, interest: { surcharge: "0" }, costsClause: { percent: "15", minimum: "40" },
  deliverables: "Ontwerp van drie etiketten voor het voorjaarsbier, drukklaar op 6 maart 2026", paymentMethods: ["overschrijving", "betaallink"],
  payTo: "NL91ABNA0417164300", contact: "S. Verzonnen, administratie@vergetenhaven.example", signedOn: "2026-02-02", total: "2662.00", subject: "services",
};
