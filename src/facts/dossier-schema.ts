import * as z from "zod/mini";
import { eventSchema } from "./event-schema.js";
import { invoiceSchema } from "./invoice-schema.js";
import { madeOncePerDecimals } from "./made-once.js";
import { partySchema } from "./party-schema.js";
import { amountSchemas, expected, listOf, scalars } from "./scalar-schemas.js";

/** The schemas for a currency with that many decimals. */
export const schemasFor = /* @__PURE__ */ madeOncePerDecimals((decimals) => {
  const { day, text } = scalars();
  const amounts = amountSchemas(decimals);
  const invoice = invoiceSchema(amounts);
  const event = eventSchema(amounts);
  const dossier = z.strictObject(
    {
      id: z.optional(text),
      creditor: partySchema(),
      debtor: partySchema(),
      invoices: listOf(invoice),
      events: listOf(event),
      bankDataThrough: z.optional(day),
    },
    expected("a dossier"),
  );
  return { amounts, invoice, event, events: listOf(event), dossier };
});
