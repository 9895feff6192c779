import { show } from "./show.js";
import { TermijnError } from "./termijn-error.js";

/** A {@link TermijnError} for one value that is not what it should be. */
export function invalid(path: string, code: string, expected: string, got: unknown): TermijnError {
  return new TermijnError("INVALID_INPUT", [{ path, code, message: `expected ${expected}, got ${show(got)}` }]);
}
