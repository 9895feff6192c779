import type { EpochDay } from "../dates/day.js";
import type { NoticeKind } from "../facts/event.js";
import type { LegalBasis } from "../facts/legal-basis.js";

/** What the law says about messages to the debtor. */
export interface NoticeLaw {
  /** The day on which a letter by ordinary post may be presumed to have arrived. */
  presumedPostalReceipt(sentOn: EpochDay): { receivedOn: EpochDay; basis: LegalBasis[] };
  /** The kinds that are a written demand for payment. */
  demands: readonly NoticeKind[];
}
