import { check } from "./check.js";
import type { DossierEvent } from "./event.js";
import type { Invoice } from "./invoice.js";
import type { Party } from "./party.js";
import { partySchema } from "./party-schema.js";
import { schemasFor } from "./dossier-schema.js";
import { isRecognised, isRecognisedList, recognise } from "./recognised.js";
import { statedDecimals } from "./stated-decimals.js";

/** An invoice on its own, checked with the schema of the dossier. */
export function checkedInvoice(input: unknown, root = "invoice"): Invoice {
  if (isRecognised(input, "number", "issuedOn", "total")) return input as Invoice;
  const decimals = statedDecimals(() => (input as Partial<Invoice> | null | undefined)?.currency);
  return recognise(check<Invoice>(schemasFor(decimals).invoice, input, root).value);
}

/** A party on its own, checked with the schema of the dossier. */
export function checkedParty(input: unknown, root: string): Party {
  return isRecognised(input, "name", "kind") ? (input as Party) : recognise(check<Party>(partySchema(), input, root).value);
}

/** A list of events on its own, checked with the schema of the dossier. */
export function checkedEvents(input: unknown, decimals: number, root = "events"): DossierEvent[] {
  return isRecognisedList(input, "type", "on") ? (input as DossierEvent[]) : recognise(check<DossierEvent[]>(schemasFor(decimals).events, input, root).value);
}
