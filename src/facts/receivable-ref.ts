import type { ReceivableRef } from "./event.js";

/** Whether a reference means a receivable: its invoice as a whole, or that very part. */
export function refersTo(ref: ReceivableRef, receivable: { invoice: string; part?: string }): boolean {
  if (typeof ref === "string") return ref === receivable.invoice;
  return ref.invoice === receivable.invoice && ref.part === receivable.part;
}

/** Whether a list of references, or its absence (which means all), covers a receivable. */
export function covers(refs: readonly ReceivableRef[] | undefined, receivable: { invoice: string; part?: string }): boolean {
  return refs === undefined || refs.some((ref) => refersTo(ref, receivable));
}

/** Whether two lists of references have anything in common; no list means all. */
export function overlap(a: readonly ReceivableRef[] | undefined, b: readonly ReceivableRef[] | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  return a.some((one) => b.some((other) => touches(one, other)));
}

function touches(a: ReceivableRef, b: ReceivableRef): boolean {
  if (typeof a === "string") return a === (typeof b === "string" ? b : b.invoice);
  return typeof b === "string" ? a.invoice === b : a.invoice === b.invoice && a.part === b.part;
}
