import { describe, expect, it } from "vitest";
import { hasKnownVatPrefix, isDutchVatNumber, isVatCountry, vatNumberOf } from "../../../src/facts/identifiers/vat-number.js";

describe("Dutch VAT numbers", () => {
  it.each([
    // The eight digits with weights 9 to 2, modulo 11, are the ninth.
    ["NL123456782B01", (1 * 9 + 2 * 8 + 3 * 7 + 4 * 6 + 5 * 5 + 6 * 4 + 7 * 3 + 8 * 2) % 11 === 2],
    ["NL111111110B01", (9 + 8 + 7 + 6 + 5 + 4 + 3 + 2) % 11 === 0],
    // The Tax Administration's own example of a number for sole traders from 2020 on.
    ["NL000099998B57", true],
    ["NL004495445B01", true],
    ["NL123456789B01", false],
    ["NL000000000B00", false],
  ])("%s", (number, right) => {
    expect(isDutchVatNumber(number)).toBe(right);
    expect(vatNumberOf(number)).toBe(right ? number : null);
  });

  it("the number for sole traders passes mod 97 over the whole: N = 23, L = 21, B = 11", () => {
    expect(2321000099998n * 10_000n + 1157n).toBe(23210000999981157n);
    expect(23210000999981157n % 97n).toBe(1n);
  });

  it("is written with dots, spaces and small letters too", () => {
    expect(vatNumberOf(" nl 1234.56.782.b.01")).toBe("NL123456782B01");
  });
});

describe("VAT numbers of other countries", () => {
  it.each(["BE0123456789", "DE123456789", "FRXX123456789", "ATU12345678", "IE1234567FA", "EL123456789", "XI123456789", "SE123456789001"])("%s is written right", (number) => {
    expect(vatNumberOf(number)).toBe(number);
  });

  it.each(["BE54321", "DE12345678", "NL12345678", "FR123", "ATU1234567", "175 269 2355", "", "NO123456789MVA", "NL".repeat(1_000_000)])("%s is not, or not known", (number) => {
    expect(vatNumberOf(number)).toBeNull();
  });

  it("only those of known countries are judged", () => {
    expect(["NL1", "be 1", "XI1", "GB1", "NO1", "1"].map(hasKnownVatPrefix)).toEqual([true, true, true, false, false, false]);
    expect(["NL", "GR", "EL", "GB", ""].map(isVatCountry)).toEqual([true, true, false, false, false]);
  });
});
