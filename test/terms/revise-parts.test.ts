import fc from "fast-check";
import { reviseParts, receivables, TermijnError, type Invoice, type TermPart } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, it } from "vitest";

const milestone = (name: string): TermPart["due"] => ({ kind: "milestone", milestone: name, days: 14 });
const project = (total: string, parts: TermPart[]): Invoice => ({ number: "P-1", issuedOn: "2026-01-05", total, terms: { kind: "parts", agreedIn: "contract", parts } });
const THIRTY_THIRTY_FORTY: TermPart[] = [
  { label: "start", share: "30", due: { kind: "net", days: 14 } },
  { label: "half way", share: "30", due: milestone("half way") },
  { label: "completion", share: "40", due: milestone("completion") },
];
/** The parts of an invoice with their amounts, as the receivables show them. */
const amounts = (invoice: Invoice): string[] =>
  receivables(invoice, { creditor: { name: "A", kind: "business" }, debtor: { name: "B", kind: "business" }, law: nl }).map(({ part, amount }) => `${part} ${amount}`);
const refused = (run: () => unknown): TermijnError => {
  try {
    run();
  } catch (error) {
    if (error instanceof TermijnError) return error;
    throw error;
  }
  throw new Error("was accepted");
};

describe("extra work, without raising what was already billed", () => {
  const invoice = project("10000.00", THIRTY_THIRTY_FORTY);

  it.each<[string, string, string[], string[]]>([
    // 3,000 stays; 30% of 11,000 is 3,300; 11,000 - 3,000 - 3,300 is left.
    ["after the first part", "11000.00", ["start"], ["start 3000.00", "half way 3300.00", "completion 4700.00"]],
    ["after the second part", "11000.00", ["start", "half way"], ["start 3000.00", "half way 3000.00", "completion 5000.00"]],
    ["before anything was billed", "11000.00", [], ["start 3300.00", "half way 3300.00", "completion 4400.00"]],
    // Less work: 30% of 9,000 is 2,700; 9,000 - 3,000 - 2,700.
    ["less work", "9000.00", ["start"], ["start 3000.00", "half way 2700.00", "completion 3300.00"]],
  ])("%s", (_, total, billed, expected) => {
    expect(amounts(reviseParts(invoice, { total, billed }))).toEqual(expected);
  });

  it("puts the remainder last when the last part was billed first", () => {
    const revised = reviseParts(invoice, { total: "11000.00", billed: ["start", "completion"] });
    // 11,000 - 3,000 - 4,000.
    expect(amounts(revised)).toEqual(["start 3000.00", "completion 4000.00", "half way 4000.00"]);
  });

  it("can be done twice, and keeps names that were numbers", () => {
    const unnamed = project("100.01", [{ share: "30", due: milestone("a") }, { share: "30", due: milestone("b") }, { due: milestone("c") }]);
    const once = reviseParts(unnamed, { total: "200.00", billed: ["1"] });
    expect(amounts(once)).toEqual(["1 30.00", "2 60.00", "3 110.00"]);
    const twice = reviseParts(once, { total: "250.00", billed: ["1", "2"] });
    expect(amounts(twice)).toEqual(["1 30.00", "2 60.00", "3 160.00"]);
  });

  it("leaves the invoice that was handed in as it was", () => {
    const before = structuredClone(invoice);
    reviseParts(invoice, { total: "11000.00", billed: ["start"] });
    expect(invoice).toEqual(before);
  });

  it("wants the VAT of the new total where the invoice states its VAT", () => {
    const withVat = { ...invoice, vat: "1735.54" };
    expect(refused(() => reviseParts(withVat, { total: "11000.00" })).issues[0]!.path).toBe("revision.vat");
    expect(reviseParts(withVat, { total: "11000.00", vat: "1909.09" })).toMatchObject({ total: "11000.00", vat: "1909.09" });
    expect(reviseParts(withVat, { parts: { completion: { due: milestone("handover") } } })).toMatchObject({ total: "10000.00", vat: "1735.54" });
  });
});

