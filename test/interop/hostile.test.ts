import { readInvoiceXml } from "termijn/ubl";
import { describe, expect, it } from "vitest";
import { edited, OWN_INVOICE } from "./own-documents.js";

const END = "</Invoice>";
const inside = (content: string) => edited(OWN_INVOICE, END, content + END);
const entities = Array.from({ length: 30 }, (_, level) => `<!ENTITY e${level} "${`&e${level - 1};`.repeat(10)}">`).join("");
const utf16 = (text: string) => Array.from(text, (character) => `${character}\0`).join("");

/** What others have sent to readers of XML, and what they get here: always an error that says what it is. */
const REFUSED: [what: string, input: () => unknown, message: RegExp][] = [
  ["entity bomb", () => `<!DOCTYPE a [${entities}]>${inside("&e29;")}`, /expected XML without a DOCTYPE/],
  ["external entity", () => `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${inside("&x;")}`, /expected XML without a DOCTYPE/],
  ["external DTD", () => edited(OWN_INVOICE, "<Invoice ", '<!DOCTYPE Invoice SYSTEM "http://example.org/a.dtd">$&'), /expected XML without a DOCTYPE/],
  ["DOCTYPE inside", () => inside("<!doctype a>"), /expected XML without a DOCTYPE/],
  ["entity declared nowhere", () => inside("&e29;"), /an undeclared reference/],
  ["deep nesting", () => inside("<a>".repeat(1_000_000)), /at most 64 elements inside each other/],
  ["deep nesting that closes", () => inside("<a>".repeat(100) + "</a>".repeat(100)), /at most 64 elements inside each other/],
  ["ten megabytes of text", () => inside("x".repeat(10_000_000)), /at most 8388608 characters \(\d+ here\)/],
  ["ten megabytes of elements", () => inside("<a/>".repeat(2_500_000)), /at most 8388608 characters/],
  ["eight megabytes of elements", () => inside("<a/>".repeat(2_000_000)), /at most 100000 elements/],
  ["a billion attributes on one element", () => inside(`<a ${Array.from({ length: 500_000 }, (_, index) => `a${index}=""`).join(" ")}/>`), /at most 100 attributes on an element/],
  ["a billion attributes on many", () => inside(`<a ${Array.from({ length: 90 }, (_, index) => `a${index}=""`).join(" ")}/>`.repeat(9000)), /at most 300000 attributes/],
  ["a name without end", () => `<${"a".repeat(8_000_000)}/>`, /no name but "a+"/],
  ["ampersands", () => inside("&".repeat(8_000_000)), /an undeclared reference/],
  ["less-than signs", () => "<".repeat(8_000_000), /no name but "<+"/],
  ["truncated", () => OWN_INVOICE.slice(0, -20), /expected well-formed XML/],
  ["truncated in the middle", () => OWN_INVOICE.slice(0, OWN_INVOICE.length / 2), /expected well-formed XML/],
  ["UTF-16 read as single bytes", () => utf16(OWN_INVOICE), /text with NUL characters/],
  ["a NUL in a value", () => edited(OWN_INVOICE, "2025-0117", "2025\0"), /text with NUL characters/],
  ["a byte order mark read as letters", () => `\u00EF\u00BB\u00BF${OWN_INVOICE}`, /wrong encoding/],
  ["bytes", () => new TextEncoder().encode(OWN_INVOICE), /bytes; decode them first/],
  ["nothing", () => undefined, /got nothing/],
  ["null", () => null, /got null/],
  ["a number", () => 42, /got 42/],
  ["an object", () => ({ toString: () => OWN_INVOICE }), /got an object/],
  ["an empty text", () => "", /got an empty text/],
  ["white space", () => " \n ", /got an empty text/],
  ["prose", () => "Factuur 2025-0117", /got "Factuur 2025-0117"/],
  ["JSON", () => '{"invoice":1}', /got JSON/],
  ["HTML", () => "<!DOCTYPE html><html><body>Niet gevonden</body></html>", /got an HTML page/],
  ["HTML without DOCTYPE", () => "<html><body><br></body></html>", /got an HTML page/],
  ["a PDF", () => "%PDF-1.7 ...", /a PDF; the XML file inside it/],
  ["another UBL document", () => '<Order xmlns="urn:oasis:names:specification:ubl:schema:xsd:Order-2"/>', /expected an invoice, credit note or reminder in UBL 2.*got the UBL document Order/],
  ["an invoice without a namespace", () => "<Invoice/>", /got an element Invoice without a namespace/],
  ["an invoice in UBL 1", () => '<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-1.0"/>', /got Invoice of urn:oasis:.*Invoice-1.0/],
  ["an invoice line as the root", () => '<InvoiceLine xmlns="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"/>', /got InvoiceLine of/],
  ["ZUGFeRD 1", () => '<CrossIndustryDocument xmlns="urn:ferd:CrossIndustryDocument:invoice:1p0"/>', /got a ZUGFeRD 1 invoice/],
];

describe("hostile and mistaken input", () => {
  it.each(REFUSED)("%s", (_, input, message) => {
    const read = () => readInvoiceXml(input() as string);
    expect(read).toThrow(message);
    expect(read).toThrow(expect.objectContaining({ name: "TermijnError", code: "INVALID_INPUT" }));
  });

  it("an error is never larger than a line", () => {
    for (const [, input] of REFUSED) {
      try {
        readInvoiceXml(input() as string);
      } catch (error) {
        expect((error as Error).message.length).toBeLessThan(400);
      }
    }
  });

  it("without number, day and amount: every problem with its path", () => {
    const empty = '<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"/>';
    expect(() => readInvoiceXml(empty)).toThrow(
      expect.objectContaining({
        issues: [
          { path: "cbc:ID", code: "missing", message: "expected an invoice number, got nothing" },
          { path: "cbc:IssueDate", code: "missing", message: "expected the issue date as YYYY-MM-DD, got nothing" },
          { path: "cac:LegalMonetaryTotal/cbc:PayableAmount", code: "missing", message: "expected an amount with at most 2 decimals, got nothing" },
        ],
      }),
    );
  });

  it("with a day and amounts that are none", () => {
    const wrong = edited(edited(OWN_INVOICE, ">2025-04-15<", ">15-4-2025<"), /<cac:LegalMonetaryTotal>[^]*<\/cac:LegalMonetaryTotal>/,
      '<cac:LegalMonetaryTotal><cbc:PayableAmount currencyID="EUR">4222,90</cbc:PayableAmount></cac:LegalMonetaryTotal>');
    expect(() => readInvoiceXml(wrong)).toThrow(
      'cbc:IssueDate: expected the issue date as YYYY-MM-DD, got "15-4-2025"; ' +
        'cac:LegalMonetaryTotal/cbc:PayableAmount: expected an amount with at most 2 decimals, got "4222,90"',
    );
  });

  it("a large attachment is no hostility", () => {
    const attachment = `<cac:AdditionalDocumentReference><cbc:EmbeddedDocumentBinaryObject>${"QUJD".repeat(1_500_000)}</cbc:EmbeddedDocumentBinaryObject></cac:AdditionalDocumentReference>`;
    expect(readInvoiceXml(edited(OWN_INVOICE, "<cac:AccountingSupplierParty>", `${attachment}$&`))).toEqual(readInvoiceXml(OWN_INVOICE));
  });
});
