import { dueDate, readTerms, receivables, reviseParts, type Invoice, type Party, type TermPart } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, it } from "vitest";

const creditor: Party = { name: "Atelier Noord", kind: "business" };
const debtor: Party = { name: "Bakkerij Zuid", kind: "business" };
const context = { creditor, debtor, law: nl };
const project = (parts: TermPart[], facts: Partial<Invoice> = {}): Invoice => ({ number: "P-1", issuedOn: "2026-01-05", total: "1000.00", terms: { kind: "parts", agreedIn: "contract", parts }, ...facts });
const due: TermPart["due"] = { kind: "net", days: 14 };
const unreadable = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const refused = (code: string, ...issues: object[]) => expect.objectContaining({ name: "TermijnError", code, issues });
const UNREADABLE = { code: "unreadable", message: "expected plain data, got something that cannot be read" };

describe("parts that do not make the total say by how much and where", () => {
  const path = "invoice.terms.parts";

  it.each<[string, TermPart[], { path: string; message: string }]>([
    ["a share and an amount", [{ due, share: "30", amount: "300.00" }, { due }], { path: `${path}[0]`, message: "expected a share or an amount, got both" }],
    ["a remainder that is not last", [{ due, share: "30" }, { due }, { due, share: "70" }], { path: `${path}[1]`, message: "expected a share or an amount; only the last part may be the remainder" }],
    ["an amount of the wrong sign", [{ due, share: "30" }, { due, amount: "-1.00" }, { due }], { path: `${path}[1].amount`, message: 'expected an amount with the sign of the total of 1000.00, got "-1.00"' }],
    // 500.00 + 499.99 is 999.99, one cent less than 1000.00.
    ["amounts one cent short", [{ due, amount: "500.00" }, { due, amount: "499.99" }], { path, message: "expected parts that make the total of 1000.00, got 999.99 (-0.01 off)" }],
    // 300.00 + 800.00.
    ["a share and an amount too much", [{ due, share: "30" }, { due, amount: "800.00" }], { path, message: "expected parts that make the total of 1000.00, got 1100.00 (100.00 off)" }],
    // 1000.00 - 1000.01.
    ["nothing left for the last", [{ due, amount: "1000.01" }, { due }], { path, message: "expected parts that leave something of the total of 1000.00 for the last, got -0.01" }],
  ])("%s", (_, parts, issue) => {
    expect(() => receivables(project(parts), context)).toThrow(refused("INVALID_INPUT", { code: "parts", ...issue }));
  });

  it("shares that miss a hundred", () => {
    const parts = [{ due, share: "30" }, { due, share: "60" }];
    expect(() => receivables(project(parts), context)).toThrow(refused("INVALID_INPUT", expect.objectContaining({ path, message: "expected shares that make 100 percent, got 90 (10 too little)" })));
  });

  it("a credit note's parts are below zero, and nothing is neither", () => {
    const amountsOf = (total: string, ...amounts: (string | undefined)[]) =>
      receivables(project(amounts.map((amount) => ({ due, ...(amount !== undefined && { amount }) })), { total }), context).map(({ amount }) => amount);
    expect(amountsOf("-1000.00", "-400.00", undefined)).toEqual(["-400.00", "-600.00"]);
    expect(amountsOf("-1000.00", "-400.00", "-600.00")).toEqual(["-400.00", "-600.00"]);
    expect(amountsOf("1000.00", "0.00", "1000.00")).toEqual(["0.00", "1000.00"]);
    expect(amountsOf("-1000.00", "0.00", undefined)).toEqual(["0.00", "-1000.00"]);
    expect(amountsOf("1000.00", "1000.00", undefined)).toEqual(["1000.00", "0.00"]);
    expect(amountsOf("-1000.00", "-1000.00", undefined)).toEqual(["-1000.00", "0.00"]);
    expect(() => amountsOf("-1000.00", "-1000.01", undefined)).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
    expect(() => amountsOf("-1000.00", "1.00", undefined)).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
  });
});

