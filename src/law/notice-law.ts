import type { EpochDay } from "../dates/day.js";
import type { NoticeKind } from "../facts/event.js";
import type { Finding } from "../facts/finding.js";
import type { LegalBasis } from "../facts/legal-basis.js";
import type { Party } from "../facts/party.js";

/** What the law says about messages to the debtor. */
export interface NoticeLaw {
  /** The day on which a letter by ordinary post may be presumed to have arrived. */
  presumedPostalReceipt(sentOn: EpochDay): { receivedOn: EpochDay; basis: LegalBasis[] };
  /** The kinds that are a written demand for payment. */
  demands: readonly NoticeKind[];
  /** The last day of a term that the law itself gives a letter; null for kinds whose term is the sender's own. */
  statutoryTermEnd?(kind: NoticeKind, receivedOn: EpochDay): EpochDay | null;
  /** Whether a kind of notice has a purpose for such a debtor, and whether it would be too early. Absent: always. */
  applies?(kind: NoticeKind, facts: { debtor: Party["kind"]; inDefault: boolean }): "yes" | "not-needed" | "too-early";
  /** What to look at before a claim on this debtor is handed over, and when a collector may make contact. */
  reviewHandover?(debtor: Party): Finding[];
  /** When a collector for others may not make contact. */
  contactHours?: Finding;
}
