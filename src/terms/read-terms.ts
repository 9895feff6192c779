import { invalid } from "../errors/invalid.js";
import type { Finding } from "../facts/finding.js";
import type { PaymentTerms } from "../facts/terms.js";
import { readText } from "./reading/read-text.js";

const LONGEST_TEXT = 10_000;

/**
 * Reads payment terms (betalingscondities) as people write them on invoices, in Dutch, English, German and French.
 *
 * What is not understood, or is something else than a term (interest, a warranty), gives null and a finding that says so. What can be read
 * in two ways gives the likelier reading with the finding `TERMS_AMBIGUOUS`, or null where a wrong guess would make someone pay too early.
 *
 * Decisions where texts are silent: "vooraf" and "bij opdracht" are due with the invoice; a part "bij oplevering" waits for the milestone
 * "oplevering", in the text's own word; "vóór 1 april" means 31 March at the latest; "30 dagen einde maand" adds the days first. Where a
 * text stands says nothing of whether it was agreed, so `agreedIn` is for the caller to set.
 *
 * @param text - one term or several sentences, at most 10,000 characters; line ends count as such
 * @returns the terms, or null; and what a person should know about the reading
 * @throws TermijnError INVALID_INPUT when the text is not a string or too long
 * @example
 * ```ts
 * import { readTerms } from "termijn";
 *
 * readTerms("Betaling binnen 30 dagen na factuurdatum").terms; // => { kind: "net", days: 30 }
 * readTerms("2/10 net 30").terms; // => { kind: "net", days: 30, discount: { percent: "2.00", withinDays: 10 } }
 * readTerms("Zahlbar bis 15.03.2026").terms; // => { kind: "date", dueOn: "2026-03-15" }
 * readTerms("10 werkdagen").findings[0]?.code; // => "TERMS_WORKING_DAYS"
 * ```
 */
export function readTerms(text: string): { terms: PaymentTerms | null; findings: Finding[] } {
  if (typeof text !== "string") throw invalid("text", "type", "payment terms as text", text);
  if (text.length > LONGEST_TEXT) throw invalid("text", "length", `a text of at most ${LONGEST_TEXT} characters`, text);
  const { rule, discount, findings } = readText(text);
  return { terms: rule === null ? null : { ...rule, ...(discount !== null && { discount }) }, findings };
}
