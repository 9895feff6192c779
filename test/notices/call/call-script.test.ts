import { parseDossier, statementOn, type Dossier, type DossierEvent, type LawPack } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, it, test } from "vitest";
import { callScript, type CallScript } from "../../../src/notices/call/call-script.js";
import { unitedKingdom } from "../../sketch-packs/united-kingdom.js";
import { businessDossier, consumerDossier, GOLDEN, invoice, reminder } from "./cases.js";

const call = (dossier: Dossier, on = "2026-10-22", language: "nl" | "en" = "en"): CallScript => callScript(dossier, { on, law: nl, language });
const announced = (script: CallScript) => script.model.announcements.map(({ code }) => code);
const codes = (script: CallScript) => script.model.findings.map(({ code }) => code);
const section = ({ model }: CallScript, id: string) => model.sections.find((each) => each.id === id)!.lines.map(({ text }) => text).join("\n");

describe.each(GOLDEN)("the script of $name", ({ name, dossier, on }) => {
  test.each(["nl", "en"] as const)("in %s reads as it was reviewed", async (language) => {
    await expect(callScript(dossier, { on, law: nl, language }).text).toMatchFileSnapshot(`golden/${name}.${language}.txt`);
  });
});

const plan: DossierEvent = {
  type: "plan", on: "2026-10-05", plan: { total: "1210.00", instalments: [{ dueOn: "2026-10-10", amount: "605.00" }, { dueOn: "2026-11-10", amount: "605.00" }], interest: "keeps-running", graceDays: 3, onDefault: "resume-dunning" },
};

describe("what a call is about", () => {
  it.each<[string, DossierEvent[], string, string]>([
    ["a late invoice", [], "2026-10-22", "late"],
    ["an invoice on its last day", [], "2026-10-01", "not-due"],
    ["a promise on its last day", [{ type: "promise", on: "2026-10-12", payBy: "2026-10-22" }], "2026-10-22", "promise-running"],
    ["a promise the day after", [{ type: "promise", on: "2026-10-12", payBy: "2026-10-22" }], "2026-10-23", "promise-broken"],
    ["a plan without its first instalment", [plan], "2026-10-22", "plan-broken"],
    ["a plan with it", [plan, { type: "payment", on: "2026-10-10", amount: "605.00" }], "2026-10-22", "plan-running"],
    ["a settlement not paid", [{ type: "settlement", on: "2026-10-05", amount: "900.00", payBy: "2026-10-15" }], "2026-10-22", "settlement-broken"],
    ["a settlement to come", [{ type: "settlement", on: "2026-10-05", amount: "900.00", payBy: "2026-10-25" }], "2026-10-22", "settlement-running"],
    ["a deferral that runs", [{ type: "deferral", on: "2026-10-05", until: "2026-11-01" }], "2026-10-22", "deferral-running"],
    ["a deferral that has ended", [{ type: "deferral", on: "2026-10-05", until: "2026-10-15" }], "2026-10-22", "late"],
    ["a dispute", [{ type: "dispute", on: "2026-10-05", reason: "broken" }], "2026-10-22", "disputed"],
    ["a dispute that was rejected", [{ type: "dispute", on: "2026-10-05", reason: "broken" }, { type: "dispute-resolved", on: "2026-10-10", outcome: "rejected" }], "2026-10-22", "late"],
    ["a broken promise, then a newer one that was kept", [{ type: "promise", on: "2026-10-05", payBy: "2026-10-08", amount: "600.00" }, { type: "promise", on: "2026-10-10", payBy: "2026-10-15", amount: "100.00" }, { type: "payment", on: "2026-10-14", amount: "100.00" }], "2026-10-22", "late"],
  ])("%s", (_, events, on, topic) => {
    expect(call(businessDossier(events), on).model.topic).toBe(topic);
  });

  it("opens with the promise that was broken, and asks when", () => {
    const script = call(businessDossier([{ type: "promise", on: "2026-10-12", payBy: "2026-10-20" }]));
    expect(section(script, "opening")).toContain("your promise of 12 October 2026. You were going to pay by 20 October 2026");
    expect(section(script, "question")).toContain("When may I expect your payment?");
    expect(section(call(businessDossier(), "2026-10-22", "nl"), "question")).toContain("Wanneer kan ik uw betaling verwachten?");
  });

  it("announces nothing and asks for no money while an agreement runs, in a dispute or before the due day", () => {
    for (const events of [[{ type: "promise", on: "2026-10-12", payBy: "2026-10-30" }], [{ type: "dispute", on: "2026-10-05", reason: "broken" }]] as DossierEvent[][]) {
      const script = call(businessDossier(events));
      expect([script.model.ask, announced(script), script.model.nextNotice]).toEqual([null, ["NOTHING"], null]);
    }
    expect(announced(call(businessDossier(), "2026-09-20"))).toEqual(["NOTHING"]);
  });
});

