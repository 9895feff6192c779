import { proposePlan, type Invoice } from "termijn";
import { nl } from "termijn/nl";
import { expect, test } from "vitest";
import { story, type Line } from "./story.js";

/**
 * A consumer owes 3,650 since 31 December 2025. Statutory interest is 4% in 2026: 3,650 x 4% / 365 = 0.40 a day. By the end of
 * 19 January that is 19 x 0.40 = 7.60; the plan of that day is about 3,657.60 and stops the interest from the next. No 14-day letter: no costs.
 */
const INVOICE: Invoice = { number: "2025-77", issuedOn: "2025-12-17", total: "3650.00", subject: "services", terms: { kind: "net", days: 14, agreedIn: "contract" } };
const PARTIES = { creditor: { name: "Fietsmaker Noord", kind: "business" }, debtor: { name: "J. de Vries", kind: "consumer" } } as const;
const { plan: PLAN } = proposePlan({ total: "3657.60", firstOn: "2026-01-31", every: "month", count: 12, onDefault: "whole-sum-due", debtor: "consumer", law: nl });

test("twelve months of 304.80, on the last day of each month, without interest, three days of grace", () => {
  const monthEnds = ["01-31", "02-28", "03-31", "04-30", "05-31", "06-30", "07-31", "08-31", "09-30", "10-31", "11-30", "12-31"];
  expect(PLAN.instalments).toEqual(monthEnds.map((day) => ({ dueOn: `2026-${day}`, amount: "304.80" })));
  expect(PLAN).toMatchObject({ total: "3657.60", interest: "stopped", graceDays: 3 });
});

const BEFORE: Line[] = [
  { day: "2025-12-31", happens: "the last day to pay passes", open: "3650.00", overdue: "0.00" },
  { day: "2026-01-18", happens: "18 days late", open: "3657.20", overdue: "3657.20", interest: "7.20", costs: "0.00" },
  { day: "2026-01-19", happens: "a plan of twelve months is agreed", event: { type: "plan", plan: PLAN }, open: "3657.60", overdue: "3657.60", interest: "7.60", agreements: "plan running, next 2026-02-03", plan: "on-track, 0.00 now" },
];
const paid = (amount: string) => ({ type: "payment", amount }) as const;
const FIRST: Line = { day: "2026-01-31", happens: "the first instalment: 7.60 of it is interest", event: paid("304.80"), open: "3352.80", interest: "0.00", agreements: "plan running, next 2026-03-03", plan: "on-track, 0.00 now" };

story("an arrears plan of twelve months, kept", PARTIES, [INVOICE], [
  ...BEFORE,
  FIRST,
  { day: "2026-02-28", happens: "the second", event: paid("304.80"), open: "3048.00", agreements: "plan running, next 2026-04-03" },
  { day: "2026-03-31", happens: "the third", event: paid("304.80"), open: "2743.20", agreements: "plan running, next 2026-05-03" },
  { day: "2026-04-30", happens: "the fourth", event: paid("304.80"), open: "2438.40", agreements: "plan running, next 2026-06-03" },
  { day: "2026-05-31", happens: "the fifth", event: paid("304.80"), open: "2133.60", agreements: "plan running, next 2026-07-03" },
  { day: "2026-06-30", happens: "the sixth", event: paid("304.80"), open: "1828.80", agreements: "plan running, next 2026-08-03" },
  { day: "2026-07-31", happens: "the seventh", event: paid("304.80"), open: "1524.00", agreements: "plan running, next 2026-09-03" },
  { day: "2026-08-31", happens: "the eighth", event: paid("304.80"), open: "1219.20", agreements: "plan running, next 2026-10-03" },
  { day: "2026-09-30", happens: "the ninth", event: paid("304.80"), open: "914.40", agreements: "plan running, next 2026-11-03" },
  { day: "2026-10-31", happens: "the tenth", event: paid("304.80"), open: "609.60", agreements: "plan running, next 2026-12-03" },
  { day: "2026-11-30", happens: "the eleventh", event: paid("304.80"), open: "304.80", interest: "0.00", agreements: "plan running, next 2027-01-03" },
  { day: "2026-12-31", happens: "the last: nothing is left", event: paid("304.80"), open: "0.00", overdue: "0.00", interest: "0.00", parts: "2025-77 paid", agreements: "plan kept since 2026-12-31", plan: "completed, 0.00 now" },
]);

