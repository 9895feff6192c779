import fc from "fast-check";
import { parseDossier, statementOn, toCents, type Dossier } from "termijn";
import { nl } from "termijn/nl";
import { expect, test } from "vitest";
import { callScript, type CallScript } from "../../../src/notices/call/call-script.js";
import { anyCase } from "../../dunning/any-case.js";
import { askedOn } from "../../statement/any-dossier.js";

const scriptOrRefusal = (dossier: Dossier, on: string, language: "nl" | "en"): CallScript | null => {
  try {
    return callScript(dossier, { on, law: nl, language });
  } catch (error) {
    expect(error).toMatchObject({ name: "TermijnError", code: "REFUSED" });
    expect((error as { issues: unknown[] }).issues.length).toBeGreaterThan(0);
    return null;
  }
};

test("any dossier gives a script or a refusal; every figure is the statement's, and all of it is plain JSON", () => {
  let scripts = 0;
  fc.assert(
    fc.property(anyCase, askedOn, fc.constantFrom<("nl" | "en")[]>("nl", "en"), (dossier, on, language) => {
      const script = scriptOrRefusal(dossier, on, language);
      if (script === null) return;
      scripts += 1;
      const { model } = script;
      const statement = statementOn(dossier, { on, law: nl });
      expect(JSON.parse(JSON.stringify(model))).toStrictEqual(model);
      expect(model.account).toMatchObject({ open: statement.open, overdue: statement.overdue, disputed: statement.disputed, perDay: statement.perDay });
      const lines = new Map(statement.receivables.map((line) => [`${line.invoice}/${line.part ?? ""}`, line]));
      let asked = 0;
      for (const invoice of model.invoices) {
        const line = lines.get(`${invoice.invoice}/${invoice.part ?? ""}`)!;
        expect([invoice.principal, invoice.interest, invoice.costs, invoice.dueOn, invoice.daysLate]).toEqual([line.principal, line.interest, line.costs, line.dueOn, line.daysLate]);
        const isAsked = model.ask?.invoices.some((ref) => (typeof ref === "string" ? ref === invoice.invoice && invoice.part === undefined : ref.invoice === invoice.invoice && ref.part === invoice.part));
        if (isAsked !== true) continue;
        const heads = model.ask!.heads === "principal" ? toCents(line.principal.open) : toCents(invoice.open);
        asked += Math.max(0, heads - toCents(invoice.disputed));
        expect(invoice.daysLate).toBeGreaterThan(0);
      }
      if (model.ask !== null) expect(toCents(model.ask.amount)).toBe(asked);
      expect(script.text).not.toMatch(/undefined|NaN|\bnull\b/);
    }), { numRuns: 300 });
  expect(scripts).toBeGreaterThan(60);
});

test("costs are announced only where the statement has some, and every event to record is valid", () => {
  fc.assert(
    fc.property(anyCase, askedOn, (dossier, on) => {
      const script = scriptOrRefusal(dossier, on, "en");
      if (script === null) return;
      const { announcements, answers, offer } = script.model;
      if (announcements.some(({ code }) => code === "COSTS_DUE")) expect(Number(statementOn(dossier, { on, law: nl }).costs.open)).toBeGreaterThan(0);
      if (offer.payBy !== null) expect(offer.payBy > on).toBe(true);
      for (const { record } of answers) parseDossier({ ...dossier, events: [...dossier.events, ...record] });
    }), { numRuns: 150 });
});
