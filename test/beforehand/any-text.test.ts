import fc from "fast-check";
import { checkAgreement, checkInvoice } from "termijn";
import { expect, test } from "vitest";
import { AGREEMENT, BREWERY, CONTEXT, INVOICE, NEIGHBOUR, STUDIO } from "./own-papers.js";

const anyText = fc.oneof(fc.string({ unit: "binary", maxLength: 40 }), fc.constantFrom("", " ", "RF", "RF18", "+++", "NL", "factuur", "btw verlegd", "0", "-1", "1e9", "12,50", "9".repeat(40)));
const maybe = fc.option(anyText, { nil: undefined });
const plainFindings = (findings: unknown) => {
  expect(Array.isArray(findings)).toBe(true);
  expect(JSON.parse(JSON.stringify(findings))).toStrictEqual(findings);
};

test("whatever stands in its texts, an invoice gives findings", () => {
  fc.assert(
    fc.property(anyText, maybe, maybe, maybe, maybe, maybe, fc.array(anyText, { maxLength: 3 }), (description, quantity, unitPrice, payment, iban, vatId, texts) => {
      const invoice = { ...INVOICE, lines: [{ description, quantity, unitPrice }], references: { payment, order: description }, paymentUrl: payment };
      const creditor = { ...STUDIO, iban, vatId, registrationNumber: iban, country: vatId };
      plainFindings(checkInvoice(invoice, { ...CONTEXT, creditor, texts }));
      plainFindings(checkInvoice({ ...invoice, total: "-1" }, { ...CONTEXT, creditor: STUDIO, debtor: { ...NEIGHBOUR, country: vatId }, texts }));
    }),
    { numRuns: 500 },
  );
});

test("whatever stands in its texts, an agreement gives findings", () => {
  fc.assert(
    fc.property(maybe, maybe, maybe, fc.array(anyText, { maxLength: 3 }), (deliverables, payTo, contact, paymentMethods) => {
      plainFindings(checkAgreement({ ...AGREEMENT, deliverables, payTo, contact, paymentMethods }, { ...CONTEXT, debtor: { ...BREWERY, kind: "unknown" } }));
    }),
    { numRuns: 500 },
  );
});

test.each(["éa", "factuur ", "a", "1", "woning", " -.", "art. "])("a megabyte of %j takes no long time", (unit) => {
  const long = unit.repeat(1_000_000 / unit.length);
  const started = performance.now();
  checkInvoice({ ...INVOICE, total: "-2662.00", vat: "0.00", lines: [{ description: long }], references: { payment: long } }, { ...CONTEXT, texts: [long] });
  checkInvoice({ ...INVOICE, references: { payment: long, order: long }, paymentUrl: long }, { ...CONTEXT, creditor: { ...STUDIO, iban: long, vatId: long, registrationNumber: long } });
  checkAgreement({ ...AGREEMENT, deliverables: long, payTo: long }, { ...CONTEXT, debtor: NEIGHBOUR });
  expect(performance.now() - started).toBeLessThan(2_000);
});
