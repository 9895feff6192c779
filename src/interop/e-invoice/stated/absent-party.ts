import type { StatedParty } from "./stated-invoice.js";

/** A party of which the document states nothing. */
export function absentParty(path: string): StatedParty {
  const nothing = { country: null, postcode: null, city: null, email: null, phone: null, contact: null };
  return { path, names: [], legalIds: [], vatIds: [], otherIds: [], addressLines: [], ...nothing };
}
