import { dayOf, type EpochDay } from "../dates/day.js";
import type { Dossier } from "../facts/dossier.js";
import type { ReceivableRef } from "../facts/event.js";
import { eventsOf, type FactsOn } from "../facts/facts-on.js";
import type { Finding } from "../facts/finding.js";
import { covers } from "../facts/receivable-ref.js";
import { findingsOfInvoice } from "../law/findings-of-invoice.js";
import type { LawPack } from "../law/pack.js";
import type { PrescriptionLaw } from "../law/prescription-law.js";
import { requiredSection } from "../law/required-section.js";
import type { DossierAccount } from "../statement/account.js";
import { identityOf, type Claim } from "../statement/claim.js";
import type { ClaimAccount } from "../statement/claim-account.js";
import { adviceOn } from "./advice.js";
import { bankruptciesIn } from "./bankruptcies.js";
import { interruptionsOn, uncertainDemandsOn, type Interruption } from "./interruptions.js";
import { runTerm, type RunningTerm, type StartedTerm, type TermStep } from "./running-term.js";
import { uncertaintyFindings } from "./uncertain-demands.js";

/** Until when one claim can be enforced. */
export interface ClaimPrescription extends RunningTerm {
  claim: Claim;
  isOpen: boolean;
}

/** The prescription of every claim of a checked dossier, in the order of the account. */
export function claimPrescriptions(account: DossierAccount, dossier: Dossier, law: LawPack): ClaimPrescription[] {
  const { on, facts } = account;
  const rules = requiredSection(law, "prescription");
  const interruptions = interruptionsOn(facts, on, law);
  const uncertain = uncertainDemandsOn(facts, on, law);
  const ofAllClaims = stepsOfAllClaims(facts);
  return account.claims.map((claimAccount) => {
    const { claim } = claimAccount;
    const isNamed = ({ invoices }: { invoices?: readonly ReceivableRef[] | undefined }) => covers(invoices, identityOf(claim));
    // A part whose milestone is not reached cannot be demanded yet: its term has not begun.
    const isWaiting = claim.dueOn === null;
    const started = startedTerm(claim, dossier, rules);
    const steps = isWaiting ? [] : [...ofAllClaims, ...interruptions.filter(isNamed).map(asStep)].sort((a, b) => a.on - b.on);
    const running = runTerm(started, steps, rules, on);
    const isOpen = isOpenOn(claimAccount, on);
    const advice: Finding[] = [];
    if (isOpen && !isWaiting) {
      const withMore = (more: readonly TermStep[]) => runTerm(started, [...steps, ...more].sort((a, b) => a.on - b.on), rules, on);
      advice.push(...adviceOn(running, labelOf(claim), on), ...uncertaintyFindings(uncertain.filter(isNamed), running, withMore, labelOf(claim)));
    }
    return {
      ...running, prescribesOn: isWaiting ? null : running.prescribesOn, claim, isOpen,
      findings: [...findingsOfInvoice(running.findings, claim.invoice, dossier), ...advice],
    };
  });
}

/** Bankruptcies and judgments concern every claim there is by then. */
function stepsOfAllClaims(facts: FactsOn): TermStep[] {
  return [
    ...bankruptciesIn(facts).map(({ on, until }): TermStep => ({ kind: "bankruptcy", on, until })),
    ...eventsOf(facts.events, "judgment").map((event): TermStep => ({ kind: "judgment", on: dayOf(event.on) })),
  ];
}

function asStep({ on, kind, by }: Interruption): TermStep {
  return { kind: "interruption", on, as: kind, by };
}

function startedTerm({ invoice, due }: Claim, { creditor, debtor }: Dossier, rules: PrescriptionLaw): StartedTerm {
  const claimableFrom = dayOf(due.claimableFrom);
  const issuedOn = dayOf(invoice.issuedOn);
  return {
    term: rules.term({ invoice, creditor, debtor }), startsOn: rules.startsOn(claimableFrom),
    interruptibleFrom: Math.max(claimableFrom, issuedOn), issuedOn,
  };
}

function isOpenOn({ account }: ClaimAccount, on: EpochDay): boolean {
  const { principal, interest, costs } = account.heads(on);
  return principal.open > 0 || interest.open > 0 || costs.open > 0;
}

function labelOf({ invoice, part }: Claim): string {
  return part === undefined ? `Invoice ${invoice.number}` : `Part ${part} of invoice ${invoice.number}`;
}