describe("a revision that cannot be", () => {
  const invoice = project([{ label: "start", share: "30", due }, { label: "half way", share: "30", due }, { label: "completion", share: "40", due }]);
  const unknown = (path: string, got: string) => ({ path, code: "reference", message: `expected a part of the invoice, got "${got}"` });

  it.each<[string, unknown, string, ...object[]]>([
    ["nothing", undefined, "INVALID_INPUT", { path: "revision", code: "type", message: "expected what changes, got nothing" }],
    ["null", null, "INVALID_INPUT", { path: "revision", code: "type", message: "expected what changes, got null" }],
    ["text", "more", "INVALID_INPUT", { path: "revision", code: "type", message: 'expected what changes, got "more"' }],
    ["what throws when it is read", unreadable(), "INVALID_INPUT", { path: "revision", ...UNREADABLE }],
    ["parts that throw", { parts: unreadable() }, "INVALID_INPUT", { path: "revision.parts", ...UNREADABLE }],
    ["a part that throws", { parts: { start: unreadable() } }, "INVALID_INPUT", { path: "revision.parts.start", ...UNREADABLE }],
    ["parts that are null", { parts: null }, "INVALID_INPUT", { path: "revision.parts", code: "type", message: "expected changed parts by their name, got null" }],
    ["parts that are text", { parts: "start" }, "INVALID_INPUT", { path: "revision.parts", code: "type", message: 'expected changed parts by their name, got "start"' }],
    ["a malformed VAT", { total: "1100.00", vat: "x" }, "INVALID_INPUT", expect.objectContaining({ path: "revision.vat", code: "amount" })],
    ["a list of billed parts that is none", { billed: "start" }, "INVALID_INPUT", expect.objectContaining({ path: "revision.billed" })],
    ["unknown parts, all at once", { billed: ["finish"], parts: { roof: { due } } }, "INCONSISTENT", unknown("revision.billed", "finish"), unknown("revision.parts.roof", "roof")],
    ["a billed part changed", { billed: ["start"], parts: { start: { due } } }, "INCONSISTENT", { path: "revision.parts.start", code: "billed", message: "expected a part that was not billed; what was billed stays" }],
    ["all billed", { billed: ["start", "half way", "completion"] }, "INCONSISTENT", { path: "revision.billed", code: "billed", message: "expected at least one part that was not billed; bill extra work on an invoice of its own" }],
  ])("%s", (_, revision, code, ...issues) => {
    expect(() => reviseParts(invoice, revision as never)).toThrow(refused(code, ...issues));
  });

  it("says that the VAT is missing, and what kind of terms it wants", () => {
    const vat = { path: "revision.vat", code: "vat", message: "expected the VAT in the new total, since the invoice states its VAT, got nothing" };
    expect(() => reviseParts({ ...invoice, vat: "173.55" }, { total: "1100.00" })).toThrow(refused("INVALID_INPUT", vat));
    const kind = { path: "invoice.terms", code: "parts", message: "expected terms of kind parts" };
    const { terms: _, ...withoutTerms } = invoice;
    for (const other of [{ ...invoice, terms: { kind: "net", days: 14 } as const }, withoutTerms]) expect(() => reviseParts(other, {})).toThrow(refused("UNSUPPORTED", kind));
  });

  it("the same total in another writing needs no new VAT", () => {
    expect(reviseParts({ ...invoice, vat: "173.55" }, { total: "1000" })).toMatchObject({ total: "1000.00", vat: "173.55" });
  });

  it("a total of whole yen stays in whole yen", () => {
    const yen = project([{ label: "start", share: "30", due }, { label: "rest", share: "70", due }], { total: "1000", currency: "JPY" });
    // 30 % of 1,001 is 300.3.
    expect(receivables(reviseParts(yen, { total: "1001" }), context).map(({ amount }) => amount)).toEqual(["300", "701"]);
    expect(() => reviseParts(yen, { total: "1000.5" })).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
  });

  it("a part changed without a size keeps its own, a remainder keeps no share", () => {
    const moved = reviseParts(invoice, { parts: { completion: { due: { kind: "date", dueOn: "2026-06-01" } } } });
    expect(moved.terms).toMatchObject({ kind: "parts", parts: [{ label: "start", share: "30.00" }, { label: "half way", share: "30.00" }, { label: "completion", due: { kind: "date", dueOn: "2026-06-01" } }] });
    expect(moved.terms?.kind === "parts" && moved.terms.parts[2]).toEqual({ label: "completion", due: { kind: "date", dueOn: "2026-06-01" } });
  });

  it("when every open part has a size, the last with an amount comes last and is compared", () => {
    const sized = { start: { share: "30", due }, "half way": { amount: "300.00", due }, completion: { share: "40", due } };
    const revised = reviseParts(invoice, { parts: sized });
    expect(receivables(revised, context).map(({ part, amount }) => [part, amount])).toEqual([["start", "300.00"], ["completion", "400.00"], ["half way", "300.00"]]);
    expect(() => reviseParts(invoice, { parts: { ...sized, "half way": { amount: "299.99", due } } })).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
  });
});

