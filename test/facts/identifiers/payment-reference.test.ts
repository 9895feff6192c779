import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  belgianCheckDigits, belgianReferenceOf, dutchCheckDigit, dutchReferenceOf, isoCheckDigits, isoReferenceOf, isPlausiblePaymentReference, paymentReferenceForm,
} from "../../../src/facts/identifiers/payment-reference.js";

describe("betalingskenmerk", () => {
  test.each([
    ["5000056789012345", "example of the Betaalvereniging, sixteen digits"],
    ["12234534622567", "example of the Betaalvereniging, fourteen digits with the length digit 2"],
    ["1234567", "seven digits have no check"],
  ])("%s passes (%s)", (reference) => {
    expect(dutchReferenceOf(reference)).toBe(reference);
  });

  test("the sum of the published example is 215: 215 mod 11 is 6, and 11 − 6 is 5", () => {
    expect(dutchCheckDigit("000056789012345")).toBe("5");
  });

  // Weights from the right 2, 4, 8, 5, 10, 9, 7, 3, 6, 1: a single digit at the end gives 2 × digit, and 11 minus that.
  test.each([["0", "0", "11 − 0 = 11 becomes 0"], ["6", "1", "12 mod 11 = 1, 11 − 1 = 10 becomes 1"], ["1", "9", "11 − 2"], ["5", "1", "10 mod 11 = 10, 11 − 10 = 1"]])(
    "the check digit over %s is %s: %s", (digit, check) => {
      expect(dutchCheckDigit(digit)).toBe(check);
    },
  );

  test.each([
    ["2015048300000000", "sixteen digits in a real invoice: the check digit should be 9"],
    ["5000056789012346", "last digit changed"],
    ["13234534622567", "length digit 3 does not exist for fourteen"],
    ["12345678", "eight digits are no length of it"],
    ["123456789012345", "nor fifteen"],
    ["50000567890123A5", "a letter"],
    ["", "nothing"],
  ])("%s fails (%s)", (reference) => {
    expect(dutchReferenceOf(reference)).toBeNull();
  });

  test("spaces are for the eye, leading zeros stay", () => {
    expect(dutchReferenceOf("5000 0567 8901 2345")).toBe("5000056789012345");
    // 3 × 6 + 8 × 1 + 4 × 2 + 5 × 8 + 1 × 5 = 79; 79 mod 11 = 2; 11 − 2 = 9
    expect(dutchReferenceOf("9015 0483 0000 0000")).toBe("9015048300000000");
    expect(dutchReferenceOf("0000001")).toBe("0000001");
  });

  test("a check digit, whatever follows it, makes a reference, and hardly another digit does", () => {
    fc.assert(fc.property(fc.stringMatching(/^\d{15}$/), (digits) => {
      const check = dutchCheckDigit(digits);
      const passing = [..."0123456789"].filter((digit) => dutchReferenceOf(digit + digits) !== null);
      expect(passing).toEqual([check]);
    }));
  });
});

describe("ISO 11649", () => {
  test.each(["RF18539007547034", "RF18 5390 0754 7034", "rf18539007547034"])("%s passes", (reference) => {
    expect(isoReferenceOf(reference)).toBe("RF18539007547034");
  });

  test("the check digits of 20260042 are 88", () => {
    expect(isoCheckDigits("20260042")).toBe("88");
    expect(isoReferenceOf("RF8820260042")).toBe("RF8820260042");
  });

  test.each(["RF19539007547034", "RF18539007547043", "RF1853900754703412345678901", "RF18", "RF", "18539007547034"])("%s fails", (reference) => {
    expect(isoReferenceOf(reference)).toBeNull();
  });

  test("read with RF at the end as a number it leaves 1 by 97, as ISO 7064 says", () => {
    fc.assert(fc.property(fc.stringMatching(/^[A-Z0-9]{1,21}$/), (body) => {
      const digits = [...`${body}RF${isoCheckDigits(body)}`].map((character) => parseInt(character, 36)).join("");
      expect(BigInt(digits) % 97n).toBe(1n);
    }));
  });
});

describe("Belgian OGM", () => {
  test.each(["010676609538", "+++010/6766/09538+++", "***010/6766/09538***", "010/6766/09538"])("%s passes", (reference) => {
    expect(belgianReferenceOf(reference)).toBe("010676609538");
  });

  test("a number that 97 divides has 97, not 00", () => {
    expect(belgianCheckDigits("0000000097")).toBe("97");
    expect(belgianReferenceOf("000000009797")).toBe("000000009797");
    expect(belgianReferenceOf("000000009700")).toBeNull();
  });

  test.each(["010676609539", "+++010/6766/09539+++", "01067660953", "A10676609538"])("%s fails", (reference) => {
    expect(belgianReferenceOf(reference)).toBeNull();
  });
});

describe("which form a text has", () => {
  test.each([
    ["RF18539007547034", "iso-11649"],
    ["RF99ABC", "iso-11649"],
    ["+++010/6766/09539+++", "belgian"],
    ["2015 0483 0000 0000", "dutch"],
    ["12234534622567", "dutch"],
    ["13234534622567", null],
    ["2026-0042", null],
    ["Factuur 42", null],
    ["1234567", null],
    ["", null],
    ["9".repeat(10_000), null],
  ] as const)("%s: %s", (text, form) => {
    expect(paymentReferenceForm(text)).toBe(form);
  });

  test.each([
    ["Factuur 2026-0042", true],
    ["010676609538", true],
    ["RF18539007547034", true],
    ["5000056789012345", true],
    ["5000056789012346", false],
    ["RF19539007547034", false],
    ["+++010/6766/09539+++", false],
  ])("%s is plausible: %s", (text, plausible) => {
    expect(isPlausiblePaymentReference(text)).toBe(plausible);
  });
});
