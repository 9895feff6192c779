import { warning, type Finding } from "../facts/finding.js";
import type { LawPack } from "../law/pack.js";
import type { ClaimContext } from "../terms/due-date.js";
import type { AgreementDraft } from "./agreement-draft.js";
import { discountFindings } from "./discount-term.js";
import { distinctByPlace } from "./distinct-by-place.js";
import { invoicesToCome } from "./invoice-to-come.js";
import { lawOnTerms } from "./law-on-terms.js";

/** Whether it is settled by when to pay, in a way that is possible and that the law allows. */
export function termFindings(draft: AgreementDraft, { law, ...parties }: ClaimContext): Finding[] {
  const { terms, signedOn } = draft;
  const invoices = invoicesToCome(draft, dayOfAgreement(draft, law));
  if (terms !== undefined && invoices[0]!.terms === undefined) return [];
  const judged = invoices.map((invoice) => ({ invoice, ...lawOnTerms({ ...parties, invoice }, law) }));
  const findings = judged.flatMap(({ findings }) => findings);
  if (terms === undefined) {
    const missing = warning("DUE_DATE_NOT_AGREED", "The agreement does not say by when must be paid.", {
      path: "terms", fix: "Agree on a last day to pay, such as 14 or 30 days after the invoice.", basis: judged[0]!.receivables[0]!.due.basis,
    });
    return [missing, ...findings];
  }
  if (terms.kind === "date" && signedOn !== undefined && terms.dueOn < signedOn) {
    findings.unshift(warning("DUE_DATE_BEFORE_SIGNING", `The last day to pay, ${terms.dueOn}, is before the agreement itself, ${signedOn}.`, {
      values: { dueOn: terms.dueOn, signedOn }, path: "terms", fix: "Agree on a later day.",
    }));
  }
  const [first] = judged;
  const discounts = terms.kind === "date" ? [] : discountFindings(first!.invoice, first!.receivables.at(-1)!.due.dueOn);
  return distinctByPlace([...findings, ...discounts]);
}

/** The day whose law is asked: of signing, else the last day on which the pack was compared with its sources. */
export function dayOfAgreement({ signedOn }: AgreementDraft, { verifiedOn }: LawPack): string {
  return signedOn ?? verifiedOn;
}
