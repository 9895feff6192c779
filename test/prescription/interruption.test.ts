import type { Channel, DossierEvent, EventOf, InstalmentPlan, NoticeKind } from "termijn";
import { describe, expect, it } from "vitest";
import { ask, codes, consumer, dayWith, dossier, dueOn, INVOICE, invoice, letter } from "./one-claim.js";

const NONE = "2031-03-17";
const plan = (agreedOn?: string): InstalmentPlan => ({
  total: "1210.00", instalments: [{ dueOn: "2027-06-01", amount: "1210.00" }], interest: "keeps-running", graceDays: 3, onDefault: "resume-dunning", ...(agreedOn === undefined ? {} : { agreedOn }),
});
const notice = (more: Partial<EventOf<"notice">>): DossierEvent => ({ type: "notice", kind: "final-demand", channel: "registered-post", on: "2027-01-12", ...more });

describe("what interrupts, and from when the new term runs (art. 3:316–3:319 BW, reading 11)", () => {
  it.each<[string, DossierEvent, prescribesOn: string, interruption: { on: string; by: string }]>([
    ["a demand received on 12 January 2027", notice({ on: "2027-01-11", receivedOn: "2027-01-12" }), "2032-01-13", { on: "2027-01-12", by: "final-demand" }],
    ["receipt proven, its day unknown: the day it was sent", notice({ channel: "email", receipt: "proven" }), "2032-01-13", { on: "2027-01-12", by: "final-demand" }],
    ["by post, receipt proven: the day it was sent, not the presumed one", notice({ channel: "post", receipt: "proven" }), "2032-01-13", { on: "2027-01-12", by: "final-demand" }],
    ["receipt proven on a day", notice({ receipt: "proven", receivedOn: "2027-01-15" }), "2032-01-16", { on: "2027-01-15", by: "final-demand" }],
    ["served by a bailiff", notice({ channel: "bailiff" }), "2032-01-13", { on: "2027-01-12", by: "final-demand" }],
    ["an e-mail that was received", notice({ channel: "email", receivedOn: "2027-01-12" }), "2032-01-13", { on: "2027-01-12", by: "final-demand" }],
    ["a written acknowledgement", { type: "acknowledgement", on: "2027-01-12" }, "2032-01-13", { on: "2027-01-12", by: "acknowledgement" }],
    ["an agreed plan", { type: "plan", on: "2027-01-20", plan: plan("2027-01-12") }, "2032-01-13", { on: "2027-01-12", by: "plan" }],
    ["an agreed plan, its day not said", { type: "plan", on: "2027-01-12", plan: plan() }, "2032-01-13", { on: "2027-01-12", by: "plan" }],
    ["a suit", { type: "handover", on: "2027-01-12", to: "court" }, "2032-01-13", { on: "2027-01-12", by: "suit" }],
    ["received on 28 February 2027: 1 March", letter("2027-02-28"), "2032-03-01", { on: "2027-02-28", by: "interruption" }],
    ["received on 28 February 2028, the term from 29 February: the earlier day", letter("2028-02-28"), "2033-02-28", { on: "2028-02-28", by: "interruption" }],
    ["received on 29 February 2028", letter("2028-02-29"), "2033-03-01", { on: "2028-02-29", by: "interruption" }],
    ["received on the first day of the term", letter("2026-03-17"), "2031-03-18", { on: "2026-03-17", by: "interruption" }],
    ["received on its last day", letter("2031-03-16"), "2036-03-17", { on: "2031-03-16", by: "interruption" }],
  ])("%s", (_, event, prescribesOn, interruption) => {
    expect(ask(dossier([event]), "2031-03-16")).toMatchObject({ prescribesOn, years: 5, interruptions: [interruption] });
  });

  it.each<[NoticeKind, boolean]>([
    ["reminder", true], ["second-reminder", true], ["fourteen-day-letter", true], ["notice-of-default", true], ["final-demand", true], ["interruption", true],
    ["invoice", false], ["courtesy", false], ["suspension", false], ["confirmation", false], ["plan-proposal", false], ["handover", false],
  ])("a %s is a demand: %s (reading 14)", (kind, isDemand) => {
    expect(dayWith([notice({ kind, receivedOn: "2027-01-12" })])).toBe(isDemand ? "2032-01-13" : NONE);
  });

  it.each<[Channel, boolean]>([
    ["email", true], ["post", true], ["registered-post", true], ["bailiff", true], ["portal", true], ["phone", false], ["sms", false], ["visit", false],
  ])("by %s is in writing: %s", (channel, isWritten) => {
    expect(dayWith([notice({ channel, receivedOn: "2027-01-12" })])).toBe(isWritten ? "2032-01-13" : NONE);
  });

  it.each<[string, DossierEvent[]]>([
    ["a part payment", [{ type: "payment", on: "2027-01-12", amount: "500.00" }]],
    ["a set-off", [{ type: "set-off", on: "2027-01-12", amount: "500.00" }]],
    ["a promise, confirmed", [{ type: "promise", on: "2027-01-12", payBy: "2027-02-01", confirmedOn: "2027-01-12" }]],
    ["a call", [{ type: "contact", on: "2027-01-12", channel: "phone", outcome: "will-pay" }]],
    ["a deferral", [{ type: "deferral", on: "2027-01-12", until: "2027-03-01" }]],
    ["a settlement that is not kept", [{ type: "settlement", on: "2027-01-12", amount: "900.00", payBy: "2027-02-01" }]],
    ["a dispute", [{ type: "dispute", on: "2027-01-12", reason: "damaged" }]],
    ["handing over to an agency", [{ type: "handover", on: "2027-01-12", to: "agency" }]],
    ["handing over to a bailiff", [{ type: "handover", on: "2027-01-12", to: "bailiff" }]],
    ["a receipt that is denied", [notice({ receivedOn: "2027-01-14", receipt: "denied" })]],
    ["a letter that came back", [notice({ receivedOn: "2027-01-14", receipt: "returned" })]],
    ["suspension of payments", [{ type: "insolvency", on: "2027-01-12", kind: "suspension-of-payments" }]],
    ["a demand that arrived before the claim could be demanded", [letter("2026-03-16")]],
    ["a demand on the day the claim is prescribed", [letter("2031-03-17")]],
    ["an acknowledgement after it", [{ type: "acknowledgement", on: "2031-06-01" }]],
  ])("never: %s", (_, events) => {
    expect(ask(dossier(events), "2031-12-31")).toMatchObject({ prescribesOn: NONE, interruptions: [] });
  });

  it("has not happened yet when it was received after the day asked about", () => {
    const late = [notice({ on: "2027-01-10", receivedOn: "2027-01-20" })];
    expect(dayWith(late, {}, "2027-01-19")).toBe(NONE);
    expect(dayWith(late, {}, "2027-01-20")).toBe("2032-01-21");
  });

  it("renews the two years of a sale to a consumer with two years", () => {
    const sale = { debtor: consumer, invoices: [invoice({ subject: "goods" })] };
    expect(dayWith([], sale)).toBe("2028-03-17");
    expect(dayWith([letter("2027-01-12")], sale)).toBe("2029-01-13");
    expect(dayWith([letter("2027-01-12"), letter("2028-12-31")], sale)).toBe("2031-01-01");
    // In time for the first term, too late for the second, which ended on 12 January 2029.
    expect(dayWith([letter("2027-01-12"), letter("2029-01-13")], sale)).toBe("2029-01-13");
  });

  it("lists every interruption in order of time", () => {
    const file = dossier([{ type: "acknowledgement", on: "2028-05-01" }, letter("2027-01-12"), letter("2029-07-01", { kind: "reminder" })]);
    expect(ask(file)).toMatchObject({
      prescribesOn: "2034-07-02",
      interruptions: [{ on: "2027-01-12", by: "interruption" }, { on: "2028-05-01", by: "acknowledgement" }, { on: "2029-07-01", by: "reminder" }],
    });
  });

  it("adds the articles it rests on", () => {
    expect(ask(dossier([letter("2027-01-12")])).basis.map(({ ref }) => ref)).toEqual(["art. 3:307(1) BW", "art. 3:317 BW", "art. 3:37(3) BW", "art. 3:319 BW"]);
    const suit = ask(dossier([{ type: "handover", on: "2027-01-12", to: "court" }]));
    expect(suit.basis.map(({ ref }) => ref)).toEqual(["art. 3:307(1) BW", "art. 3:316 BW", "art. 3:319 BW"]);
    expect(suit.findings).toEqual([expect.objectContaining({ code: "SUIT_MUST_SUCCEED", severity: "note" })]);
  });
});

