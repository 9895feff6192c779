import * as z from "zod/mini";
import { rateSourceSchema } from "../facts/event-schema.js";
import { madeOnce } from "../facts/made-once.js";
import { amountSchemas, expected, listOf, scalars } from "../facts/scalar-schemas.js";
import { compoundingSchema } from "../facts/terms-schema.js";

export const ledgerSchema = /* @__PURE__ */ madeOnce(() => {
  const { day, nonEmptyText } = scalars();
  const { nonNegative: amount } = amountSchemas(2);
  const datedAmount = z.strictObject({ on: day, amount }, expected("an amount and its day"));
  return z.strictObject(
    {
      debts: listOf(
        z.strictObject(
          {
            id: nonEmptyText,
            principal: amount,
            dueOn: z.optional(day),
            costs: z.optional(z.union([amount, z.array(datedAmount)], expected("an amount, or a list of dated amounts"))),
            credits: z.optional(listOf(datedAmount)),
            interest: z.optional(z.strictObject({ from: day, rate: rateSourceSchema(), compounding: z.optional(compoundingSchema()) }, expected("interest from a day"))),
          },
          expected("a debt"),
        ),
      ),
      payments: listOf(z.strictObject({ id: z.optional(nonEmptyText), on: day, amount, designated: z.optional(listOf(nonEmptyText)) }, expected("a payment"))),
      on: day,
    },
    expected("debts, payments and a day"),
  );
});
