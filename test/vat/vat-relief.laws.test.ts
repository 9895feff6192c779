import fc from "fast-check";
import { vatRelief, type Dossier, type DossierEvent } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, it } from "vitest";

const plusDays = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const amount = (cents: number): string => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`;
/** VAT × principal ÷ total, half up, in whole cents. */
const share = (vat: number, principal: number, total: number): number => Number((2n * BigInt(vat) * BigInt(principal) + BigInt(total)) / (2n * BigInt(total)));

const DUE = "2025-03-31";
const RELIEF = "2026-03-31";
const claim = fc.record({
  total: fc.integer({ min: 100, max: 5_000_000 }),
  vatOf: fc.constantFrom(9, 21, 50),
  payments: fc.array(fc.record({ day: fc.integer({ min: 0, max: 900 }), part: fc.integer({ min: 1, max: 60 }) }), { maxLength: 5 }),
  asked: fc.integer({ min: 0, max: 900 }),
});

describe("laws of VAT relief", () => {
  it("is the VAT in what was open that day, and gives back the VAT in what came after", () => {
    fc.assert(
      fc.property(claim, ({ total, vatOf, payments, asked }) => {
        const vat = Math.floor((total * vatOf) / (100 + vatOf));
        const on = plusDays(DUE, asked);
        // A payment that names the principal leaves interest and costs aside.
        const paid = payments.map(({ day, part }) => ({ on: plusDays(DUE, day), cents: Math.max(1, Math.floor((total * part) / 100)) }));
        const events = paid.map((payment): DossierEvent => ({ type: "payment", on: payment.on, amount: amount(payment.cents), designatedHead: "principal" }));
        const received = (from: string, to: string) => paid.reduce((sum, payment) => (payment.on > from && payment.on <= to ? sum + payment.cents : sum), 0);
        const seen = on < RELIEF ? on : RELIEF;
        const open = Math.max(0, total - received("", seen));
        const later = Math.min(open, received(seen, on));
        const dossier: Dossier = {
          creditor: { name: "Atelier Noord", kind: "business" }, debtor: { name: "Bakkerij Zuid", kind: "business" }, events,
          invoices: [{ number: "A", issuedOn: "2025-03-01", total: amount(total), vat: amount(vat), terms: { kind: "date", dueOn: DUE, agreedIn: "contract" } }],
        };
        const reliefs = vatRelief(dossier, { on, law: nl });
        if (open === 0 || vat === 0) expect(reliefs).toEqual([]);
        else expect(reliefs).toMatchObject([{ claimableOn: RELIEF, amount: amount(share(vat, open, total)), repaidOnLaterReceipt: amount(share(vat, later, total)) }]);
      }),
      { numRuns: 500 },
    );
  });
});
