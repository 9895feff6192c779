import { dayOf, formatDay, type EpochDay, type IsoDate } from "../dates/day.js";
import { invalid } from "../errors/invalid.js";
import { membersOf } from "../errors/members-of.js";
import { distinctFindings, type Finding } from "../facts/finding.js";
import type { Dossier } from "../facts/dossier.js";
import type { LegalBasis } from "../facts/legal-basis.js";
import { checkedDossier } from "../facts/parse-dossier.js";
import { printStretches, type InterestStretch } from "../interest/accrue-interest.js";
import { checkedLaw } from "../law/checked-law.js";
import { findingsOfInvoice } from "../law/findings-of-invoice.js";
import type { LawPack } from "../law/pack.js";
import { countedUnder } from "../ledger/allocation.js";
import type { HeadCents, HeadName } from "../ledger/debt-account.js";
import { printHead, type Head } from "../ledger/ledger.js";
import { formatCents, type Amount, type Cents } from "../money/amount.js";
import { accountOn, type DossierAccount } from "./account.js";
import type { ClaimAccount } from "./claim-account.js";
import { daysLate } from "./days-late.js";
import { disputedAmounts } from "./disputed.js";
import { interestOfOneMoreDay } from "./one-more-day.js";
import { openPerClaim } from "./open-per-claim.js";
import { printCostCharges, type CostCharge } from "./cost-charges.js";
import { rateFindings } from "./rate-findings.js";
import type { Heads } from "./written-off.js";

/**
 * What is owed on a day (rekening-overzicht): open = principal + interest + costs, what is not yet due included; overdue and disputed are
 * parts of open. A write-off moves the sum to writtenOff; the claim stays.
 */
export interface Statement {
  on: IsoDate;
  currency: string;
  /** The code of the law pack. */
  law: string;
  principal: Head;
  interest: Head;
  /** With vatOnCosts. */
  costs: Head;
  vatOnCosts: Amount;
  open: Amount;
  overdue: Amount;
  disputed: Amount;
  credited: Amount;
  waived: Amount;
  writtenOff: Amount;
  /** Money and credit that belongs to no debt; never lost. */
  unallocated: Amount;
  /** What one more day adds in interest. */
  perDay: Amount;
  receivables: StatementLine[];
  payments: StatementPayment[];
  /** When collection costs fell due, with their lines. */
  costCharges: CostCharge[];
  basis: LegalBasis[];
  findings: Finding[];
}

/** One receivable: an invoice, or one part of it, with every stretch of its interest. */
export interface StatementLine {
  invoice: string;
  part?: string;
  dueOn: IsoDate | null;
  interestFrom: IsoDate | null;
  /** Days after the due date while something is open, else 0. */
  daysLate: number;
  principal: Head;
  interest: Head;
  costs: Head;
  stretches: InterestStretch[];
  state: "not-due" | "due" | "late" | "paid" | "credited" | "disputed" | "written-off";
}

/** A payment and what it was allocated to. */
export interface StatementPayment {
  id?: string;
  on: IsoDate;
  amount: Amount;
  allocated: { invoice: string; part?: string; head: HeadName; amount: Amount }[];
  unallocated: Amount;
}

/** The day and the law that {@link statementOn} is asked about. */
export interface StatementOptions {
  /** The day asked about, inclusive: it bears interest too. */
  on: IsoDate;
  law: LawPack;
  /** Beyond the last known rate: "error" (default) throws RATE_UNKNOWN; "stop" counts interest to the last known day, with a finding. */
  unknownRates?: "error" | "stop";
}

/**
 * What is owed on a day, with every stretch of interest, how each payment was allocated, and why.
 *
 * Interest runs from the day after the due date (or after a notice of default) up to and including the day asked about; a payment
 * credited on a day still bears interest over that day. Costs fall due by lateness and demand for businesses, by a 14-day letter for
 * consumers. Corrections lower the principal from the start. Events after the day have not happened yet.
 *
 * @param dossier - the invoices and what happened since
 * @param options - the day (inclusive), the law pack, and what to do beyond the last known interest rate
 * @returns the account in the currency of the invoices
 * @throws TermijnError INVALID_INPUT, INCONSISTENT; RATE_UNKNOWN beyond the last known rate unless `unknownRates` is "stop"
 * @legalBasis art. 6:43, 6:44, 6:96, 6:119, 6:119a and 6:119b BW
 * @example
 * ```ts
 * import { statementOn } from "termijn";
 * import { nl } from "termijn/nl";
 *
 * const statement = statementOn(
 *   {
 *     creditor: { name: "Atelier Noord", kind: "business" },
 *     debtor: { name: "Bakkerij Zuid", kind: "business" },
 *     invoices: [{ number: "2025-0042", issuedOn: "2025-12-01", receivedOn: "2025-12-01", total: "10000.00", terms: { kind: "net", days: 30, agreedIn: "contract" } }],
 *     events: [],
 *   },
 *   { on: "2026-12-31", law: nl },
 * );
 * [statement.principal.open, statement.interest.open, statement.costs.open, statement.open]; // => ["10000.00", "1027.60", "40.00", "11067.60"]
 * statement.perDay; // => "2.85"
 * ```
 */
export function statementOn(dossier: Dossier, options: StatementOptions): Statement {
  const { value, findings } = checkedDossier(dossier);
  const { on, law, unknownRates } = checkedOptions(options);
  return printStatement(accountOn(value, on, law, unknownRates), law, findings);
}

