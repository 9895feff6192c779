import * as z from "zod/mini";
import { eventSchema } from "./event-schema.js";
import { invoiceSchema } from "./invoice-schema.js";
import { partySchema } from "./party-schema.js";
import { amountSchemas, day, expected, listOf, text } from "./scalar-schemas.js";

function buildSchemas(decimals: number) {
  const amounts = amountSchemas(decimals);
  const invoice = invoiceSchema(amounts);
  const event = eventSchema(amounts);
  const dossier = z.strictObject(
    {
      id: z.optional(text),
      creditor: partySchema,
      debtor: partySchema,
      invoices: listOf(invoice),
      events: listOf(event),
      bankDataThrough: z.optional(day),
    },
    expected("a dossier"),
  );
  return { amounts, invoice, event, events: listOf(event), dossier };
}

const cache = new Map<number, ReturnType<typeof buildSchemas>>();

/** The schemas for a currency with that many decimals; built once each, on first use. */
export function schemasFor(decimals: number): ReturnType<typeof buildSchemas> {
  let schemas = cache.get(decimals);
  if (schemas === undefined) cache.set(decimals, (schemas = buildSchemas(decimals)));
  return schemas;
}
