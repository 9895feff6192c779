import { existsSync, readFileSync } from "node:fs";
import { readInvoiceXml, readUbl, type EInvoiceReading } from "termijn/ubl";
import { describe, expect, it } from "vitest";
import { parseDossier } from "../../src/facts/parse-dossier.js";
import { edited, OWN_CREDIT_NOTE, OWN_INVOICE, OWN_REMINDER, ublDocument } from "./own-documents.js";

/** Facts that the rest of the package takes as they are. */
function dossierOf({ creditor, debtor, invoice }: EInvoiceReading) {
  return { creditor, debtor, invoices: [invoice], events: [] };
}

describe("the project's own invoice", () => {
  const reading = readUbl(OWN_INVOICE);

  it("is read in full", () => {
    expect(reading.document).toEqual({
      kind: "invoice",
      number: "2025-0117",
      issueDate: "2025-04-15",
      dueDate: "2025-05-15",
      currency: "EUR",
      totalInclVat: "4222.90",
      prepaid: null,
      payable: "4222.90",
      paymentTerms: ["Betaling binnen 30 dagen na factuurdatum."],
      iban: "NL13TEST0123456789",
      ibans: ["NL13TEST0123456789"],
      paymentReferences: ["0000 2025 0117"],
      buyerReference: "Afdeling communicatie",
      orderReference: "PO-2025-0317",
      costCentre: "KST-4100",
      precedingInvoices: [],
      customizationId: "urn:cen.eu:en16931:2017#compliant#urn:fdc:nen.nl:nlcius:v1.0",
      sellerName: "Studio Vuurvlinder B.V.",
      sellerCountry: "NL",
      sellerKvk: "01234567",
      sellerOin: null,
      sellerVat: "NL123456782B01",
      buyerName: "Brouwerij De Vergeten Haven B.V.",
      buyerCountry: "NL",
      buyerKvk: "98765432",
      buyerOin: null,
      buyerVat: "NL111111110B01",
    });
    expect(reading.invoice).toEqual({
      number: "2025-0117",
      issuedOn: "2025-04-15",
      performedOn: "2025-04-11",
      currency: "EUR",
      total: "4222.90",
      vat: "732.90",
      terms: { kind: "date", dueOn: "2025-05-15", agreedIn: "invoice" },
      references: { order: "PO-2025-0317", customer: "Afdeling communicatie", costCentre: "KST-4100", payment: "0000 2025 0117" },
      lines: [
        {
          description: "Ontwerp huisstijl: Logo, kleuren, lettertypen en handleiding; 17 februari tot en met 28 maart 2025.",
          quantity: "24",
          unitPrice: "85.00",
          amount: "2040.00",
          vatPercent: "21.00",
        },
        {
          description: "Ontwerp website: Vormgeving en opmaak van acht pagina's, opgeleverd op 11 april 2025.",
          quantity: "1",
          unitPrice: "1450.00",
          amount: "1450.00",
          vatPercent: "21.00",
        },
      ],
    });
    expect(reading.creditor).toEqual({
      name: "Studio Vuurvlinder B.V.",
      kind: "business",
      country: "NL",
      vatId: "NL123456782B01",
      registrationNumber: "01234567",
      iban: "NL13TEST0123456789",
      address: { lines: ["Verzonnen Gracht 12"], postcode: "3500 ZZ", city: "Utrecht", country: "NL" },
      email: "facturen@vuurvlinder.example",
      phone: "+31 30 000 00 00",
      contact: "Noor Verzonnen",
    });
    expect(reading.debtor.kind).toBe("business");
    expect(reading.debtor.iban).toBeUndefined();
  });

  it("has nothing wrong with it", () => {
    expect(reading.findings.filter(({ severity }) => severity !== "note")).toEqual([]);
  });

  it("is a fact that the package takes unchanged", () => {
    expect(parseDossier(dossierOf(reading))).toEqual(dossierOf(reading));
  });

  it("is plain JSON", () => {
    expect(structuredClone(reading)).toEqual(JSON.parse(JSON.stringify(reading)));
  });
});

