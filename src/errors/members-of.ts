import { TermijnError } from "./termijn-error.js";

/**
 * The members of options, or the items of a list, read once: a getter or a proxy that throws is bad input like any other, and what is
 * read twice cannot be two things. Anything else is handed back as it is, for the check that follows.
 */
export function membersOf<Given>(given: Given, path: string): Given {
  if (typeof given !== "object" || given === null) return given;
  try {
    return (Array.isArray(given) ? [...(given as unknown[])] : { ...given }) as Given;
  } catch {
    throw new TermijnError("INVALID_INPUT", [{ path, code: "unreadable", message: "expected plain data, got something that cannot be read" }]);
  }
}
