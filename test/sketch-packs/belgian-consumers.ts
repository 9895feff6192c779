import type { LawPack, RateTable } from "termijn";
import type { CostMoment, CostPart } from "../../src/law/costs-law.js";
import { weekdayOf } from "../../src/dates/weekday.js";
import { dueAfter, noDefaultByNotice } from "./thirty-days.js";

/** One rate for the sketch. Figures for trying the core, not for use. */
const table: RateTable = { id: "be-sketch", compounding: "none", basis: [{ ref: "art. XIX.4 WER" }], rows: [{ from: "2024-01-01", percent: "12.50" }], knownThrough: "2025-12-31" };

/** The third working day after sending, counting Monday to Friday only. */
function thirdWorkingDay(sentOn: number): number {
  let day = sentOn;
  for (let left = 3; left > 0; ) if (weekdayOf(++day) <= 5) left--;
  return day;
}

/** In brackets: 20 up to 150; 30 and 10 % of what lies between 150 and 500; 65 and 5 % of what lies above 500, at most 2,000. */
function bracket(debt: number): CostPart[] {
  const fixed = (amount: number): CostPart => ({ kind: "fixed", amount });
  if (debt <= 0) return [];
  if (debt <= 150_00) return [fixed(20_00)];
  if (debt <= 500_00) return [fixed(30_00), { kind: "slice", upTo: 500_00, percent: "10", amount: Math.round((debt - 150_00) / 10) }];
  const slice = Math.round((debt - 500_00) / 20);
  const above: CostPart[] = [fixed(65_00), { kind: "slice", upTo: null, percent: "5", amount: slice }];
  return 65_00 + slice > 2_000_00 ? [...above, { kind: "maximum", amount: 2_000_00 - 65_00 - slice }] : above;
}
const sum = (parts: CostPart[]): number => parts.reduce((total, { amount }) => total + amount, 0);

/** Belgian consumers as a sketch: a first reminder free of charge, fourteen calendar days from the third working day, then costs in brackets. NOT FOR USE. */
export const belgianConsumers: LawPack = {
  code: "be", name: "Belgian consumers (sketch, not for use)", verifiedOn: "2026-11-21", currency: "EUR",
  interest: { statutory: table, commercial: table, ruleFor: () => ({ rate: { table }, basis: table.basis, findings: [] }) },
  terms: { dueDate: dueAfter(0, "art. XIX.2 WER"), defaultByNotice: noDefaultByNotice },
  costs: {
    assess: (principals) => ({ lines: bracket(principals.reduce((total, principal) => total + principal, 0)), basis: [{ ref: "art. XIX.4 WER" }] }),
    vatPercent: () => "21",
    moments: (claims, demands) => {
      const reminder = demands.find(({ event }) => event.type === "notice" && event.kind === "reminder");
      if (reminder === undefined) return { moments: [], findings: [] };
      const moments = reminder.claims.filter((index) => claims[index]!.interestFrom !== null).map((index): CostMoment => ({
        on: thirdWorkingDay(reminder.sentOn) + 14, claims: [index], basis: [{ ref: "art. XIX.2 and XIX.4 WER" }],
        lines: ([open]) => bracket(open!), charge: ([open]) => ({ amounts: [sum(bracket(open!))], vat: [0] }),
      }));
      return { moments, findings: [] };
    },
  },
  notices: { presumedPostalReceipt: (sentOn) => ({ receivedOn: thirdWorkingDay(sentOn), basis: [] }), demands: ["reminder", "final-demand"] },
  isHoliday: () => false,
};
