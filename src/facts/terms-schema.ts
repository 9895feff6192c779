import * as z from "zod/mini";
import { LONGEST_TERM } from "./longest-term.js";
import { madeOnce } from "./made-once.js";
import { expected, listOf, oneOf, scalars, wholeNumber, type AmountSchemas } from "./scalar-schemas.js";

export function termsSchema(amounts: AmountSchemas) {
  const { day, flag, nonEmptyText, percent } = scalars();
  const termDays = wholeNumber(0, LONGEST_TERM.days);
  const start = z.optional(oneOf(["issue", "receipt", "performance"]));
  const agreement = {
    agreedIn: z.optional(oneOf(["contract", "general-conditions", "invoice"])),
    expresslyAgreed: z.optional(flag),
    objectivelyJustified: z.optional(flag),
    discount: z.optional(z.strictObject({ percent, withinDays: termDays }, expected("a discount"))),
  };
  const partDue = z.discriminatedUnion(
    "kind",
    [
      z.strictObject({ kind: z.literal("date"), dueOn: day }),
      z.strictObject({ kind: z.literal("net"), days: termDays }),
      z.strictObject({ kind: z.literal("milestone"), milestone: nonEmptyText, reachedOn: z.optional(day), days: z.optional(termDays) }),
    ],
    expected("a due rule of kind date, net or milestone"),
  );
  const part = z.strictObject(
    { share: z.optional(percent), amount: z.optional(amounts.any), label: z.optional(nonEmptyText), due: partDue },
    expected("a part"),
  );
  return z.discriminatedUnion(
    "kind",
    [
      z.strictObject({ kind: z.literal("net"), days: termDays, from: start, ...agreement }),
      z.strictObject({ kind: z.literal("date"), dueOn: day, ...agreement }),
      z.strictObject({ kind: z.literal("months"), months: wholeNumber(0, LONGEST_TERM.months), from: start, ...agreement }),
      z.strictObject({ kind: z.literal("end-of-month"), days: z.optional(termDays), order: z.optional(oneOf(["days-first", "month-end-first"])), ...agreement }),
      z.strictObject({
        kind: z.literal("parts"),
        parts: listOf(part).check(z.refine((parts) => parts.length > 0, expected("at least one part"))),
        ...agreement,
      }),
    ],
    expected("payment terms of kind net, date, months, end-of-month or parts"),
  );
}

export const compoundingSchema = /* @__PURE__ */ madeOnce(() => oneOf(["none", "annual", "monthly"]));

export const interestClauseSchema = /* @__PURE__ */ madeOnce(() => {
  const { percent } = scalars();
  return z.union(
    [
      z.strictObject({ percent, per: z.optional(oneOf(["year", "month"])), compounding: z.optional(compoundingSchema()) }),
      z.strictObject({ surcharge: percent }),
    ],
    expected("an interest clause with a percent or a surcharge"),
  );
});
