import { checkNotice, composeNotice, decide, type Dossier, type Party, type Policy } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, it } from "vitest";

/** Whether a collector must be registered is asked in three places; each gives the answer of the law (art. 3 Wki: natural persons in the Netherlands). */
const dossier = (debtor: Party): Dossier => ({
  creditor: { name: "Atelier Noord", kind: "business", iban: "NL91ABNA0417164300" }, debtor, events: [],
  invoices: [{ number: "2026-0042", issuedOn: "2026-04-01", total: "1000.00", terms: { kind: "date", dueOn: "2026-05-01", agreedIn: "contract" } }],
});
const on = "2026-06-03";
const text = "Incassobureau De Maas. Onze cliënte Atelier Noord heeft een vordering op u uit factuur 2026-0042. Het openstaande bedrag is € 1.000,00. Wij verzoeken u te betalen op NL91 ABNA 0417 1643 00.";
const handOver: Policy = { id: "own", version: "1", steps: [{ id: "hand-over", action: "handover", after: { days: 1, from: "due" } }] };
const answers = (debtor: Party) => {
  const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);
  const decision = decide(dossier(debtor), { on, law: nl, policy: handOver });
  return [
    codes(checkNotice(text, { kind: "second-reminder", law: nl, dossier: dossier(debtor), on })).includes("REGISTRATION_MISSING"),
    codes(composeNotice(dossier(debtor), { kind: "second-reminder", law: nl, on, collector: { name: "Incasso Oost" } }).findings).includes("COLLECTOR_REGISTRATION_MISSING"),
    codes("findings" in decision ? decision.findings : []).includes("COLLECTOR_MUST_BE_REGISTERED"),
  ];
};

describe("a registered collector is asked for", () => {
  it.each<[string, Party, boolean]>([
    ["a consumer", { name: "J. de Vries", kind: "consumer" }, true],
    ["a consumer in the Netherlands", { name: "J. de Vries", kind: "consumer", country: "NL" }, true],
    ["a consumer at a Dutch address", { name: "J. de Vries", kind: "consumer", address: { lines: ["Plein 1"], country: "NL" } }, true],
    ["a debtor of whom it is not known", { name: "J. de Vries", kind: "unknown" }, true],
    ["a sole trader", { name: "Klusbedrijf Jan", kind: "business", naturalPerson: true }, true],
    ["a company", { name: "Bakkerij Zuid B.V.", kind: "business" }, false],
    ["a consumer in Belgium", { name: "J. de Vries", kind: "consumer", country: "BE" }, false],
    ["a consumer at a Belgian address", { name: "J. de Vries", kind: "consumer", address: { lines: ["Plein 1"], country: "BE" } }, false],
  ])("for %s, everywhere or nowhere", (_, debtor, isAsked) => {
    expect(answers(debtor)).toEqual([isAsked, isAsked, isAsked]);
  });
});
