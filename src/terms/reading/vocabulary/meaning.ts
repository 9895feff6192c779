/** What a word or phrase means for a payment term, whatever its language. */
export type Meaning =
  | Period
  | Happening
  /** Binds a period to what it counts from ("na"), a moment ("bij"), or the day before which ("vóór"). */
  | "after" | "at" | "before"
  /** Falls due ("vervaldatum"), and the words for at the latest ("uiterlijk"). */
  | "due" | "limit"
  /** Words about paying, about a net sum, and names of the term itself ("betalingstermijn"). */
  | "pay" | "net" | "term"
  | "discount" | "no-discount"
  /** Interest, fines, lateness. */
  | "penalty"
  /** Something else that has a period: complaints, warranty, delivery times. */
  | "other"
  | "paid" | "no-payment"
  | "vat" | "percent" | "currency"
  /** At once ("per direct"), beforehand ("vooraf"), what is left ("restant"). */
  | "immediate" | "advance" | "remainder"
  | "end-of-month" | "end" | "following-month"
  | "instalments" | "whichever" | "plus" | "whole" | "half" | "third" | "quarter-share"
  /** Starts another statement ("anders"); stands between two choices ("of"). */
  | "turn" | "or"
  /** Says nothing by itself. */
  | "filler";

/** A unit in which a term is counted. */
export type Period = "day" | "working-day" | "hour" | "week" | "fortnight" | "fifteen-days" | "eight-days" | "month" | "quarter" | "year";

/** What a period may count from, or what a part may wait for. */
export type Happening = "issue" | "date" | "receipt" | "performance" | "goods" | "order" | "on-performance" | "other-event";

export type Language = "nl" | "en" | "de" | "fr";

/**
 * The words of one language. Phrases stand separated by commas, in any case and with their accents; "betal*" is every word that starts
 * so, "*korting" every word that ends so. A longer phrase goes before a shorter one.
 */
export interface Vocabulary {
  language: Language;
  numbers: Record<string, number>;
  /** The names of the months in order, variants separated by a space. */
  months: string[];
  /** Stands between two numbers of which either may count ("14 of 30"), and behind a number that is a rank ("15e"). */
  ranges: string;
  ordinals: string;
  phrases: Partial<Record<Meaning, string>>;
}
