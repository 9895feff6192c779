import { existsSync, readFileSync } from "node:fs";
import { decide, parseDossier, policies, statementOn, toCents, type Dossier } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, test } from "vitest";
import { fromEBoekhouden, type EBoekhoudenRow } from "../../examples/mapping/e-boekhouden.js";
import { fromExactOnline, type ExactReceivable } from "../../examples/mapping/exact-online.js";
import { fromInvoiceNinja, type InvoiceNinjaInvoice } from "../../examples/mapping/invoice-ninja.js";
import type { Known, Mapped } from "../../examples/mapping/mapped.js";
import { fromMollie, type MollieInvoice } from "../../examples/mapping/mollie.js";
import { fromMoneybird, type MoneybirdInvoice } from "../../examples/mapping/moneybird.js";
import { fromQuickBooks, type QuickBooksInvoice } from "../../examples/mapping/quickbooks.js";
import { fromStripe, type StripeInvoice } from "../../examples/mapping/stripe.js";
import { fromXero, type XeroInvoice } from "../../examples/mapping/xero.js";

const known: Known = { readOn: "2026-04-20", timeZone: "Europe/Amsterdam", agreedIn: "contract" };
const seconds = (instant: string) => Date.parse(instant) / 1000;
const midnight = (day: string) => `/Date(${Date.parse(`${day}T00:00:00Z`)}+0000)/`;

// One invoice of our own in the shapes of eight systems: 907.50, issued 2 March 2026, to be paid by 1 April, 300.00 of it paid on 10 April.
// The instants lie between midnight in Amsterdam and midnight in UTC, on both sides of the change to summer time.
const stripe: StripeInvoice = {
  id: "in_7", number: "F-7", status: "open", collection_method: "send_invoice", currency: "eur",
  created: seconds("2026-03-03T09:00:00Z"), effective_at: seconds("2026-03-01T23:00:00Z"), due_date: seconds("2026-04-01T21:59:59Z"),
  total: 90750, amount_remaining: 60750, customer_name: "Café De Hoek", customer_tax_ids: null, status_transitions: { marked_uncollectible_at: null },
  payments: { data: [
    { id: "p_7", status: "paid", amount_paid: 30000, status_transitions: { paid_at: seconds("2026-04-09T22:15:00Z") } },
    { id: "p_8", status: "open", amount_paid: null, status_transitions: { paid_at: null } },
  ] },
};
const moneybird: MoneybirdInvoice = {
  id: "7", invoice_id: "F-7", state: "late", invoice_date: "2026-03-02", due_date: "2026-04-01", payment_conditions: "Betaling binnen 30 dagen", currency: "EUR",
  paused: false, marked_dubious_on: null, marked_uncollectible_on: null, payments: [{ id: "71", payment_date: "2026-04-10", price: "300.0" }],
  total_price_incl_tax: "907.5", total_unpaid: "607.5", payment_reference: "0007", contact: { company_name: "Café De Hoek", chamber_of_commerce: "01234567" },
};
const mollie: MollieInvoice = {
  invoiceNumber: "F-7", status: "overdue", paymentTerm: "30 days", issuedAt: "2026-03-01T23:10:00+00:00", dueAt: "2026-04-01T21:59:59+00:00",
  totalAmount: { currency: "EUR", value: "907.50" }, amountDue: { currency: "EUR", value: "607.50" }, recipient: { type: "business", organizationName: "Café De Hoek" },
};
const eBoekhouden: EBoekhoudenRow = { outstanding: { date: "2026-03-02", invoiceNumber: "F-7", company: "Café De Hoek", totalAmount: 907.5, outstandingAmount: 607.5 }, mutation: { termOfPayment: 30 } };
const exactOnline: ExactReceivable = {
  InvoiceNumber: 7, InvoiceDate: midnight("2026-03-02"), DueDate: midnight("2026-04-01"), AccountName: "Café De Hoek", Currency: "EUR", TransactionAmountFC: -907.5, AmountFC: -607.5, Status: 20,
};
const xero: XeroInvoice = {
  Type: "ACCREC", InvoiceNumber: "F-7", Status: "AUTHORISED", DateString: "2026-03-02T00:00:00", DueDateString: "2026-04-01T00:00:00", CurrencyCode: "EUR", Total: 907.5, AmountDue: 607.5,
  Contact: { Name: "Café De Hoek" }, Payments: [{ PaymentID: "x1", Date: midnight("2026-04-10"), Amount: 300 }], CreditNotes: [],
};
const quickBooks: QuickBooksInvoice = {
  Invoice: { Id: "7", DocNumber: "F-7", TxnDate: "2026-03-02", DueDate: "2026-04-01", CurrencyRef: { value: "EUR" }, TotalAmt: 907.5, Balance: 607.5, CustomerRef: { name: "Café De Hoek" } },
  Payment: [{ Id: "9", TxnDate: "2026-04-10", Line: [{ Amount: 300, LinkedTxn: [{ TxnId: "7", TxnType: "Invoice" }] }, { Amount: 55, LinkedTxn: [{ TxnId: "8", TxnType: "Invoice" }] }] }],
};
const invoiceNinja: InvoiceNinjaInvoice = {
  number: "F-7", status_id: "3", date: "2026-03-02", due_date: "2026-04-01", partial: 0, partial_due_date: "", amount: 907.5, balance: 607.5, reminder1_sent: "2026-04-08", reminder2_sent: "", reminder3_sent: "",
};

