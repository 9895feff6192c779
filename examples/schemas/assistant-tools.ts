// Tools for an assistant, in the shape of function calling: a name, a description, an input schema, and what it does.
import { decide, parseDossier, policies, statementOn, type DossierEvent } from "termijn";
import { nl } from "termijn/nl";
import { jsonSchemaOf, type JsonSchema } from "termijn/schemas";

export interface AssistantTool {
  name: string;
  description: string;
  inputSchema: JsonSchema;
  run(input: never): unknown;
}

/** What assistants do well with: sums as decimal strings only, and no patterns, which some of them refuse. */
function plain(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(plain);
  if (typeof schema !== "object" || schema === null) return schema;
  const { $schema: _, pattern, anyOf, ...rest } = schema as JsonSchema;
  const texts = Array.isArray(anyOf) ? anyOf.filter(({ type }) => type === "string") : [];
  if (Array.isArray(anyOf) && texts.length === 1 && anyOf.every(({ type }) => type === "string" || type === "number")) return { type: "string", description: "A decimal such as 1210.00" };
  const described = typeof pattern === "string" && pattern.includes("{4}") ? { description: "A day, YYYY-MM-DD" } : {};
  return { ...Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, plain(value)])), ...described, ...(anyOf !== undefined && { anyOf: plain(anyOf) }) };
}

/** The schema of a dossier with only the events that a conversation is about: all of them would cost an assistant thousands of tokens. */
export function dossierSchema(types: readonly DossierEvent["type"][]): JsonSchema {
  const schema = plain(jsonSchemaOf("dossier")) as { properties: Record<string, { items: { oneOf: { properties: { type: { const: never } } }[] } }> };
  const { items } = schema.properties.events!;
  items.oneOf = items.oneOf.filter(({ properties }) => types.includes(properties.type.const));
  return schema as unknown as JsonSchema;
}

const dossier = dossierSchema(["payment", "credit", "notice", "promise", "dispute", "dispute-resolved", "hold", "release"]);
const on: JsonSchema = { type: "string", description: "The day asked about, YYYY-MM-DD" };

export const tools: AssistantTool[] = [
  {
    name: "compute_claim",
    description: "What is owed on a day under Dutch law: principal, interest and collection costs, with every stretch of interest and the articles of law. Gives sums, never advice.",
    inputSchema: { type: "object", properties: { dossier, on }, required: ["dossier", "on"], additionalProperties: false },
    run: (input: { dossier: unknown; on: string }) => statementOn(parseDossier(input.dossier), { on: input.on, law: nl }),
  },
  {
    name: "next_step",
    description: "What to do about unpaid invoices today: act, wait until a day, blocked, or closed. Sends nothing.",
    inputSchema: { type: "object", properties: { dossier, on, policy: { type: "string", enum: Object.keys(policies) } }, required: ["dossier", "on", "policy"], additionalProperties: false },
    run: (input: { dossier: unknown; on: string; policy: keyof typeof policies }) => decide(parseDossier(input.dossier), { on: input.on, law: nl, policy: policies[input.policy] }),
  },
];
