import * as z from "zod/mini";
import { TermijnError, type Issue } from "../errors/termijn-error.js";
import { note, type Finding } from "./finding.js";
import { plain } from "./plain.js";

/** A checked value and what a person should know about it. */
export interface Checked<Value> {
  value: Value;
  findings: Finding[];
}

/**
 * Checks untrusted input against a schema: the value without unknown fields, each of which becomes a finding.
 * Throws TermijnError with every problem and its path.
 *
 * @param root - what the paths start with, such as "invoice"; empty for the whole input
 */
export function check<Value>(schema: z.ZodMiniType<unknown>, input: unknown, root = ""): Checked<Value> {
  const data = readable(input, root);
  const findings: Finding[] = [];
  let result = parse(schema, data, root);
  while (!result.success) {
    const unknownKeys = result.error.issues.flatMap((issue) => unrecognised(issue, data));
    const problems = result.error.issues.flatMap((issue) => problemsOf(issue, data)).map((issue) => ({ ...issue, path: pathText(root, issue.path) }));
    if (problems.length > 0) throw new TermijnError("INVALID_INPUT", problems);
    if (unknownKeys.length === 0) throw new TermijnError("INVALID_INPUT", [{ path: root, code: "invalid", message: "expected other data" }]);
    for (const path of unknownKeys) {
      remove(data, path);
      findings.push(note("UNKNOWN_FIELD", `${pathText(root, path)} is not a field of this package and was left out.`, { path: pathText(root, path), fix: "Check its spelling, or leave it out." }));
    }
    result = parse(schema, data, root);
  }
  return { value: result.data as Value, findings };
}

/** The input as plain data; what cannot even be read (a getter that throws) is bad input too. */
function readable(input: unknown, root: string): unknown {
  try {
    return plain(input);
  } catch (error) {
    if (error instanceof TermijnError) throw error;
    throw new TermijnError("INVALID_INPUT", [{ path: root, code: "unreadable", message: "expected plain data, got something that cannot be read" }]);
  }
}

/** A list with more problems than an array can be spread over makes the checker itself overflow. */
function parse(schema: z.ZodMiniType<unknown>, data: unknown, root: string): ReturnType<typeof z.safeParse<z.ZodMiniType<unknown>>> {
  try {
    return z.safeParse(schema, data);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new TermijnError("INVALID_INPUT", [{ path: root, code: "too-many", message: "expected facts, got more problems than can be listed" }]);
  }
}

type Path = PropertyKey[];
type ZodIssue = z.core.$ZodIssue;

/** Unknown keys, also those that keep a union from matching when nothing else is wrong with the member that was meant. */
function unrecognised(issue: ZodIssue, data: unknown): Path[] {
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => [...issue.path, key]);
  const meant = memberMeant(issue, data);
  return meant === undefined ? [] : meant.flatMap((inner) => unrecognised(inner, data));
}

function problemsOf(issue: ZodIssue, data: unknown): { path: Path; code: string; message: string }[] {
  if (issue.code === "unrecognized_keys") return [];
  const meant = memberMeant(issue, data);
  if (meant !== undefined) return meant.flatMap((inner) => problemsOf(inner, data));
  return [{ path: issue.path, code: issue.code === "custom" ? "value" : issue.code.replaceAll("_", "-"), message: issue.message }];
}

/** The issues of the member of a union that the input was meant to be: one that fails on fields of its own, or on unknown keys alone. */
function memberMeant(issue: ZodIssue, data: unknown): ZodIssue[] | undefined {
  if (issue.code !== "invalid_union") return undefined;
  const isGiven = (inner: ZodIssue) => inner.code === "unrecognized_keys" || valueAt(data, [...issue.path, ...inner.path]) !== undefined;
  const members = (issue.errors as ZodIssue[][]).filter((errors) => errors.some(isGiven));
  const isUnknownKey = (inner: ZodIssue) => inner.code === "unrecognized_keys";
  const meant =
    members.find((errors) => errors.every((inner) => inner.path.length > 0 && !isUnknownKey(inner))) ?? members.find((errors) => errors.every(isUnknownKey));
  return meant?.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }) as ZodIssue);
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined), data);
}

function remove(data: unknown, path: Path): void {
  let parent = data as Record<PropertyKey, unknown>;
  for (const key of path.slice(0, -1)) parent = parent[key] as Record<PropertyKey, unknown>;
  delete parent[path[path.length - 1]!];
}

/** `["invoices", 0, "total"]` as `invoices[0].total`. */
export function pathText(root: string, path: Path): string {
  return path.reduce<string>((text, key) => (typeof key === "number" ? `${text}[${key}]` : text === "" ? String(key) : `${text}.${String(key)}`), root);
}

/** Several checks as one error: every problem of every part. */
export function collectIssues(checks: (() => void)[]): void {
  const issues: Issue[] = [];
  let code: TermijnError["code"] = "INVALID_INPUT";
  for (const run of checks) {
    try {
      run();
    } catch (error) {
      if (!(error instanceof TermijnError)) throw error;
      code = error.code;
      issues.push(...error.issues);
    }
  }
  if (issues.length > 0) throw new TermijnError(code, issues);
}
