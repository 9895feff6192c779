import { checkInvoice, type Invoice, type InvoiceCheckContext, type Party } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, test } from "vitest";
import { INVOICE_CASES } from "./invoice-findings.js";
import { BREWERY, CONTEXT, INVOICE, NEIGHBOUR, STUDIO, TOWN } from "./own-papers.js";

const check = (invoice: Partial<Invoice> = {}, context: Partial<InvoiceCheckContext> = {}) => checkInvoice({ ...INVOICE, ...invoice }, { ...CONTEXT, ...context });
const codes = (invoice?: Partial<Invoice>, context?: Partial<InvoiceCheckContext>) => check(invoice, context).map(({ code }) => code);

describe("each thing that is wrong is found, and nothing else", () => {
  test.for(INVOICE_CASES)("$change", ({ invoice, context, finds }) => {
    const findings = check(invoice, context);
    expect(findings.map(({ severity, code, path }) => [severity, code, path])).toEqual(finds.map(([severity, code, path]) => [severity, code, path]));
    findings.forEach((finding, index) => {
      expect(finding.fix, "how to mend it").toMatch(/\w{3,}.*\.$/);
      const article = finds[index]![3];
      if (article !== undefined) expect(finding.basis?.[0]?.ref, "the article").toBe(article);
      expect(JSON.parse(JSON.stringify(finding)), "plain JSON").toStrictEqual(finding);
    });
  });
});

describe("nothing is found on", () => {
  const free = { vat: "0.00", total: "2200.00", lines: INVOICE.lines!.map((line) => ({ ...line, vatPercent: "0" })) };
  const soleTrader: Party = { ...STUDIO, naturalPerson: true, vatId: "NL000099998B57" };
  const small = { total: "96.80", vat: undefined, lines: [{ description: "Drukproef etiket", quantity: "1", unitPrice: "80.00", vatPercent: "21" }] };
  const unnamed: Party = { name: "Brouwerij", kind: "business" };
  const credit = { number: "C-7", total: "-121.00", vat: "-21.00", terms: undefined, references: undefined, paymentUrl: undefined, issuedOn: "2026-09-01" };
  const creditLine = { description: "Een etiket minder", quantity: "-1", unitPrice: "100.00", amount: "-100.00", vatPercent: "21" };

  test.for<[string, Partial<Invoice>, Partial<InvoiceCheckContext>]>([
    ["a complete invoice to a business", {}, {}],
    ["cables that were moved, which is verlegd too", { lines: [{ ...INVOICE.lines![0]!, description: "Kabels verlegd in de brouwerij" }, INVOICE.lines![1]!] }, {}],
    ["the VAT reverse charged, in other words", free, { texts: ["De btw is naar u verlegd"] }],
    ["the VAT reverse charged, in English", free, { texts: ["VAT reverse-charged"] }],
    ["one to a municipality, which needs no link", { paymentUrl: undefined }, { debtor: TOWN }],
    ["one of a sole trader to a large company in 30 days", {}, { creditor: soleTrader, debtor: { ...BREWERY, size: "large" } }],
    ["one to a consumer, who needs no VAT content", { vat: undefined, references: { payment: "2026-0042" }, performedOn: undefined, lines: INVOICE.lines!.map(({ vatPercent: _, ...line }) => line) }, { creditor: { ...STUDIO, vatId: undefined, address: undefined }, debtor: { name: "P. de Buurman", kind: "consumer" } }],
    ["one with the VAT reverse charged", free, { texts: ["BTW verlegd"] }],
    ["one that says so in a line", { ...free, lines: [...free.lines, { description: "Btw verlegd naar afnemer", quantity: "1", unitPrice: "0.00", amount: "0.00", vatPercent: "0" }] }, {}],
    ["one that is exempt", free, { texts: ["Vrijgesteld van btw, art. 11 Wet OB"] }],
    ["a supply to Germany", free, { texts: ["Intracommunautaire levering"], debtor: { ...BREWERY, country: "DE", vatId: "DE123456789", registrationNumber: "HRB 1234" } }],
    ["one with two rates, one of them zero, and a text on it", { vat: "336.00", total: "2536.00", lines: [INVOICE.lines![0]!, { ...INVOICE.lines![1]!, vatPercent: "0" }] }, { texts: ["Btw verlegd voor de fotografie"] }],
    ["one in dollars with the VAT in euros", { currency: "USD" }, { texts: ["VAT: EUR 425.10 at 1.0868"] }],
    ["a simplified one, with the rate for the amount of VAT", small, { creditor: { ...STUDIO, vatId: undefined, address: undefined }, debtor: unnamed }],
    ["amounts of the lines with VAT in them", { lines: [{ description: "Bierglazen met opdruk", quantity: "22", unitPrice: "121.00", amount: "2662.00", vatPercent: "21" }] }, {}],
    ["lines without amounts", { lines: INVOICE.lines!.map(({ amount: _, ...line }) => line) }, {}],
    ["a total of nothing, without ways to pay", { total: "0.00", vat: "0.00", references: undefined, paymentUrl: undefined, terms: undefined, lines: [{ description: "Etiketten", quantity: "1", unitPrice: "100.00", amount: "100.00", vatPercent: "21" }, { description: "Etiketten retour", quantity: "-1", unitPrice: "100.00", amount: "-100.00", vatPercent: "21" }] }, { creditor: { ...STUDIO, iban: undefined, email: undefined } }],
    ["a credit on a named invoice, however late", { ...credit, lines: [creditLine] }, { corrects: "2026-0042" }],
    ["a late correction that asks for more", { issuedOn: "2026-09-01" }, { corrects: "2026-0041" }],
    ["a credit that names it in a line", { ...credit, lines: [{ ...creditLine, description: "Creditering van factuur 2026-0042: een etiket minder" }] }, {}],
    ["terms as agreed, also expressly", { terms: { kind: "date", dueOn: "2026-05-08", agreedIn: "invoice" } }, { agreedTerms: { kind: "net", days: 60, agreedIn: "contract", expresslyAgreed: true } }],
    ["parts, one of which waits for a milestone", { terms: { kind: "parts", parts: [{ share: "50", due: { kind: "net", days: 14 } }, { due: { kind: "milestone", milestone: "oplevering" } }] } }, {}],
    ["a discount within the term", { terms: { kind: "net", days: 30, discount: { percent: "2", withinDays: 10 } } }, {}],
    ["a payment reference that is the number with zeros", { number: "20250117", references: { order: "PO-1", payment: "0000 2025 0117" } }, {}],
    ["another country's reference for another country's account", { references: { order: "PO-1", payment: "0003434323213231" } }, { creditor: { ...STUDIO, iban: "BE68539007547034" } }],
    ["a buyer that demands nothing", { references: { payment: "2026-0042" } }, { buyerDemands: [] }],
    ["one that is kept for seven years", {}, { keptThrough: "2033-12-31" }],
  ])("%s", ([, invoice, context]) => {
    expect(check(invoice, context)).toEqual([]);
  });
});

