const DAY = 86_400_000;

/** The day asked about. */
export const ON = "2026-11-21";
const dayBefore = (days) => new Date(Date.parse(ON) - days * DAY).toISOString().slice(0, 10);
/** Days are written once: what is measured is not the writing of dates. */
const DAYS = Array.from({ length: 800 }, (_, index) => dayBefore(index - 60));
const ago = (days) => DAYS[days + 60];

const KINDS = ["business", "business", "business", "consumer", "consumer", "public-authority"];

/** What has happened in a dossier, by its number: letters, calls, payments in part or in full, a promise, a dispute here and there. */
const HISTORIES = [
  () => [],
  (oldest) => [{ type: "payment", on: ago(Math.floor(oldest / 2)), amount: "100.00" }],
  (oldest) => (oldest < 20 ? [] : [{ type: "step", step: "check", outcome: "done", on: ago(oldest - 1) }, { type: "notice", kind: "reminder", channel: "email", on: ago(oldest - 2) }, { type: "contact", channel: "phone", outcome: "no-answer", on: ago(oldest - 10) }]),
  (oldest) => (oldest < 30 ? [] : [{ type: "notice", kind: "reminder", channel: "email", on: ago(oldest - 2) }, { type: "notice", kind: "second-reminder", channel: "email", on: ago(oldest - 12) }, { type: "promise", on: ago(oldest - 15), payBy: ago(oldest - 25) }]),
  (oldest) => (oldest < 10 ? [] : [{ type: "dispute", on: ago(5), reason: "not delivered" }]),
  () => [{ type: "payment", on: ago(1), amount: "25000.00" }],
];

/** One dossier as a database gives it, unchecked; the same number gives the same dossier. */
export function generatedDossier(number) {
  const spread = (number * 2_654_435_761) >>> 0;
  const count = 1 + (spread % 3);
  const oldest = spread % 240;
  const invoices = [];
  for (let index = 0; index < count; index++) {
    const late = oldest - 30 * index;
    invoices.push({ number: `${number}-${index}`, issuedOn: ago(late + 30), receivedOn: ago(late + 30), total: `${100 + (spread % 9000)}.${10 + (number % 90)}`, terms: { kind: "net", days: 30, agreedIn: "contract" } });
  }
  return {
    id: String(number),
    creditor: { name: "Atelier Noord", kind: "business" },
    debtor: { id: `d${number}`, name: `Debtor ${number}`, kind: KINDS[(spread >>> 8) % KINDS.length] },
    invoices,
    events: HISTORIES[(spread >>> 16) % HISTORIES.length](Math.max(0, oldest)),
    bankDataThrough: ON,
  };
}

/** Dossiers one by one: none is kept. */
export function* generatedDossiers(from, to) {
  for (let number = from; number < to; number++) yield generatedDossier(number);
}
