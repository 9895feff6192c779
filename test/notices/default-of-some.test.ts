import { callScript, composeNotice, statementOn, type Dossier, type DossierEvent, type Invoice, type NoticeKind } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, it } from "vitest";

/** Of a consumer: a term agreed in the contract puts him in default, one that stands only on the invoice does not. */
const agreed: Invoice = { number: "A", issuedOn: "2026-02-02", receivedOn: "2026-02-02", total: "1000.00", terms: { kind: "date", dueOn: "2026-03-02", agreedIn: "contract" } };
const notAgreed: Invoice = { ...agreed, number: "B", total: "500.00", terms: { kind: "date", dueOn: "2026-03-02", agreedIn: "invoice" } };
const dossier = (invoices: Invoice[], events: DossierEvent[] = []): Dossier => ({
  creditor: { name: "Atelier Noord", kind: "business", iban: "NL91ABNA0417164300" }, debtor: { name: "J. de Vries", kind: "consumer" }, invoices, events,
});
const on = "2026-04-02";
const both = dossier([agreed, notAgreed]);
// 3 March to 2 April: 31 days at 4 % over 1,000.00 is 3.40, and a day more 0.11.

describe("of two invoices one is in default", () => {
  const call = (of: Dossier, language: "nl" | "en" = "en") => callScript(of, { on, law: nl, language }).model.announcements;

  it("a call says of that one that interest runs", () => {
    expect(statementOn(both, { on, law: nl })).toMatchObject({ interest: { open: "3.40" }, perDay: "0.11" });
    expect(call(both)[0]).toEqual({ code: "INTEREST_RUNS", text: "Interest is running on invoice A. Up to and including today it is €3.40; each day adds €0.11." });
    expect(call(both, "nl")[0]!.text).toMatch(/^Er loopt rente over factuur A\. /);
    expect(call(dossier([agreed]))[0]!.text).toMatch(/^Interest is running\. /);
  });

  it("a call says how much a day adds to what it asks for, and not to what it leaves out", () => {
    const held = dossier([agreed, { ...agreed, number: "C", total: "100000.00" }], [{ type: "hold", on: "2026-03-10", reason: "illness", invoices: ["C"] }]);
    expect(call(held)[0]!.text).toContain("€0.11");
  });

  const text = (of: Dossier, kind: NoticeKind, more: object = {}) => composeNotice(of, { kind, law: nl, on, language: "en", ...more }).text.replace(/\s+/g, " ");

  it("a notice of default does not put off interest that runs already", () => {
    expect(text(both, "notice-of-default")).toContain("To the extent that you are not in default already");
    expect(text(both, "notice-of-default")).not.toContain("From then on you will owe interest");
    expect(text(dossier([notAgreed]), "notice-of-default")).toContain("From then on you will owe interest");
  });

  const plan = (interest: "keeps-running" | "stopped") => ({ total: "1500.00", instalments: [{ dueOn: "2026-05-01", amount: "1500.00" }], interest, graceDays: 3, onDefault: "resume-dunning" as const });
  it("a proposal and a confirmation say that interest keeps running", () => {
    expect(text(both, "plan-proposal", { plan: plan("keeps-running") })).toContain("Interest does keep running");
    expect(text(dossier([notAgreed]), "plan-proposal", { plan: { ...plan("keeps-running"), total: "500.00", instalments: [{ dueOn: "2026-05-01", amount: "500.00" }] } })).not.toContain("Interest does keep running");
    const promised: DossierEvent = { type: "promise", on: "2026-04-01", payBy: "2026-04-20" };
    expect(text(dossier([agreed, notAgreed], [promised]), "confirmation")).toContain("Interest does keep running");
    expect(text(dossier([notAgreed], [promised]), "confirmation")).not.toContain("Interest does keep running");
  });

  it("a second reminder announces no costs for both, but a notice of default first", () => {
    expect(text(both, "second-reminder")).toContain("we will give you notice of default");
    expect(text(dossier([agreed]), "second-reminder")).not.toContain("we will give you notice of default");
  });

  it("the model says it of all and of some", () => {
    const model = (...invoices: Invoice[]) => composeNotice(dossier(invoices), { kind: "reminder", law: nl, on }).model;
    expect([model(agreed), model(agreed, notAgreed), model(notAgreed)].map(({ isInDefault, someInDefault }) => [isInDefault, someInDefault])).toEqual([[true, true], [false, true], [false, false]]);
  });
});
