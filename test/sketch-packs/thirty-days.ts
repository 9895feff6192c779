import type { DueDate } from "termijn";
import type { ClaimFacts, TermsLaw } from "../../src/law/terms-law.js";
import { dayOf, formatDay, type EpochDay } from "../../src/dates/day.js";

/** What the sketch packs share: an agreed term, else so many days after receipt of the invoice. Sketches, not for use. */

const between = (lastDay: EpochDay, source: DueDate["source"], ref: string): DueDate => ({
  dueOn: formatDay(lastDay), claimableFrom: formatDay(lastDay + 1), interestFrom: formatDay(lastDay + 1), source, basis: [{ ref }], findings: [],
});

export const dueAfter = (days: number, ref: string): TermsLaw["dueDate"] => ({ invoice, termEndsOn }) =>
  termEndsOn === null ? between(dayOf(invoice.receivedOn ?? invoice.issuedOn) + days, "statutory", ref) : between(termEndsOn, "agreed", ref);

export const noDefaultByNotice: TermsLaw["defaultByNotice"] = () => ({ interestFrom: null, basis: [], findings: [] });

export const isCommercial = ({ debtor }: Pick<ClaimFacts, "debtor">): boolean => debtor.kind === "business" || debtor.kind === "public-authority";
