import { TermijnError } from "termijn";

/** What a text holds as JSON; text that is none is reported as any other bad input. */
export function parsedJson(text) {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    throw new TermijnError("INVALID_INPUT", [{ path: "", code: "json", message: "expected JSON" }]);
  }
}
