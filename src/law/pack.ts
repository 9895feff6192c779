import type { HolidayCalendar } from "../dates/working-days.js";
import type { IsoDate } from "../dates/day.js";
import type { CostsLaw } from "./costs-law.js";
import type { InterestLaw } from "./interest-law.js";
import type { InvoicingLaw } from "./invoicing-law.js";
import type { NoticeLaw } from "./notice-law.js";
import type { PlansLaw } from "./plans-law.js";
import type { PrescriptionLaw } from "./prescription-law.js";
import type { ReclaimLaw } from "./reclaim-law.js";
import type { TermsLaw } from "./terms-law.js";
import type { VatReliefLaw } from "./vat-relief-law.js";

/**
 * A jurisdiction's dated rules and figures: data and small pure functions over facts, handed in by the caller.
 * The pack, never the core, picks a table or a sum from the facts (contract date, kind of debtor).
 */
export interface LawPack {
  /** ISO 3166 code of the country, in lower case. */
  code: string;
  name: string;
  /** The day on which the figures were last compared with their sources. */
  verifiedOn: IsoDate;
  currency: string;
  interest: InterestLaw;
  terms: TermsLaw;
  costs: CostsLaw;
  notices: NoticeLaw;
  /** Absent in a pack that has nothing to say on paying in parts. */
  plans?: PlansLaw;
  /** Absent in a pack that does not say until when a claim can be enforced. */
  prescription?: PrescriptionLaw;
  /** Absent in a pack that does not say when VAT on a bad debt comes back. */
  vatRelief?: VatReliefLaw;
  /** Absent where a seller has no right to claim unpaid goods back. */
  reclaim?: ReclaimLaw;
  /** Absent in a pack that does not say what an invoice must state. */
  invoicing?: InvoicingLaw;
  /** Public holidays on which no work is done; weekends are not asked about. */
  isHoliday: HolidayCalendar;
}