/** What each mapper makes of a source; those without dated payments are told them from the bank statement. */
const UNDATED = ["mollie", "e-boekhouden", "exact-online-receivable", "invoice-ninja"];
const map: Record<string, (source: never, known: Known) => Mapped> = {
  "stripe": fromStripe, "moneybird": fromMoneybird, "mollie-sales-invoice": fromMollie, "e-boekhouden": fromEBoekhouden, "exact-online-receivable": fromExactOnline,
  "xero": fromXero, "quickbooks": fromQuickBooks, "invoice-ninja": (source: InvoiceNinjaInvoice, context) => fromInvoiceNinja(source, { ...context, currency: "EUR" }),
};
const isUndated = (system: string) => UNDATED.some((name) => system.startsWith(name));

function dossierOf({ invoice, events, debtor }: Mapped): Dossier {
  return parseDossier({ id: "7", creditor: { name: "Atelier Noord", kind: "business" }, debtor: { name: "Café De Hoek", ...debtor }, invoices: [invoice], events });
}

interface Expected { number: string; issueDate: string; dueDate: string; currency: string; totalCents: number; openCents: number; payments: { date: string; amountCents: number }[]; timeZone: string }

function holds(system: string, source: unknown, expected: Expected) {
  const payments = expected.payments.map(({ date, amountCents }) => ({ on: date, amount: `${amountCents / 100}.00` }));
  const context = { ...known, timeZone: expected.timeZone };
  const result = map[system]!(source as never, isUndated(system) ? { ...context, payments } : context);
  expect(result.findings).toEqual([]);
  const dossier = dossierOf(result);
  const [invoice] = dossier.invoices;
  // Exact has a number where the others have text.
  const number = system === "exact-online-receivable" ? expected.number.replace(/\D/g, "") : expected.number;
  expect([invoice!.number, invoice!.issuedOn, invoice!.currency, toCents(invoice!.total)]).toEqual([number, expected.issueDate, expected.currency, expected.totalCents]);
  const paid = dossier.events.flatMap((event) => (event.type === "payment" ? [{ date: event.on, amountCents: toCents(event.amount) }] : []));
  expect(paid).toEqual(expected.payments);
  // Before anything is late, and what is open by the total and the dated payments alone.
  const early = statementOn(dossier, { on: expected.issueDate, law: nl });
  expect(early.receivables[0]!.dueOn).toBe(expected.dueDate);
  const sum = paid.reduce((total, { amountCents }) => total - amountCents, expected.totalCents);
  expect(sum).toBe(expected.openCents);
}

const own: Expected = { number: "F-7", issueDate: "2026-03-02", dueDate: "2026-04-01", currency: "EUR", totalCents: 90750, openCents: 60750, payments: [{ date: "2026-04-10", amountCents: 30000 }], timeZone: "Europe/Amsterdam" };
const sources: [string, unknown][] = [
  ["stripe", stripe], ["moneybird", moneybird], ["mollie-sales-invoice", mollie], ["e-boekhouden", eBoekhouden], ["exact-online-receivable", exactOnline], ["xero", xero], ["quickbooks", quickBooks], ["invoice-ninja", invoiceNinja],
];

