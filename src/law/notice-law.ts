import type { EpochDay } from "../dates/day.js";
import type { NoticeKind } from "../facts/event.js";
import type { Finding } from "../facts/finding.js";
import type { LegalBasis } from "../facts/legal-basis.js";
import type { Party } from "../facts/party.js";

/** What a letter must contain or respect, by what a check of letters says is missing or wrong. */
export type LetterElement =
  | "term" | "term-from-receipt" | "default-first" | "costs-amount" | "costs-scale" | "nothing-on-top" | "vat-on-costs" | "several-claims" | "consequence"
  | "reasonable-term" | "business-costs" | "interest" | "reservation" | "registration";

/** What letters threaten with. */
export type Threat = "police" | "publication" | "credit-register" | "night-visit" | "seizure" | "bankruptcy" | "imprisonment" | "employer";

/** What the law says about messages to the debtor. */
export interface NoticeLaw {
  /** The day on which a letter by ordinary post may be presumed to have arrived. */
  presumedPostalReceipt(sentOn: EpochDay): { receivedOn: EpochDay; basis: LegalBasis[] };
  /** The kinds that are a written demand for payment. */
  demands: readonly NoticeKind[];
  /** The kinds that take all claims together which can be demanded, their principals added up. */
  oneLetter?: readonly NoticeKind[];
  /** The last day of a term that the law itself gives a letter; null for kinds whose term is the sender's own. */
  statutoryTermEnd?(kind: NoticeKind, receivedOn: EpochDay): EpochDay | null;
  /** Whether a kind of notice has a purpose for such a debtor, and whether it would be too early. Absent: always. */
  applies?(kind: NoticeKind, facts: { debtor: Party["kind"]; inDefault: boolean }): "yes" | "not-needed" | "too-early";
  /** What to look at before a claim on this debtor is handed over, and when a collector may make contact. */
  reviewHandover?(debtor: Party): Finding[];
  /** Where the elements of a letter stand in the law. Absent: findings name no article. */
  elements?: Partial<Record<LetterElement, readonly LegalBasis[]>>;
  /** Whether the creditor may add VAT to the costs of collection. Absent: never. */
  allowsVatOnCosts?(facts: { creditor: Party; handedOver: boolean }): boolean;
  /** Whether a debtor may be charged anything beside interest and the costs that the law gives. Absent: it is for the parties to agree. */
  allowsFees?(debtor: Party["kind"]): boolean;
  /** What this creditor cannot do to this debtor, so that threatening with it is improper. Absent: only what no law gives a creditor. */
  groundlessThreats?(facts: { debtor: Party; hasJudgment: boolean }): readonly Threat[];
  /** Whether who collects for others must name a registration to this debtor. Absent: no. */
  requiresRegistration?(debtor: Party): boolean;
  /** What lets a creditor suspend its own performance until it is paid. */
  suspension?: LegalBasis[];
  /** When a collector for others may not make contact. */
  contactHours?: Finding;
}
