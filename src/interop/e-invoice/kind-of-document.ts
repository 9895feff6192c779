import { note, warning } from "../../facts/finding.js";
import type { Report } from "./report.js";
import type { StatedInvoice } from "./stated/stated-invoice.js";
import { asksNoPayment, kindOfTypeCode } from "./stated/type-code.js";

/** What the kind of document means for collecting, as findings. */
export function reportKind({ kind, kindFromRoot, typeCode, precedingInvoices, remindedInvoices }: StatedInvoice, report: Report): void {
  const numbers = (precedingInvoices.length > 0 ? precedingInvoices : remindedInvoices).map(({ text }) => text).join(", ");
  const about = numbers === "" ? "the invoice concerned" : `invoice ${numbers}`;
  const values = { ...(typeCode && { typeCode: typeCode.text }), ...(numbers !== "" && { invoices: numbers }) };
  const details = { ...(Object.keys(values).length > 0 && { values }), ...(typeCode && { path: typeCode.path }) };

  const known = typeCode === null ? kindFromRoot : kind === "reminder" || kindOfTypeCode(typeCode.text) === kind;
  if (!known) {
    const readAs = kind === "creditNote" ? "a credit note" : "an invoice";
    const is = typeCode === null ? "missing" : `${JSON.stringify(typeCode.text)}, which is not one of ${readAs}`;
    const message = `The type code is ${is}; the document is read as ${readAs}.`;
    report(warning("TYPE_CODE_UNKNOWN", message, { ...details, fix: "Check that the document asks for payment." }));
  }
  if (typeCode !== null && asksNoPayment(typeCode.text)) {
    const message = `A document of type ${typeCode.text} (pro forma, or for the books only) asks for no payment.`;
    report(warning("NOT_A_CLAIM", message, { ...details, fix: "Read the invoice itself." }));
  }
  if (kind === "creditNote") {
    const message = "This is a credit note; the invoice read from it has the opposite sign.";
    report(note("CREDIT_NOTE", message, { ...details, fix: `Record it as a credit on ${about}.` }));
  }
  if (kind === "correction") {
    const fix = `Find out whether it replaces ${about} or changes it by its amount, and record the difference as a credit.`;
    report(note("CORRECTION", `This is a corrected invoice, about ${about}.`, { ...details, fix }));
  }
  if (kind === "reminder") {
    const fix = `Read ${about} itself, and record this document as a notice of kind reminder.`;
    report(warning("REMINDER", `This is a reminder, not an invoice; it is about ${about}.`, { ...details, fix }));
  }
}
