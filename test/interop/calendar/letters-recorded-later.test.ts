import type { Dossier, DossierEvent } from "termijn";
import { deadlineCalendar } from "termijn/exchange";
import { nl } from "termijn/nl";
import { expect, it } from "vitest";

const dossier: Dossier = {
  id: "42", creditor: { name: "Atelier Noord", kind: "business" }, debtor: { name: "Bakkerij Zuid", kind: "business" },
  invoices: [{ number: "A", issuedOn: "2026-02-01", receivedOn: "2026-02-01", total: "1210.00", terms: { kind: "net", days: 30, agreedIn: "contract" } }],
  events: [],
};
const letter = (kind: "reminder" | "final-demand", on: string, deadlineOn: string): DossierEvent => ({ type: "notice", kind, channel: "email", on, deadlineOn });
const terms = (...events: DossierEvent[]) => deadlineCalendar({ ...dossier, events }, { on: "2026-04-02", law: nl, stampedAt: "2026-04-02" }).entries.filter(({ uid }) => uid.includes("/term/")).map(({ on, uid }) => [on, uid]);

const demand = letter("final-demand", "2026-04-01", "2026-04-15");
const entry = ["2026-04-15", "42/term/final-demand/2026-04-01%2F0@termijn"];

it("the term of a letter keeps its uid when another is recorded", () => {
  expect(terms(demand)).toEqual([entry]);
  expect(terms(letter("reminder", "2026-03-10", "2026-03-17"), demand)).toEqual([entry]);
  expect(terms(demand, letter("reminder", "2026-03-10", "2026-04-10"))).toContainEqual(entry);
  // Another of its kind on another day, and of another kind on its day.
  expect(terms(letter("final-demand", "2026-03-20", "2026-03-27"), letter("reminder", "2026-04-01", "2026-04-08"), demand)).toContainEqual(entry);
});

it("two of a kind on one day have uids of their own", () => {
  expect(terms(demand, letter("final-demand", "2026-04-01", "2026-04-16"))).toEqual([entry, ["2026-04-16", "42/term/final-demand/2026-04-01%2F1@termijn"]]);
});