describe("an invoice of our own", () => {
  test.for(sources)("is mapped from %s", ([system, source]) => holds(system, source, own));

  test.for(sources.filter(([system]) => isUndated(system)))("is held where %s names no day of payment", ([system, source]) => {
    const result = map[system]!(source as never, known);
    expect(result.findings.map(({ code, values }) => [code, values])).toEqual([["PAYMENT_DATE_UNKNOWN", { amount: "300.00" }]]);
    expect(result.events.filter(({ type }) => type === "payment")).toEqual([]);
    const decision = decide(dossierOf(result), { on: "2026-04-20", law: nl, policy: policies.business });
    expect(decision.kind === "blocked" && decision.blockers.map(({ code }) => code)).toEqual(["HOLD"]);
  });
});

describe("the traps", () => {
  const types = ({ events }: Mapped) => events.map(({ type }) => type);

  test.for<[string, Mapped]>([
    ["a draft of Stripe", fromStripe({ ...stripe, status: "draft", number: null }, known)],
    ["a void invoice of Stripe", fromStripe({ ...stripe, status: "void" }, known)],
    ["a draft of Moneybird", fromMoneybird({ ...moneybird, state: "draft" }, known)],
    ["a cancelled invoice of Mollie", fromMollie({ ...mollie, status: "cancelled" }, known)],
    ["a void invoice of Xero", fromXero({ ...xero, Status: "VOIDED" }, known)],
    ["a bill that Xero calls an invoice too", fromXero({ ...xero, Type: "ACCPAY" }, known)],
    ["a reversed invoice of Invoice Ninja", fromInvoiceNinja({ ...invoiceNinja, status_id: "6" }, { ...known, currency: "EUR" })],
  ])("%s is no claim", ([, { invoice, events, findings }]) => {
    expect([invoice, events, findings.map(({ code }) => code)]).toEqual([null, [], ["NO_CLAIM"]]);
  });

  test("what Stripe calls uncollectible is written off on its day, and can still be paid", () => {
    const result = fromStripe({ ...stripe, status: "uncollectible", status_transitions: { marked_uncollectible_at: seconds("2026-04-14T22:30:00Z") } }, known);
    expect(result.events.find(({ type }) => type === "write-off")?.on).toBe("2026-04-15");
    const dossier = dossierOf(result);
    expect(statementOn(dossier, { on: "2026-04-15", law: nl }).receivables.map(({ state }) => state)).toEqual(["written-off"]);
    const paidAfterAll = { ...dossier, events: [...dossier.events, { type: "payment" as const, on: "2026-04-18", amount: "600.00" }] };
    expect(statementOn(paidAfterAll, { on: "2026-04-20", law: nl }).unallocated).toBe("0.00");
  });

  test("an automatic charge of Stripe has no last day and no letters", () => {
    const result = fromStripe({ ...stripe, collection_method: "charge_automatically", due_date: null }, known);
    expect([result.invoice?.terms, types(result)]).toEqual([undefined, ["payment", "hold"]]);
  });

  test("Moneybird's flags hold: dubious on its day, paused from the day it was read", () => {
    const result = fromMoneybird({ ...moneybird, paused: true, marked_dubious_on: "2026-04-12" }, known);
    expect(result.events.flatMap(({ type, on }) => (type === "hold" ? [on] : []))).toEqual(["2026-04-12", "2026-04-20"]);
    expect(types(fromMoneybird({ ...moneybird, state: "reminded" }, known))).toEqual(["payment"]);
    expect(types(fromMoneybird({ ...moneybird, state: "uncollectible", marked_uncollectible_on: "2026-04-12" }, known))).toEqual(["payment", "write-off"]);
  });

  test("a due date that is absent comes from the words, and is nothing without them", () => {
    const days = ({ invoice }: Mapped) => (invoice?.terms?.kind === "net" ? invoice.terms.days : invoice?.terms);
    expect(days(fromMoneybird({ ...moneybird, due_date: null }, known))).toBe(30);
    expect(days(fromMollie({ ...mollie, dueAt: null, paymentTerm: "14 days" }, known))).toBe(14);
    const { DueDate: _, ...undated } = quickBooks.Invoice;
    expect(days(fromQuickBooks({ ...quickBooks, Invoice: { ...undated, SalesTermRef: { name: "Net 30" } } }, known))).toBe(30);
    expect(days(fromEBoekhouden({ ...eBoekhouden, mutation: {} }, known))).toBeUndefined();
  });

  test("credit notes of Xero are credits with their number", () => {
    const result = fromXero({ ...xero, AmountDue: 507.5, CreditNotes: [{ CreditNoteNumber: "CN-1", Date: midnight("2026-04-12"), AppliedAmount: 100 }] }, known);
    expect(result.findings).toEqual([]);
    expect(statementOn(dossierOf(result), { on: "2026-04-20", law: nl }).credited).toBe("100.00");
  });

  test("a partial sum of Invoice Ninja is a part with a day of its own", () => {
    const result = fromInvoiceNinja({ ...invoiceNinja, balance: 907.5, partial: 200, partial_due_date: "2026-03-16" }, { ...known, currency: "EUR" });
    const { receivables } = statementOn(dossierOf(result), { on: "2026-03-10", law: nl });
    expect(receivables.map(({ part, dueOn, principal }) => [part, dueOn, principal.due])).toEqual([["partial", "2026-03-16", "200.00"], ["rest", "2026-04-01", "707.50"]]);
  });

  test("the reminders that Invoice Ninja sent are not sent again", () => {
    const result = fromInvoiceNinja({ ...invoiceNinja, balance: 907.5 }, { ...known, currency: "EUR" });
    expect(result.events).toEqual([{ type: "notice", kind: "reminder", channel: "email", on: "2026-04-08", invoices: ["F-7"] }]);
  });

  test("more open than the facts say is held too", () => {
    expect(fromXero({ ...xero, AmountDue: 907.5 }, known).findings.map(({ code, values }) => [code, values])).toEqual([["OPEN_ABOVE_FACTS", { amount: "300.00" }]]);
  });

  test("negative and zero totals ask for nothing", () => {
    const credit = fromXero({ ...xero, Total: -100, AmountDue: -100, Payments: [] }, known);
    const nothing = fromXero({ ...xero, Total: 0, AmountDue: 0, Payments: [] }, known);
    for (const result of [credit, nothing]) expect(decide(dossierOf(result), { on: "2026-04-20", law: nl, policy: policies.business })).toMatchObject({ kind: "closed", reason: "nothing-to-collect" });
  });

  test("a sum with more decimals than its currency is refused, not rounded", () => {
    expect(() => fromXero({ ...xero, Total: 0.1 + 0.2 }, known)).toThrow(/at most 2 decimals/);
    expect(fromXero({ ...xero, CurrencyCode: "JPY", Total: 900, AmountDue: 900, Payments: [] }, known).invoice?.total).toBe("900");
  });

  test("no registration proves no consumer", () => {
    expect([fromXero(xero, known).debtor.kind, fromMoneybird(moneybird, known).debtor.kind, fromMollie({ ...mollie, recipient: { type: "consumer", givenName: "J.", familyName: "de Vries" } }, known).debtor]).toEqual(["unknown", "business", { kind: "consumer", name: "J. de Vries" }]);
  });
});

test("the mapper in the docs is the file, word for word", () => {
  const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
  expect(read("docs/from-your-invoicing-app.md")).toContain(`\`\`\`typescript\n${read("examples/mapping/quickbooks.ts")}\`\`\`\n`);
});

// The samples are not part of the project: their test runs where the folder stands beside it.
const samples = new URL("../../../shared/samples/api/", import.meta.url);
if (existsSync(new URL("expected.json", samples))) {
  const read = (name: string) => JSON.parse(readFileSync(new URL(`${name}.json`, samples), "utf8"));

  describe("the published shapes", () => {
    test.for(sources.map(([system]) => system))("%s says what was expected", (system) => {
      const source = read(system);
      holds(system, source.d ?? source, read("expected"));
    });
  });
}
