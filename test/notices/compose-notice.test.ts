import { decide, policies, statementOn, type Act, type Dossier, type DossierEvent, type Invoice, type NoticeKind, type TermijnError } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, test } from "vitest";
import { composeNotice } from "../../src/notices/compose-notice.js";
import type { ComposeOptions } from "../../src/notices/request/compose-options.js";
import { agreed, business, consumer, creditor, dossierOf, LETTER_CASES, nothingAgreed, second } from "./compose/letter-cases.js";

const compose = (dossier: Dossier, on: string, kind: NoticeKind, options: Partial<ComposeOptions> = {}) => composeNotice(dossier, { on, law: nl, kind, ...options });
const codes = (findings: { code: string }[]) => findings.map(({ code }) => code);
const errorOf = (run: () => unknown): TermijnError => {
  try {
    run();
  } catch (error) {
    return error as TermijnError;
  }
  throw new Error("expected an error");
};

describe("what a letter claims, by hand", () => {
  test("a business on 2 November: 32 days x 1,210 x 10.40% / 365 = 11.03, and 40 for one late invoice", () => {
    // October has 30 days of lateness (2 to 31), November 2: 32. 1210 x 0.104 x 32 / 365 = 11.0326.
    const { claimed, record } = compose(dossierOf(business), "2026-11-02", "final-demand");
    expect(claimed).toEqual({ principal: "1210.00", interest: "11.03", costs: "40.00", total: "1261.03" });
    expect(record).toMatchObject({ type: "notice", kind: "final-demand", claimed: { interest: "11.03", costs: "40.00" } });
  });

  test("it announces the scale that the next step brings: 15% of 1,210 = 181.50, and does not claim it", () => {
    const { text, claimed } = compose(dossierOf(business), "2026-11-02", "final-demand");
    expect(text).toContain("dan worden de incassokosten volgens de wet €\u00a0181,50");
    expect(claimed.costs).toBe("40.00");
  });

  test("a 14-day letter for two invoices: their principals added up, 15% of 1,815 = 272.25", () => {
    const { claimed, record, text } = compose(dossierOf(consumer, [agreed, second]), "2026-11-02", "fourteen-day-letter", { claims: ["principal"] });
    expect(claimed).toEqual({ principal: "1815.00", interest: "0.00", costs: "0.00", total: "1815.00" });
    expect(record.claimed).toEqual({ interest: "0.00", costs: "272.25" });
    expect(text).toContain("Die zijn precies €\u00a0272,25.");
  });

  test("it never counts a disputed part or an invoice that is not due: 1,210 less 210 is 150.00 of costs", () => {
    const later: Invoice = { ...agreed, number: "2026-0099", issuedOn: "2026-10-20", receivedOn: "2026-10-20" };
    const dossier = dossierOf(consumer, [agreed, later], [{ type: "dispute", on: "2026-10-10", reason: "scratch", invoice: "2026-0042", amount: "210.00" }]);
    const { claimed, record, findings, text } = compose(dossier, "2026-11-02", "fourteen-day-letter", { claims: ["principal"] });
    expect(claimed.total).toBe("1000.00");
    expect(record).toMatchObject({ invoices: ["2026-0042"], claimed: { costs: "150.00" } });
    expect(codes(findings)).toContain("PART_DISPUTED");
    expect(text).not.toContain("2026-0099");
  });

  test("VAT on the costs only with all three conditions: 21% of 181.50 = 38.115, 38.12", () => {
    const handed: DossierEvent[] = [{ type: "handover", on: "2026-10-15", to: "agency" }, { type: "handback", on: "2026-11-02" }];
    const cannotDeduct = { creditor: { ...creditor, deductsVat: false } };
    const letter = (events: DossierEvent[], facts: Partial<Dossier>) => compose(dossierOf(consumer, [agreed], events, facts), "2026-11-03", "fourteen-day-letter");
    expect(letter(handed, cannotDeduct).record.claimed).toMatchObject({ costs: "181.50", vatOnCosts: "38.12" });
    expect(letter(handed, cannotDeduct).text).toContain("Wij kunnen de btw over de incassokosten niet aftrekken. Daarom verhogen wij de incassokosten met €\u00a038,12 btw.");
    expect(letter([], cannotDeduct).record.claimed).not.toHaveProperty("vatOnCosts");
    expect(letter(handed, {}).text).toContain("Over de incassokosten rekenen wij geen btw.");
  });

  test("what the debtor has in credit is taken off, as a row of its own", () => {
    const credit: Invoice = { ...agreed, number: "C-7", total: "-210.00", vat: "-36.45" };
    const { claimed, text, findings } = compose(dossierOf(business, [agreed, credit]), "2026-11-02", "reminder");
    expect(claimed.total).toBe("1000.00");
    expect(text).toMatch(/Tegoed +€\u00a0-210,00/);
    expect(codes(findings)).toContain("CREDIT_TAKEN_OFF");
  });

  test("where only interest and costs are left a reminder claims those", () => {
    const dossier = dossierOf(business, [agreed], [{ type: "payment", on: "2026-10-20", amount: "1210.00", designatedHead: "principal" }]);
    const statement = statementOn(dossier, { on: "2026-11-02", law: nl });
    const { claimed, findings } = compose(dossier, "2026-11-02", "reminder");
    expect(claimed).toEqual({ principal: "0.00", interest: statement.interest.open, costs: "40.00", total: statement.open });
    expect(codes(findings)).toContain("INTEREST_AND_COSTS_ONLY");
    expect(errorOf(() => compose(dossier, "2026-11-02", "reminder", { claims: ["principal"] })).issues[0]!.code).toBe("NOTHING_TO_CLAIM");
  });

  test("beyond the last known rate it counts to that day and says so", () => {
    const { claimed, findings } = compose(dossierOf(business), "2027-02-01", "final-demand");
    expect(claimed.interest).toBe(statementOn(dossierOf(business), { on: "2027-02-01", law: nl, unknownRates: "stop" }).interest.open);
    expect(codes(findings)).toContain("RATE_UNKNOWN");
  });
});

