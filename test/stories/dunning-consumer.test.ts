import { policies, type Invoice, type Party } from "termijn";
import { dunningStory } from "./dunning-story.js";

const debtor: Party = { name: "J. de Vries", kind: "consumer" };
/** To be paid by Monday 2 March 2026; agreed, or only printed on the invoice. */
const invoice = (agreedIn: "contract" | "invoice"): Invoice => ({ number: "A", issuedOn: "2026-02-02", receivedOn: "2026-02-02", total: "1000.00", subject: "services", terms: { kind: "date", dueOn: "2026-03-02", agreedIn } });

/**
 * The letters go by post. Posted on Tuesday 24 March: there on Thursday the 26th, 14 days end on Thursday 9 April. Posted on Friday 10
 * April: Saturday, then not Sunday and Monday, there on Tuesday the 14th; 14 days end on Tuesday the 28th.
 */
dunningStory("consumer without fatal term", policies.consumer, { debtor, invoices: [invoice("invoice")] }, `
  2026-03-02 |      | wait until 2026-03-03 for check
  2026-03-03 |      | check for A
  2026-03-03 | done | wait until 2026-03-05 for friendly-reminder
  2026-03-05 |      | friendly-reminder for A, pay by 2026-03-12
  2026-03-05 | done | wait until 2026-03-13 for call
  2026-03-13 | done | wait until 2026-03-16 for second-reminder
  2026-03-16 |      | second-reminder for A, pay by 2026-03-23
  2026-03-16 | done | wait until 2026-03-24 for notice-of-default
  2026-03-24 |      | notice-of-default for A, pay by 2026-04-09
  2026-03-24 | done | wait until 2026-04-10 for fourteen-day-letter
  2026-04-10 |      | fourteen-day-letter for A, pay by 2026-04-28
  2026-04-10 | done | wait until 2026-04-29 for final-demand
  2026-04-28 |      | wait until 2026-04-29 for final-demand
  2026-04-29 |      | final-demand for A, pay by 2026-05-06
  2026-04-29 | done | wait until 2026-05-07 for weigh
  2026-05-07 | done | wait until 2026-05-08 for hand-over
  2026-05-08 |      | hand-over for A
  2026-05-08 | done | blocked: HANDED_OVER
`);

/** Posted on Thursday 30 April: there on Saturday 2 May, 14 days end on Saturday the 16th, which runs on to Monday the 18th. */
dunningStory("host down for weeks, the latest step that fits: the required letter is not passed over", { ...policies.consumer, missedRun: "latest" }, { debtor, invoices: [invoice("contract")] }, `
  2026-03-03 |                  | check for A
  2026-03-03 | done             | wait until 2026-03-05 for friendly-reminder
  2026-03-05 | done             | wait until 2026-03-13 for call
  2026-04-30 | (the host is back) | fourteen-day-letter for A, pay by 2026-05-18
  2026-04-30 | done             | wait until 2026-05-19 for final-demand
`);
