import type { EpochDay } from "../dates/day.js";
import type { Dossier } from "../facts/dossier.js";
import type { LawPack } from "../law/pack.js";
import type { Cents } from "../money/amount.js";
import { accountOn, type DossierAccount } from "../statement/account.js";
import { inHindsight } from "./in-hindsight.js";

/** The principal of one claim on a day, and what was received on it since, by the day the account is of. */
export interface PrincipalThen {
  open: Cents;
  receivedSince: Cents;
}

/** What was open of the principals on earlier days, seen from the day of an account; an account is opened once for each day. */
export class PrincipalsBefore {
  private readonly past: Dossier;
  private readonly accounts = new Map<EpochDay, DossierAccount>();

  constructor(
    private readonly now: DossierAccount,
    dossier: Dossier,
    private readonly law: LawPack,
  ) {
    this.past = inHindsight(dossier, now.facts);
    this.accounts.set(now.on, now);
  }

  /** The principal of the claim at a position, on a day that is not after the account's. */
  on(day: EpochDay, position: number): PrincipalThen {
    const then = this.accountOn(day).claims[position]!.account.heads(day).principal;
    const now = this.now.claims[position]!.account.heads(this.now.on).principal;
    // Paid, not merely no longer open: what a credit or a waiver took off since was not received.
    const receivedSince = Math.max(0, now.paid - then.paid);
    return { open: Math.max(0, then.open), receivedSince };
  }

  private accountOn(day: EpochDay): DossierAccount {
    let account = this.accounts.get(day);
    if (account === undefined) this.accounts.set(day, (account = accountOn(this.past, day, this.law, "stop")));
    return account;
  }
}