describe("only the claims it names", () => {
  const second = dueOn("2026-05-31", { number: "B" });
  const both = { invoices: [INVOICE, second] };
  const days = (event: DossierEvent) => ask(dossier([event], both)).claims.map(({ prescribesOn }) => prescribesOn);

  it.each<[string, DossierEvent, string[]]>([
    ["no list means all", letter("2027-01-12"), ["2032-01-13", "2032-01-13"]],
    ["one invoice", letter("2027-01-12", { invoices: ["B"] }), [NONE, "2032-01-13"]],
    ["an acknowledgement of one", { type: "acknowledgement", on: "2027-01-12", invoices: ["A"] }, ["2032-01-13", "2031-06-01"]],
    ["a plan for one", { type: "plan", on: "2027-01-12", plan: plan(), invoices: ["A"] }, ["2032-01-13", "2031-06-01"]],
    ["an empty list means none", letter("2027-01-12", { invoices: [] }), [NONE, "2031-06-01"]],
  ])("%s", (_, event, expected) => {
    expect(days(event)).toEqual(expected);
  });

  it("one part of an invoice", () => {
    const parts = invoice({ terms: { kind: "parts", agreedIn: "contract", parts: [{ label: "first", share: "50", due: { kind: "date", dueOn: "2026-03-16" } }, { label: "last", due: { kind: "date", dueOn: "2026-03-16" } }] } });
    const named = letter("2027-01-12", { invoices: [{ invoice: "A", part: "last" }] });
    expect(ask(dossier([named], { invoices: [parts] })).claims).toEqual([{ invoice: "A", part: "first", prescribesOn: NONE }, { invoice: "A", part: "last", prescribesOn: "2032-01-13" }]);
  });

  it("not an invoice that was sent later, although it could be demanded already", () => {
    const { terms: _, ...later } = invoice({ number: "C", issuedOn: "2027-06-01", performedOn: "2026-12-01" });
    expect(ask(dossier([letter("2027-01-12")], { invoices: [later] })).claims).toEqual([{ invoice: "C", prescribesOn: "2031-12-01" }]);
  });
});

