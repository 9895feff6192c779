import { policies, type Invoice } from "termijn";
import { dunningStory } from "./dunning-story.js";

/**
 * 36,500.00 to be paid by Monday 2 March 2026: a day late costs 10.15 of commercial interest, and 40.00 of costs are due from 3 March.
 * The business ladder on its days: check 3 March (due + 1), friendly reminder the 4th (due + 2) with 7 days, to the 11th, call the 12th,
 * second reminder two days after the call with 7 days, final demand the day after those with 7 days, weigh the day after those, hand over.
 */
const A: Invoice = { number: "A", issuedOn: "2026-02-02", receivedOn: "2026-02-02", total: "36500.00", terms: { kind: "date", dueOn: "2026-03-02", agreedIn: "contract" } };
const dueOn = (number: string, day: string): Invoice => ({ ...A, number, terms: { kind: "date", dueOn: day, agreedIn: "contract" } });

// 36,500 + 11 days x 10.15 + 40.00 = 36,651.65
dunningStory("paid after the call", policies.business, { invoices: [A] }, `
  2026-02-02 | (the invoice goes out)  | wait until 2026-03-03 for check
  2026-03-02 | (the last day to pay)   | wait until 2026-03-03 for check
  2026-03-03 |                         | check for A
  2026-03-03 | done                    | wait until 2026-03-04 for friendly-reminder
  2026-03-04 |                         | friendly-reminder for A, pay by 2026-03-11
  2026-03-04 | done                    | wait until 2026-03-12 for call
  2026-03-11 | (its last day)          | wait until 2026-03-12 for call
  2026-03-12 |                         | call for A
  2026-03-12 | done                    | wait until 2026-03-14 for second-reminder
  2026-03-13 | pays 36651.65           | closed: paid
`);

// The second reminder would have come next; a broken word makes it the final demand.
dunningStory("broken promise", policies.business, { invoices: [A] }, `
  2026-03-03 |                              | check for A
  2026-03-03 | done                         | wait until 2026-03-04 for friendly-reminder
  2026-03-04 | done                         | wait until 2026-03-12 for call
  2026-03-12 | done                         | wait until 2026-03-14 for second-reminder
  2026-03-12 | promises to pay by 2026-03-20 | wait until 2026-03-13 for confirm (PROMISE_PENDING)
  2026-03-13 |                              | confirm for A (AGREEMENT_UNCONFIRMED, PROMISE_PENDING)
  2026-03-13 | done                         | blocked: PROMISE_PENDING until 2026-03-20
  2026-03-20 | (the promised day)           | blocked: PROMISE_PENDING until 2026-03-20
  2026-03-21 | (nothing came)               | final-demand for A, pay by 2026-03-28 (PROMISE_BROKEN)
  2026-03-21 | done                         | wait until 2026-03-29 for weigh
  2026-03-29 |                              | weigh for A
`);

// 18,250 x 10.15% / 365 = 5.075 a day from 3 to 27 March, 25 days: 126.88. 18,250 + 126.88 + 40.00 = 18,416.88
dunningStory("dispute half upheld", policies.business, { invoices: [A] }, `
  2026-03-03 |                                   | check for A
  2026-03-03 | done                              | wait until 2026-03-04 for friendly-reminder
  2026-03-04 | disputes A                        | blocked: DISPUTED
  2026-03-20 | the dispute is upheld for 18250.00 | blocked: CREDIT_NOTE_MISSING
  2026-03-23 | credit note of 18250.00 for A     | friendly-reminder for A, pay by 2026-03-30
  2026-03-23 | done                              | wait until 2026-03-31 for call
  2026-03-27 | pays 18416.88                     | closed: paid
`);

dunningStory("a quarter is disputed: it waits, the rest goes on", policies.business, { invoices: [A] }, `
  2026-03-03 |                            | check for A
  2026-03-03 | done                       | wait until 2026-03-04 for friendly-reminder
  2026-03-04 | disputes A for 9125.00     | friendly-reminder for A, pay by 2026-03-11 (PART_DISPUTED)
  2026-03-04 | done                       | wait until 2026-03-12 for call
  2026-03-12 | the dispute is rejected    | call for A
`);

