import fc from "fast-check";
import { proposePlan, statementOn, type Dossier } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, it } from "vitest";

/** Between businesses, to be paid by 31 January 2026. The plan is agreed on 1 March about the principal, the costs and all interest. */
function arrears(total: string, percent?: string): Dossier {
  return {
    creditor: { name: "Drukkerij Noord", kind: "business" }, debtor: { name: "Uitgever Zuid", kind: "business" }, events: [],
    invoices: [{ number: "2026-9", issuedOn: "2026-01-02", receivedOn: "2026-01-02", total, terms: { kind: "date", dueOn: "2026-01-31", agreedIn: "contract" }, ...(percent && { interest: { percent } }) }],
  };
}

/** Agrees on the plan and pays every instalment on its day; what the account shows on the last. */
function paidAsAgreed(dossier: Dossier, count: number, percent?: string) {
  const { principal, costs } = statementOn(dossier, { on: "2026-03-01", law: nl });
  const rate = percent === undefined ? { table: nl.interest.commercial } : { percent };
  const total = ((Math.round(Number(principal.open) * 100) + Math.round(Number(costs.open) * 100)) / 100).toFixed(2);
  const { plan } = proposePlan({ total, firstOn: "2026-03-31", every: "month", count, debtor: "business", law: nl, interestUntilEnd: { rate, from: "2026-02-01", principal: principal.open } });
  const events: Dossier["events"] = [
    { type: "plan", on: "2026-03-01", plan },
    ...plan.instalments.map(({ dueOn, amount }) => ({ type: "payment" as const, on: dueOn, amount })),
  ];
  return { total, plan, end: statementOn({ ...dossier, events }, { on: plan.instalments.at(-1)!.dueOn, law: nl }) };
}

describe("a plan with the interest until the end inside its total leaves nothing when it is paid as agreed", () => {
  it("over a change of the rate", () => {
    const { total, plan, end } = paidAsAgreed(arrears("36500.00"), 6);
    // 36,500 + 40.
    expect(total).toBe("36540.00");
    expect(plan.instalments.at(-1)!.dueOn).toBe("2026-08-31");
    expect(Number(plan.total)).toBeGreaterThan(36540 + 59 * 10.15);
    expect(end).toMatchObject({ open: "0.00", unallocated: "0.00", waived: "0.00", principal: { paid: "36500.00" }, costs: { paid: "40.00" } });
    // What was paid is what was charged: the plan's total.
    expect((Number(end.principal.paid) + Number(end.interest.paid) + Number(end.costs.paid)).toFixed(2)).toBe(plan.total);
  });

  it("for any sum, agreed rate and number of months", () => {
    fc.assert(fc.property(fc.integer({ min: 10_000, max: 10_000_000 }), fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 24 }), (cents, hundredths, count) => {
      const percent = (hundredths / 100).toFixed(2);
      const { end } = paidAsAgreed(arrears((cents / 100).toFixed(2), percent), count, percent);
      expect([end.open, end.unallocated]).toEqual(["0.00", "0.00"]);
    }), { numRuns: 150 });
  });
});
