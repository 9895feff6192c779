import type { EpochDay } from "../dates/day.js";
import type { Dossier } from "../facts/dossier.js";
import type { Finding } from "../facts/finding.js";
import { covers } from "../facts/receivable-ref.js";
import { findingsOfInvoice } from "../law/findings-of-invoice.js";
import type { LawPack } from "../law/pack.js";
import type { DossierAccount } from "../statement/account.js";
import { identityOf, type Claim } from "../statement/claim.js";
import type { ClaimAccount } from "../statement/claim-account.js";
import { adviceOn } from "./advice.js";
import { claimTerms } from "./claim-terms.js";
import { uncertainDemandsOn } from "./interruptions.js";
import type { RunningTerm } from "./running-term.js";
import { uncertaintyFindings } from "./uncertain-demands.js";

/** Until when one claim can be enforced. */
export interface ClaimPrescription extends RunningTerm {
  claim: Claim;
  isOpen: boolean;
}

/** The prescription of every claim of a checked dossier, in the order of the account, with what a person should know about it. */
export function claimPrescriptions(account: DossierAccount, dossier: Dossier, law: LawPack): ClaimPrescription[] {
  const { on, facts } = account;
  const terms = claimTerms(account, dossier, law);
  const uncertain = uncertainDemandsOn(facts, on, law);
  return terms.map(({ claimAccount, isWaiting, running, withMore }) => {
    const { claim } = claimAccount;
    const isOpen = isOpenOn(claimAccount, on);
    const advice: Finding[] = [];
    if (isOpen && !isWaiting) {
      const named = uncertain.filter(({ invoices }) => covers(invoices, identityOf(claim)));
      advice.push(...adviceOn(running, labelOf(claim), on), ...uncertaintyFindings(named, running, withMore, labelOf(claim)));
    }
    return { ...running, claim, isOpen, findings: [...findingsOfInvoice(running.findings, claim.invoice, dossier), ...advice] };
  });
}

function isOpenOn({ account }: ClaimAccount, on: EpochDay): boolean {
  const { principal, interest, costs } = account.heads(on);
  return principal.open > 0 || interest.open > 0 || costs.open > 0;
}

function labelOf({ invoice, part }: Claim): string {
  return part === undefined ? `Invoice ${invoice.number}` : `Part ${part} of invoice ${invoice.number}`;
}
