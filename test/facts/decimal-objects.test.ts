import { Decimal } from "decimal.js";
import { safeParseDossier } from "termijn";
import { expect, it } from "vitest";

const totalOf = (total: unknown) => {
  const parsed = safeParseDossier({ creditor: { name: "Atelier Noord", kind: "business" }, debtor: { name: "Bakkerij Zuid", kind: "business" }, invoices: [{ number: "A", issuedOn: "2026-01-02", total }], events: [] });
  return parsed.ok ? parsed.value.invoices[0]!.total : null;
};

it.each<[string, unknown, string]>([
  ["that ignores how many decimals are asked for", { toFixed: () => "1200" }, "1200.00"],
  ["the same for nothing", { toFixed: () => "0" }, "0.00"],
  ["the same below zero", { toFixed: () => "-1200" }, "-1200.00"],
  ["the same with its own decimals", { toFixed: () => "1200.50" }, "1200.50"],
  ["that gives as many as asked for", { toFixed: (decimals: number) => (1200).toFixed(decimals) }, "1200.00"],
  ["the same with a fraction", { toFixed: (decimals: number) => (1200.5).toFixed(decimals) }, "1200.50"],
  ["of decimal.js", new Decimal("1200"), "1200.00"],
  ["of decimal.js, that writes itself with an exponent", new (Decimal.clone({ toExpPos: 2 }))("1200"), "1200.00"],
])("a decimal object %s", (_, given, expected) => {
  expect(totalOf(given)).toBe(expected);
});

it.each<[string, unknown]>([["more decimals than the currency has", { toFixed: () => "1200.505" }], ["an exponent", { toFixed: () => "1.5e+30" }], ["words", { toFixed: () => "x0" }], ["no text", { toFixed: () => 1200 }]])("one with %s is no amount", (_, given) => {
  expect(totalOf(given)).toBeNull();
});
