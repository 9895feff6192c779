import { readInvoiceXml } from "termijn/ubl";
import { describe, expect, it } from "vitest";
import { edited, OWN_CII, OWN_CREDIT_NOTE, OWN_INVOICE, OWN_REMINDER, ublDocument } from "./own-documents.js";

const codesOf = (document: string) => readInvoiceXml(document).findings.map(({ code }) => code);
const own = (piece: string | RegExp, replacement: string) => edited(OWN_INVOICE, piece, replacement);
const without = (element: string) => own(new RegExp(`<(${element})[ >][^]*?</\\1>`), "");
const terms = (content: string) => own(/<cac:PaymentTerms>[^]*<\/cac:PaymentTerms>/, content);
const withoutDueDate = (document: string) => edited(document, "<cbc:DueDate>2025-05-15</cbc:DueDate>", "");
const total = (name: string, amount: string) => own(new RegExp(`(<cbc:${name} currencyID="EUR">)[\\d.]+`), `$1${amount}`);
const means = (content: string) => own("</cac:PaymentMeans>", `$&<cac:PaymentMeans>${content}</cac:PaymentMeans>`);
const account = (id: string) => `<cac:PayeeFinancialAccount><cbc:ID>${id}</cbc:ID></cac:PayeeFinancialAccount>`;
const bare = (header: string, rest: string) => ublDocument("Invoice", `<cbc:ID>1</cbc:ID><cbc:IssueDate>2026-01-01</cbc:IssueDate>${header}`, rest);

const prepayment = (paid: string) => `<cac:PrepaidPayment><cbc:PaidAmount currencyID="EUR">${paid}</cbc:PaidAmount><cbc:ReceivedDate>2025-03-01</cbc:ReceivedDate></cac:PrepaidPayment>$&`;

