import { warning, type Finding } from "../facts/finding.js";
import type { Invoice, InvoiceLine } from "../facts/invoice.js";
import { isStated } from "../facts/stated.js";
import { isVague } from "./vague-description.js";

/** Whether a reader of the invoice can see what was delivered and, when there is something to pay, how much at which price. */
export function lineFindings({ lines }: Invoice, toBePaid: boolean): Finding[] {
  if (lines === undefined || lines.length === 0) {
    return [warning("LINES_MISSING", "The invoice does not say what was delivered.", { path: "lines", fix: "Add a line for each kind of goods or service." })];
  }
  return lines.flatMap((line, index) => [...descriptionFindings(line, index), ...(toBePaid ? priceFindings(line, index) : [])]);
}

function descriptionFindings({ description }: InvoiceLine, index: number): Finding[] {
  const path = `lines[${index}].description`;
  if (!isStated(description)) {
    return [warning("DESCRIPTION_MISSING", `Line ${index + 1} does not say what was delivered.`, { path, fix: "Name the goods or the service." })];
  }
  if (!isVague(description)) return [];
  return [warning("DESCRIPTION_VAGUE", `Line ${index + 1} ("${description.slice(0, 60)}") does not say what was delivered; who has to approve it will ask.`, {
    values: { description: description.slice(0, 60) }, path, fix: 'Name the work or the goods, where and when: "painting the front of Kade 1, 2 to 6 March 2026".',
  })];
}

function priceFindings({ quantity, unitPrice }: InvoiceLine, index: number): Finding[] {
  const findings: Finding[] = [];
  if (!isStated(quantity)) {
    findings.push(warning("QUANTITY_MISSING", `Line ${index + 1} does not say how much was delivered.`, {
      path: `lines[${index}].quantity`, fix: "State the number, the hours or the period; for one whole piece of work, 1.",
    }));
  }
  if (!isStated(unitPrice)) {
    findings.push(warning("UNIT_PRICE_MISSING", `Line ${index + 1} does not state the price of one unit.`, { path: `lines[${index}].unitPrice`, fix: "State the unit price." }));
  }
  return findings;
}
