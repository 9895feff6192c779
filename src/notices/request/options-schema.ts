import * as z from "zod/mini";
import { planSchema } from "../../facts/event-schema.js";
import { madeOnce, madeOncePerDecimals } from "../../facts/made-once.js";
import { amountSchemas, expected, listOf, oneOf, scalars, wholeNumber } from "../../facts/scalar-schemas.js";

/** What a letter is about, as options and decisions say it. */
const subject = /* @__PURE__ */ madeOnce(() => {
  const { nonEmptyText } = scalars();
  return {
    kind: oneOf([
      "invoice", "courtesy", "reminder", "second-reminder", "fourteen-day-letter", "notice-of-default", "final-demand",
      "suspension", "confirmation", "plan-proposal", "handover", "interruption",
    ]),
    channel: oneOf(["email", "post", "registered-post", "phone", "sms", "visit", "bailiff", "portal"]),
    claims: listOf(oneOf(["principal", "interest", "costs"])).check(z.refine((heads) => heads.length > 0, expected("at least one of principal, interest, costs"))),
    invoices: listOf(z.union([nonEmptyText, z.object({ invoice: nonEmptyText, part: nonEmptyText })], expected("an invoice number, or an invoice and a part"))),
  };
});

/** Who else has to do with the claim: a collector for the creditor, or whom it is handed over to. */
const others = /* @__PURE__ */ madeOnce(() => {
  const { text, nonEmptyText, day } = scalars();
  const address = z.object({ lines: listOf(text), postcode: z.optional(text), city: z.optional(text), country: z.optional(text) }, expected("an address"));
  return {
    collector: z.object(
      { name: nonEmptyText, registrationNumber: z.optional(text), address: z.optional(address), phone: z.optional(text), email: z.optional(text), contact: z.optional(text) },
      expected("who collects: a name and a registration number"),
    ),
    handover: z.object(
      { to: z.optional(oneOf(["agency", "bailiff", "lawyer", "court"])), name: z.optional(nonEmptyText), on: z.optional(day) },
      expected("to whom it is handed over"),
    ),
  };
});

/** What a letter takes from a decision; the rest of it is the caller's. */
const decision = /* @__PURE__ */ madeOnce(() => {
  const { text, day } = scalars();
  const { kind, channel, claims, invoices } = subject();
  return z.object(
    {
      kind: z.literal("act", expected("a decision to act")),
      action: z.literal("notice", expected("a decision to send a notice")),
      notice: kind, channel, claims, invoices, deadlineOn: z.optional(day), step: text, policy: text, key: text,
    },
    expected("a decision to send a notice"),
  );
});

/** The schema of the options for a currency with that many decimals. */
export const optionsSchema = /* @__PURE__ */ madeOncePerDecimals((decimals) => {
  const { text, day } = scalars();
  const { kind, channel, claims, invoices } = subject();
  const { collector, handover } = others();
  return z.object(
    {
      on: day, kind: z.optional(kind), language: z.optional(oneOf(["nl", "en"])), channel: z.optional(channel), deadlineDays: z.optional(wholeNumber(0, 366)),
      claims: z.optional(claims), invoices: z.optional(invoices), decision: z.optional(decision()), texts: z.optional(z.record(z.string(), text, expected("texts by key"))),
      plan: z.optional(planSchema(amountSchemas(decimals))), collector: z.optional(collector), handover: z.optional(handover),
    },
    expected("a day, a law pack and a kind of notice"),
  );
});