describe("a part moved or changed", () => {
  const invoice = project("10000.00", THIRTY_THIRTY_FORTY);

  it("moves a part to another day and leaves the amounts", () => {
    const moved = reviseParts(invoice, { billed: ["start"], parts: { "half way": { due: { kind: "date", dueOn: "2026-05-01" } } } });
    expect(amounts(moved)).toEqual(["start 3000.00", "half way 3000.00", "completion 4000.00"]);
    expect(moved.terms).toMatchObject({ parts: [{}, { label: "half way", due: { kind: "date", dueOn: "2026-05-01" } }, {}] });
  });

  it("changes a share to an amount and an amount to a share", () => {
    const fixed = reviseParts(invoice, { parts: { "half way": { amount: "2500.00", due: milestone("half way") } } });
    expect(amounts(fixed)).toEqual(["start 3000.00", "half way 2500.00", "completion 4500.00"]);
    const shared = reviseParts(fixed, { parts: { "half way": { share: "10", due: milestone("half way") } } });
    expect(amounts(shared)).toEqual(["start 3000.00", "half way 1000.00", "completion 6000.00"]);
  });

  it("does as told for the last part, the other open part being what is left", () => {
    const revised = reviseParts(invoice, { billed: ["start"], parts: { completion: { share: "50", due: milestone("completion") } } });
    // 50% of 10,000; 10,000 - 3,000 - 5,000 is left for the part half way.
    expect(amounts(revised).sort()).toEqual(["completion 5000.00", "half way 2000.00", "start 3000.00"]);
  });

  it("refuses sizes that do not make the total, when every open part was given one", () => {
    const due = milestone("later");
    expect(amounts(reviseParts(invoice, { billed: ["start"], parts: { "half way": { amount: "3000.00", due }, completion: { amount: "4000.00", due } } }))).toEqual(["start 3000.00", "half way 3000.00", "completion 4000.00"]);
    expect(refused(() => reviseParts(invoice, { billed: ["start"], parts: { "half way": { amount: "3000.00", due }, completion: { amount: "5000.00", due } } })).message).toMatch(/1000\.00/);
    expect(refused(() => reviseParts(invoice, { billed: ["start"], parts: { "half way": { share: "30", due }, completion: { share: "50", due } } })).message).toMatch(/1000\.00/);
    expect(refused(() => reviseParts(invoice, { parts: { start: { share: "30", due }, "half way": { share: "30", due }, completion: { share: "50", due } } })).message).toMatch(/10 too much/);
  });

  it("refuses a new total below what was billed", () => {
    expect(refused(() => reviseParts(invoice, { total: "5000.00", billed: ["start", "half way"] })).code).toBe("INVALID_INPUT");
  });

  it.each<[string, Parameters<typeof reviseParts>[1], string, string]>([
    ["an unknown part billed", { billed: ["finish"] }, "INCONSISTENT", "revision.billed"],
    ["an unknown part changed", { parts: { finish: { due: milestone("x") } } }, "INCONSISTENT", "revision.parts.finish"],
    ["a billed part changed", { billed: ["start"], parts: { start: { share: "10", due: milestone("x") } } }, "INCONSISTENT", "revision.parts.start"],
    ["all billed", { total: "11000.00", billed: ["start", "half way", "completion"] }, "INCONSISTENT", "revision.billed"],
    ["a malformed total", { total: "11.000,00" }, "INVALID_INPUT", "revision.total"],
  ])("refuses %s", (_, revision, code, path) => {
    const error = refused(() => reviseParts(invoice, revision));
    expect([error.code, error.issues[0]!.path]).toEqual([code, path]);
  });

  it("refuses terms of another kind", () => {
    expect(refused(() => reviseParts({ number: "1", issuedOn: "2026-01-05", total: "10.00", terms: { kind: "net", days: 14 } }, { total: "20.00" })).code).toBe("UNSUPPORTED");
  });
});

it("for any total and any extra work the parts make the new total and billed amounts stay", () => {
  const cents = fc.integer({ min: 100, max: 10_000_000 });
  const text = (value: number): string => (value / 100).toFixed(2);
  fc.assert(fc.property(cents, cents, fc.subarray(["start", "half way"]), (total, extra, billed) => {
    const before = amounts(project(text(total), THIRTY_THIRTY_FORTY));
    const after = amounts(reviseParts(project(text(total), THIRTY_THIRTY_FORTY), { total: text(total + extra), billed }));
    const sum = after.reduce((cents, line) => cents + Math.round(Number(line.split(" ").at(-1)) * 100), 0);
    expect(sum).toBe(total + extra);
    for (const label of billed) expect(after.find((line) => line.startsWith(label))).toBe(before.find((line) => line.startsWith(label)));
  }), { numRuns: 500 });
});
