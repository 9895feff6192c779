import { type DossierEvent, type EventOf, type Finding } from "termijn";
import { describe, expect, it } from "vitest";
import { ask, codes, dossier, INVOICE, invoice, letter } from "./one-claim.js";

/** A finding without the articles it rests on, which are told of elsewhere. */
const said = (findings: Finding[]) => findings.map(({ basis: _, ...finding }) => finding);
const demand = (more: Partial<EventOf<"notice">>): DossierEvent => ({ type: "notice", kind: "final-demand", channel: "post", on: "2027-01-14", ...more });
const inParts = invoice({
  terms: { kind: "parts", agreedIn: "contract", parts: [{ label: "first", share: "50", due: { kind: "date", dueOn: "2026-03-16" } }, { label: "roof", due: { kind: "milestone", milestone: "roof" } }] },
});

describe("what a person reads", () => {
  it("a year before the day", () => {
    expect(said(ask(dossier(), "2030-12-01").findings)).toEqual([{
      code: "PRESCRIPTION_NEAR", severity: "warning", values: { invoice: "Invoice A", prescribesOn: "2031-03-17" },
      message: "Invoice A prescribes on 2031-03-17. A part payment, a promise or a call does not stop that; a letter that reserves your rights does, when it arrives.",
      fix: "Send an interruption letter with proof of receipt before 2031-03-17.",
    }]);
    expect(ask(dossier(), "2030-12-01").findings[0]!.basis!.map(({ ref }) => ref)).toEqual(["art. 3:307(1) BW"]);
  });

  it("from the day on", () => {
    expect(said(ask(dossier(), "2031-03-17").findings)).toEqual([{
      code: "PRESCRIBED", severity: "warning", values: { invoice: "Invoice A", prescribesOn: "2031-03-17" },
      message: "Invoice A is prescribed since 2031-03-17: it cannot be enforced against a debtor who says so.",
      fix: "Look for an interruption that is not recorded: a letter that arrived, a written acknowledgement, a suit.",
    }]);
  });

  it("while a bankruptcy runs", () => {
    const { findings } = ask(dossier([{ type: "insolvency", kind: "bankruptcy", on: "2028-05-01" }]), "2031-06-01");
    expect(said(findings)).toContainEqual({
      code: "PRESCRIPTION_RUNS_ON_IN_BANKRUPTCY", severity: "note", values: { invoice: "Invoice A" },
      message: "Invoice A cannot prescribe while the bankruptcy runs, nor in the months after it; the day is known when it has ended.",
      fix: "File the claim with the trustee, and record when the bankruptcy has ended.",
    });
  });

  it("of a letter whose receipt is presumed", () => {
    expect(said(ask(dossier([demand({})])).findings)).toEqual([{
      code: "INTERRUPTION_PRESUMED", severity: "note", values: { invoice: "Invoice A", notice: "final-demand", on: "2027-01-16", wouldPrescribeOn: "2032-01-17" },
      message: "That the final-demand arrived on 2027-01-16 is only presumed: it did not count for the prescription of Invoice A. With proof of receipt the day would be 2032-01-17.",
      fix: 'Record receipt "proven" when there is proof, or send an interruption letter by registered post.',
    }]);
  });

  it("of a letter of which nothing is known", () => {
    expect(said(ask(dossier([demand({ channel: "email" })])).findings)).toEqual([{
      code: "INTERRUPTION_RECEIPT_UNKNOWN", severity: "note", values: { invoice: "Invoice A", notice: "final-demand", on: "2027-01-14", wouldPrescribeOn: "2032-01-15" },
      message: "When the final-demand of 2027-01-14 was received is not known: it did not count for the prescription of Invoice A. Received that day it would be 2032-01-15.",
      fix: "Record receivedOn when its receipt is certain.",
    }]);
  });

  it("of a part, and not of one that waits for its milestone", () => {
    const { findings, claims } = ask(dossier([], { invoices: [inParts] }), "2031-06-01");
    expect(claims).toEqual([{ invoice: "A", part: "first", prescribesOn: "2031-03-17" }, { invoice: "A", part: "roof", prescribesOn: null }]);
    expect(findings.filter(({ code }) => code.startsWith("PRESCRI")).map(({ message }) => message)).toEqual([
      "Part first of invoice A is prescribed since 2031-03-17: it cannot be enforced against a debtor who says so.",
    ]);
  });
});

