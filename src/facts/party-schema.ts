import * as z from "zod/mini";
import { madeOnce } from "./made-once.js";
import { expected, listOf, oneOf, scalars } from "./scalar-schemas.js";

export const partySchema = /* @__PURE__ */ madeOnce(() => {
  const { flag, nonEmptyText, text } = scalars();
  const address = z.strictObject(
    { lines: listOf(text), postcode: z.optional(text), city: z.optional(text), country: z.optional(text) },
    expected("an address"),
  );

  return z.strictObject(
    {
      name: nonEmptyText,
      id: z.optional(text),
      kind: oneOf(["business", "consumer", "public-authority", "unknown"]),
      size: z.optional(oneOf(["large", "small-or-medium"])),
      naturalPerson: z.optional(flag),
      country: z.optional(text),
      language: z.optional(text),
      vatId: z.optional(text),
      registrationNumber: z.optional(text),
      identifiers: z.optional(listOf(z.strictObject({ scheme: z.optional(text), value: text }, expected("an identifier")))),
      iban: z.optional(text),
      address: z.optional(address),
      email: z.optional(text),
      phone: z.optional(text),
      contact: z.optional(text),
      deductsVat: z.optional(flag),
      vatAccounting: z.optional(oneOf(["invoice", "cash"])),
    },
    expected("a party"),
  );
});
