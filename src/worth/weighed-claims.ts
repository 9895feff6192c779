import { formatDay } from "../dates/day.js";
import type { Situation } from "../dunning/situation.js";
import { centsOf, type Cents } from "../money/amount.js";
import { claimPrescriptions, type ClaimPrescription } from "../prescription/claim-prescriptions.js";
import { identityOf } from "../statement/claim.js";
import { vatRelief, type VatRelief } from "../vat/vat-relief.js";

/** What is open of one claim, and what of it is really at stake. */
export interface WeighedClaim {
  principal: Cents;
  interest: Cents;
  costs: Cents;
  /** The share of the principal that is VAT and comes back when it is not paid: never at stake. */
  vatShare: number;
  /** Days until it is prescribed; null: not within sight. */
  prescribesIn: number | null;
}

export interface WeighedClaims {
  claims: WeighedClaim[];
  relief: VatRelief[];
  prescriptions: ClaimPrescription[];
}

/** The open claims by their heads, each with its own VAT and its own day of prescription. */
export function weighedClaims({ dossier, account, claims, on, law }: Situation): WeighedClaims {
  const relief = law.vatRelief === undefined ? [] : vatRelief(dossier, { on: formatDay(on), law });
  const prescriptions = law.prescription === undefined ? [] : claimPrescriptions(account, dossier, law);
  const weighed = claims.flatMap(({ claim, open, principalOpen, costsOpen }, position): WeighedClaim[] => {
    if (open <= 0) return [];
    const { invoice, part } = identityOf(claim);
    const comesBack = relief.some((each) => each.invoice === invoice && each.part === part);
    const prescribesOn = prescriptions[position]?.prescribesOn ?? null;
    const principal = Math.max(0, Math.min(open, principalOpen));
    const costs = Math.max(0, Math.min(open - principal, costsOpen));
    return [{
      principal, costs, interest: open - principal - costs,
      vatShare: comesBack ? centsOf(claim.invoice.vat ?? "0", account.decimals) / centsOf(claim.invoice.total, account.decimals) : 0,
      prescribesIn: prescribesOn === null ? null : prescribesOn - on,
    }];
  });
  return { claims: weighed, relief, prescriptions };
}

/** The parts of an open sum. */
export interface Sums {
  principal: Cents;
  interest: Cents;
  costs: Cents;
  /** The VAT in the principal that comes back when it is not paid; a fraction of a cent is kept. */
  vat: number;
}

export function sumsOf(claims: readonly WeighedClaim[]): Sums {
  const sums: Sums = { principal: 0, interest: 0, costs: 0, vat: 0 };
  for (const { principal, interest, costs, vatShare } of claims) {
    sums.principal += principal;
    sums.interest += interest;
    sums.costs += costs;
    sums.vat += principal * vatShare;
  }
  return sums;
}

/** What a euro of a sum for the whole is worth to the creditor, who would get the VAT in it back anyway. */
export function worthOfEuro({ principal, vat }: Sums): number {
  return principal > 0 ? (principal - vat) / principal : 1;
}
