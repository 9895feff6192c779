// The morning of a small invoicing app: ten customers, one question each: what now? It is 21 November 2026.
import { decide, forecast, parseDossier, policies, type Decision, type Dossier, type DossierEvent, type Party, type Policy } from "termijn";
import { nl } from "termijn/nl";

const on = "2026-11-21";

// The app's own tables, as its database gives them. One dossier a customer: the invoices, and what happened since.
const creditor: Party = { name: "Atelier Noord", kind: "business", deductsVat: true };
const business = (name: string): Party => ({ name, kind: "business" });
const consumer = (name: string): Party => ({ name, kind: "consumer" });
const invoice = (number: string, issuedOn: string, total: string) => ({ number, issuedOn, receivedOn: issuedOn, total, subject: "services" as const, terms: { kind: "net" as const, days: 30, agreedIn: "contract" as const } });
const customer = (id: string, debtor: Party, invoices: Dossier["invoices"], events: DossierEvent[] = []): Dossier => parseDossier({ id, creditor, debtor, invoices, events, bankDataThrough: on });

const dossiers: Dossier[] = [
  customer("1", business("Bakkerij Zuid"), [invoice("26-101", "2026-11-02", "1210.00")]),
  customer("2", business("Café De Hoek"), [invoice("26-088", "2026-10-21", "605.00")]),
  customer("3", business("Drukkerij West"), [invoice("26-080", "2026-10-15", "2420.00")], [
    { type: "step", step: "check", outcome: "done", on: "2026-11-15" }, { type: "notice", kind: "reminder", channel: "email", on: "2026-11-16", deadlineOn: "2026-11-23" },
  ]),
  customer("4", business("Fietsen Oost"), [invoice("26-061", "2026-09-18", "3630.00")], [
    { type: "notice", kind: "reminder", channel: "email", on: "2026-10-20" }, { type: "contact", channel: "phone", outcome: "will-pay", on: "2026-10-30" },
    { type: "promise", on: "2026-10-30", payBy: "2026-11-20", confirmedOn: "2026-10-30" },
  ]),
  customer("5", business("Garage Vos"), [invoice("26-070", "2026-10-01", "968.00")], [{ type: "dispute", on: "2026-11-04", reason: "hours not worked", invoice: "26-070" }]),
  customer("6", consumer("J. de Vries"), [invoice("26-055", "2026-09-07", "484.00")], [
    { type: "notice", kind: "reminder", channel: "email", on: "2026-10-10" }, { type: "contact", channel: "phone", outcome: "no-answer", on: "2026-10-20" },
    { type: "notice", kind: "second-reminder", channel: "email", on: "2026-10-23", deadlineOn: "2026-11-20" },
  ]),
  customer("7", consumer("M. Bakker"), [invoice("26-050", "2026-08-31", "726.00")], [
    { type: "plan", on: "2026-10-12", plan: { total: "726.00", instalments: [{ dueOn: "2026-10-31", amount: "363.00" }, { dueOn: "2026-11-30", amount: "363.00" }], interest: "stopped", graceDays: 3, onDefault: "resume-dunning" } },
    { type: "notice", kind: "confirmation", channel: "email", on: "2026-10-12" }, { type: "payment", on: "2026-10-30", amount: "363.00" },
  ]),
  customer("8", business("Hotel Linde"), [invoice("26-040", "2026-08-03", "5445.00")], [{ type: "insolvency", kind: "bankruptcy", on: "2026-10-01" }]),
  customer("9", business("IJssalon Roma"), [invoice("26-095", "2026-10-27", "363.00")], [{ type: "payment", on: "2026-11-20", amount: "363.00" }]),
  customer("10", business("Kwekerij Groen"), [invoice("22-003", "2022-01-10", "1815.00")]),
];

// Each kind of customer has a policy; a small one is not pursued for a few cents.
const policyFor = ({ debtor }: Dossier): Policy => ({ ...(debtor.kind === "business" ? policies.business : policies.consumer), tolerance: "5.00" });
const decisions = dossiers.map((dossier) => ({ dossier, decision: decide(dossier, { on, law: nl, policy: policyFor(dossier) }) }));

// One line a customer is what the screen shows.
const line = (decision: Decision): string => {
  switch (decision.kind) {
    case "act":
      return `${decision.step}${decision.approval === "person" ? " (ask first)" : ""}`;
    case "wait":
      return `nothing until ${decision.until}`;
    case "blocked":
      return decision.blockers.map(({ code, until }) => (until === undefined ? code : `${code} until ${until}`)).join(", ");
    case "closed":
      return decision.reason;
  }
};
decisions.map(({ dossier, decision }) => `${dossier.debtor.name}: ${line(decision)}`);
// => [
//   "Bakkerij Zuid: nothing until 2026-12-03",
//   "Café De Hoek: check",
//   "Drukkerij West: nothing until 2026-11-24",
//   "Fietsen Oost: final-demand (ask first)",
//   "Garage Vos: DISPUTED",
//   "J. de Vries: fourteen-day-letter",
//   "M. Bakker: PLAN_RUNNING until 2026-12-03",
//   "Hotel Linde: INSOLVENCY",
//   "IJssalon Roma: paid",
//   "Kwekerij Groen: interrupt",
// ]

// Why is Fietsen Oost asked so firmly? The decision says so.
const [fietsen] = decisions.filter(({ dossier }) => dossier.id === "4");
fietsen!.decision.kind === "act" && fietsen!.decision.reasons[0]!.message;
// => 'The promise of 2026-10-30 was broken on 2026-11-21: the ladder goes on one step firmer, with "final-demand" instead of "second-reminder".'

// What needs no person is carried out now. The key goes along, so that a second run sends nothing twice; the record is appended.
const sent = new Map<string, DossierEvent>();
for (const { decision } of decisions) {
  if (decision.kind === "act" && decision.action === "notice" && decision.approval === "none" && !sent.has(decision.key)) sent.set(decision.key, decision.record);
}
[...sent.keys()]; // => ["6/consumer/fourteen-day-letter/26-055", "10/business/interrupt/22-003/2027-02-10"]

// The letter to J. de Vries goes by post: posted on a Saturday it is presumed there on Wednesday the 25th, and its fourteen days end on 9 December.
const letter = sent.get("6/consumer/fourteen-day-letter/26-055")!;
letter.type === "notice" && [letter.channel, letter.deadlineOn]; // => ["post", "2026-12-09"]

// Asked again an hour later, with the records in place, nobody gets a second message today.
const again = dossiers.map((dossier) => ({ ...dossier, events: [...dossier.events, ...[...sent].filter(([key]) => key.startsWith(`${dossier.id}/`)).map(([, record]) => record)] }));
again.filter((dossier) => { const decision = decide(dossier, { on, law: nl, policy: policyFor(dossier) }); return decision.kind === "act" && decision.action === "notice" && decision.approval === "none"; }).length; // => 0

// What happens if Café De Hoek never pays?
forecast(dossiers[1]!, { on, until: "2027-01-31", law: nl, policy: policyFor(dossiers[1]!) }).flatMap(({ on: day, decision }) => (decision.kind === "act" ? [`${day} ${decision.step}`] : []));
// => [
//   "2026-11-21 check", "2026-11-22 friendly-reminder", "2026-11-30 call", "2026-12-02 second-reminder",
//   "2026-12-10 final-demand", "2026-12-18 weigh", "2026-12-19 hand-over",
// ]
