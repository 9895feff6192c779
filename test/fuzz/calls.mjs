// For each public function a call that works; malformed ones are made from it. A function without one here is tried with the calls of
// others, and the run fails when none of them works: then add one.

const creditor = { name: "Atelier Noord", id: "c1", kind: "business", size: "small-or-medium", country: "NL", vatId: "NL123456782B01", iban: "NL91ABNA0417164300", deductsVat: true, vatAccounting: "invoice", address: { lines: ["Dorpsstraat 1"], postcode: "1234 AB", city: "Utrecht", country: "NL" } };
const debtor = { name: "Bakkerij Zuid", id: "d1", kind: "business", naturalPerson: false, language: "nl", identifiers: [{ scheme: "0190", value: "00000001003214345000" }] };
const consumer = { name: "J. de Vries", kind: "consumer", email: "j@example.nl" };

const parts = {
  number: "A", issuedOn: "2026-01-02", receivedOn: "2026-01-03", performedOn: "2026-01-02", contractedOn: "2025-06-01", total: "1210.00", vat: "210.00", subject: "services",
  terms: { kind: "parts", agreedIn: "contract", parts: [{ share: "30", due: { kind: "net", days: 14 } }, { label: "half", amount: "363.00", due: { kind: "date", dueOn: "2026-03-01" } }, { label: "rest", due: { kind: "milestone", milestone: "done", days: 7 } }] },
  interest: { percent: "9", per: "year", compounding: "annual" }, references: { order: "4711", project: "P" },
  lines: [{ description: "Design", quantity: "10", unitPrice: "100.00", amount: "1000.00", vatPercent: "21" }],
};
const simple = {
  number: "B", issuedOn: "2026-01-02", total: "500.00", vat: "86.78", currency: "EUR", subject: "goods", acceptance: { days: 10, acceptedOn: "2026-01-12" },
  terms: { kind: "net", days: 30, from: "receipt", agreedIn: "contract", discount: { percent: "2", withinDays: 10 } }, interest: { surcharge: "1" }, costsClause: { percent: "15", minimum: "50.00" },
  recurring: { contract: "R1", every: "month" }, receivedOn: "2026-01-04", paymentUrl: "https://example.nl/pay",
};
const plain = { number: "C", issuedOn: "2026-02-01", receivedOn: "2026-02-01", total: "121.00", vat: "21.00", terms: { kind: "end-of-month", days: 30, order: "days-first", agreedIn: "general-conditions" } };

