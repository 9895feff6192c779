import { agreementsOn, type Agreement } from "../agreements/agreements-on.js";
import { dayOf, type EpochDay } from "../dates/day.js";
import type { Dossier } from "../facts/dossier.js";
import type { EventOf } from "../facts/event.js";
import { factsOn, type FactsOn } from "../facts/facts-on.js";
import { warning, type Finding } from "../facts/finding.js";
import type { LegalBasis } from "../facts/legal-basis.js";
import { scheduleOf, scheduleStarting, withPauses } from "../interest/rate-schedule.js";
import type { CostMoment } from "../law/costs-law.js";
import { findingsOfInvoice } from "../law/findings-of-invoice.js";
import type { LawPack } from "../law/pack.js";
import { centsOf, type Cents } from "../money/amount.js";
import { decimalsOf } from "../money/currency.js";
import { splitWithin } from "../money/proportion.js";
import { DebtAccount, type Debt } from "../ledger/debt-account.js";
import { claimsOf, concerns, type Claim } from "./claim.js";
import type { ClaimAccount } from "./claim-account.js";
import type { BookedCosts } from "./booked-costs.js";
import { sentDemands } from "./demands.js";
import { interestPauses } from "./interest-pauses.js";
import { replay, type BookedPayment } from "./journal.js";

/** All accounts of a dossier on a day, in cents: what the statement prints and decisions read. */
export interface DossierAccount {
  dossier: Dossier;
  on: EpochDay;
  currency: string;
  decimals: number;
  facts: FactsOn;
  agreements: Agreement[];
  claims: ClaimAccount[];
  payments: BookedPayment[];
  /** Money and credit that belongs to no debt. */
  unallocated: Cents;
  waived: Cents;
  /** Lowered by credits from a day on, and by discounts; corrections from the start stand with the claims. */
  creditedLater: Cents;
  vatOnCosts: Cents;
  /** Collection costs as they fell due. */
  costs: BookedCosts[];
  basis: LegalBasis[];
  findings: Finding[];
}

/** Opens the accounts of a checked dossier and books all that has happened by a day. */
export function accountOn(dossier: Dossier, on: EpochDay, law: LawPack, unknownRates: "error" | "stop"): DossierAccount {
  const currency = dossier.invoices[0]?.currency ?? "EUR";
  const decimals = decimalsOf(currency);
  const facts = factsOn(dossier, on);
  const agreements = agreementsOn(facts, on, decimals, dossier.invoices);
  const { claims, surplusCredit, findings } = claimsOf(dossier, facts, law, decimals);
  const { demands, handovers, findings: ofDemands } = sentDemands(facts, claims, law);
  const basis: LegalBasis[] = [];
  const judged = facts.events.findLast((event) => event.type === "judgment");
  const refused = judged === undefined ? 0 : refuseFromStart(judged, dossier, claims, law, decimals);
  const opening = { dossier, facts, agreements, law, on, unknownRates };
  const accounts = claims.map((claim) => {
    const account = openAccount(claim, opening, judged !== undefined && concerns(judged, claim) ? judged.interest : undefined);
    basis.push(...account.basis);
    findings.push(...account.findings);
    return account.opened;
  });

  let costMoments: CostMoment[] = [];
  if (currency === law.currency) {
    const costs = law.costs.moments(claims, demands, handovers);
    costMoments = costs.moments.filter((moment) => moment.on <= on);
    findings.push(...ofDemands, ...costs.findings);
  } else {
    findings.push(warning("FOREIGN_CURRENCY", `The invoice is in ${currency}: the statutory sums for collection costs are in ${law.currency} and were not charged.`, { fix: "Agree on collection costs in the contract, or claim them from a court." }));
  }
  const booked = replay({ facts, agreements, accounts, costMoments, on, decimals });
  return {
    dossier, on, currency, decimals, facts, agreements, claims: accounts,
    costs: booked.costs,
    payments: booked.payments,
    unallocated: booked.unallocated + surplusCredit,
    waived: booked.waived + refused,
    creditedLater: booked.credited,
    vatOnCosts: booked.vatOnCosts,
    basis,
    findings: [...facts.findings, ...findings, ...booked.findings],
  };
}

/** What a court refused of the principal was never owed: it comes off from the start, in proportion. Returns how much. */
function refuseFromStart(judged: EventOf<"judgment">, dossier: Dossier, claims: Claim[], law: LawPack, decimals: number): Cents {
  if (judged.principal === undefined) return 0;
  const before = accountOn({ ...dossier, events: dossier.events.filter((event) => event !== judged) }, dayOf(judged.on), law, "stop");
  // A correction made after the judgment is taken off the claims already.
  const open = before.claims.map(({ account, claim }, index) => (concerns(judged, claim) ? Math.max(0, Math.min(account.principalOpen(), claims[index]!.principal)) : 0));
  const refused = Math.max(0, open.reduce((sum, cents) => sum + cents, 0) - centsOf(judged.principal, decimals));
  const shares = splitWithin(refused, open);
  shares.forEach((amount, index) => (claims[index]!.principal -= amount));
  return shares.reduce((sum, amount) => sum + amount, 0);
}

interface OpenedAccount {
  opened: ClaimAccount;
  basis: LegalBasis[];
  findings: Finding[];
}

type Opening = { dossier: Dossier; facts: FactsOn; agreements: readonly Agreement[]; law: LawPack; on: EpochDay; unknownRates: "error" | "stop" };

/** The account of a claim as it starts. Interest that a court has judged takes the place of what the law or the contract gives. */
function openAccount(claim: Claim, { dossier, facts, agreements, law, on, unknownRates }: Opening, judged: EventOf<"judgment">["interest"]): OpenedAccount {
  const starts = judged === undefined ? claim.interestFrom : dayOf(judged.from);
  const debt: Debt = { id: claim.invoice.number, principal: claim.principal, dueOn: claim.dueOn, existsFrom: dayOf(claim.invoice.issuedOn), interest: null };
  if (claim.dueOn === null) debt.undue = true;
  if (starts === null || starts > on + 1 || claim.principal <= 0) return { opened: { claim, account: new DebtAccount(debt, unknownRates), schedule: null, costsCharged: 0 }, basis: [], findings: [] };
  const rule = judged === undefined
    ? law.interest.ruleFor({ invoice: claim.invoice, creditor: claim.creditor, debtor: claim.debtor, interestFrom: starts }, law.interest)
    : { rate: judged.rate, basis: [], findings: [] };
  const schedule = scheduleStarting(scheduleOf(rule.rate), starts);
  const pauses = interestPauses(claim, facts, agreements);
  debt.interest = { from: starts, schedule: pauses.length === 0 ? schedule : withPauses(schedule, pauses) };
  if ("compounding" in rule && rule.compounding !== undefined) debt.interest.compounding = rule.compounding;
  const findings = rule.findings.length === 0 ? [] : findingsOfInvoice(rule.findings, claim.invoice, dossier);
  return { opened: { claim, account: new DebtAccount(debt, unknownRates), schedule, costsCharged: 0 }, basis: rule.basis, findings };
}
