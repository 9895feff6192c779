import { TermijnError, type Issue } from "../../errors/termijn-error.js";
import type { Dossier } from "../../facts/dossier.js";
import { distinctBlockers } from "../../dunning/blocked.js";
import type { Blocker } from "../../dunning/decision.js";

/** The error that no such letter may be sent, with each blocker as an issue at the invoice it is about. */
export function refusal(blockers: readonly Blocker[], { invoices }: Dossier): TermijnError {
  const issues = distinctBlockers(blockers).flatMap(({ code, message, invoices: numbers }): Issue[] =>
    numbers === undefined ? [{ path: "", code, message }] : numbers.map((number) => ({ path: `invoices[${invoices.findIndex((invoice) => invoice.number === number)}]`, code, message })));
  return new TermijnError("REFUSED", issues);
}
