import type { Dossier, Invoice, Party } from "termijn";

/** Dossiers of other trades than those of ../letters, for letters in the styles of those trades. Letters are of Wednesday 3 June 2026 unless they say otherwise. */

const agreed = (number: string, issuedOn: string, total: string, dueOn: string): Invoice => ({ number, issuedOn, receivedOn: issuedOn, total, terms: { kind: "date", dueOn, agreedIn: "contract" } });
const person = (name: string): Party => ({ name, kind: "consumer" });

/** 348.50: costs 15 % = 52.28. */
export const dentist: Dossier = {
  creditor: { name: "Tandartspraktijk De Molen", kind: "business", iban: "NL20INGB0001234567", deductsVat: false },
  debtor: person("S. el Amrani"), invoices: [agreed("TP-88231", "2026-03-12", "348.50", "2026-04-11")], events: [],
};
export const dentistNotDue: Dossier = { ...dentist, invoices: [agreed("TP-88231", "2026-05-20", "348.50", "2026-06-20")] };
/** Twice 186.20 = 372.40: costs 55.86; apart 40.00 each. */
export const energy: Dossier = {
  creditor: { name: "Lichtstroom Energie B.V.", kind: "business", iban: "NL02ABNA0123456789", deductsVat: true },
  debtor: person("P. Jansen"), invoices: [agreed("7000123451", "2026-04-06", "186.20", "2026-04-20"), agreed("7000123988", "2026-05-06", "186.20", "2026-05-20")], events: [],
};
/** 845.00: costs 126.75. */
export const rent: Dossier = {
  creditor: { name: "Woningbeheer Delta", kind: "business", iban: "NL44RABO0123456789", deductsVat: true },
  debtor: person("K. Bakker"), invoices: [agreed("HUUR-2026-05", "2026-04-17", "845.00", "2026-05-01")], events: [],
};
/** 59.95: costs the minimum of 40.00. */
export const webShop: Dossier = {
  creditor: { name: "Fietsenwinkel Online", kind: "business", iban: "NL91ABNA0417164300", deductsVat: true },
  debtor: person("T. Visser"), invoices: [agreed("WS202604771", "2026-04-21", "59.95", "2026-05-05")], events: [],
};
/** 3,750.00, of which 750.00 was paid in time: 3,000.00 open, costs 375.00 + 50.00 = 425.00. */
export const garden: Dossier = {
  creditor: { name: "Hoveniersbedrijf Groen", kind: "business", iban: "NL91ABNA0417164300", deductsVat: true },
  debtor: person("Familie De Groot"), invoices: [agreed("2026/031", "2026-04-16", "3750.00", "2026-04-30")], events: [{ type: "payment", on: "2026-04-25", amount: "750.00" }],
};
/** 640.00: costs 96.00, VAT 20.16, together 116.16. The creditor cannot deduct VAT and used a collector. */
export const childCare: Dossier = {
  creditor: { name: "Kinderopvang Zonnetje", kind: "business", iban: "NL20INGB0001234567", deductsVat: false },
  debtor: person("R. Yilmaz"), invoices: [agreed("KO-5512", "2026-04-11", "640.00", "2026-04-25")],
  events: [{ type: "handover", on: "2026-05-12", to: "agency" }, { type: "handback", on: "2026-05-26" }],
};
/** 245.00, the term stands only on the invoice. */
export const club: Dossier = {
  creditor: { name: "S.V. De Meeuwen", kind: "business", iban: "NL44RABO0123456789", deductsVat: false },
  debtor: person("B. Hendriks"), invoices: [{ number: "CONTR-26-118", issuedOn: "2026-04-10", total: "245.00", terms: { kind: "net", days: 21, agreedIn: "invoice" } }], events: [],
};
const printer: Party = { name: "Drukkerij Van Dam V.O.F.", kind: "business", iban: "NL02ABNA0123456789", deductsVat: true };
/** 1,815.00 + 605.00 = 2,420.00: costs 363.00; interest at 10.15 % over 49 days 24.73 and over 28 days 4.71 = 29.44. */
export const print: Dossier = {
  creditor: printer, debtor: { name: "Reclamebureau Flits B.V.", kind: "business" },
  invoices: [agreed("26-0187", "2026-04-01", "1815.00", "2026-04-15"), agreed("26-0203", "2026-04-22", "605.00", "2026-05-06")], events: [],
};
/** 12,000.00: costs 875.00 + 20.00 = 895.00; interest over 34 days 113.46. */
export const town: Dossier = { creditor: printer, debtor: { name: "Gemeente Westveld", kind: "public-authority" }, invoices: [agreed("GW-2026-9", "2026-03-31", "12000.00", "2026-04-30")], events: [] };
/** Without an agreed day: the statutory thirty days passed on 9 May. */
export const printNoTerm: Dossier = { creditor: printer, debtor: { name: "Reclamebureau Flits B.V.", kind: "business" }, invoices: [{ number: "26-0199", issuedOn: "2026-04-09", receivedOn: "2026-04-09", total: "605.00" }], events: [] };
const studio: Party = { name: "Harbour Web Studio", kind: "business", iban: "NL20INGB0001234567", deductsVat: true };
/** 2,400.00: costs 360.00; interest over 24 days 16.02. */
export const kite: Dossier = { creditor: studio, debtor: { name: "Blue Kite Ltd", kind: "business" }, invoices: [agreed("INV-1043", "2026-04-10", "2400.00", "2026-05-10")], events: [] };
/** 780.00: costs 117.00. */
export const emma: Dossier = { creditor: studio, debtor: person("Emma Clarke"), invoices: [agreed("INV-1050", "2026-04-24", "780.00", "2026-05-08")], events: [] };
export const emmaPromised: Dossier = { ...emma, events: [{ type: "promise", on: "2026-06-02", payBy: "2026-06-19", amount: "780.00" }] };
export const gardenPromised: Dossier = { ...garden, events: [...garden.events, { type: "promise", on: "2026-06-02", payBy: "2026-06-26", amount: "1500.00" }] };
