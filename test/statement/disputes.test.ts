import type { DossierEvent } from "termijn";
import { describe, expect, it } from "vitest";
import { codes, dossier, heads, invoice, on, pay } from "./one-dossier.js";

const dispute = (more: object = {}): DossierEvent => ({ type: "dispute", on: "2026-03-01", id: "d1", reason: "half was missing", invoice: "A", ...more });
const resolved = (outcome: "upheld" | "rejected" | "settled", more: object = {}): DossierEvent => ({ type: "dispute-resolved", on: "2026-04-01", dispute: "d1", outcome, ...more });
const credit = (amount: string, day = "2026-04-02"): DossierEvent => ({ type: "credit", on: day, amount, invoice: "A" });

describe("an open dispute: the account shows the disputed part apart (reading 17)", () => {
  it("of a part", () => {
    const statement = on("2026-03-31", dossier([dispute({ amount: "5000.00" })]));
    expect(statement.disputed).toBe("5000.00");
    expect(heads(statement)).toEqual(heads(on("2026-03-31", dossier())));
  });

  it("of the whole invoice", () => {
    const statement = on("2026-03-31", dossier([dispute()]));
    expect(statement.disputed).toBe(statement.open);
    expect(statement.receivables[0]!.state).toBe("disputed");
  });

  it("of one of two invoices", () => {
    const statement = on("2026-03-31", dossier([dispute({ invoice: "B" })], { invoices: [invoice(), invoice({ number: "B", total: "1000.00" })] }));
    expect(statement.receivables.map(({ state }) => state)).toEqual(["late", "disputed"]);
    const { principal, interest, costs } = statement.receivables[1]!;
    const cents = [principal, interest, costs].reduce((sum, { open }) => sum + BigInt(open.replace(".", "")), 0n);
    expect(BigInt(statement.disputed.replace(".", ""))).toBe(cents);
  });

  it("is part of open, never more than it", () => {
    const statement = on("2026-03-31", dossier([dispute({ amount: "50000.00" })]));
    expect(Number(statement.disputed)).toBeLessThanOrEqual(Number(statement.open));
    expect(on("2026-03-31", dossier([dispute({ amount: "5000.00" }), pay("2026-03-02", "40000.00")])).disputed).toBe("0.00");
  });

  it("is not there before its day", () => {
    expect(on("2026-02-28", dossier([dispute()]))).toMatchObject({ disputed: "0.00", receivables: [{ state: "late" }] });
  });
});

describe("a dispute that was resolved", () => {
  it.each(["rejected", "settled"] as const)("%s: nothing is disputed any more", (outcome) => {
    const statement = on("2026-04-01", dossier([dispute(), resolved(outcome)]));
    expect(statement).toMatchObject({ disputed: "0.00", receivables: [{ state: "late" }] });
    expect(codes(statement.findings)).not.toContain("CREDIT_NOTE_MISSING");
  });

  it("upheld without a credit note stays blocked (CREDIT_NOTE_MISSING)", () => {
    const statement = on("2026-04-10", dossier([dispute({ amount: "5000.00" }), resolved("upheld")]));
    expect(codes(statement.findings)).toContain("CREDIT_NOTE_MISSING");
    expect(statement).toMatchObject({ disputed: "5000.00", principal: { due: "36500.00" }, credited: "0.00" });
  });

  it("a credit note settles as much as it credits: one of two upheld disputes", () => {
    const two = [dispute({ amount: "100.00" }), dispute({ id: "d2", amount: "200.00" }), resolved("upheld"), resolved("upheld", { dispute: "d2" })];
    const missing = (...credits: DossierEvent[]) => codes(on("2026-04-10", dossier([...two, ...credits])).findings).filter((code) => code === "CREDIT_NOTE_MISSING").length > 0;
    expect([missing(), missing(credit("200.00")), missing(credit("300.00")), missing(credit("100.00"), credit("200.00", "2026-04-03"))]).toEqual([true, true, false, false]);
    expect(on("2026-04-10", dossier([...two, credit("200.00")])).disputed).toBe("200.00");
  });

  it.each<[string, DossierEvent[], string]>([
    ["after it", [dispute({ amount: "5000.00" }), resolved("upheld"), credit("5000.00")], "31500.00"],
    ["on the same day", [dispute({ amount: "5000.00" }), resolved("upheld"), credit("5000.00", "2026-04-01")], "31500.00"],
    ["of the part that was upheld", [dispute({ amount: "5000.00" }), resolved("upheld", { amount: "2000.00" }), credit("2000.00")], "34500.00"],
  ])("upheld with a credit note: %s", (_, events, principal) => {
    const statement = on("2026-04-10", dossier(events));
    expect(codes(statement.findings)).not.toContain("CREDIT_NOTE_MISSING");
    expect(statement).toMatchObject({ disputed: "0.00", principal: { due: principal } });
  });

  it("upheld with too small a credit note still misses one", () => {
    expect(codes(on("2026-04-10", dossier([dispute({ amount: "5000.00" }), resolved("upheld"), credit("1000.00")])).findings)).toContain("CREDIT_NOTE_MISSING");
  });

  it("without a reference means all open ones", () => {
    const events: DossierEvent[] = [dispute({ amount: "5000.00" }), { type: "dispute", on: "2026-03-02", reason: "late", invoice: "B" }, { type: "dispute-resolved", on: "2026-04-01", outcome: "rejected" }];
    expect(on("2026-04-01", dossier(events, { invoices: [invoice(), invoice({ number: "B" })] })).disputed).toBe("0.00");
  });

  it("before it was raised, in the list order of one day, resolves nothing", () => {
    const sameDay = { ...resolved("rejected"), on: "2026-03-01", dispute: undefined };
    const { dispute: _, ...unnamed } = sameDay as { dispute?: string } & DossierEvent;
    expect(on("2026-04-01", dossier([unnamed as DossierEvent, dispute()])).disputed).not.toBe("0.00");
    expect(on("2026-04-01", dossier([dispute(), unnamed as DossierEvent])).disputed).toBe("0.00");
  });
});
