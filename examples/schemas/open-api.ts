// An HTTP endpoint over two questions, and the OpenAPI 3.1 document that describes it. OpenAPI 3.1 takes JSON Schema 2020-12 as it is.
import { decide, policies, statementOn, TermijnError } from "termijn";
import { nl } from "termijn/nl";
import { jsonSchemaOf, type JsonSchema } from "termijn/schemas";

const reference = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });
const day: JsonSchema = { type: "string", format: "date", examples: ["2026-11-21"] };
const amount: JsonSchema = { type: "string", pattern: "^-?\\d+(\\.\\d+)?$", examples: ["1210.00"] };
const object = (properties: Record<string, JsonSchema>): JsonSchema => ({ type: "object", properties, required: Object.keys(properties) });
const head = object({ due: amount, paid: amount, open: amount });
const list: JsonSchema = { type: "array", items: { type: "object" } };

/** A schema of the facts, without the mark of its dialect: the document names that once. */
function factSchema(name: "dossier" | "event" | "invoice"): JsonSchema {
  const { $schema: _, ...schema } = jsonSchemaOf(name);
  return schema;
}

function operation(operationId: string, summary: string, properties: Record<string, JsonSchema>, result: string) {
  const json = (schema: JsonSchema) => ({ "application/json": { schema } });
  return {
    post: {
      operationId,
      summary,
      requestBody: { required: true, content: json(object(properties)) },
      responses: {
        200: { description: "The answer", content: json(reference(result)) },
        422: { description: "The facts are not sound, or cannot be answered", content: json(reference("Error")) },
      },
    },
  };
}

/** The document. What an answer may hold beside what stands here is for the types of the package to say. */
export function openApiDocument() {
  return {
    openapi: "3.1.0",
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    info: { title: "Late payment", version: "1", description: "When an invoice is due, what is owed, and what next." },
    paths: {
      "/statement": operation("statementOn", "What is owed on a day", { dossier: reference("Dossier"), on: day }, "Statement"),
      "/decision": operation("decide", "What to do about a dossier today", { dossier: reference("Dossier"), on: day, policy: { type: "string", enum: Object.keys(policies) } }, "Decision"),
    },
    components: {
      schemas: {
        Dossier: factSchema("dossier"),
        Statement: object({ on: day, currency: { type: "string" }, law: { type: "string" }, principal: head, interest: head, costs: head, open: amount, overdue: amount, perDay: amount, receivables: list, payments: list, basis: list, findings: list }),
        Decision: { ...object({ kind: { type: "string", enum: ["act", "wait", "blocked", "closed"] }, findings: list }), properties: { kind: { type: "string", enum: ["act", "wait", "blocked", "closed"] }, findings: list, step: { type: "string" }, key: { type: "string" }, until: day } },
        Error: object({ name: { const: "TermijnError" }, code: { type: "string" }, message: { type: "string" }, issues: { type: "array", items: object({ path: { type: "string" }, code: { type: "string" }, message: { type: "string" } }) } }),
      },
    },
  };
}

/** The endpoint itself, whatever server stands before it: a path and a parsed body in, a status and a body out. */
export function answer(path: string, body: unknown): { status: number; body: unknown } {
  // Whatever came in: what is missing or malformed is what the functions report.
  const { dossier, on, policy } = (body ?? {}) as { dossier: never; on: never; policy: keyof typeof policies };
  try {
    if (path === "/statement") return { status: 200, body: statementOn(dossier, { on, law: nl }) };
    if (path === "/decision") return { status: 200, body: decide(dossier, { on, law: nl, policy: policies[policy] }) };
    return { status: 404, body: null };
  } catch (error) {
    if (error instanceof TermijnError) return { status: 422, body: error.toJSON() };
    throw error;
  }
}
