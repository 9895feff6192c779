// A project from quote to last payment: 30% up front, 30% half way, 40% on completion, with extra work in between.
import { receivables, reviseParts, splitAmount, statementOn, type Dossier, type DossierEvent, type Invoice } from "termijn";
import { nl } from "termijn/nl";

// The quote: what will each part be? The last one takes the odd cent, so that the parts always make the total.
splitAmount("48400.01", [30, 30, 40]); // => ["14520.00", "14520.00", "19360.01"]

// The customer agrees. One invoice, three parts: by days after the invoice, or by milestones of the work.
const quoted: Invoice = {
  number: "2026-031", issuedOn: "2026-02-02", contractedOn: "2026-01-26", total: "48400.01", subject: "services",
  terms: {
    kind: "parts", agreedIn: "contract",
    parts: [
      { label: "start", share: "30", due: { kind: "net", days: 14 } },
      { label: "half way", share: "30", due: { kind: "milestone", milestone: "roof on", days: 14 } },
      { label: "completion", due: { kind: "milestone", milestone: "handed over", days: 14 } },
    ],
  },
};
const parties = { creditor: { name: "Aannemer Noord", kind: "business" }, debtor: { name: "Winkel Zuid", kind: "business" } } as const;
const events: DossierEvent[] = [];

// Each part is a receivable of its own; a milestone that was not reached has no due date yet.
const parts = receivables(quoted, { ...parties, law: nl });
parts.map(({ part, amount, due }) => [part, amount, due.dueOn]);
// => [
//   ["start", "14520.00", "2026-02-16"],
//   ["half way", "14520.00", null],
//   ["completion", "19360.01", null],
// ]

// The first part comes in time, with its name in the reference. The roof is on: the second part falls due two weeks later.
events.push({ type: "payment", on: "2026-02-13", amount: "14520.00", invoices: [{ invoice: "2026-031", part: "start" }] });
events.push({ type: "milestone", on: "2026-04-01", invoice: "2026-031", milestone: "roof on" });

// Extra work of 3,600.00: what was billed keeps its amount, the last part takes the rest.
const invoice = reviseParts(quoted, { total: "52000.01", billed: ["start", "half way"] });
invoice.terms?.kind === "parts" && invoice.terms.parts.map(({ label, amount }) => [label, amount ?? "remainder"]);
// => [["start", "14520.00"], ["half way", "14520.00"], ["completion", "remainder"]]

const dossier: Dossier = { ...parties, invoices: [invoice], events };

// A week after the second part fell due nothing has come: seven days of commercial interest and the fixed sum of 40 euro.
const late = statementOn(dossier, { on: "2026-04-22", law: nl });
late.receivables.map(({ part, dueOn, state, daysLate }) => [part, dueOn, state, daysLate]);
// => [
//   ["start", "2026-02-16", "paid", 0],
//   ["half way", "2026-04-15", "late", 7],
//   ["completion", null, "not-due", 0],
// ]
[late.overdue, late.interest.open, late.costs.open, late.open]; // => ["14588.26", "28.26", "40.00", "37548.27"]

// The customer pays all that is overdue; the work is handed over and the last part is paid on its last day.
events.push({ type: "payment", on: "2026-04-22", amount: "14588.26" });
events.push({ type: "milestone", on: "2026-06-03", invoice: "2026-031", milestone: "handed over" });
statementOn(dossier, { on: "2026-06-16", law: nl }).receivables.at(-1)?.dueOn; // => "2026-06-17"

events.push({ type: "payment", on: "2026-06-17", amount: "22960.01" });
const settled = statementOn(dossier, { on: "2026-06-17", law: nl });
settled.receivables.map(({ part, state }) => [part, state]); // => [["start", "paid"], ["half way", "paid"], ["completion", "paid"]]
[settled.principal.paid, settled.open, settled.unallocated]; // => ["52000.01", "0.00", "0.00"]
