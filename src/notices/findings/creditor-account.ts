import { warning, type Finding } from "../../facts/finding.js";
import { ibanOf } from "../../facts/identifiers/iban.js";
import type { Party } from "../../facts/party.js";

/** What keeps the debtor from paying into the creditor's account: no number is known, or one that does not exist. */
export function creditorAccountFindings({ iban }: Pick<Party, "iban">): Finding[] {
  if (iban === undefined || iban.trim() === "") {
    return [warning("CREDITOR_IBAN_MISSING", "The account to pay to is not known.", { path: "creditor.iban", fix: "Record the creditor's IBAN." })];
  }
  if (ibanOf(iban) !== null) return [];
  return [warning("CREDITOR_IBAN_INVALID", "The creditor's IBAN does not pass its check.", { values: { iban }, path: "creditor.iban", fix: "Correct the IBAN." })];
}
