import { checkNotice, composeNotice, statementOn, type Dossier, type DossierEvent, type Invoice, type NoticeKind, type Party } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, it } from "vitest";

/** A letter after another: what it announces is what the account will charge once it is recorded and did not help. */
const creditor: Party = { name: "Atelier Noord", kind: "business", iban: "NL91ABNA0417164300", address: { lines: ["Kade 1"], postcode: "1011 AB", city: "Amsterdam", country: "NL" } };
const party = (kind: Party["kind"]): Party => ({ name: "J. de Vries", kind, address: { lines: ["Laan 2"], postcode: "1011 AC", city: "Amsterdam", country: "NL" } });
const invoice = (number: string, issuedOn: string): Invoice => ({ number, issuedOn, receivedOn: issuedOn, total: "5000.00", terms: { kind: "net", days: 14, agreedIn: "contract" } });
const dossier = (kind: Party["kind"], events: DossierEvent[]): Dossier => ({ id: "D", creditor, debtor: party(kind), invoices: [invoice("A", "2025-01-10"), invoice("B", "2025-01-12")], events });
const firstLetter: DossierEvent = { type: "notice", kind: "fourteen-day-letter", channel: "email", on: "2025-03-03", receivedOn: "2025-03-03", invoices: ["A"], claimed: { interest: "0.00", costs: "625.00" } };
const firstDemand: DossierEvent = { type: "notice", kind: "final-demand", channel: "email", on: "2025-03-03", receivedOn: "2025-03-03", invoices: ["A"] };

const written = (file: Dossier, kind: NoticeKind, on: string, invoices: string[]) => {
  const { record, text } = composeNotice(file, { kind, on, law: nl, invoices, channel: "email", language: "nl" });
  const after = { ...file, events: [...file.events, { ...record, receivedOn: on } as DossierEvent] };
  const charged = statementOn(after, { on: "2025-12-31", law: nl }).receivables.map((line) => line.costs.due);
  return { announced: record.type === "notice" ? record.claimed?.costs : undefined, charged, wrong: checkNotice(text, { dossier: file, kind, on, law: nl }).filter(({ severity }) => severity !== "note").map(({ code }) => code) };
};

describe("a second 14-day letter", () => {
  // The scale of 10,000 is 875; 625 of it are those of A, whose letter could have been about B too.
  it.each<[string, string, string[], string]>([
    ["about the other", "2025-03-10", ["B"], "250.00"],
    ["about both, before the first has run out", "2025-03-10", ["A", "B"], "875.00"],
    ["about the other, after the first had its effect", "2025-03-20", ["B"], "250.00"],
  ])("%s", (_, on, invoices, announced) => {
    expect(written(dossier("consumer", [firstLetter]), "fourteen-day-letter", on, invoices)).toEqual({ announced, charged: ["625.00", "250.00"], wrong: [] });
  });
});

it("a second final demand to a business, about the other", () => {
  // 40 are due without it; the scale makes 250 of them.
  const { charged, wrong } = written(dossier("business", [firstDemand]), "final-demand", "2025-03-10", ["B"]);
  expect([charged, wrong]).toEqual([["625.00", "250.00"], []]);
});
