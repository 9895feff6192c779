import { dayOf, parseDay, type IsoDate } from "../dates/day.js";
import { show } from "../errors/show.js";
import { TermijnError, type Issue } from "../errors/termijn-error.js";
import { check } from "../facts/check.js";
import type { RateSource } from "../facts/rate-source.js";
import type { Compounding } from "../facts/terms.js";
import { scheduleOf, scheduleStarting } from "../interest/rate-schedule.js";
import { centsOf, formatCents, type Amount, type Cents } from "../money/amount.js";
import { allocate, countedUnder, freeAllocated } from "./allocation.js";
import { DebtAccount, type HeadCents, type HeadName } from "./debt-account.js";
import { ledgerSchema } from "./ledger-schema.js";

/** due: charged so far net of credits and waivers, whether its due date has passed or not; due − paid = open. */
export interface Head {
  due: Amount;
  paid: Amount;
  open: Amount;
}

/** What {@link ledger} accounts for. */
export interface LedgerInput {
  debts: {
    id: string;
    principal: Amount;
    /** Last day to pay; absent: due. */
    dueOn?: IsoDate;
    /** A sum from the start, or sums from the day each falls due. */
    costs?: Amount | { on: IsoDate; amount: Amount }[];
    /** What lowers the principal, from that day on. */
    credits?: { on: IsoDate; amount: Amount }[];
    /** From: the first day that bears interest. */
    interest?: { from: IsoDate; rate: RateSource; compounding?: Compounding };
  }[];
  /** Designated: ids of debts, in the order in which the payer wants them paid. */
  payments: { id?: string; on: IsoDate; amount: Amount; designated?: string[] }[];
  /** The day asked about, inclusive: it bears interest too. */
  on: IsoDate;
}

/** Per debt what is due, paid and open, and per payment where it went. */
export interface LedgerResult {
  debts: { id: string; principal: Head; interest: Head; costs: Head; open: Amount }[];
  payments: { id?: string; on: IsoDate; amount: Amount; allocated: { debt: string; head: HeadName; amount: Amount }[]; unallocated: Amount }[];
  open: Amount;
}

/**
 * Debts in, payments in, who gets what out (grootboek van de vordering).
 *
 * Payments go to the debts they name, else to those due before those not due, the most onerous first, the oldest, then pro rata with the
 * odd cent on the last; on each debt to costs, interest, principal. A payment credited on a day still bears interest over that day.
 * Interest that has joined the base is paid with the principal, and stands under it from then on.
 *
 * @param input - debts, payments and the day (inclusive); payments and credits after that day are left out
 * @returns per debt what is due, paid and open on each head, and per payment where it went
 * @throws TermijnError INVALID_INPUT; INCONSISTENT for duplicate ids or a payment for an unknown debt; RATE_UNKNOWN
 * @legalBasis art. 6:43 and 6:44 BW
 * @example
 * ```ts
 * import { ledger } from "termijn";
 *
 * const account = ledger({
 *   debts: [{ id: "A", principal: "5000.00", costs: "875.00", interest: { from: "2026-01-01", rate: { percent: "6" } } }],
 *   payments: [{ on: "2026-03-01", amount: "1000.00" }],
 *   on: "2026-03-01",
 * });
 * account.payments[0]?.allocated; // => [{ debt: "A", head: "costs", amount: "875.00" }, { debt: "A", head: "interest", amount: "49.32" }, { debt: "A", head: "principal", amount: "75.68" }]
 * account.open; // => "4924.32"
 * ```
 */
export function ledger(input: LedgerInput): LedgerResult {
  const { debts, payments, on } = check<LedgerInput>(ledgerSchema(), input).value;
  requireConsistent(debts, payments);
  const today = dayOf(on);
  const accounts = debts.map(
    ({ id, principal, dueOn, interest }, index) =>
      new DebtAccount(
        {
          id, principal: centsOf(principal, DECIMALS), dueOn: dueOn === undefined ? null : dayOf(dueOn), existsFrom: -Infinity,
          interest: interest === undefined ? null : {
            from: dayOf(interest.from),
            // The caller's own table, not the checked copy: a frozen one is prepared only once.
            schedule: scheduleStarting(scheduleOf(input.debts[index]!.interest!.rate, `debts[${index}].interest.rate`), dayOf(interest.from)),
            ...(interest.compounding === undefined ? {} : { compounding: interest.compounding }),
          },
        },
        "error",
      ),
  );
  const byId = new Map(accounts.map((account) => [account.debt.id, account]));
  const booked: ({ payment: LedgerInput["payments"][number] } & ReturnType<typeof allocate>)[] = [];
  for (const entry of entriesOf(debts, payments)) {
    if (entry.on > today) break;
    if (entry.kind === "costs") accounts[entry.index]!.charge(entry.amount);
    else if (entry.kind === "credit") {
      const account = accounts[entry.index]!;
      freeAllocated(account, account.credit(entry.amount, entry.on).freed, booked);
    } else {
      const payment = payments[entry.index]!;
      const designated = (payment.designated ?? []).map((id) => byId.get(id)!);
      booked.push({ payment, ...allocate({ on: entry.on, amount: entry.amount, designated: [...new Set(designated)] }, accounts) });
    }
  }
  let open = 0;
  const shown = accounts.map((account) => {
    account.close(today);
    const { principal, interest, costs } = joinedUnderPrincipal(account.heads(today), account.joinedInterestPaid);
    const ofDebt = principal.open + interest.open + costs.open;
    open += ofDebt;
    return { id: account.debt.id, principal: printHead(principal), interest: printHead(interest), costs: printHead(costs), open: formatCents(ofDebt) };
  });
  return { debts: shown, payments: printPayments(payments, booked), open: formatCents(open) };
}