function checkedOptions(given: StatementOptions): { on: EpochDay; law: LawPack; unknownRates: "error" | "stop" } {
  const options = membersOf(given, "options");
  const unknownRates = options?.unknownRates ?? "error";
  if (unknownRates !== "error" && unknownRates !== "stop") throw invalid("options.unknownRates", "value", "one of error, stop", unknownRates);
  return { on: dayOf(options?.on, "options.on"), law: checkedLaw(options?.law, "options.law"), unknownRates };
}

/** An account as it is shown. */
export function printStatement(account: DossierAccount, law: LawPack, inputFindings: readonly Finding[] = []): Statement {
  const { on, decimals, claims } = account;
  const { heads, open, writtenOff } = openPerClaim(account);
  const { disputed, findings: ofDisputes } = disputedAmounts(account, open);
  const money = (cents: Cents) => formatCents(cents, decimals);
  const total = (name: keyof Heads) => printHead(sumOfHeads(heads.map((claim) => claim[name])), decimals);
  const sum = (cents: readonly Cents[]) => cents.reduce((a, b) => a + b, 0);
  const isOverdue = ({ claim }: ClaimAccount) => claim.dueOn !== null && on > claim.dueOn;
  const receivables = claims.map((claim, index) => printLine(claim, heads[index]!, { on, decimals, open: open[index]!, disputed: disputed[index]!, writtenOff: writtenOff[index]! }));
  const { perDay, findings: ofPerDay } = interestOfOneMoreDay(account, open);
  const ofClaims = claims.map(({ claim }) => findingsOfInvoice(claim.findings, claim.invoice, account.dossier));

  return {
    on: formatDay(on),
    currency: account.currency,
    law: law.code,
    principal: total("principal"),
    interest: total("interest"),
    costs: total("costs"),
    vatOnCosts: money(account.vatOnCosts),
    open: money(sum(open)),
    overdue: money(sum(open.filter((cents, index) => cents > 0 && isOverdue(claims[index]!)))),
    disputed: money(sum(disputed)),
    credited: money(sum(claims.map(({ claim }) => claim.credited)) + account.creditedLater),
    waived: money(account.waived),
    writtenOff: money(sum(writtenOff)),
    unallocated: money(account.unallocated),
    perDay: money(perDay),
    receivables,
    payments: printPayments(account),
    costCharges: printCostCharges(account),
    basis: distinctBasis([...claims.map(({ claim }) => claim.basis), account.basis, ...account.costs.map(({ basis }) => basis)]),
    findings: distinctFindings([
      ...inputFindings, ...account.findings, ...ofClaims.flat(), ...ofDisputes, ...rateFindings(account), ...ofPerDay,
    ]),
  };
}

function sumOfHeads(heads: readonly HeadCents[]): HeadCents {
  const sum = { due: 0, paid: 0, open: 0 };
  for (const { due, paid, open } of heads) {
    sum.due += due;
    sum.paid += paid;
    sum.open += open;
  }
  return sum;
}

interface LineContext {
  on: EpochDay;
  decimals: number;
  open: Cents;
  disputed: Cents;
  writtenOff: Cents;
}

function printLine({ claim, account }: ClaimAccount, { principal, interest, costs }: Heads, context: LineContext): StatementLine {
  const { on, decimals, open } = context;
  const line: StatementLine = {
    invoice: claim.invoice.number,
    dueOn: claim.dueOn === null ? null : formatDay(claim.dueOn),
    interestFrom: claim.interestFrom === null ? null : formatDay(claim.interestFrom),
    daysLate: daysLate(claim.dueOn, open, on),
    principal: printHead(principal, decimals),
    interest: printHead(interest, decimals),
    costs: printHead(costs, decimals),
    stretches: printStretches(account, decimals),
    state: stateOf(claim.dueOn, principal.paid, context),
  };
  if (claim.part !== undefined) line.part = claim.part;
  return line;
}

function stateOf(dueOn: EpochDay | null, principalPaid: Cents, { on, open, disputed, writtenOff }: LineContext): StatementLine["state"] {
  if (open <= 0) return writtenOff > 0 ? "written-off" : principalPaid > 0 ? "paid" : "credited";
  if (disputed >= open) return "disputed";
  if (dueOn === null || on < dueOn) return "not-due";
  return on === dueOn ? "due" : "late";
}

function printPayments({ payments, claims, decimals }: DossierAccount): StatementPayment[] {
  return payments.map(({ event, on, amount, allocated, unallocated }) => {
    const payment: StatementPayment = {
      on: formatDay(on),
      amount: formatCents(amount, decimals),
      allocated: countedUnder("interest", allocated).map(({ account, head, amount: part }) => {
        const { claim } = claims.find((candidate) => candidate.account === account)!;
        const allocation: StatementPayment["allocated"][number] = { invoice: claim.invoice.number, head, amount: formatCents(part, decimals) };
        if (claim.part !== undefined) allocation.part = claim.part;
        return allocation;
      }),
      unallocated: formatCents(unallocated, decimals),
    };
    if (event.id !== undefined) payment.id = event.id;
    return payment;
  });
}

/** Each article once, as it was given last. */
function distinctBasis(lists: readonly (readonly LegalBasis[])[]): LegalBasis[] {
  const distinct: LegalBasis[] = [];
  for (const basis of lists) {
    for (const article of basis) {
      const known = distinct.findIndex(({ ref, title }) => ref === article.ref && title === article.title);
      if (known < 0) distinct.push(article);
      else distinct[known] = article;
    }
  }
  return distinct;
}
