import * as termijn from "termijn";
import { nl } from "termijn/nl";
import { describe, expect, expectTypeOf, it } from "vitest";

/** The names and shapes that callers count on, as the contract declares them, from values to the statement. */
declare namespace Contract {
  export type IsoDate = string;
  export type Amount = string;
  export type Percent = string;
  export interface LegalBasis { ref: string ; title?: string; since?: IsoDate; url?: string; note?: string }
  export interface Finding { code: string; severity: "error" | "warning" | "note"; message: string; values?: Record<string, string>; path?: string; fix?: string; basis?: LegalBasis[] }
  export function dateIn(instant: number | string | Date, timeZone: string): IsoDate;
  export function amountFromCents(cents: number | bigint, currency?: string): Amount;
  export function toCents(amount: Amount, currency?: string): number;
  export interface Party {
    name: string;
    id?: string;
    kind: "business" | "consumer" | "public-authority" | "unknown";
    size?: "large" | "small-or-medium";
    naturalPerson?: boolean;
    country?: string; language?: string;
    vatId?: string; registrationNumber?: string; identifiers?: { scheme?: string ; value: string }[]; iban?: string;
    address?: { lines: string[]; postcode?: string; city?: string; country?: string };
    email?: string; phone?: string; contact?: string;
    deductsVat?: boolean;
    vatAccounting?: "invoice" | "cash";
  }
  export type PaymentTerms = TermRule & {
    agreedIn?: "contract" | "general-conditions" | "invoice";
    expresslyAgreed?: boolean;
    objectivelyJustified?: boolean;
    discount?: { percent: Percent; withinDays: number };
  };
  export type InterestClause = { percent: Percent; per?: "year" | "month"; compounding?: Compounding } | { surcharge: Percent };
  export type TermRule =
    | { kind: "net"; days: number; from?: "issue" | "receipt" | "performance" }
    | { kind: "date"; dueOn: IsoDate }
    | { kind: "months"; months: number; from?: "issue" | "receipt" | "performance" }
    | { kind: "end-of-month"; days?: number; order?: "days-first" | "month-end-first" }
    | { kind: "parts"; parts: { share?: Percent; amount?: Amount; label?: string; due: { kind: "date"; dueOn: IsoDate } | { kind: "net"; days: number } | { kind: "milestone"; milestone: string; reachedOn?: IsoDate; days?: number } }[] };
  export interface Invoice {
    number: string;
    issuedOn: IsoDate; receivedOn?: IsoDate;
    performedOn?: IsoDate;
    acceptance?: { days?: number; acceptedOn?: IsoDate; rejectedOn?: IsoDate; expresslyAgreed?: boolean };
    contractedOn?: IsoDate;
    currency?: string;
    total: Amount; vat?: Amount;
    subject?: "goods" | "services";
    interest?: InterestClause;
    costsClause?: { percent: Percent; minimum?: Amount };
    recurring?: { contract: string; every: "week" | "month" | "quarter" };
    terms?: PaymentTerms;
    references?: { order?: string; customer?: string; costCentre?: string; payment?: string; project?: string };
    lines?: { description: string; quantity?: string; unitPrice?: Amount; amount?: Amount; vatPercent?: Percent }[];
    paymentUrl?: string;
  }
  export interface EventBase { on: IsoDate; id?: string; note?: string; step?: string; policy?: string; key?: string }
  export type ReceivableRef = string | { invoice: string; part: string };
  export type DossierEvent = EventBase & (
    | { type: "payment"; amount: Amount; invoices?: ReceivableRef[]; designatedHead?: "costs" | "interest" | "principal"; reference?: string }
    | { type: "set-off"; amount: Amount; effectiveOn?: IsoDate; invoices?: ReceivableRef[] }
    | { type: "payment-reversed"; payment: string }
    | { type: "credit"; amount: Amount; invoice: string; part?: string; number?: string; reason?: "correction" | "return" | "goodwill"; effectiveOn?: IsoDate }
    | { type: "notice"; kind: NoticeKind; channel: Channel; receivedOn?: IsoDate; receipt?: "proven" | "presumed" | "denied" | "returned"; deadlineOn?: IsoDate; invoices?: ReceivableRef[]; claimed?: { interest?: Amount; costs?: Amount; vatOnCosts?: Amount } }
    | { type: "step"; step: string; outcome: "done" | "skipped" }
    | { type: "milestone"; invoice: string; milestone: string }
    | { type: "handback" }
    | { type: "contact"; channel: Channel; outcome: "no-answer" | "will-pay" | "cannot-pay" | "disputes" | "says-paid" | "not-received" | "other" }
    | { type: "promise"; payBy: IsoDate; amount?: Amount; confirmedOn?: IsoDate; invoices?: ReceivableRef[] }
    | { type: "deferral"; until: IsoDate; invoices?: ReceivableRef[]; interest?: "keeps-running" | "stopped" }
    | { type: "plan"; plan: InstalmentPlan; invoices?: ReceivableRef[] }
    | { type: "settlement"; amount: Amount; payBy: IsoDate; interest?: "keeps-running" | "stopped"; onDefault?: "revives" | "stays" }
    | { type: "dispute"; reason: string; invoice?: string; part?: string; amount?: Amount }
    | { type: "dispute-resolved"; dispute?: string; outcome: "upheld" | "rejected" | "settled"; amount?: Amount }
    | { type: "hold"; reason: string; until?: IsoDate; invoices?: ReceivableRef[] }
    | { type: "release"; hold?: string }
    | { type: "acknowledgement"; invoices?: ReceivableRef[] }
    | { type: "waiver"; of: "interest" | "costs" | "principal"; amount?: Amount; invoice?: string; part?: string }
    | { type: "suspension" } | { type: "resumption" }
    | { type: "handover"; to: "agency" | "bailiff" | "lawyer" | "court" }
    | { type: "judgment"; principal?: Amount; interest?: { from: IsoDate; rate: RateSource }; costs?: Amount; finalOn?: IsoDate }
    | { type: "insolvency"; kind: "bankruptcy" | "suspension-of-payments" | "debt-restructuring" | "whoa" | "debt-counselling" }
    | { type: "insolvency-ended"; outcome: "clean-slate" | "closed" | "composition" }
    | { type: "cost"; amount: Amount; what: string }
    | { type: "write-off"; amount?: Amount; reason: string }
  );
  export type Channel = "email" | "post" | "registered-post" | "phone" | "sms" | "visit" | "bailiff" | "portal";
  export interface Dossier {
    id?: string;
    creditor: Party; debtor: Party; invoices: Invoice[]; events: DossierEvent[];
    bankDataThrough?: IsoDate;
  }
  export function parseDossier(input: unknown): Dossier;
  export function safeParseDossier(input: unknown): { ok: true; value: Dossier; findings: Finding[] } | { ok: false; error: ErrorData };
  export interface ErrorData { name: "TermijnError"; code: "INVALID_INPUT" | "RATE_UNKNOWN" | "UNSUPPORTED" | "INCONSISTENT" | "REFUSED"; message: string; issues: { path: string; code: string; message: string }[] }
  export class TermijnError extends Error implements ErrorData { name: "TermijnError"; code: ErrorData["code"]; issues: ErrorData["issues"]; toJSON(): ErrorData }
  /** What the contract promises of a pack; its rest is the project's own, so the functions below take the package's. */
  export interface PromisedLawPack { code: string; name: string; verifiedOn: IsoDate; currency: string; interest: { statutory: RateTable; commercial: RateTable } }
  export type LawPack = termijn.LawPack;
  export interface RateTable {
    id: string; compounding: Compounding; basis: LegalBasis[];
    rows: { from: IsoDate; percent: Percent }[];
    knownThrough: IsoDate;
    fixing?: "floating" | "at-start";
  }
  export type Compounding = "none" | "annual" | "monthly";
  export function withRates(law: LawPack, rows: { statutory?: RateTable["rows"]; commercial?: RateTable["rows"]; knownThrough: IsoDate }): LawPack;
  export interface DueDate {
    dueOn: IsoDate;
    claimableFrom: IsoDate;
    interestFrom: IsoDate | null;
    source: "agreed" | "statutory" | "statutory-instead-of-void-term" | "immediate";
    basis: LegalBasis[]; findings: Finding[];
  }
  export function receivables(invoice: Invoice, context: { creditor: Party; debtor: Party; law: LawPack; events?: DossierEvent[]; on?: IsoDate }): { invoice: string; part?: string; amount: Amount; due: Omit<DueDate, "dueOn"> & { dueOn: IsoDate | null } }[];
  export function dueDate(invoice: Invoice, context: { creditor: Party; debtor: Party; law: LawPack }): DueDate;
  export type RateSource = { table: Pick<RateTable, "rows" | "knownThrough"> & Partial<RateTable>; surcharge?: { percent: Percent; from?: IsoDate } } | { percent: Percent; per?: "year" | "month" };
  export interface Accrual {
    total: Amount;
    stretches: { from: IsoDate; to: IsoDate; days: number; base: Amount; percent: Percent; interest: Amount }[];
    capitalised: { on: IsoDate; base: Amount }[];
  }
  export function accrueInterest(input: {
    principal: Amount;
    from: IsoDate; to: IsoDate; currency?: string;
    rate: RateSource; compounding?: Compounding;
    dayCount?: "actual/365" | "actual/actual" | "actual/360" | "30/360";
    rounding?: "per-stretch" | "once";
    reductions?: { from: IsoDate; amount: Amount }[];
  }): Accrual;
  export type CostLine = { kind: "slice"; upTo: Amount | null; percent: Percent; amount: Amount } | { kind: "fixed" | "minimum" | "maximum"; amount: Amount; claim?: number };
  export function collectionCosts(input: { principal: Amount | Amount[]; law: LawPack; on: IsoDate; addVat?: boolean; debtor?: Party["kind"] }): { amount: Amount; vat: Amount; total: Amount; lines: CostLine[]; basis: LegalBasis[] };
  export interface Head { due: Amount; paid: Amount; open: Amount }
  export function ledger(input: {
    debts: { id: string; principal: Amount; dueOn?: IsoDate; costs?: Amount | { on: IsoDate; amount: Amount }[]; credits?: { on: IsoDate; amount: Amount }[]; interest?: { from: IsoDate; rate: RateSource; compounding?: Compounding } }[];
    payments: { id?: string; on: IsoDate; amount: Amount; designated?: string[] }[];
    on: IsoDate;
  }): {
    debts: { id: string; principal: Head; interest: Head; costs: Head; open: Amount }[];
    payments: { id?: string; on: IsoDate; amount: Amount; allocated: { debt: string; head: "costs" | "interest" | "principal"; amount: Amount }[]; unallocated: Amount }[];
    open: Amount;
  };
  export interface Statement {
    on: IsoDate; currency: string; law: string;
    principal: Head; interest: Head; costs: Head; vatOnCosts: Amount;
    open: Amount; overdue: Amount; disputed: Amount; credited: Amount; waived: Amount; writtenOff: Amount; unallocated: Amount;
    perDay: Amount;
    receivables: { invoice: string; part?: string; dueOn: IsoDate | null; interestFrom: IsoDate | null; daysLate: number; principal: Head; interest: Head; costs: Head; stretches: Accrual["stretches"]; state: "not-due" | "due" | "late" | "paid" | "credited" | "disputed" | "written-off" }[];
    payments: { on: IsoDate; amount: Amount; allocated: { invoice: string; part?: string; head: "costs" | "interest" | "principal"; amount: Amount }[]; unallocated: Amount }[];
    basis: LegalBasis[]; findings: Finding[];
  }
  export function statementOn(dossier: Dossier, options: { on: IsoDate; law: LawPack; unknownRates?: "error" | "stop" }): Statement;
  export type NoticeKind = "invoice" | "courtesy" | "reminder" | "second-reminder" | "fourteen-day-letter" | "notice-of-default" | "final-demand" | "suspension" | "confirmation" | "plan-proposal" | "handover" | "interruption";
  export interface InstalmentPlan { total: Amount; instalments: { dueOn: IsoDate; amount: Amount }[]; interest: "keeps-running" | "stopped"; graceDays: number; onDefault: "whole-sum-due" | "resume-dunning"; agreedOn?: IsoDate }
  export function splitAmount(total: Amount, shares: (Percent | number)[], options?: { currency?: string; remainder?: "last" | "first" }): Amount[];
  export function planStatus(plan: InstalmentPlan, payments: { on: IsoDate; amount: Amount }[], on: IsoDate): { state: "on-track" | "late" | "broken" | "completed"; paid: Amount; open: Amount; next?: { dueOn: IsoDate; amount: Amount }; instalments: { dueOn: IsoDate; amount: Amount; paid: Amount; state: "paid" | "partial" | "pending" | "missed" }[]; brokenOn?: IsoDate };
}

