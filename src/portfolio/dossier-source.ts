import { invalid } from "../errors/invalid.js";
import { TermijnError } from "../errors/termijn-error.js";

const EXPECTED = "dossiers that can be gone through one by one, such as a list";

/** Dossiers that can be gone through one by one; what they are is seen when it is their turn. */
export function checkedSource(input: unknown): Iterable<unknown> {
  if (has(input, Symbol.iterator)) return input as Iterable<unknown>;
  throw invalid("dossiers", "type", EXPECTED, input);
}

/** The same, also for dossiers that come one after another in time, such as rows of a database cursor. */
export function checkedAsyncSource(input: unknown): Iterable<unknown> | AsyncIterable<unknown> {
  if (has(input, Symbol.asyncIterator)) return input as AsyncIterable<unknown>;
  return checkedSource(input);
}

/** Text can be gone through too, letter by letter: it is no list of dossiers. */
function has(input: unknown, method: symbol): boolean {
  if (typeof input !== "object" || input === null) return false;
  try {
    return typeof (input as Record<symbol, unknown>)[method] === "function";
  } catch {
    throw new TermijnError("INVALID_INPUT", [{ path: "dossiers", code: "unreadable", message: `expected ${EXPECTED}, got something that cannot be read` }]);
  }
}
