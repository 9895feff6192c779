import type { DossierEvent, EventOf, InstalmentPlan } from "termijn";
import { describe, expect, it } from "vitest";
import { dossier, head, heads, invoice, on, pay, sum } from "./one-dossier.js";

const settlement = (more: Partial<EventOf<"settlement">> = {}): DossierEvent => ({ type: "settlement", on: "2026-03-01", amount: "30000.00", payBy: "2026-03-31", ...more });

describe("a settlement", () => {
  it("that is kept closes the claim", () => {
    const statement = on("2026-06-30", dossier([settlement(), pay("2026-03-31", "30000.00")]));
    expect(statement).toMatchObject({ open: "0.00", overdue: "0.00", perDay: "0.00", unallocated: "0.00" });
  });

  it("that is kept in two payments closes the claim", () => {
    expect(on("2026-06-30", dossier([settlement(), pay("2026-03-10", "20000.00"), pay("2026-03-31", "10000.00")]))).toMatchObject({ open: "0.00", unallocated: "0.00" });
  });

  it("that is broken revives the whole claim, as if it had not been", () => {
    const broken = on("2026-04-01", dossier([settlement()]));
    const never = on("2026-04-01", dossier());
    expect(heads(broken)).toEqual(heads(never));
    expect(broken.open).toBe(never.open);
  });

  it("paid a day late is broken", () => {
    const late = on("2026-06-30", dossier([settlement(), pay("2026-04-01", "30000.00")]));
    const never = on("2026-06-30", dossier([pay("2026-04-01", "30000.00")]));
    expect(late.open).toBe(never.open);
  });

  it("that is broken after a part payment keeps the payment", () => {
    const events = [pay("2026-03-10", "20000.00")];
    expect(on("2026-06-30", dossier([settlement(), ...events])).open).toBe(on("2026-06-30", dossier(events)).open);
  });

  it("that stays leaves the sum agreed and no more", () => {
    expect(on("2026-04-01", dossier([settlement({ onDefault: "stays", interest: "stopped" }), pay("2026-03-10", "20000.00")])).open).toBe("10000.00");
  });

  it("paid before it was made does not count towards it", () => {
    const statement = on("2026-03-31", dossier([pay("2026-02-10", "5000.00"), settlement(), pay("2026-03-15", "30000.00")]));
    expect(statement.open).toBe("0.00");
  });
});

/** Interest of the account on a day, in cents. */
const interestOn = (day: string, events: DossierEvent[]): string => on(day, dossier(events)).interest.due;
const grown = (from: string, to: string, events: DossierEvent[]): string => sum(interestOn(to, events), `-${interestOn(from, events)}`);

describe("a deferral", () => {
  const deferral = (interest?: "keeps-running" | "stopped"): DossierEvent[] => [{ type: "deferral", on: "2026-03-01", until: "2026-03-31", ...(interest && { interest }) }];

  it("with interest stopped adds none until its day, and goes on after it", () => {
    expect(grown("2026-03-01", "2026-03-31", deferral("stopped"))).toBe("0.00");
    expect(grown("2026-03-31", "2026-04-01", deferral("stopped"))).toBe("10.15");
    expect(interestOn("2026-02-28", deferral("stopped"))).toBe("284.20"); // 28 × 10.15
    expect(on("2026-03-15", dossier(deferral("stopped"))).perDay).toBe("0.00");
  });

  it("with interest running changes nothing in the interest", () => {
    expect(interestOn("2026-04-30", deferral("keeps-running"))).toBe(interestOn("2026-04-30", []));
  });

  it("concerns only the invoices it names", () => {
    const two = [invoice(), invoice({ number: "B" })];
    const { receivables } = on("2026-04-30", dossier([{ type: "deferral", on: "2026-03-01", until: "2026-03-31", interest: "stopped", invoices: ["B"] }], { invoices: two }));
    expect(receivables[0]!.interest.due).toBe("903.35"); // 89 × 10.15
    // Of March nothing, or only the day on which it was agreed: 58 or 59 days.
    expect(["588.70", "598.85"]).toContain(receivables[1]!.interest.due);
  });
});

describe("an instalment plan", () => {
  const plan = (more: Partial<InstalmentPlan> = {}): InstalmentPlan => ({
    total: "36824.20", interest: "stopped", graceDays: 3, onDefault: "whole-sum-due", agreedOn: "2026-03-01",
    instalments: [{ dueOn: "2026-03-31", amount: "18412.10" }, { dueOn: "2026-04-30", amount: "18412.10" }], ...more,
  });
  const planned = (more: Partial<InstalmentPlan> = {}): DossierEvent => ({ type: "plan", on: "2026-03-01", plan: plan(more) });

  it("with interest stopped adds none while it is kept", () => {
    const events = [planned(), pay("2026-03-31", "18412.10")];
    expect(grown("2026-03-01", "2026-04-30", events)).toBe("0.00");
    expect(on("2026-04-10", dossier(events)).perDay).toBe("0.00");
  });

  it("with interest running adds it", () => {
    expect(grown("2026-03-01", "2026-03-31", [planned({ interest: "keeps-running" })])).toBe("304.50"); // 30 × 10.15
  });

  it("does not stop interest once it is broken: missed on 31 March, and three days of grace", () => {
    const broken = [planned()];
    expect(grown("2026-04-10", "2026-04-20", broken)).toBe("101.50"); // 10 × 10.15
  });
});

describe("the heads of a dossier without agreements", () => {
  it("are the yardstick: 89 days to 30 April", () => {
    expect(heads(on("2026-04-30", dossier()))).toEqual({ principal: head("36500.00"), interest: head("903.35"), costs: head("40.00") });
  });
});
