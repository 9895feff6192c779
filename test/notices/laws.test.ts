import fc from "fast-check";
import { statementOn, type Dossier, type DossierEvent, type NoticeKind, type TermijnError } from "termijn";
import { nl } from "termijn/nl";
import { expect, test } from "vitest";
import { composeNotice } from "../../src/notices/compose-notice.js";
import type { Notice } from "../../src/notices/notice.js";
import { anyCase } from "../dunning/any-case.js";
import { askedOn } from "../statement/any-dossier.js";
import { belgianConsumers } from "../sketch-packs/belgian-consumers.js";
import { germany } from "../sketch-packs/germany.js";
import { unitedKingdom } from "../sketch-packs/united-kingdom.js";

const KINDS: NoticeKind[] = ["invoice", "courtesy", "reminder", "second-reminder", "fourteen-day-letter", "notice-of-default", "final-demand", "suspension", "confirmation", "plan-proposal", "handover", "interruption"];
const cents = (amount: string) => Math.round(Number(amount) * 100);
const IBAN = "NL91ABNA0417164300";
const withAccount = (dossier: Dossier): Dossier => ({ ...dossier, creditor: { ...dossier.creditor, iban: IBAN } });

/** The letter, or null where it is refused; anything else is a failure. */
const letterOrNull = (dossier: Dossier, on: string, kind: NoticeKind, options: object = {}): Notice | null => {
  try {
    return composeNotice(dossier, { on, law: nl, kind, ...options });
  } catch (error) {
    expect((error as TermijnError).name, String((error as Error).stack)).toBe("TermijnError");
    expect((error as TermijnError).code).toBe("REFUSED");
    expect((error as TermijnError).issues.length).toBeGreaterThan(0);
    for (const { path } of (error as TermijnError).issues) expect(path).toMatch(/^(?:|invoices\[\d+\])$/);
    return null;
  }
};

/** Something to confirm: agreements that happen to run are rare in random cases. */
const agreementOn = (on: string): DossierEvent => {
  const payBy = new Date(Date.parse(`${on}T00:00:00Z`) + 20 * 86_400_000).toISOString().slice(0, 10);
  const kinds: DossierEvent[] = [{ type: "promise", on, payBy }, { type: "deferral", on, until: payBy }, { type: "settlement", on, amount: "10.00", payBy }, {
    type: "plan", on, plan: { total: "10.00", instalments: [{ dueOn: payBy, amount: "10.00" }], interest: "stopped", graceDays: 1, onDefault: "resume-dunning" },
  }];
  return kinds[Number(on.slice(-1)) % kinds.length]!;
};

const HEADS = ["principal", "interest", "costs"] as const;
const anyClaims = fc.option(fc.subarray([...HEADS], { minLength: 1 }), { nil: undefined });

