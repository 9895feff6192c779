import type { DossierEvent } from "termijn";
import { describe, expect, it } from "vitest";
import { dossier, heads, on, simple } from "./one-dossier.js";

describe("insolvency: interest stops the day before (art. 128, 260 and 303 Fw, reading 12)", () => {
  it.each(["bankruptcy", "suspension-of-payments", "debt-restructuring"] as const)("%s", (kind) => {
    const file = dossier([{ type: "insolvency", on: "2026-03-11", kind }]);
    // 28 days of February and ten of March: 38 × 10.15.
    expect(on("2026-03-10", file).interest.due).toBe("385.70");
    expect(on("2026-03-11", file).interest.due).toBe("385.70");
    expect(on("2026-11-21", file)).toMatchObject({ interest: { due: "385.70" }, perDay: "0.00", principal: { due: "36500.00" } });
  });

  it("has not happened before its day", () => {
    expect(on("2026-03-10", dossier([{ type: "insolvency", on: "2026-03-11", kind: "bankruptcy" }])).perDay).toBe("10.15");
  });

  it("before the due date means no interest at all", () => {
    expect(on("2026-11-21", dossier([{ type: "insolvency", on: "2026-01-20", kind: "bankruptcy" }])).interest.due).toBe("0.00");
  });
});

describe("a judgment", () => {
  const judged = (more: object = {}): DossierEvent => ({ type: "judgment", on: "2026-06-01", ...more });

  it("of principal, interest and costs sets what is owed", () => {
    const statement = on("2026-06-30", dossier([judged({ principal: "30000.00", interest: { from: "2026-02-01", rate: { percent: "6" } }, costs: "1000.00" })]));
    // 1 February to 30 June are 150 days: 30,000 × 6 % × 150 ÷ 365 = 739.73.
    expect(simple("30000.00", "6", 150)).toBe("739.73");
    expect(heads(statement)).toMatchObject({ principal: { due: "30000.00" }, interest: { due: "739.73" }, costs: { due: "1000.00" } });
  });

  it("that says nothing changes nothing", () => {
    expect(heads(on("2026-06-30", dossier([judged()])))).toEqual(heads(on("2026-06-30", dossier())));
  });

  it("has not happened before its day", () => {
    expect(heads(on("2026-05-31", dossier([judged({ principal: "30000.00", costs: "0.00" })])))).toEqual(heads(on("2026-05-31", dossier())));
  });
});
