import type { Invoice } from "termijn";
import { story, type Line } from "./story.js";

/** 36,500 between businesses, to be paid by 31 January 2026: 10.15 of interest a day (10.15% until 30 June) and 40 euro of costs. */
const INVOICE: Invoice = { number: "2026-9", issuedOn: "2026-01-02", receivedOn: "2026-01-02", total: "36500.00", terms: { kind: "date", dueOn: "2026-01-31", agreedIn: "contract" } };
const PARTIES = { creditor: { name: "Drukkerij Noord", kind: "business" }, debtor: { name: "Uitgever Zuid", kind: "business" } } as const;
const paid = (amount: string) => ({ type: "payment", amount }) as const;

const BEFORE: Line[] = [
  { day: "2026-01-31", happens: "the last day to pay passes", open: "36500.00", overdue: "0.00" },
  // 28 days of February: 284.20.
  { day: "2026-02-28", happens: "a month late", open: "36824.20", interest: "284.20", costs: "40.00" },
  // 29 x 10.15 = 294.35; interest keeps running, nothing else was said.
  { day: "2026-03-01", happens: "30,000 by 31 March will do, they agree", event: { type: "settlement", amount: "30000.00", payBy: "2026-03-31" }, open: "36834.35", waived: "0.00", agreements: "settlement running, next 2026-03-31" },
];

story("a settlement kept", PARTIES, [INVOICE], [
  ...BEFORE,
  // 43 x 10.15 = 436.45.
  { day: "2026-03-15", happens: "until it is paid the whole claim stands", open: "36976.45", interest: "436.45", agreements: "settlement running, next 2026-03-31" },
  // 36,500 + 40 + 59 x 10.15 = 37,138.85; less 30,000.
  { day: "2026-03-31", happens: "the 30,000 comes on the last day: the rest is waived", event: paid("30000.00"), open: "0.00", waived: "7138.85", agreements: "settlement kept since 2026-03-31" },
  { day: "2026-06-30", happens: "it stays closed", open: "0.00", interest: "0.00", waived: "7138.85", agreements: "settlement kept since 2026-03-31" },
]);

story("a settlement broken", PARTIES, [INVOICE], [
  ...BEFORE,
  // 48 x 10.15 = 487.20. Of 10,000 goes 40 to costs, 487.20 to interest, 9,472.80 to the principal: 27,027.20 is left.
  { day: "2026-03-20", happens: "10,000 comes", event: paid("10000.00"), open: "27027.20", interest: "0.00", costs: "0.00", agreements: "settlement running, next 2026-03-31" },
  // 27,027.20 x 10.15% x 11 / 365 = 82.67.
  { day: "2026-03-31", happens: "the last day: 20,000 is still to come", open: "27109.87", interest: "82.67", agreements: "settlement running, next 2026-03-31" },
  // Twelve days: 90.19. Nothing was waived.
  { day: "2026-04-01", happens: "it is broken, and the whole claim revives", open: "27117.39", interest: "90.19", waived: "0.00", agreements: "settlement broken since 2026-04-01" },
  // 27,027.20 x 10.15% x 14 / 365 = 105.22 of interest is paid first: 27,027.20 + 105.22 - 20,000.
  { day: "2026-04-03", happens: "the 20,000 comes too late: it counts, but the settlement stays broken", event: paid("20000.00"), open: "7132.42", interest: "0.00", waived: "0.00", agreements: "settlement broken since 2026-04-01" },
]);

story("a settlement broken that stays: what was waived stays waived", PARTIES, [INVOICE], [
  BEFORE[0]!,
  BEFORE[1]!,
  { ...BEFORE[2]!, event: { type: "settlement", amount: "30000.00", payBy: "2026-03-31", onDefault: "stays" } },
  { day: "2026-03-20", happens: "10,000 comes", event: paid("10000.00"), open: "27027.20", agreements: "settlement running, next 2026-03-31" },
  // At the end of 1 April 27,117.39 is open and 20,000 of the settlement: the rest is waived.
  { day: "2026-04-01", happens: "the day has passed: 20,000 is owed and no more", open: "20000.00", waived: "7117.39", agreements: "settlement broken since 2026-04-01" },
]);
