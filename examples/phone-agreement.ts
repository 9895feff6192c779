// A phone agreement that becomes a plan: the customer promises, does not manage, and then pays in parts.
import { planStatus, proposePlan, statementOn, type Dossier, type DossierEvent } from "termijn";
import { nl } from "termijn/nl";

const events: DossierEvent[] = [];
const dossier: Dossier = {
  creditor: { name: "Fietsmaker Noord", kind: "business" },
  debtor: { name: "J. de Vries", kind: "consumer" },
  invoices: [{ number: "2026-118", issuedOn: "2026-02-16", total: "912.50", subject: "goods", terms: { kind: "net", days: 14, agreedIn: "contract" } }],
  events,
};

// 9 March: on the phone she promises to pay by the 20th. A promise changes no amount; write down what was said.
events.push({ type: "contact", on: "2026-03-09", channel: "phone", outcome: "will-pay" });
events.push({ type: "promise", on: "2026-03-09", payBy: "2026-03-20" });
statementOn(dossier, { on: "2026-03-09", law: nl }).open; // => "913.20"

// The 20th passes without money. She calls: 230 a month is what she can bear. What is open by then?
events.push({ type: "contact", on: "2026-03-23", channel: "phone", outcome: "cannot-pay" });
const { open, interest } = statementOn(dossier, { on: "2026-03-23", law: nl });
[open, interest.open]; // => ["914.60", "2.10"]

// For a consumer the plan is free of fees and further interest; the findings say what it means before anyone agrees.
const { plan, findings } = proposePlan({ total: open, firstOn: "2026-03-31", every: "month", instalment: "230.00", debtor: "consumer", law: nl });
plan.instalments;
// => [
//   { dueOn: "2026-03-31", amount: "230.00" },
//   { dueOn: "2026-04-30", amount: "230.00" },
//   { dueOn: "2026-05-31", amount: "230.00" },
//   { dueOn: "2026-06-30", amount: "224.60" },
// ]
plan.interest; // => "stopped"
findings.map(({ code }) => code);
// => ["PLAN_ENDS", "PLAN_INTEREST_STOPPED", "PLAN_ACKNOWLEDGES_DEBT", "PLAN_DOES_NOT_ACCELERATE", "CONSUMER_PLAN_FREE", "CONSUMER_CREDIT"]

// She confirms in writing the same day: from then on the plan runs. The first instalment comes, the second two days late.
events.push({ type: "plan", on: "2026-03-23", plan: { ...plan, agreedOn: "2026-03-23" } });
const payments = [{ on: "2026-03-31", amount: "230.00" }, { on: "2026-05-02", amount: "230.00" }];
const agreed = { ...plan, agreedOn: "2026-03-23" };

planStatus(agreed, payments, "2026-05-01").state; // => "late"
const cured = planStatus(agreed, payments, "2026-05-02");
[cured.state, cured.paid, cured.open, cured.next]; // => ["on-track", "460.00", "454.60", { dueOn: "2026-05-31", amount: "230.00" }]

// She pays the rest ahead of time: the plan is completed and the account is closed, to the cent.
payments.push({ on: "2026-05-29", amount: "454.60" });
planStatus(agreed, payments, "2026-05-29").state; // => "completed"

for (const payment of payments) events.push({ type: "payment", ...payment });
const closed = statementOn(dossier, { on: "2026-06-30", law: nl });
[closed.open, closed.unallocated, closed.receivables.map(({ state }) => state)]; // => ["0.00", "0.00", ["paid"]]