describe("terms", () => {
  test.each<[NoticeKind, Dossier, string, string | undefined]>([
    ["invoice", dossierOf(business), "2026-09-01", undefined],
    ["courtesy", dossierOf(business), "2026-09-04", undefined],
    ["reminder", dossierOf(business), "2026-09-24", undefined],
    ["reminder", dossierOf(business), "2026-10-05", "2026-10-12"],
    ["second-reminder", dossierOf(consumer), "2026-10-05", "2026-10-12"],
    ["final-demand", dossierOf(business), "2026-11-02", "2026-11-09"],
    ["final-demand", dossierOf(consumer), "2026-11-02", "2026-11-16"],
    // Posted on Monday 2 November: presumed on Wednesday 4, fourteen days after that is Wednesday 18.
    ["fourteen-day-letter", dossierOf(consumer), "2026-11-02", "2026-11-18"],
    ["notice-of-default", dossierOf(consumer, [nothingAgreed]), "2026-11-02", "2026-11-18"],
    // Posted on Friday 6 November: Saturday 7 and, past Sunday and Monday, Tuesday 10; fourteen days later is Tuesday 24.
    ["fourteen-day-letter", dossierOf(consumer), "2026-11-06", "2026-11-24"],
    // Posted on Wednesday 4 November: Friday 6; the fourteenth day, Friday 20.
    ["fourteen-day-letter", dossierOf(consumer), "2026-11-04", "2026-11-20"],
    // Posted on Thursday 5 November: Saturday 7; the fourteenth day, Saturday 21, moves to Monday 23.
    ["fourteen-day-letter", dossierOf(consumer), "2026-11-05", "2026-11-23"],
    ["suspension", dossierOf(business), "2026-10-26", "2026-11-02"],
    ["plan-proposal", dossierOf(business), "2026-11-02", "2026-11-09"],
    ["handover", dossierOf(business), "2026-11-02", undefined],
    ["interruption", dossierOf(business), "2026-11-02", undefined],
  ])("%s sent on its day ends when it should", (kind, dossier, on, deadlineOn) => {
    expect(compose(dossier, on, kind).deadlineOn).toBe(deadlineOn);
  });

  test("days of the caller win, never less than the law gives", () => {
    expect(compose(dossierOf(business), "2026-10-05", "reminder", { deadlineDays: 3 }).deadlineOn).toBe("2026-10-08");
    const short = compose(dossierOf(consumer), "2026-11-02", "fourteen-day-letter", { deadlineDays: 5 });
    expect(short.deadlineOn).toBe("2026-11-18");
    expect(codes(short.findings)).toContain("DEADLINE_EXTENDED");
    const long = compose(dossierOf(consumer), "2026-11-02", "fourteen-day-letter", { deadlineDays: 21 });
    expect(long.deadlineOn).toBe("2026-11-25");
    expect(long.text).toContain("binnen 21 dagen vanaf de dag nadat deze brief bij u is bezorgd");
  });

  test("a 14-day letter by e-mail names no day: when it arrived cannot be presumed", () => {
    const { deadlineOn, record, text, findings } = compose(dossierOf(consumer), "2026-11-02", "fourteen-day-letter", { channel: "email" });
    expect(deadlineOn).toBeUndefined();
    expect(record).not.toHaveProperty("deadlineOn");
    expect(text).toContain("binnen veertien dagen vanaf de dag nadat deze brief bij u is bezorgd");
    expect(text).not.toMatch(/(?:1[6-9]|2\d) november 2026/);
    expect(codes(findings)).toContain("RECEIPT_MUST_BE_KNOWN");
  });

  test("a reminder before the due date sets no term before it", () => {
    expect(compose(dossierOf(business), "2026-09-24", "reminder", { deadlineDays: 2 }).deadlineOn).toBe("2026-10-01");
    expect(compose(dossierOf(business), "2026-10-01", "reminder").text).toContain("Wilt u ervoor zorgen dat u uiterlijk op 1 oktober 2026 betaalt?");
  });
});

