import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ibanOf, looksLikeIban } from "../../../src/facts/identifiers/iban.js";

/** Examples that the SWIFT IBAN registry prints with each country. */
const REGISTRY = [
  "NL91ABNA0417164300", "BE68539007547034", "DE89370400440532013000", "FR1420041010050500013M02606", "GB29NWBK60161331926819",
  "NO9386011117947", "SE4550000000058398257466", "CH9300762011623852957", "MT84MALT011000012345MTLCAST001S", "ES9121000418450200051332",
];

describe("IBAN", () => {
  it.each(REGISTRY)("%s is right", (iban) => {
    expect(ibanOf(iban)).toBe(iban);
    expect(ibanOf(iban.toLowerCase().replace(/(.{4})/g, "$1 "))).toBe(iban);
  });

  it.each([
    ["a wrong check digit", "NL92ABNA0417164300"],
    ["too long", "NL91ABNA04171643000"],
    ["too short", "NL91ABNA041716430"],
    ["an unknown country", "XX91ABNA0417164300"],
    ["letters where the Dutch account has digits", "NL13TESTA123456789"],
    ["an account number", "12345678"],
    ["nothing", ""],
    ["text without end", "NL91".repeat(1_000_000)],
  ])("%s is not", (_, text) => {
    expect(ibanOf(text)).toBeNull();
  });

  it("is looked at apart from its check", () => {
    expect(looksLikeIban("NL00 BANK 0123 4567 89")).toBe(true);
    expect(looksLikeIban("NLING34434343434")).toBe(false);
    expect(looksLikeIban("12345678")).toBe(false);
  });

  it("notices every changed digit and every exchange of two neighbours", () => {
    fc.assert(
      fc.property(fc.constantFrom(...REGISTRY), fc.nat(20), fc.nat(8), (iban, at, step) => {
        const position = 2 + (at % (iban.length - 2));
        const digit = iban[position]!;
        if (!/\d/.test(digit)) return;
        const changed = iban.slice(0, position) + ((Number(digit) + 1 + step) % 10) + iban.slice(position + 1);
        expect(ibanOf(changed)).toBeNull();
        const next = iban[position + 1];
        if (position < 4 || next === undefined || !/\d/.test(next) || next === digit) return;
        expect(ibanOf(iban.slice(0, position) + next + digit + iban.slice(position + 2))).toBeNull();
      }),
      { seed: 7, numRuns: 2000 },
    );
  });
});