describe("which uncertain letters are told of", () => {
  it("one of each kind, the last of it, whatever the order of the list", () => {
    const events = [demand({ on: "2027-03-01", channel: "email" }), demand({ on: "2027-02-01", channel: "email" }), demand({ on: "2027-01-14" }), demand({ on: "2027-01-07" })];
    for (const listed of [events, events.toReversed()]) {
      // Posted on Thursday 14 January 2027, presumed to have come two working days later, on Saturday 16 January.
      expect(ask(dossier(listed)).findings.map(({ code, values }) => [code, values?.["on"]])).toEqual([["INTERRUPTION_PRESUMED", "2027-01-16"], ["INTERRUPTION_RECEIPT_UNKNOWN", "2027-03-01"]]);
    }
  });

  it("the last to arrive, not the last that was sent", () => {
    const events = [demand({ on: "2027-01-07", receivedOn: "2027-02-20", receipt: "presumed" }), demand({ on: "2027-02-01", receivedOn: "2027-02-05", receipt: "presumed" })];
    expect(ask(dossier(events)).findings.map(({ values }) => values?.["on"])).toEqual(["2027-02-20"]);
  });

  it("only of the claims it names", () => {
    const both = { invoices: [INVOICE, invoice({ number: "B" })] };
    expect(ask(dossier([demand({ invoices: ["B"] })], both)).findings.map(({ values }) => values?.["invoice"])).toEqual(["Invoice B"]);
  });

  it("not one that came before the claim could be demanded, nor one on the day it is prescribed", () => {
    expect(codes(ask(dossier([demand({ channel: "email", on: "2026-03-16" })])).findings)).toEqual([]);
    expect(codes(ask(dossier([demand({ channel: "email", on: "2031-03-17" })]), "2031-05-01").findings)).toEqual(["PRESCRIBED"]);
    expect(codes(ask(dossier([demand({ channel: "email", on: "2031-03-16" })]), "2031-05-01").findings)).toEqual(["PRESCRIBED", "INTERRUPTION_RECEIPT_UNKNOWN"]);
  });

  it("not one that is presumed to arrive after the day asked about", () => {
    expect(codes(ask(dossier([demand({})]), "2027-01-15").findings)).toEqual([]);
    expect(codes(ask(dossier([demand({})]), "2027-01-16").findings)).toEqual(["INTERRUPTION_PRESUMED"]);
  });

  it("not when the letter was denied, came back, was a courtesy or a call", () => {
    for (const more of [{ receipt: "denied" }, { receipt: "returned" }, { kind: "courtesy" }, { channel: "phone" }] as const) {
      expect(codes(ask(dossier([demand({ channel: "email", receivedOn: "2027-01-14", receipt: "presumed", ...more })])).findings)).toEqual([]);
    }
  });
});

describe("small print", () => {
  it("a claim that was paid in full in time is not open, one that is a cent short is", () => {
    expect(ask(dossier([{ type: "payment", on: "2026-03-16", amount: "1210.00" }])).prescribesOn).toBeNull();
    expect(ask(dossier([{ type: "payment", on: "2026-03-16", amount: "1209.99" }])).prescribesOn).toBe("2031-03-17");
  });

  it("events that are not in order of time act in that order", () => {
    const steps: DossierEvent[] = [letter("2030-02-01"), { type: "judgment", on: "2028-06-14" }, letter("2027-01-12")];
    expect(ask(dossier(steps), "2031-01-01").interruptions.map(({ on, by }) => `${on} ${by}`)).toEqual(["2027-01-12 interruption", "2028-06-14 judgment", "2030-02-01 interruption"]);
  });

  it("an article is cited once, however often it is used", () => {
    const refs = ask(dossier([letter("2027-01-12"), letter("2028-01-12")])).basis.map(({ ref }) => ref);
    expect(new Set(refs).size).toBe(refs.length);
  });
});
