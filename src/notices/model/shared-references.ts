import type { InvoiceInLetter, References } from "./notice-model.js";

const NAMES = ["order", "customer", "costCentre", "project", "payment"] as const;

/** The references that every invoice of a letter has, and has alike; said once they serve for all. */
export function sharedReferences(invoices: readonly Pick<InvoiceInLetter, "references">[]): References {
  const shared: References = {};
  for (const name of NAMES) {
    const value = invoices[0]?.references[name];
    if (value !== undefined && value.trim() !== "" && invoices.every(({ references }) => references[name] === value)) shared[name] = value;
  }
  return shared;
}
