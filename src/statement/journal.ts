import type { Agreement } from "../agreements/agreements-on.js";
import { dayOf, type EpochDay } from "../dates/day.js";
import type { DossierEvent, EventOf } from "../facts/event.js";
import type { FactsOn } from "../facts/facts-on.js";
import { note, warning, type Finding } from "../facts/finding.js";
import { covers, refersTo } from "../facts/receivable-ref.js";
import type { CostMoment } from "../law/costs-law.js";
import { allocate, freeAllocated, type AllocatedCents } from "../ledger/allocation.js";
import type { DebtAccount, HeadName } from "../ledger/debt-account.js";
import { centsOf, formatCents, type Cents } from "../money/amount.js";
import { splitInProportion } from "../money/proportion.js";
import { concerns, creditedClaims, creditExceedsInvoice, identityOf } from "./claim.js";
import type { ClaimAccount } from "./claim-account.js";
import type { BookedCosts } from "./booked-costs.js";
import { discountOf } from "./early-payment-discount.js";

/** Money that came in and where it went. */
export interface BookedPayment {
  event: EventOf<"payment"> | EventOf<"set-off">;
  on: EpochDay;
  amount: Cents;
  allocated: AllocatedCents[];
  unallocated: Cents;
}

interface JournalInput {
  facts: FactsOn;
  agreements: readonly Agreement[];
  accounts: readonly ClaimAccount[];
  costMoments: readonly CostMoment[];
  on: EpochDay;
  decimals: number;
}

/** What the booking of a dossier's events comes to, besides the accounts themselves. */
export interface Journal {
  payments: BookedPayment[];
  unallocated: Cents;
  waived: Cents;
  credited: Cents;
  vatOnCosts: Cents;
  costs: BookedCosts[];
  findings: Finding[];
}

/** On one day: costs that fall due, credits, then what happened in list order, then what a day's end decides. */
type Phase = 0 | 1 | 2 | 3;
interface Entry {
  on: EpochDay;
  phase: Phase;
  book(): void;
}

/** Books everything in order of time. */
export function replay(input: JournalInput): Journal {
  const journal: Journal = { payments: [], unallocated: 0, waived: 0, credited: 0, vatOnCosts: 0, costs: [], findings: [] };
  const entries: Entry[] = [];
  const enter = (entry: Entry | null) => {
    if (entry !== null) entries.push(entry);
  };
  for (const moment of input.costMoments) enter({ on: moment.on, phase: 0, book: () => chargeCosts(moment, input, journal) });
  for (const event of input.facts.events) {
    enter(entryOf(event, input, journal));
    if (event.type === "set-off") setOffLater(event, input, journal).forEach(enter);
  }
  for (const account of input.accounts) enter(discountEntry(account, input, journal));
  for (const agreement of input.agreements) enter(settlementEntry(agreement, input, journal));
  entries.sort((a, b) => a.on - b.on || a.phase - b.phase);
  for (const entry of entries) if (entry.on <= input.on) entry.book();
  for (const { account } of input.accounts) account.close(input.on);
  journal.unallocated += journal.payments.reduce((sum, payment) => sum + payment.unallocated, 0);
  return journal;
}

function entryOf(event: DossierEvent, input: JournalInput, journal: Journal): Entry | null {
  const day = dayOf(event.on);
  switch (event.type) {
    case "payment":
      return { on: day, phase: 2, book: () => bookMoney(event, day, input, journal) };
    case "set-off":
      return { on: effectiveDay(event), phase: 2, book: () => bookMoney(event, effectiveDay(event), input, journal) };
    case "credit": {
      if (event.effectiveOn === undefined) return null;
      const effective = dayOf(event.effectiveOn);
      return { on: effective, phase: 1, book: () => bookCredit(event, effective, input, journal) };
    }
    case "waiver":
      return { on: day, phase: 2, book: () => bookWaiver(event, day, input, journal) };
    case "judgment":
      return { on: day, phase: 2, book: () => bookJudgment(event, day, input, journal) };
    default:
      return null;
  }
}

function effectiveDay({ on, effectiveOn }: EventOf<"set-off">): EpochDay {
  return dayOf(effectiveOn ?? on);
}