describe("what is asked for", () => {
  it("is the principal, until a letter has claimed more", () => {
    // 1210.00 of principal, 40.00 by law; 21 days at 10.40%: 1210 × 0.104 × 21 / 365 = 7.24.
    expect(call(businessDossier([reminder])).model.ask).toEqual({ amount: "1210.00", heads: "principal", invoices: ["2026-0042"] });
    const demand: DossierEvent = { type: "notice", kind: "final-demand", channel: "email", on: "2026-10-15", receivedOn: "2026-10-15", claimed: { interest: "4.83", costs: "181.50" } };
    // The scale over 1210.00 is 181.50.
    expect(call(businessDossier([demand])).model.ask).toEqual({ amount: "1398.74", heads: "everything", invoices: ["2026-0042"] });
  });

  it("leaves out what is disputed", () => {
    expect(call(businessDossier([{ type: "dispute", on: "2026-10-05", reason: "broken", amount: "210.00" }])).model.ask?.amount).toBe("1000.00");
  });

  it("is a day a week ahead, a working day, and never before the term of a letter has passed", () => {
    expect(call(businessDossier(), "2026-10-22").model.offer.payBy).toBe("2026-10-29");
    // A week from Saturday 24 October is a Saturday: Monday 2 November.
    expect(call(businessDossier(), "2026-10-24").model.offer.payBy).toBe("2026-11-02");
    const letter: DossierEvent = { type: "notice", kind: "second-reminder", channel: "email", on: "2026-10-20", receivedOn: "2026-10-20", deadlineOn: "2026-11-05" };
    const script = call(businessDossier([letter]));
    expect(script.model.offer.payBy).toBe("2026-11-05");
    expect([announced(script).at(-1), script.model.nextNotice]).toEqual(["TERM_RUNS", null]);
    expect(section(script, "announce")).toContain("gives time until 5 November 2026");
  });

  it("falls back on a plan, free of interest and within weeks for a consumer", () => {
    const { plan: proposed } = call(consumerDossier(), "2026-03-13").model.offer;
    // Statutory interest over 3 to 13 March: 1000 × 4% × 11 / 365 = 1.21.
    expect(proposed).toMatchObject({ total: "1001.21", interest: "stopped", instalments: [{ dueOn: "2026-03-20", amount: "333.73" }, { dueOn: "2026-04-03", amount: "333.73" }, { dueOn: "2026-04-17", amount: "333.75" }] });
    expect(call(businessDossier()).model.offer.plan).toMatchObject({ interest: "keeps-running", instalments: [{ dueOn: "2026-10-29" }, { dueOn: "2026-11-29" }, { dueOn: "2026-12-29" }] });
    const [agreed] = consumerDossier().invoices;
    expect(call(consumerDossier([], { invoices: [{ ...agreed!, total: "0.01" }] }), "2026-03-13").model.offer.plan?.instalments).toEqual([{ dueOn: "2026-03-20", amount: "0.01" }]);
  });
});

