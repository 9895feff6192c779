import * as z from "zod/mini";
import { planSchema } from "../../facts/event-schema.js";
import { amountSchemas, day, expected, listOf, nonEmptyText, oneOf, text, wholeNumber } from "../../facts/scalar-schemas.js";

const kind = oneOf([
  "invoice", "courtesy", "reminder", "second-reminder", "fourteen-day-letter", "notice-of-default", "final-demand",
  "suspension", "confirmation", "plan-proposal", "handover", "interruption",
]);
const channel = oneOf(["email", "post", "registered-post", "phone", "sms", "visit", "bailiff", "portal"]);
const claims = listOf(oneOf(["principal", "interest", "costs"])).check(z.refine((heads) => heads.length > 0, expected("at least one of principal, interest, costs")));
const invoices = listOf(z.union([nonEmptyText, z.object({ invoice: nonEmptyText, part: nonEmptyText })], expected("an invoice number, or an invoice and a part")));

const address = z.object({ lines: listOf(text), postcode: z.optional(text), city: z.optional(text), country: z.optional(text) }, expected("an address"));
const collector = z.object(
  { name: nonEmptyText, registrationNumber: z.optional(text), address: z.optional(address), phone: z.optional(text), email: z.optional(text), contact: z.optional(text) },
  expected("who collects: a name and a registration number"),
);
const handover = z.object({ to: z.optional(oneOf(["agency", "bailiff", "lawyer", "court"])), name: z.optional(nonEmptyText), on: z.optional(day) }, expected("to whom it is handed over"));

/** What a letter takes from a decision; the rest of it is the caller's. */
const decision = z.object(
  {
    kind: z.literal("act", expected("a decision to act")),
    action: z.literal("notice", expected("a decision to send a notice")),
    notice: kind, channel, claims, invoices, deadlineOn: z.optional(day), step: text, policy: text, key: text,
  },
  expected("a decision to send a notice"),
);

function buildOptionsSchema(decimals: number) {
  return z.object(
    {
      on: day, kind: z.optional(kind), language: z.optional(oneOf(["nl", "en"])), channel: z.optional(channel), deadlineDays: z.optional(wholeNumber(0, 366)),
      claims: z.optional(claims), invoices: z.optional(invoices), decision: z.optional(decision), texts: z.optional(z.record(z.string(), text, expected("texts by key"))),
      plan: z.optional(planSchema(amountSchemas(decimals))), collector: z.optional(collector), handover: z.optional(handover),
    },
    expected("a day, a law pack and a kind of notice"),
  );
}

const cache = new Map<number, ReturnType<typeof buildOptionsSchema>>();

/** The schema of the options for a currency with that many decimals; built once each, on first use. */
export function optionsSchema(decimals: number): ReturnType<typeof buildOptionsSchema> {
  let schema = cache.get(decimals);
  if (schema === undefined) cache.set(decimals, (schema = buildOptionsSchema(decimals)));
  return schema;
}
