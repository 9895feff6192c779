import type { Dossier } from "termijn";
import { nl } from "termijn/nl";
import { expect, it } from "vitest";
import { dayOf } from "../../src/dates/day.js";
import { accountOn } from "../../src/statement/account.js";
import { openPerClaim } from "../../src/statement/open-per-claim.js";

const invoice = (number: string, total: string) => ({ number, issuedOn: "2026-03-02", total, terms: { kind: "date" as const, dueOn: "2026-04-01", agreedIn: "invoice" as const } });

it("is the heads less what was written off, the first claim first", () => {
  // A consumer who never agreed to the term owes neither interest nor costs: 100.00 off is all of A and 40.00 of B.
  const dossier: Dossier = {
    creditor: { name: "Atelier Noord", kind: "business" }, debtor: { name: "J. de Vries", kind: "consumer" }, invoices: [invoice("A", "60.00"), invoice("B", "90.00")],
    events: [{ type: "write-off", on: "2026-05-01", amount: "100.00", reason: "gone" }],
  };
  const { heads, ...sums } = openPerClaim(accountOn(dossier, dayOf("2026-06-01"), nl, "stop"));
  expect(sums).toEqual({ open: [0, 50_00], writtenOff: [60_00, 40_00], principalWrittenOff: [60_00, 40_00] });
  expect(heads.map(({ principal }) => principal.open)).toEqual([0, 50_00]);
});
