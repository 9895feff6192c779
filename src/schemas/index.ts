import * as z from "zod/mini";
import { invalid } from "../errors/invalid.js";
import { TermijnError } from "../errors/termijn-error.js";
import { check } from "../facts/check.js";
import { checkedInvoice } from "../facts/checked-facts.js";
import { schemasFor } from "../facts/dossier-schema.js";
import type { Dossier } from "../facts/dossier.js";
import { planSchema, rateSourceSchema } from "../facts/event-schema.js";
import type { DossierEvent } from "../facts/event.js";
import type { Invoice } from "../facts/invoice.js";
import { checkedDossier } from "../facts/parse-dossier.js";
import type { Party } from "../facts/party.js";
import { partySchema } from "../facts/party-schema.js";
import { termsSchema } from "../facts/terms-schema.js";

/** What a schema exists for. Spelled out: types that name a schema library would ask every caller to install it. */
export type SchemaName = "dossier" | "invoice" | "event" | "party" | "terms" | "plan" | "rate";

const SCHEMAS: Record<SchemaName, () => z.ZodMiniType> = {
  dossier: () => schemasFor(2).dossier,
  invoice: () => schemasFor(2).invoice,
  event: () => schemasFor(2).event,
  party: partySchema,
  terms: () => termsSchema(schemasFor(2).amounts),
  plan: () => planSchema(schemasFor(2).amounts),
  rate: rateSourceSchema,
};

/** A JSON Schema (draft 2020-12) as plain data. */
export type JsonSchema = Record<string, unknown>;

/**
 * The JSON Schema of the facts this package takes in, for OpenAPI documents, form builders and tool definitions.
 *
 * Amounts and percentages may be decimal strings or numbers; the schema shows what a field may hold, `parseDossier` checks what schemas
 * cannot say (references, one currency, parts that make the total).
 *
 * @param name - "dossier", "invoice", "event", "party", "terms", "plan" or "rate"
 * @returns the schema, draft 2020-12
 * @throws TermijnError INVALID_INPUT for an unknown name
 * @example
 * ```ts
 * import { jsonSchemaOf } from "termijn/schemas";
 *
 * jsonSchemaOf("party").required; // => ["name", "kind"]
 * ```
 */
export function jsonSchemaOf(name: SchemaName): JsonSchema {
  if (typeof name !== "string" || !Object.hasOwn(SCHEMAS, name)) throw invalid("name", "value", `one of ${Object.keys(SCHEMAS).join(", ")}`, name);
  return z.toJSONSchema(SCHEMAS[name](), { io: "input" }) as JsonSchema;
}

/** A checker by the Standard Schema interface, which form and router libraries take. */
export interface FactChecker<Value> {
  "~standard": {
    version: 1;
    vendor: "termijn";
    /** The value as checked, or every problem with the path of its field. */
    validate(value: unknown): { value: Value } | { issues: { message: string; path: string[] }[] };
  };
}

/** Checks a dossier, as `parseDossier` does, by the Standard Schema interface. */
export const dossierChecker: FactChecker<Dossier> = standard((input) => checkedDossier(input).value);
/** Checks an invoice by the Standard Schema interface; amounts have the decimals of its currency. */
export const invoiceChecker: FactChecker<Invoice> = standard((input) => checkedInvoice(input, ""));
/** Checks a party by the Standard Schema interface. */
export const partyChecker: FactChecker<Party> = standard((input) => check<Party>(partySchema(), input).value);
/** Checks an event by the Standard Schema interface; an event names no currency, so amounts have at most two decimals. */
export const eventChecker: FactChecker<DossierEvent> = standard((input) => check<DossierEvent>(schemasFor(2).event, input).value);

function standard<Value>(parse: (input: unknown) => Value): FactChecker<Value> {
  return {
    "~standard": {
      version: 1,
      vendor: "termijn",
      validate(value) {
        try {
          return { value: parse(value) };
        } catch (error) {
          if (!(error instanceof TermijnError)) throw error;
          return { issues: error.issues.map(({ message, path }) => ({ message, path: path === "" ? [] : path.split(/[.[\]]+/).filter(Boolean) })) };
        }
      },
    },
  };
}