/** One document for each finding; the other findings of the same document are those of its own line. */
const PROVOKED: [code: string, document: string, others?: string[]][] = [
  ["CONFLICTING_DUE_DATES", own("<cbc:PaymentID>", "<cbc:PaymentDueDate>2025-05-01</cbc:PaymentDueDate>$&")],
  ["DATE_UNREADABLE", own(">2025-04-11<", ">11-04-2025<")],
  ["DATE_UNREADABLE", own(">2025-04-11<", ">2025-02-30<")],
  ["AMOUNT_UNREADABLE", total("TaxExclusiveAmount", "3.490,00")],
  ["AMOUNT_UNREADABLE", own(">2040.00<", ">2040.005<")],
  ["AMOUNT_UNREADABLE", total("TaxInclusiveAmount", "4.2229E3"), ["TOTAL_FROM_PAYABLE"]],
  ["IBAN_INVALID", own("NL13TEST0123456789", "NL14TEST0123456789")],
  ["ACCOUNT_NOT_IBAN", own("NL13TEST0123456789", "12345678")],
  ["SEVERAL_ACCOUNTS", means(account("NL06VOOR0012345678"))],
  ["BLOCKED_ACCOUNT", means(`<cbc:ID>GACCOUNT</cbc:ID>${account("NL06VOOR0012345678")}`)],
  ["BLOCKED_ACCOUNT", means(account("NL06VOOR0012345678").replace("</cbc:ID>", "$&<cbc:Name>G-rekening Studio Vuurvlinder</cbc:Name>"))],
  ["VAT_NUMBER_INVALID", own("NL123456782B01", "NL123456789B01")],
  ["VAT_NUMBER_INVALID", own("NL111111110B01", "111111110B01")],
  ["KVK_NUMBER_INVALID", own('<cbc:CompanyID schemeID="0106">98765432<', '<cbc:CompanyID schemeID="0106">9876543<')],
  ["OIN_INVALID", own('<cbc:CompanyID schemeID="0106">98765432<', '<cbc:CompanyID schemeID="0190">98765432<')],
  ["LEGAL_ID_WITHOUT_SCHEME", own('<cbc:CompanyID schemeID="0106">98765432<', "<cbc:CompanyID>98765432 Rotterdam<")],
  ["TOTALS_DO_NOT_ADD_UP", total("PayableAmount", "4222.88")],
  ["TOTALS_DO_NOT_ADD_UP", total("TaxExclusiveAmount", "3400.00")],
  ["PREPAID_WITHOUT_DATES", edited(total("PayableAmount", "4000.00"), "<cbc:PayableAmount", '<cbc:PrepaidAmount currencyID="EUR">222.90</cbc:PrepaidAmount>$&')],
  ["PREPAID", edited(edited(total("PayableAmount", "4000.00"), "<cbc:PayableAmount", '<cbc:PrepaidAmount currencyID="EUR">222.90</cbc:PrepaidAmount>$&'), "<cac:TaxTotal>", prepayment("222.90"))],
  ["AMOUNT_ROUNDED", edited(total("PayableAmount", "4223.00"), "<cbc:PayableAmount", '<cbc:PayableRoundingAmount currencyID="EUR">0.10</cbc:PayableRoundingAmount>$&')],
  ["TOTAL_FROM_PAYABLE", without("cbc:TaxInclusiveAmount")],
  ["NOTHING_TO_PAY", edited(total("PayableAmount", "0"), "<cbc:PayableAmount", '<cbc:PrepaidAmount currencyID="EUR">4222.90</cbc:PrepaidAmount>$&'), ["PREPAID_WITHOUT_DATES"]],
  ["NEGATIVE_PAYABLE", OWN_INVOICE.replaceAll(/(currencyID="EUR">)(\d)/g, "$1-$2")],
  ["NEGATIVE_PAYABLE", OWN_CREDIT_NOTE.replaceAll(/(currencyID="EUR">)(\d)/g, "$1-$2"), ["CREDIT_NOTE", "TERMS_NOT_UNDERSTOOD"]],
  ["NO_DUE_DATE_AND_NO_TERMS", withoutDueDate(terms(""))],
  ["CURRENCY_FROM_AMOUNTS", without("cbc:DocumentCurrencyCode")],
  ["CURRENCY_UNKNOWN", without("cbc:DocumentCurrencyCode").replaceAll(' currencyID="EUR"', "")],
  ["CURRENCY_UNKNOWN", OWN_INVOICE.replaceAll("EUR", "€")],
  ["CURRENCIES_DIFFER", own('<cbc:PayableAmount currencyID="EUR">', '<cbc:PayableAmount currencyID="USD">')],
  ["TYPE_CODE_UNKNOWN", own(">380<", ">Factuur<")],
  ["TYPE_CODE_UNKNOWN", without("cbc:InvoiceTypeCode")],
  ["TYPE_CODE_UNKNOWN", edited(OWN_CREDIT_NOTE, ">381<", ">380<"), ["CREDIT_NOTE"]],
  ["NOT_A_CLAIM", own(">380<", ">325<")],
  ["CREDIT_NOTE", OWN_CREDIT_NOTE],
  ["CORRECTION", own(">380<", ">384<")],
  ["REMINDER", OWN_REMINDER, ["TOTAL_FROM_PAYABLE"]],
  ["DIRECT_DEBIT", own("<cbc:PaymentMeansCode>30<", "<cbc:PaymentMeansCode>59<")],
  ["DIRECT_DEBIT", own("<cbc:PaymentMeansCode>30<", "<cbc:PaymentMeansCode> 49 <")],
  ["PAYEE_DIFFERS", own("<cac:Delivery>", "<cac:PayeeParty><cac:PartyName><cbc:Name>Factoor Nergens</cbc:Name></cac:PartyName></cac:PayeeParty>$&")],
  ["PARTY_NAME_MISSING", edited(without("cbc:RegistrationName"), /<cac:PartyName>[^]*?<\/cac:PartyName>/, "")],
  ["PENALTY_STATED", terms("<cac:PaymentTerms><cbc:PenaltySurchargePercent>10</cbc:PenaltySurchargePercent></cac:PaymentTerms>")],
  ["DISCOUNT_UNREADABLE", terms("<cac:PaymentTerms><cbc:SettlementDiscountPercent>2</cbc:SettlementDiscountPercent></cac:PaymentTerms>")],
  [
    "DISCOUNT_WITHOUT_TERM",
    withoutDueDate(
      terms(`<cac:PaymentTerms><cbc:SettlementDiscountPercent>2</cbc:SettlementDiscountPercent>
        <cac:SettlementPeriod><cbc:DurationMeasure unitCode="DAY">8</cbc:DurationMeasure></cac:SettlementPeriod></cac:PaymentTerms>`),
    ),
    ["NO_DUE_DATE_AND_NO_TERMS"],
  ],
  [
    "PERIOD_UNREADABLE",
    withoutDueDate(terms("<cac:PaymentTerms><cac:SettlementPeriod><cbc:DurationMeasure>30</cbc:DurationMeasure></cac:SettlementPeriod></cac:PaymentTerms>")),
    ["NO_DUE_DATE_AND_NO_TERMS"],
  ],
  [
    "INSTALMENTS_DO_NOT_ADD_UP",
    terms(
      ["1000", "2000"]
        .map((sum) => `<cac:PaymentTerms><cbc:Amount currencyID="EUR">${sum}</cbc:Amount><cbc:InstallmentDueDate>2025-05-15</cbc:InstallmentDueDate></cac:PaymentTerms>`)
        .join(""),
    ),
  ],
  ["BILLED_AHEAD", own(/<cac:Delivery>[^]*<\/cac:Delivery>/, "<cac:InvoicePeriod><cbc:EndDate>2025-12-31</cbc:EndDate></cac:InvoicePeriod>")],
  ["CHARACTERS_LOST", own("Afdeling communicatie", "Afdeling caf\uFFFD")],
  ["DATE_UNREADABLE", edited(OWN_CII, '<udt:DateTimeString format="102">20260331', '<udt:DateTimeString format="610">202603'), ["NO_DUE_DATE_AND_NO_TERMS", "DISCOUNT_WITHOUT_TERM"]],
  ["TYPE_CODE_UNKNOWN", edited(OWN_CII, ">380<", ">1<")],
  ["PENALTY_STATED", edited(OWN_CII, "</ram:SpecifiedTradePaymentTerms>", "<ram:ApplicableTradePaymentPenaltyTerms><ram:CalculationPercent>1</ram:CalculationPercent></ram:ApplicableTradePaymentPenaltyTerms>$&")],
  ["ACCOUNT_NOT_IBAN", edited(OWN_CII, /<ram:IBANID>.*<\/ram:IBANID>/, "<ram:ProprietaryID>123</ram:ProprietaryID>")],
];