describe("kinds of documents", () => {
  it("a credit note keeps its sign in the document and turns it in the invoice", () => {
    const { document, invoice } = readUbl(OWN_CREDIT_NOTE);
    expect(document).toMatchObject({ kind: "creditNote", totalInclVat: "121.00", payable: "121.00", precedingInvoices: ["2026-0042"] });
    expect(invoice).toMatchObject({ total: "-121.00", vat: "-21.00" });
    expect(invoice.lines).toEqual([{ description: "Drukwerk", quantity: "-2", unitPrice: "50.00", amount: "-100.00", vatPercent: "21.00" }]);
    expect(invoice.terms).toBeUndefined();
  });

  it("a credit note finds its due date with the means of payment", () => {
    const means = "<cac:PaymentMeans><cbc:PaymentDueDate>2026-04-01</cbc:PaymentDueDate></cac:PaymentMeans><cac:TaxTotal>";
    expect(readUbl(edited(OWN_CREDIT_NOTE, "<cac:TaxTotal>", means)).document.dueDate).toBe("2026-04-01");
  });

  it("an invoice of type 384 is a correction", () => {
    const { document, invoice } = readUbl(edited(OWN_INVOICE, ">380<", ">384<"));
    expect(document.kind).toBe("correction");
    expect(invoice.total).toBe("4222.90");
  });

  it("an invoice of type 381 is a credit note", () => {
    const { document, invoice } = readUbl(edited(OWN_INVOICE, ">380<", ">381<"));
    expect(document.kind).toBe("creditNote");
    expect(invoice.total).toBe("-4222.90");
  });

  it("a reminder", () => {
    const { document, invoice } = readUbl(OWN_REMINDER);
    expect(document).toMatchObject({ kind: "reminder", number: "H-1", dueDate: "2026-05-18", totalInclVat: null, payable: "121.00", precedingInvoices: [] });
    expect(invoice.lines).toBeUndefined();
  });

  it("a document in a Peppol envelope", () => {
    const body = OWN_INVOICE.slice(OWN_INVOICE.indexOf("<Invoice"));
    const space = "http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader";
    const envelope = `<s:StandardBusinessDocument xmlns:s="${space}"><s:StandardBusinessDocumentHeader/>${body}</s:StandardBusinessDocument>`;
    expect(readUbl(envelope)).toEqual(readUbl(OWN_INVOICE));
  });
});

describe("namespaces", () => {
  const SPACES = {
    cac: "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2",
    cbc: "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2",
  };
  const expected = readUbl(OWN_INVOICE);
  const swapped = OWN_INVOICE.replaceAll("cac", "\u0000").replaceAll("cbc", "cac").replaceAll("\u0000", "cbc");

  it.each([
    ["exchanged prefixes", swapped],
    ["other prefixes", OWN_INVOICE.replaceAll("cac:", "Aggregaat:").replaceAll(":cac=", ":Aggregaat=").replaceAll("cbc:", "ü:").replaceAll(":cbc=", ":ü=")],
    ["a prefix for the root and the basics without one", withDefaultForBasics(OWN_INVOICE)],
    ["prefixes declared anew at every element", OWN_INVOICE.replace(/<(cac|cbc):(\w+)/g, (tag, prefix: "cac" | "cbc") => `${tag} xmlns:${prefix}="${SPACES[prefix]}"`)],
    ["a default namespace that comes and goes", OWN_INVOICE.replaceAll("<cac:Party>", `<cac:Party xmlns="urn:other"><ID>wrong</ID><cac:Party xmlns=""/>`)],
  ])("%s", (_, document) => {
    expect(readUbl(document)).toEqual(expected);
  });

  it("the right names in a wrong namespace are not the invoice's", () => {
    const document = edited(OWN_INVOICE, "<cbc:ID>2025-0117</cbc:ID>", '<x:ID xmlns:x="urn:other">wrong</x:ID><cbc:ID>2025-0117</cbc:ID>');
    expect(readUbl(document)).toEqual(expected);
  });

  function withDefaultForBasics(document: string) {
    return document
      .replace("<Invoice ", "<doc:Invoice ")
      .replace("</Invoice>", "</doc:Invoice>")
      .replace('xmlns="urn', 'xmlns:doc="urn')
      .replace("xmlns:cbc=", "xmlns=")
      .replaceAll("cbc:", "");
  }
});