const DECIMALS = 2;

/** Interest that had joined the base and was paid as part of it counts as principal. */
function joinedUnderPrincipal({ principal, interest, costs }: ReturnType<DebtAccount["heads"]>, joined: Cents): ReturnType<DebtAccount["heads"]> {
  return {
    principal: { ...principal, due: principal.due + joined, paid: principal.paid + joined },
    interest: { ...interest, due: interest.due - joined, paid: interest.paid - joined },
    costs,
  };
}

/** The payments that were booked, in the order in which they were handed in. */
function printPayments(payments: LedgerInput["payments"], booked: readonly ({ payment: LedgerInput["payments"][number] } & ReturnType<typeof allocate>)[]): LedgerResult["payments"] {
  const byPayment = new Map(booked.map((entry) => [entry.payment, entry]));
  return payments.flatMap((payment) => {
    const entry = byPayment.get(payment);
    if (entry === undefined) return [];
    const { id, on, amount } = payment;
    const allocated = countedUnder("principal", entry.allocated).map((part) => ({ debt: part.account.debt.id, head: part.head, amount: formatCents(part.amount) }));
    return [{ ...(id === undefined ? {} : { id }), on, amount, allocated, unallocated: formatCents(entry.unallocated) }];
  });
}

/** A head as it is shown. */
export function printHead({ due, paid, open }: HeadCents, decimals = DECIMALS): Head {
  return { due: formatCents(due, decimals), paid: formatCents(paid, decimals), open: formatCents(open, decimals) };
}

interface Entry {
  kind: "costs" | "credit" | "payment";
  on: number;
  index: number;
  amount: Cents;
}

/** All that happens, in order of time: on one day first what falls due, then credits, then payments, each in list order. */
function entriesOf(debts: LedgerInput["debts"], payments: LedgerInput["payments"]): Entry[] {
  const phase = { costs: 0, credit: 1, payment: 2 };
  const entries: Entry[] = [];
  debts.forEach(({ costs, credits }, index) => {
    if (typeof costs === "string") entries.push({ kind: "costs", on: -Infinity, index, amount: centsOf(costs, DECIMALS) });
    else costs?.forEach(({ on, amount }) => entries.push({ kind: "costs", on: dayOf(on), index, amount: centsOf(amount, DECIMALS) }));
    credits?.forEach(({ on, amount }) => entries.push({ kind: "credit", on: dayOf(on), index, amount: centsOf(amount, DECIMALS) }));
  });
  payments.forEach(({ on, amount }, index) => entries.push({ kind: "payment", on: parseDay(on)!, index, amount: centsOf(amount, DECIMALS) }));
  return entries.sort((a, b) => (a.on === b.on ? phase[a.kind] - phase[b.kind] : a.on - b.on));
}

function requireConsistent(debts: LedgerInput["debts"], payments: LedgerInput["payments"]): void {
  const issues: Issue[] = [];
  const ids = new Set<string>();
  debts.forEach(({ id }, index) => {
    if (ids.has(id)) issues.push({ path: `debts[${index}].id`, code: "duplicate", message: `expected an id that no other debt has, got ${show(id)}` });
    ids.add(id);
  });
  debts.forEach(({ principal, credits }, index) => {
    const credited = (credits ?? []).reduce((sum, { amount }) => sum + centsOf(amount, DECIMALS), 0);
    if (credited > centsOf(principal, DECIMALS)) issues.push({ path: `debts[${index}].credits`, code: "sum", message: `expected credits of at most the principal of ${principal}, got ${formatCents(credited)}` });
  });
  payments.forEach(({ designated }, index) =>
    designated?.forEach((id, position) => {
      if (!ids.has(id)) issues.push({ path: `payments[${index}].designated[${position}]`, code: "reference", message: `expected the id of a debt, got ${show(id)}` });
    }),
  );
  if (issues.length > 0) throw new TermijnError("INCONSISTENT", issues);
}
