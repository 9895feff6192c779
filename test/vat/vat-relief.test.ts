import { parseDossier, vatRelief, type Dossier, type DossierEvent, type Invoice, type Party, type PaymentTerms, type VatRelief, type VatReliefOptions } from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, it } from "vitest";

const creditor: Party = { name: "Atelier Noord", kind: "business" };
const debtor: Party = { name: "Bakkerij Zuid", kind: "business" };
const by = (day: string, agreedIn: "contract" | "invoice" = "contract"): PaymentTerms => ({ kind: "date", dueOn: day, agreedIn });
/** Last day to pay 14 February 2026: relief at the latest on 14 February 2027. 21 % of 1,000.00. */
const INVOICE: Invoice = { number: "A", issuedOn: "2026-01-15", total: "1210.00", vat: "210.00", terms: by("2026-02-14") };
const invoice = (facts: Partial<Invoice> = {}): Invoice => ({ ...INVOICE, ...facts });
const dossier = (events: DossierEvent[] = [], file: Partial<Dossier> = {}): Dossier => ({ creditor, debtor, invoices: [INVOICE], events, ...file });
const ask = (file: Dossier, on = "2027-06-01", options: Partial<VatReliefOptions> = {}): VatRelief[] => vatRelief(file, { on, law: nl, ...options });
const pay = (on: string, amount: string, more: object = {}): DossierEvent => ({ type: "payment", on, amount, designatedHead: "principal", ...more });
const codes = ([relief]: VatRelief[]): string[] => relief!.findings.map(({ code }) => code);

describe("when relief arises (art. 29 Wet OB, reading 13)", () => {
  it.each<[string, Partial<Invoice>, claimableOn: string, period: string, month: string]>([
    ["a year after the last day agreed", {}, "2027-02-14", "2027-Q1", "2027-02"],
    ["in the second quarter", { terms: by("2026-04-01") }, "2027-04-01", "2027-Q2", "2027-04"],
    ["on the last day of the third", { terms: by("2026-09-30") }, "2027-09-30", "2027-Q3", "2027-09"],
    ["in the fourth", { terms: by("2026-12-31") }, "2027-12-31", "2027-Q4", "2027-12"],
    ["29 February: the year after has none", { issuedOn: "2024-01-30", terms: by("2024-02-29") }, "2025-02-28", "2025-Q1", "2025-02"],
    ["28 February, the year after is a leap year", { issuedOn: "2023-01-30", terms: by("2023-02-28") }, "2024-02-28", "2024-Q1", "2024-02"],
    // 20 January + 30 days = 19 February.
    ["nothing agreed: a year after the thirtieth day from receipt", { terms: undefined as never, receivedOn: "2026-01-20" }, "2027-02-19", "2027-Q1", "2027-02"],
    ["nothing agreed, a later performance: receipt all the same", { terms: undefined as never, receivedOn: "2026-01-20", performedOn: "2026-03-20" }, "2027-02-19", "2027-Q1", "2027-02"],
    // 15 January + 30 days = 14 February.
    ["nothing agreed, receipt unknown: from the invoice", { terms: undefined as never }, "2027-02-14", "2027-Q1", "2027-02"],
    ["a term that stands only on the invoice is not agreed", { terms: by("2026-06-30", "invoice"), receivedOn: "2026-01-20" }, "2027-02-19", "2027-Q1", "2027-02"],
    // 31 January 2024 + 30 days = 1 March, over 29 February.
    ["thirty days over 29 February", { issuedOn: "2024-01-31", terms: undefined as never, receivedOn: "2024-01-31" }, "2025-03-01", "2025-Q1", "2025-03"],
  ])("%s", (_, facts, claimableOn, period, month) => {
    const { terms, ...rest } = { ...INVOICE, ...facts };
    const file = dossier([], { invoices: [terms === undefined ? rest : { ...rest, terms }] });
    expect(ask(file)).toMatchObject([{ invoice: "A", claimableOn, period, amount: "210.00", repaidOnLaterReceipt: "0.00" }]);
    expect(ask(file, "2027-06-01", { vatPeriod: "month" })).toMatchObject([{ claimableOn, period: month }]);
  });

  it("says that the receipt is not known, where that matters", () => {
    const { terms: _, ...bare } = INVOICE;
    const [relief] = ask(dossier([], { invoices: [INVOICE, { ...bare, number: "B" }] }), "2026-06-01").slice(1);
    expect(relief!.findings).toEqual([expect.objectContaining({ code: "RECEIPT_UNKNOWN", path: "invoices[1].receivedOn" })]);
    expect(codes(ask(dossier(), "2026-06-01"))).toEqual([]);
  });

  it("names the article", () => {
    expect(ask(dossier())[0]!.basis.map(({ ref }) => ref)).toEqual(["art. 29 Wet OB", "art. 29(4) Wet OB"]);
  });
});

