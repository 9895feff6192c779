import { readTerms, safeParseDossier, type PaymentTerms } from "termijn";
import { readUbl } from "termijn/ubl";
import { describe, expect, it } from "vitest";

/** Ten years: what may be recorded, what is read from text and what is read from an e-invoice end at the same length. */
const isTaken = (terms: PaymentTerms) =>
  safeParseDossier({ creditor: { name: "Atelier Noord", kind: "business" }, debtor: { name: "Bakkerij Zuid", kind: "business" }, invoices: [{ number: "A", issuedOn: "2026-01-02", total: "10.00", terms }], events: [] }).ok;
const inDocument = (duration: string) =>
  readUbl(`<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:c="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:b="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
    <b:ID>1</b:ID><b:IssueDate>2026-01-02</b:IssueDate><b:DocumentCurrencyCode>EUR</b:DocumentCurrencyCode>
    <c:PaymentTerms><c:SettlementPeriod>${duration}</c:SettlementPeriod></c:PaymentTerms>
    <c:LegalMonetaryTotal><b:TaxInclusiveAmount currencyID="EUR">10.00</b:TaxInclusiveAmount><b:PayableAmount currencyID="EUR">10.00</b:PayableAmount></c:LegalMonetaryTotal></Invoice>`);

describe("the longest term", () => {
  it.each<[PaymentTerms, string, string, boolean]>([
    [{ kind: "net", days: 3660 }, "3660 dagen", '<b:DurationMeasure unitCode="DAY">3660</b:DurationMeasure>', true],
    [{ kind: "net", days: 3661 }, "3661 dagen", '<b:DurationMeasure unitCode="DAY">3661</b:DurationMeasure>', false],
    [{ kind: "months", months: 120 }, "120 maanden", '<b:DurationMeasure unitCode="MON">120</b:DurationMeasure>', true],
    [{ kind: "months", months: 121 }, "121 maanden", '<b:DurationMeasure unitCode="MON">121</b:DurationMeasure>', false],
  ])("%j: %s", (terms, text, duration, fits) => {
    expect(isTaken(terms)).toBe(fits);
    expect(readTerms(text).terms).toEqual(fits ? { ...terms } : null);
    const { invoice, findings } = inDocument(duration);
    expect(invoice.terms).toEqual(fits ? { ...terms, agreedIn: "invoice" } : undefined);
    expect(findings.some(({ code }) => code === "PERIOD_UNREADABLE")).toBe(!fits);
  });
});
