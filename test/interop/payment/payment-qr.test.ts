import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { paymentQrPayload, type PaymentQr } from "../../../src/interop/exchange.js";

const payment: PaymentQr = { name: "Atelier Noord", iban: "NL91 ABNA 0417 1643 00", amount: "1210" };
const lines = (more: Partial<PaymentQr> = {}) => paymentQrPayload({ ...payment, ...more }).payload.split("\n");

describe("the payload of a payment code (EPC069-12)", () => {
  it("has the fixed lines, then only what is known", () => {
    expect(paymentQrPayload(payment)).toStrictEqual({ payload: "BCD\n002\n1\nSCT\n\nAtelier Noord\nNL91ABNA0417164300\nEUR1210.00", findings: [] });
    expect(lines({ bic: "abnanl2a", purpose: "gdsv", information: "thanks" })).toEqual(["BCD", "002", "1", "SCT", "ABNANL2A", "Atelier Noord", "NL91ABNA0417164300", "EUR1210.00", "GDSV", "", "", "thanks"]);
  });

  it.each([
    ["an ISO 11649 reference in the line for it", "RF88 2026 0042", "RF8820260042", ""],
    ["a betalingskenmerk in the line for text", "5000 0567 8901 2345", "", "5000056789012345"],
    ["free text in the line for text", "Factuur 2026-0042", "", "Factuur 2026-0042"],
    ["a Belgian reference as it is printed", "+++010/6766/09538+++", "", "+++010/6766/09538+++"],
  ])("has %s", (_, reference, structured, text) => {
    expect([lines({ reference })[9] ?? "", lines({ reference })[10] ?? ""]).toEqual([structured, text]);
  });

  it("takes an ISO reference that fails its check as text, and says so", () => {
    const { payload, findings } = paymentQrPayload({ ...payment, reference: "RF8920260042" });
    expect([payload.split("\n")[9], payload.split("\n")[10], findings.map(({ code }) => code)]).toEqual(["", "RF8920260042", ["REFERENCE_CHECK_FAILED"]]);
  });

  it("shortens what is too long, and says so", () => {
    const { payload, findings } = paymentQrPayload({ ...payment, name: "n".repeat(71), reference: "r".repeat(141), information: "i".repeat(71) });
    expect(payload.split("\n").map(({ length }) => length)).toEqual([3, 3, 1, 3, 0, 70, 18, 10, 0, 0, 140, 70]);
    expect(findings.map(({ code, path }) => [code, path])).toEqual([["SHORTENED", "name"], ["SHORTENED", "reference"], ["SHORTENED", "information"]]);
    // What stands before the text takes 61 bytes, letters of two bytes fill the rest: the information gives way, then 5 letters.
    const wide = paymentQrPayload({ ...payment, reference: "é".repeat(140), information: "i" });
    expect([Buffer.byteLength(wide.payload), wide.findings.map(({ path }) => path)]).toEqual([331, ["information", "reference"]]);
  });

  it.each<[string, Partial<Record<keyof PaymentQr, unknown>>]>([
    ["iban", { iban: "NL91ABNA0417164301" }], ["iban", { iban: undefined }], ["amount", { amount: "0" }], ["amount", { amount: "-1.00" }], ["amount", { amount: "1000000000.00" }], ["amount", { amount: "1.005" }],
    ["currency", { currency: "USD" }], ["name", { name: " \n" }], ["bic", { bic: "ABN" }], ["purpose", { purpose: "GOODS" }], ["reference", { reference: 7 }],
  ])("refuses a wrong %s", (path, wrong) => {
    expect(() => paymentQrPayload({ ...payment, ...wrong } as PaymentQr)).toThrow(expect.objectContaining({ name: "TermijnError", code: "INVALID_INPUT", issues: [expect.objectContaining({ path })] }));
  });

  it("names every problem at once, and takes the least and the most", () => {
    expect(() => paymentQrPayload({} as PaymentQr)).toThrow(expect.objectContaining({ issues: [expect.objectContaining({ path: "name" }), expect.objectContaining({ path: "iban" }), expect.objectContaining({ path: "amount" })] }));
    expect(() => paymentQrPayload(null as never)).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
    expect([lines({ amount: "0.01" })[7], lines({ amount: "999999999.99" })[7]]).toEqual(["EUR0.01", "EUR999999999.99"]);
  });

  test("whatever text comes in: at most twelve lines, each in its place, at most 331 bytes, no character cut", () => {
    const text = fc.oneof(fc.string({ maxLength: 200 }), fc.string({ unit: "grapheme", maxLength: 200 }), fc.constantFrom("a\nb\r\nc", "😀".repeat(140), "e\u0301".repeat(80), "\u0000\u2028x"));
    fc.assert(fc.property(text, text, text, (name, reference, information) => {
      fc.pre(/[^\s\p{Cc}]/u.test(name));
      const { payload } = paymentQrPayload({ ...payment, name: `N${name}`, reference, information });
      const parts = payload.split("\n");
      expect(parts.length).toBeLessThanOrEqual(12);
      expect([parts[0], parts[6], parts[7]]).toEqual(["BCD", "NL91ABNA0417164300", "EUR1210.00"]);
      expect(Buffer.byteLength(payload)).toBeLessThanOrEqual(331);
      expect(Buffer.from(payload).toString("utf8")).toBe(payload);
      expect(payload).not.toMatch(/\n$|[\r\u0000]/);
    }), { numRuns: 500 });
  });
});
