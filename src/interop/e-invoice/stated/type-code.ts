/** Codes of UNTDID 1001 that EN 16931 allows for an invoice. */
const INVOICES = new Set(
  (
    "71 80 82 84 102 130 202 203 204 211 218 219 295 325 326 331 380 382 383 384 385 386 387 388 389 390 393 394 395 456 457 527 553 575 623 633 751 " +
    "780 817 870 875 876 877 935"
  ).split(" "),
);
const CREDIT_NOTES = new Set("81 83 261 262 296 308 381 396 420 458 502 503 532".split(" "));

/** Pro forma, and information for the books only: documents that ask for no payment. */
const NO_CLAIM = new Set(["325", "751"]);

/** What a type code says about a document that may be either; null when the code is not one of an invoice or credit note. */
export function kindOfTypeCode(code: string): "invoice" | "creditNote" | "correction" | null {
  if (CREDIT_NOTES.has(code)) return "creditNote";
  if (code === "384") return "correction";
  return INVOICES.has(code) ? "invoice" : null;
}

export function asksNoPayment(code: string): boolean {
  return NO_CLAIM.has(code);
}
