import type { Dossier, DossierEvent, Invoice, NoticeKind, TermijnError } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, test } from "vitest";
import { composeNotice } from "../../src/notices/compose-notice.js";
import { agreed, business, consumer, dossierOf, nothingAgreed, second } from "./compose/letter-cases.js";

const KINDS: NoticeKind[] = ["invoice", "courtesy", "reminder", "second-reminder", "fourteen-day-letter", "notice-of-default", "final-demand", "suspension", "confirmation", "plan-proposal", "handover", "interruption"];
/** What is not put off by a hold, an agreement or a dispute. */
const BESIDES: NoticeKind[] = ["invoice", "courtesy", "confirmation", "plan-proposal", "interruption"];
const ON = "2026-11-02";

const outcome = (dossier: Dossier, kind: NoticeKind, on = ON): string[] => {
  try {
    composeNotice(dossier, { on, law: nl, kind });
    return [];
  } catch (error) {
    expect((error as TermijnError).name).toBe("TermijnError");
    expect((error as TermijnError).code).toBe("REFUSED");
    return (error as TermijnError).issues.map(({ code }) => code);
  }
};

/** An agreement that runs, so that there is something to confirm; it blocks what dunning would send. */
const promise: DossierEvent = { type: "promise", on: "2026-11-02", payBy: "2026-11-20" };
const plan: DossierEvent = { type: "plan", on: "2026-11-01", plan: { total: "1210.00", instalments: [{ dueOn: "2026-12-01", amount: "1210.00" }], interest: "stopped", graceDays: 3, onDefault: "resume-dunning" } };

describe("what only puts off stops the letters of dunning, not those beside it", () => {
  test.each<[string, DossierEvent[]]>([
    ["HOLD", [{ type: "hold", on: "2026-10-10", reason: "illness" }]],
    ["PROMISE_PENDING", [promise]],
    ["DEFERRED", [{ type: "deferral", on: "2026-10-20", until: "2026-11-20" }]],
    ["PLAN_RUNNING", [plan]],
    ["SETTLEMENT_PENDING", [{ type: "settlement", on: "2026-10-20", amount: "1000.00", payBy: "2026-11-20" }]],
    ["DISPUTED", [{ type: "dispute", on: "2026-10-20", reason: "broken" }]],
  ])("%s", (code, events) => {
    for (const kind of KINDS) {
      const withAgreement = kind === "confirmation" && (code === "HOLD" || code === "DISPUTED") ? [...events, promise] : events;
      const codes = outcome(dossierOf(consumer, [agreed], withAgreement), kind);
      if (BESIDES.includes(kind)) expect(codes, kind).toEqual([]);
      else expect(codes, kind).toContain(code);
    }
  });
});

describe("what ends a claim stops every letter", () => {
  const sold: Invoice = { ...agreed, issuedOn: "2020-01-02", receivedOn: "2020-01-02", performedOn: "2020-01-02" };
  test.each<[string, Invoice[], DossierEvent[]]>([
    ["PAID", [agreed], [{ type: "payment", on: "2026-10-20", amount: "1300.00" }]],
    ["CREDITED", [agreed], [{ type: "credit", on: "2026-09-20", amount: "1210.00", invoice: "2026-0042" }]],
    ["WRITTEN_OFF", [agreed], [{ type: "write-off", on: "2026-10-20", reason: "small" }]],
    ["SETTLED", [agreed], [{ type: "settlement", on: "2026-10-10", amount: "1000.00", payBy: "2026-11-20" }, { type: "payment", on: "2026-10-20", amount: "1000.00" }]],
    ["NOTHING_TO_COLLECT", [], []],
    ["PRESCRIBED", [sold], []],
    ["INSOLVENCY", [agreed], [{ type: "insolvency", on: "2026-10-20", kind: "bankruptcy" }]],
    ["CLEAN_SLATE", [agreed], [{ type: "insolvency", on: "2026-10-05", kind: "debt-restructuring" }, { type: "insolvency-ended", on: "2026-10-20", outcome: "clean-slate" }]],
    ["COMPOSITION", [agreed], [{ type: "insolvency", on: "2026-10-05", kind: "suspension-of-payments" }, { type: "insolvency-ended", on: "2026-10-20", outcome: "composition" }]],
    ["UNALLOCATED_MONEY", [agreed, { ...second, number: "C-1", total: "-2000.00", vat: "0.00" }], []],
  ])("%s", (code, invoices, events) => {
    for (const kind of KINDS) expect(outcome(dossierOf(consumer, invoices, events), kind), kind).toContain(code);
  });
});

test("what others pursue stops all but the interruption, and the notice of the hand-over itself", () => {
  for (const kind of KINDS) {
    const handed = outcome(dossierOf(consumer, [agreed], [{ type: "handover", on: "2026-10-20", to: "agency" }, ...(kind === "confirmation" ? [promise] : [])]), kind);
    if (kind === "interruption" || kind === "handover") expect(handed, kind).toEqual([]);
    else expect(handed, kind).toContain("HANDED_OVER");
    const judged = outcome(dossierOf(consumer, [agreed], [{ type: "judgment", on: "2026-10-20" }]), kind);
    if (kind === "interruption") expect(judged, kind).toEqual([]);
    else expect(judged, kind).toContain("JUDGMENT");
  }
});

