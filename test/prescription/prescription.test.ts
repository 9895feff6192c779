import { parseDossier, prescription, type DossierEvent } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, it } from "vitest";
import { ask, codes, consumer, dossier, dueOn, INVOICE, invoice, letter } from "./one-claim.js";

const pay = (on: string, amount: string, invoices: string[]): DossierEvent => ({ type: "payment", on, amount, invoices });

describe("which claim the answer is about", () => {
  const older = dueOn("2025-05-31", { number: "old" });
  const newer = dueOn("2026-05-31", { number: "new" });
  const claims = [{ invoice: "new", prescribesOn: "2031-06-01" }, { invoice: "old", prescribesOn: "2030-06-01" }];
  const file = (events: DossierEvent[] = []) => dossier(events, { invoices: [newer, older] });

  it("the open one that comes first, and lists every receivable", () => {
    expect(ask(file(), "2026-06-15")).toMatchObject({ prescribesOn: "2030-06-01", claims });
  });

  it("not one that is paid", () => {
    expect(ask(file([pay("2025-05-20", "1210.00", ["old"])]), "2026-06-15")).toMatchObject({ prescribesOn: "2031-06-01", claims });
  });

  it.each(["interest", "costs"] as const)("one of which the principal was paid and the %s waived: the rest is open", (head) => {
    const principal: DossierEvent = { type: "payment", on: "2026-05-20", amount: "1210.00", invoices: ["old"], designatedHead: "principal" };
    const waived = (what: "interest" | "costs"): DossierEvent => ({ type: "waiver", on: "2026-05-21", of: what, invoice: "old" });
    expect(ask(file([principal, waived(head)]), "2026-06-15").prescribesOn).toBe("2030-06-01");
    // With both waived nothing is left of it, and the newer one is the first.
    expect(ask(file([principal, waived("interest"), waived("costs")]), "2026-06-15").prescribesOn).toBe("2031-06-01");
  });

  it("of an invoice in parts the part that is open", () => {
    const parts = invoice({ number: "parts", issuedOn: "2025-05-01", terms: { kind: "parts", agreedIn: "contract", parts: [{ share: "50", due: { kind: "date", dueOn: "2025-05-31" } }, { share: "50", due: { kind: "date", dueOn: "2025-12-31" } }] } });
    const firstPaid = dossier([{ type: "payment", on: "2025-05-20", amount: "605.00", invoices: [{ invoice: "parts", part: "1" }] }], { invoices: [parts] });
    // The first part could be demanded from 1 June 2025, the second from 1 January 2026.
    expect(prescription(firstPaid, { on: "2026-06-15", law: nl, invoice: "parts" })).toMatchObject({
      prescribesOn: "2031-01-01", claims: [{ part: "1", prescribesOn: "2030-06-01" }, { part: "2", prescribesOn: "2031-01-01" }],
    });
  });

  it("one that is written off: the claim stays", () => {
    expect(ask(file([{ type: "write-off", on: "2026-06-01", reason: "small" }]), "2026-06-15").prescribesOn).toBe("2030-06-01");
  });

  it("the invoice asked about, open or paid", () => {
    expect(prescription(file(), { on: "2026-06-15", law: nl, invoice: "new" })).toMatchObject({ prescribesOn: "2031-06-01", claims });
    const paid = prescription(file([pay("2025-05-20", "1210.00", ["old"])]), { on: "2030-05-01", law: nl, invoice: "old" });
    expect(paid.prescribesOn).toBe("2030-06-01");
    expect(codes(paid.findings)).toEqual([]);
  });

  it("none when nothing is open, or nothing was ever invoiced", () => {
    expect(ask(dossier([pay("2026-03-10", "1210.00", ["A"])]), "2026-06-15")).toStrictEqual({
      prescribesOn: null, years: 5, interruptions: [], prescribed: false, claims: [{ invoice: "A", prescribesOn: "2031-03-17" }], basis: [], findings: [],
    });
    expect(ask(dossier([], { invoices: [] }))).toStrictEqual({ prescribesOn: null, years: 0, interruptions: [], prescribed: false, claims: [], basis: [], findings: [] });
  });

  it("takes the term and the interruptions of that claim", () => {
    const goods = invoice({ number: "G", subject: "goods" });
    const services = invoice({ number: "S", subject: "services" });
    const answer = ask(dossier([letter("2027-01-12", { invoices: ["S"] })], { debtor: consumer, invoices: [services, goods] }), "2027-02-01");
    expect(answer).toMatchObject({ prescribesOn: "2028-03-17", years: 2, interruptions: [] });
    expect(prescription(dossier([letter("2027-01-12", { invoices: ["S"] })], { debtor: consumer, invoices: [services, goods] }), { on: "2027-02-01", law: nl, invoice: "S" })).toMatchObject({
      prescribesOn: "2032-01-13", years: 5, interruptions: [{ on: "2027-01-12", by: "interruption" }],
    });
  });
});

