import type { IsoDate } from "../dates/day.js";
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

/** What an event is about: the receivables it names, an invoice or a part of it, or nothing, which means all that were issued by its day. */
export interface EventSubject {
  on: IsoDate;
  invoices?: readonly ReceivableRef[] | undefined;
  invoice?: string | undefined;
  part?: string | undefined;
}

/** Whether an event is about a receivable. */
export function isAbout({ on, invoices, invoice, part }: EventSubject, receivable: { invoice: string; part?: string; issuedOn: IsoDate }): boolean {
  if (invoices !== undefined) return covers(invoices, receivable);
  if (invoice === undefined && part === undefined) return receivable.issuedOn <= on;
  return (invoice === undefined || invoice === receivable.invoice) && (part === undefined || part === receivable.part);
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

/** The reference that means a receivable: the number alone for an invoice as a whole. */
export function refOf({ invoice, part }: { invoice: string; part?: string | undefined }): ReceivableRef {
  return part === undefined ? invoice : { invoice, part };
}