const plan = { total: "200.00", instalments: [{ dueOn: "2026-03-31", amount: "100.00" }, { dueOn: "2026-04-30", amount: "100.00" }], interest: "stopped", graceDays: 3, onDefault: "resume-dunning", agreedOn: "2026-03-10" };
const events = [
  { type: "payment", id: "p1", on: "2026-02-10", amount: "100.00", invoices: ["B", { invoice: "A", part: "1" }], designatedHead: "principal", reference: "B" },
  { type: "payment-reversed", on: "2026-02-20", payment: "p1" },
  { type: "set-off", on: "2026-02-21", amount: "10.00", effectiveOn: "2026-02-15", invoices: ["B"] },
  { type: "notice", on: "2026-03-02", kind: "reminder", channel: "email", receivedOn: "2026-03-02", receipt: "proven", deadlineOn: "2026-03-09", step: "friendly-reminder", policy: "business@1", key: "k" },
  { type: "credit", on: "2026-03-05", amount: "10.00", invoice: "B", reason: "return", number: "CN1", effectiveOn: "2026-03-05" },
  { type: "contact", on: "2026-03-06", channel: "phone", outcome: "will-pay" },
  { type: "promise", on: "2026-03-06", payBy: "2026-03-09", amount: "50.00", confirmedOn: "2026-03-07", invoices: ["B"] },
  { type: "plan", on: "2026-03-10", plan, invoices: ["B"] },
  { type: "milestone", on: "2026-04-01", invoice: "A", milestone: "done" },
  { type: "dispute", id: "q", on: "2026-04-02", reason: "late", invoice: "C", amount: "21.00" },
  { type: "dispute-resolved", on: "2026-04-10", dispute: "q", outcome: "rejected" },
  { type: "hold", id: "h", on: "2026-04-11", reason: "holiday", until: "2026-04-15", invoices: ["C"] },
  { type: "release", on: "2026-04-13", hold: "h" },
  { type: "deferral", on: "2026-05-01", until: "2026-05-10", invoices: ["C"], interest: "keeps-running" },
  { type: "acknowledgement", on: "2026-05-11", invoices: ["C"] },
  { type: "waiver", on: "2026-05-12", of: "interest", amount: "0.05", invoice: "C" },
  { type: "notice", on: "2026-05-20", kind: "final-demand", channel: "registered-post", receivedOn: "2026-05-21", claimed: { interest: "1.00", costs: "40.00" }, invoices: ["A", "C"] },
  { type: "step", on: "2026-05-21", step: "check", outcome: "done" },
  { type: "settlement", on: "2026-06-01", amount: "600.00", payBy: "2026-06-10", interest: "stopped", onDefault: "revives" },
  { type: "cost", on: "2026-06-02", amount: "5.00", what: "extract" },
  { type: "write-off", on: "2026-06-20", amount: "1.00", reason: "rounding" },
  { type: "judgment", on: "2026-06-25", principal: "1000.00", interest: { from: "2026-02-01", rate: { percent: "6" } }, costs: "200.00", finalOn: "2026-09-25" },
];
const dossier = { id: "42", creditor, debtor, invoices: [parts, simple, plain], events, bankDataThrough: "2026-06-29" };
const open = { id: "43", creditor, debtor: consumer, invoices: [{ ...plain, subject: "goods", terms: { kind: "date", dueOn: "2026-03-03", agreedIn: "contract" } }], events: [{ type: "notice", on: "2026-04-01", kind: "fourteen-day-letter", channel: "post", claimed: { costs: "40.00" } }], bankDataThrough: "2026-06-30" };
const late = { id: "44", creditor, debtor, invoices: [{ number: "L", issuedOn: "2026-02-01", receivedOn: "2026-02-01", total: "1210.00", vat: "210.00", terms: { kind: "net", days: 30, agreedIn: "contract" } }], events: [], bankDataThrough: "2026-06-30" };
const on = "2026-06-30";
const draft = {
  terms: { kind: "net", days: 60, agreedIn: "contract" }, interest: { percent: "1", per: "month" }, costsClause: { percent: "15", minimum: "40.00" }, deliverables: "A logo", paymentMethods: ["bank transfer"],
  payTo: "NL91ABNA0417164300", contact: "P. Jansen", signedOn: "2026-01-05", total: "6000.00", currency: "EUR", subject: "services", inPartsFrom: "5000.00", doubtfulCustomer: true, creditCheck: { cost: "10.00", lossShare: "5", doneOn: "2026-01-04" },
};

const ubl = `<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
<cbc:ID>0042</cbc:ID><cbc:IssueDate>2026-03-01</cbc:IssueDate><cbc:DueDate>2026-03-31</cbc:DueDate><cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode><cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
<cac:AccountingSupplierParty><cac:Party><cac:PartyName><cbc:Name>Atelier &amp; Noord</cbc:Name></cac:PartyName></cac:Party></cac:AccountingSupplierParty>
<cac:AccountingCustomerParty><cac:Party><cac:PartyName><cbc:Name><![CDATA[Bakkerij Zuid]]></cbc:Name></cac:PartyName></cac:Party></cac:AccountingCustomerParty>
<cac:PaymentMeans><cbc:PaymentMeansCode>30</cbc:PaymentMeansCode><cac:PayeeFinancialAccount><cbc:ID>NL91ABNA0417164300</cbc:ID></cac:PayeeFinancialAccount></cac:PaymentMeans>
<cac:PaymentTerms><cbc:Note>Betaling binnen 30 dagen na factuurdatum</cbc:Note></cac:PaymentTerms>
<cac:LegalMonetaryTotal><cbc:TaxInclusiveAmount currencyID="EUR">1210.00</cbc:TaxInclusiveAmount></cac:LegalMonetaryTotal></Invoice>`;
const cii = `<rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100" xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100" xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100">
<rsm:ExchangedDocument><ram:ID>0042</ram:ID><ram:TypeCode>380</ram:TypeCode><ram:IssueDateTime><udt:DateTimeString format="102">20260301</udt:DateTimeString></ram:IssueDateTime></rsm:ExchangedDocument>
<rsm:SupplyChainTradeTransaction><ram:ApplicableHeaderTradeSettlement><ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>
<ram:SpecifiedTradePaymentTerms><ram:Description>2/10 net 30</ram:Description><ram:DueDateDateTime><udt:DateTimeString format="102">20260331</udt:DateTimeString></ram:DueDateDateTime></ram:SpecifiedTradePaymentTerms>
<ram:SpecifiedTradeSettlementHeaderMonetarySummation><ram:GrandTotalAmount>1210.00</ram:GrandTotalAmount></ram:SpecifiedTradeSettlementHeaderMonetarySummation>
</ram:ApplicableHeaderTradeSettlement></rsm:SupplyChainTradeTransaction></rsm:CrossIndustryInvoice>`;

