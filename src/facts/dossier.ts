import type { IsoDate } from "../dates/day.js";
import type { DossierEvent } from "./event.js";
import type { Invoice } from "./invoice.js";
import type { Party } from "./party.js";

/**
 * One debtor's file at one creditor, in one currency: the invoices and all that happened since.
 *
 * Events after the day asked about have not happened yet: ignored, with a note. Events of one day act in list order;
 * otherwise order does not matter. Ids, where given, are unique; a reference to an unknown id is INCONSISTENT; without a
 * reference an event means all open ones of its kind, of what was invoiced by its day: a promise, a letter, a waiver or a write-off never
 * reaches an invoice of a later day. A hold, an insolvency and a hand-over are on the debtor, later invoices included. A reversed payment
 * counts as never made.
 */
export interface Dossier {
  /** Makes decision keys unique across dossiers. */
  id?: string;
  creditor: Party;
  debtor: Party;
  invoices: Invoice[];
  events: DossierEvent[];
  /** The bank statements are complete up to and including this day. A day later than the day asked about is fine. */
  bankDataThrough?: IsoDate;
}
