import type { Dossier, Party } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, test } from "vitest";
import { formatDay, dayOf } from "../../src/dates/day.js";
import { decide } from "../../src/dunning/decide.js";
import { policies } from "../../src/dunning/policies.js";
import { toCents } from "../../src/money/amount.js";
import { composeNotice } from "../../src/notices/compose-notice.js";
import { statementOn } from "../../src/statement/statement.js";
import { agreed, business, consumer, dossierOf, nothingAgreed } from "./compose/letter-cases.js";

/** Each letter that the policy asks for written and recorded on its day, from the invoice on until it ends or waits long. */
function walk(start: Dossier, policy: (typeof policies)[keyof typeof policies]) {
  const dossier = { ...start, id: "7", events: [...start.events] };
  const keys: string[] = [];
  const letters: { kind: string; on: string; claimed: Record<"principal" | "interest" | "costs", string> }[] = [];
  for (let day = dayOf("2026-09-01"); day < dayOf("2026-12-31");) {
    const on = formatDay(day);
    let decision = decide(dossier, { on, law: nl, policy });
    for (; decision.kind === "act"; decision = decide(dossier, { on, law: nl, policy })) {
      expect(keys).not.toContain(decision.key);
      keys.push(decision.key);
      if (decision.action !== "notice") { dossier.events.push(decision.record); continue; }
      const { kind, claimed, record } = composeNotice(dossier, { on, law: nl, kind: decision.notice, decision });
      const { claimed: sums, ...told } = record;
      expect(told).toEqual(decision.record);
      const statement = statementOn(dossier, { on, law: nl });
      for (const head of ["principal", "interest", "costs"] as const) expect(toCents(claimed[head])).toBeLessThanOrEqual(toCents(statement[head].open));
      if (kind === "final-demand") {
        expect(claimed).toEqual({ principal: statement.principal.open, interest: statement.interest.open, costs: statement.costs.open, total: statement.open });
        expect(sums).toEqual({ interest: claimed.interest, costs: claimed.costs });
      }
      letters.push({ kind, on, claimed });
      dossier.events.push(record);
    }
    if (decision.kind !== "wait") break;
    day = dayOf(decision.until);
  }
  return letters;
}

const authority: Party = { ...business, name: "Gemeente Oost", kind: "public-authority" };

describe.each(Object.entries(policies))("the policy %s, day by day", (_, policy) => {
  test.each([business, consumer, authority, { ...consumer, kind: "unknown" as const }])("to a $kind: every letter it asks for can be written, none twice, and the record is the decision's", (debtor) => {
    for (const invoice of [agreed, nothingAgreed]) {
      const letters = walk(dossierOf(debtor, [invoice]), policy);
      expect(letters.map(({ kind }) => kind)).toContain("final-demand");
      for (const head of ["principal", "interest", "costs"] as const) {
        let before = 0;
        const added = letters.map(({ claimed }) => { const now = toCents(claimed[head]); const more = now - before; before = now; return more; });
        expect(added.reduce((sum, each) => sum + each, 0)).toBe(toCents(letters.at(-1)!.claimed[head]));
        expect(added.every((each) => each >= 0)).toBe(true);
      }
    }
  });
});

test("a consumer by the book: reminder, second reminder, 14-day letter, final demand with the costs of the scale, 15% of 1,210", () => {
  const letters = walk(dossierOf(consumer, [agreed]), policies.consumer);
  expect(letters.map(({ kind, claimed: { costs } }) => [kind, costs])).toEqual([["reminder", "0.00"], ["second-reminder", "0.00"], ["fourteen-day-letter", "0.00"], ["final-demand", "181.50"]]);
});
