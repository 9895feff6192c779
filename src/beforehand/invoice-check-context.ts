import * as z from "zod/mini";
import type { IsoDate } from "../dates/day.js";
import { check } from "../facts/check.js";
import { schemasFor } from "../facts/dossier-schema.js";
import type { Invoice } from "../facts/invoice.js";
import { madeOncePerDecimals } from "../facts/made-once.js";
import { expected, listOf, oneOf, scalars } from "../facts/scalar-schemas.js";
import type { PaymentTerms } from "../facts/terms.js";
import { termsSchema } from "../facts/terms-schema.js";
import { decimalsOf } from "../money/currency.js";
import type { ClaimContext } from "../terms/due-date.js";
import { BUYER_DEMANDS, type BuyerDemand } from "./buyer-demands.js";

/** Who stands on either side of an invoice, by which law, and what is known of it that is no fact of the debt. */
export interface InvoiceCheckContext extends ClaimContext {
  /** What else stands on the invoice: remarks, texts on VAT ("btw verlegd"). The descriptions of its lines are read anyway. */
  texts?: string[];
  /** The number of the invoice that it corrects or credits. */
  corrects?: string;
  /** What the buyer demands on its invoices; an empty list: nothing. Absent: not known. */
  buyerDemands?: BuyerDemand[];
  /** The terms that were agreed, to compare with those on the invoice. */
  agreedTerms?: PaymentTerms;
  /** The last day on which you still keep the invoice. */
  keptThrough?: IsoDate;
}

/** What is known besides the parties and the law. */
export type InvoiceCircumstances = Omit<InvoiceCheckContext, keyof ClaimContext>;

const schemaFor = /* @__PURE__ */ madeOncePerDecimals((decimals) => {
  const { day, nonEmptyText, text } = scalars();
  return z.strictObject(
    {
      texts: z.optional(listOf(text)),
      corrects: z.optional(nonEmptyText),
      buyerDemands: z.optional(listOf(oneOf(BUYER_DEMANDS))),
      agreedTerms: z.optional(termsSchema(schemasFor(decimals).amounts)),
      keptThrough: z.optional(day),
    },
    expected("what is known of the invoice"),
  );
});

/** The circumstances, checked; amounts of agreed parts are in the currency of the invoice. */
export function checkedCircumstances({ texts, corrects, buyerDemands, agreedTerms, keptThrough }: InvoiceCheckContext, invoice: Invoice): InvoiceCircumstances {
  const decimals = decimalsOf(invoice.currency ?? "EUR");
  return check<InvoiceCircumstances>(schemaFor(decimals), { texts, corrects, buyerDemands, agreedTerms, keptThrough }).value;
}
