import { note, warning } from "../../facts/finding.js";
import type { Report } from "./report.js";
import type { StatedInvoice } from "./stated-invoice.js";
import { asksNoPayment, kindOfTypeCode } from "./type-code.js";

/** What the kind of document means for collecting, as findings. */
export function reportKind({ kind, kindFromRoot, typeCode, precedingInvoices, remindedInvoices }: StatedInvoice, report: Report): void {
  const numbers = (precedingInvoices.length > 0 ? precedingInvoices : remindedInvoices).map(({ text }) => text).join(", ");
  const about = numbers === "" ? "the invoice concerned" : `invoice ${numbers}`;
  const values = { ...(typeCode && { typeCode: typeCode.text }), ...(numbers !== "" && { invoices: numbers }) };
  const details = { ...(Object.keys(values).length > 0 && { values }), ...(typeCode && { path: typeCode.path }) };
  const known = typeCode === null ? kindFromRoot : kind === "reminder" || kindOfTypeCode(typeCode.text) === kind;
  if (!known) {
    const message = `The type code is ${typeCode === null ? "missing" : `${JSON.stringify(typeCode.text)}, which is not one of ${kind === "creditNote" ? "a credit note" : "an invoice"}`}; the document is read as ${kind === "creditNote" ? "a credit note" : "an invoice"}.`;
    report(warning("TYPE_CODE_UNKNOWN", message, { ...details, fix: "Check that the document asks for payment." }));
  }
  if (typeCode !== null && asksNoPayment(typeCode.text)) {
    report(warning("NOT_A_CLAIM", `A document of type ${typeCode.text} (pro forma or information only) asks for no payment.`, { ...details, fix: "Read the invoice itself." }));
  }
  if (kind === "creditNote") report(note("CREDIT_NOTE", "This is a credit note; the invoice read from it has the opposite sign.", { ...details, fix: `Record it as a credit on ${about}.` }));
  if (kind === "correction") report(note("CORRECTION", `This is a corrected invoice, about ${about}.`, { ...details, fix: `Check whether it replaces ${about} or changes it by its amount, and record the difference as a credit.` }));
  if (kind === "reminder") report(warning("REMINDER", `This is a reminder, not an invoice; it is about ${about}.`, { ...details, fix: `Read ${about} itself, and record this document as a notice of kind reminder.` }));
}
