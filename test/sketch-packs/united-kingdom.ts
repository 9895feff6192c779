import type { LawPack, RateTable } from "termijn";
import type { CostMoment } from "../../src/law/costs-law.js";
import { dueAfter, isCommercial, noDefaultByNotice } from "./thirty-days.js";

/** Bank Rate of the sketch plus eight points. Figures for trying the core, not for use. */
const table = (id: string): RateTable => ({
  id, compounding: "none", fixing: "at-start", basis: [{ ref: "Late Payment of Commercial Debts (Interest) Act 1998 s. 6" }],
  rows: [{ from: "2024-07-01", percent: "13.25" }, { from: "2025-01-01", percent: "12.75" }, { from: "2025-07-01", percent: "12.25" }], knownThrough: "2025-12-31",
});

/** 40, 70 or 100 pounds by the size of the debt. */
const fixedSum = (debt: number): number => (debt <= 0 ? 0 : debt < 1_000_00 ? 40_00 : debt < 10_000_00 ? 70_00 : 100_00);

/** The United Kingdom as a sketch: the rate of the first day of lateness stays, fixed sums by the size of each debt. NOT FOR USE. */
export const unitedKingdom: LawPack = {
  code: "gb", name: "United Kingdom (sketch, not for use)", verifiedOn: "2026-11-21", currency: "GBP",
  interest: {
    statutory: table("gb-sketch"), commercial: table("gb-sketch"),
    ruleFor: (_, { commercial }) => ({ rate: { table: commercial }, basis: commercial.basis, findings: [] }),
  },
  terms: { dueDate: dueAfter(30, "1998 Act s. 4"), defaultByNotice: noDefaultByNotice },
  costs: {
    assess: (principals) => ({ lines: principals.map((principal, claim) => ({ kind: "fixed", amount: fixedSum(principal), claim })), basis: [{ ref: "1998 Act s. 5A" }] }),
    vatPercent: () => "20",
    moments: (claims) => ({
      moments: claims.flatMap((claim, index): CostMoment[] =>
        claim.interestFrom === null || !isCommercial(claim) ? [] : [{
          on: claim.interestFrom, claims: [index], basis: [{ ref: "1998 Act s. 5A" }],
          lines: ([open]) => (open! > 0 ? [{ kind: "fixed", amount: fixedSum(open!), claim: index }] : []),
          charge: ([open]) => ({ amounts: [fixedSum(open!)], vat: [0] }),
        }]),
      findings: [],
    }),
  },
  notices: { presumedPostalReceipt: (sentOn) => ({ receivedOn: sentOn + 2, basis: [] }), demands: ["reminder", "second-reminder", "final-demand"] },
  isHoliday: () => false,
};