describe("limits", () => {
  const upTo = (total: string, vat: string, price: string) => codes(
    { total, vat, lines: [{ description: "Drukproef etiket", quantity: "1", unitPrice: price, amount: price, vatPercent: "21" }] }, { creditor: { ...STUDIO, vatId: undefined } },
  );
  test("an invoice is simplified up to 100 euro", () => {
    expect(upTo("100.00", "17.36", "82.64")).toEqual([]);
    expect(upTo("100.01", "17.36", "82.65")).toEqual(["SELLER_VAT_NUMBER_MISSING"]);
  });
  test("a simplified invoice needs the VAT or the rate", () => {
    expect(codes({ total: "50.00", vat: undefined, lines: [{ description: "Drukproef etiket", quantity: "1", unitPrice: "50.00" }] })).toEqual(["VAT_AMOUNT_MISSING"]);
  });
  test("a simplified invoice is not for a supply across the border, nor in another currency", () => {
    const small = { total: "50.00", vat: "0.00", lines: [{ description: "Drukproef etiket", quantity: "1", unitPrice: "50.00", vatPercent: "0" }] };
    const noAddress = { ...BREWERY, address: undefined };
    expect(codes(small, { debtor: noAddress, texts: ["Btw verlegd"] })).toEqual(["BUYER_ADDRESS_MISSING"]);
    expect(codes(small, { debtor: { ...noAddress, country: "DE", vatId: "DE123456789", registrationNumber: undefined }, texts: ["intra-community supply"] })).toEqual(["BUYER_ADDRESS_MISSING"]);
    expect(codes({ ...small, currency: "USD" }, { debtor: noAddress, texts: ["zero-rated"] })).toEqual(["BUYER_ADDRESS_MISSING"]);
  });
  test("the fifteenth of the month after the performance is in time, also from December to January and in February", () => {
    expect(codes({ performedOn: "2026-03-06", issuedOn: "2026-04-15", terms: { kind: "net", days: 30 } })).toEqual(["ISSUED_LATE"]);
    expect(check({ performedOn: "2026-03-06", issuedOn: "2026-04-15" })[0]!.severity).toBe("note");
    expect(codes({ performedOn: "2025-12-31", issuedOn: "2026-01-15" })).toEqual([]);
    expect(check({ performedOn: "2025-12-01", issuedOn: "2026-01-16" })[0]).toMatchObject({ severity: "warning", values: { lastDay: "2026-01-15" } });
    expect(check({ performedOn: "2026-01-31", issuedOn: "2026-02-16" })[0]).toMatchObject({ code: "ISSUED_LATE", values: { lastDay: "2026-02-15" } });
  });
  test("a cent per line is rounding", () => {
    expect(codes({ total: "2662.02", vat: "462.00" })).toEqual([]);
    expect(codes({ total: "2662.03", vat: "462.00" })).toEqual(["LINES_DO_NOT_ADD_UP"]);
    expect(codes({ total: "2662.02", vat: "462.02" })).toEqual([]);
    expect(codes({ total: "2662.03", vat: "462.03" })).toEqual(["VAT_DOES_NOT_FIT_RATES"]);
  });
  test("a currency without decimals", () => {
    const lines = [{ description: "Etiketten", quantity: "20", unitPrice: "80", amount: "1600", vatPercent: "21" }];
    expect(codes({ currency: "JPY", total: "1936", vat: "336", lines }, { texts: ["VAT € 2.05"] })).toEqual([]);
    expect(codes({ currency: "JPY", total: "1937", vat: "338", lines }, { texts: ["VAT € 2.05"] })).toEqual(["VAT_DOES_NOT_FIT_RATES"]);
  });
});

