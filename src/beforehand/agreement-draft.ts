import * as z from "zod/mini";
import type { IsoDate } from "../dates/day.js";
import { check, type Checked } from "../facts/check.js";
import { schemasFor } from "../facts/dossier-schema.js";
import type { Invoice } from "../facts/invoice.js";
import { madeOncePerDecimals } from "../facts/made-once.js";
import { expected, listOf, oneOf, scalars } from "../facts/scalar-schemas.js";
import { statedDecimals } from "../facts/stated-decimals.js";
import type { InterestClause, PaymentTerms } from "../facts/terms.js";
import { interestClauseSchema, termsSchema } from "../facts/terms-schema.js";
import type { Amount } from "../money/amount.js";
import type { Percent } from "../money/percent.js";

/** An agreement before the work, as far as being paid is concerned. What is absent is not settled. */
export interface AgreementDraft {
  terms?: PaymentTerms;
  interest?: InterestClause;
  costsClause?: Invoice["costsClause"];
  /** What is delivered, in the words of the agreement. */
  deliverables?: string;
  /** Ways to pay: "bank transfer", "payment link", "direct debit". */
  paymentMethods?: string[];
  /** Where to pay: an IBAN, or in words. */
  payTo?: string;
  /** Who at the customer answers for the invoice. */
  contact?: string;
  signedOn?: IsoDate;
  /** Including VAT. */
  total?: Amount;
  /** ISO 4217, "EUR" when absent. */
  currency?: string;
  subject?: Invoice["subject"];
  /** From which total on you want to be paid in parts; 5,000 euro when absent. */
  inPartsFrom?: Amount;
  /** The customer paid late before, is new, or is known to be short of money. */
  doubtfulCustomer?: boolean;
  /** What a check of the customer costs, such as an extract from the trade register or a credit report. */
  creditCheck?: {
    cost: Amount;
    /** How much of such sums you expect never to see, in percent. */
    lossShare?: Percent;
    /** The day the check was done. */
    doneOn?: IsoDate;
  };
}

const schemaFor = /* @__PURE__ */ madeOncePerDecimals((decimals) => {
  const { amounts } = schemasFor(decimals);
  const { day, flag, percent, text } = scalars();
  return z.strictObject(
    {
      terms: z.optional(termsSchema(amounts)),
      interest: z.optional(interestClauseSchema()),
      costsClause: z.optional(z.strictObject({ percent, minimum: z.optional(amounts.nonNegative) }, expected("a costs clause"))),
      deliverables: z.optional(text),
      paymentMethods: z.optional(listOf(text)),
      payTo: z.optional(text),
      contact: z.optional(text),
      signedOn: z.optional(day),
      total: z.optional(amounts.nonNegative),
      currency: z.optional(text.check(z.regex(/^[A-Z]{3}$/, expected("an ISO 4217 code such as EUR")))),
      subject: z.optional(oneOf(["goods", "services"])),
      inPartsFrom: z.optional(amounts.nonNegative),
      doubtfulCustomer: z.optional(flag),
      creditCheck: z.optional(z.strictObject({ cost: amounts.nonNegative, lossShare: z.optional(percent), doneOn: z.optional(day) }, expected("a credit check"))),
    },
    expected("an agreement"),
  );
});

/** An agreement, checked; fields that are not of this package are left out and become findings. */
export function checkedAgreement(input: unknown): Checked<AgreementDraft> {
  const decimals = statedDecimals(() => (input as AgreementDraft | null | undefined)?.currency);
  return check<AgreementDraft>(schemaFor(decimals), input, "agreement");
}