describe("what is announced", () => {
  const letter = (claimed: string): DossierEvent => ({ type: "notice", kind: "fourteen-day-letter", channel: "post", on: "2026-03-16", receivedOn: "2026-03-18", claimed: { costs: claimed } });

  it("to a consumer names no costs before a 14-day letter, and after one those that fell due", () => {
    const before = call(consumerDossier(), "2026-03-13");
    expect(announced(before)).toEqual(["INTEREST_RUNS", "NO_COSTS_YET", "NEXT_LETTER"]);
    // Received on Wednesday 18 March, the fourteenth day after it is Wednesday 1 April.
    expect(announced(call(consumerDossier([letter("150.00")]), "2026-04-01"))).toEqual(["INTEREST_RUNS", "NO_COSTS_YET", "TERM_RUNS"]);
    const after = call(consumerDossier([letter("150.00")]), "2026-04-02");
    expect(announced(after)).toEqual(["INTEREST_RUNS", "COSTS_DUE", "NEXT_LETTER"]);
    expect([section(after, "announce").includes("€150.00"), after.model.nextNotice]).toEqual([true, "final-demand"]);
  });

  it("has the 14-day letter sent again where it named too much", () => {
    const script = call(consumerDossier([letter("400.00")]), "2026-04-02");
    expect([announced(script).includes("COSTS_DUE"), script.model.nextNotice]).toEqual([false, "fourteen-day-letter"]);
  });

  it("to a consumer who is not in default names neither interest nor costs", () => {
    const [agreed] = consumerDossier().invoices;
    const script = call(consumerDossier([{ type: "notice", kind: "second-reminder", channel: "email", on: "2026-03-10" }], { invoices: [{ ...agreed!, terms: { kind: "date", dueOn: "2026-03-02", agreedIn: "invoice" } }] }), "2026-03-20");
    expect([announced(script), script.model.nextNotice]).toEqual([["NOT_IN_DEFAULT", "NEXT_LETTER"], "notice-of-default"]);
  });

  it("says so where interest starts some time after the last day to pay", () => {
    const lenient: LawPack = { ...nl, terms: { ...nl.terms, dueDate: (facts) => ({ ...nl.terms.dueDate(facts), interestFrom: "2026-11-15" }) } };
    const { announcements } = callScript(businessDossier(), { on: "2026-10-22", law: lenient, language: "en" }).model;
    expect(announcements[0]).toMatchObject({ code: "INTEREST_LATER", text: "Mention no interest yet: it runs from 15 November 2026 only." });
  });

  it("goes up the letters as they were sent, and ends in a decision", () => {
    const sent = (kind: "reminder" | "second-reminder" | "final-demand"): DossierEvent => ({ type: "notice", kind, channel: "email", on: "2026-10-05", receivedOn: "2026-10-05" });
    const next = (...kinds: ("reminder" | "second-reminder" | "final-demand")[]) => call(businessDossier(kinds.map(sent))).model.nextNotice;
    expect([next(), next("reminder"), next("reminder", "second-reminder"), next("final-demand")]).toEqual(["reminder", "second-reminder", "final-demand", null]);
    expect(announced(call(businessDossier([sent("final-demand")]))).at(-1)).toBe("NEXT_DECISION");
  });
});