describe("other refusals", () => {
  it("terms in parts have no single due date", () => {
    const issue = { path: "invoice.terms", code: "parts", message: "expected terms with one due date; for terms in parts ask receivables" };
    expect(() => dueDate(project([{ due }]), context)).toThrow(refused("UNSUPPORTED", issue));
  });

  it.each<[string, unknown, string]>([
    ["nothing", undefined, "creditor"],
    ["no creditor", { debtor, law: nl }, "creditor"],
    ["no debtor", { creditor, law: nl }, "debtor"],
    ["no law", { creditor, debtor }, "law"],
    ["what throws when it is read", unreadable(), "context"],
  ])("a context with %s", (_, given, path) => {
    expect(() => dueDate({ number: "1", issuedOn: "2026-01-05", total: "1.00" }, given as never)).toThrow(refused("INVALID_INPUT", expect.objectContaining({ path })));
  });

  it("a context of receivables that cannot be read is named as it is by dueDate", () => {
    expect(() => receivables(project([{ due }]), unreadable() as never)).toThrow(refused("INVALID_INPUT", expect.objectContaining({ path: "context" })));
  });

  it("a day asked about that is none, and events that are none", () => {
    const invoice = project([{ due }]);
    expect(() => receivables(invoice, { ...context, on: "2026-02-30" })).toThrow(refused("INVALID_INPUT", expect.objectContaining({ path: "on" })));
    expect(() => receivables(invoice, { ...context, events: [{ type: "payment" }] as never })).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
  });

  it("a text that is none, or longer than ten thousand characters", () => {
    expect(() => readTerms(undefined as never)).toThrow(refused("INVALID_INPUT", { path: "text", code: "type", message: "expected payment terms as text, got nothing" }));
    expect(() => readTerms("x".repeat(10_001))).toThrow(refused("INVALID_INPUT", expect.objectContaining({ path: "text", code: "length", message: expect.stringContaining("expected a text of at most 10000 characters") })));
    expect(readTerms(`30 dagen${" ".repeat(9_992)}`).terms).toEqual({ kind: "net", days: 30 });
  });
});

