import { reviseParts, type Invoice } from "termijn";
import { story } from "./story.js";

/**
 * The conversion of a shop for 73,000, billed 30/30/40, between businesses. Commercial interest is 10.15% until 30 June 2026, so a day
 * costs 21,900 x 10.15% / 365 = 6.09 on the second part and 36,500 x 10.15% / 365 = 10.15 on the third with its extra work.
 */
const PROJECT: Invoice = {
  number: "2026-001", issuedOn: "2026-01-05", contractedOn: "2025-12-15", total: "73000.00", subject: "services",
  terms: {
    kind: "parts", agreedIn: "contract",
    parts: [
      { label: "start", share: "30", due: { kind: "net", days: 14 } },
      { label: "half way", share: "30", due: { kind: "milestone", milestone: "shell finished", days: 14 } },
      { label: "completion", share: "40", due: { kind: "milestone", milestone: "handed over", days: 14 } },
    ],
  },
};
/** Extra work of 7,300: what was billed stays, the last part grows from 29,200 to 80,300 - 21,900 - 21,900 = 36,500. */
const WITH_EXTRA_WORK = reviseParts(PROJECT, { total: "80300.00", billed: ["start", "half way"] });
const part = (label: string) => ({ invoice: "2026-001", part: label });

story(
  "a 30/30/40 project: the second part is paid late, extra work comes in between, the third part is disputed",
  { creditor: { name: "Aannemer Noord", kind: "business" }, debtor: { name: "Winkel Zuid", kind: "business" } },
  [PROJECT],
  [
    { day: "2026-01-05", happens: "the project is invoiced in three parts", open: "73000.00", overdue: "0.00", parts: "start not-due, half way not-due, completion not-due", findings: ["MILESTONE_NOT_REACHED"] },
    { day: "2026-01-18", happens: "the first part is due tomorrow, nothing came yet", open: "73000.00", overdue: "0.00", parts: "start not-due, half way not-due, completion not-due" },
    { day: "2026-01-19", happens: "it is paid on its last day, 30% of 73,000", event: { type: "payment", amount: "21900.00", invoices: [part("start")] }, open: "51100.00", overdue: "0.00", parts: "start paid, half way not-due, completion not-due" },
    { day: "2026-03-02", happens: "the shell is finished: the second part is due in 14 days, on 16 March", event: { type: "milestone", invoice: "2026-001", milestone: "shell finished" }, open: "51100.00", overdue: "0.00", parts: "start paid, half way not-due, completion not-due" },
    { day: "2026-03-10", happens: "extra work of 7,300 is agreed: 80,300 - 21,900 paid", invoices: [WITH_EXTRA_WORK], open: "58400.00", overdue: "0.00", parts: "start paid, half way not-due, completion not-due" },
    { day: "2026-03-16", happens: "the last day to pay the second part passes", open: "58400.00", overdue: "0.00", interest: "0.00", costs: "0.00", parts: "start paid, half way due, completion not-due" },
    // 58,400 + 6.09 + 40.00; overdue is the second part alone: 21,900 + 6.09 + 40.00.
    { day: "2026-03-17", happens: "it is late: a day of interest and 40 euro of costs", open: "58446.09", overdue: "21946.09", interest: "6.09", costs: "40.00", parts: "start paid, half way late, completion not-due" },
    // 21,900 + 10 x 6.09 + 40.00 = 22,000.90: all of the second part, and 58,400 - 21,900 stays.
    { day: "2026-03-26", happens: "it is paid ten days late, with interest and costs", event: { type: "payment", amount: "22000.90" }, open: "36500.00", overdue: "0.00", interest: "0.00", costs: "0.00", parts: "start paid, half way paid, completion not-due" },
    { day: "2026-06-01", happens: "the work is handed over: the last part is due on 15 June", event: { type: "milestone", invoice: "2026-001", milestone: "handed over" }, open: "36500.00", overdue: "0.00", parts: "start paid, half way paid, completion not-due" },
    { day: "2026-06-10", happens: "the customer disputes the last part: the floor is uneven", event: { type: "dispute", id: "floor", reason: "the floor is uneven", invoice: "2026-001", part: "completion" }, open: "36500.00", overdue: "0.00", disputed: "36500.00", parts: "start paid, half way paid, completion disputed" },
    // The account goes on and shows it apart: 36,500 + 10.15 + 40.00.
    { day: "2026-06-16", happens: "its day has passed, and it is still disputed", open: "36550.15", overdue: "36550.15", disputed: "36550.15", parts: "start paid, half way paid, completion disputed" },
    // 36,500 + 5 x 10.15 + 40.00.
    { day: "2026-06-20", happens: "the customer is right for 3,650; a credit note must follow", event: { type: "dispute-resolved", dispute: "floor", outcome: "upheld", amount: "3650.00" }, open: "36590.75", disputed: "3650.00", parts: "start paid, half way paid, completion late", findings: ["CREDIT_NOTE_MISSING"] },
    // Never owed, so from the start: 32,850 x 10.15% x 7 / 365 = 63.945, rounded to 63.95; 32,850 + 63.95 + 40.00.
    { day: "2026-06-22", happens: "the credit note of 3,650", event: { type: "credit", amount: "3650.00", invoice: "2026-001", part: "completion", reason: "correction" }, open: "32953.95", disputed: "0.00", credited: "3650.00", interest: "63.95", costs: "40.00", parts: "start paid, half way paid, completion late" },
    // 32,850 x 10.15% x 15 / 365 = 137.025, rounded to 137.03; 32,850 + 137.03 + 40.00 = 33,027.03.
    { day: "2026-06-30", happens: "the last payment", event: { type: "payment", amount: "33027.03" }, open: "0.00", overdue: "0.00", disputed: "0.00", credited: "3650.00", waived: "0.00", parts: "start paid, half way paid, completion paid" },
  ],
);