describe("functions are what the contract declares", () => {
  it("each can be used where the contract's is expected", () => {
    expectTypeOf(termijn.dateIn).toExtend<typeof Contract.dateIn>();
    expectTypeOf(termijn.amountFromCents).toExtend<typeof Contract.amountFromCents>();
    expectTypeOf(termijn.toCents).toExtend<typeof Contract.toCents>();
    expectTypeOf(termijn.splitAmount).toExtend<typeof Contract.splitAmount>();
    expectTypeOf(termijn.parseDossier).toExtend<typeof Contract.parseDossier>();
    expectTypeOf(termijn.safeParseDossier).toExtend<typeof Contract.safeParseDossier>();
    expectTypeOf(termijn.withRates).toExtend<typeof Contract.withRates>();
    expectTypeOf(termijn.receivables).toExtend<typeof Contract.receivables>();
    expectTypeOf(termijn.dueDate).toExtend<typeof Contract.dueDate>();
    expectTypeOf(termijn.accrueInterest).toExtend<typeof Contract.accrueInterest>();
    expectTypeOf(termijn.collectionCosts).toExtend<typeof Contract.collectionCosts>();
    expectTypeOf(termijn.planStatus).toExtend<typeof Contract.planStatus>();
    expectTypeOf(termijn.ledger).toExtend<typeof Contract.ledger>();
    expectTypeOf(termijn.statementOn).toExtend<typeof Contract.statementOn>();
  });

  it("each takes exactly as many arguments", () => {
    expectTypeOf<Parameters<typeof termijn.statementOn>["length"]>().toEqualTypeOf<Parameters<typeof Contract.statementOn>["length"]>();
    expectTypeOf<Parameters<typeof termijn.ledger>["length"]>().toEqualTypeOf<Parameters<typeof Contract.ledger>["length"]>();
    expectTypeOf<Parameters<typeof termijn.dueDate>["length"]>().toEqualTypeOf<Parameters<typeof Contract.dueDate>["length"]>();
    expect([termijn.statementOn.length, termijn.ledger.length, termijn.dueDate.length]).toEqual([2, 1, 2]);
  });

  it("the error can be thrown, caught and read as the contract says", () => {
    expectTypeOf<termijn.TermijnError>().toExtend<Contract.TermijnError>();
    expectTypeOf<termijn.ErrorData>().toExtend<Contract.ErrorData>();
    expectTypeOf<Contract.ErrorData>().toExtend<termijn.ErrorData>();
    const error = new termijn.TermijnError("INVALID_INPUT", [{ path: "total", code: "amount", message: "expected an amount" }]);
    expect(error).toBeInstanceOf(Error);
    expect(JSON.parse(JSON.stringify(error))).toEqual({ name: "TermijnError", code: "INVALID_INPUT", message: error.message, issues: error.issues });
  });
});

