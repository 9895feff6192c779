import { parseDossier, type DossierEvent, type Invoice } from "termijn";
import { agreementsOn } from "../../src/agreements/agreements-on.js";
import { dayOf, formatDay } from "../../src/dates/day.js";
import { factsOn } from "../../src/facts/facts-on.js";
import { formatCents } from "../../src/money/amount.js";
import { decimalsOf } from "../../src/money/currency.js";

/** An invoice of that amount; the agreement does not mind when it was due. */
export const invoice = (number: string, total: string, rest: Partial<Invoice> = {}): Invoice => ({ number, issuedOn: "2025-12-01", total, ...rest });

/** What became of each agreement by a day, in the order in which they were made: "promise running, paid 0.00, next 2026-02-01". */
export function agreementsBy(on: string, invoices: Invoice[], events: DossierEvent[]): string[] {
  const dossier = parseDossier({ creditor: { name: "Atelier Noord", kind: "business" }, debtor: { name: "Bakkerij Zuid", kind: "business" }, invoices, events });
  const decimals = decimalsOf(invoices[0]?.currency ?? "EUR");
  return agreementsOn(factsOn(dossier, dayOf(on)), dayOf(on), decimals, dossier.invoices).map(({ kind, state, endedOn, nextOn, paid }) =>
    `${kind} ${state}${endedOn === undefined ? "" : ` since ${formatDay(endedOn)}`}, paid ${formatCents(paid, decimals)}${nextOn === undefined ? "" : `, next ${formatDay(nextOn)}`}`);
}
