import type { HolidayCalendar } from "../dates/working-days.js";
import type { IsoDate } from "../dates/day.js";
import type { CostsLaw } from "./costs-law.js";
import type { InterestLaw } from "./interest-law.js";
import type { NoticeLaw } from "./notice-law.js";
import type { TermsLaw } from "./terms-law.js";

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
  /** Public holidays on which no work is done; weekends are not asked about. */
  isHoliday: HolidayCalendar;
}