describe("where nothing comes back", () => {
  const { vat: _, ...withoutVat } = INVOICE;
  it.each<[string, Dossier]>([
    ["the invoice carries no VAT", dossier([], { invoices: [withoutVat] })],
    ["the VAT is zero: reverse-charged", dossier([], { invoices: [invoice({ vat: "0.00" })] })],
    ["a credit invoice", dossier([], { invoices: [invoice({ total: "-1210.00", vat: "-210.00" })] })],
    ["the creditor accounts on cash basis", dossier([], { creditor: { ...creditor, vatAccounting: "cash" } })],
    ["the creditor is not in business", dossier([], { creditor: { ...creditor, kind: "consumer" } })],
    ["paid before relief arose", dossier([pay("2027-02-13", "1210.00")])],
    ["credited from the start", dossier([{ type: "credit", on: "2026-03-01", invoice: "A", amount: "1210.00" }])],
    ["credited from the start, later", dossier([{ type: "credit", on: "2027-05-01", invoice: "A", amount: "1210.00" }])],
    ["set off later, working back to before", dossier([{ type: "set-off", on: "2027-05-01", effectiveOn: "2026-02-14", amount: "1210.00" }])],
    ["a part whose milestone is not reached", dossier([], { invoices: [invoice({ terms: { kind: "parts", agreedIn: "contract", parts: [{ due: { kind: "milestone", milestone: "done" } }] } })] })],
    ["no invoices", dossier([], { invoices: [] })],
  ])("%s", (_, file) => {
    expect(ask(file)).toEqual([]);
  });

  it("but a creditor on invoice basis gets it, whoever the debtor is", () => {
    for (const kind of ["business", "consumer", "public-authority", "unknown"] as const) {
      expect(ask(dossier([], { creditor: { ...creditor, vatAccounting: "invoice" }, debtor: { ...debtor, kind } }))).toMatchObject([{ amount: "210.00" }]);
    }
  });
});

