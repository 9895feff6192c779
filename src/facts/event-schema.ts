import * as z from "zod/mini";
import { madeOnce } from "./made-once.js";
import { expected, listOf, oneOf, scalars, wholeNumber, type AmountSchemas } from "./scalar-schemas.js";
import { compoundingSchema } from "./terms-schema.js";

const interestWhile = /* @__PURE__ */ madeOnce(() => oneOf(["keeps-running", "stopped"]));

const rateRow = /* @__PURE__ */ madeOnce(() => {
  const { day, percent, text } = scalars();
  return z.object({ from: day, percent, disputed: z.optional(text) }, expected("a rate row"));
});

/** A rate handed in by a caller. A table may carry more than is used here (its id, its source); that is the table's own business. */
export const rateSourceSchema = /* @__PURE__ */ madeOnce(() => {
  const { day, percent, text } = scalars();
  return z.union(
    [
      z.strictObject({
        table: z.object({
          rows: listOf(rateRow()),
          knownThrough: day,
          id: z.optional(text),
          compounding: z.optional(compoundingSchema()),
          fixing: z.optional(oneOf(["floating", "at-start"])),
          simpleBefore: z.optional(day),
        }),
        surcharge: z.optional(z.strictObject({ percent, from: z.optional(day) }, expected("a surcharge"))),
      }),
      z.strictObject({ percent, per: z.optional(oneOf(["year", "month"])) }),
    ],
    expected("a rate: a table, or a percent"),
  );
});

/** Newer rows for the tables of a law pack. */
export const rateUpdateSchema = /* @__PURE__ */ madeOnce(() =>
  z.strictObject(
    { statutory: z.optional(listOf(rateRow())), commercial: z.optional(listOf(rateRow())), knownThrough: scalars().day },
    expected("newer rows and the last day they are known to hold"),
  ));

export function planSchema(amounts: AmountSchemas) {
  const { day } = scalars();
  return z.strictObject(
    {
      total: amounts.nonNegative,
      instalments: listOf(z.strictObject({ dueOn: day, amount: amounts.nonNegative }, expected("an instalment"))).check(
        z.refine((instalments) => instalments.length > 0, expected("at least one instalment")),
      ),
      interest: interestWhile(),
      graceDays: wholeNumber(0, 366),
      onDefault: oneOf(["whole-sum-due", "resume-dunning"]),
      agreedOn: z.optional(day),
    },
    expected("an instalment plan"),
  );
}

export function eventSchema({ nonNegative: amount, any }: AmountSchemas) {
  const { day, nonEmptyText, text } = scalars();
  const base = { on: day, id: z.optional(nonEmptyText), note: z.optional(text), step: z.optional(text), policy: z.optional(text), key: z.optional(text) };
  const channel = oneOf(["email", "post", "registered-post", "phone", "sms", "visit", "bailiff", "portal"]);
  const noticeKind = oneOf([
    "invoice", "courtesy", "reminder", "second-reminder", "fourteen-day-letter", "notice-of-default", "final-demand",
    "suspension", "confirmation", "plan-proposal", "handover", "interruption",
  ]);
  const receivableRef = z.union(
    [nonEmptyText, z.strictObject({ invoice: nonEmptyText, part: nonEmptyText })],
    expected("an invoice number, or an invoice and a part"),
  );
  const invoices = z.optional(listOf(receivableRef));
  const event = <Type extends string, Shape extends z.core.$ZodLooseShape>(type: Type, shape: Shape) =>
    z.strictObject({ type: z.literal(type), ...base, ...shape });
  return z.discriminatedUnion(
    "type",
    [
      event("payment", { amount, invoices, designatedHead: z.optional(oneOf(["costs", "interest", "principal"])), reference: z.optional(text) }),
      event("set-off", { amount, effectiveOn: z.optional(day), invoices }),
      event("payment-reversed", { payment: nonEmptyText }),
      event("credit", {
        amount, invoice: nonEmptyText, part: z.optional(nonEmptyText), number: z.optional(text),
        reason: z.optional(oneOf(["correction", "return", "goodwill"])), effectiveOn: z.optional(day),
      }),
      event("notice", {
        kind: noticeKind, channel, receivedOn: z.optional(day), receipt: z.optional(oneOf(["proven", "presumed", "denied", "returned"])),
        deadlineOn: z.optional(day), invoices,
        claimed: z.optional(
          z.strictObject({ interest: z.optional(amount), costs: z.optional(amount), vatOnCosts: z.optional(amount) }, expected("claimed amounts")),
        ),
      }),
      event("step", { step: nonEmptyText, outcome: oneOf(["done", "skipped"]), invoices }),
      event("milestone", { invoice: nonEmptyText, milestone: nonEmptyText }),
      event("handback", {}),
      event("contact", { channel, outcome: oneOf(["no-answer", "will-pay", "cannot-pay", "disputes", "says-paid", "not-received", "other"]) }),
      event("promise", { payBy: day, amount: z.optional(amount), confirmedOn: z.optional(day), invoices }),
      event("deferral", { until: day, invoices, interest: z.optional(interestWhile()) }),
      event("plan", { plan: planSchema({ any, nonNegative: amount }), invoices }),
      event("settlement", { amount, payBy: day, interest: z.optional(interestWhile()), onDefault: z.optional(oneOf(["revives", "stays"])) }),
      event("dispute", { reason: text, invoice: z.optional(nonEmptyText), part: z.optional(nonEmptyText), amount: z.optional(amount) }),
      event("dispute-resolved", { dispute: z.optional(nonEmptyText), outcome: oneOf(["upheld", "rejected", "settled"]), amount: z.optional(amount) }),
      event("hold", { reason: text, until: z.optional(day), invoices }),
      event("release", { hold: z.optional(nonEmptyText) }),
      event("acknowledgement", { invoices }),
      event("waiver", { of: oneOf(["interest", "costs", "principal"]), amount: z.optional(amount), invoice: z.optional(nonEmptyText), part: z.optional(nonEmptyText) }),
      event("suspension", {}),
      event("resumption", {}),
      event("handover", { to: oneOf(["agency", "bailiff", "lawyer", "court"]) }),
      event("judgment", {
        principal: z.optional(amount), interest: z.optional(z.strictObject({ from: day, rate: rateSourceSchema() }, expected("interest from a day"))),
        costs: z.optional(amount), finalOn: z.optional(day),
      }),
      event("insolvency", { kind: oneOf(["bankruptcy", "suspension-of-payments", "debt-restructuring", "whoa", "debt-counselling"]) }),
      event("insolvency-ended", { outcome: oneOf(["clean-slate", "closed", "composition"]) }),
      event("cost", { amount, what: text }),
      event("write-off", { amount: z.optional(amount), reason: text }),
    ],
    expected("an event of a known type"),
  );
}
