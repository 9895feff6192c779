import type { Dossier, DossierEvent, Party } from "termijn";

/** A business that owes one invoice since the summer of 2026, asked about on 21 November 2026: 40 euro of costs are due. */
export const ON = "2026-11-21";

export const creditor: Party = { name: "Atelier Noord", kind: "business", deductsVat: true };
export const business: Party = { name: "Bakkerij Zuid", kind: "business" };
export const consumer: Party = { name: "J. de Vries", kind: "consumer" };

export const oneClaim = (total: string, more: { vat?: string; events?: DossierEvent[]; debtor?: Party; creditor?: Party; invoice?: Partial<Dossier["invoices"][number]> } = {}): Dossier => ({
  creditor: more.creditor ?? creditor,
  debtor: more.debtor ?? business,
  invoices: [{ number: "26-001", issuedOn: "2026-08-01", receivedOn: "2026-08-01", total, ...(more.vat === undefined ? {} : { vat: more.vat }), terms: { kind: "net", days: 30, agreedIn: "contract" }, ...more.invoice }],
  events: more.events ?? [],
});

/** What is left of a bill of 121 times the sum, the rest paid on the day it was issued: its share of VAT is exactly 21/121. */
export const exactVatClaim = (rest: number): Dossier =>
  oneClaim((rest * 121).toFixed(2), { vat: (rest * 21).toFixed(2), events: [{ type: "payment", on: "2026-08-01", amount: (rest * 120).toFixed(2) }] });