/** What the words of the own invoice give whatever else is done to it; tested on its own. */
const isAboutWords = (code: string) => code.startsWith("TERMS_TEXT");

describe("each finding and what provokes it", () => {
  it.each(PROVOKED)("%s", (code, document, others = []) => {
    const findings = readInvoiceXml(document).findings.filter((finding) => !isAboutWords(finding.code));
    expect([...new Set(findings.map((finding) => finding.code))].sort()).toEqual([code, ...others.filter((other) => !isAboutWords(other))].sort());
    const finding = findings.find((one) => one.code === code)!;
    expect(finding.message).toMatch(/^[A-Z].*\.$/);
    if (finding.severity !== "note") expect(finding.fix).toMatch(/^[A-Z].*\.$/);
  });

  it("none without its cause", () => {
    expect(codesOf(OWN_INVOICE).filter((code) => !isAboutWords(code))).toEqual([]);
    expect(codesOf(OWN_CII)).toEqual([]);
  });

  it("say where and what", () => {
    const { findings } = readInvoiceXml(own(">2040.00<", ">2.040,00<"));
    expect(findings.find(({ code }) => code === "AMOUNT_UNREADABLE")).toEqual({
      code: "AMOUNT_UNREADABLE",
      severity: "warning",
      message: 'The amount "2.040,00" cannot be read; expected an amount with at most 2 decimals.',
      values: { amount: "2.040,00" },
      path: "cac:InvoiceLine[1]/cbc:LineExtensionAmount",
      fix: "Ask the sender for a corrected e-invoice.",
    });
  });

  it("a cent of difference is none", () => {
    expect(codesOf(total("PayableAmount", "4222.91"))).toEqual(codesOf(OWN_INVOICE));
    expect(codesOf(total("PayableAmount", "4222.92"))).toContain("TOTALS_DO_NOT_ADD_UP");
  });

  it("the blocked account with its amount", () => {
    const split = edited(means(`<cbc:ID>GACCOUNT</cbc:ID>${account("NL06VOOR0012345678")}`), "</cac:PaymentTerms>",
      '$&<cac:PaymentTerms><cbc:PaymentMeansID>GACCOUNT</cbc:PaymentMeansID><cbc:Amount currencyID="EUR">1000.00</cbc:Amount></cac:PaymentTerms>');
    expect(readInvoiceXml(split).findings.find(({ code }) => code === "BLOCKED_ACCOUNT")?.values).toEqual({ iban: "NL06VOOR0012345678", amount: "1000.00" });
  });

  it("a total from what is left to pay and what was prepaid", () => {
    const { invoice, findings } = readInvoiceXml(
      bare("<cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode><cbc:DueDate>2026-01-31</cbc:DueDate>",
        `<cac:LegalMonetaryTotal><cbc:PrepaidAmount currencyID="EUR">1000</cbc:PrepaidAmount>
        <cbc:PayableRoundingAmount currencyID="EUR">0.30</cbc:PayableRoundingAmount><cbc:PayableAmount currencyID="EUR">729</cbc:PayableAmount></cac:LegalMonetaryTotal>`),
    );
    expect(invoice.total).toBe("1728.70");
    expect(findings.map(({ code }) => code)).toEqual(["CURRENCY_FROM_AMOUNTS", "TOTAL_FROM_PAYABLE", "PREPAID_WITHOUT_DATES", "AMOUNT_ROUNDED"]);
  });

  it("a prepayment with its day, where the document lists it", () => {
    const prepaid = edited(total("PayableAmount", "4000.00"), "<cbc:PayableAmount", '<cbc:PrepaidAmount currencyID="EUR">222.90</cbc:PrepaidAmount>$&');
    const values = (document: string) => readInvoiceXml(document).findings.find(({ code }) => code.startsWith("PREPAID"))?.values;
    expect(values(edited(prepaid, "<cac:TaxTotal>", prepayment("222.90")))).toEqual({ prepaid: "222.90", payments: "2025-03-01:222.90" });
    expect(values(edited(prepaid, "<cac:TaxTotal>", prepayment("200.00")))).toEqual({ prepaid: "222.90" });
    const advance = `<ram:SpecifiedAdvancePayment><ram:PaidAmount>42.00</ram:PaidAmount><ram:FormattedReceivedDateTime>
      <q:DateTimeString xmlns:q="urn:un:unece:uncefact:data:standard:QualifiedDataType:100" format="102">20260215</q:DateTimeString>
      </ram:FormattedReceivedDateTime></ram:SpecifiedAdvancePayment>`;
    const paid = edited(OWN_CII, "<ram:DuePayableAmount>242.00", "<ram:TotalPrepaidAmount>42.00</ram:TotalPrepaidAmount><ram:DuePayableAmount>200.00");
    expect(values(edited(paid, "<ram:ReceivableSp", `${advance}$&`))).toEqual({ prepaid: "42.00", payments: "2026-02-15:42.00" });
  });

  it("a reminder names the invoices that it is about", () => {
    expect(readInvoiceXml(OWN_REMINDER).findings.find(({ code }) => code === "REMINDER")?.values).toEqual({ invoices: "2026-0042" });
  });

  it("a document that makes thousands is cut short", () => {
    const lines = Array.from({ length: 1000 }, (_, index) => `<cac:InvoiceLine><cbc:LineExtensionAmount>x${index}</cbc:LineExtensionAmount></cac:InvoiceLine>`);
    const codes = codesOf(own("<cac:InvoiceLine>", `${lines.join("")}$&`));
    expect(codes).toHaveLength(201);
    expect(codes.at(-1)).toBe("MORE_FINDINGS");
  });

  it("text of megabytes is quoted in a line", () => {
    const { findings } = readInvoiceXml(own("NL123456782B01", `NL${"1".repeat(1_000_000)}`));
    expect(JSON.stringify(findings).length).toBeLessThan(5000);
  });
});

describe("terms in words", () => {
  it("stand beside a due date", () => {
    expect(codesOf(OWN_INVOICE)).toEqual(["TERMS_TEXT_BESIDE_DUE_DATE"]);
  });

  it("do not matter where nothing is to be paid", () => {
    expect(codesOf(OWN_CREDIT_NOTE)).toEqual(["CREDIT_NOTE"]);
  });
});
