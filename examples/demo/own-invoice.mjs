import { fileURLToPath } from "node:url";

/** The invoice that the demo shows when none is given; it was written for this project. */
export const OWN_INVOICE = fileURLToPath(new URL("invoice.xml", import.meta.url));

/** What happened to it, and what an e-invoice does not tell. */
export const OWN_FACTS = {
  agreedIn: "contract",
  payments: [{ type: "payment", on: "2026-02-16", amount: "1500.00" }],
  notices: [{ type: "notice", kind: "final-demand", on: "2025-09-15", channel: "email", receivedOn: "2025-09-15" }],
};
