import { invalid } from "../errors/invalid.js";
import type { Finding } from "../facts/finding.js";
import type { PaymentTerms } from "../facts/terms.js";
import { readText } from "./reading/read-text.js";

const LONGEST_TEXT = 10_000;

export function readTerms(text: string): { terms: PaymentTerms | null; findings: Finding[] } {
  if (typeof text !== "string") throw invalid("text", "type", "payment terms as text", text);
  if (text.length > LONGEST_TEXT) throw invalid("text", "length", `a text of at most ${LONGEST_TEXT} characters`, text);
  const { rule, discount, findings } = readText(text);
  return { terms: rule === null ? null : { ...rule, ...(discount !== null && { discount }) }, findings };
}