describe("a decision", () => {
  const dossier = dossierOf(business, [agreed], [{ type: "step", step: "check", outcome: "done", on: "2026-10-02" }], { id: "42", bankDataThrough: "2026-10-05" });
  const decision = decide(dossier, { on: "2026-10-05", law: nl, policy: policies.business }) as Act;

  test("gives kind, channel, claims, deadline, invoices and what the record names", () => {
    expect(decision).toMatchObject({ kind: "act", action: "notice", notice: "reminder" });
    const notice = compose(dossier, "2026-10-05", "reminder", { decision });
    expect(notice.record).toEqual(decision.record);
    expect(notice.deadlineOn).toBe((decision as { deadlineOn?: string }).deadlineOn);
    expect(compose(dossier, "2026-10-05", undefined as unknown as NoticeKind, { decision }).kind).toBe("reminder");
  });

  test("survives JSON, and what is given beside it wins", () => {
    const stored = JSON.parse(JSON.stringify(decision)) as Act;
    const notice = compose(dossier, "2026-10-05", "reminder", { decision: stored, channel: "post", claims: ["principal", "interest"], deadlineDays: 10 });
    expect(notice.record).toMatchObject({ channel: "post", key: decision.key });
    // Posted on Monday 5 October, presumed on Wednesday 7.
    expect(notice.deadlineOn).toBe("2026-10-17");
    // 4 days x 1,210 x 10.40% / 365 = 1.38.
    expect(notice.claimed.interest).toBe("1.38");
  });

  test("whose last day is over gets a new term", () => {
    const late = compose(dossier, "2026-10-20", "reminder", { decision });
    expect(late.deadlineOn).toBe("2026-10-27");
    expect(codes(late.findings)).toContain("DEADLINE_MOVED");
  });

  test("of another kind, or to do something else, is bad input", () => {
    expect(errorOf(() => compose(dossier, "2026-10-05", "final-demand", { decision }))).toMatchObject({ code: "INVALID_INPUT", issues: [{ path: "options.kind" }] });
    const check = { ...decision, action: "check" } as unknown as Act;
    for (const other of [check, { kind: "wait" }, "send", 7]) {
      expect(errorOf(() => compose(dossier, "2026-10-05", "reminder", { decision: other as Act }))).toMatchObject({ code: "INVALID_INPUT", issues: [{ path: "options.decision" }] });
    }
    expect(errorOf(() => compose(dossier, "2026-10-05", "reminder", { decision: { ...decision, invoices: ["X"] } }))).toMatchObject({ code: "INCONSISTENT", issues: [{ path: "options.decision.invoices[0]" }] });
  });

  test("of decide is a letter that may be sent, for each preset and each step", () => {
    for (const policy of Object.values(policies)) {
      for (const debtor of [business, consumer]) {
        let events: DossierEvent[] = [];
        for (let day = 0; day < 200; day += 1) {
          const on = new Date(Date.UTC(2026, 7, 28) + day * 86_400_000).toISOString().slice(0, 10);
          if (on > "2026-12-31") break;
          const file = dossierOf(debtor, [agreed], events);
          const act = decide(file, { on, law: nl, policy });
          if (act.kind !== "act") continue;
          if (act.action === "notice") {
            const { record } = compose(file, on, act.notice, { decision: act });
            expect({ ...record, claimed: undefined }).toEqual({ ...act.record, claimed: undefined });
            events = [...events, { ...record, ...(record.channel === "email" ? { receivedOn: on } : {}) }];
          } else events = [...events, act.record];
          if (act.action === "handover") break;
        }
        expect(events.filter(({ type }) => type === "notice").length).toBeGreaterThan(2);
      }
    }
  });
});