story("an arrears plan broken at the second instalment", PARTIES, [INVOICE], [
  ...BEFORE,
  FIRST,
  { day: "2026-02-28", happens: "the second instalment is to be paid, and is not", open: "3352.80", agreements: "plan running, next 2026-03-03", plan: "on-track, 304.80 now" },
  { day: "2026-03-01", happens: "it is late", open: "3352.80", agreements: "plan running, next 2026-03-03", plan: "late, 304.80 now" },
  { day: "2026-03-03", happens: "the third and last day of grace", open: "3352.80", interest: "0.00", agreements: "plan running, next 2026-03-03", plan: "late, 304.80 now" },
  // Interest runs again: 3,352.80 x 4% / 365 = 0.37 a day; the plan says that the whole sum falls due.
  { day: "2026-03-04", happens: "the plan is broken", open: "3353.17", interest: "0.37", agreements: "plan broken since 2026-03-04", plan: "broken, 3352.80 now" },
  // Ten days: 3,352.80 x 4% x 10 / 365 = 3.67.
  { day: "2026-03-13", happens: "and stays broken", open: "3356.47", interest: "3.67", agreements: "plan broken since 2026-03-04", plan: "broken, 3352.80 now" },
  // 304.80 pays 3.67 + 0.37 (11 days: 4.04) of interest and 300.76 of the rest: 3,352.80 - 300.76.
  { day: "2026-03-14", happens: "the instalment comes too late: that does not mend the plan", event: paid("304.80"), open: "3052.04", interest: "0.00", agreements: "plan broken since 2026-03-04", plan: "broken, 3048.00 now" },
]);

story("an arrears plan cured within tolerance", PARTIES, [INVOICE], [
  ...BEFORE,
  FIRST,
  { day: "2026-03-01", happens: "the second instalment of 28 February did not come", open: "3352.80", agreements: "plan running, next 2026-03-03", plan: "late, 304.80 now" },
  { day: "2026-03-03", happens: "it comes on the last day of grace", event: paid("304.80"), open: "3048.00", interest: "0.00", agreements: "plan running, next 2026-04-03", plan: "on-track, 0.00 now" },
  { day: "2026-03-04", happens: "nothing was broken, no interest was added", open: "3048.00", interest: "0.00", agreements: "plan running, next 2026-04-03", plan: "on-track, 0.00 now" },
  { day: "2026-03-31", happens: "the third comes in time", event: paid("304.80"), open: "2743.20", agreements: "plan running, next 2026-05-03", plan: "on-track, 0.00 now" },
]);

story("an arrears plan paid ahead", PARTIES, [INVOICE], [
  ...BEFORE,
  // Three instalments at once: 3 x 304.80.
  { day: "2026-01-31", happens: "914.40 comes: January, February and March", event: paid("914.40"), open: "2743.20", agreements: "plan running, next 2026-05-03", plan: "on-track, 0.00 now" },
  { day: "2026-03-31", happens: "nothing more was asked so far", open: "2743.20", interest: "0.00", agreements: "plan running, next 2026-05-03", plan: "on-track, 0.00 now" },
  { day: "2026-04-15", happens: "all the rest comes", event: paid("2743.20"), open: "0.00", parts: "2025-77 paid", agreements: "plan kept since 2026-04-15", plan: "completed, 0.00 now" },
  { day: "2026-09-01", happens: "nothing comes back", open: "0.00", interest: "0.00", agreements: "plan kept since 2026-04-15" },
]);
