import type { Invoice } from "./invoice.js";
import type { TermPart } from "./terms.js";

/** A part's name: its label, else its 1-based number. */
export function partLabel(part: TermPart, index: number): string {
  return part.label ?? String(index + 1);
}

/** The names of an invoice's parts; empty when it is not billed in parts. */
export function partLabels(invoice: Invoice): string[] {
  return invoice.terms?.kind === "parts" ? invoice.terms.parts.map(partLabel) : [];
}