describe("values as they stand", () => {
  const numberOf = (content: string) => readUbl(edited(OWN_INVOICE, ">2025-0117<", `>${content}<`)).document.number;

  it.each([
    ["00042", "00042"],
    ["  A\n\t 1  ", "A 1"],
    ["R&amp;D &lt;1&gt; &quot;&apos;", `R&D <1> "'`],
    ["&#65;&#x42;&#x1F600;", "AB\u{1F600}"],
    ["&amp;amp;", "&amp;"],
    ["<![CDATA[A&amp;<B>]]>", "A&amp;<B>"],
    ["20<!-- not 21 -->26<?pi don't?>-1", "2026-1"],
    ["1e5", "1e5"],
    ["true", "true"],
    ["__proto__", "__proto__"],
  ])("%s", (content, number) => {
    expect(numberOf(content)).toBe(number);
  });

  it.each([
    ["4222.9", "4222.90"],
    ["+4222.90", "4222.90"],
    ["4222.9000", "4222.90"],
    ["04222.90", "4222.90"],
    ["-4222.90", "-4222.90"],
    ["-0.00", "0.00"],
    [".5", "0.50"],
    ["5.", "5.00"],
  ])("amount %s is %s", (content, amount) => {
    expect(readUbl(edited(OWN_INVOICE, /(TaxInclusiveAmount currencyID="EUR">)4222.90/, `$1${content}`)).document.totalInclVat).toBe(amount);
  });

  it("a currency without decimals, and one with three", () => {
    const yen = OWN_INVOICE.replaceAll("EUR", "JPY").replaceAll(/\.\d0</g, "<");
    expect(readUbl(yen).document).toMatchObject({ currency: "JPY", totalInclVat: "4222" });
    expect(readUbl(OWN_INVOICE.replaceAll("EUR", "KWD")).document).toMatchObject({ currency: "KWD", totalInclVat: "4222.900" });
  });

  it("a date with a time zone is the day that stands there", () => {
    expect(readUbl(edited(OWN_INVOICE, ">2025-05-15<", ">2025-05-15+02:00<")).document.dueDate).toBe("2025-05-15");
    expect(readUbl(edited(OWN_INVOICE, ">2025-05-15<", ">2025-05-15Z<")).document.dueDate).toBe("2025-05-15");
  });

  it("an order number that stands for none is left out of the facts", () => {
    const { document, invoice } = readUbl(edited(OWN_INVOICE, "PO-2025-0317", "NA"));
    expect(document.orderReference).toBe("NA");
    expect(invoice.references).not.toHaveProperty("order");
  });

  it("a price per hundred is no unit price", () => {
    const base = '$&<cbc:BaseQuantity unitCode="HUR">100</cbc:BaseQuantity>';
    const { invoice } = readUbl(edited(OWN_INVOICE, '<cbc:PriceAmount currencyID="EUR">85.00</cbc:PriceAmount>', base));
    expect(invoice.lines?.map(({ unitPrice }) => unitPrice)).toEqual([undefined, "1450.00"]);
  });

  it("an element by the name of an object's inner workings changes nothing", () => {
    const document = edited(OWN_INVOICE, "<cac:OrderReference>", "<__proto__><polluted>1</polluted></__proto__><constructor/><toString/>$&");
    expect(readUbl(document)).toEqual(readUbl(OWN_INVOICE));
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it("the last delivery is the performance, else the end of the period", () => {
    const two = edited(OWN_INVOICE, "</cac:Delivery>", "$&<cac:Delivery><cbc:ActualDeliveryDate>2025-04-14</cbc:ActualDeliveryDate></cac:Delivery>");
    expect(readUbl(two).invoice.performedOn).toBe("2025-04-14");
    const period = "<cac:InvoicePeriod><cbc:StartDate>2025-03-01</cbc:StartDate><cbc:EndDate>2025-03-31</cbc:EndDate></cac:InvoicePeriod>";
    expect(readUbl(edited(OWN_INVOICE, /<cac:Delivery>[^]*<\/cac:Delivery>/, period)).invoice.performedOn).toBe("2025-03-31");
  });
});

describe("who the parties are", () => {
  const buyer = (legalId: string, vat = true) => {
    const without = vat ? OWN_INVOICE : edited(OWN_INVOICE, /<cac:PartyTaxScheme>\s*<cbc:CompanyID>NL111111110B01[^]*?<\/cac:PartyTaxScheme>/, "");
    const endpoint = edited(without, '<cbc:EndpointID schemeID="0106">98765432</cbc:EndpointID>', "");
    return readUbl(edited(endpoint, '<cbc:CompanyID schemeID="0106">98765432</cbc:CompanyID>', legalId)).debtor;
  };

  it.each([
    ["an OIN", '<cbc:CompanyID schemeID="0190">00000001123456782000</cbc:CompanyID>', true, "public-authority"],
    ["a KvK number", '<cbc:CompanyID schemeID="0106">98765432</cbc:CompanyID>', false, "business"],
    ["a KvK number as SI-UBL 1 marks it", '<cbc:CompanyID schemeID="NL:KVK">98765432</cbc:CompanyID>', false, "business"],
    ["another legal id", '<cbc:CompanyID schemeID="0208">0123456789</cbc:CompanyID>', false, "business"],
    ["a VAT number alone", "", true, "business"],
    ["nothing", "", false, "unknown"],
  ])("%s", (_, legalId, vat, kind) => {
    expect(buyer(legalId, vat).kind).toBe(kind);
  });

  it("an OIN stands among the identifiers, a KvK number does not", () => {
    expect(buyer('<cbc:CompanyID schemeID="0190">00000001123456782000</cbc:CompanyID>').identifiers).toEqual([{ scheme: "0190", value: "00000001123456782000" }]);
    expect(buyer('<cbc:CompanyID schemeID="0106">98765432</cbc:CompanyID>')).toMatchObject({ registrationNumber: "98765432" });
    expect(buyer('<cbc:CompanyID schemeID="0106">98765432</cbc:CompanyID>')).not.toHaveProperty("identifiers");
  });

  it("a post-office box where there is no street", () => {
    const box = edited(OWN_INVOICE, "<cbc:StreetName>Bedachte Kade 88</cbc:StreetName>", "<cbc:Postbox>5</cbc:Postbox>");
    expect(readUbl(box).debtor.address?.lines).toEqual(["Postbus 5"]);
  });

  it("a person who has no other name", () => {
    const person = "<cac:Person><cbc:FirstName>Noor</cbc:FirstName><cbc:FamilyName>Bedacht</cbc:FamilyName></cac:Person>";
    const document = edited(OWN_CREDIT_NOTE, "<cac:PartyName><cbc:Name>Bakkerij Zuid</cbc:Name></cac:PartyName>", person);
    expect(readUbl(document).debtor.name).toBe("Noor Bedacht");
  });
});

describe("terms in elements of their own", () => {
  const plain = (terms: string) =>
    readUbl(
      ublDocument(
        "Invoice",
        "<cbc:ID>1</cbc:ID><cbc:IssueDate>2026-01-01</cbc:IssueDate><cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>",
        `${terms}<cac:LegalMonetaryTotal><cbc:TaxInclusiveAmount currencyID="EUR">100.00</cbc:TaxInclusiveAmount></cac:LegalMonetaryTotal>`,
      ),
    );
  const period = (content: string) => `<cac:PaymentTerms><cac:SettlementPeriod>${content}</cac:SettlementPeriod></cac:PaymentTerms>`;
  const part = (content: string) => `<cac:PaymentTerms>${content}</cac:PaymentTerms>`;

  it.each([
    ["days", '<cbc:DurationMeasure unitCode="DAY">14</cbc:DurationMeasure>', { kind: "net", days: 14 }],
    ["days with a decimal", '<cbc:DurationMeasure unitCode="Days">14.0</cbc:DurationMeasure>', { kind: "net", days: 14 }],
    ["weeks", '<cbc:DurationMeasure unitCode="WEE">2</cbc:DurationMeasure>', { kind: "net", days: 14 }],
    ["months", '<cbc:DurationMeasure unitCode="MON">1</cbc:DurationMeasure>', { kind: "months", months: 1 }],
    ["an ISO duration", "<cbc:DurationMeasure>P30D</cbc:DurationMeasure>", { kind: "net", days: 30 }],
    ["an end date", "<cbc:StartDate>2026-01-01</cbc:StartDate><cbc:EndDate>2026-01-31</cbc:EndDate>", { kind: "net", days: 30 }],
  ])("a period in %s", (_, content, rule) => {
    expect(plain(period(content)).invoice.terms).toEqual({ ...rule, agreedIn: "invoice" });
  });

  it("a due date in the terms themselves", () => {
    expect(plain(part("<cbc:PaymentDueDate>2026-02-15</cbc:PaymentDueDate>")).invoice.terms).toEqual({ kind: "date", dueOn: "2026-02-15", agreedIn: "invoice" });
  });

  it("a discount with its period, beside a due date", () => {
    const discount = `<cbc:SettlementDiscountPercent>2.00</cbc:SettlementDiscountPercent>
      <cac:SettlementPeriod><cbc:DurationMeasure unitCode="DAY">8</cbc:DurationMeasure></cac:SettlementPeriod>`;
    const { terms } = plain(`<cac:PaymentMeans><cbc:PaymentDueDate>2026-01-31</cbc:PaymentDueDate></cac:PaymentMeans>${part(discount)}`).invoice;
    expect(terms).toEqual({ kind: "date", dueOn: "2026-01-31", agreedIn: "invoice", discount: { percent: "2.00", withinDays: 8 } });
  });

  it("instalments that make the total, by amount and by percentage", () => {
    const amounts = part('<cbc:Amount currencyID="EUR">40</cbc:Amount><cbc:InstallmentDueDate>2026-01-31</cbc:InstallmentDueDate>')
      + part('<cbc:Amount currencyID="EUR">60</cbc:Amount><cbc:InstallmentDueDate>2026-02-28</cbc:InstallmentDueDate>');
    const reading = plain(amounts);
    expect(reading.invoice.terms).toEqual({
      kind: "parts",
      parts: [
        { amount: "40.00", due: { kind: "date", dueOn: "2026-01-31" } },
        { amount: "60.00", due: { kind: "date", dueOn: "2026-02-28" } },
      ],
      agreedIn: "invoice",
    });
    expect(reading.findings.map(({ code }) => code)).not.toContain("CONFLICTING_DUE_DATES");
    const shares = part("<cbc:PaymentPercent>30</cbc:PaymentPercent><cbc:PaymentDueDate>2026-01-31</cbc:PaymentDueDate>")
      + part("<cbc:PaymentPercent>70</cbc:PaymentPercent><cbc:PaymentDueDate>2026-02-28</cbc:PaymentDueDate>");
    expect(plain(shares).invoice.terms).toMatchObject({ kind: "parts", parts: [{ share: "30.00" }, { share: "70.00" }] });
  });

  it("facts that the package takes unchanged", () => {
    const reading = plain(period('<cbc:DurationMeasure unitCode="DAY">14</cbc:DurationMeasure>'));
    expect(parseDossier(dossierOf(reading))).toEqual(dossierOf(reading));
  });
});

describe("accounts", () => {
  const second = (content: string) => edited(OWN_INVOICE, "</cac:PaymentMeans>", `$&<cac:PaymentMeans>${content}</cac:PaymentMeans>`);

  it("are all listed, as they stand but for spaces", () => {
    const { document } = readUbl(second("<cac:PayeeFinancialAccount><cbc:ID>nl13 test 0123 4567 89</cbc:ID></cac:PayeeFinancialAccount>"));
    expect(document.ibans).toEqual(["NL13TEST0123456789", "nl13test0123456789"]);
  });

  it("the blocked one is not the one to pay to, nor is its reference", () => {
    const blocked = `<cac:PaymentMeans><cbc:ID>GACCOUNT</cbc:ID><cbc:PaymentID>LOONHEFFING</cbc:PaymentID>
      <cac:PayeeFinancialAccount><cbc:ID>NL06VOOR0012345678</cbc:ID></cac:PayeeFinancialAccount></cac:PaymentMeans>`;
    const { creditor, invoice, document } = readUbl(edited(OWN_INVOICE, "<cac:PaymentMeans>", `${blocked}$&`));
    expect(document.iban).toBe("NL06VOOR0012345678");
    expect(document.paymentReferences).toEqual(["LOONHEFFING", "0000 2025 0117"]);
    expect(creditor.iban).toBe("NL13TEST0123456789");
    expect(invoice.references?.payment).toBe("0000 2025 0117");
  });
});

// The samples are not part of the project: their test runs where the folder stands beside it.
const samples = new URL("../../../shared/samples/ubl/", import.meta.url);
if (existsSync(new URL("expected.json", samples))) {
  /** The warnings of the table, and the finding that says so here. */
  const CODES: [RegExp, string][] = [
    [/^seller: legal id without/, "LEGAL_ID_WITHOUT_SCHEME"],
    [/^conflicting due dates/, "CONFLICTING_DUE_DATES"],
    [/^negative payable/, "NEGATIVE_PAYABLE"],
    [/^nothing to pay/, "NOTHING_TO_PAY"],
    [/^currency taken from amount/, "CURRENCY_FROM_AMOUNTS"],
    [/^type code missing/, "TYPE_CODE_UNKNOWN"],
    [/^BR-CO-16 mismatch/, "TOTALS_DO_NOT_ADD_UP"],
    [/^no due date and no terms/, "NO_DUE_DATE_AND_NO_TERMS"],
  ];
  const expected = JSON.parse(readFileSync(new URL("expected.json", samples), "utf8")) as Record<string, Record<string, unknown> & { warnings: string[] }>;

  describe("published samples", () => {
    it.each(Object.keys(expected))("%s", (file) => {
      const { warnings, ...values } = expected[file]!;
      const reading = readUbl(readFileSync(new URL(file, samples), "utf8"));
      expect(reading.document).toEqual(values);
      const codes = reading.findings.map(({ code }) => code);
      expect(codes).toEqual(expect.arrayContaining(warnings.map((warning) => CODES.find(([text]) => text.test(warning))![1])));
      for (const [text, code] of CODES) expect([code, codes.includes(code)]).toEqual([code, warnings.some((warning) => text.test(warning))]);
      expect(parseDossier(dossierOf(reading))).toEqual(dossierOf(reading));
      expect(readInvoiceXml(readFileSync(new URL(file, samples), "utf8"))).toEqual(reading);
    });
  });
}
