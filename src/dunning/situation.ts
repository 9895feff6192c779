import type { EpochDay } from "../dates/day.js";
import type { Dossier } from "../facts/dossier.js";
import { standingDisputes, type StandingDispute } from "../facts/disputes.js";
import type { Finding } from "../facts/finding.js";
import type { LawPack } from "../law/pack.js";
import type { Cents } from "../money/amount.js";
import { accountOn, type DossierAccount } from "../statement/account.js";
import type { Claim } from "../statement/claim.js";
import { disputedAmounts } from "../statement/disputed.js";
import { openPerClaim } from "../statement/open-per-claim.js";
import { openHolds, type OpenHold } from "./holds.js";

/** One claim as decisions look at it. */
export interface OpenClaim {
  claim: Claim;
  /** What is open on every head, less what was written off. */
  open: Cents;
  principalOpen: Cents;
  costsOpen: Cents;
  disputed: Cents;
  paid: Cents;
  writtenOff: Cents;
}

/** All that a decision rests on: the facts, the account and the law on one day. */
export interface Situation {
  dossier: Dossier;
  law: LawPack;
  on: EpochDay;
  account: DossierAccount;
  claims: OpenClaim[];
  disputes: StandingDispute[];
  holds: OpenHold[];
  findings: Finding[];
}

/** The situation of a checked dossier on a day; an unknown interest rate never keeps a decision from being made. */
export function situationOn(dossier: Dossier, on: EpochDay, law: LawPack): Situation {
  const account = accountOn(dossier, on, law, "stop");
  const { heads, open, writtenOff } = openPerClaim(account);
  const { disputed, findings } = disputedAmounts(account, open);
  const claims = account.claims.map(({ claim }, index) => ({
    claim,
    open: open[index]!,
    principalOpen: heads[index]!.principal.open,
    costsOpen: heads[index]!.costs.open,
    disputed: disputed[index]!,
    paid: heads[index]!.principal.paid + heads[index]!.interest.paid + heads[index]!.costs.paid,
    writtenOff: writtenOff[index]!,
  }));
  const { disputes } = standingDisputes(account.facts, account.decimals);
  return { dossier, law, on, account, claims, disputes, holds: openHolds(account.facts.events, on), findings };
}

/** What is open in all, as in the statement: a claim in credit lowers it. */
export function openBalance({ claims }: Pick<Situation, "claims">): Cents {
  return claims.reduce((sum, { open }) => sum + open, 0);
}

/** What there is to collect; a claim in credit lowers no other. */
export function openSum({ claims }: Pick<Situation, "claims">): Cents {
  return claims.reduce((sum, { open }) => sum + Math.max(0, open), 0);
}

/** Claims in order of age: the oldest due day first, those without a due day last. */
export function byAge(a: OpenClaim, b: OpenClaim): number {
  return (a.claim.dueOn ?? Infinity) - (b.claim.dueOn ?? Infinity) || 0;
}
