import type { LawPack } from "termijn";
import type { CostMoment } from "../../src/law/costs-law.js";
import { dueAfter, isCommercial, noDefaultByNotice } from "./thirty-days.js";

const POINTS = { consumer: 5, business: 9 };
/** Base rates of the sketch: 3.37 % and 2.27 %. Figures for trying the core, not for use. */
const BASE_RATES = [{ from: "2024-07-01", percent: 3.37 }, { from: "2025-01-01", percent: 2.27 }];
const rows = (points: number) => BASE_RATES.map(({ from, percent }) => ({ from, percent: (percent + points).toFixed(2) }));
const FIXED_SUM = 40_00;

/** Germany as a sketch: base rate plus nine or five points, simple interest, thirty days after receipt, 40 euro for businesses. NOT FOR USE. */
export const germany: LawPack = {
  code: "de", name: "Germany (sketch, not for use)", verifiedOn: "2026-11-21", currency: "EUR",
  interest: {
    statutory: { id: "de-sketch-consumer", compounding: "none", basis: [{ ref: "§ 288(1) BGB" }], rows: rows(POINTS.consumer), knownThrough: "2025-12-31" },
    commercial: { id: "de-sketch-commercial", compounding: "none", basis: [{ ref: "§ 288(2) BGB" }], rows: rows(POINTS.business), knownThrough: "2025-12-31" },
    ruleFor: (facts, { statutory, commercial }) => {
      const table = isCommercial(facts) ? commercial : statutory;
      return { rate: { table }, basis: table.basis, findings: [] };
    },
  },
  terms: { dueDate: dueAfter(30, "§ 286(3) BGB"), defaultByNotice: noDefaultByNotice },
  costs: {
    assess: (principals, _, debtor) => ({ lines: debtor === "business" ? principals.map((_principal, claim) => ({ kind: "fixed", amount: FIXED_SUM, claim })) : [], basis: [{ ref: "§ 288(5) BGB" }] }),
    vatPercent: () => "19",
    moments: (claims) => ({
      moments: claims.flatMap((claim, index): CostMoment[] =>
        claim.interestFrom === null || !isCommercial(claim) ? [] : [{
          on: claim.interestFrom, claims: [index], basis: [{ ref: "§ 288(5) BGB" }],
          lines: ([open]) => (open! > 0 ? [{ kind: "fixed", amount: FIXED_SUM, claim: index }] : []),
          charge: ([open]) => ({ amounts: [open! > 0 ? FIXED_SUM : 0], vat: [0] }),
        }]),
      findings: [],
    }),
  },
  notices: { presumedPostalReceipt: (sentOn) => ({ receivedOn: sentOn + 3, basis: [] }), demands: ["reminder", "second-reminder", "final-demand"] },
  isHoliday: () => false,
};
