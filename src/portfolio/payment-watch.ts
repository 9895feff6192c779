import { dayOf, type EpochDay } from "../dates/day.js";
import type { Dossier } from "../facts/dossier.js";
import type { LawPack } from "../law/pack.js";
import { accountOn, type DossierAccount } from "../statement/account.js";
import type { ClaimAccount } from "../statement/claim-account.js";

/** How long one receivable was watched after its due day, and whether it was paid at the end of that time. */
export interface Watched {
  /** Zero for one paid in time. */
  days: number;
  isPaid: boolean;
}

/**
 * How long each receivable of a dossier was watched after its due day, and whether it was paid then.
 *
 * Paid is a receivable when the debtor has paid as much as it came to, credits and discounts taken off: not earlier, and not later
 * because interest and costs took a part of the money. One of which the principal was waived (in a settlement, by a court) is paid only
 * when the whole of it came. One that was written off stays unpaid for as long as it is watched: until the day asked about, or as far as
 * the bank data reach. Credits, what was never owed, and what is not due yet do not count.
 */
export function watchedUntil(dossier: Dossier, on: EpochDay, law: LawPack): Watched[] {
  const account = accountOn(dossier, on, law, "stop");
  const last = dossier.bankDataThrough === undefined ? on : Math.min(on, dayOf(dossier.bankDataThrough));
  const isWaived = isPrincipalWaived(account);
  return account.claims.flatMap((claimAccount): Watched[] => {
    const { claim, account: debt } = claimAccount;
    const due = debt.heads(on).principal.due;
    if (claim.dueOn === null || claim.dueOn > last || claim.principal <= 0 || due <= 0) return [];
    const paidOn = dayPaid(claimAccount, isWaived ? claim.principal : due, account);
    return [{ days: Math.max(0, (paidOn ?? last) - claim.dueOn), isPaid: paidOn !== null }];
  });
}

/** The day on which as much had been paid on a claim, whatever head it went to; null while it has not. */
function dayPaid({ account }: ClaimAccount, enough: number, { payments }: DossierAccount): EpochDay | null {
  let paid = 0;
  for (const payment of payments) {
    for (const part of payment.allocated) if (part.account === account) paid += part.amount;
    if (paid >= enough) return payment.on;
  }
  return null;
}

function isPrincipalWaived({ facts, agreements }: DossierAccount): boolean {
  return (
    agreements.some(({ event, state }) => event.type === "settlement" && (state === "kept" || (state === "broken" && event.onDefault === "stays"))) ||
    facts.events.some((event) => (event.type === "waiver" && event.of === "principal") || (event.type === "judgment" && event.principal !== undefined))
  );
}
