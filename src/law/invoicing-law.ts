import type { IsoDate } from "../dates/day.js";
import type { Finding } from "../facts/finding.js";
import type { ClaimFacts } from "./terms-law.js";

/** An invoice as it goes out: its facts, and what else is known of the document. */
export interface OutgoingInvoice extends ClaimFacts {
  /** All text on it, the descriptions of its lines included. */
  texts: readonly string[];
  /** The number of the invoice that it corrects or credits. */
  corrects?: string;
  /** The last day on which the creditor still keeps it. */
  keptThrough?: IsoDate;
}

/** An agreement before it is signed, written as the invoice that would follow from it. */
export interface AgreementFacts extends ClaimFacts {
  /** What is to be delivered, in the words of the agreement. */
  deliverables?: string;
}

/** What the law demands of invoices and of the agreements behind them. */
export interface InvoicingLaw {
  /** What an invoice lacks by law, or states against it. */
  reviewInvoice(outgoing: OutgoingInvoice): Finding[];
  /** Which clauses and kinds of work need care before signing; terms, interest and prepayment are asked of their own sections. */
  reviewAgreement(facts: AgreementFacts): Finding[];
}
