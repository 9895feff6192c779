import { dossierChecker, eventChecker, invoiceChecker, partyChecker } from "termijn/schemas";
import { describe, expect, it } from "vitest";

const invoice = (facts: object) => ({ number: "A", issuedOn: "2026-01-02", ...facts });
const inDossier = (facts: object) => ({ creditor: { name: "Atelier Noord", kind: "business" }, debtor: { name: "Bakkerij Zuid", kind: "business" }, invoices: [invoice(facts)], events: [] });
const total = "total: expected an amount with at most";

describe("an invoice on its own is checked as one in a dossier, by the decimals of its currency", () => {
  it.each([
    ["KWD", "1.234", "1.234"], ["KWD", "1.2", "1.200"], ["JPY", "500", "500"], ["EUR", "12.5", "12.50"], [undefined, "12.5", "12.50"],
  ])("%s %s is %s", (currency, given, expected) => {
    const facts = { total: given, vat: "0", ...(currency !== undefined && { currency }) };
    const alone = invoiceChecker["~standard"].validate(invoice(facts));
    expect(alone).toMatchObject({ value: { number: "A", total: expected } });
    expect(dossierChecker["~standard"].validate(inDossier(facts))).toMatchObject({ value: { invoices: ["value" in alone && alone.value] } });
  });

  it.each([["KWD", "1.2345", `${total} 3 decimals`], ["EUR", "1.234", `${total} 2 decimals`], ["JPY", "500.5", "total: expected an amount without decimals"], ["euro", "1.234", "currency: expected an ISO 4217 code such as EUR"]])("%s %s is not", (currency, given, expected) => {
    const result = invoiceChecker["~standard"].validate(invoice({ total: given, currency }));
    expect("issues" in result && result.issues.map(({ path, message }) => `${path.join(".")}: ${message}`)[0]).toContain(expected);
  });

  it("every problem with its path, and nothing is no invoice", () => {
    const result = invoiceChecker["~standard"].validate(invoice({ number: "", total: "12,50", terms: { kind: "parts", parts: [{ due: { kind: "net", days: -1 } }] } }));
    expect("issues" in result && result.issues.map(({ path }) => path)).toEqual([["number"], ["total"], ["terms", "parts", "0", "due", "days"]]);
    for (const nothing of [undefined, null, "A", []]) expect(invoiceChecker["~standard"].validate(nothing)).toMatchObject({ issues: [{ path: [] }] });
  });

  it("as do a party and an event", () => {
    expect(partyChecker["~standard"].validate({ name: "X", kind: "company" })).toMatchObject({ issues: [{ path: ["kind"] }] });
    expect(eventChecker["~standard"].validate({ type: "payment", on: "2026-01-02", amount: "1,5" })).toMatchObject({ issues: [{ path: ["amount"] }] });
  });
});
