import { formatDay, type IsoDate } from "../dates/day.js";
import { invalid } from "../errors/invalid.js";
import type { Dossier } from "../facts/dossier.js";
import { distinctFindings, type Finding } from "../facts/finding.js";
import type { LegalBasis } from "../facts/legal-basis.js";
import { checkedQuestion, type DossierQuestion } from "../law/checked-question.js";
import { findingsOfInvoice } from "../law/findings-of-invoice.js";
import { requiredSection } from "../law/required-section.js";
import { centsOf, formatCents, type Amount, type Cents } from "../money/amount.js";
import { multiplyDivide } from "../money/rounding.js";
import { accountOn } from "../statement/account.js";
import { identityOf, type Claim } from "../statement/claim.js";
import { PrincipalsBefore } from "./principals-before.js";
import { reliefFindings } from "./relief-findings.js";
import { returnPeriodOf, type VatPeriod } from "./return-period.js";

/** VAT on a claim that is not paid, and when it comes back to the creditor. */
export interface VatRelief {
  invoice: string;
  part?: string;
  /** At the latest; earlier when non-payment is certain. */
  claimableOn: IsoDate;
  /** The VAT return it belongs in: "2027-Q1", or "2027-03" with `vatPeriod` "month". */
  period: string;
  /** The VAT in the principal open on that day, or on the day asked about when that is earlier. */
  amount: Amount;
  /** The VAT in what was received on the principal after that day: it is due again. */
  repaidOnLaterReceipt: Amount;
  basis: LegalBasis[];
  findings: Finding[];
}

/** The day and the law that {@link vatRelief} is asked about, and how often the creditor files a VAT return. */
export interface VatReliefOptions extends DossierQuestion {
  /** How often the creditor files a VAT return; "quarter" when absent. */
  vatPeriod?: VatPeriod;
}

/**
 * The VAT that comes back on claims that are not paid (btw op oninbare vorderingen), one for each receivable with VAT in it whose principal
 * is open, or was when relief arose.
 *
 * Relief arises at the latest one year after the last day agreed, else one year after the thirtieth day from the receipt of the invoice. It
 * belongs in the VAT return of that period: a quarter, unless `vatPeriod` says month. What is received later is split in proportion and its
 * VAT is due again. Nothing comes back where no VAT was charged (none on the invoice, or reverse-charged), or paid over (cash accounting,
 * a creditor who is not in business). Facts known on the day asked about count from when they take effect: a correction from the start.
 *
 * @param dossier - the invoices and what happened since
 * @param options - the day asked about (inclusive), the law pack, an invoice number to ask about that invoice alone, and the rhythm of returns
 * @returns one for each such receivable, in the order of the invoices; amounts in their currency
 * @throws TermijnError INVALID_INPUT, INCONSISTENT (also for an unknown invoice); UNSUPPORTED when the law pack has no rules on VAT relief
 * @legalBasis art. 29 Wet OB
 * @example
 * ```ts
 * import { vatRelief } from "termijn";
 * import { nl } from "termijn/nl";
 *
 * const dossier = {
 *   creditor: { name: "Atelier Noord", kind: "business" as const },
 *   debtor: { name: "Bakkerij Zuid", kind: "business" as const },
 *   invoices: [{ number: "1", issuedOn: "2026-01-15", total: "1210.00", vat: "210.00", terms: { kind: "date" as const, dueOn: "2026-02-14", agreedIn: "contract" as const } }],
 *   events: [],
 * };
 * vatRelief(dossier, { on: "2026-11-21", law: nl }).map(({ claimableOn, period, amount }) => [claimableOn, period, amount]);
 * // => [["2027-02-14", "2027-Q1", "210.00"]]
 * ```
 */
export function vatRelief(dossier: Dossier, options: VatReliefOptions): VatRelief[] {
  const { dossier: checked, on, law, invoice, findings } = checkedQuestion(dossier, options);
  const every = options.vatPeriod ?? "quarter";
  if (every !== "month" && every !== "quarter") throw invalid("options.vatPeriod", "value", "one of month, quarter", every);
  const rules = requiredSection(law, "vatRelief");
  const { creditor, debtor } = checked;
  if (creditor.vatAccounting === "cash" || creditor.kind === "consumer") return [];

  const account = accountOn(checked, on, law, "stop");
  const principals = new PrincipalsBefore(account, checked, law);
  return account.claims.flatMap(({ claim }, position): VatRelief[] => {
    const { dueOn, part } = claim;
    const vat = vatIn(claim.invoice, account.decimals);
    if (vat === null || dueOn === null || (invoice !== undefined && claim.invoice.number !== invoice)) return [];
    const rule = rules.arisesOn({ invoice: claim.invoice, creditor, debtor, dueOn, isAgreed: claim.due.source === "agreed", isPart: part !== undefined });
    const { claimableOn, basis } = rule;
    const { open, receivedSince } = principals.on(Math.min(claimableOn, on), position);
    if (open === 0) return [];
    const vatOf = (cents: Cents) => formatCents(multiplyDivide(cents, vat.vat, vat.total), account.decimals);
    const period = returnPeriodOf(claimableOn, every);
    const repaid = vatOf(receivedSince);
    const known = { invoice: claim.invoice, events: account.facts.events, on, claimableOn, period, repaid, receivedLater: receivedSince > 0, basis, laterReceipt: rules.laterReceipt };
    return [{
      ...identityOf(claim),
      claimableOn: formatDay(claimableOn),
      period,
      amount: vatOf(open),
      repaidOnLaterReceipt: repaid,
      basis: receivedSince > 0 ? [...basis, ...rules.laterReceipt] : basis,
      findings: distinctFindings([...findings, ...account.facts.findings, ...findingsOfInvoice(rule.findings, claim.invoice, checked), ...reliefFindings(known)]),
    }];
  });
}

/** The VAT on an invoice beside its total; null when it carries none. */
function vatIn({ vat, total }: Claim["invoice"], decimals: number): { vat: Cents; total: Cents } | null {
  const cents = { vat: centsOf(vat ?? "0", decimals), total: centsOf(total, decimals) };
  return cents.vat > 0 && cents.total > 0 ? cents : null;
}