describe("facts go in and come out as the contract's", () => {
  it("what a caller builds by the contract is taken", () => {
    expectTypeOf<Contract.Party>().toExtend<termijn.Party>();
    expectTypeOf<Contract.Invoice>().toExtend<termijn.Invoice>();
    expectTypeOf<Contract.PaymentTerms>().toExtend<termijn.PaymentTerms>();
    expectTypeOf<Contract.TermRule>().toExtend<termijn.TermRule>();
    expectTypeOf<Contract.InterestClause>().toExtend<termijn.InterestClause>();
    expectTypeOf<Contract.DossierEvent>().toExtend<termijn.DossierEvent>();
    expectTypeOf<Contract.Dossier>().toExtend<termijn.Dossier>();
    expectTypeOf<Contract.RateSource>().toExtend<termijn.RateSource>();
    expectTypeOf<Contract.RateTable>().toExtend<termijn.RateTable>();
    expectTypeOf<Contract.InstalmentPlan>().toExtend<termijn.InstalmentPlan>();
  });

  it("what the package gives back is read by the contract", () => {
    expectTypeOf<termijn.Party>().toExtend<Contract.Party>();
    expectTypeOf<termijn.Invoice>().toExtend<Contract.Invoice>();
    expectTypeOf<termijn.PaymentTerms>().toExtend<Contract.PaymentTerms>();
    expectTypeOf<termijn.DossierEvent>().toExtend<Contract.DossierEvent>();
    expectTypeOf<termijn.Dossier>().toExtend<Contract.Dossier>();
    expectTypeOf<termijn.Finding>().toExtend<Contract.Finding>();
    expectTypeOf<termijn.LegalBasis>().toExtend<Contract.LegalBasis>();
    expectTypeOf<termijn.DueDate>().toExtend<Contract.DueDate>();
    expectTypeOf<termijn.Accrual>().toExtend<Contract.Accrual>();
    expectTypeOf<termijn.Head>().toExtend<Contract.Head>();
    expectTypeOf<termijn.Statement>().toExtend<Contract.Statement>();
    expectTypeOf<termijn.CostLine>().toExtend<Contract.CostLine>();
    expectTypeOf<termijn.NoticeKind>().toEqualTypeOf<Contract.NoticeKind>();
    expectTypeOf<termijn.Channel>().toEqualTypeOf<Contract.Channel>();
    expectTypeOf<termijn.ReceivableRef>().toExtend<Contract.ReceivableRef>();
    expectTypeOf<termijn.Compounding>().toEqualTypeOf<Contract.Compounding>();
  });

  it("a law pack has what the contract promises of it", () => {
    expectTypeOf<termijn.LawPack>().toExtend<Contract.PromisedLawPack>();
    expectTypeOf<termijn.RateTable>().toExtend<Contract.RateTable>();
    expectTypeOf(nl).toExtend<Contract.PromisedLawPack>();
    expect(nl).toMatchObject({ code: "nl", currency: "EUR", verifiedOn: "2026-11-21", interest: { statutory: { knownThrough: "2026-12-31" }, commercial: { knownThrough: "2026-12-31" } } });
  });
});