dunningStory("host down for ten days, steps one by one", { ...policies.business, missedRun: "one-by-one" }, { invoices: [A] }, `
  2026-03-03 |                           | check for A
  2026-03-03 | done                      | wait until 2026-03-04 for friendly-reminder
  2026-03-04 | done                      | wait until 2026-03-12 for call
  2026-03-22 | (down from 12 to 21 March) | call for A
  2026-03-22 | done                      | wait until 2026-03-24 for second-reminder
  2026-03-24 |                           | second-reminder for A, pay by 2026-03-31
  2026-03-24 | done                      | wait until 2026-04-01 for final-demand
`);

// On their days: the call on 12 March, the second reminder on the 14th with its term to the 21st, the final demand on the 22nd.
dunningStory("host down for ten days, the latest step that fits", { ...policies.business, missedRun: "latest" }, { invoices: [A] }, `
  2026-03-03 |                            | check for A
  2026-03-03 | done                       | wait until 2026-03-04 for friendly-reminder
  2026-03-04 | done                       | wait until 2026-03-12 for call
  2026-03-21 | (down from 12 to 21 March) | second-reminder for A, pay by 2026-03-28
  2026-03-22 |                            | final-demand for A, pay by 2026-03-29
  2026-03-22 | done                       | wait until 2026-03-30 for weigh
`);

// What a hold kept from being done was not missed: the latest step that fits counts from its end.
dunningStory("on hold for a month, the latest step that fits", { ...policies.business, missedRun: "latest" }, { invoices: [A] }, `
  2026-03-03 |                             | check for A
  2026-03-03 | is on hold until 2026-04-03 | blocked: HOLD until 2026-04-03
  2026-04-03 |                             | blocked: HOLD until 2026-04-03
  2026-04-04 |                             | check for A
  2026-04-04 | done                        | wait until 2026-04-05 for friendly-reminder
  2026-04-05 |                             | friendly-reminder for A, pay by 2026-04-12
`);

// A is paid ten days late: 36,500 + 10 x 10.15 + 40.00 = 36,641.50. B has had its reminder, C nothing yet.
dunningStory("three invoices, the oldest paid", policies.business, { invoices: [dueOn("C", "2026-03-16"), A, dueOn("B", "2026-03-09")] }, `
  2026-03-03 |                        | check for A
  2026-03-03 | done                   | wait until 2026-03-04 for friendly-reminder
  2026-03-04 | done                   | wait until 2026-03-10 for check
  2026-03-10 |                        | check for B
  2026-03-10 | done                   | wait until 2026-03-11 for friendly-reminder
  2026-03-11 |                        | friendly-reminder for B, pay by 2026-03-18
  2026-03-11 | done                   | wait until 2026-03-12 for call
  2026-03-12 |                        | call for A
  2026-03-12 | pays 36641.50 for A    | wait until 2026-03-17 for check
  2026-03-17 |                        | check for C
  2026-03-17 | done                   | wait until 2026-03-18 for friendly-reminder
  2026-03-18 |                        | friendly-reminder for C, pay by 2026-03-25
  2026-03-18 | done                   | wait until 2026-03-19 for call
  2026-03-19 |                        | call for B
`);

// Interest to the day before the order: 3 to 8 March, 6 x 10.15 = 60.90. 36,500 + 60.90 + 40.00 = 36,600.90
dunningStory("insolvency half way", policies.business, { invoices: [A] }, `
  2026-03-03 |                          | check for A
  2026-03-03 | done                     | wait until 2026-03-04 for friendly-reminder
  2026-03-04 | done                     | wait until 2026-03-12 for call
  2026-03-09 | goes bankrupt            | blocked: INSOLVENCY of 36600.90
  2026-06-01 |                          | blocked: INSOLVENCY of 36600.90
  2026-09-01 | the bankruptcy is closed | call for A
`);

// What is open on the day of the plan: 36,500 + 11 x 10.15 + 40.00 = 36,651.65, in three.
const PLAN = "agrees to pay 12217.22 on 2026-04-01, 12217.22 on 2026-05-01, 12217.21 on 2026-06-01, within three days of grace, without further interest";

dunningStory("plan kept", policies.business, { invoices: [A] }, `
  2026-03-03 |               | check for A
  2026-03-03 | done          | wait until 2026-03-04 for friendly-reminder
  2026-03-04 | done          | wait until 2026-03-12 for call
  2026-03-12 | done          | wait until 2026-03-14 for second-reminder
  2026-03-13 | ${PLAN}       | confirm for A (AGREEMENT_UNCONFIRMED, PLAN_RUNNING)
  2026-03-13 | done          | blocked: PLAN_RUNNING until 2026-04-04
  2026-04-01 | pays 12217.22 | blocked: PLAN_RUNNING until 2026-05-04
  2026-05-04 | pays 12217.22 | blocked: PLAN_RUNNING until 2026-06-04
  2026-06-01 | pays 12217.21 | closed: paid
`);