describe("advice", () => {
  it.each<[on: string, string[]]>([
    ["2030-03-16", []],
    ["2030-03-17", ["PRESCRIPTION_NEAR"]],
    ["2031-03-16", ["PRESCRIPTION_NEAR"]],
    ["2031-03-17", ["PRESCRIBED"]],
    ["2040-01-01", ["PRESCRIBED"]],
  ])("on %s: %j", (on, expected) => {
    expect(codes(ask(dossier(), on).findings)).toEqual(expected);
  });

  it("says what to do, by which day", () => {
    expect(ask(dossier(), "2030-12-01").findings[0]).toMatchObject({
      severity: "warning", values: { invoice: "Invoice A", prescribesOn: "2031-03-17" }, fix: "Send an interruption letter with proof of receipt before 2031-03-17.",
    });
  });

  it("is given for each open claim", () => {
    const answer = ask(dossier([], { invoices: [INVOICE, dueOn("2026-05-31", { number: "B" }), dueOn("2029-05-31", { number: "C" })] }), "2031-05-01");
    expect(answer.findings.map(({ code, values }) => [code, values?.["invoice"]])).toEqual([["PRESCRIBED", "Invoice A"], ["PRESCRIPTION_NEAR", "Invoice B"]]);
    expect(answer).toMatchObject({ prescribesOn: "2031-03-17", prescribed: true });
  });
});

describe("facts and input", () => {
  it("is answered beyond the last known rate", () => {
    expect(nl.interest.commercial.knownThrough < "2049-01-01").toBe(true);
    expect(ask(dossier(), "2049-01-01")).toMatchObject({ prescribesOn: "2031-03-17", prescribed: true });
  });

  it("and before the first one", () => {
    expect(ask(dossier([], { invoices: [dueOn("1971-03-16")] }), "1972-01-01").prescribesOn).toBe("1976-03-17");
  });

  it("leaves out what has not happened yet, with a note", () => {
    const answer = ask(dossier([{ type: "acknowledgement", on: "2028-01-01" }]), "2027-01-01");
    expect(answer.prescribesOn).toBe("2031-03-17");
    expect(codes(answer.findings)).toEqual(["EVENTS_AHEAD"]);
  });

  it("says which fields it does not know", () => {
    const answer = prescription({ ...dossier(), colour: "red" } as never, { on: "2027-01-01", law: nl });
    expect(codes(answer.findings)).toEqual(["UNKNOWN_FIELD"]);
  });

  it("gives plain JSON, for checked facts too", () => {
    const file = dossier([letter("2027-01-12"), { type: "insolvency", kind: "bankruptcy", on: "2027-02-01" }], { debtor: consumer });
    const answer = ask(parseDossier(JSON.parse(JSON.stringify(file))), "2029-01-01");
    expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
    expect(ask(file, "2029-01-01")).toStrictEqual(answer);
  });

  it.each<[string, () => unknown, object]>([
    ["an unknown invoice", () => prescription(dossier(), { on: "2027-01-01", law: nl, invoice: "Z" }), { code: "INCONSISTENT", issues: [expect.objectContaining({ path: "options.invoice" })] }],
    ["an invoice that is no number", () => prescription(dossier(), { on: "2027-01-01", law: nl, invoice: 7 as never }), { code: "INVALID_INPUT", issues: [expect.objectContaining({ path: "options.invoice" })] }],
    ["a day that does not exist", () => ask(dossier(), "2027-02-30"), { code: "INVALID_INPUT", issues: [expect.objectContaining({ path: "options.on" })] }],
    ["no law", () => prescription(dossier(), { on: "2027-01-01" } as never), { code: "INVALID_INPUT", issues: [expect.objectContaining({ path: "options.law" })] }],
    ["no options", () => prescription(dossier(), undefined as never), { code: "INVALID_INPUT", issues: [expect.objectContaining({ path: "options.on" })] }],
    ["no dossier", () => prescription(null as never, { on: "2027-01-01", law: nl }), { code: "INVALID_INPUT" }],
  ])("%s is an error with its path", (_, run, error) => {
    expect(run).toThrow(expect.objectContaining({ name: "TermijnError", ...error }));
  });
});
