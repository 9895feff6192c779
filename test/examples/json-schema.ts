import type { JsonSchema } from "termijn/schemas";

/**
 * What is wrong with a value by a JSON Schema: the keywords that our schemas use, and an error for any other, so that none is passed over.
 *
 * @param document - where references lead
 */
export function complaintsOf(value: unknown, schema: JsonSchema, document: unknown = {}, path = ""): string[] {
  return Object.entries(schema).flatMap(([keyword, argument]): string[] => {
    const check = CHECKS[keyword];
    if (check === undefined) throw new Error(`${path}: the keyword ${keyword} is not known here`);
    return check(value, argument as never, { schema, document, path });
  });
}

interface Place {
  schema: JsonSchema;
  document: unknown;
  path: string;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
const typeOf = (value: unknown) => (value === null ? "null" : Array.isArray(value) ? "array" : typeof value);
const says = (isWrong: boolean, path: string, what: string) => (isWrong ? [`${path}: ${what}`] : []);

const CHECKS: Record<string, (value: unknown, argument: never, place: Place) => string[]> = {
  type: (value, type: string, { path }) => says(typeOf(value) !== (type === "integer" ? "number" : type), path, `is no ${type}`),
  const: (value, constant: unknown, { path }) => says(value !== constant, path, `is not ${String(constant)}`),
  enum: (value, values: unknown[], { path }) => says(!values.includes(value), path, `is none of ${values.join(", ")}`),
  pattern: (value, pattern: string, { path }) => says(typeof value === "string" && !new RegExp(pattern, "u").test(value), path, `is not like ${pattern}`),
  required: (value, names: string[], { path }) => (isObject(value) ? names.flatMap((name) => says(!Object.hasOwn(value, name), path, `has no ${name}`)) : []),
  properties: (value, properties: Record<string, JsonSchema>, { document, path }) =>
    (isObject(value) ? Object.entries(properties).flatMap(([name, schema]) => (Object.hasOwn(value, name) ? complaintsOf(value[name], schema, document, `${path}/${name}`) : [])) : []),
  additionalProperties: (value, allowed: boolean, { schema, path }) =>
    (isObject(value) && !allowed ? Object.keys(value).flatMap((name) => says(!Object.hasOwn(schema.properties as object, name), path, `has ${name}, which is not known`)) : []),
  items: (value, schema: JsonSchema, { document, path }) => (Array.isArray(value) ? value.flatMap((item, index) => complaintsOf(item, schema, document, `${path}/${index}`)) : []),
  anyOf: (value, schemas: JsonSchema[], { document, path }) => says(!schemas.some((schema) => complaintsOf(value, schema, document, path).length === 0), path, "is none of the choices"),
  oneOf: (value, schemas: JsonSchema[], { document, path }) => says(schemas.filter((schema) => complaintsOf(value, schema, document, path).length === 0).length !== 1, path, "is not one of the choices"),
  $ref: (value, reference: string, { document, path }) =>
    complaintsOf(value, reference.split("/").slice(1).reduce((node, key) => (node as Record<string, unknown>)[key], document) as JsonSchema, document, path),
  format: () => [],
  description: () => [],
  examples: () => [],
};
