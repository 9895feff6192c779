import * as z from "zod/mini";
import { expected, listOf, oneOf, scalars, wholeNumber, type AmountSchemas } from "./scalar-schemas.js";
import { interestClauseSchema, termsSchema } from "./terms-schema.js";

export function invoiceSchema(amounts: AmountSchemas) {
  const { day, flag, nonEmptyText, percent, text } = scalars();
  const acceptance = z.strictObject(
    { days: z.optional(wholeNumber(0, 3660)), acceptedOn: z.optional(day), rejectedOn: z.optional(day), expresslyAgreed: z.optional(flag) },
    expected("an acceptance period"),
  );
  const references = z.strictObject(
    { order: z.optional(text), customer: z.optional(text), costCentre: z.optional(text), payment: z.optional(text), project: z.optional(text) },
    expected("references"),
  );
  const currency = text.check(z.regex(/^[A-Z]{3}$/, expected("an ISO 4217 code such as EUR")));
  const line = z.strictObject(
    {
      description: text,
      quantity: z.optional(text),
      unitPrice: z.optional(text),
      amount: z.optional(amounts.any),
      vatPercent: z.optional(percent),
    },
    expected("an invoice line"),
  );
  return z.strictObject(
    {
      number: nonEmptyText,
      issuedOn: day,
      receivedOn: z.optional(day),
      performedOn: z.optional(day),
      acceptance: z.optional(acceptance),
      contractedOn: z.optional(day),
      currency: z.optional(currency),
      total: amounts.any,
      vat: z.optional(amounts.any),
      subject: z.optional(oneOf(["goods", "services"])),
      interest: z.optional(interestClauseSchema()),
      costsClause: z.optional(z.strictObject({ percent, minimum: z.optional(amounts.nonNegative) }, expected("a costs clause"))),
      recurring: z.optional(z.strictObject({ contract: nonEmptyText, every: oneOf(["week", "month", "quarter"]) }, expected("a series"))),
      terms: z.optional(termsSchema(amounts)),
      references: z.optional(references),
      lines: z.optional(listOf(line)),
      paymentUrl: z.optional(text),
    },
    expected("an invoice"),
  );
}
