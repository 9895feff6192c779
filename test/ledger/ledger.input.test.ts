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

  const named = (issues: object[]) => expect.objectContaining({ name: "TermijnError", code: "INCONSISTENT", issues });

  it("says of each inconsistency where it is, what was expected and what it got", () => {
    const twice = { ...good, debts: [good.debts[0]!, good.debts[0]!, { id: "c", principal: "5" }, good.debts[0]!] };
    const duplicate = (index: number) => ({ path: `debts[${index}].id`, code: "duplicate", message: 'expected an id that no other debt has, got "a"' });
    expect(() => ledger(twice)).toThrow(named([duplicate(1), duplicate(3)]));
    expect(() => ledger(payment({ designated: ["a", "b"] }) as never)).toThrow(
      named([{ path: "payments[0].designated[1]", code: "reference", message: 'expected the id of a debt, got "b"' }]),
    );
  });

  it("refuses credits above the principal, and takes those that make it", () => {
    const credits = (...amounts: string[]) => ledger(debt({ principal: "100", credits: amounts.map((amount) => ({ on: "2025-01-01", amount })) }) as never);
    expect(() => credits("60", "40.01")).toThrow(
      named([{ path: "debts[0].credits", code: "sum", message: "expected credits of at most the principal of 100.00, got 100.01" }]),
    );
    expect(credits("60", "40").debts[0]).toMatchObject({ principal: { due: "0.00" } });
  });

  it.each<[string, string, unknown]>([
    ["an amount and its day", "debts[0].credits[0]", debt({ credits: ["5"] })],
    ["an amount, or a list of dated amounts", "debts[0].costs", debt({ costs: true })],
    ["interest from a day", "debts[0].interest", debt({ interest: "5%" })],
    ["a debt", "debts[0]", { ...good, debts: ["a"] }],
    ["a payment", "payments[0]", { ...good, payments: [10] }],
    ["debts, payments and a day", "", null],
  ])("expects %s at %j", (expectation, path, input) => {
    const issue = { path, message: expect.stringContaining(`expected ${expectation}, got`) };
    expect(() => ledger(input as never)).toThrow(expect.objectContaining({ code: "INVALID_INPUT", issues: [expect.objectContaining(issue)] }));
  });

  it("names rows out of order where they stand", () => {
    const table = { rows: [{ from: "2025-06-01", percent: "5" }, { from: "2025-01-01", percent: "4" }], knownThrough: "2025-12-31" };
    const issues = [expect.objectContaining({ path: "debts[0].interest.rate.table.rows[1].from", code: "order" })];
    expect(() => ledger(debt({ interest: { from: "2025-01-01", rate: { table } } }) as never)).toThrow(expect.objectContaining({ code: "INVALID_INPUT", issues }));
  });

  it("a payment without an id has none in the answer", () => {
    expect(ledger(good).payments).toStrictEqual([{ on: "2025-02-01", amount: "10.00", allocated: [expect.anything(), expect.anything()], unallocated: "0.00" }]);
    expect(ledger(payment({ id: "p" }) as never).payments[0]!.id).toBe("p");
  });
});