describe("a caller's code written by the contract", () => {
  const creditor: Contract.Party = { name: "Atelier Noord", kind: "business" };
  const dossier: Contract.Dossier = {
    creditor, debtor: { name: "Bakkerij Zuid", kind: "business" },
    invoices: [{ number: "A", issuedOn: "2026-01-02", total: "36500.00", terms: { kind: "date", dueOn: "2026-01-31", agreedIn: "contract" } }],
    events: [{ type: "payment", on: "2026-02-10", amount: "18391.50", invoices: ["A"] }],
  };

  it("compiles, and gets its answer in the contract's shapes", () => {
    const statement: Contract.Statement = termijn.statementOn(dossier, { on: "2026-02-20", law: nl, unknownRates: "stop" });
    const open: Contract.Amount = statement.receivables[0]!.principal.open;
    const parsed = termijn.safeParseDossier(JSON.parse(JSON.stringify(dossier)) as unknown);
    const value: Contract.Dossier | Contract.ErrorData = parsed.ok ? parsed.value : parsed.error;
    expect(open).toBe("18250.00");
    expect(value).toMatchObject({ invoices: [{ number: "A" }] });
  });

  it("may hold the rows of a table, and hand them on with a surcharge", () => {
    const table: Contract.RateTable = nl.interest.commercial;
    const rows: { from: string; percent: string }[] = table.rows;
    const rate: Contract.RateSource = { table: { rows, knownThrough: table.knownThrough }, surcharge: { percent: "2", from: "2026-01-01" } };
    // 36,500.00 × 12.15 % × 10 ÷ 365
    expect(termijn.accrueInterest({ principal: "36500.00", from: "2026-02-01", to: "2026-02-10", rate }).total).toBe("121.50");
  });

  it("switches over events with a default", () => {
    const kind = (event: Contract.DossierEvent): string => {
      switch (event.type) {
        case "payment":
          return event.amount;
        case "notice":
          return event.kind;
        default:
          return event.type;
      }
    };
    expect(termijn.parseDossier(dossier).events.map(kind)).toEqual(["18391.50"]);
  });

  it("catches what is thrown by name and code", () => {
    const caught = ((): Contract.ErrorData | undefined => {
      try {
        termijn.statementOn(dossier, { on: "21-11-2026", law: nl });
        return undefined;
      } catch (error) {
        return (error as Contract.TermijnError).toJSON();
      }
    })();
    expect(caught).toMatchObject({ name: "TermijnError", code: "INVALID_INPUT", issues: [{ path: "options.on" }] });
  });

  it("does not compile with what the contract does not know", () => {
    // @ts-expect-error a Date is not a day
    expect(() => termijn.statementOn(dossier, { on: new Date(), law: nl })).toThrow();
    // @ts-expect-error an amount is a string
    expect(() => termijn.toCents(12.5)).toThrow();
    // @ts-expect-error no such kind
    expect(() => termijn.parseDossier({ ...dossier, debtor: { name: "X", kind: "company" } } satisfies Contract.Dossier)).toThrow();
  });
});