describe("what a finding says", () => {
  const invoice: Invoice = { number: "1", issuedOn: "2026-03-01", total: "1210.00" };

  it.each<[string, "receipt" | "performance", object]>([
    ["receipt", "receipt", { code: "RECEIPT_UNKNOWN", severity: "warning", path: "receivedOn", message: "The term counts from the receipt of the invoice, which is not known; the issue date was taken.", fix: "Record when the invoice was received." }],
    ["performance", "performance", { code: "PERFORMANCE_UNKNOWN", severity: "warning", path: "performedOn", message: "The term counts from the performance, the day of which is not known; the issue date was taken.", fix: "Record when the goods or services were received." }],
  ])("of a term from an unknown %s, the first of the findings", (_, from, finding) => {
    const { findings } = dueDate({ ...invoice, terms: { kind: "net", days: 14, from, agreedIn: "contract" } }, context);
    expect(findings[0]).toEqual(finding);
    // Only what the term counts from.
    expect(dueDate({ ...invoice, performedOn: "2026-03-02", receivedOn: "2026-03-02", terms: { kind: "net", days: 14, from, agreedIn: "contract" } }, context).findings.filter(({ code }) => code.endsWith("_UNKNOWN"))).toEqual([]);
  });

  it("of a milestone that was not reached, and that part can be demanded by nobody yet", () => {
    const [waiting] = receivables(project([{ due: { kind: "milestone", milestone: "roof" } }]), context);
    expect(waiting!.due).toEqual({
      dueOn: null, claimableFrom: "2026-01-05", interestFrom: null, source: "agreed", basis: [],
      findings: [{ code: "MILESTONE_NOT_REACHED", severity: "note", message: 'The milestone "roof" has not been reached: this part is not due yet.', values: { milestone: "roof" }, fix: "Record a milestone event when it is reached." }],
    });
  });

  it("a milestone recorded twice was reached the first time", () => {
    const events = ["2026-03-02", "2026-02-10", "2026-04-01"].map((on) => ({ type: "milestone", on, invoice: "P-1", milestone: "roof" }) as const);
    const [part] = receivables(project([{ due: { kind: "milestone", milestone: "roof", days: 14 } }]), { ...context, events });
    expect(part!.due.dueOn).toBe("2026-02-24");
  });
});

describe("at most half of the price beforehand, for goods sold to a consumer (art. 7:26(2) BW)", () => {
  const beforehandOf = (parts: TermPart[], facts: Partial<Invoice> = {}): (string | undefined)[] =>
    receivables(project(parts, { subject: "goods", ...facts }), { ...context, debtor: { name: "J. de Vries", kind: "consumer" } })
      .map(({ due: { findings } }) => findings.find(({ code }) => code === "PREPAYMENT_ABOVE_HALF")?.values?.beforehand);
  const on = (dueOn: string): TermPart["due"] => ({ kind: "date", dueOn });
  const three: TermPart[] = [{ due: on("2026-02-01"), share: "30" }, { due: on("2026-03-01"), share: "30" }, { due: on("2026-04-01"), share: "40" }];

  it.each<[string, TermPart[], Partial<Invoice>, (string | undefined)[]]>([
    ["30 + 30 before the performance of 2 March, said of the first part", three, { performedOn: "2026-03-02" }, ["60.00", undefined, undefined]],
    ["30 before that of 1 March: a part due on the day itself is not beforehand", three, { performedOn: "2026-03-01" }, [undefined, undefined, undefined]],
    ["all of it before that of May", three, { performedOn: "2026-05-01" }, ["100.00", undefined, undefined]],
    ["performance unknown: all but the last part", three, {}, ["60.00", undefined, undefined]],
    ["exactly half", [{ due: on("2026-02-01"), share: "50" }, { due: on("2026-04-01"), share: "50" }], {}, [undefined, undefined]],
    ["a milestone that was not reached is not beforehand", [{ due: { kind: "milestone", milestone: "roof" }, share: "60" }, { due: on("2026-04-01"), share: "40" }], { performedOn: "2026-03-02" }, [undefined, undefined]],
    ["of nothing it is nothing", three, { total: "0.00" }, [undefined, undefined, undefined]],
  ])("%s", (_, parts, facts, expected) => {
    expect(beforehandOf(parts, facts)).toEqual(expected);
  });

  it("is not said to a business", () => {
    const codes = receivables(project(three, { subject: "goods" }), context).flatMap(({ due: { findings } }) => findings.map(({ code }) => code));
    expect(codes).not.toContain("PREPAYMENT_ABOVE_HALF");
  });
});