describe("what is left out and what is found", () => {
  test("claims that are blocked are left out, with a finding", () => {
    const dossier = dossierOf(business, [agreed, second], [{ type: "hold", on: "2026-10-20", reason: "illness", invoices: ["2026-0051"] }]);
    const { record, claimed, findings, text } = compose(dossier, "2026-11-02", "final-demand");
    expect(record.invoices).toEqual(["2026-0042"]);
    expect(claimed.principal).toBe("1210.00");
    expect(findings).toContainEqual(expect.objectContaining({ code: "CLAIM_LEFT_OUT", values: { invoices: "2026-0051", blocker: "HOLD" } }));
    expect(text).not.toContain("2026-0051");
  });

  test("what is missing is named by its field", () => {
    const bare = dossierOf({ name: "Bakkerij Zuid", kind: "business" }, [{ ...agreed, paymentUrl: "http://betalen.example/1" }], [], { creditor: { name: "Atelier Noord", kind: "business" } });
    const paths = compose(bare, "2026-10-05", "reminder", { channel: "post" }).findings.flatMap(({ path }) => path ?? []);
    for (const path of ["creditor.iban", "creditor.address", "creditor.registrationNumber", "creditor.phone", "debtor.address", "invoices[0].paymentUrl"]) expect(paths).toContain(path);
    expect(compose(bare, "2026-10-05", "reminder").html).not.toContain("http://betalen");
    const ofCollector = (kind: "business" | "consumer") => compose({ ...bare, debtor: { ...bare.debtor, kind } }, "2026-10-05", "reminder", { collector: { name: "Incasso Oost" } }).findings.flatMap(({ path }) => path ?? []);
    // Only a natural person is protected by the register.
    expect(ofCollector("consumer")).toContain("options.collector.registrationNumber");
    expect(ofCollector("business")).not.toContain("options.collector.registrationNumber");
  });

  test("a collector is named with its number, and warned on a Sunday about a natural person", () => {
    const dossier = dossierOf(consumer, [agreed], [{ type: "handover", on: "2026-10-10", to: "agency" }]);
    const { text, findings } = compose(dossier, "2026-10-25", "second-reminder", { collector: { name: "Incasso Oost", registrationNumber: "ID-000123", phone: "020" } });
    expect(text).toContain("Incasso Oost staat onder nummer ID-000123 ingeschreven");
    expect(text).toContain("Incasso Oost, in opdracht van Atelier Noord B.V.");
    expect(codes(findings)).toContain("CONTACT_HOURS");
    expect(errorOf(() => compose(dossier, "2026-10-25", "second-reminder")).issues[0]!.code).toBe("HANDED_OVER");
  });

  test("a letter that the law does not ask for is written with a warning", () => {
    expect(codes(compose(dossierOf(business), "2026-11-02", "fourteen-day-letter").findings)).toContain("NOTICE_NOT_NEEDED");
    const known = compose(dossierOf(consumer), "2026-11-02", "notice-of-default");
    expect(codes(known.findings)).toContain("NOTICE_NOT_NEEDED");
    expect(known.text).toContain("Voor zover u nog niet in verzuim bent");
  });

  test("a short notice of default is warned about as the statement will", () => {
    expect(codes(compose(dossierOf(consumer, [nothingAgreed]), "2026-11-02", "notice-of-default", { deadlineDays: 5 }).findings)).toContain("NOTICE_TERM_SHORT");
  });
});

