import { checkInvoice, type Invoice, type InvoiceCheckContext } from "termijn";
import { expect, test } from "vitest";
import { BREWERY, CONTEXT, INVOICE, STUDIO } from "../beforehand/own-papers.js";

const found = (context: Partial<InvoiceCheckContext>, invoice: Partial<Invoice> = {}) =>
  checkInvoice({ ...INVOICE, ...invoice }, { ...CONTEXT, ...context }).map(({ severity, code, path }) => [severity, code, path]);
const firstLine = (change: object) => ({ lines: [{ ...INVOICE.lines![0]!, ...change }, INVOICE.lines![1]!] });
const free = { vat: "0.00", total: "2200.00", lines: INVOICE.lines!.map((line) => ({ ...line, vatPercent: "0" })) };

/** What people write where they have nothing to write. */
const NOTHING = ["", " ", "-", "n.v.t.", "nvt", "N/A", "geen", "onbekend", "unknown", "none", "TBD", "xxx"];

test.each(NOTHING)("%j states nothing that the law demands", (nothing) => {
  expect(found({ creditor: { ...STUDIO, vatId: nothing } })).toEqual([["error", "SELLER_VAT_NUMBER_MISSING", "creditor.vatId"]]);
  expect(found({ creditor: { ...STUDIO, registrationNumber: nothing } })).toEqual([["error", "KVK_NUMBER_MISSING", "creditor.registrationNumber"]]);
  expect(found({ creditor: { ...STUDIO, address: { lines: ["Verzonnen Gracht 12"], city: nothing } } })).toEqual([["error", "SELLER_ADDRESS_MISSING", "creditor.address"]]);
  expect(found({}, firstLine({ quantity: nothing }))).toEqual([["error", "QUANTITY_MISSING", "lines[0].quantity"]]);
  expect(found({}, firstLine({ description: nothing }))).toEqual([["error", "DESCRIPTION_MISSING", "lines[0].description"]]);
});

test.each(NOTHING)("%j is no VAT number of a buyer that has to pay the VAT", (nothing) => {
  expect(found({ debtor: { ...BREWERY, vatId: nothing }, texts: ["Btw verlegd"] }, free)).toEqual([["error", "BUYER_VAT_NUMBER_MISSING", "debtor.vatId"]]);
});

test("what is written and wrong is told as that", () => {
  expect(found({ creditor: { ...STUDIO, vatId: "NL1" } })).toEqual([["warning", "VAT_NUMBER_INVALID", "creditor.vatId"]]);
  expect(found({ creditor: { ...STUDIO, registrationNumber: "1" } })).toEqual([["warning", "KVK_NUMBER_INVALID", "creditor.registrationNumber"]]);
});
