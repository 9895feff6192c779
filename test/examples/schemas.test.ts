import { readFileSync } from "node:fs";
import type { Dossier } from "termijn";
import { jsonSchemaOf, type JsonSchema } from "termijn/schemas";
import { describe, expect, test } from "vitest";
import { dossierSchema, tools } from "../../examples/schemas/assistant-tools.js";
import { answer, openApiDocument } from "../../examples/schemas/open-api.js";
import { complaintsOf } from "./json-schema.js";

const dossier: Dossier = {
  id: "42",
  creditor: { name: "Atelier Noord", kind: "business" },
  debtor: { name: "Bakkerij Zuid", kind: "business" },
  invoices: [{ number: "2026-0042", issuedOn: "2026-09-01", receivedOn: "2026-09-01", total: "1210.00", terms: { kind: "net", days: 30, agreedIn: "contract" } }],
  events: [{ type: "notice", kind: "reminder", channel: "email", on: "2026-10-03", deadlineOn: "2026-10-10" }, { type: "payment", on: "2026-10-12", amount: "210.00" }],
};

/** Every object in a JSON value. */
function objects(value: unknown): Record<string, unknown>[] {
  if (typeof value !== "object" || value === null) return [];
  return [...(Array.isArray(value) ? [] : [value as Record<string, unknown>]), ...Object.values(value).flatMap(objects)];
}

describe("the OpenAPI document", () => {
  const document = openApiDocument();
  const bodyOf = (path: "/statement" | "/decision") => document.paths[path].post.requestBody.content["application/json"].schema;
  const responseOf = (path: "/statement" | "/decision", status: 200 | 422) => document.paths[path].post.responses[status].content["application/json"].schema;
  const requests: ["/statement" | "/decision", Record<string, unknown>][] = [
    ["/statement", { dossier, on: "2026-11-21" }],
    ["/decision", { dossier, on: "2026-11-21", policy: "business" }],
  ];

  test("is plain JSON, and each reference leads somewhere", () => {
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
    const references = objects(document).flatMap(({ $ref }) => (typeof $ref === "string" ? [$ref] : []));
    expect(new Set(references)).toEqual(new Set(Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`)));
  });

  test.for(requests)("describes what goes in and comes out of %s", ([path, request]) => {
    expect(complaintsOf(request, bodyOf(path), document)).toEqual([]);
    const { status, body } = answer(path, request);
    expect(status).toBe(200);
    expect(complaintsOf(body, responseOf(path, 200), document)).toEqual([]);
  });

  test.for<[string, Record<string, unknown>]>([
    ["a day in another form", { dossier: { ...dossier, events: [{ type: "payment", on: "12-10-2026", amount: "210.00" }] }, on: "2026-11-21" }],
    ["an unknown event", { dossier: { ...dossier, events: [{ type: "paid", on: "2026-10-12" }] }, on: "2026-11-21" }],
    ["a debtor without a kind", { dossier: { ...dossier, debtor: { name: "Bakkerij Zuid" } }, on: "2026-11-21" }],
    ["no dossier", { on: "2026-11-21" }],
  ])("and the endpoint refuse %s alike", ([, request]) => {
    expect(complaintsOf(request, bodyOf("/statement"), document)).not.toEqual([]);
    const { status, body } = answer("/statement", request);
    expect(status).toBe(422);
    expect(complaintsOf(body, responseOf("/statement", 422), document)).toEqual([]);
  });

  test("the endpoint answers a malformed body and an unknown path", () => {
    expect([answer("/statement", null).status, answer("/decision", { dossier, on: "2026-11-21", policy: "none" }).status, answer("/letters", {}).status]).toEqual([422, 422, 404]);
  });
});

describe("the tools for assistants", () => {
  test("are objects without references, patterns, numbers for sums, or a choice at the top", () => {
    for (const { inputSchema } of tools) {
      expect(inputSchema).toMatchObject({ type: "object", additionalProperties: false });
      expect(Object.keys(inputSchema)).not.toEqual(expect.arrayContaining(["$ref"]));
      for (const schema of objects(inputSchema)) expect(Object.keys(schema).filter((key) => key.startsWith("$") || key === "pattern")).toEqual([]);
    }
    const { properties } = dossierSchema(["payment"]) as { properties: { invoices: { items: { properties: { total: JsonSchema } } } } };
    expect(properties.invoices.items.properties.total).toEqual({ type: "string", description: "A decimal such as 1210.00" });
  });

  test("take what they describe", () => {
    const [claim, step] = tools;
    const input = { dossier, on: "2026-11-21", policy: "business" };
    const { policy: _, ...question } = input;
    expect(complaintsOf(question, claim!.inputSchema)).toEqual([]);
    expect(complaintsOf(input, step!.inputSchema)).toEqual([]);
    expect(complaintsOf({ ...question, dossier: { ...dossier, events: [{ type: "judgment", on: "2026-10-01" }] } }, claim!.inputSchema)).not.toEqual([]);
    expect(claim!.run(question as never)).toMatchObject({ currency: "EUR", law: "nl" });
    expect(step!.run(input as never)).toMatchObject({ kind: "act", step: "call" });
  });

  test("cost little more than half of the whole schema", () => {
    expect(JSON.stringify(tools[0]!.inputSchema).length).toBeLessThan(JSON.stringify(jsonSchemaOf("dossier")).length * 0.6);
  });
});

test("the code in the docs is that of the examples, word for word", () => {
  const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
  for (const name of ["open-api", "assistant-tools"]) expect(read("docs/schemas-for-other-systems.md")).toContain(`\`\`\`typescript\n${read(`examples/schemas/${name}.ts`)}\`\`\`\n`);
});
