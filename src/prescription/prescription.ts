import { formatDay, type IsoDate } from "../dates/day.js";
import type { Dossier } from "../facts/dossier.js";
import { distinctFindings, type Finding } from "../facts/finding.js";
import type { LegalBasis } from "../facts/legal-basis.js";
import { checkedQuestion, type DossierQuestion } from "../law/checked-question.js";
import { accountOn } from "../statement/account.js";
import { identityOf } from "../statement/claim.js";
import { claimPrescriptions, type ClaimPrescription } from "./claim-prescriptions.js";

/** Until when a claim can be enforced (verjaring). */
export interface Prescription {
  /** The first day on which the claim is prescribed; null when there is none yet: nothing open, a milestone not reached, a bankruptcy that runs. */
  prescribesOn: IsoDate | null;
  /** The term that applies, in years; 0 when the dossier has no claim. */
  years: number;
  /** What started the term anew, and when it reached the debtor: a kind of notice, "acknowledgement", "plan", "suit" or "judgment". */
  interruptions: { on: IsoDate; by: string }[];
  prescribed: boolean;
  /** Every receivable of the dossier, paid or not. */
  claims: { invoice: string; part?: string; prescribesOn: IsoDate | null }[];
  basis: LegalBasis[];
  findings: Finding[];
}

/**
 * The first day on which a claim is prescribed, and what interrupted its term: without `invoice`, of the open claim that comes first.
 *
 * The term counts from the day the claim could be demanded; an interruption starts a new one the day after, which never ends before the
 * old one would have. Only what certainly reached the debtor in writing interrupts, a written acknowledgement, an agreed plan or a suit;
 * a part payment, a promise, a call, a set-off or a courtesy message does not. Receipt that is only presumed does not move the day
 * either: the reading in which no claim lapses unseen; a finding names the day it would be. A year ahead a finding advises a letter.
 *
 * @param dossier - the invoices and what happened since
 * @param options - the day asked about (inclusive), the law pack, and an invoice number to ask about that invoice alone
 * @returns the day, the term in years, what interrupted it, and the day of every receivable
 * @throws TermijnError INVALID_INPUT, INCONSISTENT (also for an unknown invoice); UNSUPPORTED when the law pack has no rules on prescription
 * @legalBasis art. 3:307, 3:316–3:319, 3:324 and 7:28 BW, art. 36 Fw
 * @example
 * ```ts
 * import { prescription } from "termijn";
 * import { nl } from "termijn/nl";
 *
 * const dossier = {
 *   creditor: { name: "Atelier Noord", kind: "business" as const },
 *   debtor: { name: "Bakkerij Zuid", kind: "business" as const },
 *   invoices: [{ number: "1", issuedOn: "2026-02-14", total: "1210.00", terms: { kind: "date" as const, dueOn: "2026-03-16", agreedIn: "contract" as const } }],
 *   events: [],
 * };
 * prescription(dossier, { on: "2026-11-21", law: nl }).prescribesOn; // => "2031-03-17"
 *
 * const demand = { type: "notice" as const, kind: "final-demand" as const, channel: "registered-post" as const, on: "2027-01-11", receivedOn: "2027-01-12" };
 * const { prescribesOn, years, interruptions } = prescription({ ...dossier, events: [demand] }, { on: "2027-02-01", law: nl });
 * [prescribesOn, years, interruptions]; // => ["2032-01-13", 5, [{ on: "2027-01-12", by: "final-demand" }]]
 * ```
 */
export function prescription(dossier: Dossier, options: DossierQuestion): Prescription {
  const { dossier: checked, on, law, invoice, findings } = checkedQuestion(dossier, options);
  const account = accountOn(checked, on, law, "stop");
  const all = claimPrescriptions(account, checked, law);
  const asked = invoice === undefined ? all : all.filter(({ claim }) => claim.invoice.number === invoice);
  const open = asked.filter(({ isOpen }) => isOpen);
  const shown = open.length > 0 || invoice === undefined ? open : asked;
  const first = firstOf(shown);
  const prescribesOn = first?.prescribesOn ?? null;
  return {
    prescribesOn: printDay(prescribesOn),
    years: first?.years ?? all[0]?.years ?? 0,
    interruptions: first?.interruptions.map(({ on: day, by }) => ({ on: formatDay(day), by })) ?? [],
    prescribed: prescribesOn !== null && on >= prescribesOn,
    claims: all.map((each) => ({ ...identityOf(each.claim), prescribesOn: printDay(each.prescribesOn) })),
    basis: [...new Map((first?.basis ?? []).map((article) => [article.ref, article])).values()],
    findings: distinctFindings([...findings, ...account.facts.findings, ...shown.flatMap((each) => each.findings)]),
  };
}

/** The claim that is prescribed first; those whose day is not known come last. */
function firstOf(claims: readonly ClaimPrescription[]): ClaimPrescription | undefined {
  return [...claims].sort((a, b) => (a.prescribesOn ?? Infinity) - (b.prescribesOn ?? Infinity) || 0)[0];
}

function printDay(day: number | null): IsoDate | null {
  return day === null ? null : formatDay(day);
}
