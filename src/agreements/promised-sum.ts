import type { DossierEvent, EventOf } from "../facts/event.js";
import type { Invoice } from "../facts/invoice.js";
import type { Cents } from "../money/amount.js";
import { NominalAccount } from "./nominal-account.js";

/** A promise that says when, but not how much. */
export function isOpenPromise(event: DossierEvent): event is EventOf<"promise"> {
  return event.type === "promise" && event.amount === undefined;
}

/**
 * What promises without an amount mean: the open sum of their claims by their nominal amounts. That is their totals, less credits up to
 * now, less what had been paid when the promise was made.
 */
export class PromisedSums {
  /** Kept only where there is such a promise. */
  private readonly account: NominalAccount | null;
  private readonly paidBefore = new Map<DossierEvent, Cents>();

  constructor(events: readonly DossierEvent[], invoices: readonly Invoice[] | undefined, decimals: number) {
    this.account = invoices !== undefined && events.some(isOpenPromise) ? new NominalAccount(invoices, decimals) : null;
  }

  /** Takes in what happens, in order of time. */
  record(event: DossierEvent): void {
    this.account?.record(event);
  }

  /** What a promise comes to, first asked about when it is made; never reached where no invoices are known. */
  sumOf(event: DossierEvent): Cents {
    if (this.account === null || event.type !== "promise") return Infinity;
    const paid = this.paidBefore.get(event) ?? this.account.paidOn(event);
    this.paidBefore.set(event, paid);
    return Math.max(0, this.account.faceOf(event) - paid);
  }
}
