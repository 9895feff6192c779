import { wrapped } from "../layout/wrapped.mjs";

/** Who owes whom, and the sum of the invoice. */
export function printParties({ invoice, creditor, debtor }) {
  return [
    ...wrapped(described(creditor), "  Creditor   "),
    ...wrapped(described(debtor), "  Debtor     "),
    ...wrapped(`${invoice.total} including VAT, issued on ${invoice.issuedOn}${invoice.receivedOn ? `, received on ${invoice.receivedOn}` : ""}`, "  Invoice    "),
  ];
}

function described({ name, kind, registrationNumber, vatId, address }) {
  return [
    name,
    kind === "unknown" ? "kind unknown" : kind,
    registrationNumber && `KvK ${registrationNumber}`,
    vatId && `VAT ${vatId}`,
    address?.city,
  ].filter(Boolean).join(", ");
}