test("an upheld dispute without a credit note stops a plan for what is not known, and the letters of dunning", () => {
  const upheld: DossierEvent[] = [{ type: "dispute", id: "d", on: "2026-10-10", reason: "broken", amount: "100.00" }, { type: "dispute-resolved", dispute: "d", on: "2026-10-20", outcome: "upheld" }];
  for (const kind of KINDS.filter((each) => each !== "confirmation")) {
    const codes = outcome(dossierOf(consumer, [agreed], upheld), kind);
    if (kind === "invoice" || kind === "courtesy" || kind === "interruption") expect(codes, kind).toEqual([]);
    else expect(codes, kind).toContain("CREDIT_NOTE_MISSING");
  }
});

describe("legal conditions of a kind", () => {
  test("before the last day to pay has passed nothing is demanded", () => {
    for (const on of ["2026-09-20", "2026-10-01"]) {
      for (const kind of KINDS) {
        const codes = outcome(dossierOf(consumer), kind, on);
        if (kind === "confirmation") expect(codes).toEqual(["NOTHING_TO_CONFIRM"]);
        else if (["invoice", "courtesy", "reminder", "plan-proposal", "interruption"].includes(kind)) expect(codes, kind).toEqual([]);
        else expect(codes, kind).toEqual(["NOT_DUE"]);
      }
    }
  });

  test("a 14-day letter before default", () => {
    expect(outcome(dossierOf(consumer, [nothingAgreed]), "fourteen-day-letter")).toEqual(["NOT_IN_DEFAULT"]);
  });

  test("a 14-day letter over no principal, and in another currency", () => {
    expect(outcome(dossierOf(consumer, [agreed], [{ type: "payment", on: "2026-10-20", amount: "1210.00", designatedHead: "principal" }]), "fourteen-day-letter")).toEqual(["NO_PRINCIPAL_OPEN"]);
    expect(outcome(dossierOf(consumer, [{ ...agreed, currency: "USD" }]), "fourteen-day-letter")).toEqual(["NO_COSTS_TO_ANNOUNCE"]);
  });

  test("a confirmation without an agreement, or of one that was broken", () => {
    expect(outcome(dossierOf(business), "confirmation")).toEqual(["NOTHING_TO_CONFIRM"]);
    expect(outcome(dossierOf(business, [agreed], [{ type: "promise", on: "2026-10-10", payBy: "2026-10-15" }]), "confirmation")).toEqual(["NOTHING_TO_CONFIRM"]);
  });

  test("a part whose milestone was not reached", () => {
    const inParts: Invoice = { ...agreed, terms: { kind: "parts", agreedIn: "contract", parts: [{ share: "50", label: "start", due: { kind: "net", days: 14 } }, { label: "delivery", due: { kind: "milestone", milestone: "delivered" } }] } };
    const letter = composeNotice(dossierOf(business, [inParts]), { on: ON, law: nl, kind: "final-demand" });
    expect(letter.record.invoices).toEqual([{ invoice: "2026-0042", part: "start" }]);
    expect(letter.claimed.principal).toBe("605.00");
    expect(letter.text).toContain("factuur 2026-0042 (deel start)");
    const only = { on: ON, law: nl, kind: "reminder" as const, invoices: [{ invoice: "2026-0042", part: "delivery" }] };
    expect(() => composeNotice(dossierOf(business, [inParts]), only)).toThrow("its milestone was not reached");
  });
});

test("every blocker is an issue at its invoice", () => {
  const dossier = dossierOf(business, [agreed, second], [{ type: "hold", on: "2026-10-10", reason: "illness" }, { type: "dispute", on: "2026-10-20", reason: "broken", invoice: "2026-0051" }]);
  try {
    composeNotice(dossier, { on: ON, law: nl, kind: "final-demand" });
    expect.unreachable();
  } catch (error) {
    expect((error as TermijnError).issues).toEqual([
      { path: "invoices[0]", code: "HOLD", message: "On hold: illness" },
      { path: "invoices[1]", code: "HOLD", message: "On hold: illness" },
      { path: "invoices[1]", code: "DISPUTED", message: "The claim is disputed: settle the dispute first." },
    ]);
  }
});

test("an invoice that is asked for and paid is refused at its place", () => {
  const dossier = dossierOf(business, [agreed, second], [{ type: "payment", on: "2026-09-20", amount: "1210.00", invoices: ["2026-0042"] }]);
  try {
    composeNotice(dossier, { on: ON, law: nl, kind: "reminder", invoices: ["2026-0042"] });
    expect.unreachable();
  } catch (error) {
    expect((error as TermijnError).issues).toMatchObject([{ path: "invoices[0]", code: "PAID" }]);
  }
});
