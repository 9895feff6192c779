import { dayOf, type EpochDay } from "../dates/day.js";
import type { Dossier } from "../facts/dossier.js";
import type { DossierEvent, EventOf } from "../facts/event.js";
import type { FactsOn } from "../facts/facts-on.js";
import { note, type Finding } from "../facts/finding.js";
import type { LegalBasis } from "../facts/legal-basis.js";
import type { Party } from "../facts/party.js";
import { isAbout, type EventSubject } from "../facts/receivable-ref.js";
import type { LawPack } from "../law/pack.js";
import { centsOf, formatCents, type Cents } from "../money/amount.js";
import { receiptOfNotice } from "../receipt/receipt-of-notice.js";
import { receivablesOf, type ReceivableFacts } from "../terms/receivables.js";

/** One receivable as it stands from the start: corrections taken off, default by notice taken into account. */
export interface Claim extends ReceivableFacts {
  creditor: Party;
  debtor: Party;
  /** What was invoiced less what was never owed. */
  principal: Cents;
  credited: Cents;
  dueOn: EpochDay | null;
  /** Corrections that lowered the principal from the start, by the day they were made. */
  corrections: { on: EpochDay; amount: Cents }[];
  /** First day in default, by its term or by notice. */
  interestFrom: EpochDay | null;
  basis: LegalBasis[];
  findings: Finding[];
}

/** The claims of a dossier, and what credits went beyond them. */
export function claimsOf(dossier: Dossier, facts: FactsOn, law: LawPack, decimals: number): { claims: Claim[]; surplusCredit: Cents; findings: Finding[] } {
  const { creditor, debtor } = dossier;
  const claims: Claim[] = [];
  for (const invoice of dossier.invoices) {
    for (const receivable of receivablesOf({ invoice, creditor, debtor }, law, facts.events)) claims.push(startClaim(receivable, dossier, facts.events, law));
  }
  const findings: Finding[] = [];
  let surplusCredit = 0;
  for (const event of facts.events) {
    if (event.type !== "credit" || event.effectiveOn !== undefined) continue;
    const left = creditFromStart(event, claims, decimals);
    surplusCredit += left;
    if (left > 0) findings.push(creditExceedsInvoice(event, left, decimals));
  }
  return { claims, surplusCredit, findings };
}

function startClaim({ invoice, part, amount, due }: ReceivableFacts, { creditor, debtor }: Dossier, events: readonly DossierEvent[], law: LawPack): Claim {
  const dueOn = due.dueOn === null ? null : dayOf(due.dueOn);
  const interestFrom = due.interestFrom === null ? null : dayOf(due.interestFrom);
  const claim: Claim = { invoice, creditor, debtor, amount, due, principal: amount, credited: 0, corrections: [], dueOn, interestFrom, basis: due.basis, findings: due.findings };
  if (part !== undefined) claim.part = part;
  return interestFrom === null && dueOn !== null ? withDefaultByNotice(claim, dueOn, events, law) : claim;
}

/** A debtor who is not in default by the term may be by a notice of default (ingebrekestelling). */
function withDefaultByNotice(claim: Claim, dueOn: EpochDay, events: readonly DossierEvent[], law: LawPack): Claim {
  let result = claim;
  for (const event of events) {
    if (event.type !== "notice" || event.kind !== "notice-of-default" || !concerns(event, claim)) continue;
    const receipt = receiptOfNotice(event, law);
    const findings = [...result.findings, ...receipt.findings];
    if (receipt.receivedOn === null) {
      result = { ...result, findings };
      continue;
    }
    const effect = law.terms.defaultByNotice({ receivedOn: receipt.receivedOn, deadlineOn: event.deadlineOn === undefined ? null : dayOf(event.deadlineOn) });
    const starts = effect.interestFrom === null ? null : Math.max(effect.interestFrom, dueOn + 1);
    const interestFrom = starts === null ? result.interestFrom : Math.min(starts, result.interestFrom ?? Infinity);
    const stillNeeded = interestFrom === null;
    result = {
      ...result, interestFrom, basis: starts === null ? result.basis : [...result.basis, ...effect.basis],
      findings: [...findings.filter(({ code }) => stillNeeded || code !== "NOTICE_OF_DEFAULT_NEEDED"), ...effect.findings],
    };
  }
  return result;
}

/** A correction was never owed: it lowers the principal from the start. Without a part it takes the last part first. */
function creditFromStart(event: EventOf<"credit">, claims: readonly Claim[], decimals: number): Cents {
  let left = centsOf(event.amount, decimals);
  for (const claim of creditedClaims(event, claims)) {
    const part = Math.min(left, Math.max(0, claim.principal));
    claim.principal -= part;
    claim.credited += part;
    claim.corrections.push({ on: dayOf(event.on), amount: part });
    left -= part;
  }
  return left;
}

/** The claims that a credit lowers, in the order in which it does. */
export function creditedClaims<Found extends Claim>(event: EventOf<"credit">, claims: readonly Found[]): Found[] {
  return claims.filter((claim) => claim.invoice.number === event.invoice && (event.part === undefined || claim.part === event.part)).reverse();
}

export function creditExceedsInvoice(event: EventOf<"credit">, left: Cents, decimals: number): Finding {
  return note("CREDIT_EXCEEDS_INVOICE", `The credit of ${event.on} is ${formatCents(left, decimals)} more than invoice ${event.invoice} has left; the rest is shown as unallocated.`, {
    values: { surplus: formatCents(left, decimals) }, fix: "Pay it back, or set it off against another invoice.",
  });
}

/** A claim by its invoice and part. */
export function identityOf({ invoice, part }: Pick<Claim, "invoice" | "part">): { invoice: string; part?: string } {
  return part === undefined ? { invoice: invoice.number } : { invoice: invoice.number, part };
}

/** Whether an event is about a claim: one that it names or, where it names none, any whose invoice was issued by its day. */
export function concerns(event: EventSubject, claim: Pick<Claim, "invoice" | "part">): boolean {
  return isAbout(event, { ...identityOf(claim), issuedOn: claim.invoice.issuedOn });
}
