import { dayOf, formatDay, type EpochDay, type IsoDate } from "../dates/day.js";
import type { Dossier } from "../facts/dossier.js";
import { distinctFindings, note, type Finding } from "../facts/finding.js";
import type { LegalBasis } from "../facts/legal-basis.js";
import { checkedQuestion, type DossierQuestion } from "../law/checked-question.js";
import type { ReclaimLaw } from "../law/reclaim-law.js";
import { requiredSection } from "../law/required-section.js";
import { accountOn } from "../statement/account.js";
import type { ClaimAccount } from "../statement/claim-account.js";

/** Until when the goods of an unpaid invoice can be claimed back. */
export interface RightOfReclaim {
  invoice: string;
  /** The last day on which it can be done. */
  usableThrough: IsoDate;
  lapsed: boolean;
  basis: LegalBasis[];
  findings: Finding[];
}

/**
 * Until when a seller can claim unpaid goods back (recht van reclame), one for each invoice for goods whose price is open.
 *
 * A written notice to the buyer ends the sale and makes the goods the seller's again; a choice, against a business or a consumer. It needs a
 * debtor in default. The right lapses when both six weeks since the price could be demanded and sixty days since the delivery have passed.
 * An invoice whose subject is not known to be goods is left out.
 *
 * @param dossier - the invoices and what happened since
 * @param options - the day asked about (inclusive), the law pack, and an invoice number to ask about that invoice alone
 * @returns one for each such invoice, in their order
 * @throws TermijnError INVALID_INPUT, INCONSISTENT (also for an unknown invoice); UNSUPPORTED when the law pack knows no such right
 * @legalBasis art. 7:39 and 7:44 BW
 * @example
 * ```ts
 * import { rightOfReclaim } from "termijn";
 * import { nl } from "termijn/nl";
 *
 * const dossier = {
 *   creditor: { name: "Atelier Noord", kind: "business" as const },
 *   debtor: { name: "Bakkerij Zuid", kind: "business" as const },
 *   invoices: [{ number: "1", issuedOn: "2026-03-02", performedOn: "2026-03-02", subject: "goods" as const, total: "1210.00", terms: { kind: "date" as const, dueOn: "2026-03-16", agreedIn: "contract" as const } }],
 *   events: [],
 * };
 * // Six weeks from 17 March, when the price could be demanded, end on 27 April; sixty days from 2 March on 30 April.
 * rightOfReclaim(dossier, { on: "2026-04-01", law: nl }).map(({ usableThrough, lapsed }) => [usableThrough, lapsed]); // => [["2026-04-30", false]]
 * ```
 */
export function rightOfReclaim(dossier: Dossier, options: DossierQuestion): RightOfReclaim[] {
  const { dossier: checked, on, law, invoice: asked, findings } = checkedQuestion(dossier, options);
  const rules = requiredSection(law, "reclaim");
  const { claims, facts } = accountOn(checked, on, law, "stop");
  return checked.invoices.flatMap((invoice): RightOfReclaim[] => {
    if (invoice.subject !== "goods" || (asked !== undefined && invoice.number !== asked)) return [];
    const unpaid = claims.filter(({ claim, account }) => claim.invoice === invoice && claim.dueOn !== null && account.principalOpen() > 0);
    if (unpaid.length === 0) return [];
    const day = rules.usableThrough({
      claimableFrom: Math.min(...unpaid.map(({ claim }) => dayOf(claim.due.claimableFrom))),
      deliveredOn: invoice.performedOn === undefined ? null : dayOf(invoice.performedOn),
    });
    return [{
      invoice: invoice.number, usableThrough: formatDay(day), lapsed: on > day, basis: rules.basis,
      findings: distinctFindings([...findings, ...facts.findings, ...explain(unpaid, day, on, rules)]),
    }];
  });
}

function explain(unpaid: readonly ClaimAccount[], day: EpochDay, on: EpochDay, { basis }: ReclaimLaw): Finding[] {
  const { number, performedOn } = unpaid[0]!.claim.invoice;
  const values = { invoice: number, usableThrough: formatDay(day) };
  const findings = [
    on > day
      ? note("RECLAIM_LAPSED", `The goods of invoice ${number} could be claimed back through ${formatDay(day)}; that right has lapsed.`, { values, basis })
      : note("RECLAIM_POSSIBLE", `The goods of invoice ${number} can be claimed back through ${formatDay(day)}, once the debtor is in default; that ends the sale.`, {
        values, fix: "Weigh the goods against their price, and send a written notice in a way that proves receipt.", basis,
      }),
  ];
  if (performedOn === undefined) {
    const message = `When the goods of invoice ${number} were delivered is not known; the right may last longer.`;
    findings.push(note("DELIVERY_UNKNOWN", message, { values, fix: "Record performedOn, the day on which the goods were received.", basis }));
  }
  if (unpaid.some(({ account }) => account.heads(on).principal.paid > 0)) {
    const message = `A part of the price of invoice ${number} was paid: goods can be claimed back in proportion to the rest, or all of them against its return.`;
    findings.push(note("RECLAIM_PART_PAID", message, { values, basis }));
  }
  return findings;
}
