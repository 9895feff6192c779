import { decimalsOf } from "../money/currency.js";
import { show } from "../errors/show.js";
import { TermijnError, type Issue } from "../errors/termijn-error.js";
import type { Dossier } from "./dossier.js";
import type { DossierEvent, ReceivableRef } from "./event.js";
import type { Invoice } from "./invoice.js";
import { partAmounts } from "./part-amounts.js";
import { partLabels } from "./part-label.js";
import { planTotalIssues } from "./plan-total.js";

/** What is well-formed but cannot be true together: duplicate ids, two currencies, parts that do not make the total, references to what does not exist. */
export function inconsistencies({ invoices, events }: Dossier): Issue[] {
  const issues: Issue[] = [];
  const report = (path: string, code: string, message: string) => issues.push({ path, code, message });

  const parts = new Map<string, string[]>();
  const currency = invoices[0]?.currency ?? "EUR";
  const decimals = decimalsOf(currency);
  invoices.forEach((invoice, index) => {
    const path = `invoices[${index}]`;
    if (parts.has(invoice.number)) report(`${path}.number`, "duplicate", `expected a number that no other invoice has, got ${show(invoice.number)}`);
    if ((invoice.currency ?? "EUR") !== currency) report(`${path}.currency`, "currency", `expected ${currency} as in the other invoices, got ${invoice.currency ?? "EUR"}`);
    const labels = partLabels(invoice);
    const seen = new Set<string>();
    labels.forEach((label, part) => {
      if (seen.has(label)) report(`${path}.terms.parts[${part}].label`, "duplicate", `expected a label that no other part has, got ${show(label)}`);
      seen.add(label);
    });
    // One by one: there can be more of them than an argument list takes.
    for (const issue of problemsOfParts(invoice, decimals, path)) report(issue.path === "" ? `${path}.terms.parts` : issue.path, issue.code, issue.message);
    parts.set(invoice.number, labels);
  });

  const ids = new Map<string, DossierEvent["type"]>();
  events.forEach((event, index) => {
    if (event.id === undefined) return;
    if (ids.has(event.id)) report(`events[${index}].id`, "duplicate", `expected an id that no other event has, got ${show(event.id)}`);
    ids.set(event.id, event.type);
  });

  const knowsEvent = (path: string, id: string | undefined, types: DossierEvent["type"][]) => {
    if (id === undefined) return;
    const type = ids.get(id);
    if (type === undefined || !types.includes(type)) report(path, "reference", `expected the id of a ${types.join(" or ")} event, got ${show(id)}`);
  };
  const knowsReceivable = (path: string, invoice: string | undefined, part?: string) => {
    if (invoice === undefined) return;
    const labels = parts.get(invoice);
    if (labels === undefined) report(path, "reference", `expected the number of an invoice in the dossier, got ${show(invoice)}`);
    else if (part !== undefined && !labels.includes(part)) report(path, "reference", `expected a part of invoice ${show(invoice)}, got ${show(part)}`);
  };
  const knowsReceivables = (path: string, refs: ReceivableRef[] | undefined) =>
    refs?.forEach((ref, index) => (typeof ref === "string" ? knowsReceivable(`${path}[${index}]`, ref) : knowsReceivable(`${path}[${index}]`, ref.invoice, ref.part)));

  events.forEach((event, index) => {
    const path = `events[${index}]`;
    if ("invoices" in event) knowsReceivables(`${path}.invoices`, event.invoices);
    if ("invoice" in event) knowsReceivable(`${path}.invoice`, event.invoice, "part" in event ? event.part : undefined);
    if (event.type === "payment-reversed") knowsEvent(`${path}.payment`, event.payment, ["payment"]);
    if (event.type === "dispute-resolved") knowsEvent(`${path}.dispute`, event.dispute, ["dispute"]);
    if (event.type === "release") knowsEvent(`${path}.hold`, event.hold, ["hold"]);
    if (event.type === "promise" && event.payBy < event.on) report(`${path}.payBy`, "order", `expected a day on or after the promise of ${event.on}, got ${event.payBy}`);
    if (event.type === "settlement" && event.payBy < event.on) report(`${path}.payBy`, "order", `expected a day on or after the settlement of ${event.on}, got ${event.payBy}`);
    if (event.type === "plan") issues.push(...planTotalIssues(event.plan, `${path}.plan`, decimals));
    if (event.type === "notice" && event.receivedOn !== undefined && event.receivedOn < event.on) report(`${path}.receivedOn`, "order", `expected a day on or after the sending on ${event.on}, got ${event.receivedOn}`);
  });
  return issues;
}

/** Why the parts of an invoice cannot make its total. */
function problemsOfParts({ terms, total }: Invoice, decimals: number, path: string): Issue[] {
  if (terms?.kind !== "parts") return [];
  try {
    partAmounts(terms.parts, { total }, decimals, path);
    return [];
  } catch (error) {
    if (error instanceof TermijnError) return error.issues;
    throw error;
  }
}
