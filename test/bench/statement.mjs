import { parseDossier, statementOn } from "termijn";
import { nl } from "termijn/nl";
import { nanosecondsPerCall } from "./timing.mjs";

/** Five years late, with three payments. */
const DOSSIER = {
  creditor: { name: "Atelier Noord", kind: "business" },
  debtor: { name: "Bakkerij Zuid", kind: "business" },
  invoices: [{ number: "2021-0042", issuedOn: "2021-10-22", receivedOn: "2021-10-22", total: "12100.00", vat: "2100.00", terms: { kind: "net", days: 30, agreedIn: "contract" } }],
  events: [
    { type: "notice", kind: "final-demand", on: "2022-01-10", channel: "email" },
    { type: "payment", on: "2022-06-01", amount: "2500.00" },
    { type: "payment", on: "2023-11-15", amount: "1500.00" },
    { type: "payment", on: "2025-03-03", amount: "4000.00" },
  ],
};
const OPTIONS = { on: "2026-11-21", law: nl };

export function benchStatement() {
  const json = JSON.stringify(DOSSIER);
  const parsed = parseDossier(DOSSIER);
  const { stretches } = statementOn(parsed, OPTIONS).receivables[0];
  const times = nanosecondsPerCall({
    parsed: () => statementOn(parsed, OPTIONS),
    raw: () => statementOn(JSON.parse(json), OPTIONS),
  });
  return { ...times, stretches: stretches.length };
}