describe("receipt that is not certain", () => {
  // Posted on Thursday 14 January 2027: Friday 15 and Saturday 16 January are the first and second day after it.
  const posted = notice({ channel: "post", on: "2027-01-14" });

  it("by post is presumed and does not move the day; a finding names the day it would be", () => {
    const answer = ask(dossier([posted]));
    expect(answer).toMatchObject({ prescribesOn: NONE, interruptions: [] });
    expect(answer.findings).toEqual([expect.objectContaining({ code: "INTERRUPTION_PRESUMED", severity: "note", values: { invoice: "Invoice A", notice: "final-demand", on: "2027-01-16", wouldPrescribeOn: "2032-01-17" } })]);
  });

  it("recorded as presumed is treated alike", () => {
    const answer = ask(dossier([notice({ receivedOn: "2027-01-15", receipt: "presumed" })]));
    expect(answer.prescribesOn).toBe(NONE);
    expect(answer.findings[0]).toMatchObject({ code: "INTERRUPTION_PRESUMED", values: { on: "2027-01-15", wouldPrescribeOn: "2032-01-16" } });
  });

  it("not known at all is treated alike, with a finding of its own", () => {
    const answer = ask(dossier([notice({ channel: "email" }), notice({ on: "2027-02-01" })]));
    expect(answer.prescribesOn).toBe(NONE);
    expect(answer.findings).toEqual([expect.objectContaining({ code: "INTERRUPTION_RECEIPT_UNKNOWN", values: expect.objectContaining({ on: "2027-02-01", wouldPrescribeOn: "2032-02-02" }) })]);
  });

  it("does not matter when a later letter did arrive", () => {
    expect(codes(ask(dossier([posted, letter("2027-03-01")])).findings)).toEqual([]);
    expect(codes(ask(dossier([posted, letter("2026-04-01")])).findings)).toEqual(["INTERRUPTION_PRESUMED"]);
  });

  it("does not matter when the letter came too late", () => {
    expect(codes(ask(dossier([notice({ on: "2031-04-01", channel: "email" })]), "2031-06-01").findings)).toEqual(["PRESCRIBED"]);
  });
});
