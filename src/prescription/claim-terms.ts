import { dayOf } from "../dates/day.js";
import type { Dossier } from "../facts/dossier.js";
import { eventsOf, type FactsOn } from "../facts/facts-on.js";
import { covers } from "../facts/receivable-ref.js";
import type { LawPack } from "../law/pack.js";
import type { PrescriptionLaw } from "../law/prescription-law.js";
import { requiredSection } from "../law/required-section.js";
import type { DossierAccount } from "../statement/account.js";
import { identityOf, type Claim } from "../statement/claim.js";
import type { ClaimAccount } from "../statement/claim-account.js";
import { bankruptciesIn } from "./bankruptcies.js";
import { interruptionsOn, type Interruption } from "./interruptions.js";
import { runTerm, type RunningTerm, type StartedTerm, type TermStep } from "./running-term.js";

/** The term of one claim, run through what happened. */
export interface ClaimTerm {
  claimAccount: ClaimAccount;
  /** A part whose milestone is not reached cannot be demanded yet: its term has not begun. */
  isWaiting: boolean;
  running: RunningTerm;
  /** The same with further steps. */
  withMore(more: readonly TermStep[]): RunningTerm;
}

/** The term of every claim of a checked dossier, in the order of the account. */
export function claimTerms(account: DossierAccount, dossier: Dossier, law: LawPack): ClaimTerm[] {
  const { on, facts } = account;
  const rules = requiredSection(law, "prescription");
  const interruptions = interruptionsOn(facts, on, law);
  const ofAllClaims = stepsOfAllClaims(facts);
  return account.claims.map((claimAccount) => {
    const { claim } = claimAccount;
    const isWaiting = claim.dueOn === null;
    const started = startedTerm(claim, dossier, rules);
    const named = interruptions.filter(({ invoices }) => covers(invoices, identityOf(claim)));
    const steps = isWaiting ? [] : [...ofAllClaims, ...named.map(asStep)].sort((a, b) => a.on - b.on);
    const run = (more: readonly TermStep[]) => runTerm(started, more.length === 0 ? steps : [...steps, ...more].sort((a, b) => a.on - b.on), rules, on);
    const running = run([]);
    return { claimAccount, isWaiting, running: isWaiting ? { ...running, prescribesOn: null } : running, withMore: run };
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
