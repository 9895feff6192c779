import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { checkPaymentReference, makePaymentReference } from "../../../src/interop/exchange.js";

describe("checking a payment reference", () => {
  it.each([
    ["5000056789012345", "dutch", "5000056789012345", "5000 0567 8901 2345"],
    ["12234534622567", "dutch", "12234534622567", "1223 4534 6225 67"],
    ["RF18539007547034", "iso-11649", "RF18539007547034", "RF18 5390 0754 7034"],
    ["rf18 5390 0754 7034", "iso-11649", "RF18539007547034", "RF18 5390 0754 7034"],
    ["010676609538", "belgian", "010676609538", "+++010/6766/09538+++"],
    ["+++010/6766/09538+++", "belgian", "010676609538", "+++010/6766/09538+++"],
  ])("%s is valid (%s)", (text, system, compact, printed) => {
    expect(checkPaymentReference(text)).toStrictEqual({ valid: true, system, compact, printed, findings: [] });
  });

  it.each([
    ["2015048300000000", "dutch", "REFERENCE_CHECK_FAILED"],
    ["RF19539007547034", "iso-11649", "REFERENCE_CHECK_FAILED"],
    ["+++010/6766/09539+++", "belgian", "REFERENCE_CHECK_FAILED"],
    ["Factuur 2026-0042", null, "REFERENCE_UNSTRUCTURED"],
    ["", null, "REFERENCE_UNSTRUCTURED"],
  ])("%s is not", (text, system, code) => {
    expect(checkPaymentReference(text)).toMatchObject({ valid: false, system, compact: null, printed: null, findings: [{ code }] });
  });

  it("says where the check says less", () => {
    expect(checkPaymentReference("1234567")).toMatchObject({ valid: true, system: "dutch", findings: [{ code: "REFERENCE_WITHOUT_CHECK" }] });
    // Of all numbers the first that is both, found by trying: its Dutch length digit is 0 and its last two digits are the first ten by 97.
    const both = Array.from({ length: 100_000 }, (_, index) => makePaymentReference("dutch", String(index + 1_000_000_000)).compact).find((reference) => Number(reference.slice(0, 10)) % 97 === Number(reference.slice(10)))!;
    expect(checkPaymentReference(both)).toMatchObject({ valid: true, system: "dutch", findings: [{ code: "REFERENCE_AMBIGUOUS" }] });
    expect(() => checkPaymentReference(7 as never)).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
  });
});

describe("making one", () => {
  it.each([
    ["iso-11649", "20260042", "RF8820260042"],
    ["iso-11649", "539007547034", "RF18539007547034"],
    ["dutch", "000056789012345", "5000056789012345"],
    ["dutch", "234534622567", "12234534622567"],
    ["dutch", "56789012345", null],
    ["belgian", "0106766095", "010676609538"],
    ["belgian", "106766095", "010676609538"],
  ] as const)("%s of %s", (system, body, compact) => {
    const made = makePaymentReference(system, body);
    if (compact !== null) expect(made.compact).toBe(compact);
    expect(checkPaymentReference(made.printed)).toMatchObject({ valid: true, system, compact: made.compact });
  });

  it.each([["dutch", "1234567890123456"], ["dutch", "12A"], ["dutch", ""], ["iso-11649", "2026-0042"], ["iso-11649", "A".repeat(22)], ["belgian", "12345678901"], ["french", "1"], ["toString", "1"], ["belgian", 7]])("refuses %s of %s", (system, body) => {
    expect(() => makePaymentReference(system as never, body as never)).toThrow(expect.objectContaining({ name: "TermijnError", code: "INVALID_INPUT" }));
  });

  test("passes its own check, whatever the number", () => {
    fc.assert(fc.property(fc.constantFrom<("dutch" | "belgian")[]>("dutch", "belgian"), fc.stringMatching(/^\d{1,10}$/), (system, body) => {
      const { compact, printed } = makePaymentReference(system, body);
      expect(checkPaymentReference(printed)).toMatchObject({ valid: true, compact });
    }), { numRuns: 500 });
    fc.assert(fc.property(fc.stringMatching(/^[A-Z0-9]{1,21}$/), (body) => {
      expect(checkPaymentReference(makePaymentReference("iso-11649", body).printed)).toMatchObject({ valid: true, system: "iso-11649" });
    }));
  });

  test("one changed digit is found where 97 checks; by 11 always in the check digit", () => {
    const changed = (text: string, at: number, by: number) => text.slice(0, at) + String((Number(text[at]) + by) % 10) + text.slice(at + 1);
    fc.assert(fc.property(fc.stringMatching(/^\d{10}$/), fc.integer({ min: 0, max: 11 }), fc.integer({ min: 1, max: 9 }), (digits, at, by) => {
      expect(checkPaymentReference(`+++${changed(makePaymentReference("belgian", digits).compact, at, by).replace(/^(...)(....)(.....)$/, "$1/$2/$3")}+++`).valid).toBe(false);
      expect(checkPaymentReference(`RF${changed(makePaymentReference("iso-11649", digits).compact.slice(2), at, by)}`).valid).toBe(false);
      expect(checkPaymentReference(changed(makePaymentReference("dutch", digits.padStart(15, "1")).compact, 0, by)).valid).toBe(false);
    }), { numRuns: 500 });
  });
});
