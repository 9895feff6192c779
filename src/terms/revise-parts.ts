import { invalid } from "../errors/invalid.js";
import { membersOf } from "../errors/members-of.js";
import { show } from "../errors/show.js";
import { TermijnError } from "../errors/termijn-error.js";
import { check } from "../facts/check.js";
import { checkedInvoice } from "../facts/checked-facts.js";
import type { Invoice } from "../facts/invoice.js";
import { partAmounts } from "../facts/part-amounts.js";
import { partLabel } from "../facts/part-label.js";
import { listOf, scalars } from "../facts/scalar-schemas.js";
import type { TermPart } from "../facts/terms.js";
import { centsOf, formatCents, type Amount } from "../money/amount.js";
import { decimalsOf } from "../money/currency.js";

/** What changes in a project that is billed in parts. */
export interface PartsRevision {
  /** The new total, after extra or less work. */
  total?: Amount;
  /** The VAT in the new total; needed with a new total where the invoice states its VAT. */
  vat?: Amount;
  /** Parts that are moved or changed, by their name; a part's name itself stays. */
  parts?: Record<string, Omit<TermPart, "label">>;
  /** The names of the parts that were billed already: their amounts stay. */
  billed?: readonly string[];
}

/**
 * An invoice in parts after extra work, or with a part moved or changed (meerwerk, gewijzigde termijnen).
 *
 * What was billed keeps its amount; the other shares are of the new total; the last part that was neither billed nor given a share or
 * amount here is the remainder and comes last, so that the parts always make the total.
 *
 * @param invoice - an invoice with terms of kind "parts"
 * @param revision - the new total, changed parts, and which parts were billed
 * @returns the revised invoice
 * @throws TermijnError INVALID_INPUT, also for parts that do not make the new total; UNSUPPORTED for other terms; INCONSISTENT for unknown or billed parts that change, or when all was billed
 * @example
 * ```ts
 * import { reviseParts } from "termijn";
 *
 * const project = {
 *   number: "7", issuedOn: "2026-01-05", total: "10000.00",
 *   terms: {
 *     kind: "parts" as const,
 *     parts: [
 *       { label: "start", share: "30", due: { kind: "net" as const, days: 14 } },
 *       { label: "half way", share: "30", due: { kind: "milestone" as const, milestone: "half way" } },
 *       { label: "completion", share: "40", due: { kind: "milestone" as const, milestone: "completion" } },
 *     ],
 *   },
 * };
 * const revised = reviseParts(project, { total: "11000.00", billed: ["start"] });
 * revised.terms?.kind === "parts" && revised.terms.parts.map(({ amount, share }) => amount ?? share ?? "remainder"); // => ["3000.00", "30.00", "remainder"]
 * ```
 */
export function reviseParts(invoice: Invoice, revision: PartsRevision): Invoice {
  const checked = checkedInvoice(invoice);
  const { terms } = checked;
  if (terms?.kind !== "parts") throw new TermijnError("UNSUPPORTED", [{ path: "invoice.terms", code: "parts", message: "expected terms of kind parts" }]);
  if (typeof revision !== "object" || revision === null) throw invalid("revision", "type", "what changes", revision);
  const wanted = membersOf(revision, "revision");
  const decimals = decimalsOf(checked.currency ?? "EUR");
  const totals = revisedTotals(checked, wanted, decimals);
  const billed = new Set(check<string[]>(listOf(scalars().text), wanted.billed ?? [], "revision.billed").value);
  const changes = changesOf(wanted);
  const labels = terms.parts.map(partLabel);
  requireKnown(labels, billed, changes);
  if (labels.every((label) => billed.has(label))) throw new TermijnError("INCONSISTENT", [{ path: "revision.billed", code: "billed", message: "expected at least one part that was not billed; bill extra work on an invoice of its own" }]);

  const before = partAmounts(terms.parts, checked, decimals);
  const parts = terms.parts.map((part, index): TermPart => {
    const label = labels[index]!;
    if (billed.has(label)) return { label, amount: formatCents(before[index]!, decimals), due: part.due };
    return { ...part, ...(isSized(changes[label]) ? { share: undefined, amount: undefined } : {}), ...changes[label], label };
  });
  const remainder = labels.findLastIndex((label) => !billed.has(label) && !isSized(changes[label]));
  const ordered = remainder < 0 ? sizedLast(parts) : [...parts.filter((_, index) => index !== remainder), { label: labels[remainder]!, due: parts[remainder]!.due }];
  const revised = checkedInvoice({ ...checked, ...totals, terms: { ...terms, parts: ordered } });
  if (revised.terms?.kind === "parts") partAmounts(revised.terms.parts, revised, decimals);
  return revised;
}

/** The changed parts by name, each read once. */
function changesOf({ parts = {} }: PartsRevision): Record<string, Omit<TermPart, "label">> {
  if (typeof parts !== "object" || parts === null) throw invalid("revision.parts", "type", "changed parts by their name", parts);
  return Object.fromEntries(Object.entries(membersOf(parts, "revision.parts")).map(([label, change]) => [label, membersOf(change, `revision.parts.${label}`)]));
}

function revisedTotals({ total, vat }: Invoice, revision: PartsRevision, decimals: number): Pick<Invoice, "total" | "vat"> {
  const revised = revision.total === undefined ? total : formatCents(centsOf(revision.total, decimals, "revision.total"), decimals);
  if (revision.vat !== undefined) return { total: revised, vat: formatCents(centsOf(revision.vat, decimals, "revision.vat"), decimals) };
  if (vat !== undefined && revised !== total) throw invalid("revision.vat", "vat", "the VAT in the new total, since the invoice states its VAT", revision.vat);
  return { total: revised };
}

/** Whether a change says how large the part is, rather than only when it is due. */
function isSized(change: Omit<TermPart, "label"> | undefined): boolean {
  return change?.share !== undefined || change?.amount !== undefined;
}

/** Nothing is left to be the remainder: a part with an amount comes last, where it is compared with what the others leave. */
function sizedLast(parts: readonly TermPart[]): readonly TermPart[] {
  const last = parts.findLastIndex(({ amount }) => amount !== undefined);
  return last < 0 ? parts : [...parts.filter((_, index) => index !== last), parts[last]!];
}

function requireKnown(labels: readonly string[], billed: ReadonlySet<string>, changes: Record<string, unknown>): void {
  const issues = [...billed].filter((label) => !labels.includes(label)).map((label) => ({ path: "revision.billed", code: "reference", message: `expected a part of the invoice, got ${show(label)}` }));
  for (const label of Object.keys(changes)) {
    if (!labels.includes(label)) issues.push({ path: `revision.parts.${label}`, code: "reference", message: `expected a part of the invoice, got ${show(label)}` });
    else if (billed.has(label)) issues.push({ path: `revision.parts.${label}`, code: "billed", message: "expected a part that was not billed; what was billed stays" });
  }
  if (issues.length > 0) throw new TermijnError("INCONSISTENT", issues);
}