/** Every law for every kind of letter on one random case. */
const expectLawsKept = (raw: Dossier, on: string, kind: NoticeKind, options: object): boolean => {
  const dossier = withAccount(kind === "confirmation" ? { ...raw, events: [...raw.events, agreementOn(on)] } : raw);
  const notice = letterOrNull(dossier, on, kind, options);
  if (notice === null) return false;
  const { claimed, record, text, html } = notice;
  const statement = statementOn(dossier, { on, law: nl, unknownRates: "stop" });
  const lines = statement.receivables.filter(({ invoice, part }) => record.invoices!.some((ref) => (typeof ref === "string" ? ref === invoice : ref.invoice === invoice && ref.part === part)));
  expect(HEADS.reduce((sum, head) => sum + cents(claimed[head]), 0)).toBe(cents(claimed.total));
  expect(cents(claimed.total)).toBeGreaterThan(0);
  expect(cents(claimed.total)).toBeLessThanOrEqual(cents(statement.open));
  for (const head of HEADS) {
    expect(cents(claimed[head]), head).toBeGreaterThanOrEqual(0);
    expect(cents(claimed[head]), head).toBeLessThanOrEqual(lines.reduce((sum, line) => sum + Math.max(0, cents(line[head].open)), 0));
  }
  for (const ref of record.invoices!) {
    const number = typeof ref === "string" ? ref : ref.invoice;
    expect(text).toMatch(new RegExp(`\\b${number}\\b`));
    expect(html).toContain(`<bdi>${number}</bdi>`);
  }
  for (const printed of [text, html]) {
    if (kind !== "confirmation") expect(printed).toContain(IBAN);
    expect(printed).not.toMatch(/undefined|NaN|\[object|\{[a-zA-Z]+\}/);
  }
  if (notice.deadlineOn !== undefined) expect(notice.deadlineOn >= on).toBe(true);
  expect(JSON.parse(JSON.stringify(notice))).toEqual(notice);
  return true;
};

test("a letter or a refusal; it claims no more than the statement, head by head, and names its invoices and the account", () => {
  const written = new Map<string, number>();
  fc.assert(
    fc.property(anyCase, askedOn, fc.constantFrom(...KINDS), anyClaims, fc.constantFrom<object>({}, { language: "en" }, { channel: "post" }, { deadlineDays: 20 }), (dossier, on, kind, claims, options) => {
      if (expectLawsKept(dossier, on, kind, { ...options, ...(claims === undefined ? {} : { claims }) })) written.set(kind, (written.get(kind) ?? 0) + 1);
    }), { numRuns: 500 });
  // A law about nothing would hold too: every kind is written often enough.
  for (const kind of KINDS) expect(written.get(kind) ?? 0, kind).toBeGreaterThan(3);
});

test("a 14-day letter of ours, received as presumed, charges what it named when nothing is paid, and is never void", () => {
  let letters = 0;
  fc.assert(
    fc.property(anyCase, askedOn, (raw, on) => {
      // Only what was known when it was sent: what came later may lower the costs.
      const dossier: Dossier = { ...raw, debtor: { ...raw.debtor, kind: "consumer" }, events: raw.events.filter((event) => event.on <= on && event.type !== "notice" && event.type !== "write-off") };
      const notice = letterOrNull(dossier, on, "fourteen-day-letter");
      if (notice === null || notice.model.kind !== "fourteen-day-letter") return;
      letters += 1;
      const receivedOn = notice.model.term.receivedOn!.on;
      const recorded: Dossier = { ...dossier, events: [...dossier.events, { ...notice.record, receivedOn }] };
      const last = notice.deadlineOn!;
      const after = new Date(Date.parse(`${last}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
      const before = statementOn(recorded, { on: last, law: nl, unknownRates: "stop" });
      const then = statementOn(recorded, { on: after, law: nl, unknownRates: "stop" });
      expect(then.findings.filter(({ code }) => code.startsWith("LETTER_"))).toEqual([]);
      const { costs, vatOnCosts } = notice.record.claimed!;
      expect(cents(then.costs.due) - cents(before.costs.due)).toBe(cents(costs!) + cents(vatOnCosts ?? "0"));
    }), { numRuns: 150 });
  expect(letters).toBeGreaterThan(15);
});

test("each letter states what is open on its heads: no letter is left behind by what came before", () => {
  fc.assert(
    fc.property(anyCase, askedOn, (dossier, on) => {
      const file = { ...withAccount(dossier), events: dossier.events.filter(({ type }) => type !== "dispute") };
      const notice = letterOrNull(file, on, "interruption");
      if (notice === null) return;
      const { receivables } = statementOn(file, { on, law: nl, unknownRates: "stop" });
      const covered = receivables.filter(({ invoice, part }) => notice.record.invoices!.some((ref) => (typeof ref === "string" ? ref === invoice : ref.invoice === invoice && ref.part === part)));
      const inCredit = receivables.reduce((sum, { principal, interest, costs }) => sum + Math.min(0, cents(principal.open) + cents(interest.open) + cents(costs.open)), 0);
      const open = covered.reduce((sum, { principal, interest, costs }) => sum + cents(principal.open) + cents(interest.open) + cents(costs.open), 0);
      expect(cents(notice.claimed.total)).toBe(open + inCredit);
    }), { numRuns: 60 });
});

test.each([germany, belgianConsumers, unitedKingdom])("$name: every kind is a letter or a refusal", (law) => {
  let written = 0;
  for (const debtor of ["business", "consumer"] as const) {
    const dossier: Dossier = {
      creditor: { name: "Nord", kind: "business" }, debtor: { name: "Süd", kind: debtor }, events: [{ type: "promise", on: "2025-03-01", payBy: "2025-03-20" }],
      invoices: [{ number: "1", issuedOn: "2024-10-01", receivedOn: "2024-10-02", total: "365.00", ...(law.currency === "EUR" ? {} : { currency: law.currency }) }],
    };
    for (const kind of KINDS) {
      const events = kind === "confirmation" ? dossier.events : [];
      const notice = letterOrNull({ ...dossier, events }, "2025-03-03", kind, { law });
      if (notice === null) continue;
      // No article of another country's law.
      expect(notice.text).not.toMatch(/undefined|\bBW\b|NaN/);
      written += 1;
    }
  }
  expect(written).toBeGreaterThan(15);
});