describe("a call is refused", () => {
  const refusal = (dossier: Dossier, on = "2026-10-22") => {
    try {
      callScript(dossier, { on, law: nl });
    } catch (error) {
      return [(error as { code: string }).code, ...(error as { issues: { code: string }[] }).issues.map(({ code }) => code)];
    }
    return "not refused";
  };
  it.each<[string, DossierEvent[], string]>([
    ["paid", [{ type: "payment", on: "2026-10-05", amount: "1300.00" }], "PAID"],
    ["bankrupt", [{ type: "insolvency", on: "2026-10-05", kind: "bankruptcy" }], "INSOLVENCY"],
    ["handed over", [{ type: "handover", on: "2026-10-05", to: "agency" }], "HANDED_OVER"],
    ["judged", [{ type: "judgment", on: "2026-10-05" }], "JUDGMENT"],
    ["on hold", [{ type: "hold", on: "2026-10-05", reason: "illness" }], "HOLD"],
    ["to be credited", [{ type: "dispute", on: "2026-10-05", reason: "broken", id: "d" }, { type: "dispute-resolved", on: "2026-10-06", outcome: "upheld" }], "CREDIT_NOTE_MISSING"],
    ["written off", [{ type: "write-off", on: "2026-10-05", reason: "small" }], "WRITTEN_OFF"],
  ])("when the claim is %s", (_, events, code) => {
    expect(refusal(businessDossier(events))).toEqual(["REFUSED", code]);
  });

  it("when it is prescribed, not sent yet, or waits for a milestone", () => {
    expect(refusal(businessDossier(), "2032-01-01")).toEqual(["REFUSED", "PRESCRIBED"]);
    expect(refusal(businessDossier(), "2026-08-01")).toEqual(["REFUSED", "INVOICE_AHEAD"]);
    const parts = { ...invoice, terms: { kind: "parts" as const, parts: [{ label: "all", due: { kind: "milestone" as const, milestone: "done" } }] } };
    expect(refusal(businessDossier([], { invoices: [parts] }))).toEqual(["REFUSED", "NOT_DUE"]);
  });

  it("for bad input, with every path", () => {
    expect(() => callScript(businessDossier(), { on: "2026-02-30", law: nl })).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
    expect(() => callScript(businessDossier(), { on: "2026-02-28", law: nl, language: "de" as never })).toThrow(/options\.language: expected one of nl, en, got "de"/);
    expect(() => callScript(businessDossier(), undefined as never)).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
    expect(() => callScript(null as never, { on: "2026-02-28", law: nl })).toThrow(expect.objectContaining({ code: "INVALID_INPUT" }));
  });

  it("not for another invoice that is free: what is on hold is left out", () => {
    const script = call(businessDossier([{ type: "hold", on: "2026-10-05", reason: "illness", invoices: ["B"] }], { invoices: [invoice, { ...invoice, number: "B" }] }));
    expect([script.model.ask?.invoices, script.model.leftOut.map(({ invoice: number, reasons }) => [number, reasons[0]!.code])]).toEqual([["2026-0042"], [["B", "HOLD"]]]);
    expect(section(script, "at-hand")).toContain("Do not raise: B. This file is on hold.");
  });
});

describe("what a caller should know", () => {
  it("names the field that is missing or wrong", () => {
    const { creditor, debtor } = businessDossier();
    const { phone: _phone, ...silent } = debtor;
    const { iban: _iban, ...poor } = creditor;
    const script = call(businessDossier([], { creditor: poor, debtor: silent }));
    expect(script.model.findings.filter(({ path }) => path === "debtor.phone" || path === "creditor.iban").map(({ code, path }) => [code, path])).toEqual([["PHONE_MISSING", "debtor.phone"], ["CREDITOR_IBAN_MISSING", "creditor.iban"]]);
    expect(section(script, "at-hand")).toContain("Phone: not known");
    expect(codes(call(businessDossier([], { creditor: { ...creditor, iban: "NL91ABNA0417164301" } })))).toContain("CREDITOR_IBAN_INVALID");
  });

  it("gives contact hours for a natural person only", () => {
    expect(codes(call(consumerDossier(), "2026-03-13"))).toContain("CONTACT_HOURS");
    expect(codes(call(businessDossier([], { debtor: { name: "Zuid", kind: "business", naturalPerson: true } })))).toContain("CONTACT_HOURS");
    expect(codes(call(businessDossier()))).not.toContain("CONTACT_HOURS");
  });

  it("answers beyond the last known rate, and with a law pack that knows little", () => {
    expect(codes(call(businessDossier(), "2027-06-01"))).toContain("RATE_UNKNOWN");
    const script = callScript(consumerDossier(), { on: "2026-04-20", law: unitedKingdom, language: "en" });
    expect(announced(script)).not.toContain("NO_COSTS_YET");
    expect(["reminder", "second-reminder", "final-demand"]).toContain(script.model.nextNotice);
  });

  it("speaks the debtor's language unless another is asked for", () => {
    const speaking = (language: string) => callScript(businessDossier([], { debtor: { name: "Zuid", kind: "business", language } }), { on: "2026-10-22", law: nl }).model.language;
    expect([speaking("en-GB"), speaking("nl"), callScript(businessDossier(), { on: "2026-10-22", law: nl }).model.language]).toEqual(["en", "nl", "nl"]);
  });

  it("sums up earlier trouble", () => {
    const script = call(businessDossier([
      { type: "payment", id: "p", on: "2026-10-05", amount: "100.00" }, { type: "payment-reversed", on: "2026-10-09", payment: "p" },
      { type: "notice", kind: "reminder", channel: "post", on: "2026-10-06", receipt: "returned" }, { type: "promise", on: "2026-10-06", payBy: "2026-10-08" },
      { type: "dispute", on: "2026-10-07", reason: "broken" }, { type: "dispute-resolved", on: "2026-10-08", outcome: "rejected" },
    ]));
    expect(script.model.trouble.map(({ code, count }) => [code, count])).toEqual([["AGREEMENT_BROKEN", 1], ["PAYMENT_REVERSED", 1], ["LETTER_NOT_RECEIVED", 1], ["DISPUTE_BEFORE", 1]]);
  });
});

