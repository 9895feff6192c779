import type { IsoDate } from "../../dates/day.js";
import { show } from "../../errors/show.js";
import { TermijnError, type Issue } from "../../errors/termijn-error.js";
import { distinctFindings, warning, type Finding } from "../../facts/finding.js";
import type { Invoice } from "../../facts/invoice.js";
import { formatCents, type Cents } from "../../money/amount.js";
import { accountsOfDocument } from "./accounts-of-document.js";
import { checkTotals } from "./check-totals.js";
import { currencyOfDocument } from "./currency-of-document.js";
import { documentValues } from "./document-values.js";
import { dueDateOfDocument } from "./due-date-of-document.js";
import type { EInvoiceReading } from "./e-invoice-reading.js";
import { instalmentsOfDocument } from "./instalments-of-document.js";
import { reportKind } from "./kind-of-document.js";
import { linesOfDocument } from "./lines-of-document.js";
import { partyOfDocument } from "./party-of-document.js";
import { performanceOfDocument } from "./performance-of-document.js";
import { reportInto } from "./report.js";
import { isoDayOf } from "./stated/stated-date.js";
import type { StatedInvoice } from "./stated/stated-invoice.js";
import { termsOfDocument } from "./terms-of-document.js";
import { totalsOfDocument } from "./totals-of-document.js";

/** What a document states, as facts: oddities become findings; only a document without number, day or amount is refused. */
export function readingOf(stated: StatedInvoice, findings: Finding[] = []): EInvoiceReading {
  const report = reportInto(findings);
  const issues: Issue[] = [];
  const basics = basicsOf(stated, issues);
  const currency = currencyOfDocument(stated, report);
  const totals = totalsOfDocument(stated, currency, report, issues);
  if (totals === null || basics === null) throw new TermijnError("INVALID_INPUT", issues);

  checkTotals(stated, totals, currency.decimals, report);
  reportKind(stated, report);
  const accounts = accountsOfDocument(stated, report);
  const instalments = stated.kind === "creditNote" ? null : instalmentsOfDocument(stated, totals.total, currency.decimals, report);
  const dueDate = dueDateOfDocument(stated, instalments !== null, report);
  const creditor = partyOfDocument(stated.seller, "seller", report);
  const debtor = partyOfDocument(stated.buyer, "buyer", report);
  if (stated.payee !== null && !stated.seller.names.some(({ text }) => text === stated.payee!.text)) {
    const message = `Payment is to be made to ${stated.payee.text}, not to the seller: the claim may have been assigned or pledged (factoring).`;
    const fix = "Find out who may collect, and make that party the creditor.";
    report(warning("PAYEE_DIFFERS", message, { values: { payee: stated.payee.text }, path: stated.payee.path, fix }));
  }
  const sign = stated.kind === "creditNote" ? -1 : 1;
  const terms = termsOfDocument(stated, { issuedOn: basics.issuedOn, dueDate, instalments, asksForMoney: sign * totals.asked > 0 }, report);
  const performedOn = performanceOfDocument(stated, basics.issuedOn, report);
  const references = referencesOf(stated, accounts.reference);
  const lines = linesOfDocument(stated, currency.decimals, sign, report);
  const text = (cents: Cents) => formatCents(sign * cents, currency.decimals);
  const invoice: Invoice = {
    number: basics.number,
    issuedOn: basics.issuedOn,
    ...(performedOn !== null && { performedOn }),
    ...(currency.code !== null && { currency: currency.code }),
    total: text(totals.total),
    ...(totals.vat !== null && { vat: text(totals.vat) }),
    ...(terms !== null && { terms }),
    ...(Object.keys(references).length > 0 && { references }),
    ...(lines.length > 0 && { lines }),
  };
  return plainCopy({
    invoice,
    creditor: { ...creditor, ...(accounts.iban !== null && { iban: accounts.iban }) },
    debtor,
    findings: distinctFindings(findings),
    document: documentValues(stated, { ...basics, currency: currency.stated, decimals: currency.decimals, dueDate, totals, ibans: accounts.stated }),
  });
}

/** Number and issue date, or null with the issues. */
function basicsOf({ number, issueDate, expectedAt }: StatedInvoice, issues: Issue[]): { number: string; issuedOn: IsoDate } | null {
  const issuedOn = issueDate === null ? null : isoDayOf(issueDate);
  if (number === null) issues.push({ path: expectedAt.number, code: "missing", message: "expected an invoice number, got nothing" });
  if (issuedOn === null) {
    const code = issueDate === null ? "missing" : "day";
    const message = `expected the issue date as YYYY-MM-DD, got ${show(issueDate?.text)}`;
    issues.push({ path: issueDate?.path ?? expectedAt.issueDate, code, message });
  }
  return number === null || issuedOn === null ? null : { number: number.text, issuedOn };
}

type References = NonNullable<Invoice["references"]>;

function referencesOf({ orderReference, buyerReference, costCentre, project }: StatedInvoice, payment: string | null): References {
  // "NA" is what Peppol prescribes where only the seller's own order number is known.
  const order = orderReference?.text === "NA" ? null : orderReference;
  return {
    ...(order && { order: order.text }),
    ...(buyerReference && { customer: buyerReference.text }),
    ...(costCentre && { costCentre: costCentre.text }),
    ...(payment !== null && { payment }),
    ...(project && { project: project.text }),
  };
}

/** A copy whose strings are their own: a piece cut from a document keeps the whole document in memory. */
function plainCopy<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}