describe("wording of the host", () => {
  test("replaces a text by its key, with the values of the letter", () => {
    const { text, html } = compose(dossierOf(business), "2026-10-05", "reminder", { texts: { "reminder.opening": "Hallo <b>{debtorName}</b>, {total} nog!" } });
    expect(text).toContain("Hallo <b>Bakkerij Zuid B.V.</b>, €\u00a01.210,00 nog!");
    expect(html).toContain("Hallo &lt;b&gt;<bdi>Bakkerij Zuid B.V.</bdi>&lt;/b&gt;");
  });

  test("with an unknown key or an unknown value is bad input", () => {
    const error = errorOf(() => compose(dossierOf(business), "2026-10-05", "reminder", { texts: { "reminder.oops": "x", "reminder.opening": "{amountDue} {total}" } }));
    expect(error.code).toBe("INVALID_INPUT");
    expect(error.issues.map(({ path }) => path)).toEqual(["options.texts.reminder.oops", "options.texts.reminder.opening"]);
    expect(errorOf(() => compose(dossierOf(business), "2026-10-05", "reminder", { texts: { constructor: "x" } })).code).toBe("INVALID_INPUT");
    expect(errorOf(() => compose(dossierOf(business), "2026-10-05", "reminder", { texts: { "reminder.opening": 7 as unknown as string } })).issues[0]!.path).toBe("options.texts.reminder.opening");
  });

  test("a value that this letter does not have leaves nothing, with a finding", () => {
    const { findings, text } = compose(dossierOf(business), "2026-10-05", "reminder", { texts: { "reminder.opening": "A{agreedOn}B" } });
    expect(text).toContain("AB");
    expect(findings).toContainEqual(expect.objectContaining({ code: "TEXT_VALUE_MISSING", path: "options.texts.reminder.opening" }));
  });
});

