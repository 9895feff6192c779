import { readCii, readInvoiceXml, readUbl } from "termijn/ubl";
import { describe, expect, it } from "vitest";
import { parseDossier } from "../../src/facts/parse-dossier.js";
import { edited, OWN_CII, OWN_INVOICE } from "./own-documents.js";

describe("a Cross Industry Invoice", () => {
  const reading = readCii(OWN_CII);

  it("is read by the same contract", () => {
    expect(reading).toEqual({
      invoice: {
        number: "2026-0042",
        issuedOn: "2026-03-01",
        performedOn: "2026-02-27",
        currency: "EUR",
        total: "242.00",
        vat: "42.00",
        terms: { kind: "date", dueOn: "2026-03-31", agreedIn: "invoice", discount: { percent: "2.00", withinDays: 10 } },
        references: { order: "PO-9", customer: "Inkoop", costCentre: "KST-1", payment: "0007000000012345", project: "P-3" },
        lines: [{ description: "Drukwerk: 500 folders", quantity: "500", unitPrice: "0.40", amount: "200.00", vatPercent: "21.00" }],
      },
      creditor: {
        name: "Drukkerij Verzonnen B.V.",
        kind: "business",
        country: "NL",
        vatId: "NL123456782B01",
        registrationNumber: "01234567",
        iban: "NL13TEST0123456789",
        address: { lines: ["Verzonnen Gracht 12"], postcode: "3500 ZZ", city: "Utrecht", country: "NL" },
        email: "noor@drukkerij.example",
        phone: "+31 30 000 00 00",
        contact: "Noor Bedacht",
      },
      debtor: {
        name: "Gemeente Nergenshuizen",
        kind: "public-authority",
        country: "NL",
        identifiers: [{ scheme: "0190", value: "00000001123456782000" }],
      },
      findings: [],
      document: {
        kind: "invoice",
        number: "2026-0042",
        issueDate: "2026-03-01",
        dueDate: "2026-03-31",
        currency: "EUR",
        totalInclVat: "242.00",
        prepaid: null,
        payable: "242.00",
        paymentTerms: [],
        iban: "NL13TEST0123456789",
        ibans: ["NL13TEST0123456789"],
        paymentReferences: ["0007000000012345"],
        buyerReference: "Inkoop",
        orderReference: "PO-9",
        costCentre: "KST-1",
        precedingInvoices: [],
        customizationId: "urn:cen.eu:en16931:2017",
        sellerName: "Drukkerij Verzonnen B.V.",
        sellerCountry: "NL",
        sellerKvk: "01234567",
        sellerOin: null,
        sellerVat: "NL123456782B01",
        buyerName: "Gemeente Nergenshuizen",
        buyerCountry: "NL",
        buyerKvk: null,
        buyerOin: "00000001123456782000",
        buyerVat: null,
      },
    });
  });

  it("gives facts that the package takes unchanged", () => {
    const dossier = { creditor: reading.creditor, debtor: reading.debtor, invoices: [reading.invoice], events: [] };
    expect(parseDossier(dossier)).toEqual(dossier);
  });

  it.each([
    ["381", "creditNote", "-242.00"],
    ["384", "correction", "242.00"],
    ["380", "invoice", "242.00"],
  ])("of type %s is of kind %s", (typeCode, kind, total) => {
    const { document, invoice } = readCii(edited(OWN_CII, /<ram:TypeCode>380</, `<ram:TypeCode>${typeCode}<`));
    expect([document.kind, document.totalInclVat, invoice.total]).toEqual([kind, "242.00", total]);
  });

  it("with other prefixes", () => {
    const other = OWN_CII.replaceAll("ram:", "rsm2:").replaceAll(":ram=", ":rsm2=").replaceAll("udt:", "u:").replaceAll(":udt=", ":u=");
    expect(readCii(other)).toEqual(reading);
  });

  it("with the invoice that it corrects, its terms in words, and two VAT totals", () => {
    const preceding = "<ram:InvoiceReferencedDocument><ram:IssuerAssignedID>2026-0041</ram:IssuerAssignedID></ram:InvoiceReferencedDocument>";
    const words = "<ram:SpecifiedTradePaymentTerms><ram:Description>Binnen 30 dagen netto</ram:Description>";
    const second = '<ram:TaxTotalAmount currencyID="USD">45.00</ram:TaxTotalAmount>';
    const document = edited(edited(edited(OWN_CII, "<ram:ReceivableSp", `${preceding}$&`), "<ram:SpecifiedTradePaymentTerms>", words), "<ram:GrandTotal", `${second}$&`);
    expect(readCii(document).document).toMatchObject({ precedingInvoices: ["2026-0041"], paymentTerms: ["Binnen 30 dagen netto"] });
    expect(readCii(document).invoice.vat).toBe("42.00");
  });
});

describe("telling the syntaxes apart", () => {
  it("reads either", () => {
    expect(readInvoiceXml(OWN_CII)).toEqual(readCii(OWN_CII));
    expect(readInvoiceXml(OWN_INVOICE)).toEqual(readUbl(OWN_INVOICE));
  });

  it("says which one was expected", () => {
    expect(() => readUbl(OWN_CII)).toThrow(/expected an invoice, credit note or reminder in UBL 2, got CrossIndustryInvoice of urn:.*; readInvoiceXml reads both/);
    expect(() => readCii(OWN_INVOICE)).toThrow(/expected a Cross Industry Invoice \(D16B\), got the UBL document Invoice; readInvoiceXml reads both/);
  });
});
