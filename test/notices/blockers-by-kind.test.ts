import type { DossierEvent, NoticeKind } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, test } from "vitest";
import { composeNotice } from "../../src/notices/compose-notice.js";
import { agreed, business, consumer, dossierOf } from "./compose/letter-cases.js";

/** What stops which kind: the issue says that holds, promises, plans and disputes do not stop those that ask for nothing they put off. */
const KINDS: readonly NoticeKind[] = [
  "invoice", "courtesy", "reminder", "second-reminder", "fourteen-day-letter", "notice-of-default", "final-demand", "suspension", "confirmation", "plan-proposal", "handover", "interruption",
];
const BESIDES: readonly NoticeKind[] = ["invoice", "courtesy", "confirmation", "plan-proposal", "interruption"];
const AGREEMENTS = ["PROMISE_PENDING", "DEFERRED", "PLAN_RUNNING", "SETTLEMENT_PENDING"];

const on = "2026-10-05";
const plan = { total: "1210.00", instalments: [{ dueOn: "2026-12-01", amount: "1210.00" }], interest: "stopped", graceDays: 3, onDefault: "resume-dunning" } as const;
const PUT_OFF: Record<string, DossierEvent[]> = {
  DISPUTED: [{ type: "dispute", on, reason: "x" }],
  CREDIT_NOTE_MISSING: [{ type: "dispute", on, reason: "x", invoice: agreed.number }, { type: "dispute-resolved", on, outcome: "upheld" }],
  HOLD: [{ type: "hold", on, reason: "x" }],
  PROMISE_PENDING: [{ type: "promise", on, payBy: "2026-12-01" }],
  DEFERRED: [{ type: "deferral", on, until: "2026-12-01" }],
  PLAN_RUNNING: [{ type: "plan", on, plan: { ...plan, instalments: [...plan.instalments] } }],
  SETTLEMENT_PENDING: [{ type: "settlement", on, amount: "1000.00", payBy: "2026-12-01" }],
};
const ENDED: Record<string, DossierEvent[]> = {
  PAID: [{ type: "payment", on: "2026-09-30", amount: "1210.00" }],
  CREDITED: [{ type: "credit", on, amount: "1210.00", invoice: agreed.number }],
  WRITTEN_OFF: [{ type: "write-off", on, reason: "x" }],
  SETTLED: [{ type: "settlement", on, amount: "1000.00", payBy: "2026-12-01" }, { type: "payment", on: "2026-10-06", amount: "1000.00" }],
  CLEAN_SLATE: [{ type: "insolvency", on, kind: "debt-restructuring" }, { type: "insolvency-ended", on: "2026-10-20", outcome: "clean-slate" }],
};
const INSOLVENCIES = ["bankruptcy", "suspension-of-payments", "debt-restructuring", "whoa", "debt-counselling"] as const;

/** The codes of the refusal; nothing where the letter is written. */
function codes(kind: NoticeKind, events: DossierEvent[], debtor = business): string[] {
  try {
    composeNotice(dossierOf(debtor, [agreed], events), { on: "2026-11-02", law: nl, kind });
    return [];
  } catch (error) {
    const { code, issues } = error as { code: string; issues: { code: string }[] };
    expect(code).toBe("REFUSED");
    return issues.map((issue) => issue.code);
  }
}

describe.each([business, consumer])("a letter to $name", (debtor) => {
  test.each(Object.entries(PUT_OFF))("%s", (code, events) => {
    for (const kind of KINDS) {
      const expected = kind === "confirmation" ? (AGREEMENTS.includes(code) ? [] : ["NOTHING_TO_CONFIRM"])
        : BESIDES.includes(kind) && !(code === "CREDIT_NOTE_MISSING" && kind === "plan-proposal") ? [] : [code];
      expect(codes(kind, events, debtor), kind).toEqual(expected);
    }
  });

  test.each(Object.entries(ENDED))("%s stops every kind", (code, events) => {
    for (const kind of KINDS) expect(codes(kind, events, debtor), kind).toContain(code);
  });

  test.each(INSOLVENCIES)("%s stops every kind", (kindOf) => {
    for (const kind of KINDS) expect(codes(kind, [{ type: "insolvency", on, kind: kindOf }], debtor), kind).toContain("INSOLVENCY");
  });

  test("after a judgment only the right to it is reserved; while others collect, that and the message about it", () => {
    expect(KINDS.filter((kind) => codes(kind, [{ type: "judgment", on, principal: "1210.00" }], debtor).length === 0)).toEqual(["interruption"]);
    expect(KINDS.filter((kind) => codes(kind, [{ type: "handover", on, to: "agency" }], debtor).length === 0)).toEqual(["handover", "interruption"]);
    expect(codes("reminder", [{ type: "handover", on, to: "agency" }, { type: "handback", on: "2026-10-20" }], debtor)).toEqual([]);
  });
});