describe("how much (the VAT in the principal open on that day)", () => {
  it.each<[string, DossierEvent[], on: string, amount: string, repaid: string]>([
    ["nothing paid", [], "2027-06-01", "210.00", "0.00"],
    ["the day itself", [], "2027-02-14", "210.00", "0.00"],
    ["before it arises: what is open now", [pay("2026-05-01", "605.00")], "2026-06-01", "105.00", "0.00"],
    ["half paid before", [pay("2026-05-01", "605.00")], "2027-06-01", "105.00", "0.00"],
    ["paid on the day itself counts as before", [pay("2027-02-14", "605.00")], "2027-06-01", "105.00", "0.00"],
    ["half paid after: due again", [pay("2027-02-15", "605.00")], "2027-06-01", "210.00", "105.00"],
    ["paid in full after", [pay("2027-03-01", "1210.00")], "2027-06-01", "210.00", "210.00"],
    ["paid after the day asked about", [pay("2027-07-01", "1210.00")], "2027-06-01", "210.00", "0.00"],
    // 210 × 100 ÷ 1,210 = 17.3554; 210 × 1,110 ÷ 1,210 = 192.6446.
    ["rounded to the cent", [pay("2027-03-01", "100.00")], "2027-06-01", "210.00", "17.36"],
    ["rounded to the cent, before", [pay("2026-03-01", "100.00")], "2027-06-01", "192.64", "0.00"],
    ["a payment that was reversed never came", [pay("2026-05-01", "605.00", { id: "p" }), { type: "payment-reversed", on: "2027-05-01", payment: "p" }], "2027-06-01", "210.00", "0.00"],
    ["and counts until then", [pay("2026-05-01", "605.00", { id: "p" }), { type: "payment-reversed", on: "2027-05-01", payment: "p" }], "2027-04-30", "105.00", "0.00"],
    ["a correction known later lowers it from the start", [{ type: "credit", on: "2027-05-01", invoice: "A", amount: "121.00" }], "2027-06-01", "189.00", "0.00"],
    ["a credit from a later day is no receipt", [{ type: "credit", on: "2027-05-01", effectiveOn: "2027-05-01", invoice: "A", amount: "121.00" }], "2027-06-01", "210.00", "0.00"],
    ["a waiver after it is no receipt", [{ type: "waiver", on: "2027-05-01", of: "principal", amount: "605.00" }], "2027-06-01", "210.00", "0.00"],
    ["a set-off after it is", [{ type: "set-off", on: "2027-05-01", amount: "9999.00" }], "2027-06-01", "210.00", "210.00"],
    ["written off: the claim stays", [{ type: "write-off", on: "2026-12-01", reason: "hopeless" }], "2027-06-01", "210.00", "0.00"],
  ])("%s", (_, events, on, amount, repaid) => {
    expect(ask(dossier(events), on)).toMatchObject([{ claimableOn: "2027-02-14", amount, repaidOnLaterReceipt: repaid }]);
  });

  it("a payment that names nothing goes to costs and interest first: only what reaches the principal counts", () => {
    const received = (amount: string) => ask(dossier([{ type: "payment", on: "2027-03-01", amount }])).map(({ repaidOnLaterReceipt }) => repaidOnLaterReceipt);
    // 40.00 of costs. Interest: 136 days at 10.15 % are 45.76 and 184 at 10.40 % are 63.44; no rate of 2027 is known.
    expect(received("149.20")).toEqual(["0.00"]);
    // 60.00 reach the principal: 210 × 60 ÷ 1,210 = 10.413.
    expect(received("209.20")).toEqual(["10.41"]);
  });

  it("interest bears no VAT: what is repaid never exceeds the relief", () => {
    expect(ask(dossier([{ type: "payment", on: "2027-03-01", amount: "5000.00" }]))).toMatchObject([{ amount: "210.00", repaidOnLaterReceipt: "210.00" }]);
  });

  it("half a cent is rounded up", () => {
    const half = invoice({ total: "2.00", vat: "1.00" });
    expect(ask(dossier([pay("2027-03-01", "0.01")], { invoices: [half] }))).toMatchObject([{ amount: "1.00", repaidOnLaterReceipt: "0.01" }]);
    expect(ask(dossier([pay("2026-03-01", "0.01")], { invoices: [half] }))).toMatchObject([{ amount: "1.00", repaidOnLaterReceipt: "0.00" }]);
  });

  it("each part has its own day and its own share", () => {
    const terms: PaymentTerms = { kind: "parts", agreedIn: "contract", parts: [{ label: "start", share: "30", due: { kind: "date", dueOn: "2026-02-14" } }, { label: "end", due: { kind: "date", dueOn: "2026-08-14" } }] };
    const file = dossier([pay("2026-03-01", "121.00", { invoices: [{ invoice: "A", part: "start" }] })], { invoices: [invoice({ terms })] });
    expect(ask(file)).toMatchObject([
      { invoice: "A", part: "start", claimableOn: "2027-02-14", amount: "42.00" },
      { invoice: "A", part: "end", claimableOn: "2027-08-14", amount: "147.00" },
    ]);
    // A term that was not agreed: a part is due when its work is done, not thirty days from the receipt of the invoice.
    expect(ask(dossier([], { invoices: [invoice({ terms: { ...terms, agreedIn: "invoice" } })] })).map(({ claimableOn }) => claimableOn)).toEqual(["2027-02-14", "2027-08-14"]);
  });

  it("several invoices, several days: each is seen on its own", () => {
    const file = dossier([pay("2027-03-01", "605.00", { invoices: ["B"] })], { invoices: [INVOICE, invoice({ number: "B", terms: by("2026-03-14") }), invoice({ number: "C", terms: by("2027-01-14") })] });
    expect(ask(file).map(({ invoice: number, claimableOn, amount, repaidOnLaterReceipt }) => [number, claimableOn, amount, repaidOnLaterReceipt])).toEqual([
      ["A", "2027-02-14", "210.00", "0.00"], ["B", "2027-03-14", "105.00", "0.00"], ["C", "2028-01-14", "210.00", "0.00"],
    ]);
    expect(ask(file, "2027-06-01", { invoice: "B" }).map(({ invoice: number }) => number)).toEqual(["B"]);
  });

  it("has the decimals of the invoice's currency", () => {
    const yen = invoice({ currency: "JPY", total: "110000", vat: "10000" });
    expect(ask(dossier([pay("2027-03-01", "55001")], { invoices: [yen] }))).toMatchObject([{ amount: "10000", repaidOnLaterReceipt: "5000" }]);
  });
});