/**
 * Calls that work, by the name of the function. Several for one function: each is a start of its own.
 *
 * @param {{ nl: object, policies: Record<string, object> }} values the law pack and the policies of the package under test
 * @returns {Record<string, unknown[][]>}
 */
export function workingCalls({ nl, policies }) {
  const parties = { creditor, debtor, law: nl };
  const ours = { id: "ours", version: "1", steps: policies.consumer.steps.map((step) => ({ ...step })), minimumOpen: "5.00", tolerance: "1.00", bankDataMaxAgeDays: 7, missedRun: "latest" };
  const question = { on, law: nl };
  const dunning = { ...question, policy: ours };
  return {
    dateIn: [["2026-01-02T12:00:00Z", "Europe/Amsterdam"], [1_767_355_200, "UTC"]],
    amountFromCents: [[12_345, "EUR"], [12_345n, "EUR"]],
    toCents: [["123.45", "EUR"]],
    splitAmount: [["100.01", ["30", "30", 40], { currency: "EUR", remainder: "first" }]],
    parseDossier: [[dossier], [open]],
    safeParseDossier: [[dossier], [open]],
    withRates: [[nl, { commercial: [{ from: "2027-01-01", percent: "10.65" }], statutory: [], knownThrough: "2027-06-30" }]],
    freshness: [[nl, { on, renewWithinDays: 30, verifiedWithinDays: 100 }]],
    dueDate: [[simple, parties], [{ ...plain, terms: { kind: "months", months: 2, from: "performance", agreedIn: "contract" } }, parties]],
    readTerms: [["Betaling binnen 30 dagen na factuurdatum, 2% korting bij betaling binnen 10 dagen"], ["50% upfront, the rest 2/10 net 30 EOM"]],
    reviseParts: [[parts, { total: "2420.00", vat: "420.00", parts: { half: { share: "40", due: { kind: "net", days: 30 } } }, billed: ["1"] }]],
    receivables: [[parts, { ...parties, events: events.slice(0, 9), on }]],
    checkInvoice: [[parts, { ...parties, texts: ["Reverse charge"], agreedTerms: { kind: "net", days: 30 } }]],
    checkAgreement: [[draft, parties]],
    accrueInterest: [
      [{ principal: "1000.00", from: "2026-01-01", to: "2026-12-31", currency: "EUR", rate: { table: { rows: [{ from: "2026-01-01", percent: "10" }, { from: "2026-07-01", percent: "11" }], knownThrough: "2026-12-31" }, surcharge: { percent: "1", from: "2026-02-01" } }, compounding: "annual", dayCount: "actual/365", rounding: "once", reductions: [{ from: "2026-03-01", amount: "100.00" }] }],
      [{ principal: "1000.00", from: "2024-01-31", to: "2026-02-28", rate: { percent: "1", per: "month" }, compounding: "monthly" }],
    ],
    collectionCosts: [[{ principal: ["1000.00", "500.00"], law: nl, on, addVat: true, debtor: "business" }], [{ principal: "1000.00", law: nl, on, debtor: "consumer" }]],
    proposePlan: [
      [{ total: "1000.00", firstOn: "2026-07-15", every: "month", count: 4, graceDays: 3, interest: "stopped", onDefault: "whole-sum-due", debtor: "consumer", law: nl }],
      [{ total: "1000.00", firstOn: "2026-01-31", every: "fortnight", instalment: "333.34" }],
    ],
    planStatus: [[plan, [{ on: "2026-03-31", amount: "100.00" }], "2026-04-10"]],
    ledger: [[{
      debts: [
        { id: "A", principal: "1000.00", dueOn: "2026-01-31", costs: [{ on: "2026-02-01", amount: "40.00" }], credits: [{ on: "2026-02-02", amount: "5.00" }], interest: { from: "2026-02-01", rate: { percent: "8" }, compounding: "annual" } },
        { id: "B", principal: "10.00", costs: "1.00", interest: { from: "2026-02-01", rate: { table: nl.interest.statutory, surcharge: { percent: "2" } } } },
      ],
      payments: [{ id: "p", on: "2026-03-01", amount: "100.00", designated: ["A"] }, { on: "2026-04-01", amount: "2000.00" }], on,
    }]],
    statementOn: [[dossier, { ...question, unknownRates: "stop" }], [open, question]],
    prescription: [[dossier, { ...question, invoice: "A" }], [open, question]],
    vatRelief: [[dossier, { ...question, invoice: "A", vatPeriod: "month" }], [late, question]],
    dossierFile: [[dossier, question]],
    rightOfReclaim: [[dossier, { ...question, invoice: "B" }], [late, question]],
    decide: [[dossier, dunning], [open, dunning], [late, { ...question, policy: policies.business }]],
    checkPolicy: [[ours, { law: nl, debtor: "consumer" }]],
    forecast: [[open, { ...dunning, until: "2026-07-31", payments: [{ on: "2026-07-10", amount: "10.00" }] }], [late, { ...dunning, until: "2026-07-10" }]],
    composeNotice: [[late, { ...question, kind: "reminder", language: "nl", channel: "email", deadlineDays: 7, claims: ["principal", "interest"] }], [late, { ...question, kind: "final-demand", language: "en" }]],
    checkNotice: [["Betaal binnen 14 dagen EUR 121,00", { ...question, kind: "fourteen-day-letter", dossier: open, receivedOn: on, channel: "email" }]],
    callScript: [[late, { ...question, language: "en" }]],
    weighCollection: [[late, { ...question, routes: [{ id: "agency", label: "Agency", cost: "50.00", odds: 0.5, days: 60, feePercent: "15", recoversCosts: true }], yearlyDiscount: "4", odds: { agency: 0.4 } }]],
    agePortfolio: [[[dossier, open, late], { ...question, buckets: [0, 30, 60], sales: { amount: "10000.00", days: 90 } }]],
    workList: [[[dossier, open, late], { ...dunning, limit: 2 }]],
    workLines: [[[dossier, open], dunning]],
    workLinesAsync: [[[dossier, open], dunning]],
    rollRates: [[[dossier, open, late], { days: ["2026-03-31", "2026-04-30", on], law: nl, buckets: [0, 30, 60] }]],
    expectedLoss: [[{ rates: { "0-30": { "0-30": 0.5, "31-60": 0.2, paid: 0.3 }, "31-60": { "0-30": 0.3, "31-60": 0.1, paid: 0.5, bad: 0.1 } }, balances: { "0-30": "70000.00", "31-60": "30000.00" }, currency: "EUR" }]],
    recoveryFromOwnPast: [[[dossier, open, late], { ...question, months: [0, 1, 2, 4] }]],
    jumpAtThreshold: [[[96, 97, 98, 99, 100, 101, 102, 103].map((score) => ({ score, recovered: score / 2 + (score >= 100 ? 20 : 0) })), { threshold: 100, from: 90, to: 110 }]],
    recoveryAt: [[{ months: [0, 6, 12], shares: [0.9, 0.5, 0.2] }, 7.5]],
    timelinePicture: [[late, { ...dunning, until: "2026-08-31", language: "en", idPrefix: "a", width: 640 }]],
    interestPicture: [[{ on, currency: "EUR", receivables: [{ invoice: "L", interest: { due: "40.04", paid: "0.00", open: "40.04" }, stretches: [{ from: "2026-03-04", to: on, days: 119, base: "1210.00", percent: "10.15", interest: "40.04" }] }], payments: [{ on, amount: "1.00", allocated: [{ invoice: "L", head: "interest", amount: "1.00" }], unallocated: "0.00" }] }, { language: "en", width: 640 }]],
    agingPicture: [[{ on, currency: "EUR", total: "100.00", buckets: [{ fromDays: null, toDays: 0, count: 1, open: "60.00" }, { fromDays: 1, toDays: null, count: 2, open: "40.00" }] }, { language: "nl", idPrefix: "b" }]],
    jsonSchemaOf: [["dossier"]],
    readUbl: [[ubl]],
    readCii: [[cii]],
    readInvoiceXml: [[ubl], [cii]],
    paymentQrPayload: [[{ name: "Atelier Noord", iban: "NL91 ABNA 0417 1643 00", amount: "1210.00", reference: "RF8820260042" }]],
    checkPaymentReference: [["RF18539007547034"]],
    makePaymentReference: [["iso-11649", "20260042"], ["belgian", "0106766095"]],
    calendarText: [[{ uid: "2026-0042/due@example.org", on: "2026-10-01", title: "Last day to pay", stampedAt: "2026-09-01T08:00:00Z" }], [[{ uid: "a@example.org", on: "2026-10-01", title: "One", description: "x", stampedAt: "2026-09-01", sequence: 1, alarmDaysBefore: 2, url: "https://example.org/a" }]]],
    deadlineCalendar: [[late, { ...question, stampedAt: "2026-06-30", language: "en" }]],
    "dossierChecker.~standard.validate": [[dossier]],
    "invoiceChecker.~standard.validate": [[parts]],
    "partyChecker.~standard.validate": [[creditor]],
    "eventChecker.~standard.validate": [[events[7]]],
  };
}
