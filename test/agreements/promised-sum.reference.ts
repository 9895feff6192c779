import { dayOf, type EpochDay } from "../../src/dates/day.js";
import type { DossierEvent, EventOf } from "../../src/facts/event.js";
import type { Invoice } from "../../src/facts/invoice.js";
import { partLabel } from "../../src/facts/part-label.js";
import { covers, overlap } from "../../src/facts/receivable-ref.js";
import { centsOf, type Cents } from "../../src/money/amount.js";
import { partAmounts } from "../../src/facts/part-amounts.js";

/** A claim at its face value. */
interface NominalClaim {
  invoice: string;
  part?: string;
  amount: Cents;
  isPromised: boolean;
}

/**
 * What a promise without an amount means: the open sum of its claims by their nominal amounts, because the ledger comes later. That is
 * their totals, less credits, less what was paid before on the invoices it names, or on any when it names none. Interest and costs are
 * not meant, nor invoices of a later date, nor parts whose milestone was not reached and that it does not name.
 */
export function promisedSum(
  promise: EventOf<"promise">, invoices: readonly Invoice[], { happened, paidBefore }: { happened: readonly DossierEvent[]; paidBefore: readonly EventOf<"payment">[] }, decimals: number,
): Cents {
  const claims = invoices.filter(({ issuedOn }) => issuedOn <= promise.on).flatMap((invoice) => nominalClaims(invoice, promise, happened, decimals));
  for (const event of happened) if (event.type === "credit") lower(claims, event, decimals);
  const isAbout = (payment: EventOf<"payment">) => promise.invoices === undefined || (payment.invoices !== undefined && overlap(payment.invoices, promise.invoices));
  const paid = paidBefore.filter(isAbout).reduce((sum, { amount }) => sum + centsOf(amount, decimals), 0);
  const face = claims.reduce((sum, { amount, isPromised }) => (isPromised ? sum + Math.max(0, amount) : sum), 0);
  return Math.max(0, face - paid);
}

/** The day from which a credit counts: when it is both known and in effect. */
export function creditDay({ on, effectiveOn }: EventOf<"credit">): EpochDay {
  return Math.max(dayOf(on), dayOf(effectiveOn ?? on));
}

function nominalClaims(invoice: Invoice, promise: EventOf<"promise">, happened: readonly DossierEvent[], decimals: number): NominalClaim[] {
  const { number, total, terms } = invoice;
  if (terms?.kind !== "parts") return [{ invoice: number, amount: centsOf(total, decimals), isPromised: covers(promise.invoices, { invoice: number }) }];
  const isReached = (milestone: string) => happened.some((event) => event.type === "milestone" && event.invoice === number && event.milestone === milestone && event.on <= promise.on);
  return partAmounts(terms.parts, invoice, decimals).map((amount, index) => {
    const { due } = terms.parts[index]!;
    const claim = { invoice: number, part: partLabel(terms.parts[index]!, index) };
    const isNamed = promise.invoices?.some((ref) => typeof ref !== "string" && ref.invoice === number && ref.part === claim.part) === true;
    const isDemandable = due.kind !== "milestone" || due.reachedOn !== undefined || isReached(due.milestone);
    return { ...claim, amount, isPromised: isNamed || (isDemandable && covers(promise.invoices, claim)) };
  });
}

/** A credit without a part takes the last part first, as in the statement. */
function lower(claims: readonly NominalClaim[], credit: EventOf<"credit">, decimals: number): void {
  let left = centsOf(credit.amount, decimals);
  for (const claim of claims.filter(({ invoice, part }) => invoice === credit.invoice && (credit.part === undefined || part === credit.part)).reverse()) {
    const part = Math.min(left, Math.max(0, claim.amount));
    claim.amount -= part;
    left -= part;
  }
}