dunningStory("plan broken at the second instalment", policies.business, { invoices: [A] }, `
  2026-03-03 |               | check for A
  2026-03-03 | done          | wait until 2026-03-04 for friendly-reminder
  2026-03-04 | done          | wait until 2026-03-12 for call
  2026-03-12 | done          | wait until 2026-03-14 for second-reminder
  2026-03-13 | ${PLAN}       | confirm for A (AGREEMENT_UNCONFIRMED, PLAN_RUNNING)
  2026-03-13 | done          | blocked: PLAN_RUNNING until 2026-04-04
  2026-04-01 | pays 12217.22 | blocked: PLAN_RUNNING until 2026-05-04
  2026-05-04 | (still grace) | blocked: PLAN_RUNNING until 2026-05-04
  2026-05-05 |               | final-demand for A, pay by 2026-05-12 (PLAN_BROKEN)
  2026-05-05 | done          | wait until 2026-05-13 for weigh
`);

// Claimable from 17 March 2020, prescribed on 17 March 2025; the policy wants a letter 180 days before, on 18 September 2024.
dunningStory("prescribed in the drawer", policies.business, { invoices: [{ ...A, issuedOn: "2020-02-14", receivedOn: "2020-02-14", terms: { kind: "date", dueOn: "2020-03-16", agreedIn: "contract" } }] }, `
  2020-03-16 |                          | wait until 2020-03-17 for check
  2024-09-17 | (never looked at)        | check for A
  2024-09-18 |                          | interrupt for A (PRESCRIPTION_NEAR)
  2025-03-16 | (the last day to act)    | interrupt for A (PRESCRIPTION_NEAR)
  2025-03-17 | (too late)               | blocked: PRESCRIBED
  2026-11-21 |                          | blocked: PRESCRIBED
`);

// 60 days that were not expressly agreed are void against an authority: 30 days from receipt on 2 February end on 4 March.
dunningStory("public authority", policies.business, { debtor: { name: "Gemeente Oost", kind: "public-authority" }, invoices: [{ ...A, terms: { kind: "net", days: 60, agreedIn: "general-conditions" } }] }, `
  2026-03-04 |               | wait until 2026-03-05 for check
  2026-03-05 |               | check for A
  2026-03-05 | done          | wait until 2026-03-06 for friendly-reminder
  2026-03-06 |               | friendly-reminder for A, pay by 2026-03-13
  2026-03-06 | done          | wait until 2026-03-14 for call
  2026-03-14 | done          | wait until 2026-03-16 for second-reminder
  2026-03-16 |               | second-reminder for A, pay by 2026-03-23
  2026-03-16 | done          | wait until 2026-03-24 for final-demand
  2026-03-24 |               | final-demand for A, pay by 2026-03-31
  2026-03-24 | done          | wait until 2026-04-01 for weigh
`);

// Costs on 18,250: 375 + 250 + 250 + 1% of 8,250 = 957.50; interest 25 x 5.075 = 126.88. 18,250 + 957.50 + 126.88 = 19,334.38
dunningStory("credit note after the final demand", policies.business, { invoices: [A] }, `
  2026-03-03 |                               | check for A
  2026-03-03 | done                          | wait until 2026-03-04 for friendly-reminder
  2026-03-04 | done                          | wait until 2026-03-12 for call
  2026-03-12 | done                          | wait until 2026-03-14 for second-reminder
  2026-03-14 | done                          | wait until 2026-03-22 for final-demand
  2026-03-22 |                               | final-demand for A, pay by 2026-03-29
  2026-03-22 | done                          | wait until 2026-03-30 for weigh
  2026-03-25 | credit note of 18250.00 for A | wait until 2026-03-30 for weigh
  2026-03-27 | pays 19334.38                 | closed: paid
`);

dunningStory("a credit note for all of it after the final demand", policies.business, { invoices: [A] }, `
  2026-03-03 |                               | check for A
  2026-03-03 | done                          | wait until 2026-03-04 for friendly-reminder
  2026-03-04 | done                          | wait until 2026-03-12 for call
  2026-03-25 | credit note of 36500.00 for A | closed: credited
`);
