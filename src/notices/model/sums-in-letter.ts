import type { LegalBasis } from "../../facts/legal-basis.js";
import type { Situation } from "../../dunning/situation.js";
import type { AnnouncedCosts } from "../claim/announced-costs.js";
import type { ClaimedSums } from "../claim/claimed-sums.js";
import { interestAccount } from "../claim/interest-account.js";
import { writtenBasis } from "../language/written-list.js";
import type { AnnouncedInLetter, CostsInLetter, InterestInLetter } from "./notice-model.js";
import type { Writer } from "./writer.js";

/** The interest of a letter's claims with every stretch of it. */
export function interestInLetter(situation: Situation, sums: ClaimedSums, write: Writer): InterestInLetter {
  const { stretches, charged, settled, open, until, perDay, basis } = interestAccount(situation, sums);
  return {
    stretches: stretches.map((stretch) => {
      const [from, to] = [write.isoDay(stretch.from).written, write.isoDay(stretch.to).written];
      const [base, interest] = [write.amount(stretch.base).written, write.amount(stretch.interest).written];
      return { ...stretch, written: { from, to, base, percent: write.percent(stretch.percent), interest } };
    }),
    charged: write.money(charged), settled: write.money(0 - settled), open: write.money(open), until: write.day(until), perDay: write.money(perDay),
    basis: writtenBasis(basis, write.language),
  };
}

/** The costs that have fallen due on a letter's claims, and by which rule. */
export function costsInLetter({ account, claims: all }: Situation, { claims, claimed }: ClaimedSums, write: Writer): CostsInLetter {
  const covered = claims.map(({ open }) => all.indexOf(open));
  const booked = account.costs.filter((costs) => costs.claims.some((index) => covered.includes(index)));
  // That a court may moderate them is no ground to claim them.
  const moderation = account.findings.flatMap((finding) => (finding.code === "COSTS_MODERATED" ? (finding.basis ?? []) : []));
  const basis: LegalBasis[] = booked.flatMap((costs) => costs.basis).filter(({ ref }) => !moderation.some((article) => article.ref === ref));
  const charged = booked.reduce((sum, { amount, vat }) => sum + amount + vat, 0);
  const vat = booked.reduce((sum, costs) => sum + costs.vat, 0);
  // What is part of a sum that was paid in part, or belongs to other claims too, cannot be told apart.
  return { open: write.money(claimed.costs), basis: writtenBasis(basis, write.language), ...(vat > 0 && charged === claimed.costs ? { vat: write.money(vat) } : {}) };
}

export function announcedInLetter({ amount, vat, base, basis }: AnnouncedCosts, write: Writer): AnnouncedInLetter {
  return { amount: write.money(amount), vat: write.money(vat), withVat: write.money(amount + vat), base: write.money(base), basis: writtenBasis(basis, write.language) };
}
