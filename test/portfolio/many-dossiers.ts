import type { Dossier, DossierEvent, Invoice, Party } from "termijn";

/** What the portfolio tests share: dossiers that owe round sums, on a day from which days late are easily counted. */

/** The day asked about. */
export const ON = "2026-11-21";
export const dayBefore = (days: number, day = ON): string => new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);

const creditor: Party = { name: "Atelier Noord", kind: "business" };
export const debtor = (name: string, id?: string): Party => ({ name, kind: "consumer", ...(id === undefined ? {} : { id }) });

/**
 * An invoice that is that many days late on the day asked about. A consumer who never agreed to the term is not in default without a
 * letter: no interest and no costs.
 */
export const invoiceLate = (days: number, total: string, more: Partial<Invoice> = {}): Invoice => ({
  number: `late-${days}`, issuedOn: dayBefore(days + 60), receivedOn: dayBefore(days + 60), total, terms: { kind: "date", dueOn: dayBefore(days), agreedIn: "invoice" }, ...more,
});

export const dossier = (invoices: Invoice[], more: Partial<Dossier> = {}): Dossier => ({ creditor, debtor: debtor("J. de Vries"), invoices, events: [], ...more });
/** A dossier with one invoice that is that many days late. */
export const late = (days: number, total: string, more: Partial<Dossier> = {}): Dossier => dossier([invoiceLate(days, total)], more);
export const paid = (amount: string, day = ON): DossierEvent => ({ type: "payment", on: day, amount });

/** What can be thrown at a function that takes dossiers: nothing of it is one. */
export const HOSTILE: unknown[] = (() => {
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const throwing = { get creditor(): never { throw new Error("no connection"); }, get id(): never { throw new Error("no connection"); } };
  const cyclic: Record<string, unknown> = {};
  cyclic["self"] = cyclic;
  return [null, undefined, 5, "dossier", [], {}, { invoices: 5 }, throwing, revoked.proxy, cyclic, () => 1, Symbol("x")];
})();

/** Options that nobody can read. */
export const UNREADABLE: unknown[] = (() => {
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  return [revoked.proxy, { get on(): never { throw new Error("no connection"); } }, { get law(): never { throw new TypeError("no law"); } }];
})();

/** The error of a call: its code and where its problems are. */
export function problemsOf(run: () => unknown): { code: string; paths: string[] } {
  try {
    run();
  } catch (error) {
    const { name, code, issues } = error as { name: string; code: string; issues: { path: string }[] };
    if (name === "TermijnError") return { code, paths: issues.map(({ path }) => path) };
    throw error;
  }
  throw new Error("nothing was thrown");
}
