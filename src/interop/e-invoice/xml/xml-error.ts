import { TermijnError } from "../../../errors/termijn-error.js";

/** The error for text that is no XML document we accept. */
export function notXml(expected: string, got: string): TermijnError {
  return new TermijnError("INVALID_INPUT", [{ path: "", code: "xml", message: `expected ${expected}, got ${got}` }]);
}

/** The error for XML that is not well-formed, with the line in which it goes wrong. */
export function malformed(text: string, position: number, got: string): TermijnError {
  let line = 1;
  for (let end = text.indexOf("\n"); end !== -1 && end < position; end = text.indexOf("\n", end + 1)) line += 1;
  return new TermijnError("INVALID_INPUT", [{ path: `line ${line}`, code: "xml", message: `expected well-formed XML, got ${got}` }]);
}

/** The error for XML that is larger or more involved than any invoice. */
export function beyondLimit(limit: number, what: string): TermijnError {
  return new TermijnError("INVALID_INPUT", [{ path: "", code: "limit", message: `expected an invoice with at most ${limit} ${what}, got more` }]);
}