/** What a set-off (verrekening) that works back leaves over reaches the debts that arose before it was declared, each from its own day (6:129 BW). */
function setOffLater(event: EventOf<"set-off">, { accounts }: JournalInput, journal: Journal): Entry[] {
  const days = accounts.map(({ account }) => account.debt.existsFrom).filter((day) => day > effectiveDay(event) && day <= dayOf(event.on));
  return [...new Set(days)].map((on) => ({
    on, phase: 2,
    book: () => {
      const payment = journal.payments.find((booked) => booked.event === event)!;
      const { allocated, unallocated } = allocate({ on, amount: payment.unallocated, designated: [] }, accounts.map(({ account }) => account));
      payment.allocated.push(...allocated);
      payment.unallocated = unallocated;
    },
  }));
}

function bookMoney(event: BookedPayment["event"], on: EpochDay, { accounts, decimals }: JournalInput, journal: Journal): void {
  const amount = centsOf(event.amount, decimals);
  const designated = designatedAccounts(event.invoices ?? [], accounts);
  const designatedHead = event.type === "payment" ? event.designatedHead : undefined;
  const { allocated, unallocated } = allocate(designatedHead === undefined ? { on, amount, designated } : { on, amount, designated, designatedHead }, accounts.map(({ account }) => account));
  journal.payments.push({ event, on, amount, allocated, unallocated });
  if (designatedHead !== undefined && designatedHead !== "costs") {
    journal.findings.push(note("PAYMENT_ORDER_NAMED", `The payment of ${event.on} names ${designatedHead} as what it is for; a creditor may refuse another order than costs, interest, principal.`, { basis: [{ ref: "art. 6:44(2) BW" }] }));
  }
}

/** The accounts a payer named, in that order; the parts of an invoice by their due day. */
function designatedAccounts(refs: NonNullable<BookedPayment["event"]["invoices"]>, accounts: readonly ClaimAccount[]): DebtAccount[] {
  if (refs.length === 0) return [];
  const found = refs.flatMap((ref) =>
    accounts.filter(({ claim }) => refersTo(ref, identityOf(claim))).sort((a, b) => (a.claim.dueOn ?? Infinity) - (b.claim.dueOn ?? Infinity) || 0).map(({ account }) => account));
  return [...new Set(found)];
}

function bookCredit(event: EventOf<"credit">, on: EpochDay, { accounts, decimals }: JournalInput, journal: Journal): void {
  let left = centsOf(event.amount, decimals);
  const byClaim = new Map(accounts.map(({ claim, account }) => [claim, account]));
  for (const claim of creditedClaims(event, accounts.map(({ claim: found }) => found))) {
    const account = byClaim.get(claim)!;
    const { credited, freed } = account.credit(left, on);
    freeAllocated(account, freed, journal.payments);
    journal.credited += credited;
    left -= credited;
  }
  if (left === 0) return;
  journal.unallocated += left;
  journal.findings.push(creditExceedsInvoice(event, left, decimals));
}

function bookWaiver(event: EventOf<"waiver">, on: EpochDay, { accounts, decimals }: JournalInput, journal: Journal): void {
  const asked = event.amount === undefined ? Infinity : centsOf(event.amount, decimals);
  const waived = waiveUpTo(asked, [event.of], accounts.filter(({ claim }) => concerns(event, claim)), on);
  journal.waived += waived;
  if (asked !== Infinity && waived < asked) {
    journal.findings.push(note("WAIVER_EXCEEDS_OPEN", `The waiver of ${event.on} is ${formatCents(asked - waived, decimals)} more than was open in ${event.of}.`, {}));
  }
}

/** Waives head by head, the first account first; returns what was waived. */
function waiveUpTo(amount: Cents, heads: readonly HeadName[], accounts: readonly ClaimAccount[], on: EpochDay): Cents {
  let waived = 0;
  for (const head of heads) for (const { account } of accounts) waived += account.waive(head, Math.max(0, amount - waived), on);
  return waived;
}

