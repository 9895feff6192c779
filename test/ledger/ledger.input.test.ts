import { ledger } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, it } from "vitest";

type Input = Parameters<typeof ledger>[0];

describe("bad input", () => {
  const good: Input = {
    debts: [{ id: "a", principal: "100", interest: { from: "2025-01-01", rate: { percent: "5" } } }],
    payments: [{ on: "2025-02-01", amount: "10" }],
    on: "2025-12-31",
  };
  const debt = (more: object): object => ({ ...good, debts: [{ ...good.debts[0], ...more }] });
  const payment = (more: object): object => ({ ...good, payments: [{ ...good.payments[0], ...more }] });

  it.each<[string, unknown]>([
    ...["12,50", "1e3", "NaN", "Infinity", "12.505", "", null, Number.NaN, "-1"].flatMap((sum): [string, unknown][] => [
      ["debts[0].principal", debt({ principal: sum })],
      ["payments[0].amount", payment({ amount: sum })],
    ]),
    ["debts[0].costs[0].amount", debt({ costs: [{ on: "2025-01-01", amount: "1,00" }] })],
    ["debts[0].credits[0].on", debt({ credits: [{ on: "2025-02-30", amount: "1.00" }] })],
    ["debts[0].dueOn", debt({ dueOn: "2025/01/01" })],
    ["debts[0].interest.from", debt({ interest: { from: "2025-02-30", rate: { percent: "5" } } })],
    ["debts[0].interest.rate.percent", debt({ interest: { from: "2025-01-01", rate: { percent: "5,5" } } })],
    ["payments[0].on", payment({ on: "2025-02-01T12:00:00Z" })],
    ["on", { ...good, on: "2025-02-30" }],
    ["debts", { ...good, debts: null }],
  ])("%s is named in %j", (path, input) => {
    const failure = (() => {
      try {
        return ledger(input as never);
      } catch (error) {
        return error;
      }
    })();
    expect(failure).toMatchObject({ name: "TermijnError", code: "INVALID_INPUT" });
    expect((failure as { issues: { path: string }[] }).issues.map((issue) => issue.path)).toEqual([path]);
  });

  it("names a designated debt that is not there, and an id given twice", () => {
    expect(() => ledger(payment({ designated: ["b"] }) as never)).toThrow(expect.objectContaining({ code: "INCONSISTENT" }));
    expect(() => ledger({ ...good, debts: [good.debts[0]!, good.debts[0]!] })).toThrow(expect.objectContaining({ code: "INCONSISTENT" }));
  });

  it("names the rate that is missing", () => {
    const interest = { from: "2026-12-01", rate: { table: nl.interest.commercial } };
    expect(() => ledger({ debts: [{ id: "a", principal: "100", interest }], payments: [], on: "2027-01-31" })).toThrow(
      expect.objectContaining({ code: "RATE_UNKNOWN" }),
    );
  });
});