describe("language", () => {
  test.each([
    [{ language: "en-GB" }, undefined, "en"], [{ language: "nl_NL" }, undefined, "nl"], [{}, undefined, "nl"], [{ country: "BE" }, undefined, "nl"],
    [{ country: "DE" }, undefined, "en"], [{ language: "fr", country: "FR" }, undefined, "en"], [{ language: "en" }, "nl" as const, "nl"],
  ])("%o asked for %s is written in %s", (facts, asked, language) => {
    expect(compose(dossierOf({ ...business, ...facts }), "2026-10-05", "reminder", asked === undefined ? {} : { language: asked }).language).toBe(language);
  });

  test("another language is bad input", () => {
    expect(errorOf(() => compose(dossierOf(business), "2026-10-05", "reminder", { language: "fr" as "nl" }))).toMatchObject({ code: "INVALID_INPUT", issues: [{ path: "options.language" }] });
  });
});

describe("bad options", () => {
  test.each<[string, object]>([
    ["options.on", { on: "2026-02-30" }], ["options.kind", { kind: "letter" }], ["options.kind", { kind: undefined }], ["options.channel", { channel: "fax" }], ["options.deadlineDays", { deadlineDays: 1.5 }],
    ["options.deadlineDays", { deadlineDays: -1 }], ["options.claims", { claims: [] }], ["options.claims[0]", { claims: ["vat"] }], ["options.texts", { texts: "x" }], ["options.collector.name", { collector: {} }],
    ["options.invoices[0]", { invoices: [""] }], ["options.handover.on", { handover: { on: "soon" } }], ["options.law", { law: {} }],
    ["options.plan.instalments", { plan: { total: "10.00", instalments: [{ dueOn: "2026-12-01", amount: "9.00" }], interest: "stopped", graceDays: 3, onDefault: "resume-dunning" } }],
  ])("%s is named: %o", (path, options) => {
    const error = errorOf(() => composeNotice(dossierOf(business), { on: "2026-10-05", law: nl, kind: "reminder", ...options } as ComposeOptions));
    expect(error).toMatchObject({ name: "TermijnError", code: "INVALID_INPUT" });
    expect(error.issues.map((issue) => issue.path)).toContain(path);
  });

  test("several problems are said at once, and nothing at all is no TypeError", () => {
    expect(errorOf(() => composeNotice(dossierOf(business), { on: "x", law: nl, kind: "letter", channel: "fax" } as unknown as ComposeOptions)).issues).toHaveLength(3);
    for (const nothing of [undefined, null, 7, "x"]) expect(errorOf(() => composeNotice(dossierOf(business), nothing as unknown as ComposeOptions)).name).toBe("TermijnError");
    expect(errorOf(() => composeNotice(null as unknown as Dossier, { on: "2026-10-05", law: nl, kind: "reminder" })).name).toBe("TermijnError");
    expect(errorOf(() => compose(dossierOf(business), "2026-10-05", "reminder", { invoices: ["nope"] }))).toMatchObject({ code: "INCONSISTENT", issues: [{ path: "options.invoices[0]" }] });
  });
});

describe("every kind", () => {
  test.each(LETTER_CASES)("$name is plain JSON, names its invoices and, but for a confirmation, the account", ({ kind, dossier, on, options }) => {
    for (const language of ["nl", "en"] as const) {
      const notice = compose(dossier, on, kind, { language, ...options });
      expect(JSON.parse(JSON.stringify(notice))).toEqual(notice);
      for (const number of notice.model.invoices.map((invoice) => invoice.number)) {
        expect(notice.text).toContain(number);
        expect(notice.html).toContain(number);
      }
      expect(notice.text).toContain(creditor.iban!);
      expect(notice.html).toContain(creditor.iban!);
      expect(notice.model).toMatchObject({ kind, subject: notice.subject, claimed: { total: { amount: notice.claimed.total } } });
      expect(notice.text).not.toMatch(/[{}]|undefined|null|NaN|\[object/);
    }
  });

  test("the invoice says so in its subject", () => {
    for (const language of ["nl", "en"] as const) expect(compose(dossierOf(business, [agreed, second]), "2026-09-11", "invoice", { language }).subject).toContain("factuur");
  });
});