describe("what the findings say", () => {
  test("the law's word stands, not the room's after it", () => {
    expect(check({ lines: [] }).filter(({ code }) => code === "LINES_MISSING")).toHaveLength(1);
  });
  test("the agreed and the stated day", () => {
    // 9 March and 14 days, 9 March and 30 days
    expect(check({ terms: { kind: "net", days: 14 } }, { agreedTerms: { kind: "net", days: 30 } })[0]!.values).toEqual({ dueOn: "2026-03-23", agreedOn: "2026-04-08" });
  });
  test("a seller who is no business is asked for no VAT content", () => {
    expect(codes({ vat: undefined }, { creditor: { ...STUDIO, kind: "consumer", vatId: undefined, registrationNumber: undefined } })).toEqual([]);
  });
  test("a consumer is still told the KvK number", () => {
    expect(codes({}, { debtor: NEIGHBOUR, creditor: { ...STUDIO, registrationNumber: "" } })).toEqual(["KVK_NUMBER_MISSING"]);
  });
  test("the invoice and the context stay as they are", () => {
    const invoice = structuredClone(INVOICE);
    checkInvoice(invoice, CONTEXT);
    expect(invoice).toEqual(INVOICE);
    expect(Object.isFrozen(invoice)).toBe(false);
  });
});

describe("bad input is an error with its path", () => {
  const broken = (invoice: unknown, context: unknown = CONTEXT) => () => checkInvoice(invoice as Invoice, context as InvoiceCheckContext);
  test.for<[string, () => unknown, string]>([
    ["no invoice", broken(undefined), "invoice"],
    ["a total with a comma", broken({ ...INVOICE, total: "12,50" }), "invoice.total"],
    ["no context", broken(INVOICE, null), "creditor"],
    ["no law", broken(INVOICE, { ...CONTEXT, law: undefined }), "law"],
    ["no debtor", broken(INVOICE, { ...CONTEXT, debtor: undefined }), "debtor"],
    ["a text for the list of texts", broken(INVOICE, { ...CONTEXT, texts: "btw verlegd" }), "texts"],
    ["a demand that does not exist", broken(INVOICE, { ...CONTEXT, buyerDemands: ["order", "blood"] }), "buyerDemands[1]"],
    ["a day that does not exist", broken(INVOICE, { ...CONTEXT, keptThrough: "2033-02-30" }), "keptThrough"],
    ["agreed terms without days", broken(INVOICE, { ...CONTEXT, agreedTerms: { kind: "net" } }), "agreedTerms.days"],
    ["an empty number of the corrected invoice", broken(INVOICE, { ...CONTEXT, corrects: " " }), "corrects"],
    ["parts that do not make the total", broken({ ...INVOICE, terms: { kind: "parts", parts: [{ share: "50", due: { kind: "net", days: 1 } }, { share: "40", due: { kind: "net", days: 2 } }] } }), "invoice.terms.parts"],
    ["agreed parts that do not make the total", broken(INVOICE, { ...CONTEXT, agreedTerms: { kind: "parts", parts: [{ amount: "1", due: { kind: "net", days: 1 } }, { amount: "2", due: { kind: "net", days: 2 } }] } }), "agreedTerms.parts"],
  ])("%s", ([, run, path]) => {
    expect(run).toThrow(expect.objectContaining({ name: "TermijnError", code: "INVALID_INPUT", issues: [expect.objectContaining({ path })] }));
  });
  test("null for an absent field is fine", () => {
    expect(checkInvoice({ ...INVOICE, currency: null } as unknown as Invoice, { ...CONTEXT, texts: null, law: nl } as unknown as InvoiceCheckContext)).toEqual([]);
  });
});
