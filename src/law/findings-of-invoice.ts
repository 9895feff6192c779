import type { Dossier } from "../facts/dossier.js";
import type { Finding } from "../facts/finding.js";
import type { Invoice } from "../facts/invoice.js";

/** Findings of a rule about one invoice, with their paths in the dossier. */
export function findingsOfInvoice(findings: readonly Finding[], invoice: Invoice, { invoices }: Dossier): Finding[] {
  return findings.map((finding) =>
    finding.path === undefined || /^(debtor|creditor)\b/.test(finding.path) ? finding : { ...finding, path: `invoices[${invoices.indexOf(invoice)}].${finding.path}` });
}
