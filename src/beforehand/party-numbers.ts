import { countryOf } from "../facts/country-of.js";
import { warning, type Finding } from "../facts/finding.js";
import { hasKnownVatPrefix, isVatCountry, vatNumberOf } from "../facts/identifiers/vat-number.js";
import type { Party } from "../facts/party.js";
import { isStated } from "../facts/stated.js";

/** Whether a VAT number is written as its country writes it; numbers of other countries are not judged. */
export function vatNumberFindings({ vatId, ...party }: Party, role: "creditor" | "debtor"): Finding[] {
  if (!isStated(vatId) || vatNumberOf(vatId) !== null) return [];
  if (!hasKnownVatPrefix(vatId) && !isVatCountry(countryOf(party) ?? "")) return [];
  const number = vatId.slice(0, 60);
  return [warning("VAT_NUMBER_INVALID", `The VAT number ${number} is not right: its form or its check fails.`, {
    values: { number }, path: `${role}.vatId`, fix: "Ask for the right number and check it in VIES: with a wrong one the buyer cannot deduct the VAT.",
  })];
}
