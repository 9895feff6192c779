import type { EpochDay } from "../../dates/day.js";
import type { LegalBasis } from "../../facts/legal-basis.js";
import { printStretches, type InterestStretch } from "../../interest/accrue-interest.js";
import type { Cents } from "../../money/amount.js";
import type { Situation } from "../../dunning/situation.js";
import { interestOfOneMoreDay } from "../../statement/one-more-day.js";
import type { ClaimedSums } from "./claimed-sums.js";

/** How the interest of a letter's claims was reckoned. */
export interface InterestAccount {
  stretches: (InterestStretch & { invoice: string; part?: string; per: "year" | "month" })[];
  /** What the stretches come to, and what of it was paid or waived. */
  charged: Cents;
  settled: Cents;
  open: Cents;
  /** The last day it was reckoned over: the day itself, or the last one with a known rate. */
  until: EpochDay;
  perDay: Cents;
  basis: LegalBasis[];
}

/** The interest of the claims in a letter, as the account of the day has it. */
export function interestAccount(situation: Situation, { claims }: ClaimedSums): InterestAccount {
  const { account, law, on } = situation;
  const covered = claims.map(({ open }) => situation.claims.indexOf(open));
  const stretches = covered.flatMap((index) => {
    const { claim, account: debt, schedule } = account.claims[index]!;
    const part = claim.part === undefined ? {} : { part: claim.part };
    return printStretches(debt, account.decimals).map((stretch) => ({ ...stretch, invoice: claim.invoice.number, ...part, per: schedule?.per ?? ("year" as const) }));
  });
  const charged = covered.reduce((sum, index) => account.claims[index]!.account.stretches.reduce((total, { interest }) => total + interest, sum), 0);
  const open = claims.reduce((sum, { sums }) => sum + sums.interest, 0);
  const { perDay } = interestOfOneMoreDay(account, situation.claims.map((claim, index) => (covered.includes(index) ? claim.open : 0)));
  const isJudged = account.facts.events.some(({ type }) => type === "judgment");
  const basis = isJudged ? [] : covered.flatMap((index) => {
    const { invoice, creditor, debtor, interestFrom } = account.claims[index]!.claim;
    return interestFrom === null || interestFrom > on ? [] : law.interest.ruleFor({ invoice, creditor, debtor, interestFrom }, law.interest).basis;
  });
  const until = covered.reduce((last, index) => Math.min(last, knownUntil(account.claims[index]!.account.unknownDays, on)), on);
  return { stretches, charged, settled: charged - open, open, until, perDay, basis };
}

function knownUntil(unknownDays: readonly { from: EpochDay; to: EpochDay }[], on: EpochDay): EpochDay {
  const unknown = unknownDays.find(({ to }) => to >= on);
  return unknown === undefined ? on : unknown.from - 1;
}

