import { dayOf, earlierOf, type EpochDay, type IsoDate } from "../dates/day.js";
import type { DossierEvent, EventOf } from "../facts/event.js";
import type { Invoice } from "../facts/invoice.js";
import { partAmounts } from "../facts/part-amounts.js";
import { partLabel } from "../facts/part-label.js";
import { covers, overlap } from "../facts/receivable-ref.js";
import { centsOf, type Cents } from "../money/amount.js";

/** A claim at its face value. */
interface NominalClaim {
  invoice: string;
  part?: string;
  issuedOn: IsoDate;
  amount: Cents;
  /** What a part waits for, where no day is known on which it was reached. */
  milestone?: string;
}

/**
 * What the invoices come to by their nominal amounts, as time goes by: a promise without an amount is measured by it, because the ledger
 * comes later. Interest and costs are not in it.
 */
export class NominalAccount {
  private readonly claims: readonly NominalClaim[];
  /** When each milestone was first recorded, by invoice and name. */
  private readonly reached = new Map<string, IsoDate>();
  private paid: Cents = 0;
  private readonly paymentsThatName: EventOf<"payment">[] = [];

  constructor(
    invoices: readonly Invoice[],
    private readonly decimals: number,
  ) {
    this.claims = invoices.flatMap((invoice) => claimsOfInvoice(invoice, decimals));
  }

  /** Takes in what happens, in order of time. */
  record(event: DossierEvent): void {
    if (event.type === "credit") this.lower(event);
    if (event.type === "milestone") {
      const name = milestoneName(event.invoice, event.milestone);
      this.reached.set(name, earlierOf(this.reached.get(name) ?? event.on, event.on));
    }
    if (event.type === "payment") {
      this.paid += centsOf(event.amount, this.decimals);
      if (event.invoices !== undefined) this.paymentsThatName.push(event);
    }
  }

  /** What is promised: the claims it is about less credits. Not invoices of a later date, nor parts whose milestone was not reached and that it does not name. */
  faceOf(promise: EventOf<"promise">): Cents {
    return this.claims.reduce((sum, claim) => (this.isPromised(claim, promise) ? sum + Math.max(0, claim.amount) : sum), 0);
  }

  /** What was paid so far on the invoices that a promise names, or on any when it names none. */
  paidOn({ invoices }: EventOf<"promise">): Cents {
    if (invoices === undefined) return this.paid;
    return this.paymentsThatName.reduce((sum, payment) => (overlap(payment.invoices, invoices) ? sum + centsOf(payment.amount, this.decimals) : sum), 0);
  }

  private isPromised(claim: NominalClaim, { on, invoices }: EventOf<"promise">): boolean {
    if (claim.issuedOn > on) return false;
    const isNamed = claim.part !== undefined && invoices?.some((ref) => typeof ref !== "string" && ref.invoice === claim.invoice && ref.part === claim.part) === true;
    return isNamed || (this.isDemandable(claim, on) && covers(invoices, claim));
  }

  private isDemandable({ invoice, milestone }: NominalClaim, on: IsoDate): boolean {
    if (milestone === undefined) return true;
    const reachedOn = this.reached.get(milestoneName(invoice, milestone));
    return reachedOn !== undefined && reachedOn <= on;
  }

  /** A credit without a part takes the last part first, as in the statement. */
  private lower(credit: EventOf<"credit">): void {
    let left = centsOf(credit.amount, this.decimals);
    for (const claim of this.claims.filter(({ invoice, part }) => invoice === credit.invoice && (credit.part === undefined || part === credit.part)).reverse()) {
      const taken = Math.min(left, Math.max(0, claim.amount));
      claim.amount -= taken;
      left -= taken;
    }
  }
}

/** The day from which a credit counts: when it is both known and in effect. */
export function creditDay({ on, effectiveOn }: EventOf<"credit">): EpochDay {
  return Math.max(dayOf(on), dayOf(effectiveOn ?? on));
}

function claimsOfInvoice(invoice: Invoice, decimals: number): NominalClaim[] {
  const { number, issuedOn, total, terms } = invoice;
  if (terms?.kind !== "parts") return [{ invoice: number, issuedOn, amount: centsOf(total, decimals) }];
  return partAmounts(terms.parts, invoice, decimals).map((amount, index) => {
    const part = terms.parts[index]!;
    const claim: NominalClaim = { invoice: number, part: partLabel(part, index), issuedOn, amount };
    if (part.due.kind === "milestone" && part.due.reachedOn === undefined) claim.milestone = part.due.milestone;
    return claim;
  });
}

function milestoneName(invoice: string, milestone: string): string {
  return JSON.stringify([invoice, milestone]);
}
