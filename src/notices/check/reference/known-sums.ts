import { centsOf, type Cents } from "../../../money/amount.js";
import type { AllowedCosts } from "./costs-allowed.js";
import type { CaseClaim, LetterCase } from "./letter-case.js";

/** Above this, sums of any selection are no longer tried; each claim, the late ones and all of them still are. */
const MOST_CLAIMS_TO_COMBINE = 9;

/** The sums that a letter may say are open: the principal alone or with the interest and costs of the day, of the claims it names, together or apart. */
export function openSums(letterCase: LetterCase): Set<Cents> {
  const sums = new Set<Cents>();
  for (const claims of selections(letterCase)) {
    const principal = total(claims, "principal");
    const interest = total(claims, "interest");
    const disputed = claims.reduce((sum, claim) => sum + (claim.disputed < claim.open ? claim.disputed : 0), 0);
    for (const costs of [0, total(claims, "costs")]) for (const add of [0, interest]) for (const less of [0, disputed]) sums.add(principal + add + costs - less);
    const withLetter = totalWithLetter(claims);
    for (const add of [0, withLetter.interest]) for (const less of [0, disputed]) sums.add(withLetter.principal + add + withLetter.costs - less);
    // A claim that is disputed as a whole may still be named as a whole, in a letter that a dispute does not stop.
    sums.add(claims.reduce((sum, { open, disputed }) => sum + (disputed < open ? open - disputed : open), 0));
    sums.add(claims.reduce((sum, { open, disputed }) => sum + open - disputed, 0)).add(claims.reduce((sum, { principal: open, disputed }) => sum + Math.max(0, open - disputed), 0));
  }
  sums.delete(0);
  return sums;
}

/** What will be open when the costs that are announced fall due, and those costs themselves. */
export function sumsWithCosts(open: ReadonlySet<Cents>, { costs, vat, mayAddVat }: AllowedCosts): Set<Cents> {
  return new Set([costs, ...(mayAddVat ? [costs + vat] : []), ...[...open].flatMap((sum) => [sum, sum + costs, ...(mayAddVat ? [sum + costs + vat] : [])])]);
}

/** What was once invoiced, credited or paid: true figures of the past that a letter may tell. */
export function pastSums({ claims, dossier, account }: LetterCase): Set<Cents> {
  const sums = new Set<Cents>();
  const add = (amount: string | undefined) => amount !== undefined && sums.add(Math.abs(centsOf(amount, account.decimals)));
  for (const { account: { claim, account: own } } of claims) {
    sums.add(claim.amount).add(claim.principal);
    for (const { base, interest } of own.stretches) sums.add(base).add(interest);
  }
  for (const { total: gross, vat, lines } of dossier.invoices) {
    add(gross);
    add(vat);
    if (vat !== undefined) sums.add(centsOf(gross, account.decimals) - centsOf(vat, account.decimals));
    for (const line of lines ?? []) add(line.amount);
  }
  let paid = 0;
  for (const event of account.facts.events) {
    if (!("amount" in event) || event.amount === undefined) continue;
    add(event.amount);
    if (event.type === "payment") paid += centsOf(event.amount, account.decimals);
  }
  sums.add(paid).add(claims.reduce((sum, { account: { claim } }) => sum + claim.amount, 0));
  return sums;
}

/** Interest and costs by themselves, as the foot of their own account gives them. */
export function headSums({ claims, named }: LetterCase): Set<Cents> {
  const sums = new Set<Cents>();
  for (const some of [named, claims, ...claims.map((claim) => [claim]), named.filter(({ isLate }) => isLate)]) {
    // What ran up in all, before waivers.
    sums.add(some.reduce((sum, { account: { account } }) => sum + account.stretches.reduce((all, { interest }) => all + interest, 0), 0));
    for (const head of ["interest", "costs"] as const) {
      const due = some.reduce((sum, { heads }) => sum + heads[head].due, 0);
      const open = some.reduce((sum, { heads }) => sum + heads[head].open, 0);
      sums.add(due).add(open).add(due - open);
    }
  }
  return sums;
}

function selections({ claims, named }: LetterCase): CaseClaim[][] {
  const open = named.filter(({ open: sum }) => sum > 0);
  const fixed = [open, open.filter(({ isLate }) => isLate), open.filter(({ isLate }) => !isLate), open.filter(({ inDefault }) => inDefault), claims, claims.filter(({ open: sum }) => sum > 0), ...byInvoice(open), ...open.map((claim) => [claim])];
  return open.length > MOST_CLAIMS_TO_COMBINE ? fixed : [...fixed, ...subsets(open)];
}

function byInvoice(claims: readonly CaseClaim[]): CaseClaim[][] {
  const groups = new Map<string, CaseClaim[]>();
  for (const claim of claims) groups.set(claim.number, [...(groups.get(claim.number) ?? []), claim]);
  return [...groups.values()];
}

function subsets(claims: readonly CaseClaim[]): CaseClaim[][] {
  return claims.reduce<CaseClaim[][]>((all, claim) => [...all, ...all.map((some) => [...some, claim])], [[]]);
}

function total(claims: readonly CaseClaim[], head: "principal" | "interest" | "costs"): Cents {
  return claims.reduce((sum, claim) => sum + Math.max(0, claim[head]), 0);
}

function totalWithLetter(claims: readonly CaseClaim[]): { principal: Cents; interest: Cents; costs: Cents } {
  const sum = (head: "principal" | "interest" | "costs") => claims.reduce((cents, { headsWithLetter }) => cents + Math.max(0, headsWithLetter[head].open), 0);
  return { principal: sum("principal"), interest: sum("interest"), costs: sum("costs") };
}