function chargeCosts(moment: CostMoment, { accounts }: JournalInput, journal: Journal): void {
  const charged = moment.claims.map((index) => accounts[index]!);
  const open = charged.map(({ account }) => Math.max(0, account.principalOpen()));
  const standing = {
    interestOpen: charged.map(({ account }) => {
      const { running, joined } = account.openOn(moment.on);
      return running + joined;
    }),
    paid: charged.map(({ account }) => account.paid),
  };
  const { amounts, vat, findings } = moment.charge(open, charged.map(({ costsCharged }) => costsCharged), standing);
  if (findings !== undefined) journal.findings.push(...findings);
  charged.forEach((claimAccount, position) => {
    claimAccount.account.charge(amounts[position]! + vat[position]!);
    claimAccount.costsCharged += amounts[position]!;
    journal.vatOnCosts += vat[position]!;
  });
  const amount = amounts.reduce((sum, cents) => sum + cents, 0);
  if (amount === 0) return;
  journal.costs.push({ on: moment.on, amount, vat: vat.reduce((sum, cents) => sum + cents, 0), claims: moment.claims, lines: moment.lines(open), basis: moment.basis });
}

/** A judgment (vonnis) fixes the principal and the costs from its day; its interest was taken into account when the accounts were opened. */
function bookJudgment(event: EventOf<"judgment">, on: EpochDay, { accounts: all, decimals }: JournalInput, journal: Journal): void {
  const accounts = all.filter(({ claim }) => concerns(event, claim));
  if (accounts.length === 0) {
    journal.findings.push(warning("JUDGMENT_BEFORE_INVOICES", `The judgment of ${event.on} came before every invoice and changes nothing.`, { fix: "Check the day of the judgment and those of the invoices." }));
    return;
  }
  const open = accounts.map(({ account }) => account.openOn(on));
  if (event.principal !== undefined) {
    const excess = open.reduce((sum, { principal }) => sum + Math.max(0, principal), 0) - centsOf(event.principal, decimals);
    if (excess > 0) journal.waived += waiveUpTo(excess, ["principal"], accounts, on);
    if (excess < 0) journal.findings.push(note("JUDGMENT_ABOVE_ACCOUNT", `The judgment of ${event.on} awards ${formatCents(-excess, decimals)} more principal than is open in the dossier.`, { fix: "Check the invoices and payments recorded." }));
  }
  if (event.costs !== undefined) {
    const difference = centsOf(event.costs, decimals) - open.reduce((sum, { costs }) => sum + costs, 0);
    if (difference < 0) journal.waived += waiveUpTo(-difference, ["costs"], accounts, on);
    else if (difference > 0) {
      splitInProportion(difference, open.map(({ principal }) => Math.max(0, principal))).forEach((amount, index) => accounts[index]!.account.charge(amount));
      journal.costs.push({ on, amount: difference, vat: 0, claims: accounts.map((judged) => all.indexOf(judged)), lines: [{ kind: "fixed", amount: difference }], basis: [{ ref: "art. 237 Rv", title: "Costs awarded by the court" }] });
    }
  }
}

function discountEntry({ claim, account }: ClaimAccount, { decimals }: JournalInput, journal: Journal): Entry | null {
  const discount = discountOf(claim, decimals);
  if (discount === null) return null;
  const book = () => {
    const open = account.principalOpen();
    if (open <= 0 || open > discount.amount || open === claim.principal) return;
    journal.credited += account.lowerPrincipal(open, discount.lastDay + 1);
    journal.findings.push(discount.finding);
  };
  return { on: discount.lastDay, phase: 3, book };
}

/** A settlement (schikking) that was kept ends the claim; one that was broken and stays ends what goes beyond it. */
function settlementEntry({ event, state, endedOn, paid, invoices }: Agreement, { accounts: all, decimals }: JournalInput, journal: Journal): Entry | null {
  if (event.type !== "settlement" || endedOn === undefined) return null;
  const stays = state === "broken" && event.onDefault === "stays";
  if (state !== "kept" && !stays) return null;
  const accounts = all.filter(({ claim }) => covers(invoices, identityOf(claim)));
  const book = () => {
    const open = accounts.reduce((sum, { account }) => sum + Math.max(0, account.openOn(endedOn).total), 0);
    const remains = stays ? centsOf(event.amount, decimals) - paid : 0;
    if (open > remains) journal.waived += waiveUpTo(open - remains, ["costs", "interest", "principal"], accounts, endedOn);
  };
  return { on: endedOn, phase: 3, book };
}
