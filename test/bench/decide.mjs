import { decide, parseDossier, policies } from "termijn";
import { nl } from "termijn/nl";
import { nanosecondsPerCall } from "./timing.mjs";

const DAY = 86_400_000;
const START = Date.UTC(2026, 1, 2);
const dayAfter = (days) => new Date(START + days * DAY).toISOString().slice(0, 10);
const ON = dayAfter(290);

/** What a file of a few months holds: small payments, letters, calls, steps, a promise here and there. */
const KINDS = [
  (on) => ({ type: "payment", on, amount: "1.00" }),
  (on, index) => ({ type: "notice", on, kind: "reminder", channel: "email", invoices: [`I${index % 3}`] }),
  (on) => ({ type: "contact", on, channel: "phone", outcome: "no-answer" }),
  (on) => ({ type: "cost", on, amount: "2.50", what: "postage" }),
  (on) => ({ type: "step", on, step: "call", outcome: "done" }),
  (on) => ({ type: "contact", on, channel: "email", outcome: "other" }),
];

/** Three invoices and that many events, parsed. */
function dossierWith(count) {
  const invoices = [0, 1, 2].map((index) => ({ number: `I${index}`, issuedOn: dayAfter(10 * index), receivedOn: dayAfter(10 * index), total: "12100.00", terms: { kind: "net", days: 30, agreedIn: "contract" } }));
  const events = Array.from({ length: count }, (_, index) => KINDS[index % KINDS.length](dayAfter(35 + Math.floor((index * 250) / count)), index));
  return parseDossier({ id: "bench", creditor: { name: "Atelier Noord", kind: "business" }, debtor: { name: "Bakkerij Zuid", kind: "business" }, invoices, events, bankDataThrough: ON });
}

/** A decision on 3 invoices with 30, 300 and 3,000 events; how much ten times the events cost. */
export function benchDecide() {
  const options = { on: ON, law: nl, policy: policies.business };
  const [few, more, many] = [30, 300, 3000].map(dossierWith);
  const times = {
    ...nanosecondsPerCall({ few: () => decide(few, options), more: () => decide(more, options) }, { warmUpCalls: 3000 }),
    ...nanosecondsPerCall({ many: () => decide(many, options) }, { warmUpCalls: 50, rounds: 9 }),
  };
  return { ...times, growth: [times.more / times.few, times.many / times.more] };
}
