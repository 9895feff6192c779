import fc from "fast-check";
import type { Dossier, DossierEvent, Invoice, Party, PaymentTerms } from "termijn";

/** Random dossiers for the laws: one to three invoices of one debtor, and what may happen to them. */

const FIRST = Date.UTC(2023, 0, 1) / 86_400_000;
const LAST = Date.UTC(2026, 10, 30) / 86_400_000;
export const isoDay = (epochDay: number): string => new Date(epochDay * 86_400_000).toISOString().slice(0, 10);
const anyDay = fc.integer({ min: FIRST, max: LAST });
export const day = anyDay.map(isoDay);
/** A day asked about, for which every rate is known. */
export const askedOn = fc.integer({ min: FIRST + 200, max: Date.UTC(2026, 11, 31) / 86_400_000 }).map(isoDay);

const euros = (max: number): fc.Arbitrary<string> => fc.integer({ min: 1, max: max * 100 }).map((cents) => (cents / 100).toFixed(2));
const optional = <T extends object>(key: keyof T, value: fc.Arbitrary<T[keyof T]>): fc.Arbitrary<Partial<T>> => fc.option(value, { nil: undefined }).map((chosen) => (chosen === undefined ? {} : { [key]: chosen } as Partial<T>));

const kinds: Party["kind"][] = ["business", "consumer", "public-authority", "unknown"];
const agreedIn = fc.constantFrom({}, { agreedIn: "contract" }, { agreedIn: "invoice" }, { agreedIn: "general-conditions" });

const rules: fc.Arbitrary<PaymentTerms> = fc
  .tuple(
    fc.oneof(
      fc.record({ kind: fc.constant("net"), days: fc.integer({ min: 0, max: 90 }) }),
      fc.record({ kind: fc.constant("date"), dueOn: day }),
      fc.record({ kind: fc.constant("months"), months: fc.integer({ min: 0, max: 3 }) }),
      fc.record({ kind: fc.constant("end-of-month"), days: fc.integer({ min: 0, max: 60 }), order: fc.constantFrom("days-first", "month-end-first") }),
      fc.record({ kind: fc.constant("parts"), parts: fc.tuple(day, fc.integer({ min: 0, max: 60 })).map(([dueOn, days]) => [
        { share: "30", label: "first", due: { kind: "net", days } }, { share: "30", label: "second", due: { kind: "date", dueOn } }, { label: "last", due: { kind: "milestone", milestone: "done", days: 7 } },
      ]) }),
    ),
    agreedIn,
  )
  .map(([rule, where]) => ({ ...rule, ...where }) as PaymentTerms);

const invoiceNumbered = (number: string): fc.Arbitrary<Invoice> =>
  fc
    .tuple(
      fc.record({ issuedOn: day, total: euros(20_000) }),
      optional<Invoice>("receivedOn", day),
      optional<Invoice>("performedOn", day),
      optional<Invoice>("contractedOn", fc.constantFrom("2001-01-01", "2012-06-01", "2019-03-01", "2024-01-01")),
      optional<Invoice>("terms", rules),
      optional<Invoice>("interest", fc.constantFrom<Invoice["interest"]>({ percent: "12" }, { percent: "3" }, { percent: "1", per: "month", compounding: "monthly" }, { percent: "9.5", compounding: "annual" }, { surcharge: "2" })),
    )
    .map((facts) => Object.assign({ number }, ...facts) as Invoice);

