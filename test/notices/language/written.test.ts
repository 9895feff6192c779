import { describe, expect, it } from "vitest";
import { writtenAmount, writtenPercent } from "../../../src/notices/language/written-amount.js";
import { writtenDay } from "../../../src/notices/language/written-day.js";

describe("amounts as a reader writes them", () => {
  it.each([
    ["1234.50", "EUR", "€\u00a01.234,50", "€1,234.50"],
    ["0.05", "EUR", "€\u00a00,05", "€0.05"],
    ["-1234567.00", "EUR", "€\u00a0-1.234.567,00", "-€1,234,567.00"],
    ["999.99", "GBP", "£\u00a0999,99", "£999.99"],
    ["1234.50", "CHF", "CHF\u00a01.234,50", "CHF\u00a01,234.50"],
    ["-5.00", "CHF", "CHF\u00a0-5,00", "CHF\u00a0-5.00"],
    ["1000", "JPY", "JPY\u00a01.000", "JPY\u00a01,000"],
  ])("%s %s", (amount, currency, dutch, english) => {
    expect(writtenAmount(amount, currency, "nl")).toBe(dutch);
    expect(writtenAmount(amount, currency, "en")).toBe(english);
  });
});

it("writes percentages with the language's decimal sign", () => {
  expect(writtenPercent("10.40", "nl")).toBe("10,40%");
  expect(writtenPercent("10.40", "en")).toBe("10.40%");
});

it("writes days without a leading zero", () => {
  expect(writtenDay("2026-03-01", "nl")).toBe("1 maart 2026");
  expect(writtenDay("2028-02-29", "en")).toBe("29 February 2028");
});
