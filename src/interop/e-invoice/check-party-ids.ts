import { countryCode } from "../../facts/country-names.js";
import { warning } from "../../facts/finding.js";
import { kvkNumberOf } from "../../facts/identifiers/kvk-number.js";
import { oinOf } from "../../facts/identifiers/oin-number.js";
import { hasKnownVatPrefix, isVatCountry, vatNumberOf } from "../../facts/identifiers/vat-number.js";
import type { Report } from "./report.js";
import { isKvk, isOin } from "./stated/id-scheme.js";
import type { StatedParty } from "./stated/stated-invoice.js";
import type { Stated } from "./stated/stated-value.js";

/** The ids of a party that can be checked. */
export interface PartyIds {
  kvk: Stated | undefined;
  oin: Stated | undefined;
  vat: Stated | undefined;
}

/** Which ids of a party fail their check, or lack the scheme that would say what they are. */
export function checkPartyIds(party: StatedParty, role: "seller" | "buyer", { kvk, oin, vat }: PartyIds, report: Report): void {
  const country = countryCode(party.country?.text ?? "");
  const wrong = (code: string, what: string, id: Stated, expected: string) => {
    const message = `The ${what} of the ${role}, ${id.text}, is not right: expected ${expected}.`;
    const fix = "Ask for the right number, or look it up in the register.";
    report(warning(code, message, { values: { role, number: id.text }, path: id.path, fix }));
  };
  if (vat !== undefined && vatNumberOf(vat.text) === null && (hasKnownVatPrefix(vat.text) || isVatCountry(country))) {
    wrong("VAT_NUMBER_INVALID", "VAT number", vat, "the country's prefix and digits that pass its check");
  }
  if (kvk !== undefined && kvkNumberOf(kvk.text) === null) wrong("KVK_NUMBER_INVALID", "KvK number", kvk, "eight digits");
  if (oin !== undefined && oinOf(oin.text) === null) wrong("OIN_INVALID", "OIN", oin, "twenty digits, the first six of them zeros");
  const unmarked = country === "NL" ? party.legalIds.find((id) => !isKvk(id) && !isOin(id)) : undefined;
  if (unmarked !== undefined) {
    const message = `The legal id of the ${role}, ${unmarked.text}, is not marked as a KvK number (0106) or OIN (0190), as a Dutch party's must be.`;
    const fix = `If it is a KvK number, set registrationNumber of the ${role === "seller" ? "creditor" : "debtor"}.`;
    report(warning("LEGAL_ID_WITHOUT_SCHEME", message, { values: { role, number: unmarked.text }, path: unmarked.path, fix }));
  }
}