/** One event for invoices A, B and C; ids are given afterwards. */
const eventFor = (numbers: string[]): fc.Arbitrary<DossierEvent> => {
  const one = fc.constantFrom(...numbers);
  const some = fc.option(fc.subarray(numbers, { minLength: 1 }), { nil: undefined }).map((invoices) => (invoices === undefined ? {} : { invoices }));
  const sum = euros(15_000);
  const received = fc.option(day, { nil: undefined }).map((receivedOn) => (receivedOn === undefined ? {} : { receivedOn }));
  const deadline = fc.option(day, { nil: undefined }).map((deadlineOn) => (deadlineOn === undefined ? {} : { deadlineOn }));
  const dated = (type: DossierEvent["type"], ...facts: fc.Arbitrary<object>[]): fc.Arbitrary<DossierEvent> => fc.tuple(day, ...facts).map(([on, ...given]) => Object.assign({ type, on }, ...given) as DossierEvent);
  const amount = sum.map((value) => ({ amount: value }));
  const ofOne = one.map((invoice) => ({ invoice }));
  return fc.oneof(
    { weight: 5, arbitrary: dated("payment", amount, some, fc.constantFrom({}, {}, { designatedHead: "principal" }, { designatedHead: "interest" })) },
    { weight: 1, arbitrary: dated("set-off", amount, some, fc.option(day, { nil: undefined }).map((effectiveOn) => (effectiveOn === undefined ? {} : { effectiveOn }))) },
    { weight: 2, arbitrary: dated("credit", euros(500).map((value) => ({ amount: value })), ofOne, fc.option(day, { nil: undefined }).map((effectiveOn) => (effectiveOn === undefined ? {} : { effectiveOn }))) },
    { weight: 2, arbitrary: dated("notice", fc.record({ kind: fc.constantFrom("reminder", "second-reminder", "final-demand", "fourteen-day-letter", "notice-of-default"), channel: fc.constantFrom("email", "post") }), received, deadline, some) },
    { weight: 1, arbitrary: dated("waiver", fc.record({ of: fc.constantFrom("interest", "costs", "principal") }), fc.oneof(fc.constant({}), euros(100).map((value) => ({ amount: value }))), fc.oneof(fc.constant({}), ofOne)) },
    { weight: 1, arbitrary: dated("write-off", fc.constant({ reason: "small" }), fc.oneof(fc.constant({}), euros(500).map((value) => ({ amount: value })))) },
    { weight: 1, arbitrary: dated("dispute", fc.constant({ reason: "broken" }), fc.oneof(fc.constant({}), ofOne), fc.oneof(fc.constant({}), euros(500).map((value) => ({ amount: value })))) },
    { weight: 1, arbitrary: dated("dispute-resolved", fc.record({ outcome: fc.constantFrom("upheld", "rejected", "settled") })) },
    { weight: 1, arbitrary: dated("milestone", ofOne, fc.constant({ milestone: "done" })) },
    { weight: 1, arbitrary: dated("handover", fc.constant({ to: "agency" })) },
    { weight: 1, arbitrary: dated("cost", amount, fc.constant({ what: "search" })) },
    { weight: 1, arbitrary: dated("deferral", day.map((until) => ({ until })), fc.constantFrom({}, { interest: "stopped" }, { interest: "keeps-running" })) },
    { weight: 1, arbitrary: dated("settlement", amount, day.map((payBy) => ({ payBy })), fc.constantFrom({}, { interest: "stopped" }, { onDefault: "stays" })) },
    { weight: 1, arbitrary: dated("insolvency", fc.record({ kind: fc.constantFrom("bankruptcy", "suspension-of-payments", "debt-restructuring") })) },
    { weight: 1, arbitrary: dated("judgment", fc.oneof(fc.constant({}), euros(5_000).map((principal) => ({ principal }))), fc.oneof(fc.constant({}), fc.constant({ costs: "150.00" }))) },
  );
};

/** A settlement or deferral does not end before it begins, set-off does not work ahead, a notice does not arrive before it is sent. */
function inOrder(event: DossierEvent): DossierEvent {
  if (event.type === "deferral" && event.until < event.on) return { ...event, until: event.on };
  if (event.type === "settlement" && event.payBy < event.on) return { ...event, payBy: event.on };
  if (event.type === "set-off" && event.effectiveOn !== undefined && event.effectiveOn > event.on) return { ...event, effectiveOn: event.on };
  if (event.type === "notice" && event.receivedOn !== undefined && event.receivedOn < event.on) return { ...event, receivedOn: event.on };
  return event;
}

const parties = fc.tuple(fc.constantFrom(...kinds), fc.constantFrom({}, { size: "large" as const }), fc.constantFrom({}, { size: "small-or-medium" as const })).map(([kind, debtorSize, creditorSize]) => ({
  creditor: { name: "Atelier Noord", kind: "business" as const, ...creditorSize }, debtor: { name: "Bakkerij Zuid", kind, ...debtorSize },
}));

export const anyDossier: fc.Arbitrary<Dossier> = fc.integer({ min: 1, max: 3 }).chain((count) => {
  const numbers = ["A", "B", "C"].slice(0, count);
  return fc.tuple(parties, fc.tuple(...numbers.map(invoiceNumbered)), fc.array(eventFor(numbers), { maxLength: 8 }), fc.boolean()).map(([both, invoices, given, reversing]) => {
    const events = given.map(inOrder).map((event, index) => ({ ...event, id: `e${index}` }) as DossierEvent);
    const first = events.find(({ type }) => type === "payment");
    const reversal: DossierEvent[] = reversing && first !== undefined ? [{ type: "payment-reversed", on: isoDay(Date.parse(`${first.on}T00:00:00Z`) / 86_400_000 + 30), payment: first.id! }] : [];
    return { ...both, invoices, events: [...events, ...reversal] };
  });
});
