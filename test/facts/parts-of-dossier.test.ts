import { parseDossier, receivables, safeParseDossier, statementOn, workList, policies, type ErrorData, type TermPart } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, it } from "vitest";

const due: TermPart["due"] = { kind: "net", days: 14 };
const parties = { creditor: { name: "Atelier Noord", kind: "business" }, debtor: { name: "Bakkerij Zuid", kind: "business" } } as const;
const inParts = (number: string, parts: TermPart[], facts = {}) => ({ number, issuedOn: "2026-01-05", total: "1000.00", terms: { kind: "parts", agreedIn: "contract", parts }, ...facts }) as const;
const dossier = (...invoices: object[]) => ({ ...parties, invoices, events: [] });
const refusal = (input: unknown): ErrorData => {
  const parsed = safeParseDossier(input);
  if (parsed.ok) throw new Error("expected a refusal");
  expect(() => parseDossier(input)).toThrow(parsed.error.message);
  return parsed.error;
};
const sound = inParts("A", [{ due, share: "30" }, { due }]);

describe("a dossier with parts that cannot make the total is refused, with the invoice", () => {
  it.each<[string, TermPart[], { path: string; message: string }]>([
    ["shares of 60 %", [{ due, share: "30" }, { due, share: "30" }], { path: "", message: "expected shares that make 100 percent, got 60 (40 too little)" }],
    // 500.00 + 499.99.
    ["amounts one cent short", [{ due, amount: "500.00" }, { due, amount: "499.99" }], { path: "", message: "expected parts that make the total of 1000.00, got 999.99 (-0.01 off)" }],
    ["nothing left for the last", [{ due, amount: "1000.01" }, { due }], { path: "", message: "expected parts that leave something of the total of 1000.00 for the last, got -0.01" }],
    ["an amount of the wrong sign", [{ due, amount: "-1.00" }, { due }], { path: "[0].amount", message: 'expected an amount with the sign of the total of 1000.00, got "-1.00"' }],
    ["a share and an amount", [{ due, share: "30", amount: "300.00" }, { due }], { path: "[0]", message: "expected a share or an amount, got both" }],
    ["a remainder that is not last", [{ due }, { due, share: "30" }], { path: "[0]", message: "expected a share or an amount; only the last part may be the remainder" }],
  ])("%s", (_, parts, { path, message }) => {
    const error = refusal(dossier(sound, inParts("B", parts)));
    expect(error.code).toBe("INCONSISTENT");
    expect(error.issues.map((issue) => ({ path: issue.path, message: issue.message }))).toEqual([{ path: `invoices[1].terms.parts${path}`, message }]);
  });

  it("every problem of every invoice at once", () => {
    const both = { due, share: "30", amount: "300.00" };
    const issues = refusal({ ...dossier(inParts("A", [both, both, { due }]), inParts("B", [{ due, share: "30" }, { due, share: "30" }]), inParts("C", [{ due, amount: "-1.00" }, { due, amount: "-2.00" }, { due }])), events: [{ type: "credit", on: "2026-02-01", amount: "1.00", invoice: "Z" }] }).issues;
    expect(issues.map(({ path }) => path)).toEqual([
      "invoices[0].terms.parts[0]", "invoices[0].terms.parts[1]", "invoices[1].terms.parts", "invoices[2].terms.parts[0].amount", "invoices[2].terms.parts[1].amount", "events[0].invoice",
    ]);
  });

  it("also where they are asked about, one at a time in a list", () => {
    const bad = dossier(sound, inParts("B", [{ due, share: "30" }, { due, share: "30" }])) as never;
    expect(() => statementOn(bad, { on: "2026-03-01", law: nl })).toThrow(expect.objectContaining({ code: "INCONSISTENT", issues: [expect.objectContaining({ path: "invoices[1].terms.parts" })] }));
    const lines = workList([bad, dossier(sound)], { on: "2026-03-01", law: nl, policy: policies.business });
    expect(lines.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  it("a sum beyond what can be computed, and more problems than can be counted", () => {
    // Twelve times 999,999,999,999,999 cents.
    const large = Array.from({ length: 12 }, () => ({ due, amount: "9999999999999.99" }));
    expect(refusal(dossier(inParts("A", large))).issues.map(({ path }) => path)).toEqual(["invoices[0].terms.parts"]);
    const both = Array.from({ length: 150_000 }, (_, index) => ({ due, label: String(index), share: "1", amount: "1.00" }));
    expect(() => safeParseDossier(dossier(inParts("A", both)))).not.toThrow();
  });

  it("an invoice on its own is called so", () => {
    expect(() => receivables(inParts("B", [{ due, share: "30" }, { due, share: "30" }]) as never, { ...parties, law: nl })).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", issues: [expect.objectContaining({ path: "invoice.terms.parts" })] }));
  });
});

describe("parts that make the total are taken", () => {
  it.each<[string, object]>([
    ["a remainder", sound],
    ["shares of a hundred", inParts("A", [{ due, share: "33.33" }, { due, share: "66.67" }])],
    ["amounts", inParts("A", [{ due, amount: "400.00" }, { due, amount: "600.00" }])],
    ["those of a credit", inParts("A", [{ due, amount: "-400.00" }, { due }], { total: "-1000.00" })],
    ["yen, without decimals", inParts("A", [{ due, amount: "400" }, { due, amount: "600" }], { total: "1000", currency: "JPY" })],
    ["dinars, with three decimals", inParts("A", [{ due, amount: "0.001" }, { due, amount: "999.999" }], { total: "1000", currency: "KWD" })],
  ])("%s", (_, invoice) => {
    expect(safeParseDossier(dossier(invoice))).toMatchObject({ ok: true });
  });

  it("two currencies are still told as that, whatever their decimals", () => {
    const issues = refusal(dossier(sound, inParts("B", [{ due, share: "50" }, { due }], { total: "1000", currency: "JPY" }))).issues;
    expect(issues.map(({ path }) => path)).toEqual(["invoices[1].currency"]);
  });
});