describe("values from outside", () => {
  const wild = "Zuid\r\n8. HEADING\u0000\u202e {ask} “<b>” 😀 مخبز\ud800";
  it("stay on one line and are not filled in twice", () => {
    const { text, title, model } = call(businessDossier([{ type: "hold", on: "2026-09-01", reason: wild, until: "2026-09-02" }], { debtor: { name: wild, kind: "business", contact: wild, phone: "1\n2" } }));
    expect(text).not.toMatch(/\n8\. HEADING/);
    expect(text.replaceAll("\n", "")).not.toMatch(/\p{Cc}|\p{Surrogate}/u);
    expect(text).toContain("{ask}");
    expect(title).not.toMatch(/\p{Cc}/u);
    expect(text).toContain("😀");
    expect(text).toContain("مخبز");
    expect(model.debtor.phone).toBe("1\n2");
  });

  it("come out whole, however long", () => {
    const name = "a".repeat(10_000);
    expect(call(businessDossier([], { debtor: { name, kind: "business" } })).text).toContain(name);
  });
});

describe("the events to record", () => {
  it.each(GOLDEN)("of $name are valid, and nobody's wording is left unfilled", ({ dossier, on }) => {
    for (const language of ["nl", "en"] as const) {
      const { model, text } = callScript(dossier, { on, law: nl, language });
      for (const { record } of model.answers) {
        expect(record[0]).toMatchObject({ type: "contact", on, channel: "phone" });
        expect(parseDossier({ ...dossier, events: [...dossier.events, ...record] }).events.slice(-record.length)).toStrictEqual(record);
      }
      expect(text).not.toMatch(/[{}]|undefined|\bnull\b/);
    }
  });

  it("of a promise make the next call ask after it, and those of a plan keep its total", () => {
    const dossier = businessDossier([reminder]);
    const { answers } = call(dossier).model;
    const recorded = (outcome: string) => ({ ...dossier, events: [...dossier.events, ...answers.find((answer) => answer.outcome === outcome)!.record] });
    expect(call(recorded("will-pay"), "2026-10-23").model.topic).toBe("promise-running");
    expect(call(recorded("will-pay"), "2026-10-30").model.topic).toBe("promise-broken");
    expect(call(recorded("cannot-pay"), "2026-10-23").model.topic).toBe("plan-running");
    expect(call(recorded("disputes"), "2026-10-23").model.topic).toBe("disputed");
    expect(() => call(recorded("says-paid"), "2026-10-23")).toThrow(/On hold/);
  });
});

describe("the account in the script", () => {
  it("is that of the statement", () => {
    const dossier = businessDossier([reminder, { type: "payment", on: "2026-10-10", amount: "300.00" }]);
    const statement = statementOn(dossier, { on: "2026-10-22", law: nl });
    const { account, invoices } = call(dossier).model;
    expect(account).toEqual({
      principal: statement.principal.open, interest: statement.interest.open, costs: statement.costs.open, open: statement.open, overdue: statement.overdue,
      disputed: statement.disputed, unallocated: statement.unallocated, perDay: statement.perDay,
    });
    expect(invoices[0]).toMatchObject({ principal: statement.receivables[0]!.principal, interest: statement.receivables[0]!.interest, costs: statement.receivables[0]!.costs });
  });
});
