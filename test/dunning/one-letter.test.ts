import { composeNotice, checkNotice, decide, policies, type Dossier, type DossierEvent } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, it } from "vitest";

/** A, due on 31 January, has had its reminders; B, due on 1 March, is in default and has had none. */
const steps: DossierEvent[] = [
  { type: "step", on: "2026-02-01", step: "check", outcome: "done" },
  { type: "notice", on: "2026-02-03", kind: "reminder", channel: "email", receivedOn: "2026-02-03", deadlineOn: "2026-02-10", step: "friendly-reminder", invoices: ["A"] },
  { type: "step", on: "2026-02-11", step: "call", outcome: "done" },
  { type: "notice", on: "2026-02-14", kind: "second-reminder", channel: "email", receivedOn: "2026-02-14", deadlineOn: "2026-02-21", step: "second-reminder", invoices: ["A"] },
];
const file = (events: DossierEvent[], secondDueOn = "2026-03-01"): Dossier => ({
  creditor: { name: "Atelier Noord", kind: "business", iban: "NL91ABNA0417164300" },
  debtor: { name: "J. de Vries", kind: "consumer" },
  invoices: [
    { number: "A", issuedOn: "2026-01-01", total: "1000.00", terms: { kind: "date", dueOn: "2026-01-31", agreedIn: "contract" } },
    { number: "B", issuedOn: "2026-02-02", total: "500.00", terms: { kind: "date", dueOn: secondDueOn, agreedIn: "contract" } },
  ],
  events: [...steps, ...events],
  bankDataThrough: "2026-03-10",
});
const on = "2026-03-10";
const actOf = (dossier: Dossier) => {
  const decision = decide(dossier, { on, law: nl, policy: policies.consumer });
  if (decision.kind !== "act") throw new Error(decision.kind);
  return decision;
};

describe("one 14-day letter for all that can be demanded together (art. 6:96(7) BW)", () => {
  it("takes an invoice in default along that stands at an earlier step", () => {
    const act = actOf(file([]));
    expect([act.step, act.invoices]).toEqual(["fourteen-day-letter", ["A", "B"]]);
    expect(act.reasons.find(({ code }) => code === "ONE_LETTER")?.values).toEqual({ invoices: "B" });
  });

  it("names the costs of the added principals: 15 % of 1,500 = 225.00, not 150 + 75 of two letters", () => {
    const act = actOf(file([]));
    const letter = composeNotice(file([]), { on, law: nl, kind: "fourteen-day-letter", decision: act });
    expect(letter.record.claimed?.costs).toBe("225.00");
    expect(checkNotice(letter.text, { kind: "fourteen-day-letter", law: nl, dossier: file([]), on, channel: "post" }).filter(({ severity }) => severity !== "note")).toEqual([]);
  });

  it("leaves out one that is not in default yet", () => {
    expect(actOf(file([], "2026-03-10")).invoices).toEqual(["A"]);
  });

  it("leaves out one whose reminder still gives it time", () => {
    const reminded: DossierEvent = { type: "notice", on: "2026-03-05", kind: "reminder", channel: "email", receivedOn: "2026-03-05", deadlineOn: "2026-03-12", step: "friendly-reminder", invoices: ["B"] };
    expect(actOf(file([reminded])).invoices).toEqual(["A"]);
  });

  it("leaves out one that had its own letter", () => {
    const own: DossierEvent = { type: "notice", on: "2026-03-03", kind: "fourteen-day-letter", channel: "post", receivedOn: "2026-03-05", step: "fourteen-day-letter", invoices: ["B"], claimed: { costs: "75.00" } };
    expect(actOf(file([own])).invoices).toEqual(["A"]);
  });

  it("leaves out one that is disputed", () => {
    expect(actOf(file([{ type: "dispute", on: "2026-03-05", reason: "not delivered", invoice: "B" }])).invoices).toEqual(["A"]);
  });

  it("goes on from that letter for both", () => {
    const sent = { ...actOf(file([])).record, receivedOn: "2026-03-12" } as DossierEvent;
    const dossier = { ...file([sent]), bankDataThrough: "2026-03-30" };
    const next = decide(dossier, { on: "2026-03-30", law: nl, policy: policies.consumer });
    expect(next.kind === "act" && [next.step, next.invoices]).toEqual(["final-demand", ["A", "B"]]);
  });
});