describe("what to know", () => {
  it.each<[string, Dossier, on: string, string[]]>([
    ["not yet", dossier(), "2027-02-13", []],
    ["arisen", dossier(), "2027-02-14", ["VAT_RELIEF_ARISEN"]],
    ["received later", dossier([pay("2027-03-01", "605.00")]), "2027-06-01", ["VAT_RELIEF_ARISEN", "VAT_DUE_AGAIN"]],
    ["bankrupt: it may be certain earlier", dossier([{ type: "insolvency", on: "2026-06-01", kind: "bankruptcy" }]), "2026-07-01", ["VAT_RELIEF_MAY_BE_EARLIER"]],
    ["written off: it may be certain earlier", dossier([{ type: "write-off", on: "2026-06-01", reason: "gone" }]), "2026-07-01", ["VAT_RELIEF_MAY_BE_EARLIER"]],
    ["bankrupt after it arose", dossier([{ type: "insolvency", on: "2027-02-14", kind: "bankruptcy" }]), "2027-06-01", ["VAT_RELIEF_ARISEN"]],
    ["suspension of payments makes nothing certain", dossier([{ type: "insolvency", on: "2026-06-01", kind: "suspension-of-payments" }]), "2026-07-01", []],
    ["an invoice from before 2017", dossier([], { invoices: [invoice({ issuedOn: "2016-12-31", terms: by("2017-01-30") })] }), "2017-06-01", ["VAT_RELIEF_OLD_REGIME"]],
    ["one from 2017", dossier([], { invoices: [invoice({ issuedOn: "2017-01-01", terms: by("2017-01-31") })] }), "2017-06-01", []],
    ["an event that has not happened yet", dossier([pay("2027-03-01", "605.00")]), "2026-06-01", ["EVENTS_AHEAD"]],
  ])("%s", (_, file, on, expected) => {
    expect(codes(ask(file, on))).toEqual(expected);
  });

  it("what is due again stands on art. 29(5)", () => {
    const [relief] = ask(dossier([pay("2027-03-01", "605.00")]));
    expect(relief!.basis.at(-1)!.ref).toBe("art. 29(5) Wet OB");
    expect(relief!.findings.at(-1)).toMatchObject({ values: { invoice: "A", amount: "105.00" } });
  });
});

describe("facts and input", () => {
  it("is answered beyond the last known rate", () => {
    expect(ask(dossier([pay("2040-01-01", "1.00")]), "2041-01-01")).toMatchObject([{ amount: "210.00", repaidOnLaterReceipt: "0.17" }]);
  });

  it("gives plain JSON, for checked facts too", () => {
    const file = dossier([pay("2027-03-01", "605.00"), { type: "credit", on: "2027-05-01", invoice: "A", amount: "121.00" }]);
    const answer = ask(parseDossier(JSON.parse(JSON.stringify(file))));
    expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
    expect(ask(file)).toStrictEqual(answer);
  });

  it.each<[string, () => unknown, object]>([
    ["an unknown invoice", () => ask(dossier(), "2027-06-01", { invoice: "Z" }), { code: "INCONSISTENT", issues: [expect.objectContaining({ path: "options.invoice" })] }],
    ["an unknown rhythm", () => ask(dossier(), "2027-06-01", { vatPeriod: "year" as never }), { code: "INVALID_INPUT", issues: [expect.objectContaining({ path: "options.vatPeriod" })] }],
    ["a day that does not exist", () => ask(dossier(), "2027-02-29"), { code: "INVALID_INPUT", issues: [expect.objectContaining({ path: "options.on" })] }],
    ["a law pack without the section", () => { const { vatRelief: _, ...law } = nl; return ask(dossier(), "2027-06-01", { law }); }, { code: "UNSUPPORTED" }],
  ])("%s is an error with its path", (_, run, error) => {
    expect(run).toThrow(expect.objectContaining({ name: "TermijnError", ...error }));
  });
});
