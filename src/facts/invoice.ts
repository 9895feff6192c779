import type { IsoDate } from "../dates/day.js";
import type { Amount } from "../money/amount.js";
import type { Percent } from "../money/percent.js";
import type { InterestClause, PaymentTerms } from "./terms.js";

/** An invoice as far as late payment is concerned. */
export interface Invoice {
  number: string;
  issuedOn: IsoDate;
  receivedOn?: IsoDate;
  /** Goods or services received by the debtor. */
  performedOn?: IsoDate;
  /** An agreed period in which the debtor may accept or assess the performance. */
  acceptance?: { days?: number; acceptedOn?: IsoDate; rejectedOn?: IsoDate; expresslyAgreed?: boolean };
  contractedOn?: IsoDate;
  /** ISO 4217, "EUR" when absent. */
  currency?: string;
  /** Including VAT. */
  total: Amount;
  vat?: Amount;
  subject?: "goods" | "services";
  interest?: InterestClause;
  /** Agreed collection costs (business debtors only; a court may moderate them). */
  costsClause?: { percent: Percent; minimum?: Amount };
  /** One of a series for the same contract (rent, subscription): the cap on costs for small instalments depends on it. */
  recurring?: { contract: string; every: "week" | "month" | "quarter" };
  /** Absent: nothing was agreed, the statutory term applies. */
  terms?: PaymentTerms;
  references?: { order?: string; customer?: string; costCentre?: string; payment?: string; project?: string };
  lines?: InvoiceLine[];
  paymentUrl?: string;
}

/** One line of an invoice, as it is printed. */
export interface InvoiceLine {
  description: string;
  quantity?: string;
  unitPrice?: Amount;
  amount?: Amount;
  vatPercent?: Percent;
}
