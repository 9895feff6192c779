import { statementOn, type Dossier, type DossierEvent } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, test } from "vitest";
import { composeNotice } from "../../src/notices/compose-notice.js";
import { agreed, consumer, creditor, dossierOf, nothingAgreed, second } from "./compose/letter-cases.js";

/** A letter of ours that is recorded does what it says. */
const letterOf = (dossier: Dossier, on: string) => composeNotice(dossier, { on, law: nl, kind: "fourteen-day-letter", claims: ["principal"] });
const withEvents = (dossier: Dossier, ...events: DossierEvent[]): Dossier => ({ ...dossier, events: [...dossier.events, ...events] });

describe("a recorded 14-day letter", () => {
  const vat: Dossier = dossierOf(consumer, [agreed], [{ type: "handover", on: "2026-10-15", to: "agency" }, { type: "handback", on: "2026-11-01" }], { creditor: { ...creditor, deductsVat: false } });

  test.each<[string, Dossier, string]>([
    ["one invoice: 15% of 1,210", dossierOf(consumer), "181.50"],
    ["two: 15% of 1,815", dossierOf(consumer, [agreed, second]), "272.25"],
    ["small: the minimum", dossierOf(consumer, [{ ...agreed, total: "100.00", vat: "17.36" }]), "40.00"],
    ["part paid: 15% of 710", dossierOf(consumer, [agreed], [{ type: "payment", on: "2026-10-01", amount: "500.00" }]), "106.50"],
    ["partly disputed: 15% of 1,000", dossierOf(consumer, [agreed], [{ type: "dispute", on: "2026-10-10", reason: "scratch", invoice: "2026-0042", amount: "210.00" }]), "150.00"],
    ["with VAT: 181.50 and 38.12", vat, "219.62"],
  ])("charges exactly what it named: %s", (_, dossier, costs) => {
    const { record, deadlineOn } = letterOf(dossier, "2026-11-02");
    const recorded = withEvents(dossier, { ...record, receivedOn: "2026-11-04" });
    expect(statementOn(recorded, { on: deadlineOn!, law: nl }).costs.due).toBe("0.00");
    const after = statementOn(recorded, { on: "2026-11-19", law: nl });
    expect(after.costs.due).toBe(costs);
    expect(after.findings.filter(({ code }) => code.startsWith("LETTER_"))).toEqual([]);
  });

  test("as posted, without a recorded receipt, charges from the day it presumed", () => {
    const dossier = dossierOf(consumer);
    const recorded = withEvents(dossier, letterOf(dossier, "2026-11-02").record);
    expect(statementOn(recorded, { on: "2026-11-18", law: nl }).costs.due).toBe("0.00");
    expect(statementOn(recorded, { on: "2026-11-19", law: nl }).costs.due).toBe("181.50");
  });

  test("by e-mail charges from its known receipt on", () => {
    const dossier = dossierOf(consumer);
    const { record } = composeNotice(dossier, { on: "2026-11-02", law: nl, kind: "fourteen-day-letter", channel: "email", claims: ["principal"] });
    // Received on Monday 9 November: the fourteenth day after it is Monday 23.
    const recorded = withEvents(dossier, { ...record, receivedOn: "2026-11-09" });
    expect(statementOn(recorded, { on: "2026-11-23", law: nl }).costs.due).toBe("0.00");
    const after = statementOn(recorded, { on: "2026-11-24", law: nl });
    expect(after.costs.due).toBe("181.50");
    expect(after.findings.map(({ code }) => code)).not.toContain("LETTER_TERM_TOO_SHORT");
  });

  test("is not sent twice for the same costs", () => {
    const dossier = withEvents(dossierOf(consumer), { ...letterOf(dossierOf(consumer), "2026-11-02").record, receivedOn: "2026-11-04" });
    expect(() => letterOf(dossier, "2026-12-01")).toThrow("collection costs have fallen due already");
  });
});

test("a recorded notice of default puts the debtor in default the day after its last day", () => {
  const dossier = dossierOf(consumer, [nothingAgreed]);
  const { record, deadlineOn } = composeNotice(dossier, { on: "2026-11-02", law: nl, kind: "notice-of-default" });
  expect(deadlineOn).toBe("2026-11-18");
  const line = statementOn(withEvents(dossier, { ...record, receivedOn: "2026-11-04" }), { on: "2026-12-01", law: nl }).receivables[0]!;
  expect(line.interestFrom).toBe("2026-11-19");
  expect(composeNotice(withEvents(dossier, { ...record, receivedOn: "2026-11-04" }), { on: "2026-11-19", law: nl, kind: "fourteen-day-letter" }).record.claimed!.costs).toBe("181.50");
});

test("what successive letters newly claim is the claim at the last date", () => {
  let dossier = dossierOf(consumer);
  const before = { principal: 0, interest: 0, costs: 0 };
  let newly = 0;
  for (const [kind, on] of [["reminder", "2026-10-05"], ["second-reminder", "2026-10-15"], ["fourteen-day-letter", "2026-11-02"], ["final-demand", "2026-12-01"]] as const) {
    const { claimed, record } = composeNotice(dossier, { on, law: nl, kind });
    const statement = statementOn(dossier, { on, law: nl });
    for (const head of ["principal", "interest", "costs"] as const) {
      const cents = Math.round(Number(claimed[head]) * 100);
      if (cents === 0) continue;
      expect(claimed[head]).toBe(statement[head].open);
      newly += cents - before[head];
      before[head] = cents;
    }
    dossier = withEvents(dossier, { ...record, ...(record.channel === "post" ? {} : { receivedOn: on }) });
  }
  // 1,210.00; 61 days x 1,210 x 4% / 365 = 8.09; 181.50.
  expect(newly).toBe(121_000 + 809 + 18_150);
  expect((newly / 100).toFixed(2)).toBe(statementOn(dossier, { on: "2026-12-01", law: nl }).open);
});
