import { problem, type Finding } from "../../facts/finding.js";
import type { OutgoingInvoice } from "../invoicing-law.js";
import { ARTICLE } from "./articles.js";

/** "factuur 2026-0042", "invoice no. 42": an invoice named by its number in a text. */
const NAMES_AN_INVOICE = /(?:factuur|faktuur|nota|invoice|rechnung|facture)(?:[ -]?(?:nummer|number|nr|no|n°))?[ .:#]{0,3}[A-Z/-]{0,10}\d/i;

/** Whether the document changes an earlier invoice: it says so, or its total is a credit. */
export function isCorrection({ invoice, corrects }: OutgoingInvoice): boolean {
  return corrects !== undefined || invoice.total.startsWith("-");
}

/** A credit note or correction (creditfactuur) counts as an invoice only when it names the invoice it changes. */
export function correctionFindings(outgoing: OutgoingInvoice): Finding[] {
  if (!isCorrection(outgoing)) return [];
  const { corrects, texts } = outgoing;
  if (corrects === undefined ? texts.some((text) => NAMES_AN_INVOICE.test(text)) : corrects.trim() !== "") return [];
  return [problem("CORRECTED_INVOICE_MISSING", "The credit does not name the invoice that it changes.", {
    path: "corrects", fix: 'Name the number of the original invoice on it ("credit on invoice 2026-0042") and what changes.', basis: [ARTICLE.correctingInvoice, ARTICLE.simplifiedInvoice],
  })];
}
